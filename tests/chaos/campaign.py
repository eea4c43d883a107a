"""`make chaos`: everything that can be done to the engine is done to it, and then it is asked.

Two writers and four workers are killed at random, stopped and woken, their clock is set an hour
wrong both ways, the disk fills up and PostgreSQL crashes. What was answered must be there, once.
"""

import argparse
import os
import random
import signal
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path

from tests.chaos.journal import Journal
from tests.chaos.places import NOT_TESTED, a_place, a_server, full, small_disk, sweep
from tests.chaos.receivers import FaultyReceiver
from tests.chaos.shared import SharedClock
from tests.chaos.truth import faults, taken_in_house
from tests.chaos.workers import go_round, receivers_of, work
from tests.chaos.writers import write
from tests.postgres import address, run
from tests.shipped import the_policy, the_reference

from barnlots.kernel import evolve
from barnlots.model.people import Reference
from barnlots.policy.policy import Policy
from barnlots.service import Barnlots
from barnlots.store import FileVault, Ledger
from barnlots.store.verify import Verification
from barnlots.store.witness import FileWitness
from barnlots.worker.checkpoint import checkpoint_round

WRITERS, WORKERS = 2, 4
SPEED = 1200.0
PATIENCE = 60.0
_STEP = timedelta(hours=4)

Job = Callable[[], None]
Told = Callable[[str], None]


@dataclass(frozen=True)
class Deeds:
    """How much is to be done to them: so many kills, and after how many of them each other thing.
    Then everybody is left alone for `settle_days`."""

    kills: int = 500
    seed: int = 1
    pause_every: int = 12
    jump_every: int = 20
    crash_every: int = 50
    fill_every: int = 40
    forgets_of_256: int = 40
    settle_days: int = 6


@dataclass
class Plan:
    """What is to be done, and where. `crash` crashes the database, `disk` is one to fill, and
    `revive` is what its operator does when there is room again."""

    deeds: Deeds
    folder: Path
    url: str
    crash: Callable[[], None] | None = None
    disk: Path | None = None
    revive: Callable[[], None] = lambda: None
    told: Told = print
    done: Counter[str] = field(default_factory=Counter)


class Crowd:
    """The processes, each begun again as soon as it is dead."""

    def __init__(self, jobs: list[Job]) -> None:
        self._jobs = jobs
        self._living: dict[int, int] = {}

    def begin(self) -> None:
        for place in range(len(self._jobs)):
            self._fork(place)

    def kill(self, chance: random.Random) -> None:
        pid = chance.choice(sorted(self._living))
        self._end(pid)
        self._fork(self._living.pop(pid))

    def stop_for(self, chance: random.Random, seconds: float) -> None:
        """Somebody sleeps through their lease and wakes up as if nothing had happened."""
        pid = chance.choice(sorted(self._living))
        os.kill(pid, signal.SIGSTOP)
        time.sleep(seconds)
        os.kill(pid, signal.SIGCONT)

    def end(self) -> None:
        for pid in self._living:
            self._end(pid)
        self._living.clear()

    def mourn(self) -> int:
        """Begin those again who died without being killed; how many there were."""
        dead = [pid for pid in self._living if os.waitpid(pid, os.WNOHANG)[0]]
        for pid in dead:
            self._fork(self._living.pop(pid))
        return len(dead)

    def _end(self, pid: int) -> None:
        with suppress(ProcessLookupError, ChildProcessError):
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)

    def _fork(self, place: int) -> None:
        campaign = os.getpid()
        pid = os.fork()
        if pid == 0:
            threading.Thread(target=_end_with, args=(campaign,), daemon=True).start()
            try:
                self._jobs[place]()
            except BaseException:
                traceback.print_exc()
            os._exit(1)
        self._living[pid] = place


def _end_with(campaign: int) -> None:
    """Whoever kills the campaign has killed its processes."""
    while os.getppid() == campaign:
        time.sleep(1)
    os._exit(1)


def chaos(plan: Plan, policy: Policy, reference: Reference) -> list[str]:
    """Do it all; everything that does not hold afterwards."""
    chance = random.Random(plan.deeds.seed)
    clock = SharedClock(SPEED)
    receiver = FaultyReceiver(
        plan.folder / "mottagare.db", clock, plan.deeds.seed, plan.deeds.forgets_of_256
    )
    receivers = receivers_of(receiver, tuple(sorted(policy.vocabulary.holder_by_name)))
    witness = FileWitness(plan.folder / "vittne")
    witness.folder.mkdir()
    journals = [plan.folder / f"skrivare-{one}.jsonl" for one in range(WRITERS)]

    def door() -> Barnlots:
        vault = FileVault(plan.folder / "nycklar")
        return Barnlots(Ledger.open(plan.url, evolve, vault), policy, reference, clock)

    def writer(place: int) -> Job:
        return lambda: write(_persistent(door), Journal(journals[place]), f"w{place}")

    def worker(place: int) -> Job:
        return lambda: work(_persistent(door), receivers, witness, plan.deeds.seed + place)

    door().close()
    jobs = [writer(one) for one in range(WRITERS)] + [worker(one) for one in range(WORKERS)]
    crowd = Crowd(jobs)
    crowd.begin()
    try:
        _torment(plan, crowd, clock, chance)
        _wait_until(lambda: bool(receiver.forgot() and taken_in_house(journals)))
    finally:
        crowd.end()
    answered = sum(len(Journal(one).answered()) for one in journals)
    plan.told(f"answered {answered} commands; {dict(sorted(plan.done.items()))}")
    receiver.well = True
    clock.as_the_machines()
    with door() as barnlots:
        ends = barnlots.now() + timedelta(days=plan.deeds.settle_days)
        while barnlots.now() < ends:
            go_round(barnlots, receivers, witness, chance)
            clock.jump(_STEP.total_seconds())
        go_round(barnlots, receivers, witness, chance)
        checkpoint_round(barnlots, witness).run(barnlots.now())
        found = list(faults(barnlots, journals, receiver, barnlots.now()))
        check = Verification(barnlots.ledger, witness)
        found += [str(one) for one in check.findings()]
    forgot, taken = len(receiver.forgot()), taken_in_house(journals)
    plan.told(f"the receiver forgot {forgot} times, of {len(receiver.effects())} deliveries")
    plan.told(f"{taken} were taken from the ledger's own list")
    plan.told(f"verified {check.entries} entries and {check.checkpoints} checkpoints")
    if not (answered and forgot and taken and check.entries and check.checkpoints):
        found.append("nothing was put to the test")
    return found


def _wait_until(something: Callable[[], bool]) -> None:
    """On a busy machine the few processes may not have come so far yet."""
    gives_up = time.monotonic() + PATIENCE
    while not something() and time.monotonic() < gives_up:
        time.sleep(0.1)


def _persistent(door: Callable[[], Barnlots]) -> Barnlots:
    """A door that opens as soon as the database lets it."""
    while True:
        try:
            return door()
        except Exception:
            time.sleep(0.05)


def _torment(plan: Plan, crowd: Crowd, clock: SharedClock, chance: random.Random) -> None:
    for number in range(1, plan.deeds.kills + 1):
        time.sleep(chance.uniform(0.05, 0.4))
        for _ in range(crowd.mourn()):
            plan.done["died by themselves"] += 1
        crowd.kill(chance)
        plan.done["killed"] += 1
        if number % plan.deeds.pause_every == 0:
            crowd.stop_for(chance, 0.6)
            plan.done["paused"] += 1
        if number % plan.deeds.jump_every == 0:
            hours = chance.choice((-1, 1))
            clock.jump(hours * 3600)
            time.sleep(0.3)
            clock.jump(-hours * 3600)
            plan.done["clock jumped"] += 1
        if plan.crash is not None and number % plan.deeds.crash_every == 0:
            plan.crash()
            plan.done["database crashed"] += 1
        if plan.disk is not None and number % plan.deeds.fill_every == 0:
            with full(plan.disk):
                time.sleep(0.5)
            plan.revive()
            plan.done["disk full"] += 1


def on_sqlite(deeds: Deeds, told: Told = print) -> list[str]:
    with a_place() as place:
        disk = _disk(place, told)
        file = (disk or place) / "liggare.db"
        plan = Plan(deeds, place, f"sqlite:///{file}", disk=disk, told=told)
        return chaos(plan, the_policy(), the_reference())


def on_postgresql(deeds: Deeds, told: Told = print) -> list[str]:
    with a_place() as place:
        disk = _disk(place, told)
        server = a_server(disk or place)
        server.make()
        run(
            server.url,
            # So that it is what is kept that needs room.
            "alter system set max_wal_size = '64MB'",
            "select pg_reload_conf()",
            "create database barnlots",
        )
        crash = partial(server.restart, "immediate")
        url = address(server.url, "barnlots")
        plan = Plan(deeds, place, url, crash=crash, disk=disk, revive=server.revive, told=told)
        return chaos(plan, the_policy(), the_reference())


def _disk(place: Path, told: Told) -> Path | None:
    disk = small_disk(place)
    if disk is None:
        told(NOT_TESTED)
    return disk


def main() -> None:
    """Exit code 1 when anything does not hold."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--kills", type=int, default=500)
    reader.add_argument("--seed", type=int, default=1)
    reader.add_argument("--on", choices=("sqlite", "postgresql", "both"), default="both")
    given = reader.parse_args()
    sweep()
    wrong: list[str] = []
    for name, trial in (("sqlite", on_sqlite), ("postgresql", on_postgresql)):
        if given.on in (name, "both"):
            print(f"{name}: {given.kills} kills, seed {given.seed}", flush=True)
            found = trial(Deeds(kills=given.kills, seed=given.seed))
            print("\n".join(found) or "everything holds", flush=True)
            wrong += found
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
