"""What is said of a sibling goes where a duty or a danger commands it, and nowhere else."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.kernel.room import CHILD, Room, reference, seen
from tests.kernel.small import NOW, POLICY
from tests.shipped import the_policy

from barnlots.kernel.passages import passages
from barnlots.kernel.sharing import clear, in_emergency
from barnlots.kernel.siblings import about_sibling
from barnlots.model.disclosure import Disclosure, Ground, Item
from barnlots.model.facts import Answer, Observation, Source
from barnlots.model.part import Handover, HandoverState, Part
from barnlots.model.truth import Truth
from barnlots.policy.grounds import Drawn
from barnlots.policy.policy import Policy

OF_SIBLINGS = "vad som har iakttagits om syskon"
WITH_SIBLINGS = {"orosanmälan", "svar till utredning", "akut överlämning"}
HARMED, SAFE = (
    Answer(fact="utsatt för slag", value="ja"),
    Answer(fact="trygg hem idag", value="nej"),
)
DOCUMENTS = sorted(the_policy().document_by_name)


def observed(
    number: int, about: str | None, source: Source, *answers: Answer, words: str = "ord"
) -> Observation:
    return Observation(
        id=f"i{number}",
        recorded_by="mentor-1",
        role="mentor",
        seen_at=NOW - timedelta(minutes=number + 1),
        source=source,
        words=f"{words}{number}§",
        about=about,
        answers=answers,
    )


def part(*seen_here: Observation) -> Part:
    room = Room(child=CHILD.model_copy(update={"siblings": ("syster",)}))
    room.see(seen())
    return room.part.model_copy(
        update={"observations": seen_here, "siblings": {"bror": None}, "policy": ""}
    )


def told(policy: Policy, stands_as: Part, document: str) -> dict[str, str]:
    """All that such a document can come to say, by item."""
    ground = Ground(row="", kind="plikt", sources=())
    pieces = policy.category_by_piece
    sent = Disclosure(
        id="u",
        document=document,
        receiver_kind="socialtjänst",
        receiver=None,
        items=tuple(
            Item(name=one, category=pieces[one], ground=ground)
            for one in policy.document_by_name[document].items
        ),
    )
    handover = Handover(
        id="u", disclosure=sent, way="", state=HandoverState.OFFERED, offered_at=NOW
    )
    return {
        one.item: "\n".join(one.text) for one in passages(policy, reference(), stands_as, handover)
    }


ABOUT = st.sampled_from((None, "mamma", "farmor", "okänd", "syster", "bror"))
ANSWERS = st.lists(st.sampled_from((HARMED, SAFE)), max_size=2, unique=True)
SEEN = st.lists(st.tuples(ABOUT, st.sampled_from(tuple(Source)), ANSWERS), max_size=6)


@settings(deadline=None, max_examples=60)
@given(SEEN)
def test_no_word_of_a_sibling_is_in_a_document_without_that_item(
    noticed: list[tuple[str | None, Source, list[Answer]]],
) -> None:
    policy = the_policy()
    stands_as = part(
        *(
            observed(number, about, source, *answers)
            for number, (about, source, answers) in enumerate(noticed)
        )
    )
    siblings = [one for one in stands_as.observations if about_sibling(policy, stands_as, one)]
    others = [one for one in stands_as.observations if one not in siblings]
    unsafe = any(SAFE in one.answers for one in others)
    for document in DOCUMENTS:
        said = told(policy, stands_as, document)
        apart = said.pop(OF_SIBLINGS, None)
        assert (apart is not None) is (document in WITH_SIBLINGS)
        assert not [one for one in siblings if one.words in "\n".join(said.values())]
        if apart is not None:
            assert all(one.words in apart for one in siblings)
            assert not [one for one in others if one.words in apart]
        if "trygghetsfrågans svar" in said:
            assert bool(said["trygghetsfrågans svar"]) is unsafe
    report = "\n".join(told(policy, stands_as, "orosanmälan").values())
    assert all(one.words in report for one in stands_as.observations), "nothing is lost"


@pytest.mark.parametrize(
    ("about", "answers", "of_sibling"),
    [
        ("syster", (), True),
        ("bror", (SAFE,), True),
        ("syster", (HARMED,), False),
        ("mamma", (), False),
        ("okänd", (HARMED,), False),
        (None, (), False),
    ],
)
def test_whoever_harms_the_child_is_part_of_what_is_said_of_the_child(
    about: str | None, answers: tuple[Answer, ...], of_sibling: bool
) -> None:
    one = observed(0, about, Source.OTHER, *answers)
    assert about_sibling(the_policy(), part(one), one) is of_sibling


@pytest.mark.parametrize("document", sorted(WITH_SIBLINGS))
def test_nobody_learns_that_there_are_siblings_when_nothing_has_been_noticed_of_any(
    document: str,
) -> None:
    policy = the_policy()
    for noticed, there in (((), False), ((observed(0, "bror", Source.CHILD),), True)):
        stands_as = part(*noticed)
        cleared = clear(
            policy, stands_as, lambda _: Truth.NO, "skola", document, "socialtjänst", NOW
        )
        urgent = in_emergency(policy, stands_as, document, cleared)
        assert (OF_SIBLINGS in {one.name for one in urgent.items}) is there
        kept = {one.name for one in cleared.items} | {one.name for one in cleared.withheld}
        assert (OF_SIBLINGS in kept) is there


def test_an_older_policy_says_under_what_has_been_noticed_what_it_said() -> None:
    pieces = tuple(
        one.model_copy(update={"drawn_from": (Drawn.CHILD, Drawn.OBSERVATIONS)})
        for one in POLICY.pieces
    )
    older = POLICY.model_copy(update={"pieces": pieces})
    sister = observed(0, "syster", Source.OTHER), observed(1, "syster", Source.CHILD)
    said = told(older, part(*sister), "remiss")["frågeställning"]
    assert all(one.words in said for one in sister)
