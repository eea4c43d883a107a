"""A case file: anybody's way to try a case of their own, read as strictly as a policy."""

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from barnlots.model.clock import from_local, local_day
from barnlots.model.commands import Noticed
from barnlots.model.errors import Place, SourceError
from barnlots.model.facts import Answer, Source, Unknown
from barnlots.model.people import Child, Guardian
from barnlots.packs.case_format import CASE, CONSENTING
from barnlots.packs.report import Report, nearest
from barnlots.packs.shapes import Record, hold
from barnlots.packs.yamlsource import Scalar, read_yaml
from barnlots.policy.policy import Policy
from barnlots.policy.vocabulary import FactDefinition, FactType

_NAME = re.compile(r"[0-9a-zåäö][0-9a-zåäö-]{0,60}")
_NUMBER = re.compile(r"[0-9]{1,7}")


@dataclass(frozen=True)
class Entry:
    """One thing somebody did at one time, in one kind of holder."""

    at: datetime
    holder: str
    role: str


@dataclass(frozen=True)
class Seen(Entry):
    noticed: Noticed


@dataclass(frozen=True)
class Consented(Entry):
    given_by: str
    receiver: str
    document: str


@dataclass(frozen=True)
class Happened(Entry):
    way: str
    trigger: str


@dataclass(frozen=True)
class CaseFile:
    """A case as its author wrote it; `entries` in time order."""

    name: str
    title: str
    child: Child
    coordinator: tuple[str, str] | None
    entries: tuple[Entry, ...]


def read_case(path: Path, policy: Policy) -> CaseFile:
    """The case in `path`. Raises SourceError with every fault that was found."""
    try:
        data = path.read_bytes()
    except OSError:
        report = Report()
        report.add("BL-F005" if not path.exists() else "BL-F002", Place(str(path)))
        raise SourceError(tuple(report.found)) from None
    return parse_case(data, str(path), policy)


def parse_case(data: bytes, file: str, policy: Policy) -> CaseFile:
    """The case that these bytes say. Raises SourceError."""
    report = Report()
    node = read_yaml(data, file, report)
    record = hold(node, CASE, report) if node is not None else None
    report.raise_if_any()
    assert record is not None
    reader = _CaseReader(record, policy, report)
    case = reader.read()
    report.raise_if_any()
    return case


class _CaseReader:
    def __init__(self, record: Record, policy: Policy, report: Report) -> None:
        self._record = record
        self._words = policy.vocabulary
        self._policy = policy
        self._report = report

    def read(self) -> CaseFile:
        name = self._record.scalar("ärende")
        if name and not _NAME.fullmatch(name.text):
            self._report.add("BL-D001", name.place, namn=name.text)
        child = self._child(self._record.record("barn"))
        entries: list[Entry] = [
            self._seen(one, child) for one in self._record.records("iakttagelser")
        ]
        entries += [self._consent(one, child) for one in self._record.records("samtycken")]
        entries += [self._happening(one) for one in self._record.records("händelser")]
        coordinator = None
        keeper = self._record.record("håller ihop")
        if keeper:
            coordinator = (self._holder(keeper), self._role(keeper, "roll"))
        return CaseFile(
            name=name.text if name else "",
            title=self._record.text("titel"),
            child=child,
            coordinator=coordinator,
            entries=tuple(sorted(entries, key=lambda one: one.at)),
        )

    def _child(self, record: Record | None) -> Child:
        assert record is not None
        year, interpreter = record.number("årskurs"), record.scalar("tolk")
        if year is not None and not 0 <= year <= 13:
            self._report.add("BL-D006", _place(record, "årskurs"))
        return Child(
            id=self._record.text("ärende"),
            born=record.day("född"),
            school_form=record.text("skolform"),
            school_year=year,
            language=record.text("språk") or None,
            interpreter=None if interpreter is None else interpreter.text == "ja",
            protected_identity=record.flag("skyddade personuppgifter"),
            siblings=record.words("syskon"),
            circle=tuple(
                Guardian(
                    id=one.text("person"),
                    relation=one.text("är"),
                    consents=one.text("är") in CONSENTING,
                    language=one.text("språk") or None,
                )
                for one in record.records("vuxna")
            ),
        )

    def _seen(self, record: Record, child: Child) -> Seen:
        at = self._moment(record, child)
        about = record.scalar("gäller")
        people = [one.id for one in child.circle]
        if about and about.text not in people:
            near = nearest(about.text, people)
            self._report.add("BL-D003", about.place, suggestions=near, ord=about.text)
        facts = record.mapping("fakta")
        answers = [
            answer
            for name, value in (facts.entries if facts else ())
            if (answer := self._answer(name, value)) is not None
        ]
        noticed = Noticed(
            seen_at=at,
            source=Source(record.text("källa")),
            words=record.text("ord"),
            about=about.text if about else None,
            answers=tuple(answers),
        )
        return Seen(at, self._holder(record), self._role(record, "av"), noticed)

    def _answer(self, name: Scalar, value: object) -> Answer | None:
        definition = self._words.fact_by_name.get(name.text)
        recordable = [one.name for one in self._words.facts if one.recordable]
        if definition is None or not definition.recordable:
            near = nearest(name.text, recordable)
            self._report.add("BL-D004", name.place, suggestions=near, ord=name.text)
            return None
        if not isinstance(value, Scalar):
            self._report.add("BL-S005", name.place, nyckel=name.text, form="ett svar")
            return None
        if value.text in tuple(Unknown):
            return Answer(fact=name.text, unknown=Unknown(value.text))
        if definition.type is FactType.NUMBER:
            return self._number(definition, value)
        if value.text not in definition.values:
            options = (*definition.values, *Unknown)
            self._report.add(
                "BL-M003",
                value.place,
                suggestions=nearest(value.text, options),
                ord=value.text,
                fakta=name.text,
                val=", ".join(options),
            )
            return None
        return Answer(fact=name.text, value=value.text)

    def _number(self, definition: FactDefinition, value: Scalar) -> Answer | None:
        if not _NUMBER.fullmatch(value.text):
            self._report.add(
                "BL-D005",
                value.place,
                fakta=definition.name,
                enhet=definition.unit or "",
                ord=value.text,
            )
            return None
        return Answer(fact=definition.name, value=int(value.text))

    def _consent(self, record: Record, child: Child) -> Consented:
        giver = record.scalar("av")
        people = [one.id for one in child.consenting_guardians] + ["barnet"]
        if giver and giver.text not in people:
            near = nearest(giver.text, people)
            self._report.add("BL-D007", giver.place, suggestions=near, ord=giver.text)
        self._known(record, "till", tuple(self._words.holder_by_name), "BL-M009")
        self._known(record, "handling", tuple(self._policy.document_by_name), "BL-M015")
        holder = self._holder(record)
        return Consented(
            self._moment(record, child),
            holder,
            "",
            record.text("av"),
            record.text("till"),
            record.text("handling"),
        )

    def _happening(self, record: Record) -> Happened:
        ways = tuple(self._policy.way_by_name)
        self._known(record, "väg", ways, "BL-M006", slag="väg")
        triggers = tuple(one.name for one in self._policy.triggers)
        self._known(record, "händelse", triggers, "BL-M016")
        return Happened(
            from_local(record.text("när")),
            self._holder(record),
            self._role(record, "av"),
            record.text("väg"),
            record.text("händelse"),
        )

    def _known(
        self, record: Record, key: str, names: tuple[str, ...], code: str, **params: str
    ) -> None:
        word = record.scalar(key)
        if word and word.text not in names:
            near = nearest(word.text, names)
            self._report.add(code, word.place, suggestions=near, ord=word.text, **params)

    def _holder(self, record: Record) -> str:
        self._known(record, "hållare", tuple(self._words.holder_by_name), "BL-M009")
        return record.text("hållare")

    def _role(self, record: Record, key: str) -> str:
        role, holder = record.text(key), record.text("hållare")
        definition = self._words.role_by_name.get(role)
        here = [one.name for one in self._words.roles if holder in one.holders]
        if definition is None or (here and holder not in definition.holders):
            self._report.add(
                "BL-M010" if definition is None else "BL-D002",
                _place(record, key),
                suggestions=nearest(role, here),
                ord=role,
                hållare=holder,
                val=", ".join(here),
            )
        return role

    def _moment(self, record: Record, child: Child) -> datetime:
        at = from_local(record.text("när"))
        if child.born is not None and local_day(at) < child.born:
            self._report.add("BL-D008", _place(record, "när"))
        return at


def _place(record: Record, key: str) -> Place:
    scalar = record.scalar(key)
    return scalar.place if scalar else record.place
