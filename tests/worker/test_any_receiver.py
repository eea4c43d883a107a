"""Whatever receivers, workers and people do in whatever order: nothing is lost and nothing is done
twice. Small enough for every run; the same steps at random for as long as somebody wants."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.worker.post import Post
from tests.worker.receivers import Fault

from barnlots.kernel import evolve
from barnlots.kernel.carrying import carry_task
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.delivery import DeliveryState, Receipt
from barnlots.model.errors import Refused
from barnlots.model.part import ByHand, Handover, HandoverState
from barnlots.store import DeliveryRow, check_projections
from barnlots.worker.deliver import Carrier


class Killed(BaseException):
    """A worker that meets it does nothing more."""


class Dying(Carrier):
    """A worker that is killed between what the receiver said and what is kept of it."""

    def _record(self, row: DeliveryRow, said: Receipt) -> str:
        raise Killed


class World:
    """Two workers, one receiver, some children."""

    def __init__(self, folder: Path) -> None:
        self.post = Post(folder, limit=0.02)
        self.workers = (self.post.carrier, self.post.another())
        self.names: list[str] = []

    def report(self, number: int) -> None:
        if len(self.names) < 3:
            offer = self.post.danger if number % 2 else self.post.referral
            self.names.append(offer(f"ä{len(self.names)}"))

    def fault(self, number: int) -> None:
        self.post.receiver.faults.append(list(Fault)[number % len(Fault)])

    def round(self, number: int) -> None:
        self.post.deliver(self.workers[number % 2])

    def killed(self, number: int) -> None:
        self.post.opened.append(self.post.house.another())
        dying = Dying(self.post.opened[-1], self.post.receivers, self.post.caller)
        try:
            self.post.deliver(dying)
        except Killed:
            return

    def paused(self, number: int) -> None:
        """A worker sleeps past its lease with a delivery in its hand, and another takes it up."""

        def sleep(_: object) -> None:
            self.post.receiver.on_deliver = lambda delivery: None
            self.post.goes(minutes=7)
            self.post.deliver(self.workers[1])

        self.post.receiver.on_deliver = sleep
        self.post.deliver(self.workers[0])
        self.post.receiver.on_deliver = lambda delivery: None

    def forget(self, number: int) -> None:
        if self.names:
            self.post.receiver.forget(self.names[number % len(self.names)])

    def down(self, number: int) -> None:
        self.post.receiver.down = number % 2 == 0

    def hours(self, number: int) -> None:
        self.post.goes(hours=number % 9)

    def clock(self, number: int) -> None:
        self.post.goes(hours=1 if number % 2 else -1)

    def night(self, number: int) -> None:
        self.post.reconcile()

    def registers(self, number: int) -> None:
        """The receiver registers what it has, and says so twice and in any order."""
        receiver = self.post.receiver
        for name in receiver.has:
            receiver.has[name] = HandoverState.REGISTERED
            for state in (HandoverState.REGISTERED, HandoverState.DELIVERED)[number % 2 :]:
                receiver.send(Receipt(handover=name, state=state))
                receiver.send(Receipt(handover=name, state=state))
        self.post.collect()

    def loses(self, number: int) -> None:
        """The receiver registers what it is sent, and then it is gone from there."""
        self.round(number)
        self.registers(number)
        self.forget(number)

    def person(self, number: int) -> None:
        """Somebody at the receiver has it, or somebody here carries it or sends it again."""
        if not self.names:
            return
        name = self.names[number % len(self.names)]
        part, key = name.rsplit("/", 1)[0], self.post.house.key()
        received = c.RecordReceipt(
            key=key,
            part=part,
            handover=name,
            state=HandoverState.RECEIVED,
            received_by="läkare-1",
        )
        commands: tuple[c.Command, ...] = (
            c.SendAgain(key=key, part=part, handover=name),
            c.CarryByHand(key=key, part=part, handover=name, how=ByHand.LETTER),
            received,
        )
        try:
            self.post.house.do(commands[number // 3 % 3], "mentor-1")
        except Refused:
            return

    def settles(self) -> None:
        """Everything works again, for longer than anything is waited for."""
        receiver = self.post.receiver
        receiver.released.set()
        receiver.faults.clear()
        receiver.down = False
        self.post.caller.limit = 5.0
        self.post.works(hours=52, every=2)

    def holds(self) -> None:
        assert check_projections(self.post.barnlots.ledger) == ()
        for name in self.names:
            handover, row = self.post.handover(name), self.post.row(name)
            assert self.post.receiver.effects[name] <= 1, "taken into account once"
            self._somewhere(handover, row.state)
            self._told(handover)
            part = self.post.part(name.rsplit("/", 1)[0])
            folded = None
            for event in self.post.house.events(part.id):
                folded = evolve(folded, event)
            assert folded == part

    def _somewhere(self, handover: Handover, state: DeliveryState) -> None:
        """With a person, carried by one, stored at the receiver, or on somebody's list."""
        part = self.post.part(handover.id.rsplit("/", 1)[0])
        match state:
            case DeliveryState.RECEIVED:
                assert handover.received_by == "läkare-1"
            case DeliveryState.BY_HAND:
                assert handover.by_hand is ByHand.LETTER
            case DeliveryState.UNDELIVERABLE:
                assert carry_task(handover.id) in part.tasks
                assert carry_task(handover.id) in part.deadlines
            case DeliveryState.DELIVERED | DeliveryState.REGISTERED:
                assert self.post.receiver.effects[handover.id] == 1
            case _:
                raise AssertionError(state)
        if state is not DeliveryState.RECEIVED:
            assert f"tyst-{handover.id}" in part.deadlines

    def _told(self, handover: Handover) -> None:
        """Each loss and each dead letter that was noted has alarmed somebody."""
        part = handover.id.rsplit("/", 1)[0]
        for kind, code in ((e.DeliveryMissing, "BL-A021"), (e.DeliveryFailed, "BL-A020")):
            assert len(self.post.alarms(code, part)) >= len(self.post.said(kind, part))


STEPS: tuple[Callable[[World, int], None], ...] = (
    World.report,
    World.fault,
    World.fault,
    World.round,
    World.round,
    World.killed,
    World.paused,
    World.forget,
    World.down,
    World.hours,
    World.clock,
    World.night,
    World.registers,
    World.loses,
    World.person,
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 60)), max_size=25))
@example([(World.loses, 0)])
@example([(World.fault, list(Fault).index(Fault.FORGETS)), (World.round, 0)])
@example([(World.fault, list(Fault).index(Fault.LATE)), (World.paused, 0), (World.killed, 0)])
def test_nothing_is_lost_and_nothing_is_done_twice(
    steps: list[tuple[Callable[[World, int], None], int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(folder))
        try:
            world.report(0)
            world.report(1)
            for step, number in steps:
                step(world, number)
            world.settles()
            world.holds()
        finally:
            world.post.close()
