"""How long a yes holds when nobody says how long, and who is told when it has ended."""

from datetime import date, timedelta

import pytest
from tests.kernel.room import CHILD, Room, payloads, seen
from tests.kernel.small import POLICY

from barnlots.kernel.consents import ASK_ANEW, HOLDS, last_day
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.disclosure import Because
from barnlots.model.part import Block, DeadlineKind, HandoverState
from barnlots.policy.grounds import Giver
from barnlots.policy.policy import Policy
from barnlots.policy.vocabulary import DatedValue, Parameter

BOTH = POLICY.consents[0].model_copy(update={"given_by": (Giver.ALL_GUARDIANS,)})


def policy(days: int | None = 20, unit: str = "dagar") -> Policy:
    if days is None:
        return POLICY
    holds = Parameter(
        name=HOLDS,
        description="",
        unit=unit,
        values=(DatedValue(valid_from="2025-01-01", value=days, source=""),),
    )
    return POLICY.model_copy(update={"parameters": (*POLICY.parameters, holds)})


def yes(by: str = "mamma", until: date | None = None) -> c.GiveConsent:
    return c.GiveConsent(
        key="k",
        part="ä/skolan",
        given_by=by,
        document="remiss",
        receiver="bup",
        expires_on=until,
    )


def room(days: int | None = 20, *, both: bool = False) -> Room:
    under = policy(days)
    if both:
        under = under.model_copy(update={"consents": (BOTH,)})
    made = Room(policy=under, child=CHILD)
    made.see(seen(timmar=4))
    return made


@pytest.mark.parametrize(
    ("days", "unit", "ends"),
    [
        (20, "dagar", date(2026, 10, 5)),
        (2, "månader", date(2026, 11, 15)),
        (1, "skoldagar", date(2026, 9, 16)),
        (None, "", None),
    ],
)
def test_the_policy_says_how_long_and_the_event_carries_the_day(
    days: int | None, unit: str, ends: date | None
) -> None:
    made = Room(policy=policy(days, unit))
    made.see(seen())
    assert last_day(made.policy, made.reference, "skolan", made.now) == ends
    (given,) = payloads(made.do(yes()), e.ConsentGiven)
    assert given.consent.expires_on == ends
    watched = [one for one in made.part.deadlines.values() if one.kind is DeadlineKind.CONSENT]
    assert len(watched) == (ends is not None)


def test_a_day_that_somebody_says_is_the_day() -> None:
    made = room()
    until = made.now.date() + timedelta(days=300)
    (given,) = payloads(made.do(yes(until=until)), e.ConsentGiven)
    assert given.consent.expires_on == until


def over(made: Room) -> str:
    return next(
        name for name, one in made.part.deadlines.items() if one.kind is DeadlineKind.CONSENT
    )


def test_whoever_answers_for_the_part_asks_again_when_something_waits_for_it() -> None:
    made = room(both=True)
    made.do(yes())
    assert made.step("remiss") == "grund"
    made.wake(over(made))
    asked = made.task(ASK_ANEW)
    assert asked is not None and asked.assignee == made.part.accountable
    assert asked.contacts_guardians and asked.due_at is not None
    made.do(yes())
    assert made.task(ASK_ANEW) is None and made.step("remiss") == "grund"


def test_a_no_answers_it_too() -> None:
    made = room(both=True)
    made.do(yes())
    made.wake(over(made))
    no = c.RefuseConsent(
        key="k", part="ä/skolan", given_by="mamma", document="remiss", receiver="bup"
    )
    made.do(no)
    assert made.task(ASK_ANEW) is None


def test_nobody_at_home_is_asked_while_all_are_blocked() -> None:
    made = room(both=True)
    made.do(yes())
    block = Block(id="b", guardian=None, origin="våld", since=made.now)
    made._part = made.part.model_copy(update={"blocks": {"b": block}})
    decision = made.wake(over(made))
    assert made.task(ASK_ANEW) is None and payloads(decision, e.NoticeWithheld)


def test_nobody_asks_again_when_nothing_waits() -> None:
    made = Room(policy=policy())
    made.see(seen())
    made.do(yes())
    made.wake(over(made))
    assert made.task(ASK_ANEW) is None


def test_what_has_been_offered_and_nobody_has_taken_comes_back_and_is_asked_for_once() -> None:
    made = room()
    made.do(yes())
    first = made.handover.id
    made.wake(over(made))
    sent = made.part.handovers[first]
    assert (sent.state, sent.returned_because) == (HandoverState.RETURNED, Because.EXPIRED)
    assert made.step("remiss") == "grund" and made.task(ASK_ANEW) is None
