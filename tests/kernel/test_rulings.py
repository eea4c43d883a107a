"""Who is asked to weigh what may leave, and what follows from the answer."""

from tests.kernel.room import Room, payloads, seen
from tests.kernel.small import GROUNDS, POLICY

from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.disclosure import Because, Withheld
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
