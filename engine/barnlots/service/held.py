"""What an organisation's own system has handed in and could not be taken in, as something to do."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta

from barnlots.kernel.consequence import Weight
from barnlots.kernel.worklist import Thing, WorkLine
from barnlots.model.catalogue import say
from barnlots.model.clock import to_local
from barnlots.model.part import Task
from barnlots.model.people import Reference
from barnlots.store.quarantine import Held

HELD = "karantän"
# When the first of it has waited so long it cannot wait any longer.
PATIENCE = timedelta(days=1)


def held_lines(
    found: Iterable[Held], reference: Reference, assignments: Collection[str], today: date
) -> Iterator[WorkLine]:
    """A line for each source from which something waits for whoever has these assignments, or for
    somebody on leave whom they stand in for. It may say that a child is harmed: nobody knows."""
    for one in found:
        cover = reference.cover(one.owner, today)
        doer = one.owner if cover is None else cover.id
        if doer not in assignments:
            continue
        instead_of = None if doer == one.owner else one.owner
        what = say("BL-HELD", "sv", källa=one.source, antal=one.count, sedan=to_local(one.since))
        due = one.since + PATIENCE
        thing = Thing(
            what=what,
            asks=(),
            tasks=(),
            reasons=(one.source,),
            weight=Weight.CHILD,
            urgent=False,
            due_at=due,
        )
        task = Task(
            id=f"{HELD}/{one.source}",
            role="",
            assignee=doer,
            what=what,
            due_at=due,
            raise_to="",
            origin=one.source,
            instead_of=instead_of,
        )
        yield WorkLine("", "", (thing,), task, () if instead_of is None else (instead_of,))
