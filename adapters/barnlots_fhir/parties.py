"""The map: who our organisations and people are in FHIR, and which forms are which instruments."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import partial
from pathlib import Path

from fhir.resources.R4B.identifier import Identifier

from barnlots.packs.folder import read_bytes, read_held
from barnlots.packs.hold import check_unique
from barnlots.packs.meanings import meanings
from barnlots.packs.report import Report
from barnlots.packs.shapes import Key, Kind, Record, Shape
from barnlots_fhir.identifiers import HSA, ORGANISATION

NOT_A_NUMBER, NOBODY = "BL-I721", "BL-I722"
# How like one another two addresses are when one may be the other misspelt.
_ALMOST = 0.9

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
        Key("andras formulär", Kind.WORDS),
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
    `forms` are by the address of their Questionnaire. `others` are the addresses of forms that are
    not for us; what ends with a star are all that begin so, but for those in `forms`."""

    organisations: Mapping[str, tuple[str, str]]
    people: Mapping[str, str]
    forms: Mapping[str, Form]
    plans: frozenset[str]
    others: tuple[str, ...] = ()

    def is_others(self, form: str) -> bool:
        """Whether the map says that the form is somebody else's."""
        return form not in self.forms and any(map(partial(_is, form), self.others))

    def like(self, form: str) -> str | None:
        """The form of the map whose address is almost this one."""
        near = get_close_matches(form, self.forms, 1, _ALMOST)
        return next((one for one in near if get_close_matches(_last(form), [_last(one)])), None)

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
        others=record.words("andras formulär"),
    )
    report.raise_if_any()
    return found


def _last(address: str) -> str:
    """What tells it from the others of the same publisher."""
    return address.rpartition("/")[2]


def _is(form: str, said: str) -> bool:
    return form.startswith(said[:-1]) if said.endswith("*") else form == said


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
