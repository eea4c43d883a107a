"""An overlay may let nothing out more easily than its base without saying so beside it."""

from collections.abc import Iterator

from barnlots.model.errors import Diagnostic, Label, Place, Severity
from barnlots.packs.base import BUILDS_ON, is_own
from barnlots.packs.openly import EASES
from barnlots.packs.pack import Pack, tells_of
from barnlots.packs.report import shorten
from barnlots.packs.shapes import Record
from barnlots.protection import Loosening, loosenings

_NOTHING, _MOST = "–", 60


def secrecy_eased(pack: Pack) -> Iterator[Diagnostic]:
    """Each loosening of a pack against every pack that it was laid over, but for those that it, or
    the pack in between that brought it, says openly; nothing for one that builds on none."""
    said: set[tuple[str, Place]] = set()
    base = pack.base
    while base is not None:
        for one in loosenings(base.policy, pack.policy):
            record = _record(pack, one.kind, one.name)
            if record is not None and _openly(record, own=base is pack.base):
                continue
            found = _diagnostic(pack, base, one)
            if (found.code, found.place) not in said:
                said.add((found.code, found.place))
                yield found
        base = base.base


def nothing_eased(pack: Pack) -> Iterator[Diagnostic]:
    """Each record that says openly that something leaves more easily, when nothing does by it."""
    if pack.base is None:
        return
    eased: set[tuple[str, str]] | None = None
    for kind, name, record in _said(pack):
        if eased is None:
            eased = {(one.kind, one.name) for one in loosenings(pack.base.policy, pack.policy)}
        if not any(
            one == kind and (about == name or tells_of(record, kind, about)) for one, about in eased
        ):
            place = record.keys.get(EASES, record.place)
            params = {"slag": kind, "namn": name}
            yield Diagnostic("BL-J906", place, params, severity=Severity.WARNING)


def _said(pack: Pack) -> Iterator[tuple[str, str, Record]]:
    for kind, records in pack.records.items():
        for record in records:
            if _openly(record, own=True):
                yield kind, record.text(kind), record
    for (kind, name), record in pack.off.items():
        if _openly(record, own=True):
            yield kind, name, record


def _openly(record: Record, *, own: bool) -> bool:
    value = record.values.get(EASES)
    return value is not None and (not own or is_own(value.place))


def _record(pack: Pack, kind: str, name: str) -> Record | None:
    """What the pack says of it last: the record, or its switching off."""
    off = pack.off.get((kind, name))
    return off if off is not None else pack.record(kind, name)


def _diagnostic(pack: Pack, base: Pack, one: Loosening) -> Diagnostic:
    params = {
        "slag": one.kind,
        "namn": one.name,
        "nyckel": one.key or "",
        "var": _words(one.was),
        "nu": _words(one.now),
        "handling": one.document,
        "vad": _words(one.items),
        "från": _words(one.senders),
        "till": _words(one.receivers),
    }
    there = base.record(one.kind, one.name)
    other = Label("BL-LABEL_UNDERNEATH", _within(there, one.key)) if there is not None else None
    return Diagnostic(one.eased.value, _place(pack, one), params, other=other)


def _words(words: tuple[str, ...]) -> str:
    return shorten(", ".join(words), _MOST) or _NOTHING


def _place(pack: Pack, one: Loosening) -> Place:
    """Where the overlay says it: the key in the record, the record, or that it builds on a pack
    that does."""
    record = _record(pack, one.kind, one.name)
    if record is not None:
        place = _within(record, one.key)
        if is_own(place):
            return place
        if is_own(record.place):
            return record.place
    first = pack.records["paket"][0]
    return pack.gone.get(one.name) or first.values[BUILDS_ON].place


def _within(record: Record, key: str | None) -> Place:
    value = record.values.get(key or "")
    return value.place if value is not None else record.place
