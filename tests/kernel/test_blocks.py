"""Blocks of notices: what is withheld, narrowed, reviewed and let go on."""

import pytest
from tests.kernel.room import Room, payloads, seen
from tests.kernel.small import POLICY, REFER, SUPPORT, VIOLENCE, rule

from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.errors import Refused
from barnlots.model.part import DeadlineKind
from barnlots.model.people import Child, Guardian
from barnlots.policy.actions import BlockNotices, StartWay
from barnlots.policy.conditions import Is
from barnlots.policy.rules import Protects

CALLS = "ringer hem"


def names(room: Room) -> set[str | None]:
    return {one.guardian for one in room.part.blocks.values()}


@pytest.mark.parametrize(
    ("about", "blocked", "not_to"),
    [
        (("mamma",), {"mamma"}, ("mamma",)),
        (("mamma", "farmor"), {"mamma", "farmor"}, ("mamma", "farmor")),
        (("mamma", "pappa"), {"mamma", "pappa"}, None),
        ((None,), {None}, None),
        (("grannen",), {None}, None),
        (("farmor",), {"farmor"}, ("farmor",)),
    ],
)
def test_who_is_not_to_know(
    about: tuple[str | None, ...], blocked: set[str | None], not_to: tuple[str, ...] | None
) -> None:
    room = Room()
    room.see(seen(humör="nej"))
    assert room.task(CALLS)
    decision = room.see(*(seen(about=one, slag="ja") for one in about))
    assert names(room) == blocked
    task = room.task(CALLS)
    if not_to is None:
        assert task is None
        assert payloads(decision, e.NoticeWithheld)
        assert payloads(decision, e.TaskCancelled)
    else:
        assert task is not None and task.not_to == not_to


def test_what_is_asked_for_after_the_block_never_reaches_them() -> None:
    room = Room()
    room.see(seen(about="mamma", slag="ja"))
    room.see(seen(humör="nej"))
    task = room.task(CALLS)
    assert task is not None and task.not_to == ("mamma",)


def test_with_nobody_left_to_tell_nothing_is_asked_for() -> None:
    room = Room()
    room.see(seen(slag="ja"))
    decision = room.see(seen(humör="nej"))
    assert room.task(CALLS) is None
    assert room.task("talar med barnet")
    assert payloads(decision, e.NoticeWithheld)


def test_the_order_of_block_and_notice_in_one_observation_does_not_matter() -> None:
    for rules in ((SUPPORT, VIOLENCE), (VIOLENCE, SUPPORT)):
        room = Room(policy=POLICY.model_copy(update={"rules": rules}))
        room.see(seen(slag="ja", humör="nej"))
        assert room.task(CALLS) is None


def test_a_block_has_a_day_of_review_and_reminds_for_as_long_as_it_stands() -> None:
    room = Room()
    room.see(seen(about="mamma", slag="ja"))
    (block,) = room.part.blocks
    assert room.part.deadlines[block].kind is DeadlineKind.REVIEW
    for reminders in range(1, 6):
        decision = room.wake(block)
        assert room.part.deadlines[block].reminders == reminders
        assert payloads(decision, e.PersonAlarmed)
        assert room.part.blocks


def test_a_person_lifts_a_block_and_what_is_left_follows() -> None:
    room = Room()
    room.see(seen(about="mamma", slag="ja"), seen(about="farmor", slag="ja"), seen(humör="nej"))
    first = next(one for one in room.part.blocks.values() if one.guardian == "mamma")
    lift = c.LiftBlock(key="k", part="ä/skolan", block=first.id)
    with pytest.raises(Refused, match="BL-C005"):
        room.do(lift, None)
    room.do(lift)
    task = room.task(CALLS)
    assert names(room) == {"farmor"}
    assert task is not None and task.not_to == ("farmor",)
    assert first.id not in room.part.deadlines


def test_one_block_is_enough_for_one_guardian() -> None:
    room = Room(policy=POLICY.model_copy(update={"rules": (EACH_TIME,)}))
    room.see(seen(about="mamma", slag="ja"))
    room.see(seen(about="mamma", slag="ja"))
    assert len(room.part.blocks) == 1
    room.see(seen(slag="ja"))
    assert names(room) == {"mamma", None}


EACH_TIME = rule(
    "varje gång",
    Is(fact="slag", values=("ja",)),
    StartWay(way="far illa"),
    *(one for one in VIOLENCE.then if isinstance(one, BlockNotices)),
    protects=Protects.CHILD,
    each_time=True,
)


def test_a_block_keeps_the_part_from_being_closed() -> None:
    room = Room()
    room.see(seen(about="mamma", slag="ja"))
    room.end("far illa", "läget är tryggt")
    room.report("barnets väg", "barnet har hörts")
    room.report("barnets väg", "målet är nått")
    with pytest.raises(Refused, match="BL-C011"):
        room.do(c.ClosePart(key="k", part="ä/skolan", outcome="bra"))


def test_foster_parents_alone_can_be_told_or_not_told() -> None:
    foster = Guardian(id="familjehem", relation="familjehemsförälder", consents=False)
    room = Room(child=Child(id="barn", circle=(foster,)))
    room.see(seen(humör="nej"))
    task = room.task(CALLS)
    assert task is not None and task.not_to == ()
    room.see(seen(about="familjehem", slag="ja"))
    task = room.task(CALLS)
    assert task is None or task.not_to == ("familjehem",)
    assert REFER not in (VIOLENCE, SUPPORT)
