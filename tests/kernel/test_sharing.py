"""What may leave a part, row by row of the shipped table, and what may not."""

from datetime import date, timedelta

import pytest
from tests.kernel.room import Room, payloads, seen
from tests.kernel.small import NOW, POLICY
from tests.shipped import the_policy

from barnlots.kernel.sharing import disclose, emergency, ground_for, may_receive, stands
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.errors import NotFound, Refused
from barnlots.model.part import Consent, Handover, HandoverState, Part
from barnlots.policy.grounds import GroundKind, GroundRule

ROWS = the_policy().grounds
CELLS = [
    (row, sender, receiver) for row in ROWS for sender in row.sender for receiver in row.receiver
]


def consent(document: str, receiver: str, **more: object) -> Consent:
    given: dict[str, object] = {"id": "s1", "given_by": "mamma", "given_at": NOW}
    return Consent.model_validate(given | {"document": document, "receiver": receiver} | more)


def part(*consents: Consent) -> Part:
    room = Room()
    room.see()
    return room.part.model_copy(update={"consents": {one.id: one for one in consents}})


def named(cell: tuple[GroundRule, str, str]) -> str:
    return f"{cell[0].id}: {cell[1]} till {cell[2]}"


@pytest.mark.parametrize("cell", CELLS, ids=named)
def test_each_row_of_the_shipped_table(cell: tuple[GroundRule, str, str]) -> None:
    row, sender, receiver = cell
    policy, document = the_policy(), row.document
    given = part(consent(document, receiver))
    without = ground_for(policy, part(), sender, document, receiver, NOW)
    with_it = ground_for(policy, given, sender, document, receiver, NOW)
    fits = [one for one in ROWS if one.document == document and sender in one.sender]
    first = next(one for one in fits if receiver in one.receiver)
    match first.ground:
        case GroundKind.WEIGHED:
            assert without is None and with_it is None
        case GroundKind.CONSENT:
            assert without is None
            assert with_it is not None and (with_it.row, with_it.consent) == (first.id, "s1")
        case _:
            assert without is not None and without.consent is None
            assert (without.row, without.kind) == (first.id, first.ground)
            assert without.sources == tuple(str(one) for one in first.sources)


def test_what_no_row_names_has_no_ground() -> None:
    policy = the_policy()
    kinds = tuple(policy.vocabulary.holder_by_name)
    named_cells = {(row.document, sender, receiver) for row, sender, receiver in CELLS}
    given = part(*(consent(one.name, "bup", id=one.name) for one in policy.documents))
    for document in policy.document_by_name:
        for sender in kinds:
            for receiver in kinds:
                found = ground_for(policy, given, sender, document, receiver, NOW)
                assert found is None or (document, sender, receiver) in named_cells


@pytest.mark.parametrize(
    ("given", "fits"),
    [
        (consent("remiss", "bup"), True),
        (consent("remiss", "barnmedicin"), False),
        (consent("akut överlämning", "bup"), False),
        (consent("remiss", "bup", withdrawn_at=NOW - timedelta(hours=1)), False),
        (consent("remiss", "bup", expires_on=date(2026, 9, 14)), False),
        (consent("remiss", "bup", expires_on=date(2026, 9, 15)), True),
    ],
)
def test_a_consent_is_for_one_document_and_one_receiver_while_it_stands(
    given: Consent, fits: bool
) -> None:
    found = ground_for(POLICY, part(given), "skola", "remiss", "bup", NOW)
    assert (found is not None) is fits
    over = given.withdrawn_at is not None or given.expires_on == date(2026, 9, 14)
    assert stands(given, NOW) is not over


@pytest.mark.parametrize(
    ("who", "code"),
    [("mamma", None), ("barnet", None), ("farmor", "BL-C007"), ("grannen", "BL-C007")],
)
def test_who_may_consent(who: str, code: str | None) -> None:
    room = Room()
    room.see(seen(timmar=4))
    command = c.GiveConsent(
        key="k", part="ä/skolan", given_by=who, document="remiss", receiver="bup"
    )
    if code is None:
        room.do(command)
        assert room.part.handovers
    else:
        with pytest.raises(Refused, match=code):
            room.do(command)
        assert not room.part.handovers


@pytest.mark.parametrize(("document", "receiver"), [("dikt", "bup"), ("remiss", "ingen sort")])
def test_a_consent_to_what_is_not_there_is_not_found(document: str, receiver: str) -> None:
    room = Room()
    room.see()
    command = c.GiveConsent(
        key="k", part="ä/skolan", given_by="mamma", document=document, receiver=receiver
    )
    with pytest.raises(NotFound, match="BL-C003"):
        room.do(command)


def referred(*, delivered: bool = False) -> Room:
    room = Room()
    room.see(seen(timmar=4))
    room.do(
        c.GiveConsent(key="k", part="ä/skolan", given_by="mamma", document="remiss", receiver="bup")
    )
    if delivered:
        state = HandoverState.DELIVERED
        room.do(
            c.RecordReceipt(key="k", part="ä/skolan", handover=room.handover.id, state=state), None
        )
    return room


def withdraw(room: Room) -> c.WithdrawConsent:
    return c.WithdrawConsent(key="k", part="ä/skolan", consent=next(iter(room.part.consents)))


def test_what_has_not_left_does_not_leave_when_the_consent_is_withdrawn() -> None:
    room = referred()
    decision = room.do(withdraw(room))
    assert room.handover.state is HandoverState.RETURNED
    assert room.step("remiss") == "grund"
    assert not payloads(decision, e.HandoverOffered)
    assert not [one for one in room.part.deadlines if one.startswith("tyst-")]
    again = room.do(withdraw(room))
    assert not payloads(again, e.HandoverReturned)


def test_what_has_left_already_is_still_watched_over() -> None:
    room = referred(delivered=True)
    room.do(withdraw(room))
    assert room.handover.state is HandoverState.DELIVERED
    assert [one for one in room.part.deadlines if one.startswith("tyst-")]


@pytest.mark.parametrize(
    ("row", "kind", "may"),
    [
        ("nöd", "bup", True),
        ("nöd", "barnmedicin", True),
        ("nöd", "skola", False),
        ("samtycke", "bup", True),
        ("samtycke", "barnmedicin", False),
        ("nödläge utan rad", "barnmedicin", True),
    ],
)
def test_who_may_take_a_handover(row: str, kind: str, may: bool) -> None:
    rows = {one.id: one for one in POLICY.grounds}
    document = rows[row].document if row in rows else "remiss"
    given = part(consent("remiss", "bup"))
    found = ground_for(POLICY, given, "skola", document, "bup", NOW)
    ground = found if row in rows and found else emergency(document)
    handover = Handover(
        id="ö",
        disclosure=disclose(POLICY, "ö", document, "bup", ground),
        way="skydd",
        state=HandoverState.OFFERED,
        offered_at=NOW,
    )
    assert may_receive(POLICY, handover, kind) is may


def test_a_disclosure_is_its_documents_items_and_nothing_else() -> None:
    found = disclose(POLICY, "u1", "remiss", "bup", emergency("remiss"))
    assert found.items == POLICY.document_by_name["remiss"].items
