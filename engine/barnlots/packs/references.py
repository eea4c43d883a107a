"""The words of records held against those that the pack has: what a key holds decides which."""

from collections.abc import Callable, Collection, Iterable

from barnlots.packs.build_vocabulary import check_words
from barnlots.packs.report import Report
from barnlots.packs.shapes import Holds, Record
from barnlots.packs.words import Words

_KNOWN: dict[Holds, tuple[str, Callable[[Words], Collection[str]]]] = {
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
