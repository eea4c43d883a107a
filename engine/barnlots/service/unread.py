"""What cannot be read is told of, by id, wherever parts are listed: the others go on."""

from collections.abc import Collection, Iterable, Iterator

from barnlots.kernel.consequence import Weight
from barnlots.kernel.worklist import Thing, WorkLine
from barnlots.model.catalogue import say
from barnlots.model.part import Part, Task
from barnlots.service.logs import log
from barnlots.store import Reader, Unread
from barnlots.store.found import read_case

UNREAD = "oläsbar"


def note(unread: Unread) -> None:
    log.error("part_not_read", part=unread.part, error=unread.code)


def readable(found: Iterable[Part | Unread]) -> Iterator[Part]:
    """Those that could be read; the others are logged."""
    for one in found:
        if isinstance(one, Unread):
            note(one)
        else:
            yield one


def readable_of(ledger: Reader, case: str) -> tuple[Part, ...]:
    """The parts of a case that could be read; the others are logged."""
    return tuple(readable(read_case(ledger, case)))


def unread_lines(found: Collection[Unread], assignment: str) -> Iterator[WorkLine]:
    """A line for each in the list of whoever has something to do there. It cannot wait: nobody
    knows what was to be done."""
    for one in found:
        what = say("BL-UNREAD_TASK", "sv", delen=one.part, kod=one.code)
        thing = Thing(
            what=what,
            asks=(),
            tasks=(),
            reasons=(one.code,),
            weight=Weight.LIFE,
            urgent=True,
            due_at=None,
        )
        task = Task(
            id=UNREAD,
            role="",
            assignee=assignment,
            what=what,
            due_at=None,
            raise_to="",
            origin=one.code,
            urgent=True,
        )
        yield WorkLine(one.part, one.case, (thing,), task)
