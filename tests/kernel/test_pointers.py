"""Where something is written down is pointed to by the policy's tables and under the id that a
person has noted; what stands there is never asked for."""

import pytest
from tests.kernel.room import Room, payloads, seen
from tests.kernel.small import NOW, POLICY

from barnlots.kernel.pointers import KeptIn, pointers, systems_at
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.errors import NotFound, Refused
from barnlots.policy.conditions import Is
from barnlots.policy.pathways import Documentation, Pathway

PART = "ä/skolan"
AT_SCHOOL = Documentation(role="kurator", what="Samtal", system="kuratorns akt")
IN_CARE = Documentation(role="läkare", what="Bedömning", system="vårdens journal")
LOW = Pathway(
    reason="nedstämd",
    title="Nedstämd",
    sources=(),
    when=Is(fact="humör", values=("nej",)),
    contact=(),
    meeting="",
    forum="",
    parents="",
    assessments=(),
    contributions=(),
    documentation=(AT_SCHOOL, IN_CARE, AT_SCHOOL),
    follow_up=(),
    shared_follow_up="",
    other_actors=(),
    child_claims=(),
    parent_claims=(),
    actor_claims=(),
)


@pytest.fixture
def room() -> Room:
    made = Room(policy=POLICY.model_copy(update={"pathways": (LOW,)}))
    made.see(seen(humör="nej"))
    assert made.part.reasons == ("nedstämd",)
    return made


def note(room: Room, system: str, reference: str) -> tuple[e.PointerNoted, ...]:
    command = c.NotePointer(key=reference or "k", part=PART, system=system, reference=reference)
    return tuple(payloads(room.do(command), e.PointerNoted))


def test_the_tables_of_the_reason_say_where_each_thing_is(room: Room) -> None:
    assert pointers(room.policy, room.part) == (
        KeptIn(role="kurator", what="Samtal", system="kuratorns akt", reference=None),
        KeptIn(role="läkare", what="Bedömning", system="vårdens journal", reference=None),
    )
    assert systems_at(room.policy, room.part, "skola") == ("kuratorns akt",)
    assert systems_at(room.policy, room.part, "bup") == ("vårdens journal",)


def test_what_somebody_has_noted_is_the_id_there_and_a_later_one_takes_its_place(
    room: Room,
) -> None:
    note(room, "kuratorns akt", " akt 2026-17 ")
    (noted,) = note(room, "kuratorns akt", "akt 2026-18")
    assert (noted.pointer.noted_by, noted.pointer.noted_at) == ("mentor-1", NOW)
    assert [one.reference for one in pointers(room.policy, room.part)] == ["akt 2026-18", None]


def test_what_was_noted_is_pointed_to_also_when_the_reason_is_another(room: Room) -> None:
    note(room, "kuratorns akt", "akt 1")
    other = room.part.model_copy(update={"reasons": ()})
    assert pointers(room.policy, other) == (
        KeptIn(role="", what="", system="kuratorns akt", reference="akt 1"),
    )


def test_a_system_of_another_holder_or_of_nobody_is_refused(room: Room) -> None:
    for system in ("vårdens journal", "pärmen"):
        with pytest.raises(NotFound) as refused:
            note(room, system, "1")
        assert refused.value.code == "BL-C086"


@pytest.mark.parametrize(
    ("reference", "code"),
    [("20030202-2389", "BL-C041"), (" ", "BL-C087"), ("a\nb", "BL-C087"), ("x" * 101, "BL-C087")],
)
def test_what_is_no_id_is_refused_and_nothing_is_noted(
    room: Room, reference: str, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        note(room, "kuratorns akt", reference)
    assert refused.value.code == code
    assert room.part.pointers == {}
