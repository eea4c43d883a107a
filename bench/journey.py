"""One child's journey: ten commands at one holder, from a first concern to a receipt.

A curator at the pupil health service sees a pupil of fourteen who is low and has given up what it
liked. The child is heard and says how it sees things, a referral is prepared and consented to, a
blow makes a report to the social services a duty, and then the child says that it plans to take its
life. Three things are offered to others: a referral on consent, a report on duty, an acute handover
in an emergency; one of them is received in the end.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial

from barnlots.model import commands as c
from barnlots.model.commands import Command, Noticed
from barnlots.model.facts import Answer, Source
from barnlots.model.part import HandoverState, Part
from barnlots.model.people import Actor, Child, Guardian
from barnlots.service import Barnlots
from bench.world import World

BEGINS = datetime(2026, 10, 5, 7, 0, tzinfo=UTC)
BETWEEN = timedelta(minutes=20)

_REFERRED, _REPORTED = "remiss-till-första-linjen", "far-illa"
_FIRST_LINE = "remiss till första linjen"


@dataclass(frozen=True)
class Place:
    """Where it happens, and who sees the child there; who receives the report."""

    holder: str = "elevhalsan"
    who: str = "kurator-elevhalsan"
    receiver: str = "socialsekreterare-socialtjansten"

    @property
    def actor(self) -> Actor:
        return Actor(assignment=self.who)


HERE = Place()
HOLDER, WHO = HERE.holder, HERE.actor


@dataclass(frozen=True)
class Timed:
    """A command, who gives it and when."""

    at: datetime
    command: Command
    actor: Actor


@dataclass(frozen=True)
class Names:
    """What the ledger called the things that the journey comes back to, after the part's own id."""

    heard: str
    signed: str
    reported: str


NO_NAMES = Names("", "", "")


def child(case: str) -> Child:
    """A pupil of fourteen with one guardian, nobody in particular."""
    return Child(
        id=case,
        born=date(2012, 3, 4),
        school_form="grundskola",
        school_year=8,
        circle=(Guardian(id="mamma", relation="vårdnadshavare", consents=True),),
    )


def commands(case: str, names: Names) -> Iterator[Timed]:
    """The ten commands of one journey, in order, for a case of its own."""
    for number in range(len(_STEPS)):
        at = BEGINS + number * BETWEEN
        yield Timed(at, command(number, case, names, HERE, at), WHO)


def travel(world: World, case: str, names: Names) -> None:
    """All ten through the door, each durable before the next. Raises what the door raises."""
    for one in commands(case, names):
        world.clock.now = one.at
        world.door.handle(one.command, one.actor)


def together(world: World, cases: Sequence[str], names: Names) -> Iterator[Callable[[], object]]:
    """The same journey for several cases in step: ten calls, each for one command of all of them.
    One case alone is a command at a time."""
    for step in zip(*(commands(case, names) for case in cases), strict=True):
        world.clock.now = step[0].at
        if len(step) == 1:
            yield partial(world.door.handle, step[0].command, step[0].actor)
        else:
            yield partial(_handle_many, world.door, [(one.command, one.actor) for one in step])


def _handle_many(door: Barnlots, given: Sequence[tuple[Command, Actor]]) -> None:
    for answer in door.handle_many(given, group=len(given)):
        if isinstance(answer, BaseException):
            raise answer


def learn(world: World, case: str) -> Names:
    """Travel once and find out what things are called; they are called the same in every case that
    nothing else happens to meanwhile."""
    names = NO_NAMES
    for number in range(len(_STEPS)):
        at = BEGINS + number * BETWEEN
        world.clock.now = at
        world.door.handle(command(number, case, names, HERE, at), WHO)
        names = names_in(world.door, c.part_id(case, HOLDER), names)
    return names


def command(number: int, case: str, names: Names, place: Place, at: datetime) -> Command:
    """The command with this number, from 0 to 9."""
    return _STEPS[number](_At(f"{case}/{number}", case, names, place, at))


def names_in(door: Barnlots, part: str, so_far: Names = NO_NAMES) -> Names:
    """What things are called in one part, as far as it has come."""
    with door.ledger.read() as ledger:
        found = ledger.part(part)
    assert found is not None
    reported = [
        one.id.removeprefix(part)
        for one in found.handovers.values()
        if one.disclosure.document == "orosanmälan"
    ]
    return Names(
        so_far.heard or _task(found, "talar ensam med barnet"),
        so_far.signed or _task(found, "undertecknar orosanmälan"),
        so_far.reported or next(iter(reported), ""),
    )


def _task(part: Part, begins: str) -> str:
    return next((one.id for one in part.tasks.values() if one.what.startswith(begins)), "")


def _said(at: datetime, words: str, **facts: str) -> Noticed:
    answers = tuple(Answer(fact=name.replace("_", " "), value=said) for name, said in facts.items())
    return Noticed(seen_at=at, source=Source.CHILD, words=words, answers=answers)


@dataclass(frozen=True)
class _At:
    """Where on the journey somebody is."""

    key: str
    case: str
    names: Names
    place: Place
    at: datetime

    @property
    def part(self) -> str:
        return c.part_id(self.case, self.place.holder)

    def records(self, words: str, **facts: str) -> Command:
        return c.Record(key=self.key, part=self.part, noticed=(_said(self.at, words, **facts),))

    def reports(self, way: str, trigger: str) -> Command:
        return c.Report(key=self.key, part=self.part, way=way, trigger=trigger)


Step = Callable[[_At], Command]


def _opens(on: _At) -> Command:
    seen = _said(
        on.at,
        "Orkar inte med sådant som var roligt förut och är mest för sig själv på rasterna.",
        ledsen_eller_nedstämd="ofta",
        vardagen_hindras="ja",
        slutat_med_fritid="ja",
    )
    return c.OpenCase(
        key=on.key, case=on.case, holder=on.place.holder, child=child(on.case), noticed=(seen,)
    )


def _is_heard(on: _At) -> Command:
    return c.DoTask(key=on.key, part=on.part, task=on.names.heard)


def _tells(on: _At) -> Command:
    return on.records("Vill ha hjälp, men inte att alla ska veta.", barnets_syn="fritt")


def _is_prepared(on: _At) -> Command:
    return on.reports(_REFERRED, "underlaget är klart")


def _is_consented(on: _At) -> Command:
    return c.GiveConsent(
        key=on.key, part=on.part, given_by="mamma", document=_FIRST_LINE, receiver="första linjen"
    )


def _is_harmed(on: _At) -> Command:
    return on.records("Har blivit slagen och vill inte säga av vem.", utsatt_för_slag="ja")


def _is_signed(on: _At) -> Command:
    return c.DoTask(key=on.key, part=on.part, task=on.names.signed)


def _is_reported(on: _At) -> Command:
    return on.reports(_REPORTED, "anmälan är undertecknad")


def _plans(on: _At) -> Command:
    return on.records("Har tänkt ut hur det ska gå till.", sagt_om_livet="planer")


def _is_received(on: _At) -> Command:
    return c.RecordReceipt(
        key=on.key,
        part=on.part,
        handover=f"{on.part}{on.names.reported}",
        state=HandoverState.RECEIVED,
        received_by=on.place.receiver,
    )


_STEPS: tuple[Step, ...] = (
    _opens,
    _is_heard,
    _tells,
    _is_prepared,
    _is_consented,
    _is_harmed,
    _is_signed,
    _is_reported,
    _plans,
    _is_received,
)
