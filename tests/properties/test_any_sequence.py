"""Whatever anybody does in whatever order, wrong people included: the promises hold."""

import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from tests.failures.house import CHILD, House, noticed
from tests.properties import always
from tests.properties.outside import Outside
from tests.properties.said import ACTORS, ANSWERS, CASES, HOLDERS, LIFE, PEOPLE
from tests.shipped import the_policy

from barnlots.kernel import evolve
from barnlots.kernel.upkeep import needs_upkeep, settled
from barnlots.model import commands as c
from barnlots.model.clock import local_day
from barnlots.model.errors import Refused
from barnlots.model.facts import Value
from barnlots.model.part import ByHand, HandoverState, Part, Undeliverable
from barnlots.model.people import Assignment
from barnlots.model.presence import Absence
from barnlots.service import Barnlots, Outcome
from barnlots.store import Ledger, check_projections
from barnlots.worker.deliver import Carrier
from barnlots.worker.drain import pass_deadlines

INFORMING = tuple(one.name for one in the_policy().documents if not one.hands_over)
# Somebody who leads is always there.
LEADING = {"rektor", "enhetschef", "enhetschef socialtjänst", "verksamhetschef elevhälsa"}


class Municipality(RuleBasedStateMachine):
    """Some schools, some children, many people who do many things."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.house = House(Path(self.folder.name))
        self.parts: dict[str, Part] = {}
        self.outside = Outside()
        self.last: tuple[c.Command, str | None] | None = None

    def teardown(self) -> None:
        try:
            assert check_projections(self.house.barnlots.ledger) == ()
            for name, part in self.current().items():
                events = self.house.events(name)
                always.replays(part, events)
                always.each_deadline_is_accounted_for(None, part, events)
                always.only_a_person_ends_a_skyddsväg(events, self.house.policy)
        finally:
            self.house.barnlots.close()
            self.folder.cleanup()

    def current(self) -> dict[str, Part]:
        with self.house.barnlots.ledger.read() as ledger:
            found = [part for case in ledger.cases() for part in ledger.parts_of(case)]
        return {one.id: one for one in found}

    def handle(self, command: c.Command, actor: str | None) -> Outcome | None:
        """Do it or be refused; anything else that is raised is a fault."""
        try:
            outcome = self.house.do(command, actor)
        except Refused:
            return None
        self.last = (command, actor)
        return outcome

    def look_after(self) -> None:
        """Wherever a look at every open part would mend something, somebody is missed."""
        door, now = self.house.barnlots, self.house.now
        day = local_day(now)
        with door.ledger.read() as ledger:
            missed = [one for one in ledger.duties() if not settled(door.reference, one, day)]
            asked = set(ledger.parts_with(missed))
        for part in door.open_parts():
            if needs_upkeep(door.policy_of(part), door.reference, part, now):
                assert part.id in asked
        door.look_after()

    def pick(self, data: st.DataObject, of: list[str]) -> str:
        return data.draw(st.sampled_from(sorted(of))) if of else "ingen sådan"

    @initialize(answers=ANSWERS)
    def a_first_concern(self, answers: dict[str, Value]) -> None:
        self.house.see(answers, coordinator="mentor-ekskolan")

    @rule(
        answers=ANSWERS,
        actor=ACTORS,
        holder=st.sampled_from(HOLDERS),
        case=st.sampled_from(CASES),
        about=st.sampled_from((None, "mamma", "pappa", "grannen")),
        ago=st.integers(-3, 200),
    )
    def see(
        self,
        answers: dict[str, Value],
        actor: str | None,
        holder: str,
        case: str,
        about: str | None,
        ago: int,
    ) -> None:
        seen = noticed(answers, about, self.house.now - timedelta(days=ago))
        command = c.OpenCase(
            key=self.house.key(), case=case, holder=holder, child=CHILD, noticed=(seen,)
        )
        outcome = self.handle(command, actor)
        assert outcome is not None or actor == "ingen", "what somebody has seen is never refused"
        if outcome is not None and answers.get("sagt om livet") in LIFE:
            ways = self.current()[outcome.part].ways
            about_life = [one for name, one in ways.items() if name.startswith("oro-för-suicid")]
            assert about_life, "danger to life starts its skyddsväg"
            assert not all(one.ended for one in about_life)

    @rule(data=st.data(), actor=ACTORS, right=st.booleans())
    def do_a_task(self, data: st.DataObject, actor: str | None, right: bool) -> None:
        part = self.current()[self.pick(data, list(self.current()))]
        task = self.pick(data, list(part.tasks))
        who = part.tasks[task].assignee if right and task in part.tasks else actor
        self.handle(c.DoTask(key=self.house.key(), part=part.id, task=task), who)

    @rule(data=st.data(), actor=ACTORS, right=st.booleans())
    def report(self, data: st.DataObject, actor: str | None, right: bool) -> None:
        part = self.current()[self.pick(data, list(self.current()))]
        way = self.pick(data, list(part.ways))
        step = self.house.policy.way_by_name[way].step(part.ways[way].step)
        trigger = self.pick(data, [one.trigger for one in step.transitions] or ["målet är nått"])
        who = part.accountable if right else actor
        command = c.Report(key=self.house.key(), part=part.id, way=way, trigger=trigger)
        self.handle(command, who)

    @rule(data=st.data(), actor=ACTORS, right=st.booleans(), give=st.booleans())
    def consent(self, data: st.DataObject, actor: str | None, right: bool, give: bool) -> None:
        part = self.current()[self.pick(data, list(self.current()))]
        command: c.Command
        if give:
            command = c.GiveConsent(
                key=self.house.key(),
                part=part.id,
                given_by=data.draw(st.sampled_from(("mamma", "barnet", "grannen"))),
                document=self.pick(data, list(self.house.policy.document_by_name)),
                receiver=data.draw(st.sampled_from(("bup", "socialtjänst", "första linjen"))),
                organisation=data.draw(st.sampled_from((None, "bup", "forsta-linjen"))),
            )
        else:
            consent = self.pick(data, list(part.consents))
            command = c.WithdrawConsent(key=self.house.key(), part=part.id, consent=consent)
        self.handle(command, part.accountable if right else actor)

    @rule(data=st.data(), actor=ACTORS, right=st.booleans())
    def inform(self, data: st.DataObject, actor: str | None, right: bool) -> None:
        """Somebody sends what only informs where some row lets it go, and both at home have said
        yes; or whoever it is sends something else, or to somebody else."""
        part = self.current()[self.pick(data, list(self.current()))]
        kind = self.house.reference.organisation(part.holder).kind
        there = [
            (row.document, to)
            for row in self.house.policy.grounds
            if row.document in INFORMING and kind in row.sender
            for to in row.receiver
        ]
        some = data.draw(st.lists(st.sampled_from(there), min_size=1, max_size=4, unique=True))
        for document, to in some if right else [("orosanmälan", "socialtjänst"), *some]:
            for guardian in ("mamma", "pappa") if right else ():
                yes = c.GiveConsent(
                    key=self.house.key(),
                    part=part.id,
                    given_by=guardian,
                    document=document,
                    receiver=to,
                )
                self.handle(yes, part.accountable)
            command = c.Inform(
                key=self.house.key(),
                part=part.id,
                document=document,
                receiver_kind=to,
                receiver=None if right else data.draw(st.sampled_from((None, *HOLDERS))),
            )
            self.handle(command, part.accountable if right else actor)

    @rule(data=st.data(), actor=ACTORS, right=st.booleans(), sender=st.sampled_from(HOLDERS))
    def comes_by_hand(
        self, data: st.DataObject, actor: str | None, right: bool, sender: str
    ) -> None:
        """Somebody has been told by telephone, or says that they have."""
        part = self.current()[self.pick(data, list(self.current()))]
        command = c.ReceiveByHand(
            key=self.house.key(),
            part=part.id,
            document=data.draw(st.sampled_from(("orosanmälan", "remiss till bup", *INFORMING))),
            sender=sender,
            how=ByHand.PHONE,
        )
        self.handle(command, part.accountable if right else actor)

    @rule(data=st.data(), actor=ACTORS, right=st.booleans(), some=st.booleans())
    def weigh(self, data: st.DataObject, actor: str | None, right: bool, some: bool) -> None:
        """What waits for a person is weighed, or something else is, unasked."""
        part = self.current()[self.pick(data, list(self.current()))]
        waiting = [(one.document, one.receiver_kind) for one in part.sought]
        there = data.draw(st.sampled_from((*waiting, ("polisanmälan", "polis"))))
        items = self.house.policy.document_by_name[there[0]].items
        command = c.GiveRuling(
            key=self.house.key(),
            part=part.id,
            document=there[0],
            receiver=there[1],
            allows=items if some else (),
            because="vägt",
        )
        self.handle(command, part.accountable if right else actor)

    @rule(data=st.data(), actor=ACTORS, state=st.sampled_from(list(HandoverState)), by=ACTORS)
    def receipt(
        self, data: st.DataObject, actor: str | None, state: HandoverState, by: str | None
    ) -> None:
        part = self.current()[self.pick(data, list(self.current()))]
        handover = self.pick(data, list(part.handovers))
        command = c.RecordReceipt(
            key=self.house.key(), part=part.id, handover=handover, state=state, received_by=by
        )
        self.handle(command, actor)

    @rule(data=st.data(), actor=ACTORS, by=ACTORS, right=st.booleans())
    def carry(self, data: st.DataObject, actor: str | None, by: str | None, right: bool) -> None:
        """The carrier gives up or finds a loss, and somebody carries it or sends it again."""
        part = self.current()[self.pick(data, list(self.current()))]
        key, name = self.house.key(), self.pick(data, list(part.handovers))
        found: tuple[c.Command, ...] = (
            c.FailDelivery(
                key=key, part=part.id, handover=name, why=Undeliverable.NO_ANSWER, attempts=3
            ),
            c.NoteMissing(key=key, part=part.id, handover=name),
            c.NoteLateReceipt(
                key=key, part=part.id, handover=name, awaited=HandoverState.REGISTERED
            ),
        )
        done: tuple[c.Command, ...] = (
            c.SendAgain(key=key, part=part.id, handover=name),
            c.CarryByHand(key=key, part=part.id, handover=name, how=ByHand.PHONE, received_by=by),
        )
        command = data.draw(st.sampled_from((*found, *done)))
        who = part.accountable if right else actor
        self.handle(command, None if command in found else who)

    @rule()
    def the_carrier_goes_round(self) -> None:
        outside = self.outside
        outside.given.clear()
        outside.asked.clear()
        Carrier(self.house.barnlots, outside.receivers).deliver_due(self.house.now)
        recorded = [event for name in self.current() for event in self.house.events(name)]
        for delivery in outside.given:
            always.an_adapter_is_given_only_what_has_a_ground(delivery, recorded)
        always.own_systems_are_asked_only_for_what_leaves(outside.asked, outside.given)

    @rule(data=st.data(), back=st.booleans(), staff=st.data())
    def answer_a_handover(self, data: st.DataObject, back: bool, staff: st.DataObject) -> None:
        waiting = {name: part for part in self.current().values() for name in part.handovers}
        name = self.pick(data, list(waiting))
        if name not in waiting:
            return
        part = waiting[name]
        kind = part.handovers[name].disclosure.receiver_kind
        there = [
            one.id
            for one in self.house.reference.assignments
            if self.house.reference.organisation(one.organisation).kind == kind
        ]
        who = self.pick(staff, there)
        command: c.Command = c.ReturnHandover(
            key=self.house.key(), part=part.id, handover=name, because="fullt", proposed_next="vc"
        )
        if not back and part.handovers[name].informs:
            command = c.RecordReceipt(
                key=self.house.key(),
                part=part.id,
                handover=name,
                state=HandoverState.RECEIVED,
                received_by=who,
            )
        elif not back and who in there:
            command = c.OpenReceived(
                key=self.house.key(),
                case=part.case,
                holder=self.house.reference.assignment(who).organisation,
                child=CHILD,
                handover=name,
                sender_part=part.id,
                coordinator=part.coordinator.assignment,
            )
        self.handle(command, who)

    @rule(data=st.data(), actor=ACTORS, right=st.booleans())
    def close_or_lift_or_replace(self, data: st.DataObject, actor: str | None, right: bool) -> None:
        part = self.current()[self.pick(data, list(self.current()))]
        key = self.house.key()
        block = self.pick(data, list(part.blocks))
        commands: list[c.Command] = [
            c.ClosePart(key=key, part=part.id, outcome="bra"),
            c.LiftBlock(key=key, part=part.id, block=block),
            c.ReplaceAccountable(key=key, part=part.id, assignment=actor or part.accountable),
        ]
        command = data.draw(st.sampled_from(commands))
        self.handle(command, part.accountable if right else actor)

    @rule(data=st.data())
    def wind_up(self, data: st.DataObject) -> None:
        """Everybody does what is left to do, and the part is closed when nothing keeps it open."""
        name = self.pick(data, list(self.current()))
        for _ in range(6):
            part, ways = self.current()[name], self.house.policy.way_by_name
            who = part.accountable
            for task in part.tasks:
                self.handle(c.DoTask(key=self.house.key(), part=name, task=task), who)
            for handover in part.handovers:
                said_here: c.Command = c.RecordReceipt(
                    key=self.house.key(),
                    part=name,
                    handover=handover,
                    state=HandoverState.RECEIVED,
                    received_by="någon i en annan installation",
                )
                self.handle(said_here, None)
            for block in part.blocks:
                self.handle(c.LiftBlock(key=self.house.key(), part=name, block=block), who)
            for way, state in part.ways.items():
                for transition in reversed(ways[way].step(state.step).transitions):
                    said = c.Report(
                        key=self.house.key(), part=name, way=way, trigger=transition.trigger
                    )
                    self.handle(said, who)
        command = c.ClosePart(key=self.house.key(), part=name, outcome="bra")
        self.handle(command, self.current()[name].accountable)

    @rule(jump=st.sampled_from((1, 30, 60 * 7, 60 * 24, 60 * 24 * 3, 60 * 24 * 40, 60 * 24 * 400)))
    def time_passes(self, jump: int) -> None:
        self.house.now += timedelta(minutes=jump)
        self.look_after()
        pass_deadlines(self.house.barnlots, self.house.now)

    @rule(gone=st.sets(st.sampled_from(PEOPLE), max_size=12), soon=st.integers(-1, 3))
    def people_leave(self, gone: set[Assignment], soon: int) -> None:
        """A new reference in a new process over the same ledger; somebody new is always there."""
        last = local_day(self.house.now) + timedelta(days=soon)
        names = {one.id for one in gone}
        reference = self.house.reference
        staff = tuple(
            one.model_copy(update={"valid_until": last})
            if one.id in names and one.role != "rektor" and one.valid_until is None
            else one
            for one in reference.assignments
        )
        self.house.reference = reference.model_copy(update={"assignments": staff})
        self.house.barnlots.close()
        self.house.barnlots = Barnlots(
            Ledger.open(self.house.url, evolve),
            self.house.policy,
            self.house.reference,
            lambda: self.house.now,
        )
        self.look_after()

    @rule(
        who=st.sampled_from([one for one in PEOPLE if one.role not in LEADING]),
        stand_in=st.sampled_from(PEOPLE),
        begins=st.integers(-2, 3),
        days=st.integers(0, 20),
    )
    def somebody_goes_on_leave(
        self, who: Assignment, stand_in: Assignment, begins: int, days: int
    ) -> None:
        first = local_day(self.house.now) + timedelta(days=begins)
        named = stand_in.id if stand_in.organisation == who.organisation else None
        leave = Absence(first=first, last=first + timedelta(days=days), stand_in=named)
        staff = tuple(
            one.model_copy(update={"absences": (leave,)}) if one.id == who.id else one
            for one in self.house.reference.assignments
        )
        changed = self.house.reference.model_copy(update={"assignments": staff})
        self.house.barnlots.change_reference(changed)
        self.house.reference = changed

    @rule(data=st.data(), to=st.sampled_from(PEOPLE), actor=ACTORS)
    def somebody_hands_on(self, data: st.DataObject, to: Assignment, actor: str | None) -> None:
        part = self.current()[self.pick(data, list(self.current()))]
        command = c.HandOn(
            key=self.house.key(), part=part.id, leaving=part.accountable, successor=to.id
        )
        self.handle(command, actor)

    @rule()
    @precondition(lambda self: self.last is not None)
    def say_it_again(self) -> None:
        assert self.last is not None
        before = {name: part.version for name, part in self.current().items()}
        command, actor = self.last
        assert self.house.do(command, actor).again
        assert {name: part.version for name, part in self.current().items()} == before

    @invariant()
    def the_promises_hold(self) -> None:
        parts = self.current()
        for part in parts.values():
            if part.is_open:
                always.somebody_has_it(part, self.house.reference, self.house.now)
                always.the_ways_are_watched(part, self.house.policy)
                always.nobody_blocked_is_told(part)
            before = self.parts.get(part.id)
            if before is not None and before.version != part.version:
                with self.house.barnlots.ledger.read() as ledger:
                    since = ledger.events(part.id, before.version)
                always.nothing_urgent_is_lost(before, part, since)
                always.each_deadline_is_accounted_for(before, part, since)
        for case in {one.case for one in parts.values()}:
            holds = {
                one.coordinator.assignment
                for one in parts.values()
                if one.case == case and one.is_open
            }
            assert len(holds) <= 1, "one person at a time holds the child's way together"
        with self.house.barnlots.ledger.read() as ledger:
            for row in ledger.deliveries():
                always.each_delivery_has_its_ground(
                    row, parts[row.part], self.house.policy, self.house.reference
                )
        self.parts = parts


def test_the_promises_hold_whatever_anybody_does() -> None:
    run_state_machine_as_test(
        Municipality,
        settings=settings(
            max_examples=25,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.explicit, Phase.reuse, Phase.generate),
        ),
    )
