"""What rests on which law, guideline or agreement: every line of a pack that names a source."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from barnlots.model.errors import Place
from barnlots.packs import Pack
from barnlots.packs.nodes import Scalar
from barnlots.packs.shapes import Record
from barnlots.packs.words import starts_with
from barnlots.policy.rules import SourceRef

SOURCE, SECRECY = "källa", "sekretess"
_TITLED = {
    "regel": "namn",
    "väg": "namn",
    "kontaktorsak": "namn",
    "svar": "text",
    "samtycke": "därför",
    "utlämnande": "därför",
}


@dataclass(frozen=True)
class Resting:
    """One thing that rests on `reference`, and the line that says so.

    `kind` is the key that names such a thing in the files (`regel`, `väg` …). `begins` and `ends`
    are the first and last day on which it is in force; None when it has none.
    """

    kind: str
    name: str
    title: str
    place: Place
    reference: SourceRef
    begins: date | None = None
    ends: date | None = None


def resting(pack: Pack) -> tuple[Resting, ...]:
    """Everything in the pack that names a source, kind by kind in file order."""
    return tuple(_resting(pack))


def _resting(pack: Pack) -> Iterator[Resting]:
    laws = tuple(pack.policy.law_by_name)
    rules = {(one.file, one.line): one for one in pack.policy.rules}
    for kind, title in _TITLED.items():
        for record in pack.records.get(kind, ()):
            rule = rules.get((record.place.file, record.place.line)) if kind == "regel" else None
            begins, ends = (rule.valid_from, rule.valid_until) if rule else (None, None)
            for line in record.lines(SOURCE):
                yield _one(kind, record, title, line, laws, begins, ends)
    for record in pack.records.get("parameter", ()):
        values = record.records("värden")
        starts = [one.day("gäller från") for one in values]
        for value, start, after in zip(values, starts, (*starts[1:], None), strict=True):
            for line in value.lines(SOURCE):
                last = after - timedelta(days=1) if after else None
                yield _one("parameter", record, "namn", line, laws, start, last)
    for record in pack.records.get("hållare", ()):
        for line in record.lines(SECRECY):
            reference = _abbreviated(line.text, pack)
            if reference is not None:
                named = record.text("hållare"), record.text("namn")
                yield Resting("hållare", *named, line.place, reference)


def _one(
    kind: str,
    record: Record,
    title: str,
    line: Scalar,
    laws: tuple[str, ...],
    begins: date | None,
    ends: date | None,
) -> Resting:
    entry = starts_with(line.text, laws) or line.text
    section = line.text.removeprefix(entry).strip(" ,") or None
    reference = SourceRef(entry=entry, section=section)
    named = record.text(kind), record.text(title)
    return Resting(kind, *named, line.place, reference, begins, ends)


def _abbreviated(text: str, pack: Pack) -> SourceRef | None:
    """A section that is named by the law's letters alone, as in `OSL 23 kap. 2 §`."""
    letters, _, section = text.partition(" ")
    for law in pack.policy.laws:
        if law.name.split()[0] == letters and section in law.sections:
            return SourceRef(entry=law.name, section=section)
    return None
