"""A child that shows what is said of a step of a way."""

import re
from dataclasses import replace

from barnlots.authoring.check.finding import Witness
from barnlots.authoring.check.passage import Passage
from barnlots.authoring.witness.witness import witness_of
from barnlots.policy.ways import Step, Way
from barnlots.space import Cells
from barnlots.space.natural import begun, settled

_NOT_IN_A_NAME = re.compile(r"[^0-9a-zåäö]+")


def child_in(passage: Passage, cells: Cells, way: Way, step: Step) -> Witness | None:
    """One of the children, for whom the way begins in the step. None when there is none, and for
    a step further on: a child comes there only by what people say."""
    space, policy = passage.space, passage.policy
    cell = space.pick(cells & begun(space, policy, way.name), policy)
    if cell is None or step.name != way.begins_in:
        return None
    ways = {**cell.ways, way.name: way.begins_in}
    rest = settled(space, policy, replace(cell, ways=ways)).ways[way.name]
    ended = way.step(rest).final
    stands = "vara avslutad" if ended else f"stå i steget {rest}"
    name = _NOT_IN_A_NAME.sub("-", f"{way.name}-{step.name}".casefold()).strip("-")
    expected = f"ska väg {way.name} {stands} i {cell.holder}"
    return witness_of(space, cell, name, (expected,), policy)
