"""What may leave a part, item by item: rows, consents, rulings, and what is withheld."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from tests.kernel.room import Room, payloads, seen
from tests.kernel.small import NOW, POLICY

from barnlots.kernel.consenting import stands
from barnlots.kernel.evaluate import Interpreter, interpreter_of
from barnlots.kernel.sharing import Cleared, clear, disclose, in_emergency, may_receive
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.catalogue import explain_error
from barnlots.model.disclosure import Because, Consent, Ruling, Withheld
from barnlots.model.errors import NotFound, Refused
from barnlots.model.facts import Value
from barnlots.model.part import Block, DeadlineKind, Handover, HandoverState, Part
from barnlots.model.truth import Truth
from barnlots.policy.conditions import Compare, Condition, Is
from barnlots.policy.grounds import ConsentRule, Document, Giver, GroundKind, GroundRule, Piece
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation

AFTERWARDS = datetime(2026, 9, 17, 22, 0, tzinfo=UTC)
WHY = "uppenbart att behovet väger tyngre"


def consent(by: str = "mamma", **more: object) -> Consent:
    given: dict[str, object] = {
        "id": f"s-{by}",
        "given_by": by,
        "given_at": NOW,
        "document": "remiss",
        "receiver": "bup",
    }
    return Consent.model_validate(given | more)


def part(*consents: Consent, blocks: tuple[str | None, ...] = (), **more: object) -> Part:
    room = Room()
    room.see()
    standing = {
        str(one): Block(id=str(one), guardian=one, origin="våld", since=NOW) for one in blocks
    }
    return room.part.model_copy(
        update={"consents": {one.id: one for one in consents}, "blocks": standing, **more}
    )


def row(name: str, ground: GroundKind, **more: object) -> GroundRule:
    return GroundRule.model_validate(
        {
            "id": name,
            "document": "remiss",
            "sender": ("skola",),
            "receiver": ("bup",),
            "ground": ground,
            "sources": (),
            "because": "",
        }
        | more
    )


def policy(*rows: GroundRule, consents: tuple[ConsentRule, ...] | None = None) -> Policy:
    changed: dict[str, object] = {"grounds": rows}
    if consents is not None:
        changed["consents"] = consents
    return POLICY.model_copy(update=changed)


def rule(*givers: Giver, when: Condition | None = None) -> ConsentRule:
    return ConsentRule(id="r", given_by=givers, sources=(), because="", when=when)


def cleared(
    under: Policy,
    stands_as: Part,
    facts: Mapping[str, Value] | None = None,
    document: str = "remiss",
    receiver: str = "bup",
) -> Cleared:
    situation = Situation.made(
        facts=dict(facts or {}), unknown={}, ways={}, reasons=(), parameters={}
    )
    interpreter = interpreter_of(under)
    return clear(
        under,
        stands_as,
        lambda condition: interpreter.judge(condition, situation),
        "skola",
        document,
        receiver,
        NOW,
    )


def because(found: Cleared) -> Because:
    assert not found.items and not found.may_leave
    return found.withheld[0].because


CONSENT = row("samtycke", GroundKind.CONSENT)
WEIGHED = row("prövning", GroundKind.WEIGHED)
LAW = row("lag", GroundKind.LAW, when=Compare(fact="timmar", op="under", bound=18))


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (consent("barnet"), None),
        (consent("barnet", receiver="barnmedicin"), Because.NOT_ASKED),
        (consent("barnet", document="akut överlämning"), Because.NOT_ASKED),
        (consent("barnet", withdrawn_at=NOW - timedelta(hours=1)), Because.WITHDRAWN),
        (consent("barnet", expires_on=date(2026, 9, 14)), Because.EXPIRED),
        (consent("barnet", expires_on=date(2026, 9, 15)), None),
        (consent("barnet", refused=True), Because.REFUSED),
    ],
)
def test_a_consent_is_for_one_document_and_one_receiver_while_it_stands(
    given: Consent, why: Because | None
) -> None:
    under = policy(CONSENT, consents=(rule(Giver.CHILD),))
    found = cleared(under, part(given))
    assert found.may_leave is (why is None)
    if why is None:
        assert found.items[0].ground.consents == (given.id,)
    else:
        assert because(found) is why
    assert stands(given, NOW) is (why in (None, Because.NOT_ASKED))


BOTH = rule(Giver.ALL_GUARDIANS)
WITH_CHILD = rule(Giver.CHILD, Giver.ALL_GUARDIANS)


@pytest.mark.parametrize(
    ("needed", "answers", "blocks", "why"),
    [
        (rule(Giver.ONE_GUARDIAN), (consent("pappa"),), (), None),
        (rule(Giver.ONE_GUARDIAN), (), ("mamma",), Because.NOT_ASKED),
        (rule(Giver.ONE_GUARDIAN), (), (None,), Because.BLOCKED),
        (rule(Giver.ONE_GUARDIAN), (consent(refused=True),), (), Because.REFUSED),
        (rule(Giver.ONE_GUARDIAN), (consent(refused=True), consent("pappa")), (), Because.REFUSED),
        (BOTH, (consent("pappa"),), (), Because.NOT_ASKED),
        (BOTH, (consent("pappa"), consent()), (), None),
        (BOTH, (consent("pappa"),), ("mamma",), Because.BLOCKED),
        (BOTH, (consent("pappa"), consent(refused=True)), (), Because.REFUSED),
        (BOTH, (consent("pappa"), consent(), consent("barnet", refused=True)), (), Because.REFUSED),
        (WITH_CHILD, (consent("pappa"), consent()), (), Because.NOT_ASKED),
        (WITH_CHILD, (consent("pappa"), consent(), consent("barnet")), (), None),
        (rule(Giver.CHILD), (consent("pappa"), consent()), (), Because.NOT_ASKED),
        (rule(Giver.CHILD), (consent("barnet"),), (None,), None),
        (None, (consent(), consent("pappa"), consent("barnet")), (), Because.NOT_ASKED),
    ],
)
def test_whose_yes_is_needed(
    needed: ConsentRule | None,
    answers: tuple[Consent, ...],
    blocks: tuple[str | None, ...],
    why: Because | None,
) -> None:
    under = policy(CONSENT, consents=(needed,) if needed else ())
    found = cleared(under, part(*answers, blocks=blocks))
    assert found.may_leave is (why is None)
    if why is not None:
        assert because(found) is why


def test_the_first_rule_of_consent_that_certainly_holds_decides() -> None:
    grown = rule(Giver.CHILD, when=Compare(fact="timmar", op="minst", bound=18))
    under = policy(CONSENT, consents=(grown, BOTH))
    own, theirs = part(consent("barnet")), part(consent(), consent("pappa"))
    assert cleared(under, own, {"timmar": 18}).may_leave
    assert not cleared(under, theirs, {"timmar": 18}).may_leave
    for younger in ({"timmar": 17}, {}):
        assert cleared(under, theirs, younger).may_leave
        assert not cleared(under, own, younger).may_leave


def test_the_first_row_that_gives_a_ground_decides() -> None:
    under = policy(LAW, CONSENT)
    assert cleared(under, part(), {"timmar": 14}).items[0].ground.row == "lag"
    assert cleared(under, part(consent()), {"timmar": 14}).items[0].ground.row == "lag"
    assert cleared(under, part(consent()), {"timmar": 19}).items[0].ground.row == "samtycke"
    assert cleared(under, part(consent())).items[0].ground.row == "samtycke"
    assert because(cleared(under, part(), {"timmar": 19})) is Because.NOT_ASKED
    assert because(cleared(policy(LAW), part())) is Because.UNCERTAIN
    assert because(cleared(policy(LAW), part(), {"timmar": 19})) is Because.NO_ROW


@pytest.mark.parametrize("ground", [GroundKind.DUTY, GroundKind.EMERGENCY])
def test_a_duty_and_an_emergency_wait_for_no_condition(ground: GroundKind) -> None:
    never = Is(fact="slag", values=("ja",))
    found = cleared(policy(row("genast", ground, when=never)), part(), {"slag": "nej"})
    assert found.items[0].ground.kind == ground


def ruling(*allows: str) -> dict[str, Ruling]:
    made = Ruling(
        id="p1",
        document="remiss",
        receiver="bup",
        allows=allows,
        because=WHY,
        by="kurator-1",
        at=NOW,
    )
    return {made.id: made}


@pytest.mark.parametrize(
    ("rows", "answers", "blocks", "why"),
    [
        ((WEIGHED,), (), (), Because.TO_BE_WEIGHED),
        ((CONSENT, WEIGHED), (), (), Because.NOT_ASKED),
        ((CONSENT, WEIGHED), (consent(refused=True), consent("pappa", refused=True)), (), None),
        ((CONSENT, WEIGHED), (consent(withdrawn_at=NOW),), ("pappa",), None),
        ((CONSENT, WEIGHED), (), (None,), None),
        ((LAW, WEIGHED), (), (), None),
    ],
)
def test_a_person_is_asked_to_weigh_when_the_family_cannot_be_asked_first(
    rows: tuple[GroundRule, ...],
    answers: tuple[Consent, ...],
    blocks: tuple[str | None, ...],
    why: Because | None,
) -> None:
    found = cleared(policy(*rows), part(*answers, blocks=blocks))
    assert because(found) is (why or Because.TO_BE_WEIGHED)
    assert found.waits_for_a_person is (why is not Because.NOT_ASKED)


def test_a_ruling_allows_what_it_names_and_nothing_else() -> None:
    wide = Document(name="remiss", title="", items=("frågeställning", "vad barnet sagt"))
    under = policy(CONSENT, WEIGHED).model_copy(update={"documents": (wide,)})
    found = cleared(under, part(rulings=ruling("frågeställning")))
    assert [one.name for one in found.items] == ["frågeställning"]
    assert found.items[0].ground.ruling == "p1"
    assert found.withheld == (Withheld(name="vad barnet sagt", because=Because.RULED_OUT),)
    nothing = cleared(policy(WEIGHED), part(rulings=ruling()))
    assert because(nothing) is Because.RULED_OUT
    assert not nothing.may_leave


def test_what_a_ruling_leaves_out_may_still_leave_on_a_row_after_it() -> None:
    wide = Document(name="remiss", title="", items=("frågeställning", "vad barnet sagt"))
    under = policy(WEIGHED, CONSENT).model_copy(update={"documents": (wide,)})
    for allowed in (("frågeställning",), ()):
        found = cleared(under, part(consent(), rulings=ruling(*allowed)))
        kinds = {one.name: one.ground.kind for one in found.items}
        assert kinds["vad barnet sagt"] == GroundKind.CONSENT
        assert (kinds["frågeställning"] == GroundKind.WEIGHED) is bool(allowed)


def test_only_the_items_with_a_ground_leave_and_the_rest_is_named() -> None:
    wide = Document(
        name="remiss", title="", items=("frågeställning", "skolgång"), needs=("frågeställning",)
    )
    pieces = (*POLICY.pieces, Piece(name="skolgång", category="skola"))
    changed = {"documents": (wide,), "pieces": pieces}
    school = row("skolan", GroundKind.LAW, categories=("skola",))
    under = policy(school, CONSENT).model_copy(update=changed)
    without, given = cleared(under, part()), cleared(under, part(consent()))
    assert [one.name for one in without.items] == ["skolgång"]
    assert without.withheld == (Withheld(name="frågeställning", because=Because.NOT_ASKED),)
    assert not without.may_leave, "it would say nothing"
    assert [(one.name, one.ground.kind) for one in given.items] == [
        ("frågeställning", GroundKind.CONSENT),
        ("skolgång", GroundKind.LAW),
    ]
    made = disclose(part(), "u1", "remiss", "bup", given)
    assert len(made.grounds) == 2 and made.consents == {"s-mamma"}
    urgent = in_emergency(under, part(), "remiss", without)
    assert [one.name for one in urgent.items] == list(wide.items) and urgent.may_leave
    assert [one.ground.kind for one in urgent.items] == [GroundKind.EMERGENCY, GroundKind.LAW]


@pytest.mark.parametrize("who", ["farmor", "grannen"])
def test_who_may_not_consent(who: str) -> None:
    room = Room()
    room.see(seen(timmar=4))
    for command in (answer("give", who), answer("refuse", who)):
        with pytest.raises(Refused, match="BL-C007"):
            room.do(command)
    assert not room.part.handovers


def answer(which: str, who: str = "mamma", **more: Any) -> c.GiveConsent | c.RefuseConsent:
    said: dict[str, object] = {
        "key": f"{which}-{who}",
        "part": "ä/skolan",
        "given_by": who,
        "document": "remiss",
        "receiver": "bup",
    }
    if which == "give":
        return c.GiveConsent.model_validate(said | more)
    return c.RefuseConsent.model_validate(said | more)


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (
            {"document": "dikt"},
            "BL-C111 policyn har ingen handling som heter `dikt`. Inget har ändrats. "
            "De som finns: ",
        ),
        (
            {"receiver": "ingen sort"},
            "BL-C112 policyn har inget slag av hållare som heter `ingen sort`. Inget har ändrats. "
            "De som finns: ",
        ),
    ],
)
def test_a_consent_to_what_is_not_there_is_not_found(more: dict[str, Any], told: str) -> None:
    room = Room()
    room.see()
    with pytest.raises(NotFound) as none:
        room.do(answer("give", **more))
    policy = room.policy
    known = policy.document_by_name if "document" in more else policy.vocabulary.holder_by_name
    assert explain_error(none.value) == f"{told}{', '.join(known)}."


def referred(*, delivered: bool = False, **more: Any) -> Room:
    room = Room()
    room.see(seen(timmar=4))
    room.do(answer("give", **more))
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


def test_a_no_takes_back_the_same_persons_yes() -> None:
    room = referred()
    room.do(answer("refuse"))
    assert room.handover.returned_because == Because.WITHDRAWN
    given, refused = room.part.consents.values()
    assert given.withdrawn_at is not None and refused.refused
    with pytest.raises(NotFound):
        room.do(c.WithdrawConsent(key="k2", part="ä/skolan", consent=refused.id))


def test_what_has_left_already_is_still_watched_over() -> None:
    room = referred(delivered=True)
    room.do(withdraw(room))
    assert room.handover.state is HandoverState.DELIVERED
    assert [one for one in room.part.deadlines if one.startswith("tyst-")]


def test_what_has_not_left_when_the_last_day_of_a_consent_has_passed_does_not_leave() -> None:
    room = referred(expires_on=date(2026, 9, 17))
    (watched,) = (one for one in room.part.deadlines.values() if one.kind is DeadlineKind.CONSENT)
    assert watched.at == AFTERWARDS
    decision = room.wake(watched.id)
    assert payloads(decision, e.HandoverReturned)
    assert room.handover.returned_because == Because.EXPIRED
    assert watched.id not in room.part.deadlines


def test_a_consent_that_is_over_before_it_begins_is_refused() -> None:
    room = Room()
    room.see()
    with pytest.raises(Refused, match="BL-C075"):
        room.do(answer("give", expires_on=date(2026, 9, 14)))


@pytest.mark.parametrize(
    ("name", "kind", "may"),
    [
        ("nöd", "bup", True),
        ("nöd", "barnmedicin", True),
        ("nöd", "skola", False),
        ("samtycke", "bup", True),
        ("samtycke", "barnmedicin", False),
        ("nödläge utan rad", "barnmedicin", True),
    ],
)
def test_who_may_take_a_handover(name: str, kind: str, may: bool) -> None:
    rows = {one.id: one for one in POLICY.grounds}
    document = rows[name].document if name in rows else "remiss"
    found = cleared(POLICY, part(consent()) if name in rows else part(), document=document)
    if name not in rows:
        found = in_emergency(POLICY, part(), document, found)
    handover = Handover(
        id="ö",
        disclosure=disclose(part(), "ö", document, "bup", found),
        way="skydd",
        state=HandoverState.OFFERED,
        offered_at=NOW,
    )
    assert may_receive(POLICY, handover, kind) is may


def test_a_row_whose_condition_crashes_gives_no_ground_and_a_person_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def crash(self: Interpreter, condition: Condition, situation: Situation) -> Truth:
        raise ZeroDivisionError

    monkeypatch.setattr(Interpreter, "judge", crash)
    room = Room(policy=policy(LAW, CONSENT))
    room.see(seen(timmar=4))
    assert not room.part.handovers
    assert "utlämnanden" in room.part.failed
    room.do(answer("give"))
    assert [one.row for one in room.handover.disclosure.grounds] == ["samtycke"]
