"""What somebody has been alarmed of stands in their list, once, until it is over."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from tests.kernel.room import Room, seen
from tests.kernel.small import NOW, POLICY
from tests.kernel.test_leave import CHECK, on_leave
from tests.kernel.test_worklist import said

from barnlots.kernel import evolve
from barnlots.kernel.carrying import carry_task
from barnlots.kernel.consequence import Weight
from barnlots.kernel.handing_over import silence_of
from barnlots.kernel.worklist import TOLD_FOR, Thing, WorkLine, work_lines
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.duty import DutyKind, duties_of
from barnlots.model.part import (
    ByHand,
    Deadline,
    DeadlineKind,
    HandoverState,
    Part,
    Task,
    Undeliverable,
)
from barnlots.model.people import ENGINE, Actor

PART, MENTOR, HEAD = "ä/skolan", "mentor-1", "rektor-1"
LATE, SILENT, DEAD = "BL-A002", "BL-A032", "BL-A020"


def room() -> Room:
    """A life in danger, and BUP has been offered the child."""
    made = Room()
    made.see(seen(fara="planer"))
    return made


def lines(made: Room, who: str, *more: Part) -> tuple[WorkLine, ...]:
    return work_lines((made.part, *more), lambda _: POLICY, (who,), made.now, said)


def alarms(made: Room, who: str) -> list[Thing]:
    """What is to be seen to, and not to be ticked off."""
    return [one for line in lines(made, who) for one in line.things if not one.tasks]


def say(made: Room, *payloads: e.Payload, by: str | None = None) -> Part:
    """The part when this has happened in it, whatever let it happen."""
    part, actor = made.part, ENGINE if by is None else Actor(assignment=by)
    for payload in payloads:
        event = made.events[-1].model_copy(
            update={
                "sequence": part.version + 1,
                "at": made.now,
                "payload": payload,
                "actor": actor,
            }
        )
        part = evolve(part, event)
    made._part = part
    return part


def answer(made: Room, state: HandoverState, by: str | None = None) -> None:
    command = c.RecordReceipt(
        key="k", part=PART, handover=made.handover.id, state=state, received_by=by
    )
    made.do(command, "läkare-1")


def received(made: Room) -> None:
    answer(made, HandoverState.RECEIVED, "läkare-1")


def sent_back(made: Room) -> None:
    back = c.ReturnHandover(
        key="k", part=PART, handover=made.handover.id, because="fullt", proposed_next="akuten"
    )
    made.do(back, "läkare-1")


def by_hand(made: Room) -> None:
    made.do(c.CarryByHand(key="k", part=PART, handover=made.handover.id, how=ByHand.PHONE))


def sent_again(made: Room) -> None:
    made.do(c.SendAgain(key="k", part=PART, handover=made.handover.id))


def fails(made: Room) -> None:
    why = Undeliverable.NO_ANSWER
    made.do(
        c.FailDelivery(key="k", part=PART, handover=made.handover.id, why=why, attempts=9), None
    )


# ---- A receiver that does not answer ----


def test_a_life_that_nobody_has_taken_over_is_in_the_managers_list_once() -> None:
    made = room()
    about, watched = made.handover.id, silence_of(made.handover)
    assert alarms(made, HEAD) == []
    since: datetime | None = None
    for _ in range(3):
        made.wake(watched)
        (found,) = alarms(made, HEAD)
        assert (found.reasons, found.about, found.what) == ((SILENT,), about, f"{SILENT} {about}")
        assert (found.weight, found.urgent) == (Weight.LIFE, True)
        since = since or made.now
        assert found.due_at == since, "it has waited since it was first said"
    (line,) = (one for one in lines(made, HEAD) if one.things == (found,))
    assert (line.part, line.case, line.task.assignee) == (PART, "ä", HEAD)


def test_who_is_asked_to_do_something_about_it_has_that_in_the_list() -> None:
    made = room()
    made.wake(silence_of(made.handover))
    assert alarms(made, MENTOR) == []
    call = f"ring-{made.handover.id}"
    made.do(c.DoTask(key="k", part=PART, task=call))
    assert [one.reasons for one in alarms(made, MENTOR)] == [(SILENT,)], "nobody has the child yet"


def test_that_nobody_has_called_is_no_other_matter() -> None:
    made = room()
    made.wake(silence_of(made.handover))
    made.wake(f"ring-{made.handover.id}")
    (found,) = (one for one in alarms(made, HEAD) if one.about == made.handover.id)
    assert found.what.startswith(SILENT) and set(found.reasons) == {SILENT, LATE}


@pytest.mark.parametrize("over", [received, sent_back])
def test_it_is_gone_when_somebody_has_answered(over: Callable[[Room], None]) -> None:
    made = room()
    made.wake(silence_of(made.handover))
    over(made)
    assert [one for one in alarms(made, HEAD) if one.about == made.handover.id] == []
    assert DutyKind.ALARMED not in {one.kind for one in duties_of(made.part)}


# ---- What could not be carried ----


@pytest.mark.parametrize("over", [received, sent_back, by_hand, sent_again])
def test_a_dead_letter_stands_until_somebody_has_carried_it(over: Callable[[Room], None]) -> None:
    made = room()
    fails(made)
    (found,) = alarms(made, HEAD)
    assert (found.reasons, found.urgent) == ((DEAD,), True)
    assert alarms(made, MENTOR) == [] and carry_task(made.handover.id) in made.part.tasks
    over(made)
    assert alarms(made, HEAD) == []


@pytest.mark.parametrize("over", [received, sent_back, by_hand])
@pytest.mark.parametrize("why", ["BL-A021", "BL-A022", "BL-A023"])
def test_a_delivery_that_nobody_is_sure_of_stands_until_it_is_answered_for(
    why: str, over: Callable[[Room], None]
) -> None:
    made = room()
    about = made.handover.id
    if why == "BL-A022":
        made.do(
            c.NoteLateReceipt(key="k", part=PART, handover=about, awaited=HandoverState.REGISTERED),
            None,
        )
    else:
        answer(made, HandoverState.DELIVERED)
        noted = (
            c.NoteMissing(key="k", part=PART, handover=about)
            if why == "BL-A021"
            else c.NoteUnconfirmed(key="k", part=PART, handover=about, nights=3)
        )
        made.do(noted, None)
    for who in (MENTOR, HEAD):
        assert [(one.reasons, one.weight) for one in alarms(made, who)] == [((why,), Weight.LIFE)]
    over(made)
    assert alarms(made, MENTOR) == alarms(made, HEAD) == []


@pytest.mark.parametrize(
    ("why", "state"),
    [("BL-A021", HandoverState.DELIVERED), ("BL-A022", HandoverState.REGISTERED)],
)
def test_a_receipt_ends_what_only_a_receipt_was_waited_for(why: str, state: HandoverState) -> None:
    made = room()
    say(made, e.PersonAlarmed(assignment=HEAD, why=why, about=made.handover.id))
    assert [one.reasons for one in alarms(made, HEAD)] == [(why,)]
    answer(made, state)
    assert alarms(made, HEAD) == []


# ---- What is late ----


def test_a_late_task_is_the_managers_to_see_to_until_it_is_done() -> None:
    made = room()
    task = next(one for one in made.part.tasks.values() if one.urgent)
    for _ in range(2):
        made.wake(task.id)
        (found,) = (one for one in alarms(made, HEAD) if one.about == task.id)
        assert (found.reasons, found.weight, found.urgent) == ((LATE,), Weight.LIFE, True)
    assert [one for one in alarms(made, MENTOR) if one.about == task.id] == []
    made.do(c.DoTask(key="k", part=PART, task=task.id))
    assert [one for one in alarms(made, HEAD) if one.about == task.id] == []


def test_a_later_deadline_of_the_same_name_is_another() -> None:
    made = room()
    step = Deadline(
        id="steg-skydd",
        kind=DeadlineKind.STEP,
        at=NOW,
        owner=MENTOR,
        raise_to="chefen",
        since=made.part.version + 1,
    )
    again = step.model_copy(update={"since": step.since + 4})
    missed = e.DeadlineMissed(deadline=step.id, raised_to=HEAD, again_at=NOW, reminders=1)
    told = e.PersonAlarmed(assignment=HEAD, why=LATE, about=step.id)
    say(made, e.DeadlineSet(deadline=step), missed, told)
    (found,) = alarms(made, HEAD)
    assert found.weight is Weight.LIFE, "a step weighs as its way"
    say(made, e.DeadlineCancelled(deadline=step.id), e.DeadlineSet(deadline=again))
    assert alarms(made, HEAD) == []
    say(made, missed, e.PersonAlarmed(assignment="chef-skola", why=LATE, about=step.id))
    assert (alarms(made, HEAD), len(alarms(made, "chef-skola"))) == ([], 1)


def test_a_rule_that_crashed_stands_until_somebody_has_judged_it() -> None:
    made = room()
    judges = Task(
        id="t",
        role="ansvarig",
        assignee=MENTOR,
        what="prövar själv",
        due_at=NOW,
        raise_to="chefen",
        origin="r",
    )
    told = [e.PersonAlarmed(assignment=who, why="BL-A001", about="r") for who in (MENTOR, HEAD)]
    say(made, e.RuleFailed(rule="r"), *told, e.TaskAssigned(task=judges))
    assert alarms(made, MENTOR) == []
    assert [(one.weight, one.urgent) for one in alarms(made, HEAD)] == [(Weight.CHILD, True)]
    made.do(c.DoTask(key="k", part=PART, task="t"))
    assert alarms(made, HEAD) == []


# ---- What somebody is only told ----


def test_what_is_only_told_is_over_when_she_has_done_anything_there() -> None:
    made = room()
    told = e.PersonAlarmed(assignment=HEAD, why="BL-A024", about=made.handover.id)
    say(made, told)
    assert [one.reasons for one in alarms(made, HEAD)] == [("BL-A024",)]
    made.do(c.Record(key="k", part=PART, noticed=(seen(humör="nej"),)), MENTOR)
    assert len(alarms(made, HEAD)) == 1, "somebody else has"
    made.do(c.Record(key="k", part=PART, noticed=(seen(humör="nej"),)), HEAD)
    assert alarms(made, HEAD) == []


def test_what_is_only_told_stands_for_a_week() -> None:
    made = room()
    told = e.PersonAlarmed(assignment=HEAD, why="BL-A005", about=f"{PART}@3")
    say(made, told)
    made.now += TOLD_FOR - timedelta(seconds=1)
    assert len(alarms(made, HEAD)) == 1
    made.now += timedelta(seconds=1)
    assert alarms(made, HEAD) == []
    say(made, told)
    assert len(alarms(made, HEAD)) == 1, "it is said anew"


def test_many_decisions_without_a_second_opinion_are_one_line() -> None:
    made = room()
    for version in (3, 4, 5):
        say(made, e.PersonAlarmed(assignment=HEAD, why="BL-A003", about=f"{PART}@{version}"))
    assert [one.about for one in alarms(made, HEAD)] == [f"{PART}@5"]


def test_who_stands_in_is_told_and_not_longer_than_she_does() -> None:
    made = Room(reference=on_leave(Room().reference, MENTOR, "kurator-1"))
    made.see(seen(humör="nej"))
    made.now += timedelta(days=1)
    made.do(CHECK, None)
    assert [one.reasons for one in alarms(made, "kurator-1")] == [("BL-A030",)]
    made.now += timedelta(days=3)
    made.do(CHECK, None)
    assert alarms(made, "kurator-1") == []
    assert [one.reasons for one in alarms(made, MENTOR)] == [("BL-A031",)]


def test_a_calendar_that_ends_is_one_line_for_all_children() -> None:
    made = room()
    say(made, e.PersonAlarmed(assignment=HEAD, why="BL-A007", about="k"))
    other = made.part.model_copy(update={"id": "b/skolan", "case": "b"})
    found = [one for line in lines(made, HEAD, other) for one in line.things]
    assert [(one.reasons, one.weight) for one in found] == [(("BL-A007",), Weight.WAITS)]


# ---- The list and the part ----


def test_all_alarms_of_a_child_that_cannot_wait_are_one_line_what_weighs_most_first() -> None:
    made = room()
    made.see(seen(slag="ja"))
    for name in tuple(made.part.deadlines):
        if made.part.deadlines[name].at <= NOW + timedelta(days=1):
            made.wake(name)
    (line,) = lines(made, HEAD)
    assert len(line.things) > 3 and line.urgent
    assert [one.weight for one in line.things] == sorted(one.weight for one in line.things)
    assert len({one.about for one in line.things}) == len(line.things)


def test_what_was_called_for_comes_with_something_to_do_of_its_own() -> None:
    made = room()
    for why in ("BL-A006", "BL-A033"):
        say(made, e.PersonAlarmed(assignment=HEAD, why=why, about=made.handover.id))
    assert made.part.alarms == ()


def test_a_part_that_is_closed_alarms_nobody_of_what_was() -> None:
    made = room()
    say(made, e.PersonAlarmed(assignment=HEAD, why=SILENT, about=made.handover.id))
    assert alarms(made, HEAD)
    say(made, e.PartClosed(outcome="bra", by=MENTOR))
    assert (alarms(made, HEAD), duties_of(made.part)) == ([], frozenset())
    say(made, e.PersonAlarmed(assignment=HEAD, why="BL-A023", about=made.handover.id))
    assert len(alarms(made, HEAD)) == 1, "what it sent and nobody has read is still somebody's"


def test_what_is_over_does_not_stay_in_the_part() -> None:
    made = room()
    fails(made)
    by_hand(made)
    say(made, e.PersonAlarmed(assignment=HEAD, why="BL-A005", about=f"{PART}@3"))
    assert [one.why for one in made.part.alarms] == ["BL-A005"]
