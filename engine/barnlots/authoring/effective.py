"""A pack as it is in effect: every line of the merged policy with where it comes from, and what of
it differs from the pack underneath."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from barnlots.model.errors import Place
from barnlots.packs import Pack
from barnlots.packs.nodes import Mapping, Node, Scalar, Sequence
from barnlots.packs.overlay_formats import FROM
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


@dataclass(frozen=True)
class Difference:
    """One record that is not as it is underneath: `sign` is `+` for a line that is only in the
    pack, `-` for one that is only underneath, and a space for what says which line that is."""

    kind: str
    name: str
    lines: tuple[tuple[str, Line], ...]


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
        own, base = pack.records.get(kind, []), pack.base.records.get(kind, [])
        for record in own:
            if not any(record is one for one in base):
                model = _model(record, kind, base)
                yield _difference(kind, record, model)
        names = {one.text(kind) for one in own}
        for record in base:
            if record.text(kind) not in names:
                head = Line(f"{kind}: {record.text(kind)}", record.place)
                yield Difference(kind, record.text(kind), (("-", head),))


def _model(record: Record, kind: str, base: list[Record]) -> Record | None:
    """What the record was underneath: the version from the same day, or else the last."""
    same = [one for one in base if one.text(kind) == record.text(kind)]
    then = [one for one in same if one.text(FROM) == record.text(FROM)]
    return next(reversed(then or same), None)


def _difference(kind: str, record: Record, model: Record | None) -> Difference:
    name = record.text(kind)
    new = tuple(lines_of(record))
    if model is None:
        return Difference(kind, name, tuple(("+", line) for line in new))
    old = tuple(lines_of(model))
    matcher = SequenceMatcher(
        None, [line.text for line in old], [line.text for line in new], autojunk=False
    )
    shown: list[tuple[str, Line]] = [(" ", new[0])]
    for what, first, last, begins, ends in matcher.get_opcodes():
        if what == "equal":
            continue
        shown += [("-", line) for line in old[first:last]]
        shown += [("+", line) for line in new[begins:ends]]
    return Difference(kind, name, tuple(shown))


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
