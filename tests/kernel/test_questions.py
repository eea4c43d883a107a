"""Asking, with manners: what is asked now, what waits for the next talk, what is not asked."""

import pytest
from tests.kernel.room import Room, seen
from tests.kernel.small import PLANS, POLICY, VIOLENCE, WEEK, rule

from barnlots.kernel.questions import NEXT, NOW
from barnlots.model import commands as c
from barnlots.model.facts import Unknown
from barnlots.policy.actions import AskAbout
from barnlots.policy.conditions import Is

QUESTIONS = POLICY.model_copy(
    update={
        "rules": (
            PLANS,
            VIOLENCE.model_copy(update={"ask_when": Is(fact="trygg", values=("nej",))}),
        )
    }
)


def asked(room: Room, name: str) -> tuple[str, ...]:
    return room.part.tasks[name].asks if name in room.part.tasks else ()


@pytest.mark.parametrize(
    ("said", "now", "later"),
    [
        ({}, (), ("fara", "slag")),
        ({"humör": "nej"}, ("fara",), ("slag",)),
        ({"humör": "ja"}, (), ("fara", "slag")),
        ({"humör": Unknown.DONT_KNOW}, (), ("fara", "slag")),
        ({"humör": "nej", "trygg": "nej"}, ("fara", "slag"), ()),
        ({"fara": "nej"}, (), ("slag",)),
        ({"fara": Unknown.DONT_KNOW}, (), ("slag",)),
        ({"fara": Unknown.NOT_ASKED}, (), ("fara", "slag")),
        ({"fara": "nej", "slag": "nej"}, (), ()),
        ({"fara": "obegripligt"}, (), ("fara", "slag")),
    ],
)
def test_an_indicator_asks_now_and_without_one_it_waits(
    said: dict[str, str | Unknown], now: tuple[str, ...], later: tuple[str, ...]
) -> None:
    room = Room(policy=QUESTIONS)
    room.see(seen(answers=said), actor="kurator-1")
    assert (asked(room, NOW), asked(room, NEXT)) == (now, later)


def test_it_is_one_conversation_and_it_closes_itself() -> None:
    room = Room(policy=QUESTIONS)
    room.see(seen(answers={"humör": "nej", "trygg": "nej"}), actor="kurator-1")
    assert asked(room, NOW) == ("fara", "slag")
    room.see(seen(fara="nej"))
    assert asked(room, NOW) == ("slag",)
    room.see(seen(slag=Unknown.DONT_KNOW))
    assert NOW not in room.part.tasks and NOW not in room.part.deadlines


def test_what_an_indicator_makes_urgent_is_asked_today_by_whoever_had_it_for_later() -> None:
    ask = AskAbout(role="mentor", fact="fara", due=WEEK)
    slow = rule("frågar", Is(fact="humör", values=("ja",)), ask)
    room = Room(policy=QUESTIONS.model_copy(update={"rules": (slow, PLANS)}))
    room.see(seen(humör="ja"))
    before = room.task("frågar")
    room.see(seen(humör="nej"))
    after = room.task("frågar")
    assert before and after and before.id == after.id
    assert str(after.due_at) < str(before.due_at)
    assert room.part.deadlines[after.id].at == after.due_at
    assert NOW not in room.part.tasks, "the child is not asked twice"


def test_a_question_that_somebody_ticks_off_without_an_answer_is_asked_again() -> None:
    room = Room(policy=QUESTIONS)
    room.see(seen(humör="nej"))
    room.do(c.DoTask(key="k", part="ä/skolan", task=NOW))
    assert asked(room, NOW) == ("fara",)


def test_an_answer_from_anybody_closes_a_question_that_was_put_to_somebody() -> None:
    ask = AskAbout(role="kurator", fact="fara", due=WEEK)
    room = Room(policy=POLICY.model_copy(update={"rules": (rule("f", PLANS.ask_when, ask),)}))
    room.see(seen(humör="nej"))
    assert room.task("frågar")
    room.see(seen(fara=Unknown.DONT_KNOW))
    assert room.task("frågar"), "not to know is no answer to a question somebody was asked to put"
    room.see(seen(fara="tankar"))
    assert room.task("frågar") is None


def test_what_is_known_is_not_asked() -> None:
    ask = AskAbout(role="kurator", fact="fara", due=WEEK)
    room = Room(policy=POLICY.model_copy(update={"rules": (rule("f", PLANS.ask_when, ask),)}))
    room.see(seen(humör="nej", fara="nej"))
    assert room.task("frågar") is None
