"""Whom a block reaches in the shipped policy: those who are named by what somebody has seen, and
not by what somebody says was not so."""

from datetime import timedelta

import pytest
from tests.kernel.room import Room, seen
from tests.shipped import the_policy

from barnlots.model.people import Child


def blocked(room: Room) -> set[str | None]:
    return {one.guardian for one in room.part.blocks.values()}


HIT = {"utsatt för slag": "ja", "gjort av vårdnadshavare": "ja"}
WITNESS = {"utsatt för sett våld": "ja"}
NO_PUPIL = {"gjort av elev": "nej", "gjort av personal": "nej"}


def test_a_later_no_names_nobody() -> None:
    room = Room(policy=the_policy())
    room.see(seen(about="mamma", answers=HIT))
    assert blocked(room) == {"mamma"}
    room.see(seen(answers=NO_PUPIL))
    assert blocked(room) == {"mamma"}


def test_a_no_that_makes_the_rule_apply_blocks_whom_the_violence_named() -> None:
    room = Room(policy=the_policy())
    room.see(seen(about="mamma", answers=WITNESS))
    room.see(seen(answers=NO_PUPIL))
    assert blocked(room) == {"mamma"}


def test_a_no_that_is_the_danger_itself_reaches_everybody() -> None:
    room = Room(policy=the_policy())
    room.see(seen(about="mamma", answers=HIT))
    room.see(seen(answers={"trygg hem idag": "nej"}))
    assert blocked(room) == {"mamma", None}


def test_a_no_that_names_somebody_else_reaches_them() -> None:
    room = Room(policy=the_policy())
    room.see(seen(about="mamma", answers=WITNESS))
    room.see(seen(about="pappa", answers=NO_PUPIL))
    assert blocked(room) == {"mamma", "pappa"}


def test_when_nobody_has_been_named_nobody_at_home_is_told() -> None:
    room = Room(policy=the_policy())
    room.see(seen(answers=WITNESS), seen(answers=NO_PUPIL))
    assert blocked(room) == {None}


def test_what_a_pupil_did_hides_nothing_that_a_guardian_did() -> None:
    room = Room(policy=the_policy())
    room.see(seen(answers={"utsatt för slag": "ja", "gjort av elev": "ja"}))
    assert not blocked(room)
    room.see(seen(about="mamma", answers={"gjort av vårdnadshavare": "ja"}))
    assert blocked(room) == {"mamma"}
    assert room.step("far-illa") == "skriv anmälan"


@pytest.mark.parametrize("harm", ["utsatt för slag", "utsatt för hot"])
def test_what_a_pupil_did_hides_nobody_who_is_named_later(harm: str) -> None:
    room = Room(policy=the_policy())
    room.see(seen(answers={harm: "ja", "gjort av elev": "ja"}))
    assert room.step("far-illa") is None
    room.now += timedelta(days=10)
    room.see(seen(about="pappa", at=room.now, answers={harm: "ja"}))
    assert blocked(room) == {"pappa"}
    assert room.step("far-illa") == "skriv anmälan"


def test_nor_somebody_of_whom_the_part_knows_nothing() -> None:
    """A system that hands in observations may not have told who is around the child."""
    room = Room(policy=the_policy(), child=Child(id="barn"))
    room.see(seen(answers={"utsatt för slag": "ja", "gjort av elev": "ja"}))
    room.see(seen(about="pappa", answers={"utsatt för slag": "ja"}))
    assert blocked(room) == {None}
    assert room.step("far-illa") == "skriv anmälan"
