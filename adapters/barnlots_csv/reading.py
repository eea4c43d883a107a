"""From a row to a command that a person has given, or to what is wrong with it."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from barnlots.model.clock import from_local, local_day
from barnlots.model.commands import Noticed, OpenCase
from barnlots.model.facts import Answer, Unknown, Value
from barnlots.model.identity import without_identity_numbers
from barnlots.model.people import Actor
from barnlots.model.pseudonym import Pseudonym, child_of, keyed, pseudonym
from barnlots.ports import Incoming, Unusable
from barnlots_csv.profile import FactColumn, Profile
from barnlots_csv.rows import Row

NO_CHILD, NO_TIME, NOT_AN_ANSWER, NOTHING, NO_PERSON, NOT_YET = (
    "BL-I202",
    "BL-I203",
    "BL-I206",
    "BL-I207",
    "BL-I210",
    "BL-I211",
)
# So far ahead of ours may another system's clock be.
CLOCKS_DIFFER = timedelta(minutes=10)
# Of the child itself, and no observation.
PROTECTED = "skyddade personuppgifter"
_TIME = re.compile(r"\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?", re.ASCII)
_UNKNOWN = {one.value: one for one in Unknown}


class Wrong(Exception):
    """`why` is the code of what is wrong with a row, and `params` fill its text: with words of the
    profile, and never with what stands in a cell, which may be of the child in any column."""

    def __init__(self, why: str, **params: str) -> None:
        super().__init__(why)
        self.why = why
        self.params = params


@dataclass(frozen=True)
class Said:
    """A row without its identity number: what can be kept, and tried again."""

    child: Pseudonym | None
    cells: Mapping[str, str]

    def written(self) -> str:
        child = None if self.child is None else [self.child.lookup, self.child.born]
        return json.dumps({"barn": child, "celler": dict(self.cells)}, ensure_ascii=False)

    @staticmethod
    def read(content: str) -> "Said":
        """Raises ValueError, KeyError or TypeError for what was never written so."""
        found = json.loads(content)
        child = None if found["barn"] is None else Pseudonym(*map(str, found["barn"]))
        return Said(child, {str(name): str(cell) for name, cell in found["celler"].items()})


@dataclass(frozen=True)
class Reading:
    """What is made of rows: for the parts of `holder`, with `key` as the secret of what is derived.
    `assignment` has noticed what no column says who has; `others_unprotected` says that a child's
    identity is not protected where no column tells whether it is."""

    profile: Profile
    holder: str
    key: bytes = field(repr=False)
    assignment: str
    clock: Callable[[], datetime]
    others_unprotected: bool = False

    def of(self, row: Row, header: tuple[str, ...], place: str) -> Incoming | Unusable:
        if row.why is not None:
            params = {"kodning": self.profile.encoding}
            return Unusable(self._name(row.raw), place, row.why, params=params)
        said = self._said(dict(zip(header, row.cells, strict=True)))
        return self._made(said, self._name(row.raw), place)

    def again(self, content: str, place: str) -> Incoming | Unusable | None:
        """The same from what was kept of a row. Of one that could not be read nothing was."""
        try:
            said = Said.read(content)
        except (ValueError, KeyError, TypeError):
            return None
        return self._made(said, self._name(content.encode()), place)

    def _said(self, cells: Mapping[str, str]) -> Said:
        number = self.profile.columns["personnummer"]
        kept = {
            one: without_identity_numbers(cells[one])
            for one in self.profile.wanted
            if one != number
        }
        return Said(pseudonym(self.key, cells[number], local_day(self.clock())), kept)

    def _made(self, said: Said, name: str, place: str) -> Incoming | Unusable:
        try:
            return self._command(said, place)
        except Wrong as wrong:
            return Unusable(name, place, wrong.why, said.written(), wrong.params)

    def _command(self, said: Said, place: str) -> Incoming:
        if said.child is None:
            raise Wrong(NO_CHILD, kolumn=self.profile.columns["personnummer"])
        year = self._cell(said, "årskurs")
        answers = _answers(self.profile.facts, said.cells)
        noticed = Noticed(
            seen_at=self._moment(said),
            source=self.profile.source,
            words=self._cell(said, "ord"),
            about=self._cell(said, "gäller") or None,
            answers=tuple(one for one in answers if one.fact != PROTECTED),
        )
        if not noticed.words and not noticed.answers:
            raise Wrong(NOTHING)
        assignment = self._cell(said, "uppdrag") or self.assignment
        if not assignment:
            raise Wrong(NO_PERSON, kolumn=self.profile.columns.get("uppdrag", ""))
        child = child_of(said.child, int(year) if year.isdecimal() and len(year) < 3 else None)
        command = OpenCase(
            key="",
            case=said.child.case,
            holder=self.holder,
            child=child.model_copy(update={"protected_identity": self._protected(answers)}),
            noticed=(noticed,),
        )
        # By what it says, and so the same wherever the row stands and however often it comes.
        said_by = f"{assignment} {command.model_dump_json()}"
        named = command.model_copy(update={"key": self._name(said_by.encode())})
        return Incoming(named, Actor(assignment=assignment), place, self._signed(said))

    def _protected(self, answers: list[Answer]) -> bool:
        """Whoever nobody has said no of may be, and a column that there is has to say it."""
        if any(one.fact == PROTECTED for one in self.profile.facts):
            return [one.value for one in answers if one.fact == PROTECTED] != ["nej"]
        return not self.others_unprotected

    def _moment(self, said: Said) -> datetime:
        """In Swedish time; a day alone is when it begins. Nobody has seen what is still to come:
        which of its figures is wrong nobody here knows."""
        column, text = self.profile.columns["sett"], self._cell(said, "sett")
        if not _TIME.fullmatch(text):
            raise Wrong(NO_TIME, kolumn=column)
        try:
            found = from_local(text)
        except (ValueError, OverflowError):
            raise Wrong(NO_TIME, kolumn=column) from None
        if found > self.clock() + CLOCKS_DIFFER:
            raise Wrong(NOT_YET, kolumn=column)
        return found

    def _signed(self, said: Said) -> str:
        """The column that says who stands behind the row, when it is one that does."""
        return self.profile.columns["uppdrag"] if self._cell(said, "uppdrag") else ""

    def _cell(self, said: Said, what: str) -> str:
        column = self.profile.columns.get(what)
        return "" if column is None else said.cells.get(column, "")

    def _name(self, content: bytes) -> str:
        return keyed(self.key, content)


def _answers(facts: tuple[FactColumn, ...], cells: Mapping[str, str]) -> list[Answer]:
    """An empty cell is no answer: nobody has been asked."""
    found = list[Answer]()
    for one in facts:
        cell = cells.get(one.column, "")
        if not cell:
            continue
        said = one.answers.get(cell) if one.answers else cell
        if said is None:
            raise Wrong(NOT_AN_ANSWER, kolumn=one.column, val=", ".join(one.answers))
        if said in _UNKNOWN:
            found.append(Answer(fact=one.fact, unknown=_UNKNOWN[said]))
        else:
            value: Value = int(said) if said.isdecimal() and len(said) < 10 else said
            found.append(Answer(fact=one.fact, value=value))
    return found
