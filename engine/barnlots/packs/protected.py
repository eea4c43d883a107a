"""An overlay may never protect worse than its base: what it has lost, said where it lost it."""

from collections.abc import Iterator

from barnlots.model.errors import Diagnostic, Label, Place
from barnlots.packs.base import is_own
from barnlots.packs.pack import Pack, tells_of
from barnlots.packs.shapes import Record
from barnlots.protection import Loss, Lost, losses

# What a condition rests on: when the rule itself is untouched, one of these was changed.
_BEHIND = ("fakta", "parameter")


def protection_lost(pack: Pack) -> Iterator[tuple[Diagnostic, Loss]]:
    """Each loss of a pack against every pack that it was laid over; nothing for one that builds on
    none."""
    said: set[tuple[object, ...]] = set()
    base = pack.base
    while base is not None:
        for loss in losses(base.policy, pack.policy):
            found = _diagnostic(pack, base, loss)
            # Of a fact with parts each has lost the same, and it is said once.
            at = (found.code, found.place, loss.key, loss.step, loss.what, loss.now)
            if loss.cause not in said and at not in said:
                said |= {loss.cause, at}
                yield found, loss
        base = base.base


def _diagnostic(pack: Pack, base: Pack, loss: Loss) -> Diagnostic:
    params = {
        "slag": loss.kind,
        "namn": loss.name,
        "nyckel": loss.key or "",
        "steg": loss.step or "",
        "vad": loss.what,
        "nu": loss.now or "–",
        "dag": loss.day.isoformat(),
    }
    there = Label("BL-X092", _in_base(base, loss))
    return Diagnostic(loss.lost.value, _place(pack, loss), params, other=there)


def _in_base(base: Pack, loss: Loss) -> Place:
    record = base.record(loss.kind, loss.name)
    return _within(record, loss) if record is not None else Place("rules")


def _place(pack: Pack, loss: Loss) -> Place:
    """Where the overlay says it: what lies behind when that is known, the changed record, or the
    switching off."""
    behind = _behind(pack, loss.what)
    if loss.lost is Lost.CONDITION and behind is not None:
        return behind
    for record in reversed(pack.records.get(loss.kind, [])):
        if tells_of(record, loss.kind, loss.name) and is_own(record.place):
            place = _within(record, loss)
            return place if is_own(place) else record.place
    if loss.name in pack.gone:
        return pack.gone[loss.name]
    return pack.records["paket"][0].place


def _behind(pack: Pack, name: str) -> Place | None:
    """Where the overlay changes what a condition rests on: the new value, or the record."""
    for kind in _BEHIND:
        record = pack.record(kind, name)
        if record is not None and is_own(record.place):
            rows = [row.place for row in record.records("värden") if is_own(row.place)]
            return rows[0] if rows else record.place
    return None


def _within(record: Record, loss: Loss) -> Place:
    """The step, the key and the line in it that the loss is about, as near as they are said."""
    if loss.step is not None:
        for child, (title, _) in _steps(record):
            if title == loss.step:
                return _key(child, loss) or child.place
    return _key(record, loss) or record.place


def _steps(record: Record) -> Iterator[tuple[Record, tuple[str, Place]]]:
    mapping = record.mapping("steg")
    for child, (title, _) in zip(
        record.records("steg"), mapping.entries if mapping else (), strict=True
    ):
        yield child, (title.text, title.place)


def _key(record: Record, loss: Loss) -> Place | None:
    names = (loss.key, "när alla") if loss.key == "när något av" else (loss.key,)
    for name in names:
        value = record.values.get(name or "")
        if value is not None:
            return next(
                (
                    line.place
                    for line in record.lines(name or "")
                    if loss.what and loss.what in line.text
                ),
                value.place,
            )
    return None
