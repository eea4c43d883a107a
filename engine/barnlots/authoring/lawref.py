"""A legal reference as people write it, held against the register of sources."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from barnlots.packs.report import nearest
from barnlots.policy.rules import SourceRef
from barnlots.policy.vocabulary import LawEntry

_CHAPTERED = re.compile(r"(\d+) ?([a-z]?)(?: ?kap\.?|:)(?: ?(\d+) ?([a-z]?) ?§{0,2})?")
_PLAIN = re.compile(r"(?:§ ?)?(\d+) ?([a-z]?) ?§{0,2}")
_NUMBER = re.compile(r"\d{4}:\d+")


@dataclass(frozen=True)
class _Section:
    """A section by chapter and paragraph; a chapter alone means all of it."""

    chapter: str
    paragraph: str

    def covers(self, other: "_Section") -> bool:
        whole = bool(self.chapter) and not self.paragraph
        return self.chapter == other.chapter and (whole or self.paragraph == other.paragraph)


def references_to(text: str, laws: Iterable[LawEntry]) -> tuple[SourceRef, ...]:
    """The places in the register that the text means; none when there are none.

    A law is named as in the register, by its letters (`SoL`) or by its number (`2025:400`), a
    section as `19 kap. 1 §` or `19:1`, a chapter as `19 kap.`; a section without a law is looked
    for in all of them, and a law without a section is the whole of it.
    """
    known = tuple(laws)
    wanted = _plain(text)
    found: list[SourceRef] = []
    for law in known:
        for name in _names(law):
            rest = _without(wanted, name)
            if rest is not None:
                found += _within(law, rest)
    if not found:
        found = [one for law in known for one in _sections(law, wanted)]
    return tuple(dict.fromkeys(found))


def nearest_to(text: str, laws: Iterable[LawEntry]) -> tuple[str, ...]:
    """At most three references of the register that the text may have meant: sections of the law
    that it names, otherwise sections and laws that look like it."""
    known, wanted = tuple(laws), _plain(text)
    for law in known:
        for name in _names(law):
            rest = _without(wanted, name)
            if rest and _NUMBER.match(rest):  # the law's letters with another number
                return (law.name,)
            if rest and law.sections:
                return tuple(f"{law.name} {one}" for one in nearest(_written(rest), law.sections))
    sections = dict.fromkeys(section for law in known for section in law.sections)
    return nearest(_written(wanted), (*sections, *(law.name for law in known)))


def _written(section: str) -> str:
    """The section as the register writes it: 19:1 is 19 kap. 1 §."""
    asked = _section(section)
    if asked is None or not asked.chapter:
        return section
    return f"{asked.chapter} kap. {asked.paragraph} §"


def _plain(text: str) -> str:
    return " ".join(text.replace(",", " ").split()).casefold()


def _names(law: LawEntry) -> tuple[str, ...]:
    """What the law goes by: the whole name, and when it has a number also its parts."""
    name = _plain(law.name)
    number = _NUMBER.search(name)
    if number is None:
        return (name,)
    letters = name[: number.start()].strip()
    return tuple(one for one in (name, number[0], f"sfs {number[0]}", letters) if one)


def _without(text: str, name: str) -> str | None:
    """What is left when the name is taken away before or after; None when it is not there."""
    if text == name:
        return ""
    if text.startswith(name + " "):
        return text[len(name) + 1 :]
    if text.endswith(" " + name):
        return text[: -len(name) - 1].removesuffix(" i")
    return None


def _within(law: LawEntry, rest: str) -> Iterator[SourceRef]:
    if rest:
        yield from _sections(law, rest)
        return
    yield SourceRef(entry=law.name)
    yield from (SourceRef(entry=law.name, section=one) for one in law.sections)


def _sections(law: LawEntry, wanted: str) -> Iterator[SourceRef]:
    asked = _section(wanted)
    for section in law.sections:
        written = _section(_plain(section))
        same = _plain(section) == wanted
        if same or (asked is not None and written is not None and asked.covers(written)):
            yield SourceRef(entry=law.name, section=section)


def _section(text: str) -> _Section | None:
    chaptered = _CHAPTERED.fullmatch(text)
    if chaptered:
        chapter, its, paragraph, letter = chaptered.groups()
        return _Section(chapter + its, (paragraph or "") + (letter or ""))
    plain = _PLAIN.fullmatch(text)
    return _Section("", plain[1] + plain[2]) if plain else None
