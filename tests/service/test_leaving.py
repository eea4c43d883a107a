"""Who leaves hands on everything first, and an organisation closes when nothing is left in it."""

from datetime import date, timedelta

import pytest
from tests.failures.house import CHILD, HEAD, MENTOR, PART, SCHOOL, House, kinds

from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.errors import Refused, logged
from barnlots.model.facts import Value
from barnlots.model.part import HandoverState
from barnlots.model.people import Actor, Assignment, Reference
from barnlots.model.presence import Absence
from barnlots.service import Barnlots
from barnlots.worker.rounds import STUCK
from barnlots.worker.standard import Upkeep

QUIET: dict[str, Value] = {"förändring i humör": "ny"}
DANGER: dict[str, Value] = {"sagt om livet": "planer"}
TEACHER, OTHER = "larare-ekskolan", "friskolan"
DOCUMENT = "överlämning vid övergång"
YESTERDAY = date(2026, 9, 14)


def without(reference: Reference, gone: str, *more: Assignment) -> Reference:
    staff = tuple(
        one.model_copy(update={"valid_until": YESTERDAY}) if one.id == gone else one
        for one in reference.assignments
    )
    return reference.model_copy(update={"assignments": (*staff, *more)})


def closing(reference: Reference, holder: str = SCHOOL) -> Reference:
    organisations = tuple(
        one.model_copy(update={"closed_on": YESTERDAY}) if one.id == holder else one
        for one in reference.organisations
    )
    return reference.model_copy(update={"organisations": organisations})


def relied_on(house: House, name: str = PART) -> set[str]:
    part = house.part(name)
    named = {part.accountable, part.coordinator.assignment}
    named |= {one.assignee for one in part.tasks.values()}
    return named | {one.owner for one in part.deadlines.values()}


def test_who_leaves_is_followed_by_the_one_who_was_named(house: House) -> None:
    house.see(QUIET)
    house.see(QUIET, case="ärende-2")
    changed = without(house.reference, MENTOR)
    assert house.barnlots.change_reference(changed, {MENTOR: TEACHER}) == 2
    assert house.barnlots.reference is changed
    for name in (PART, "ärende-2/ekskolan"):
        assert MENTOR not in relied_on(house, name)
        assert house.part(name).accountable == TEACHER
        assert [one.why for one in house.told(name)] == ["BL-A034"]


def test_who_comes_instead_is_new_herself(house: House) -> None:
    house.see(QUIET)
    new = Assignment(
        id="mentor-2",
        person="p",
        organisation=SCHOOL,
        role="mentor",
        valid_from=date(2026, 9, 15),
    )
    house.barnlots.change_reference(without(house.reference, MENTOR, new), {MENTOR: new.id})
    assert relied_on(house) == {new.id}


@pytest.mark.parametrize("successor", ["ingen", MENTOR, "mentor-friskolan", "kurator-elevhalsan"])
def test_nobody_from_elsewhere_follows_and_then_nothing_changes(
    house: House, successor: str
) -> None:
    house.see(QUIET)
    before = house.barnlots.reference
    with pytest.raises(Refused, match="BL-C049"):
        house.barnlots.change_reference(without(before, MENTOR), {MENTOR: successor})
    assert house.barnlots.reference is before and house.part().accountable == MENTOR


def test_a_crash_halfway_loses_nothing_and_it_is_done_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        house.see(QUIET, case=f"ärende-{number}")
    changed, before = without(house.reference, MENTOR), house.barnlots.reference
    handle, left = Barnlots.handle, [2]

    def sometimes(self: Barnlots, command: c.Command, actor: Actor) -> object:
        left[0] -= 1
        if left[0] < 0:
            raise KeyboardInterrupt
        return handle(self, command, actor)

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(Barnlots, "handle", sometimes)
        with pytest.raises(KeyboardInterrupt):
            house.barnlots.change_reference(changed, {MENTOR: TEACHER})
    assert house.barnlots.reference is before
    has = [house.part(f"ärende-{number}/{SCHOOL}").accountable for number in range(4)]
    assert sorted(has) == [TEACHER, TEACHER, MENTOR, MENTOR], "each has exactly one"
    assert house.barnlots.change_reference(changed, {MENTOR: TEACHER}) == 2
    assert {house.part(f"ärende-{number}/{SCHOOL}").accountable for number in range(4)} == {TEACHER}


def test_a_part_that_cannot_be_handed_on_keeps_the_change_out(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.see(QUIET)
    house.see(QUIET, case="ärende-2")
    before, handle = house.barnlots.reference, Barnlots.handle

    def broken(self: Barnlots, command: c.Command, actor: Actor) -> object:
        if c.part_of(command) == PART:
            raise OSError
        return handle(self, command, actor)

    monkeypatch.setattr(Barnlots, "handle", broken)
    with pytest.raises(Refused, match="BL-C048") as refused:
        house.barnlots.change_reference(without(before, MENTOR))
    assert refused.value.params["delar"] == PART
    assert house.barnlots.reference is before
    monkeypatch.undo()
    assert house.part().accountable == MENTOR
    assert house.part("ärende-2/ekskolan").accountable == HEAD
    house.barnlots.change_reference(without(before, MENTOR))
    assert house.part().accountable == HEAD


def test_what_cannot_be_looked_after_is_told_and_tried_again_the_same_day(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.see(QUIET)
    house.see(QUIET, case="ärende-2")
    house.barnlots.reference = without(house.barnlots.reference, MENTOR)
    round_, handle = Upkeep(house.barnlots), Barnlots.handle

    def broken(self: Barnlots, command: c.Command, actor: Actor) -> object:
        if c.part_of(command) == PART:
            raise OSError
        return handle(self, command, actor)

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(Barnlots, "handle", broken)
        assert round_.run(house.now) == {"mended": 1, STUCK: 1}
    assert house.part().accountable == MENTOR
    assert round_.run(house.now) == {"mended": 1, STUCK: 0}
    assert house.part().accountable == HEAD
    assert round_.run(house.now) == {}, "nobody has left since"


def test_where_nobody_is_already_keeps_no_other_change_out(house: House) -> None:
    house.see(QUIET, holder="emi", actor="skolskoterska-emi")
    gone = tuple(
        one.model_copy(update={"valid_until": YESTERDAY}) if one.organisation == "emi" else one
        for one in house.reference.assignments
    )
    house.barnlots.reference = house.reference.model_copy(update={"assignments": gone})
    house.barnlots.look_after()
    answers = house.part("ärende-1/emi").accountable
    assert house.barnlots.reference.assignment(answers).organisation != "emi"
    house.barnlots.change_reference(without(house.barnlots.reference, MENTOR))
    assert house.part("ärende-1/emi").accountable == answers


def test_somebody_hands_on_everything_while_still_there(house: House) -> None:
    house.see(QUIET)
    house.see(QUIET, holder="elevhalsan", actor="kurator-elevhalsan", case="ärende-2")
    head = Actor(assignment=HEAD)
    assert house.barnlots.hand_on(MENTOR, TEACHER, head) == 1
    assert house.barnlots.hand_on(MENTOR, TEACHER, head) == 0
    assert relied_on(house) == {TEACHER}
    with pytest.raises(Refused, match="BL-C001"):
        house.barnlots.hand_on(MENTOR, "ingen", head)


def take_over(house: House, handover: str, actor: str) -> None:
    house.do(
        c.OpenReceived(
            key=house.key(),
            case="ärende-1",
            holder=OTHER,
            child=CHILD,
            handover=handover,
            sender_part=PART,
            coordinator=MENTOR,
        ),
        actor,
    )


def consent(house: House) -> None:
    for guardian in ("mamma", "pappa"):
        command = c.GiveConsent(
            key=house.key(),
            part=PART,
            given_by=guardian,
            document=DOCUMENT,
            receiver="fristående skola",
        )
        house.do(command)


def test_a_school_that_closes_hands_over_first(house: House) -> None:
    house.see(QUIET)
    with pytest.raises(Refused, match="BL-C043") as refused:
        house.barnlots.change_reference(closing(house.reference))
    assert refused.value.params["delar"] == PART
    told = {"error": "BL-C043", "holder": SCHOOL, "parts": "1", "named": PART}
    assert logged(refused.value) == told
    head = Actor(assignment=HEAD)
    assert house.barnlots.offer_all(SCHOOL, OTHER, DOCUMENT, head).refused == ((PART, "BL-C045"),)
    consent(house)
    assert house.barnlots.offer_all(SCHOOL, OTHER, DOCUMENT, head).offered == (PART,)
    assert house.barnlots.offer_all(SCHOOL, OTHER, DOCUMENT, head).offered == (PART,)
    (handover,) = (one for one in house.part().handovers.values() if one.whole)
    assert handover.disclosure.receiver == OTHER
    with pytest.raises(Refused, match="BL-C043"):
        house.barnlots.change_reference(closing(house.reference))
    assert house.part().accountable == MENTOR, "hers until somebody there has it"
    with pytest.raises(Refused, match="BL-C003"):
        take_over(house, handover.id, "skolskoterska-emi")
    take_over(house, handover.id, "mentor-friskolan")
    left, taken = house.part(), house.part(f"ärende-1/{OTHER}")
    assert not left.is_open and taken.accountable == "mentor-friskolan"
    assert {one.coordinator.assignment for one in (left, taken)} == {"mentor-friskolan"}
    assert (left.coordinator.here, taken.coordinator.here) == (False, True)
    house.barnlots.change_reference(closing(house.reference))
    assert house.barnlots.reference.organisation(SCHOOL).closed_on == YESTERDAY


def test_what_protects_is_brought_to_its_end_where_it_began(house: House) -> None:
    house.see(DANGER)
    consent(house)
    house.barnlots.offer_all(SCHOOL, OTHER, DOCUMENT, Actor(assignment=HEAD))
    (handover,) = (one for one in house.part().handovers.values() if one.whole)
    take_over(house, handover.id, "mentor-friskolan")
    part = house.part()
    assert part.is_open and "oro-för-suicid" in part.ways
    assert [one for one in part.tasks.values() if one.what.startswith("avslutar det som är kvar")]
    with pytest.raises(Refused, match="BL-C043"):
        house.barnlots.change_reference(closing(house.reference))


def test_a_whole_part_that_comes_back_is_offered_anew(house: House) -> None:
    house.see(QUIET)
    consent(house)
    head = Actor(assignment=HEAD)
    house.barnlots.offer_all(SCHOOL, OTHER, DOCUMENT, head)
    (handover,) = house.part().handovers.values()
    back = c.ReturnHandover(
        key="b", part=PART, handover=handover.id, because="fullt", proposed_next="fsk"
    )
    house.do(back, "mentor-friskolan")
    assert [one for one in house.part().tasks.values() if one.origin == handover.id]
    house.barnlots.offer_all(SCHOOL, OTHER, DOCUMENT, head)
    states = [one.state for one in house.part().handovers.values()]
    assert states == [HandoverState.RETURNED, HandoverState.OFFERED]


@pytest.mark.parametrize(
    ("receiver", "document", "code"),
    [
        ("ingen", DOCUMENT, "BL-C003"),
        (OTHER, "ingen", "BL-C111"),
        (SCHOOL, DOCUMENT, "BL-C044"),
        ("bup", "remiss till bup", "BL-C045"),
    ],
)
def test_a_part_is_not_offered_to_just_anybody(
    house: House, receiver: str, document: str, code: str
) -> None:
    house.see(QUIET)
    offered = house.barnlots.offer_all(SCHOOL, receiver, document, Actor(assignment=HEAD))
    assert offered.refused == ((PART, code),)
    assert not house.part().handovers


def test_a_day_brings_a_leave_and_another_ends_it(house: House) -> None:
    house.see(QUIET)
    leave = Absence(first=date(2026, 9, 16), last=date(2026, 9, 16), stand_in=TEACHER)
    staff = tuple(
        one.model_copy(update={"absences": (leave,)}) if one.id == MENTOR else one
        for one in house.reference.assignments
    )
    house.barnlots.change_reference(house.reference.model_copy(update={"assignments": staff}))
    for days, has in ((0, MENTOR), (1, TEACHER), (1, MENTOR)):
        house.now += timedelta(days=days)
        house.barnlots.look_after()
        assert house.part().accountable == MENTOR
        assert {one.assignee for one in house.part().tasks.values()} == {has}
        assert house.barnlots.look_after().mended == ()
    covered = kinds(house.events(), e.AccountableCovered)
    assert [one.by for one in covered] == [TEACHER, None]
