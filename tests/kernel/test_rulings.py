"""Who is asked to weigh what may leave, and what follows from the answer."""

import pytest
from tests.kernel.room import Room, payloads, seen
from tests.kernel.small import GROUNDS, POLICY

from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.catalogue import explain_error
from barnlots.model.disclosure import Because, Withheld
from barnlots.model.errors import Refused
from barnlots.model.identity import HIDDEN
from barnlots.model.part import Task
from barnlots.policy.grounds import Document, GroundKind, GroundRule, Piece

WEIGHED = GROUNDS[1].model_copy(update={"id": "prövning", "ground": GroundKind.WEIGHED})


def referred(*rows: GroundRule) -> Room:
    wide = Document(name="remiss", title="Remiss", items=("frågeställning", "skolgång"))
    pieces = (*POLICY.pieces, Piece(name="skolgång", category="skola"))
    changed = {"grounds": rows, "documents": (wide,), "pieces": pieces}
    room = Room(policy=POLICY.model_copy(update=changed))
    room.see(seen(timmar=4))
    return room


def to_weigh(room: Room) -> list[Task]:
    return [one for one in room.part.tasks.values() if one.what.startswith("prövar vad som får")]


def test_what_waits_for_a_person_is_weighed_and_leaves() -> None:
    room = referred(WEIGHED)
    (asked,) = to_weigh(room)
    assert room.step("remiss") == "grund" and asked.id in room.part.deadlines
    decision = room.do(
        c.GiveRuling(
            key="k",
            part="ä/skolan",
            document="remiss",
            receiver="bup",
            allows=("frågeställning",),
            because="behovet väger tyngre",
        )
    )
    assert payloads(decision, e.HandoverOffered) and room.step("remiss") == "sänd"
    assert not to_weigh(room) and asked.id not in room.part.deadlines


def test_no_number_comes_into_the_record_by_why_somebody_ruled_so() -> None:
    """Official test identity (Skatteverket)."""
    ruling = c.GiveRuling(
        key="k",
        part="ä/skolan",
        document="remiss",
        receiver="bup",
        allows=(),
        because="20030202-2389 har fyllt arton",
    )
    (given,) = payloads(referred(WEIGHED).do(ruling), e.RulingGiven)
    assert given.ruling.because == f"{HIDDEN} har fyllt arton"


def test_nobody_is_asked_to_weigh_the_rest_of_what_has_been_offered() -> None:
    law = GROUNDS[1].model_copy(update={"ground": GroundKind.LAW, "categories": ("hälsa",)})
    room = referred(law, WEIGHED)
    assert room.handover.disclosure.withheld == (
        Withheld(name="skolgång", because=Because.TO_BE_WEIGHED),
    )
    assert not to_weigh(room)


def ruling(*allows: str) -> c.GiveRuling:
    return c.GiveRuling(
        key="k",
        part="ä/skolan",
        document="remiss",
        receiver="bup",
        allows=allows,
        because="behovet väger tyngre",
    )


def test_a_colleague_to_whom_it_was_not_given_does_not_weigh() -> None:
    room = referred(WEIGHED)
    with pytest.raises(Refused) as refused:
        room.do(ruling("frågeställning"), "kurator-1")
    assert refused.value.code == "BL-C081"
    assert "Be mentor-1," in explain_error(refused.value, "sv")
    assert not room.part.rulings and to_weigh(room)


@pytest.mark.parametrize("who", ["mentor-1", "rektor-1", "chef-skola"])
def test_the_accountable_and_whoever_leads_there_weigh(who: str) -> None:
    room = referred(WEIGHED)
    room.do(ruling("frågeställning"), who)
    (given,) = room.part.rulings.values()
    assert given.by == who and room.step("remiss") == "sänd"


@pytest.mark.parametrize(
    "changed", [{"assignee": "kurator-1"}, {"assignee": "mentor-2", "instead_of": "kurator-1"}]
)
def test_whoever_has_it_given_to_them_weighs_also_when_somebody_stands_in(
    changed: dict[str, str],
) -> None:
    room = referred(WEIGHED)
    (task,) = to_weigh(room)
    given = {**room.part.tasks, task.id: task.model_copy(update=changed)}
    room._part = room.part.model_copy(update={"tasks": given})
    room.do(ruling(), "kurator-1")
    assert room.part.rulings


def test_whoever_stands_in_for_the_accountable_weighs() -> None:
    room = referred(WEIGHED)
    room._part = room.part.model_copy(update={"covered_by": "mentor-2"})
    room.do(ruling(), "mentor-2")
    assert room.part.rulings
