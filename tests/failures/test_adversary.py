"""Somebody means ill, or just does it wrong, at the door that everybody uses."""

from datetime import date, timedelta

import pytest
from tests.failures.house import (
    CHILD,
    DOCTOR,
    HEAD,
    MENTOR,
    NURSE,
    PART,
    SCHOOL,
    House,
    kinds,
    noticed,
)

from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.delivery import DeliveryState
from barnlots.model.errors import NotFound, Refused
from barnlots.model.facts import Value
from barnlots.model.part import HandoverState
from barnlots.model.people import Actor, Reader, Reference
from barnlots.store import check_projections
from barnlots.worker.drain import pass_deadlines

DANGER: dict[str, Value] = {"sagt om livet": "planer"}
QUIET: dict[str, Value] = {"förändring i humör": "ny"}
EMI = "ärende-1/emi"


def without(house: House, *gone: str) -> Reference:
    """Those have left yesterday."""
    yesterday = house.now.date() - timedelta(days=1)
    return house.reference.model_copy(
        update={
            "assignments": tuple(
                one.model_copy(update={"valid_until": yesterday}) if one.id in gone else one
                for one in house.reference.assignments
            )
        }
    )


def test_a_changed_reference_is_another_reference(house: House) -> None:
    before = house.reference.digest
    changed = without(house, MENTOR)
    assert changed.digest != before and house.reference.digest == before
    assert not changed.in_office(SCHOOL, "mentor", house.now.date())


def test_a_case_has_one_coordinator_whatever_the_further_parts_are_told(house: House) -> None:
    house.see(QUIET)
    house.see(QUIET, holder="emi", actor=NURSE)
    house.see(QUIET, holder="elevhalsan", actor=None, coordinator="kurator-elevhalsan")
    parts = [house.part(one) for one in (PART, EMI, "ärende-1/elevhalsan")]
    assert {one.coordinator.assignment for one in parts} == {MENTOR}
    assert [one.coordinator.here for one in parts] == [True, False, False]


def test_a_coordinator_who_leaves_is_followed_in_every_part_at_once(house: House) -> None:
    house.see(QUIET)
    house.see(QUIET, holder="emi", actor=NURSE)
    assert house.barnlots.change_reference(without(house, MENTOR)) >= 1
    school, nurse = house.part(), house.part(EMI)
    assert school.accountable == HEAD
    assert school.coordinator.assignment == nurse.coordinator.assignment == HEAD
    assert (school.coordinator.here, nurse.coordinator.here) == (True, False)
    assert house.barnlots.look_after().mended == ()


@pytest.mark.parametrize("closes", ["closed_on", "gone", "emptied"])
def test_an_organisation_with_open_parts_is_not_closed(house: House, closes: str) -> None:
    house.see(QUIET)
    before = house.barnlots.reference
    school = before.organisation(SCHOOL)
    others = tuple(one for one in before.organisations if one.id != SCHOOL)
    staff = tuple(one for one in before.assignments if one.organisation != SCHOOL)
    if closes == "closed_on":
        shut = school.model_copy(update={"closed_on": date(2026, 9, 1)})
        after = before.model_copy(update={"organisations": (*others, shut)})
    elif closes == "gone":
        after = before.model_copy(update={"organisations": others, "assignments": staff})
    else:
        after = before.model_copy(update={"assignments": staff})
    with pytest.raises(Refused, match="BL-C043"):
        house.barnlots.change_reference(after)
    assert house.barnlots.reference is before
    house.see(DANGER)


def test_who_leaves_without_being_followed_is_followed_by_the_clock(house: House) -> None:
    """A new process was started with the new people, and nobody thought of the old parts."""
    house.see(DANGER)
    house.barnlots.reference = without(house, MENTOR)
    house.now += timedelta(hours=1)
    assert pass_deadlines(house.barnlots, house.now).count > 0
    part = house.part()
    assert part.accountable == HEAD
    assert MENTOR not in {one.assignee for one in part.tasks.values()}


def test_reminders_never_stop(house: House) -> None:
    house.see(DANGER)
    told = len(house.told())
    for _ in range(7):
        house.now += timedelta(days=1)
        assert pass_deadlines(house.barnlots, house.now).count > 0
        assert len(house.told()) > told
        told = len(house.told())
    assert min(one.at for one in house.part().deadlines.values()) > house.now


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Actor(assignment=MENTOR), Actor(assignment=None)),
        (Actor(assignment=MENTOR), Actor(assignment=DOCTOR)),
    ],
)
def test_two_who_choose_the_same_key_do_not_meet(house: House, one: Actor, other: Actor) -> None:
    house.see(QUIET)
    for actor in (one, other):
        command = c.Record(key="1", part=PART, noticed=(noticed(QUIET),))
        assert not house.barnlots.handle(command, actor).again
    changed = c.Record(key="1", part=PART, noticed=(noticed(DANGER),))
    with pytest.raises(Refused, match="BL-K002"):
        house.barnlots.handle(changed, one)


@pytest.mark.parametrize("tenant", ["", "/", "motorn", "a/b", "%2F"])
def test_no_tenants_name_makes_its_keys_somebody_elses(house: House, tenant: str) -> None:
    organisations = tuple(
        one.model_copy(update={"tenant": tenant}) if one.id == "bup" else one
        for one in house.reference.organisations
    )
    house.barnlots.reference = house.reference.model_copy(update={"organisations": organisations})
    house.see(QUIET)
    keys = ("k", "/k", "b/k", "motorn/k")
    for actor in (DOCTOR, MENTOR, *((None,) if tenant else ())):
        for key in keys:
            command = c.Record(key=key, part=PART, noticed=(noticed({}),))
            assert not house.do(command, actor).again


def test_ids_of_any_length_and_shape_do_what_they_say(house: House) -> None:
    case = "å" * 200
    house.see(DANGER, case=case)
    name = f"{case}/{SCHOOL}"
    assert house.part(name).is_open
    long = c.Record(key="k" * 10_000 + "/\n'\"; DROP TABLE part", part=name, noticed=())
    assert not house.do(long).again
    assert house.do(long).again
    for part in ("", "/", "ärende-1", f"{PART}/", f" {PART}", "ärende-1/EKSKOLAN"):
        with pytest.raises(NotFound, match="BL-C003"):
            house.do(c.Record(key=house.key(), part=part, noticed=(noticed(DANGER),)))
    assert check_projections(house.barnlots.ledger) == ()


def test_two_cases_never_share_a_part(house: House) -> None:
    house.see(DANGER, case="a")
    with pytest.raises(Refused, match="BL-C034"):
        house.see(DANGER, case="a/ekskolan")
    assert len(house.part("a/ekskolan").observations) == 1


def test_nobody_works_in_anothers_part_and_nothing_is_stored(house: House) -> None:
    house.see(DANGER)
    before = house.events()
    task = next(iter(house.part().tasks))
    way = "oro-för-suicid"
    for command in (
        c.DoTask(key="1", part=PART, task=task),
        c.Report(key="2", part=PART, way=way, trigger="läget är tryggt"),
        c.ClosePart(key="3", part=PART, outcome="bra"),
        c.PassDeadline(key="4", part=PART, deadline=task, at=house.now),
    ):
        for actor in (NURSE, DOCTOR, "mentor-friskolan"):
            with pytest.raises(Refused):
                house.do(command, actor)
    assert house.events() == before


def test_a_forged_receipt_leaves_the_child_where_it_is(house: House) -> None:
    house.see(DANGER)
    (handover,) = house.part().handovers
    for by, actor in ((MENTOR, MENTOR), (HEAD, MENTOR), (NURSE, NURSE), ("påhittad", MENTOR)):
        command = c.RecordReceipt(
            key=house.key(),
            part=PART,
            handover=handover,
            state=HandoverState.RECEIVED,
            received_by=by,
        )
        with pytest.raises(Refused):
            house.do(command, actor)
    assert house.part().handovers[handover].state is HandoverState.OFFERED
    house.now += timedelta(days=3)
    pass_deadlines(house.barnlots, house.now)
    missed = {one.deadline for one in kinds(house.events(), e.DeadlineMissed)}
    assert f"tyst-{handover}" in missed


def test_a_delivery_is_over_when_its_handover_is(house: House) -> None:
    house.see(DANGER)
    (handover,) = house.part().handovers
    house.do(
        c.ReturnHandover(
            key="1", part=PART, handover=handover, because="fullt", proposed_next="barnmedicin"
        ),
        DOCTOR,
    )
    with house.barnlots.ledger.read() as ledger:
        states = {one.id: one.state for one in ledger.deliveries()}
    assert states[handover] is DeliveryState.RETURNED
    assert len(states) == 2, "the skyddsväg has offered the child to somebody anew"
    assert check_projections(house.barnlots.ledger) == ()


def test_who_has_left_reads_nothing_and_has_no_list(house: House) -> None:
    house.see(DANGER)
    reader = Reader(assignment=MENTOR, purpose="undrar")
    assert house.barnlots.work(reader)
    house.barnlots.reference = without(house, MENTOR)
    for query in (house.barnlots.work, lambda who: house.barnlots.part(PART, who)):
        with pytest.raises(Refused, match="BL-C002"):
            query(reader)


def test_an_office_that_one_has_left_shows_nothing_in_another(house: House) -> None:
    """The mentor has become a head elsewhere: the school's list is not hers any more."""
    house.see(DANGER)
    mentor = house.reference.assignment(MENTOR)
    elsewhere = mentor.model_copy(
        update={"id": "rektor-2", "organisation": "friskolan", "role": "rektor"}
    )
    left = without(house, MENTOR)
    house.barnlots.reference = left.model_copy(
        update={"assignments": (*left.assignments, elsewhere)}
    )
    assert house.barnlots.work(Reader(assignment="rektor-2", purpose="sin lista")) == ()


def test_a_child_in_a_closed_case_is_met_again_by_anybody(house: House) -> None:
    house.see({})
    for trigger in ("barnet har hörts", "vardagsstöd räcker", "målet är nått"):
        command = c.Report(key=trigger, part=PART, way="barnets väg", trigger=trigger)
        house.do(command)
    for task in tuple(house.part().tasks):
        house.do(c.DoTask(key=task, part=PART, task=task))
    house.do(c.ClosePart(key="stängd", part=PART, outcome="bra"))
    house.now += timedelta(days=400)
    assert pass_deadlines(house.barnlots, house.now).count == 0
    house.see(DANGER, actor="polis-polisen")
    part = house.part()
    assert part.is_open and not part.ways["oro-för-suicid"].ended and part.deadlines
    assert part.child == CHILD
