"""A part that has been through ten thousand events costs what one with ten does: warm, as when the
same process has just had it, and cold, as when nobody has.

What is measured is one more observation of an ordinary kind. One long part has a usual life: every
day somebody sees something, and what nobody has done is raised again. The other is the hardest:
nothing ever happened but that somebody saw something, and all of it is still on record.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from barnlots.model import commands as c
from barnlots.model.commands import Noticed
from barnlots.model.facts import Answer, Source
from barnlots.model.people import ENGINE
from barnlots.service import Outcome
from bench import table
from bench.contest import Contestant, Runner, apart, compete
from bench.journey import BEGINS, HOLDER, WHO, child
from bench.setting import Setting
from bench.world import World

SHORT, LONG = 10, 10_000
AT_ONCE = 10
BETWEEN, DAY = timedelta(minutes=10), timedelta(days=1)
WITHIN_S = 90.0
MOST = 2.0
_SAID = ("ibland", "ofta")
# When everything has been: after the long life.
LATER, SHORTS = timedelta(days=900), 300


@dataclass(frozen=True)
class Life:
    """What a part has been through."""

    name: str
    events: int
    only_seen: bool = False

    @property
    def is_short(self) -> bool:
        return self.events <= SHORT


def run(setting: Setting) -> None:
    """Measure and print."""
    place, many = setting.place("long"), setting.some(LONG)
    lives = (
        Life(f"a part with {SHORT} events", SHORT),
        Life(f"a part with {many:,} events of a usual life", many),
        Life(f"a part with {many:,} events, all of them observations", many, only_seen=True),
    )
    # Each way of measuring has ledgers of its own: every command makes a part longer.
    ways: dict[str, list[Contestant]] = {}
    for how, make, count in (("warm", warm, 40), ("cold", cold, 10)):
        for number, life in enumerate(lives):
            setting.tell(f"{how}: making {life.name}")
            file = place / f"{how}-{number}.db"
            apart(partial(build, file, life))
            one = Contestant(f"{how}: {life.name}", partial(make, file, life), setting.some(count))
            ways.setdefault(how, []).append(one)
    rounds = compete(
        [one for found in ways.values() for one in found], setting.rounds, setting.tell, WITHIN_S
    )
    table.head("One more observation in a part; SQLite", "commands", rounds)
    for how, (short, *longs) in ways.items():
        table.rows([short, *longs], short)
        for one in longs:
            if short.rates and one.rates:
                hardest = ", all observations," if one is longs[-1] else ""
                said = f"  {how}: the long part{hardest} costs at most {MOST:g} of the short"
                table.verdict(said, table.times(short, one), most=MOST)


def build(file: Path, life: Life) -> None:
    """A ledger with such a part, or with many that are short: one for each command to come."""
    world = World.open(f"sqlite:///{file}", BEGINS)
    with world.door:
        for number in range(SHORTS if life.is_short else 1):
            _grow(world, f"del-{number}", life)


def _grow(world: World, case: str, life: Life) -> None:
    world.clock.now = BEGINS
    command = c.OpenCase(
        key=case, case=case, holder=HOLDER, child=child(case), noticed=(_seen(0, BEGINS),)
    )
    version, number = world.door.handle(command, WHO).version, 0
    while version < life.events:
        number += 1
        world.clock.now += BETWEEN if life.only_seen else DAY
        count = AT_ONCE if life.only_seen else 1
        seen = tuple(_seen(number * count + one, world.clock.now) for one in range(count))
        version = world.door.handle(_record(case, number, seen), WHO).version
        if not life.only_seen:
            version = _raise_what_is_late(world, c.part_id(case, HOLDER)) or version


def _raise_what_is_late(world: World, part: str) -> int:
    """The part's version afterwards; 0 when nothing was late."""
    with world.door.ledger.read() as ledger:
        found = ledger.part(part)
    assert found is not None
    late = [one for one in found.deadlines.values() if one.at <= world.clock.now]
    passed = [
        (
            c.PassDeadline(
                key=f"{one.id}/{one.at.isoformat()}",
                part=part,
                deadline=one.id,
                at=world.clock.now,
            ),
            ENGINE,
        )
        for one in late
    ]
    answers = world.door.handle_many(passed)
    return max((one.version for one in answers if isinstance(one, Outcome)), default=0)


def _seen(number: int, at: datetime) -> Noticed:
    """Something that is seen again and again; the answer goes to and fro."""
    answer = Answer(fact="ledsen eller nedstämd", value=_SAID[number % len(_SAID)])
    words = f"Satt för sig själv på rasten, gång {number}."
    return Noticed(seen_at=at, source=Source.OWN_EYES, words=words, answers=(answer,))


def _record(case: str, number: int, seen: tuple[Noticed, ...]) -> c.Record:
    return c.Record(key=f"{case}/{number}", part=c.part_id(case, HOLDER), noticed=seen)


@contextmanager
def warm(file: Path, life: Life, _: int) -> Iterator[Runner]:
    """One door for all of it: the part is in its memory."""
    world = World.open(f"sqlite:///{file}", BEGINS + LATER)
    made = [0]

    def run(count: int) -> float:
        took = 0.0
        for _ in range(count):
            case, number = _which(life, made)
            if life.is_short:
                # Into memory, as the long one is.
                with world.door.ledger.read() as ledger:
                    ledger.part(c.part_id(case, HOLDER))
            took += _one_more(world, case, number)
        return took

    with world.door:
        yield run


@contextmanager
def cold(file: Path, life: Life, _: int) -> Iterator[Runner]:
    """A door of its own for each command, opened before the clock starts: it has read nothing of
    the part, but knows its policy, as any process that has been at work for a while."""
    made = [0]

    def run(count: int) -> float:
        took = 0.0
        for _ in range(count):
            world = World.open(f"sqlite:///{file}", BEGINS + LATER)
            with world.door:
                case, number = _which(life, made)
                _use(world, case, number)
                took += _one_more(world, case, number)
        return took

    yield run


def _use(world: World, case: str, number: int) -> None:
    """Another part, so that what every command needs is there."""
    other = f"annan-{case}-{number}"
    command = c.OpenCase(key=other, case=other, holder=HOLDER, child=child(other))
    world.door.handle(command, WHO)


def _which(life: Life, made: list[int]) -> tuple[str, int]:
    """Short parts stay short: each gets one command more, and there are enough of them."""
    made[0] += 1
    return f"del-{made[0] % SHORTS if life.is_short else 0}", 1_000_000 + made[0]


def _one_more(world: World, case: str, number: int) -> float:
    world.clock.now += BETWEEN
    command = _record(case, number, (_seen(number, world.clock.now),))
    begun = time.perf_counter()
    world.door.handle(command, WHO)
    return time.perf_counter() - begun
