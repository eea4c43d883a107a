"""What becomes of a deadline in a part: moved, missed, cancelled, and counted by its calendar."""

from datetime import timedelta

import pytest
from tests.kernel.room import Room, payloads, seen
from tests.kernel.small import AT_ONCE, POLICY, WEEK, rule

from barnlots.kernel.deadlines import ALARM
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.clock import from_local, to_local
from barnlots.model.due import Due, Unit
from barnlots.policy.actions import AskAbout, AssignTask
from barnlots.policy.conditions import Is
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Protects
from barnlots.policy.vocabulary import DatedValue, Parameter

PART = "ä/skolan"
SAD = Is(fact="humör", values=("nej",))
SCHOOL_DAYS = AssignTask(
    role="kurator", what="talar med barnet", due=Due(count=5, unit=Unit.SCHOOL_DAY)
)


def policy(*rules: object, **values: int) -> Policy:
    parameters = tuple(
        Parameter(
            name=name,
            description="",
            unit="timmar" if name == "tid att påminna" else "minuter",
            values=(DatedValue(valid_from="2025-01-01", value=value, source=""),),
        )
        for name, value in values.items()
    )
    return POLICY.model_copy(update={"rules": rules, "parameters": parameters})


def at(room: Room, what: str) -> str:
    task = room.task(what)
    assert task is not None
    assert task.due_at == room.part.deadlines[task.id].at
    return to_local(room.part.deadlines[task.id].at)


def test_what_is_wanted_sooner_is_a_deadline_that_moved() -> None:
    soon = AssignTask(role="kurator", what="talar med barnet", due=AT_ONCE)
    later = AssignTask(role="kurator", what="talar med barnet", due=WEEK)
    made = Room(policy=policy(rule("lugnt", SAD, later), rule("bråttom", SAD, soon)))
    decision = made.see(seen(humör="nej"))
    (moved,) = payloads(decision, e.DeadlineMoved)
    assert to_local(moved.was) == "2026-09-22 23:59" and to_local(moved.at) == "2026-09-15 11:00"
    assert moved.why == "BL-MOVED_SOONER"
    assert at(made, "talar med barnet") == "2026-09-15 11:00"
    again = Room(policy=policy(rule("bråttom", SAD, soon), rule("lugnt", SAD, later)))
    assert not payloads(again.see(seen(humör="nej")), e.DeadlineMoved)
    assert at(again, "talar med barnet") == "2026-09-15 11:00"


def test_a_question_that_an_indicator_makes_due_today_is_moved_for_that_reason() -> None:
    harm = rule(
        "fara",
        Is(fact="slag", values=("ja",)),
        AssignTask(role="mentor", what="ser efter", due=WEEK),
        protects=Protects.CHILD,
        ask_when=SAD,
    )
    asks = Due(count=5, unit=Unit.WORKING_DAY)
    asking = rule(
        "fråga", Is(fact="trygg", values=("nej",)), AskAbout(role="mentor", fact="slag", due=asks)
    )
    made = Room(policy=policy(harm, asking))
    made.see(seen(trygg="nej"), actor="kurator-1")
    (asked,) = (one for one in made.part.tasks.values() if one.asks == ("slag",))
    decision = made.see(seen(humör="nej"))
    (moved,) = payloads(decision, e.DeadlineMoved)
    assert (moved.deadline, moved.why) == (asked.id, "BL-MOVED_TODAY")
    assert to_local(made.part.deadlines[asked.id].at) == "2026-09-15 23:59"


def test_closing_cancels_what_is_pending() -> None:
    made = Room(policy=policy())
    made.see()
    made.report("barnets väg", "barnet har hörts")
    made.report("barnets väg", "målet är nått")
    pending = set(made.part.deadlines)
    decision = made.do(c.ClosePart(key="k", part=PART, outcome="bra"))
    assert pending
    assert {one.deadline for one in payloads(decision, e.DeadlineCancelled)} == pending


@pytest.mark.parametrize(
    ("given", "at_school", "protected"),
    [
        # Friday 18 December 2026 is the last school day before Christmas; school begins on the
        # 11th. The room's calendar has no holidays, so that the 25th counts as a working day.
        ("2026-12-18 10:30", "2027-01-15 23:59", "2026-12-25 23:59"),
        # An ordinary Tuesday.
        ("2026-09-15 10:30", "2026-09-22 23:59", "2026-09-22 23:59"),
    ],
)
def test_what_protects_does_not_wait_for_school(given: str, at_school: str, protected: str) -> None:
    for protects, expected in ((None, at_school), (Protects.CHILD, protected)):
        made = Room(
            policy=policy(rule("stöd", SAD, SCHOOL_DAYS, protects=protects)), now=from_local(given)
        )
        made.see(seen(humör="nej", at=made.now))
        assert at(made, "talar med barnet") == expected


def test_a_calendar_that_ends_is_told_of_and_waited_for_by_nobody() -> None:
    """The room's terms end on 10 June 2027: what is given on the 9th is due on the 16th."""
    made = Room(policy=policy(rule("stöd", SAD, SCHOOL_DAYS)), now=from_local("2027-06-09 10:30"))
    decision = made.see(seen(humör="nej", at=made.now))
    assert at(made, "talar med barnet") == "2027-06-16 23:59"
    told = [one for one in payloads(decision, e.PersonAlarmed) if one.why == "BL-A007"]
    assert [(one.assignment, one.about) for one in told] == [("rektor-1", "k")]
    quiet = made.see(seen(at=made.now))
    assert not [one for one in payloads(quiet, e.PersonAlarmed) if one.why == "BL-A007"]


def test_at_once_alarms_after_the_parameter_and_reminds_after_its_own() -> None:
    once = AssignTask(role="mentor", what="ringer", due=AT_ONCE)
    values = {ALARM: 10, "tid att påminna": 3}
    made = Room(policy=policy(rule("genast", SAD, once), **values))
    made.see(seen(humör="nej"))
    task = made.task("ringer")
    assert task is not None and at(made, "ringer") == "2026-09-15 10:40"
    (missed,) = payloads(made.wake(task.id), e.DeadlineMissed)
    assert missed.raised_to != task.assignee
    assert to_local(missed.again_at) == "2026-09-15 13:40"


@pytest.mark.parametrize(
    ("given", "due", "again"),
    [
        # The night to 25 October 2026 has 25 hours, that to 28 March 2027 has 23: a reminder is
        # 24 hours later, as is said, whatever the clock on the wall shows.
        ("2026-10-24 09:00", "2026-10-24 23:59", "2026-10-25 22:59"),
        ("2027-03-27 09:00", "2027-03-27 23:59", "2027-03-29 00:59"),
        ("2028-02-28 09:00", "2028-02-28 23:59", "2028-02-29 23:59"),
        ("2026-12-31 09:00", "2026-12-31 23:59", "2027-01-01 23:59"),
    ],
)
def test_a_reminder_comes_after_the_hours_that_are_said(given: str, due: str, again: str) -> None:
    today = AssignTask(role="mentor", what="ringer", due=Due(count=0, unit=Unit.DAY, same_day=True))
    made = Room(policy=policy(rule("idag", SAD, today)), now=from_local(given))
    made.see(seen(humör="nej", at=made.now))
    task = made.task("ringer")
    assert task is not None and at(made, "ringer") == due
    (missed,) = payloads(made.wake(task.id), e.DeadlineMissed)
    assert to_local(missed.again_at) == again
    assert missed.again_at - made.now == timedelta(hours=24)
