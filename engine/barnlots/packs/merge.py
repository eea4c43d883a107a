"""An overlay laid over its base: what it adds, changes and switches off, record by record.

What is merged keeps the places it came from, so everything that is said of it later points into the
file where it stands.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from barnlots.model.errors import Label, Place
from barnlots.packs import nodes
from barnlots.packs.nodes import Node, Scalar, Sequence
from barnlots.packs.overlay_formats import ALSO, CHANGE, FROM, OFF, WITHOUT, identity
from barnlots.packs.report import Report
from barnlots.packs.shapes import Key, Kind, Record, Shape

UNTIL = "upphör"
RULE_KIND = "regel"
_PACK_KIND = "paket"

Records = dict[str, list[Record]]


@dataclass
class Merged:
    """`gone` says where a name, a step or a line of the base was taken away, `changed` where a
    record of it was changed; `off` is how each record that was switched off was so, by its kind and
    name."""

    records: Records
    gone: dict[str, Place] = field(default_factory=dict)
    changed: dict[str, Place] = field(default_factory=dict)
    off: dict[tuple[str, str], Record] = field(default_factory=dict)


def merge(base: Mapping[str, list[Record]], own: Records, report: Report) -> Merged:
    """The records of the base with what the overlay says of them."""
    merged = Merged({kind: list(found) for kind, found in base.items() if kind != _PACK_KIND})
    for kind, records in own.items():
        if not kind.startswith((CHANGE, OFF)):
            _add(merged, kind, records, base, report)
    said = [(kind, record) for kind, records in own.items() for record in records]
    for kind, record in sorted(said, key=lambda one: begins_on(one[1])):
        if kind.startswith(CHANGE):
            _change(merged, kind.removeprefix(CHANGE), record, report)
        elif kind.startswith(OFF):
            _switch_off(merged, kind.removeprefix(OFF), record, report)
    return merged


def check_changes_nothing(own: Records, report: Report) -> None:
    """A pack that builds on nothing has nothing to change or switch off."""
    for kind, records in own.items():
        if kind.startswith((CHANGE, OFF)):
            for record in records:
                report.add("BL-X001", record.place, ord=record.text(kind))


def _add(
    merged: Merged,
    kind: str,
    records: list[Record],
    base: Mapping[str, list[Record]],
    report: Report,
) -> None:
    there = {one.text(kind): one.place for one in base.get(kind, ())}
    if kind == _PACK_KIND:
        there = {}
    for record in records:
        name = record.text(kind)
        if name in there:
            place = record.values[kind].place
            other = Label("BL-X090", there[name])
            report.add("BL-X003", place, other=other, slag=kind, namn=name)
    merged.records.setdefault(kind, []).extend(records)


def _named(merged: Merged, kind: str, head: Scalar, report: Report) -> list[int]:
    """Where the records with that name are; none, and the report says so, when there is none."""
    records = merged.records.get(kind, [])
    found = [at for at, one in enumerate(records) if one.text(kind) == head.text]
    if not found:
        names = tuple(dict.fromkeys(one.text(kind) for one in records))
        report.add("BL-X002", head.place, word=head.text, among=names, slag=kind, namn=head.text)
    return found


def _change(merged: Merged, kind: str, change: Record, report: Report) -> None:
    head = change.scalar(CHANGE + kind)
    found = _named(merged, kind, head, report) if head else []
    if not found or head is None:
        return
    merged.changed[head.text] = head.place
    records = merged.records[kind]
    if kind != RULE_KIND:
        at = found[-1]
        records[at] = changed(records[at], change, merged.gone, report)
        return
    here = found[0]
    versions = sorted((records[at] for at in found), key=begins_on)
    left = [one for at, one in enumerate(records) if at not in found]
    records[:] = [*left[:here], *_with_version(merged, versions, change, report), *left[here:]]


def _with_version(
    merged: Merged, versions: list[Record], change: Record, report: Report
) -> list[Record]:
    """The versions of a rule with one more, made of the one that is in force on its first day. A
    change from the first version's day or before takes the place of that version."""
    begins = begins_on(change)
    earlier = [one for one in versions if begins_on(one) < begins]
    later = [one for one in versions if begins_on(one) > begins]
    if not earlier and len(later) == len(versions):
        later = later[1:]
    version = changed(version_on(begins, versions), change, merged.gone, report)
    until = version.day(UNTIL)
    if until is not None and until < begins and UNTIL not in change.values:
        version = _without_key(version, UNTIL)
    ended = [_ended(one, change, begins) for one in earlier]
    return [*ended, version, *later]


def version_on(day: date, versions: list[Record]) -> Record:
    """The last version that has begun on that day, or the first when none has; `versions` stand in
    the order that they begin."""
    begun = [one for one in versions if begins_on(one) <= day]
    return begun[-1] if begun else versions[0]


def begins_on(record: Record) -> date:
    return record.day(FROM) or date.min


def _ended(record: Record, by: Record, begins: date) -> Record:
    """The version before, which ends the day before the new one begins."""
    last, until = begins - timedelta(days=1), record.day(UNTIL)
    if until is not None and until <= last:
        return record
    end = Scalar(last.isoformat(), by.values[FROM].place)
    return replace(record, values={**record.values, UNTIL: end})


def _switch_off(merged: Merged, kind: str, removal: Record, report: Report) -> None:
    head = removal.scalar(OFF + kind)
    found = _named(merged, kind, head, report) if head else []
    if not found or head is None:
        return
    merged.off[kind, head.text] = removal
    records = merged.records[kind]
    begins = removal.day(FROM)
    kept = [at for at in found if begins and begins_on(records[at]) < begins]
    if begins is not None:
        for at in kept:
            records[at] = _ended(records[at], removal, begins)
    if not kept:
        merged.gone[head.text] = head.place
    records[:] = [one for at, one in enumerate(records) if at not in found or at in kept]


def changed(record: Record, change: Record, gone: dict[str, Place], report: Report) -> Record:
    """The record with what the change says of it; it stands where the change stands."""
    values, children = dict(record.values), dict(record.children)
    keys = dict(record.keys)
    whole = Record(record.shape, change.place, values, children, keys)
    for key in record.shape.keys:
        if key.name in change.values:
            keys[key.name] = change.keys[key.name]
            values[key.name] = change.values[key.name]
            children[key.name] = change.records(key.name)
        if WITHOUT + key.name in change.values:
            refilled = ALSO + key.name in change.values
            taken = change.lines(WITHOUT + key.name)
            _take_away(whole, key, taken, gone, report, refilled=refilled)
        if ALSO + key.name in change.values:
            _extend(whole, key, change, report)
    return whole


def _take_away(
    whole: Record,
    key: Key,
    words: tuple[Scalar, ...],
    gone: dict[str, Place],
    report: Report,
    *,
    refilled: bool,
) -> None:
    rows = _rows(whole, key)
    for word in words:
        left = [row for row in rows if word.text not in row.names]
        if len(left) == len(rows):
            known = tuple(name for row in rows for name in row.names)
            place = word.place
            report.add(
                "BL-X004", place, word=word.text, among=known, nyckel=key.name, ord=word.text
            )
        elif not left and key.required and not refilled:
            report.add("BL-X005", word.place, nyckel=key.name, titel=whole.shape.title)
        else:
            rows = left
            gone[word.text] = word.place
    _put(whole, key, rows)


def _extend(whole: Record, key: Key, change: Record, report: Report) -> None:
    added = _rows(change, Key(ALSO + key.name, key.kind, shape=key.shape))
    rows = _rows(whole, key)
    places: dict[tuple[str, ...], int] = {}
    for at, row in enumerate(rows):
        places.setdefault(row.names, at)
    for new in added:
        at = places.setdefault(new.names, len(rows))
        if at == len(rows):
            rows.append(_whole(new, key, report))
        elif key.kind in (Kind.LINES, Kind.WORDS):
            report.add("BL-X007", new.node.place, nyckel=key.name, ord=new.names[0])
        elif key.kind is Kind.MAPPING and new.record is not None:
            old = rows[at]
            assert old.record is not None
            rows[at] = replace(old, record=changed(old.record, new.record, {}, report))
        else:
            rows[at] = new
    _put(whole, key, rows)


@dataclass(frozen=True)
class _Row:
    """One line, row or named group of a list; `names` are what it is known by."""

    names: tuple[str, ...]
    node: Node
    record: Record | None = None
    title: Scalar | None = None


def _rows(record: Record, key: Key) -> list[_Row]:
    children = record.records(key.name)
    if key.kind is Kind.MAPPING:
        mapping = record.mapping(key.name)
        return [
            _Row((title.text,), node, child, title)
            for (title, node), child in zip(
                mapping.entries if mapping else (), children, strict=True
            )
        ]
    if key.kind is Kind.RECORDS:
        value = record.values.get(key.name)
        items = value.items if isinstance(value, Sequence) else ()
        return [
            _Row(tuple(child.text(one) for one in identity(child.shape)), node, child)
            for node, child in zip(items, children, strict=True)
        ]
    return [_Row((line.text,), line) for line in record.lines(key.name)]


def _put(whole: Record, key: Key, rows: list[_Row]) -> None:
    old = whole.values.get(key.name)
    place = old.place if old is not None else whole.place
    if not rows:
        whole.values.pop(key.name, None)
        whole.children.pop(key.name, None)
        return
    if key.kind is Kind.MAPPING:
        entries = tuple((row.title, row.node) for row in rows if row.title is not None)
        whole.values[key.name] = nodes.Mapping(entries, place)
    else:
        whole.values[key.name] = Sequence(tuple(row.node for row in rows), place)
    whole.children[key.name] = tuple(row.record for row in rows if row.record is not None)


def _whole(row: _Row, key: Key, report: Report) -> _Row:
    """A new row as the base would have written it: there is nothing in it to change."""
    record, shape = row.record, key.shape
    if key.kind is not Kind.MAPPING or record is None or shape is None:
        return row
    for name, value in record.values.items():
        if shape.key(name) is None:
            report.add("BL-X008", value.place, nyckel=name, titel=shape.title)
    return replace(row, record=_of_shape(record, shape))


def _of_shape(record: Record, shape: Shape) -> Record:
    names = {key.name for key in shape.keys}
    values = {name: value for name, value in record.values.items() if name in names}
    children = {name: found for name, found in record.children.items() if name in names}
    return Record(shape, record.place, values, children, record.keys)


def _without_key(record: Record, key: str) -> Record:
    return replace(record, values={name: one for name, one in record.values.items() if name != key})
