"""The rows that follow from a part: what is searched for about it, and its deliveries."""

from collections.abc import Iterable
from typing import Any

from barnlots.model.base import canonical_json
from barnlots.model.delivery import DeliveryState
from barnlots.model.disclosure import Disclosure
from barnlots.model.events import Event, HandoverOffered, OpinionRecorded, Payload
from barnlots.model.part import Handover, Part
from barnlots.store.documents import read_document
from barnlots.store.instants import to_stored, to_stored_or_none
from barnlots.store.places import place_of
from barnlots.store.sealing import Cipher

Values = dict[str, Any]


def owner_of(part: Part) -> Values:
    return {
        "part_id": part.id,
        "case_id": part.case,
        "tenant": part.tenant,
        "holder": part.holder,
    }


def place_in(part: Part) -> Values:
    """Whose it is, in what concerns no case."""
    return {"part_id": part.id, "tenant": part.tenant, "holder": part.holder}


def searched_of(part: Part) -> Values:
    """What is searched for. A deadline that is not seen here is a child that nobody comes back to,
    so it is worked out from the part and not from its events."""
    due = min((one.at for one in part.deadlines.values()), default=None)
    return {
        **owner_of(part),
        "version": part.version,
        "opened_at": to_stored(part.opened_at),
        "closed_at": to_stored_or_none(part.closed_at),
        "due_at": to_stored_or_none(due),
    }


def opinion_of(part: Part, version: int, due_at: int) -> Values:
    """The decision that ended at `version` waits for its second opinion."""
    return {**place_in(part), "version": version, "due_at": due_at}


def opinions_in(payloads: Iterable[Payload]) -> tuple[int, ...]:
    """The versions of those decisions that wait no more: their second opinions are here."""
    return tuple(one.on_version for one in payloads if isinstance(one, OpinionRecorded))


def deliveries_of(part: Part, events: Iterable[Event], base: int, cipher: Cipher) -> list[Values]:
    """One waiting delivery for each handover that the events offer, and from nothing else."""
    offered = [one.payload.handover for one in events if isinstance(one.payload, HandoverOffered)]
    return [
        {
            **owner_of(part),
            "id": one.id,
            "base": base,
            **_waiting(one),
            "content": cipher.seal(
                canonical_json(one.disclosure).encode(), place_of(part.id, base, one.id)
            ),
        }
        for one in offered
    ]


# What the carrier says of a delivery; no event here does.
CARRIERS = ("state", "state_at", "attempts", "due_at", "lease_until", "token")


def _waiting(handover: Handover) -> Values:
    """A delivery that nobody has taken up yet is due at once."""
    offered_at = to_stored(handover.offered_at)
    return {
        "receiver_kind": handover.disclosure.receiver_kind,
        "receiver": handover.disclosure.receiver,
        "offered_at": offered_at,
        "state": DeliveryState.WAITING.value,
        "state_at": offered_at,
        "attempts": 0,
        "due_at": offered_at,
        "lease_until": None,
        "token": 0,
    }


def content_of(row: Any, cipher: Cipher) -> Disclosure:
    """What a delivery carries. Raises StoreError."""
    where = place_of(row.part_id, row.base, row.id)
    return read_document(Disclosure, cipher.open(row.content, where).decode(), row.id)
