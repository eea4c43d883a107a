"""What a concern says of the child: from outside the holder it decides nothing, from those who work
there it fills in what nobody knew, and what differs is read by a person."""

from datetime import date

import pytest
from tests.kernel.room import Room, payloads, seen

from barnlots.kernel import Decision
from barnlots.kernel.describing import TOLD_OTHERWISE
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.errors import Refused
from barnlots.model.people import Child, Guardian

PART = "ä/skolan"
MOTHER = Guardian(id="mamma", relation="vårdnadshavare")
STRANGER = Guardian(id="fars-vän", relation="vårdnadshavare")
BARE = Child(id="barn")
KNOWN = Child(
    id="barn",
    born=date(2016, 5, 1),
    school_form="grundskola",
    school_year=4,
    language="ar",
    interpreter=True,
    lookup="hash",
    circle=(MOTHER,),
    siblings=("syster",),
)
FALSE = Child(id="barn", born=date(2000, 1, 1), circle=(STRANGER,))


def tell(room: Room, child: Child, actor: str | None, *noticed: c.Noticed) -> Decision:
    return room.do(
        c.OpenCase(key="k", case="ä", holder="skolan", child=child, noticed=noticed), actor
    )


def to_read(room: Room) -> list[str]:
    return [one.what for one in room.part.tasks.values() if one.what.startswith(TOLD_OTHERWISE)]


@pytest.mark.parametrize("actor", ["mentor-annan", "läkare-1"])
def test_a_part_that_somebody_outside_begins_knows_only_which_child_it_is(actor: str) -> None:
    room = Room()
    told = KNOWN.model_copy(update={"protected_identity": True})
    decision = tell(room, told, actor, seen(timmar=4))
    assert room.part.child == Child(id="barn", protected_identity=True)
    assert payloads(decision, e.ChildToldOtherwise) == [e.ChildToldOtherwise(child=told)]
    (what,) = to_read(room)
    assert what == (
        f"{TOLD_OTHERWISE}: födelsedag, skolform, årskurs, språk, tolk, barnets krets, syskon"
    )
    (task,) = (one for one in room.part.tasks.values() if one.what == what)
    assert task.assignee == room.part.accountable
    assert task.due_at is not None and task.due_at.date() == room.now.date()


def test_whoever_has_left_is_outside_too() -> None:
    room = Room()
    room.reference = room.reference.model_copy(
        update={
            "assignments": tuple(
                one.model_copy(update={"valid_until": date(2026, 9, 14)})
                if one.id == "mentor-2"
                else one
                for one in room.reference.assignments
            )
        }
    )
    tell(room, KNOWN, "mentor-2", seen(timmar=4))
    assert room.part.child == BARE


def test_those_who_work_there_fill_in_what_somebody_outside_did_not_decide() -> None:
    room = Room()
    tell(room, FALSE.model_copy(update={"lookup": "falsk"}), "mentor-annan")
    decision = tell(room, KNOWN, "mentor-1", seen(timmar=4))
    assert room.part.child == KNOWN
    assert not payloads(decision, e.ChildToldOtherwise)
    yes = c.GiveConsent(key="s", part=PART, given_by="fars-vän", document="remiss", receiver="bup")
    with pytest.raises(Refused):
        room.do(yes)
    room.do(yes.model_copy(update={"given_by": "mamma"}))
    assert room.handover.disclosure.consents


def test_what_differs_from_what_is_known_is_kept_and_read_and_changes_nothing() -> None:
    room = Room()
    tell(room, KNOWN, "mentor-1", seen(timmar=4))
    told = KNOWN.model_copy(update={"born": date(2000, 1, 1), "circle": (MOTHER, STRANGER)})
    decision = tell(room, told, "mentor-2", seen(timmar=5))
    assert room.part.child == KNOWN
    assert payloads(decision, e.ChildToldOtherwise) == [e.ChildToldOtherwise(child=told)]
    assert to_read(room) == [f"{TOLD_OTHERWISE}: födelsedag, barnets krets"]


@pytest.mark.parametrize("actor", ["mentor-1", "mentor-annan"])
@pytest.mark.parametrize("told", [BARE, KNOWN])
def test_silence_and_what_is_known_already_ask_nobody(told: Child, actor: str) -> None:
    room = Room()
    tell(room, KNOWN, "mentor-1", seen(timmar=4))
    decision = tell(room, told, actor, seen(timmar=5))
    assert room.part.child == KNOWN
    assert not payloads(decision, e.ChildToldOtherwise) and not to_read(room)


def test_a_closed_part_is_not_opened_by_what_is_said_of_the_child() -> None:
    room = Room()
    tell(room, KNOWN, "mentor-1")
    for one in tuple(room.part.ways):
        room.report(one, "barnet har hörts")
        room.report(one, "målet är nått")
    room.do(c.ClosePart(key="k", part=PART, outcome="klart"))
    tell(room, FALSE, "mentor-annan")
    assert not room.part.is_open and not room.part.tasks
    tell(room, FALSE, "mentor-annan", seen(timmar=4))
    assert room.part.is_open and to_read(room)


def test_what_a_register_comes_with_asks_nobody_and_takes_nothing_from_a_person() -> None:
    room = Room()
    tell(room, BARE, "mentor-1", seen(timmar=4))
    decision = tell(room, KNOWN, None, seen(timmar=5))
    assert room.part.child == BARE
    assert not payloads(decision, e.ChildToldOtherwise)


def test_nobody_who_goes_by_an_identity_number_is_kept_with_what_differs() -> None:
    room = Room()
    tell(room, KNOWN, "mentor-1", seen(timmar=4))
    number = "20030202-2389"
    told = FALSE.model_copy(
        update={
            "circle": (Guardian(id=number, relation=""), Guardian(id="barnet", relation="")),
            "siblings": (number,),
            "lookup": number,
        }
    )
    decision = tell(room, told, "mentor-2", seen(timmar=5))
    (kept,) = payloads(decision, e.ChildToldOtherwise)
    assert kept.child == Child(id="barn", born=FALSE.born)


def test_whoever_takes_a_handover_over_fills_in_what_their_part_did_not_know() -> None:
    room = Room()
    tell(room, BARE, "mentor-1", seen(timmar=4))
    room.do(
        c.OpenReceived(
            key="m",
            case="ä",
            holder="skolan",
            child=KNOWN,
            handover="h",
            sender_part="ä/bup",
            coordinator="mentor-1",
        )
    )
    assert room.part.child == KNOWN
