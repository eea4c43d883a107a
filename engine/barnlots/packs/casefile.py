"""A case file: anybody's way to try a case of their own, read as strictly as a policy."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from barnlots.model.clock import from_local, local_day
from barnlots.model.commands import Noticed
from barnlots.model.errors import Label
from barnlots.model.facts import Source
from barnlots.model.people import Child, Guardian
from barnlots.packs.answers import read_answer
from barnlots.packs.case_format import CASE, CONSENTING
from barnlots.packs.folder import read_bytes, read_held
from barnlots.packs.hold import check_unique
from barnlots.packs.references import check_references, check_role_there, check_words
from barnlots.packs.report import Report
from barnlots.packs.shapes import Record
from barnlots.packs.words import words_of
from barnlots.policy.policy import Policy

_NAME = re.compile(r"[0-9a-zåäö][0-9a-zåäö-]{0,60}")
_PERSONAL_NUMBER = re.compile(r"(?:[0-9]{2})?[0-9]{6}-?[0-9]{4}")


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
    organisation: str | None = None
    expires_on: date | None = None


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
    return parse_case(read_bytes(path), str(path), policy)


def parse_case(data: bytes, file: str, policy: Policy) -> CaseFile:
    """The case that these bytes say. Raises SourceError."""
    report = Report()
    record = read_held(data, file, CASE, report)
    case = _CaseReader(record, policy, report).read()
    report.raise_if_any()
    return case


class _CaseReader:
    def __init__(self, record: Record, policy: Policy, report: Report) -> None:
        self._record = record
        self._vocabulary = policy.vocabulary
        self._words = words_of(policy)
        self._report = report

    def read(self) -> CaseFile:
        name = self._record.text("ärende")
        if not _NAME.fullmatch(name) or _PERSONAL_NUMBER.fullmatch(name):
            self._report.add("BL-D001", self._record.values["ärende"].place)
        check_references((self._record,), self._words, self._report)
        child = self._child(self._record.record("barn") or self._record)
        people = tuple(one.id for one in child.circle)
        keys = ("iakttagelser", "samtycken", "händelser")
        rows = [row for key in keys for row in self._record.records(key)]
        self._check_moments(rows, child)
        entries: list[Entry] = [
            self._seen(one, people) for one in self._record.records("iakttagelser")
        ]
        entries += [self._consent(one, child) for one in self._record.records("samtycken")]
        entries += [self._happening(one) for one in self._record.records("händelser")]
        coordinator = None
        keeper = self._record.record("håller ihop")
        if keeper:
            coordinator = (keeper.text("hållare"), self._role(keeper, "roll"))
        return CaseFile(
            name=name,
            title=self._record.text("titel"),
            child=child,
            coordinator=coordinator,
            entries=tuple(sorted(entries, key=lambda one: one.at)),
        )

    def _child(self, record: Record) -> Child:
        year, interpreter = record.number("årskurs"), record.scalar("tolk")
        if year is not None and not 0 <= year <= 13:
            self._report.add("BL-D006", record.values["årskurs"].place)
        check_unique(record.records("vuxna"), ("person",), self._report)
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
                    language=one.text("talar") or None,
                )
                for one in record.records("vuxna")
            ),
        )

    def _check_moments(self, rows: list[Record], child: Child) -> None:
        """Nothing happens before the birth; when everything does, it is the birth that is wrong."""
        barn = self._record.record("barn")
        born = barn.scalar("född") if barn else None
        if born is None or child.born is None:
            return
        early = [row for row in rows if local_day(from_local(row.text("när"))) < child.born]
        if len(early) == len(rows):
            self._report.add("BL-D009", born.place)
            return
        for row in early:
            other = Label("BL-LABEL_BORN", born.place)
            self._report.add("BL-D008", row.values["när"].place, other=other)

    def _seen(self, record: Record, people: tuple[str, ...]) -> Seen:
        check_words(record, "gäller", people, "BL-D003", self._report)
        facts = record.mapping("fakta")
        answers = [
            answer
            for name, value in (facts.entries if facts else ())
            if (answer := read_answer(name, value, self._vocabulary, self._report)) is not None
        ]
        at = from_local(record.text("när"))
        noticed = Noticed(
            seen_at=at,
            source=Source(record.text("källa")),
            words=record.text("ord"),
            about=record.text("gäller") or None,
            answers=tuple(answers),
        )
        return Seen(at, record.text("hållare"), self._role(record, "av"), noticed)

    def _consent(self, record: Record, child: Child) -> Consented:
        people = (*(one.id for one in child.circle), "barnet")
        able = (*(one.id for one in child.consenting_guardians), "barnet")
        giver = record.text("av")
        if giver not in people:
            check_words(record, "av", people, "BL-D003", self._report)
        elif giver not in able:
            place, other = record.values["av"].place, self._relation(giver)
            self._report.add("BL-D007", place, other=other, ord=giver)
        at = from_local(record.text("när"))
        return Consented(
            at,
            record.text("hållare"),
            "",
            given_by=giver,
            receiver=record.text("till"),
            document=record.text("handling"),
            organisation=record.text("bara till") or None,
            expires_on=record.day("till och med"),
        )

    def _relation(self, person: str) -> Label | None:
        """Where it says who somebody is to the child."""
        barn = self._record.record("barn")
        for one in barn.records("vuxna") if barn else ():
            if one.text("person") == person:
                return Label("BL-LABEL_RELATION", one.values["är"].place)
        return None

    def _happening(self, record: Record) -> Happened:
        return Happened(
            from_local(record.text("när")),
            record.text("hållare"),
            self._role(record, "av"),
            record.text("väg"),
            record.text("händelse"),
        )

    def _role(self, record: Record, key: str) -> str:
        check_role_there(record, key, "hållare", self._words, self._report)
        return record.text(key)
