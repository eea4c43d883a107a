"""Holding what a file says against the shape it must have: each fault once, at its own place."""

from collections.abc import Iterable, Iterator

from barnlots.model.errors import Label, Place
from barnlots.packs.builtins import YES_NO
from barnlots.packs.likeness import one_slip_apart
from barnlots.packs.nodes import Mapping, Node, Scalar, Sequence, said
from barnlots.packs.overlay_formats import forms_of
from barnlots.packs.report import Report
from barnlots.packs.shapes import Key, Kind, Record, Shape, is_number, is_time


def hold(node: Node, shape: Shape, report: Report, family: tuple[Shape, ...] = ()) -> Record | None:
    """The record if it has the shape; otherwise None, with every fault in `report`.

    `family` are the shapes around this one: a key that belongs to one of them is said to stand
    one level off.
    """
    if not isinstance(node, Mapping):
        report.add("BL-S004", node.place, titel=shape.title)
        return None
    before = report.count
    misplaced = _report_strangers(node, shape, report, family)
    values: dict[str, Node] = {}
    children: dict[str, tuple[Record, ...]] = {}
    for name, value in node.entries:
        key = shape.key(name.text)
        if key is None:
            continue
        values[key.name] = value
        if not _is_empty(value):
            children[key.name] = tuple(_inside(value, key, report, (shape, *family)))
        elif key.shape not in misplaced:
            report.add("BL-S014", value.place, nyckel=key.name)
    for key in shape.keys:
        if key.required and key.name not in values and report.count == before:
            report.add("BL-S002", node.place, nyckel=key.name, titel=shape.title)
    keys = {name.text: name.place for name, _ in node.entries}
    return Record(shape, node.place, values, children, keys) if report.count == before else None


def _report_strangers(
    node: Mapping, shape: Shape, report: Report, family: tuple[Shape, ...]
) -> list[Shape | None]:
    """Reports the keys that have no place here, those of one other shape once; these shapes."""
    inner = tuple(key.shape for key in shape.keys if key.shape)
    misplaced: list[Shape | None] = []
    strangers = [name for name, _ in node.entries if shape.key(name.text) is None]
    there = {name.text for name, _ in node.entries}
    missing = [key.name for key in shape.keys if key.name not in there]
    if 2 * len(strangers) > len(node.entries):
        del strangers[1:]  # the whole group is of another kind
    hollow = _hollow(node, shape)
    for name in strangers:
        home = next((one for one in (*family, *inner) if one.key(name.text)), None)
        slip = any(one_slip_apart(name.text, one) for one in missing)
        if hollow is not None and not slip:
            misplaced.append(hollow.shape)
            right = f"`{hollow.name}`"
            report.add("BL-S003", name.place, nyckel=name.text, titel=shape.title, rätt=right)
            break
        if home is None or slip:
            report.add(
                "BL-S001",
                name.place,
                nyckel=name.text,
                titel=shape.title,
                word=name.text,
                among=(key.name for key in shape.keys),
            )
        elif home not in misplaced:
            misplaced.append(home)
            report.add("BL-S003", name.place, nyckel=name.text, titel=shape.title, rätt=home.title)
    return misplaced


def _hollow(node: Mapping, shape: Shape) -> Key | None:
    """A key with names of one's own that has none of them: they may stand one level out."""
    keys = (shape.key(name.text) for name, value in node.entries if _is_empty(value))
    return next((key for key in keys if key and key.kind is Kind.MAPPING), None)


def _is_empty(value: Node) -> bool:
    return isinstance(value, Scalar) and not value.text


def _inside(value: Node, key: Key, report: Report, family: tuple[Shape, ...]) -> Iterator[Record]:
    match key.kind, key.shape:
        case Kind.RECORD, Shape() as shape:
            record = hold(value, shape, report, family)
            if record:
                yield record
        case Kind.RECORDS, Shape() as shape:
            if not isinstance(value, Sequence) or not value.items:
                report.add("BL-S018", value.place, nyckel=key.name)
                return
            _check_said_once(value, report)
            for item in value.items:
                record = hold(item, form_of(item, shape), report, family)
                if record:
                    yield record
        case Kind.MAPPING, inner:
            if not isinstance(value, Mapping) or not value.entries:
                report.add("BL-S019", value.place, nyckel=key.name)
                return
            if inner is None or _is_one_level_out(value, key, inner, report):
                return
            for name, item in value.entries:
                if _is_empty(item):
                    report.add("BL-S014", item.place, nyckel=name.text)
                elif record := hold(item, inner, report, family):
                    yield record
        case ((Kind.LINES | Kind.WORDS), _):
            _check_list(value, key, report)
        case _:
            _check_scalar(value, key, report)


def _is_one_level_out(value: Mapping, key: Key, inner: Shape, report: Report) -> bool:
    """Whether a key of what stands inside is among the names, as in `steg:` followed by `så:`."""
    for name, item in value.entries:
        if inner.key(name.text) and not isinstance(item, Mapping):
            here = f"`{key.name}`"
            report.add("BL-S003", name.place, nyckel=name.text, titel=here, rätt=inner.title)
            return True
    return False


def form_of(item: Node, shape: Shape) -> Shape:
    """A whole record, or what an overlay says of one: the form whose name stands among the keys;
    failing that, the one that most of the keys belong to."""
    names = {name.text for name, _ in item.entries} if isinstance(item, Mapping) else set()
    forms = forms_of(shape)
    named = (one for one in forms if one.keys[0].name in names)
    meant = (one for one in forms if any(one_slip_apart(name, one.keys[0].name) for name in names))
    fitting = max(forms, key=lambda one: sum(key.name in names for key in one.keys))
    return next(named, next(meant, fitting))


def _check_list(value: Node, key: Key, report: Report) -> None:
    items = value.items if isinstance(value, Sequence) else (value,)
    run_on = key.kind is Kind.WORDS and isinstance(value, Scalar) and "," in value.text
    if not items or isinstance(value, Mapping) or run_on:
        report.add("BL-S018", value.place, nyckel=key.name)
        return
    for item in items:
        if isinstance(item, Mapping):
            report.add("BL-S015", item.place, nyckel=key.name)
        elif isinstance(item, Sequence):
            report.add("BL-S005", item.place, nyckel=key.name)
        elif not item.text:
            report.add("BL-S014", item.place, nyckel=key.name)
        elif key.options and item.text not in key.options:
            not_an_option(item, key.name, key.options, report)
    if isinstance(value, Sequence):
        _check_said_once(value, report)


def _check_said_once(value: Sequence, report: Report) -> None:
    """Reports each line or group of a list that says exactly what an earlier one says."""
    first: dict[object, Place] = {}
    for item in value.items:
        earlier = first.setdefault(said(item), item.place)
        if earlier is not item.place:
            other = Label("BL-LABEL_FIRST", earlier)
            report.add("BL-S024", item.place, other=other, rad=str(earlier.line))


def _check_scalar(value: Node, key: Key, report: Report) -> None:
    if not isinstance(value, Scalar):
        report.add("BL-S005", value.place, nyckel=key.name)
        return
    options = YES_NO if key.kind is Kind.YES_NO else key.options
    if options and value.text not in options:
        not_an_option(value, key.name, options, report)
    elif key.kind is Kind.NUMBER and not is_number(value.text):
        report.add("BL-S017", value.place, nyckel=key.name, värde=value.text)
    elif key.kind in (Kind.DATE, Kind.MOMENT) and not is_time(value.text, key.kind):
        code = "BL-S007" if key.kind is Kind.DATE else "BL-S020"
        report.add(code, value.place, nyckel=key.name, värde=value.text)


def not_an_option(value: Scalar, key: str, options: tuple[str, ...], report: Report) -> None:
    """Reports a value of `key` that is none of those that it may be."""
    report.add(
        "BL-S006",
        value.place,
        nyckel=key,
        värde=value.text,
        val=", ".join(options),
        word=value.text,
        among=options,
    )


def check_unique(records: Iterable[Record], keys: tuple[str, ...], report: Report) -> None:
    """Reports each record that has the name of an earlier one under the first of `keys`, and the
    same values under the others."""
    first: dict[tuple[str, ...], Place] = {}
    key = keys[0]
    for record in records:
        name = record.text(key)
        earlier = first.setdefault(tuple(map(record.text, keys)), record.place)
        if earlier is not record.place:
            place = record.values[key].place
            other, line = Label("BL-LABEL_FIRST", earlier), str(earlier.line)
            report.add("BL-S009", place, other=other, namn=name, fil=earlier.file, rad=line)
