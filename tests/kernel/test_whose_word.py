"""Whose word decides whose yes is needed: those who work at the holder, and from outside it only
the roles that the policy lets record the fact."""

import pytest
from tests.kernel.room import Room, reference, seen
from tests.kernel.small import MOOD, POLICY, SAFE

from barnlots.model import commands as c
from barnlots.model.facts import Unknown
from barnlots.policy.conditions import Is
from barnlots.policy.grounds import ConsentRule, Giver
from barnlots.policy.policy import Policy

PART = "ä/skolan"


def decided_by(fact: str) -> Policy:
    """One guardian is enough when the fact is no, otherwise all are asked."""
    one = ConsentRule(
        id="en",
        given_by=(Giver.ONE_GUARDIAN,),
        sources=(),
        because="",
        when=Is(fact=fact, values=("nej",)),
    )
    every = one.model_copy(update={"id": "alla", "given_by": (Giver.ALL_GUARDIANS,), "when": None})
    return POLICY.model_copy(update={"consents": (one, every)})


def waiting(fact: str) -> Room:
    """A referral to which one of two guardians has said yes."""
    room = Room(policy=decided_by(fact))
    room.reference = reference(
        staff=(
            *((one.id, one.person, one.organisation, one.role) for one in reference().assignments),
            ("kurator-annan", "p10", "annan", "kurator"),
        )
    )
    room.see(seen(timmar=4))
    room.do(c.GiveConsent(key="k", part=PART, given_by="mamma", document="remiss", receiver="bup"))
    assert room.step("remiss") == "grund"
    return room


@pytest.mark.parametrize("actor", ["läkare-1", "mentor-annan"])
def test_nobody_outside_decides_that_one_is_enough(actor: str) -> None:
    room = waiting(MOOD.name)
    room.see(seen(humör="nej"), actor=actor)
    assert not room.part.handovers
    assert [one for one in room.part.tasks.values() if one.origin == "iakttagelse"], "it is read"
    room.see(seen(humör="nej"), actor="mentor-1")
    assert room.part.handovers


def test_what_was_said_outside_takes_nothing_back_from_those_inside() -> None:
    room = waiting(MOOD.name)
    room.see(seen(humör="nej"), actor="mentor-1")
    room.see(seen(humör="ja"), actor="läkare-1")
    assert not room.handover.taken_back and room.handover.waits


def test_vet_inte_from_those_inside_leaves_it_unknown() -> None:
    room = waiting(MOOD.name)
    room.see(seen(humör="nej"), actor="läkare-1")
    room.see(seen(humör=Unknown.DONT_KNOW), actor="mentor-1")
    assert not room.part.handovers


@pytest.mark.parametrize(("actor", "may"), [("kurator-annan", True), ("mentor-annan", False)])
def test_the_policy_may_let_a_role_say_it_wherever_it_works(actor: str, may: bool) -> None:
    room = waiting(SAFE.name)
    room.see(seen(trygg="nej"), actor=actor)
    assert bool(room.part.handovers) is may


def test_what_somebody_outside_has_seen_protects_all_the_same() -> None:
    room = waiting(MOOD.name)
    room.see(seen(fara="planer"), actor="läkare-1")
    assert room.step("skydd") == "akut"
