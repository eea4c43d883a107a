"""The words of records held against those that the pack has: what a key holds decides which."""

from collections.abc import Callable, Collection, Iterable

from barnlots.packs.report import Report
from barnlots.packs.shapes import Holds, Record
from barnlots.packs.words import Words

_KNOWN: dict[Holds, tuple[str, Callable[[Words], Collection[str]]]] = {
    Holds.CATEGORY: ("BL-M026", lambda words: words.categories),
    Holds.FACT: ("BL-M001", lambda words: words.facts),
    Holds.PIECE: ("BL-M027", lambda words: words.pieces),
    Holds.DOCUMENT: ("BL-M015", lambda words: words.documents),
    Holds.HOLDER: ("BL-M009", lambda words: words.holders),
    Holds.NAMED_ROLE: ("BL-M010", lambda words: words.role_names),
    Holds.ROLE: ("BL-M010", lambda words: words.roles),
    Holds.TRIGGER: ("BL-M016", lambda words: words.triggers),
    Holds.UNIT: ("BL-M024", lambda words: words.units),
    Holds.WAY: ("BL-M006", lambda words: words.ways),
}


def known_words(holds: Holds, words: Words) -> tuple[str, ...] | None:
    """Every word of the pack that such a value may be; None when the pack does not decide it."""
    return tuple(_KNOWN[holds][1](words)) if holds in _KNOWN else None


def check_references(records: Iterable[Record], words: Words, report: Report) -> None:
    """Reports every word, at any depth, that the pack does not have."""
    for record in records:
        for key in record.shape.keys:
            if key.holds in _KNOWN:
                code, known = _KNOWN[key.holds]
                check_words(record, key.name, known(words), code, report)
            check_references(record.records(key.name), words, report)


def check_words(
    record: Record, key: str, known: Collection[str], code: str, report: Report
) -> None:
    """Reports every word under `key` that is not one of `known`, with the nearest right ones."""
    for line in record.lines(key):
        if line.text not in known:
            report.add(code, line.place, word=line.text, among=known, ord=line.text)


def check_role_there(
    record: Record, key: str, holder_key: str, words: Words, report: Report
) -> None:
    """Reports each known role under `key` that is not found in the record's kind of holder."""
    holder = record.text(holder_key)
    here = tuple(one.name for one in words.roles.values() if holder in one.holders)
    for line in record.lines(key):
        if here and line.text in words.roles and line.text not in here:
            report.add(
                "BL-D002",
                line.place,
                word=line.text,
                among=here,
                ord=line.text,
                other=words.label("BL-LABEL_ROLE", "roll", line.text, roll=line.text),
                hållare=holder,
                val=", ".join(here),
            )
