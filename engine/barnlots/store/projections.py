"""The rows that follow from a part: its own, its deadlines, its tasks and its deliveries."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from barnlots.model.base import canonical_json
from barnlots.model.events import Event, HandoverOffered
from barnlots.model.part import Part
from barnlots.store import statements as sql
from barnlots.store.channel import Channel
from barnlots.store.instants import to_stored, to_stored_or_none
from barnlots.store.rows import WAITING
from barnlots.store.statement import Statement

Values = dict[str, Any]
Wanted = dict[str, Values]


@dataclass(frozen=True)
class Projection:
    """One table of rows that follow from a part, by their ids."""

    of_part: Statement
    add: Statement
    drop: Statement

    def stored(self, channel: Channel, part: str) -> Wanted:
        rows = channel.rows(self.of_part, the_part_id=part)
        return {row.id: row._asdict() for row in rows}

    def write(self, channel: Channel, part: str, stored: Wanted, wanted: Wanted) -> None:
        """Make what is stored what is wanted, and touch only what differs.

        It looks at the rows and not at the events, so whatever the fold does to a deadline gets
        here: one that is missed in this table is a child that nobody comes back to.
        """
        gone = [one for one in stored if stored[one] != wanted.get(one)]
        fresh = [one for one in wanted if stored.get(one) != wanted[one]]
        channel.write(self.drop, *({"the_part_id": part, "the_id": one} for one in gone))
        channel.write(self.add, *(wanted[one] for one in fresh))


DEADLINES = Projection(sql.DEADLINES_OF_PART, sql.ADD_DEADLINE, sql.DROP_DEADLINE)
TASKS = Projection(sql.TASKS_OF_PART, sql.ADD_TASK, sql.DROP_TASK)
DELIVERIES = Projection(sql.DELIVERIES_OF_PART, sql.ADD_DELIVERY, sql.DROP_DELIVERY)


def part_row(part: Part) -> Values:
    return {
        **_owner(part),
        "version": part.version,
        "opened_at": to_stored(part.opened_at),
        "closed_at": to_stored_or_none(part.closed_at),
        "body": part.model_dump_json(),
    }


def deadlines_of(part: Part) -> Wanted:
    return {
        one.id: {
            **_owner(part),
            "id": one.id,
            "at": to_stored(one.at),
            "body": one.model_dump_json(),
        }
        for one in part.deadlines.values()
    }


def tasks_of(part: Part) -> Wanted:
    return {
        one.id: {
            **_owner(part),
            "id": one.id,
            "assignee": one.assignee,
            "urgent": int(one.urgent),
            "due_at": to_stored_or_none(one.due_at),
            "body": one.model_dump_json(),
        }
        for one in part.tasks.values()
    }


def deliveries_of(part: Part, events: Iterable[Event]) -> Wanted:
    """One waiting delivery for each handover that the events offer, and from nothing else."""
    offered = [one.payload.handover for one in events if isinstance(one.payload, HandoverOffered)]
    return {
        one.id: {
            **_owner(part),
            "id": one.id,
            "offered_at": to_stored(one.offered_at),
            "state": WAITING,
            "state_at": to_stored(one.offered_at),
            "disclosure": canonical_json(one.disclosure),
        }
        for one in offered
    }


def _owner(part: Part) -> Values:
    return {
        "part_id": part.id,
        "case_id": part.case,
        "tenant": part.tenant,
        "holder": part.holder,
    }
