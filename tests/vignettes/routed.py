"""The vignettes and paraphrases as they stand in a ledger, flat enough to be read in an assert."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from tests.shipped import ROOT, VIGNETTES, the_policy, the_reference

from barnlots.authoring.rehearsal import Rehearsal
from barnlots.model import commands as c
from barnlots.model.clock import from_local, to_local
from barnlots.model.facts import Answer, Source, Unknown
from barnlots.model.part import Part, Task
from barnlots.model.people import Actor
from barnlots.model.trace import Trace
from barnlots.packs import CaseFile, read_case

PARAPHRASES = tuple(
    sorted(
        path for path in (ROOT / "tests" / "paraphrases").glob("*.yaml") if path.stem != "expected"
    )
)
_FILES = {path.stem: path for path in (*VIGNETTES, *PARAPHRASES)}


@dataclass(frozen=True)
class Todo:
    """One line on somebody's list; `by` is the role of the person it was given to, `due` is local
    time, and `not_to` are the guardians whom it must not reach."""

    by: str
    what: str
    due: str
    urgent: bool
    asks: tuple[str, ...]
    tells_guardians: bool
    not_to: tuple[str, ...]


class At:
    """One holder's part of a case."""

    def __init__(self, part: Part) -> None:
        self.part = part
        self.ways = {name: state.step for name, state in part.ways.items() if not state.ended}
        self.begun = frozenset(part.ways)
        self.todo = tuple(_todo(task) for task in part.tasks.values())
        self.asked = {fact: one for one in self.todo for fact in one.asks}
        self.blocked = tuple(one.guardian for one in part.blocks.values())
        self.siblings = dict(part.siblings)
        self.offered = tuple(
            (one.disclosure.document, one.disclosure.receiver_kind, ground.kind)
            for one in part.handovers.values()
            for ground in one.disclosure.grounds
        )
        self.fired = tuple(key.split("@")[0] for key in part.fired)

    def does(self, words: str) -> Todo:
        """The one line that says `words`; fails when there is none, or more than one."""
        found = [one for one in self.todo if words in one.what]
        assert len(found) == 1, f"{words!r}: {[one.what for one in self.todo]}"
        return found[0]

    def says(self, words: str) -> bool:
        """Whether any line on anybody's list says `words`."""
        return any(words in one.what for one in self.todo)


class Routed:
    """A case's parts, by kind of holder."""

    def __init__(self, case: str, parts: Mapping[str, Part]) -> None:
        self.case = case
        self.parts = {kind: At(part) for kind, part in parts.items()}

    def at(self, kind: str) -> At:
        return self.parts[kind]

    @property
    def todo(self) -> tuple[Todo, ...]:
        return tuple(one for at in self.parts.values() for one in at.todo)

    @property
    def ways(self) -> frozenset[str]:
        """Every way that runs, whoever holds it."""
        return frozenset(way for at in self.parts.values() for way in at.ways)

    @property
    def begun(self) -> frozenset[str]:
        """Every way that has begun, also those that have come to an end."""
        return frozenset(way for at in self.parts.values() for way in at.begun)

    @property
    def asked(self) -> frozenset[str]:
        return frozenset(fact for at in self.parts.values() for fact in at.asked)


class Tried:
    """A ledger in which cases are routed, and which can be told more."""

    def __init__(self, folder: Path) -> None:
        start = min(_case(path.stem).entries[0].at for path in (*VIGNETTES, *PARAPHRASES))
        url = f"sqlite:///{folder}/ledger.db"
        self.rehearsal = Rehearsal.open(url, the_policy(), the_reference(), start)

    def route(self, name: str, *, until: int | None = None) -> Routed:
        """Route a case file, or only its first `until` entries."""
        case = _case(name)
        self.rehearsal.route(replace(case, entries=case.entries[:until]))
        return self.now(name)

    def now(self, name: str) -> Routed:
        """The case as it stands."""
        with self.rehearsal.barnlots.ledger.read() as ledger:
            parts = ledger.parts_of(name)
        kind = the_reference().organisation
        return Routed(name, {kind(part.holder).kind: part for part in parts})

    def hears(self, name: str, kind: str, role: str, when: str, answers: dict[str, str]) -> At:
        """Somebody records that the child has answered; the part after it."""
        self.rehearsal.clock.now = _at(when)
        person = self.rehearsal.person(kind, role)
        noticed = c.Noticed(
            seen_at=_at(when),
            source=Source.CHILD,
            answers=tuple(_answer(fact, said) for fact, said in answers.items()),
        )
        self.gives(
            c.OpenCase(
                key=f"{name}/{when}/{kind}",
                case=name,
                holder=person.organisation,
                child=_case(name).child,
                noticed=(noticed,),
            ),
            person.id,
        )
        return self.now(name).at(kind)

    def reports(self, name: str, kind: str, role: str, when: str, way: str, trigger: str) -> At:
        """Somebody says that something has happened on a way; the part after it."""
        self.rehearsal.clock.now = _at(when)
        part = self.now(name).at(kind).part.id
        report = c.Report(key=f"{part}/{when}/{trigger}", part=part, way=way, trigger=trigger)
        self.gives(report, self.rehearsal.person(kind, role).id)
        return self.now(name).at(kind)

    def ticks(self, name: str, kind: str, words: str) -> At:
        """The person whose line says `words` has done it."""
        at = self.now(name).at(kind)
        task = next(one for one in at.part.tasks.values() if words in one.what)
        done = c.DoTask(key=f"{task.id}/klart", part=at.part.id, task=task.id)
        self.gives(done, task.assignee)
        return self.now(name).at(kind)

    def receives(self, name: str, sender: str, document: str, kind: str, role: str) -> Routed:
        """A person at the receiver takes the handover of `document`."""
        at = self.now(name).at(sender)
        handover = next(
            one for one in at.part.handovers.values() if one.disclosure.document == document
        )
        person = self.rehearsal.person(kind, role)
        self.gives(
            c.OpenReceived(
                key=f"{handover.id}/mottagen",
                case=name,
                holder=person.organisation,
                child=_case(name).child,
                handover=handover.id,
                sender_part=at.part.id,
                coordinator=at.part.coordinator.assignment,
            ),
            person.id,
        )
        return self.now(name)

    def consents(self, name: str, kind: str, who: str, document: str, receiver: str) -> At:
        """Somebody in the child's circle says yes to a document. Raises Refused."""
        part = self.now(name).at(kind).part
        key = f"{part.id}/{who}/{document}"
        consent = c.GiveConsent(
            key=key, part=part.id, given_by=who, document=document, receiver=receiver
        )
        self.gives(consent, part.accountable)
        return self.now(name).at(kind)

    def closes(self, name: str, kind: str) -> None:
        """The accountable person tries to close a part. Raises Refused."""
        part = self.now(name).at(kind).part
        close = c.ClosePart(key=f"{part.id}/stäng", part=part.id, outcome="klart")
        self.gives(close, part.accountable)

    def trace(self, name: str, kind: str) -> Trace:
        """How the newest decision on a part was reached."""
        part = self.now(name).at(kind).part.id
        with self.rehearsal.barnlots.ledger.read() as ledger:
            found = ledger.trace(part)
        assert found is not None
        return found

    def gives(self, command: c.Command, by: str) -> None:
        self.rehearsal.barnlots.handle(command, Actor(assignment=by))


def _case(name: str) -> CaseFile:
    return read_case(_FILES[name], the_policy())


def _answer(fact: str, said: str) -> Answer:
    if said in tuple(Unknown):
        return Answer(fact=fact, unknown=Unknown(said))
    return Answer(fact=fact, value=said)


def _at(local: str) -> datetime:
    return from_local(local)


def _todo(task: Task) -> Todo:
    assert task.due_at is not None
    return Todo(
        by=the_reference().assignment(task.assignee).role,
        what=task.what,
        due=to_local(task.due_at),
        urgent=task.urgent,
        asks=task.asks,
        tells_guardians=task.contacts_guardians,
        not_to=task.not_to,
    )
