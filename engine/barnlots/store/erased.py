"""What a gallring says of itself. It is in clear, since its keys are the ones that it destroyed,
and signed, so that nobody without the vault can pass a removal off as one."""

import json
from collections.abc import Iterable
from typing import Any

from pydantic import ValidationError

from barnlots.model.base import Frozen, canonical_json
from barnlots.model.erasing import Retention
from barnlots.model.errors import StoreError
from barnlots.store.record import ERASED


class Erasure(Frozen):
    """Who erased what, when, and by which row of the dokumenthanteringsplan.

    `digest` is that of the command, `at` microseconds since 1970 in UTC, `by` an assignment.
    """

    at: int
    by: str
    digest: str
    ground: str
    retentions: tuple[Retention, ...]
    signature: str = ""


def write_erasure(erasure: Erasure) -> bytes:
    """The record of its entry."""
    return canonical_json(erasure).encode()


def read_erasure(entry: Any) -> Erasure:
    """Raises StoreError."""
    try:
        return Erasure.model_validate(json.loads(entry.record))
    except (ValidationError, ValueError, TypeError):
        raise StoreError("BL-L006", post=f"{entry.part_id}#{entry.number}") from None


def signed_by_erasure(entry: Any, previous: bytes, erasure: Erasure) -> bytes:
    """What its signature covers: where it stands, what came before it, and what it says."""
    said = erasure.model_dump(mode="json", exclude={"signature"})
    place = [entry["part_id"], entry["number"], entry["key"].hex(), previous.hex()]
    return b"barnlots gallring " + canonical_json([*place, said]).encode()


def bases(entries: Iterable[Any]) -> dict[Retention, int]:
    """For each retention the number of its newest gallring; 0 where there has been none. Raises
    StoreError."""
    found = dict.fromkeys(Retention, 0)
    for entry in entries:
        if entry.kind == ERASED:
            for retention in read_erasure(entry).retentions:
                found[retention] = entry.number
    return found


def base_of(row: Any, retention: Retention) -> int:
    """The same for one retention, as the part's row says."""
    match retention:
        case Retention.RECORD:
            return int(row.base)
        case Retention.TRACE:
            return int(row.trace_base)
        case Retention.READS:
            return int(row.read_base)
