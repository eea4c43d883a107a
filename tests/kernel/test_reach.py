"""Which of the receivers of a kind a row reaches, and what a duty to answer waits for."""

import pytest
from tests.kernel.room import Room, reference, seen
from tests.kernel.small import GROUNDS, POLICY

from barnlots.kernel.informing import INFORMS
from barnlots.kernel.receipts import NOT_READ
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.catalogue import explain_error
from barnlots.model.disclosure import Because
from barnlots.model.errors import NotFound, Refused
from barnlots.model.part import ByHand, HandoverState, Received
from barnlots.model.people import Reference
from barnlots.policy.conditions import Is
from barnlots.policy.grounds import GroundKind, GroundRule
from barnlots.policy.policy import Policy, digest_of_written

PART = "ä/skolan"
LAW = GROUNDS[2].model_copy(update={"categories": ()})
ANSWER = LAW.model_copy(update={"id": "svar", "answers_to": ("remiss",)})
WITHIN = LAW.model_copy(update={"id": "inom", "within_authority": True})
CONSENT = LAW.model_copy(update={"id": "samtycke-intyg", "ground": GroundKind.CONSENT})
WEIGHED = LAW.model_copy(update={"id": "prövning", "ground": GroundKind.WEIGHED})
DUE = LAW.model_copy(
    update={
        "id": "plikt",
        "ground": GroundKind.DUTY,
        "when": Is(fact="humör", values=("ja",)),
    }
)
FROM_CARE = GROUNDS[1].model_copy(
    update={"id": "från-vården", "sender": ("bup",), "receiver": ("skola",)}
)


def two_of_a_kind() -> Reference:
    """BUP in the north has the school's authority; BUP in the south has its own."""
    known = reference()
    south = known.organisation("bup")
    north = south.model_copy(update={"id": "norr", "tenant": "kommunen"})
    return known.model_copy(update={"organisations": (*known.organisations, north)})


def room(*rows: GroundRule, **facts: str) -> Room:
    policy = POLICY.model_copy(update={"grounds": (*GROUNDS[:2], FROM_CARE, *rows)})
    made = Room(policy=policy, reference=two_of_a_kind())
    made.see(seen(answers=facts))
    return made


def inform(made: Room, receiver: str = "bup") -> None:
    made.do(c.Inform(key="k", part=PART, document="intyg", receiver_kind="bup", receiver=receiver))


def came(made: Room, document: str = "remiss", sender: str = "bup") -> None:
    received = Received(
        id=f"ä/{sender}/{document}",
        document=document,
        sender=sender,
        items=(),
        by="mentor-1",
        informs=True,
    )
    made.do(c.NoteReceived(key="k", part=PART, received=received), None)


def by_hand(
    made: Room, document: str = "remiss", sender: str = "bup", actor: str | None = "mentor-1"
) -> None:
    command = c.ReceiveByHand(
        key="k", part=PART, document=document, sender=sender, how=ByHand.PHONE
    )
    made.do(command, actor)


def refused(made: Room, receiver: str = "bup") -> Refused:
    with pytest.raises(Refused) as found:
        inform(made, receiver)
    assert not made.part.handovers and not made.part.sought
    return found.value


def test_an_answer_goes_to_who_has_sent_what_it_answers_and_to_nobody_else() -> None:
    made = room(ANSWER)
    assert refused(made).code == "BL-C106"
    came(made)
    assert refused(made, "norr").code == "BL-C106"
    inform(made)
    sent = made.handover.disclosure
    assert (sent.receiver, {one.ground.row for one in sent.items}) == ("bup", {"svar"})


def test_another_document_from_there_is_not_what_it_answers() -> None:
    made = room(ANSWER)
    came(made, "intyg")
    assert refused(made).code == "BL-C106"


def test_to_a_kind_of_which_nobody_is_known_no_answer_goes() -> None:
    made = room(ANSWER)
    came(made)
    left = tuple(one for one in made.reference.organisations if one.kind != "bup")
    made.reference = made.reference.model_copy(update={"organisations": left})
    with pytest.raises(Refused, match="BL-C106"):
        made.do(c.Inform(key="k", part=PART, document="intyg", receiver_kind="bup"))


@pytest.mark.parametrize("row", [ANSWER, WITHIN])
def test_what_reaches_some_of_a_kind_is_no_ground_for_the_kind(row: GroundRule) -> None:
    assert row.reaches_some and not row.gives_at_once
    assert not LAW.reaches_some and LAW.gives_at_once


def test_within_the_authority_goes_where_the_controller_is_the_same() -> None:
    made = room(WITHIN)
    told = explain_error(refused(made))
    assert told.startswith("BL-C107") and "bup hör till en annan" in told
    inform(made, "norr")
    assert made.handover.disclosure.receiver == "norr"


@pytest.mark.parametrize(
    ("others", "why"),
    [
        ((), Because.OTHER_AUTHORITY),
        ((CONSENT,), Because.NOT_ASKED),
        ((CONSENT, WEIGHED), Because.NOT_ASKED),
    ],
)
def test_beyond_its_reach_a_row_says_so_unless_another_is_about_it(
    others: tuple[GroundRule, ...], why: Because
) -> None:
    made = room(WITHIN, *others)
    if why is Because.OTHER_AUTHORITY:
        assert refused(made).code == "BL-C107"
    else:
        assert f"skolgång: {why}" in refused(made).params["skäl"]


def test_beyond_its_reach_a_person_weighs_when_the_law_asks_one_to() -> None:
    made = room(WITHIN, WEIGHED)
    inform(made)
    assert made.part.sought and not made.part.handovers
    made.do(
        c.GiveRuling(
            key="k", part=PART, document="intyg", receiver="bup", allows=("skolgång",), because="så"
        )
    )
    assert [one.ground.row for one in made.handover.disclosure.items] == ["prövning"]


@pytest.mark.parametrize("gone", ["tenant", "organisation"])
def test_what_has_not_left_does_not_leave_when_the_receiver_is_out_of_reach(gone: str) -> None:
    made = room(WITHIN)
    inform(made, "norr")
    organisations = tuple(
        one.model_copy(update={"tenant": "regionen"}) if one.id == "norr" else one
        for one in made.reference.organisations
        if gone == "tenant" or one.id != "norr"
    )
    made.reference = made.reference.model_copy(update={"organisations": organisations})
    made.do(c.CheckPart(key="k", part=PART), None)
    assert made.handover.state is HandoverState.RETURNED
    assert made.handover.returned_because == Because.OTHER_AUTHORITY
    assert made.task(NOT_READ) is not None


def test_only_whom_it_was_sent_to_reads_it() -> None:
    made = room(ANSWER)
    came(made)
    inform(made)
    take = c.RecordReceipt(
        key="k",
        part=PART,
        handover=made.handover.id,
        state=HandoverState.RECEIVED,
        received_by="läkare-2",
    )
    with pytest.raises(NotFound):
        made.do(take, "läkare-2")
    made.do(take.model_copy(update={"received_by": "läkare-1"}), "läkare-1")
    assert made.handover.received_by == "läkare-1"


# ---- What came by hand ----


def test_who_came_by_telephone_is_answered_once_somebody_has_noted_it() -> None:
    made = room(ANSWER)
    by_hand(made)
    (known,) = made.part.received.values()
    assert (known.document, known.sender, known.by) == ("remiss", "bup", "mentor-1")
    assert (known.how, known.items, known.informs) == (ByHand.PHONE, (), False)
    inform(made)
    assert made.handover.way == INFORMS


def test_what_is_known_already_is_noted_once() -> None:
    made = room(ANSWER)
    by_hand(made)
    by_hand(made)
    assert len(made.part.received) == 1
    by_hand(made, sender="norr")
    assert len(made.part.received) == 2


@pytest.mark.parametrize(
    ("document", "sender", "actor", "code"),
    [
        ("remiss", "bup", None, "BL-C005"),
        ("remiss", "bup", "läkare-1", "BL-C031"),
        ("dikt", "bup", "mentor-1", "BL-C111"),
        ("remiss", "ingen", "mentor-1", "BL-C003"),
        ("remiss", "skolan", "mentor-1", "BL-C109"),
        ("remiss", "akuten", "mentor-1", "BL-C109"),
        ("intyg", "bup", "mentor-1", "BL-C109"),
    ],
)
def test_what_cannot_have_come_is_not_noted(
    document: str, sender: str, actor: str | None, code: str
) -> None:
    made = room(ANSWER)
    with pytest.raises(Refused, match=code):
        by_hand(made, document, sender, actor)
    assert not made.part.received


def begins_a_way() -> Policy:
    begins = (
        one.model_copy(update={"begins": "remiss"}) if one.name == "remiss" else one
        for one in POLICY.documents
    )
    return POLICY.model_copy(
        update={"documents": tuple(begins), "grounds": (*GROUNDS, FROM_CARE, ANSWER)}
    )


def test_the_way_of_what_came_begins_as_if_the_ledger_had_carried_it() -> None:
    made = room()
    made.policy = begins_a_way()
    by_hand(made)
    assert made.step("remiss") == "grund"


def test_a_closed_part_notes_it_and_stays_closed() -> None:
    made = room()
    made.policy = begins_a_way()
    for trigger in ("barnet har hörts", "målet är nått"):
        made.report("barnets väg", trigger)
    made.do(c.ClosePart(key="k", part=PART, outcome="bra"))
    by_hand(made)
    assert made.part.received and not made.part.is_open and "remiss" not in made.part.ways
    assert not [one for one in made.events if isinstance(one.payload, e.PartReopened)]


# ---- A duty that waits until it is known to be due ----


def test_a_duty_to_answer_waits_until_somebody_says_that_it_is_due() -> None:
    made = room(DUE)
    told = explain_error(refused(made))
    assert told.startswith("BL-C108") and "Humör?" in told
    made.see(seen(humör="nej"))
    assert "ingen grund i policyn" in refused(made).params["skäl"]
    made.see(seen(humör="ja"))
    inform(made)
    assert {one.ground.kind for one in made.handover.disclosure.items} == {GroundKind.DUTY}


def test_an_answer_that_nobody_has_read_does_not_leave_when_it_is_due_no_more() -> None:
    made = room(DUE, humör="ja")
    inform(made)
    made.see(seen(humör="nej"))
    assert made.handover.state is HandoverState.RETURNED
    assert made.handover.returned_because == Because.NO_ROW


@pytest.mark.parametrize("document", ["akut överlämning", "remiss"])
@pytest.mark.parametrize("ground", [GroundKind.DUTY, GroundKind.EMERGENCY])
def test_what_hands_over_the_child_waits_for_no_condition(
    document: str, ground: GroundKind
) -> None:
    """Whatever a policy says of it, however it was made: nothing asks before a child is helped."""
    row = DUE.model_copy(update={"document": document, "ground": ground, "answers_to": ("intyg",)})
    made = room()
    made.policy = POLICY.model_copy(update={"grounds": (row,)})
    made.see(seen(fara="planer") if document == "akut överlämning" else seen(timmar=4))
    assert {one.ground.row for one in made.handover.disclosure.items} == {"plikt"}
    made.see(seen(humör="nej"))
    assert made.handover.state is HandoverState.OFFERED


def test_a_row_that_says_nothing_of_its_reach_has_the_digest_that_it_always_had() -> None:
    written = POLICY.model_dump(mode="json")
    for row in written["grounds"]:
        del row["answers_to"], row["within_authority"]
    older = Policy.model_validate(written)
    assert older == POLICY
    assert older.digest == POLICY.digest == digest_of_written(written)
    for reaching in (ANSWER, WITHIN):
        some = POLICY.model_copy(update={"grounds": (*GROUNDS[:2], reaching)})
        every = POLICY.model_copy(
            update={"grounds": (*GROUNDS[:2], LAW.model_copy(update={"id": reaching.id}))}
        )
        assert some.digest != every.digest
