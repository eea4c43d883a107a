"""A pack as it is in effect: every line of the merged policy with where it comes from, and what of
it differs from the pack underneath, for whoever is to decide about it."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from barnlots.model.errors import Place
from barnlots.packs import Pack
from barnlots.packs.merge import UNTIL, begins_on, version_on
from barnlots.packs.nodes import Mapping, Node, Scalar, Sequence
from barnlots.packs.overlay_formats import FROM, REASON
from barnlots.packs.shapes import Record

_INDENT = "  "
_PACK = "paket"


@dataclass(frozen=True)
class Line:
    """One line of the policy, and the file and line in which it is said."""

    text: str
    place: Place

    @property
    def origin(self) -> str:
        return f"{self.place.file}:{self.place.line}" if self.place.line else self.place.file

    @property
    def indent(self) -> int:
        return len(self.text) - len(self.text.lstrip())


# `+` for a line that is only in the pack, `-` for one that is only underneath, and a space for what
# says where that line belongs.
Signed = tuple[str, Line]


@dataclass(frozen=True)
class Difference:
    """One record that is not as it is underneath, line by line."""

    kind: str
    name: str
    lines: tuple[Signed, ...]


def effective(pack: Pack) -> Iterator[tuple[Line, ...]]:
    """Each record of the merged policy, line by line."""
    for records in pack.records.values():
        for record in records:
            yield tuple(lines_of(record))


def against_base(pack: Pack) -> Iterator[Difference]:
    """Each record that the pack adds, changes or takes away; nothing for a pack with no base."""
    if pack.base is None:
        return
    for kind in dict.fromkeys((*pack.base.records, *pack.records)):
        if kind == _PACK:
            continue
        base = pack.base.records.get(kind, [])
        own = [(one, _model(one, kind, base)) for one in pack.records.get(kind, [])]
        for record, model in own:
            if not any(record is one for one in base):
                off = pack.off.get((kind, record.text(kind)))
                reason = _reason(off) if off is not None and _ended_by(off, record) else ()
                yield Difference(kind, record.text(kind), (*_compared(record, model), *reason))
        for record in base:
            if not any(record is one for pair in own for one in pair):
                off = pack.off.get((kind, record.text(kind)))
                head = Line(f"{kind}: {record.text(kind)}", record.place)
                reason = _reason(off) if off is not None else ()
                yield Difference(kind, record.text(kind), (("-", head), *reason))


def _model(record: Record, kind: str, base: list[Record]) -> Record | None:
    """What the record was underneath: the version that was in force on its first day."""
    same = [one for one in base if one.text(kind) == record.text(kind)]
    return version_on(begins_on(record), sorted(same, key=begins_on)) if same else None


def _ended_by(removal: Record, record: Record) -> bool:
    """Whether it is the switching off that ends the record, on a day of its own."""
    end, begins = record.scalar(UNTIL), removal.scalar(FROM)
    return end is not None and begins is not None and end.place == begins.place


def _reason(removal: Record) -> tuple[Signed, ...]:
    """Why it was switched off."""
    return (("+", Line(f"{REASON}: {removal.text(REASON)}", removal.values[REASON].place)),)


def _compared(record: Record, model: Record | None) -> tuple[Signed, ...]:
    """What differs from the model, in its place."""
    new, old = tuple(lines_of(record)), tuple(lines_of(model)) if model is not None else ()
    matcher = SequenceMatcher(
        None, [line.text for line in old], [line.text for line in new], autojunk=False
    )
    both: list[Signed] = []
    for what, first, last, begins, ends in matcher.get_opcodes():
        if what == "equal":
            both += [(" ", line) for line in new[begins:ends]]
        else:
            both += [("-", line) for line in old[first:last]]
            both += [("+", line) for line in new[begins:ends]]
    return tuple(_in_place(both))


def _in_place(both: list[Signed]) -> Iterator[Signed]:
    """The lines that differ, each below those that say where it stands: whose, which step, which
    key."""
    shown = {0}
    outer: dict[str, list[int]] = {"-": [], "+": []}
    for at, (sign, line) in enumerate(both):
        for side in outer if sign == " " else sign:
            above = [one for one in outer[side] if both[one][1].indent < line.indent]
            outer[side] = [*above, at]
        shown.update(outer.get(sign, ()))
    for at in sorted(shown):
        yield both[at]


def lines_of(record: Record, depth: int = 0) -> Iterator[Line]:
    """The record as its author would write it in block style."""
    for key in record.shape.keys:
        value = record.values.get(key.name)
        if value is None:
            continue
        children = iter(record.records(key.name))
        yield from _key(key.name, value, record.keys.get(key.name, value.place), children, depth)


def _key(
    name: str, value: Node, place: Place, children: Iterator[Record], depth: int
) -> Iterator[Line]:
    pad = _INDENT * depth
    match value:
        case Scalar(text=text):
            yield Line(f"{pad}{name}: {text}", value.place)
        case Sequence(items=items):
            yield Line(f"{pad}{name}:", place)
            for item in items:
                if isinstance(item, Scalar):
                    yield Line(f"{pad}{_INDENT}- {item.text}", item.place)
                else:
                    yield from _row(next(children), depth + 1)
        case Mapping(entries=entries):
            yield Line(f"{pad}{name}:", place)
            for title, inner in entries:
                record = next(children, None)
                if record is None:
                    yield from _key(title.text, inner, title.place, iter(()), depth + 1)
                else:
                    yield Line(f"{pad}{_INDENT}{title.text}:", title.place)
                    yield from lines_of(record, depth + 2)


def _row(record: Record, depth: int) -> Iterator[Line]:
    """A row of a table on one line, as they are mostly written."""
    words = [
        f"{key.name}: {', '.join(record.words(key.name))}"
        for key in record.shape.keys
        if key.name in record.values
    ]
    yield Line(f"{_INDENT * depth}- {' · '.join(words)}", record.place)
