"""The space of every possible child, exactly.

    space = Space((policy,), day)               # one policy
    space = Space((base, overlay), day)         # two, held against each other
    judged = space.judge(condition, overlay)    # .yes and .no, sets of cells; .other is unknown
    lost = space.fires(rule, base) - space.fires(other, overlay)
    if lost:                                    # sets: | & - <= and truth
        cell = space.pick(lost, overlay)        # a child who shows it
        authoring.witness makes a case file and a scenario of it

A cell says the kind of holder, each fact (left out: unknown), each running way with its step and
the contact reasons. Derived facts are not in it: each policy's conditions are opened down to what
is recorded. Numbers are cut where some condition of some policy changes its answer, parameters
have the value of the day. What cannot be is not in the space: a way at a holder that does not have
it, an unknown answer about protected identity, "no" about siblings (nobody records that).
"""

from barnlots.space.cell import Cell
from barnlots.space.space import Cells, Judged, Space

__all__ = ["Cell", "Cells", "Judged", "Space"]
