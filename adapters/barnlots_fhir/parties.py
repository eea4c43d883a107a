"""The map: who our organisations and people are in FHIR, and which forms are which instruments."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from fhir.resources.R4B.identifier import Identifier

from barnlots.packs.folder import read_bytes, read_held
from barnlots.packs.hold import check_unique
from barnlots.packs.meanings import meanings
from barnlots.packs.report import Report
from barnlots.packs.shapes import Key, Kind, Record, Shape
from barnlots_fhir.identifiers import HSA, ORGANISATION

NOT_A_NUMBER, NOBODY = "BL-I721", "BL-I722"

_ORGANISATION = Shape(
    "en organisation i kartan",
    (
        Key("organisation", Kind.TEXT, True),
        Key("hsa-id", Kind.TEXT),
        Key("organisationsnummer", Kind.TEXT),
    ),
)
_PERSON = Shape(
    "en människa i kartan", (Key("hsa-id", Kind.TEXT, True), Key("uppdrag", Kind.TEXT, True))
)
_FORM = Shape(
    "ett formulär i kartan",
    (
        Key("formulär", Kind.TEXT, True),
        Key("instrument", Kind.TEXT, True),
        Key("frågor", Kind.WORDS),
        Key("svar", Kind.WORDS),
    ),
)
_MAP = Shape(
    "en FHIR-karta",
    (
        Key("karta", Kind.TEXT, True),
        Key("planer", Kind.WORDS),
        Key("organisationer", Kind.RECORDS, False, _ORGANISATION),
        Key("människor", Kind.RECORDS, False, _PERSON),
        Key("formulär", Kind.RECORDS, False, _FORM),
    ),
)


@dataclass(frozen=True)
class Form:
    """`items` says which item of the instrument a question is, by its linkId, and `answers` what a
    coded answer is worth; what stands in neither is the item, and the number, that it says."""

    instrument: str
    items: Mapping[str, str]
    answers: Mapping[str, int]


@dataclass(frozen=True)
class Parties:
    """`organisations` have each their HSA-id or organisationsnummer as system and value, `people`
    their assignments by HSA-id. `plans` are the documents that ask for a coordinated plan, and
    `forms` are by the address of their Questionnaire."""

    organisations: Mapping[str, tuple[str, str]]
    people: Mapping[str, str]
    forms: Mapping[str, Form]
    plans: frozenset[str]

    def identifier(self, organisation: str) -> Identifier | None:
        found = self.organisations.get(organisation)
        return None if found is None else Identifier(system=found[0], value=found[1])

    def assignment(self, hsa_ids: Iterable[str]) -> str | None:
        """Whose assignment it is, by one of these; None when nobody's."""
        return next((self.people[one] for one in hsa_ids if one in self.people), None)


NO_MAP = Parties({}, {}, {}, frozenset())


def read_parties(path: Path) -> Parties:
    """The map in the file. Raises SourceError with everything that is wrong in it."""
    report = Report()
    record = read_held(read_bytes(path), str(path), _MAP, report)
    organisations, people = record.records("organisationer"), record.records("människor")
    forms = record.records("formulär")
    check_unique(organisations, ("organisation",), report)
    check_unique(people, ("hsa-id",), report)
    check_unique(forms, ("formulär",), report)
    found = Parties(
        organisations={one.text("organisation"): _known(one, report) for one in organisations},
        people={one.text("hsa-id"): one.text("uppdrag") for one in people},
        forms={one.text("formulär"): _form(one, report) for one in forms},
        plans=frozenset(record.words("planer")),
    )
    report.raise_if_any()
    return found


def _known(record: Record, report: Report) -> tuple[str, str]:
    if record.text("hsa-id"):
        return HSA, record.text("hsa-id")
    if not record.text("organisationsnummer"):
        report.add(NOBODY, record.place)
    return ORGANISATION, record.text("organisationsnummer").replace("-", "")


def _form(record: Record, report: Report) -> Form:
    items, answers = meanings(record, "frågor", report), meanings(record, "svar", report)
    for one in answers.values():
        if not one.text.isdecimal():
            report.add(NOT_A_NUMBER, one.place, ord=one.text)
    return Form(
        record.text("instrument"),
        {question: one.text for question, one in items.items()},
        {code: int(one.text) for code, one in answers.items() if one.text.isdecimal()},
    )
