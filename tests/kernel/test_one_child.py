"""A part is one child's, its ids tell nothing, and what is told late or from outside counts."""

from datetime import timedelta

import pytest
from tests.kernel.room import Room, seen

from barnlots.kernel.opening import NOBODY_HOLDS
from barnlots.model import commands as c
from barnlots.model.errors import Refused
from barnlots.model.identity import spells_identity_number
from barnlots.model.part import Coordinator
from barnlots.model.people import Child, Guardian

NUMBER = "20030202–2389"


def test_another_child_never_ends_up_in_this_ones_part() -> None:
    room = Room()
    room.see(seen(humör="ja"))
    other = c.OpenCase(key="k2", case="ä", holder="skolan", child=Child(id="annat-barn"))
    with pytest.raises(Refused, match="BL-C040"):
        room.do(other)


@pytest.mark.parametrize("actor", ["mentor-2", "mentor-annan", None])
@pytest.mark.parametrize("known", ["a" * 64, None])
def test_nor_does_one_that_is_called_the_same_and_is_known_to_be_another(
    known: str | None, actor: str | None
) -> None:
    room = Room(child=Child(id="barn", lookup=known))
    room.see(seen(timmar=4))
    other = Child(id="barn", lookup="b" * 64)
    told = c.OpenCase(key="k2", case="ä", holder="skolan", child=other, noticed=(seen(timmar=5),))
    if known is None:
        room.do(told, actor)
        return
    before = room.part
    with pytest.raises(Refused, match="BL-C040"):
        room.do(told, actor)
    assert room.part == before


def test_the_hash_of_another_tenant_says_nothing_of_which_child_it_is() -> None:
    room = Room(child=Child(id="barn", lookup="a" * 64))
    room.see(seen(timmar=4))
    told = Child(id="barn", lookup="b" * 64)
    room.do(
        c.OpenCase(key="k2", case="ä", holder="skolan", child=told, noticed=(seen(fara="planer"),)),
        "läkare-1",
    )
    assert room.step("skydd") == "akut"
    assert room.part.child.lookup == "a" * 64


@pytest.mark.parametrize(
    "case",
    [
        "20030202-2389",
        "kalle-200302022389",
        "0302022389",
        "2 0 0 3 0 2 0 2 2 3 8 9",
        "03 02 02 23 89",
        "3e1c9b52-7d40-4a32-9667-200302022389",
    ],
)
def test_an_identity_number_is_never_a_name(case: str) -> None:
    assert spells_identity_number(case)
    with pytest.raises(Refused, match="BL-C041") as refused:
        Room().do(c.OpenCase(key="k", case=case, holder="skolan", child=Child(id="barn")))
    assert case not in str(refused.value.params)


def around(circle: str = "mamma", sibling: str = "syskon", lookup: str = "hash") -> Child:
    guardian = Guardian(id=circle, relation="vårdnadshavare")
    return Child(id="barn", lookup=lookup, circle=(guardian,), siblings=(sibling,))


@pytest.mark.parametrize(
    ("child", "sibling_of", "code"),
    [
        (around(circle=NUMBER), None, "BL-C041"),
        (around(sibling=NUMBER), None, "BL-C041"),
        (around(lookup=NUMBER), None, "BL-C041"),
        (around(), NUMBER, "BL-C041"),
        (around(circle="barnet"), None, "BL-C110"),
    ],
)
def test_nor_does_one_come_with_those_around_the_child(
    child: Child, sibling_of: str | None, code: str
) -> None:
    command = c.OpenCase(key="k", case="ä", holder="skolan", child=child, sibling_of=sibling_of)
    with pytest.raises(Refused, match=code):
        Room().do(command)


def test_what_nobody_takes_anything_of_turns_no_concern_away() -> None:
    room = Room()
    room.see(seen(humör="ja"))
    told = c.OpenCase(
        key="k",
        case="ä",
        holder="skolan",
        child=around(circle=NUMBER, lookup=NUMBER),
        noticed=(seen(fara="planer"),),
        sibling_of=NUMBER,
    )
    room.do(told)
    assert not room.part.ways["skydd"].ended
    assert NUMBER not in room.part.model_dump_json()


def test_a_coordinator_who_does_not_exist_holds_no_danger_up() -> None:
    room = Room()
    told = c.OpenCase(
        key="k",
        case="ä",
        holder="skolan",
        child=Child(id="barn"),
        noticed=(seen(fara="planer"),),
        coordinator="ingen",
    )
    room.do(told)
    assert not room.part.ways["skydd"].ended
    assert room.part.coordinator == Coordinator(assignment=room.part.accountable, here=True)
    assert room.part.accountable in {
        one.assignee for one in room.part.tasks.values() if one.what == NOBODY_HOLDS
    }


@pytest.mark.parametrize("case", ["barn-1", "2026-10-15-0002", "123456789012345", "linda-17"])
def test_ordinary_names_are_not_mistaken_for_numbers(case: str) -> None:
    assert not spells_identity_number(case)


def test_danger_that_is_told_late_is_news_when_it_is_told() -> None:
    room = Room()
    told = seen(fara="planer")
    room.see(told.model_copy(update={"seen_at": told.seen_at - timedelta(days=9000)}))
    assert not room.part.ways["skydd"].ended
