"""Projections follow from events: here they are made again from them, and compared with them.

`evolve` is given, because how events fold into a part is none of the store's business.
"""

from collections.abc import Callable, Sequence

from barnlots.model.errors import StoreError
from barnlots.model.events import Event
from barnlots.model.part import Part
from barnlots.store import statements as sql
from barnlots.store.ledger import Ledger
from barnlots.store.projections import (
    DEADLINES,
    DELIVERIES,
    TASKS,
    Wanted,
    deadlines_of,
    deliveries_of,
    part_row,
    tasks_of,
)
from barnlots.store.reader import Reader

Evolve = Callable[[Part | None, Event], Part]


def rebuild(ledger: Ledger, evolve: Evolve) -> int:
    """Make every part's projections again from its events, and tell how many parts there are.

    One transaction for each part, so that nobody has to wait for the whole. How far a delivery
    has come is kept. A part without any event is left for `check_projections` to show: that its
    events are gone is the finding, and its last trace is no rubbish.
    """
    with ledger.read() as reader:
        parts = [row.part_id for row in reader.channel.rows(sql.PARTS_WITH_EVENTS)]
    for part_id in parts:
        with ledger.transaction() as transaction:
            channel = transaction.channel
            events = transaction.events(part_id)
            part = _fold(events, evolve)
            if part is None:
                continue
            row = part_row(part)
            if channel.write(sql.MEND_PART, {**row, "the_part_id": part_id}) == 0:
                channel.write(sql.ADD_PART, row)
            DEADLINES.write(
                channel, part_id, DEADLINES.stored(channel, part_id), deadlines_of(part)
            )
            TASKS.write(channel, part_id, TASKS.stored(channel, part_id), tasks_of(part))
            deliveries = DELIVERIES.stored(channel, part_id)
            DELIVERIES.write(channel, part_id, deliveries, _sent(part, events, deliveries))
    return len(parts)


def check_projections(ledger: Ledger, evolve: Evolve) -> tuple[str, ...]:
    """The parts whose projections are not what their events say, by id."""
    with ledger.read() as reader:
        parts = [row.part_id for row in reader.channel.rows(sql.ALL_PARTS)]
        return tuple(part for part in parts if not _agrees(reader, part, evolve))


def _agrees(reader: Reader, part_id: str, evolve: Evolve) -> bool:
    channel = reader.channel
    events = reader.events(part_id)
    part = _fold(events, evolve)
    row = channel.row(sql.PART_ROW, the_part_id=part_id)
    if part is None or row is None:
        return False
    try:
        if reader.part(part_id) != part:
            return False
    except StoreError:
        return False
    columns = {name: value for name, value in part_row(part).items() if name != "body"}
    deliveries = DELIVERIES.stored(channel, part_id)
    return (
        columns.items() <= row._asdict().items()
        and DEADLINES.stored(channel, part_id) == deadlines_of(part)
        and TASKS.stored(channel, part_id) == tasks_of(part)
        and deliveries == _sent(part, events, deliveries)
    )


def _fold(events: Sequence[Event], evolve: Evolve) -> Part | None:
    part: Part | None = None
    for event in events:
        part = evolve(part, event)
    return part


def _sent(part: Part, events: Sequence[Event], stored: Wanted) -> Wanted:
    """The deliveries that follow from the events, as far on their way as they have come."""
    wanted = deliveries_of(part, events)
    for one, row in wanted.items():
        if one in stored:
            row["state"], row["state_at"] = stored[one]["state"], stored[one]["state_at"]
    return wanted
