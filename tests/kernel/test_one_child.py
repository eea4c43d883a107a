"""A part is one child's, its ids tell nothing, and what is told late or from outside counts."""

from datetime import timedelta

import pytest
from tests.kernel.room import Room, seen

from barnlots.model import commands as c
from barnlots.model.errors import Refused
from barnlots.model.identity import holds_identity_number
from barnlots.model.people import Child


def test_another_child_never_ends_up_in_this_ones_part() -> None:
    room = Room()
    room.see(seen(humör="ja"))
    other = c.OpenCase(key="k2", case="ä", holder="skolan", child=Child(id="annat-barn"))
    with pytest.raises(Refused, match="BL-C040"):
        room.do(other)


@pytest.mark.parametrize("case", ["20030202-2389", "kalle-200302022389", "0302022389"])
def test_an_identity_number_is_never_a_name(case: str) -> None:
    assert holds_identity_number(case)
    with pytest.raises(Refused, match="BL-C041") as refused:
        Room().do(c.OpenCase(key="k", case=case, holder="skolan", child=Child(id="barn")))
    assert case not in str(refused.value.params)


@pytest.mark.parametrize("case", ["barn-1", "2026-10-15-0001", "123456789012345", "linda-17"])
def test_ordinary_names_are_not_mistaken_for_numbers(case: str) -> None:
    assert not holds_identity_number(case)


def test_danger_that_is_told_late_is_news_when_it_is_told() -> None:
    room = Room()
    told = seen(fara="planer")
    room.see(told.model_copy(update={"seen_at": told.seen_at - timedelta(days=9000)}))
    assert not room.part.ways["skydd"].ended
