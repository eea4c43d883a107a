"""The shipped protection, weakened in one place at a time: whatever it is, it is noticed."""

import pytest
from tests.shipped import the_policy

from barnlots.model.due import Due, Unit
from barnlots.policy.actions import BlockNotices, StartWay
from barnlots.policy.grounds import MUST_BE_SENT, Drawn, GroundKind
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Protects, Rule
from barnlots.policy.vocabulary import DatedValue
from barnlots.policy.ways import Way
from barnlots.protection import Lost, losses

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

PROTECTIVE = tuple(rule for rule in the_policy().rules if rule.protects)
ESCALATIONS = tuple(way for way in the_policy().ways if way.escalation)
MONTHS = Due(count=3, unit=Unit.MONTH)


def with_rule(which: str, **update: object) -> Policy:
    rules = (
        one.model_copy(update=update) if one.id == which else one for one in the_policy().rules
    )
    return the_policy().model_copy(update={"rules": tuple(rules)})


def with_step(way: Way, step: str, **update: object) -> Policy:
    steps = (one.model_copy(update=update) if one.name == step else one for one in way.steps)
    changed = way.model_copy(update={"steps": tuple(steps)})
    ways = (changed if one is way else one for one in the_policy().ways)
    return the_policy().model_copy(update={"ways": tuple(ways)})


def lost(own: Policy) -> set[Lost]:
    return {one.lost for one in losses(the_policy(), own)}


def test_the_same_policy_loses_nothing() -> None:
    again = with_rule(PROTECTIVE[0].id, name="Ett annat namn", because="Så.")
    assert again.digest != the_policy().digest
    assert lost(again) == set()


@pytest.mark.parametrize("name", [rule.id for rule in PROTECTIVE])
def test_no_protective_rule_can_be_left_out(name: str) -> None:
    rules = tuple(one for one in the_policy().rules if one.id != name)
    found = list(losses(the_policy(), the_policy().model_copy(update={"rules": rules})))
    (one,) = found
    assert one.name == name
    assert one.lost in (Lost.RULE, Lost.QUESTION)
    assert one.child is not None


@pytest.mark.parametrize("rule", PROTECTIVE, ids=lambda rule: rule.id)
def test_no_protective_rule_can_lose_what_only_it_leads_to(rule: Rule) -> None:
    for number, action in enumerate(rule.then):
        elsewhere = any(action in one.then for one in the_policy().rules if one is not rule)
        then = (*rule.then[:number], *rule.then[number + 1 :])
        found = lost(with_rule(rule.id, then=then))
        assert found <= {Lost.ACTION, Lost.LATER, Lost.SOMEBODY_ELSE}
        assert found or elsewhere


def test_a_rule_keeps_its_mark_and_its_every_time() -> None:
    rule = next(one for one in PROTECTIVE if one.protects is Protects.LIFE and one.each_time)
    assert lost(with_rule(rule.id, protects=Protects.CHILD)) == {Lost.MARK}
    assert lost(with_rule(rule.id, each_time=False)) == {Lost.MARK}


@pytest.mark.parametrize("way", ESCALATIONS, ids=lambda way: way.name)
def test_no_step_of_a_skyddsvag_can_be_weakened(way: Way) -> None:
    for step in way.steps:
        if step.due is not None:
            assert Lost.LATER in lost(with_step(way, step.name, due=MONTHS))
            assert Lost.SOMEBODY_ELSE in lost(with_step(way, step.name, raise_to="mentor"))
        if step.accountable is not None:
            assert Lost.SOMEBODY_ELSE in lost(with_step(way, step.name, accountable="mentor"))
        if step.on_entry:
            assert lost(with_step(way, step.name, on_entry=step.on_entry[1:]))
        if step.hands_over is not None:
            assert Lost.STEP in lost(with_step(way, step.name, hands_over=None))
        if step.transitions:
            assert Lost.EXIT in lost(with_step(way, step.name, transitions=step.transitions[1:]))


@pytest.mark.parametrize("way", ESCALATIONS, ids=lambda way: way.name)
def test_no_skyddsvag_can_be_left_out_or_become_an_ordinary_way(way: Way) -> None:
    others = tuple(one for one in the_policy().ways if one is not way)
    assert Lost.WAY in lost(the_policy().model_copy(update={"ways": others}))
    ordinary = (*others, way.model_copy(update={"escalation": False}))
    assert Lost.WAY in lost(the_policy().model_copy(update={"ways": ordinary}))


def test_the_times_that_the_engine_counts_by_are_never_longer() -> None:
    for name in ("tid till larm vid genast", "tid att påminna", "tid att svara på överlämning"):
        later = DatedValue(valid_from="2027-01-01", value=9_000, source="lokalt beslut")
        parameters = tuple(
            one.model_copy(update={"values": (*one.values, later)}) if one.name == name else one
            for one in the_policy().parameters
        )
        found = list(
            losses(the_policy(), the_policy().model_copy(update={"parameters": parameters}))
        )
        assert Lost.PARAMETER in {one.lost for one in found}
        assert {one.day.isoformat() for one in found} == {"2027-01-01"}


@pytest.mark.parametrize(
    "name",
    [
        one.id
        for one in the_policy().grounds
        if one.ground in (GroundKind.DUTY, GroundKind.EMERGENCY)
    ],
)
def test_what_must_be_sent_never_waits_for_another_ground(name: str) -> None:
    grounds = tuple(
        one.model_copy(update={"ground": GroundKind.CONSENT}) if one.id == name else one
        for one in the_policy().grounds
    )
    assert Lost.GROUND in lost(the_policy().model_copy(update={"grounds": grounds}))


def test_what_is_handed_over_in_danger_or_must_be_sent_says_as_much_as_it_did() -> None:
    begun = {one.way for rule in PROTECTIVE for one in rule.then if isinstance(one, StartWay)}
    ways = (one for one in the_policy().ways if one.escalation or one.name in begun)
    sent = {step.hands_over for way in ways for step in way.steps}
    sent |= {row.document for row in the_policy().grounds if row.ground in MUST_BE_SENT}
    for document in the_policy().documents:
        shorter = document.model_copy(update={"items": document.items[1:]})
        documents = tuple(shorter if one is document else one for one in the_policy().documents)
        found = lost(the_policy().model_copy(update={"documents": documents}))
        assert (Lost.STEP in found) is (document.name in sent)


def with_piece(name: str, **update: object) -> Policy:
    pieces = (
        one.model_copy(update=update) if one.name == name else one for one in the_policy().pieces
    )
    return the_policy().model_copy(update={"pieces": tuple(pieces)})


@pytest.mark.parametrize(
    ("name", "update", "key"),
    [
        ("vad som har iakttagits", {"drawn_from": (Drawn.RECORDS,)}, "hämtas ur"),
        ("vad som har iakttagits om syskon", {"drawn_from": (Drawn.RECORDS,)}, "hämtas ur"),
        ("vad som har iakttagits om syskon", {"drawn_from": (Drawn.OBSERVATIONS,)}, "hämtas ur"),
        ("barnets egna ord", {"drawn_from": (Drawn.OBSERVATIONS,)}, "hämtas ur"),
        ("vem som anmäler", {"drawn_from": (Drawn.RECORDS,)}, "hämtas ur"),
        ("trygghetsfrågans svar", {"facts": ()}, "svar på"),
        ("vad som har iakttagits", {"drawn_from": (Drawn.OBSERVATIONS,)}, None),
        ("skolsituation", {"drawn_from": (Drawn.SENDER,)}, "hämtas ur"),
        ("vad som hjälper barnet", {"drawn_from": (Drawn.SENDER,)}, None),
        ("vilka som behövs", {"facts": ("trygg hem idag",)}, None),
    ],
)
def test_what_is_told_under_an_item_in_danger_is_told_still(
    name: str, update: dict[str, object], key: str | None
) -> None:
    found = [
        (one.lost, one.name, one.key) for one in losses(the_policy(), with_piece(name, **update))
    ]
    assert found == ([] if key is None else [(Lost.STEP, name, key)])


def test_what_tells_siblings_apart_from_now_on_tells_of_them_still() -> None:
    """A base that is older than the difference, and a pack that makes it."""
    whole = {Drawn.OF_THE_CHILD: Drawn.OBSERVATIONS, Drawn.OF_SIBLINGS: Drawn.OBSERVATIONS}
    pieces = tuple(
        one.model_copy(update={"drawn_from": tuple(whole.get(d, d) for d in one.drawn_from)})
        for one in the_policy().pieces
    )
    older = the_policy().model_copy(update={"pieces": pieces})
    assert not list(losses(older, the_policy()))
    documents = tuple(
        one.model_copy(
            update={"items": tuple(item for item in one.items if not item.endswith("om syskon"))}
        )
        for one in the_policy().documents
    )
    base = older.model_copy(update={"documents": documents})
    silent = the_policy().model_copy(update={"documents": documents})
    assert ("vad som har iakttagits", "hämtas ur") in {
        (one.name, one.key) for one in losses(base, silent)
    }


def test_a_block_is_looked_at_again_as_soon_as_it_was() -> None:
    for rule in PROTECTIVE:
        for number, action in enumerate(rule.then):
            if isinstance(action, BlockNotices):
                later = action.model_copy(update={"review": MONTHS})
                then = (*rule.then[:number], later, *rule.then[number + 1 :])
                assert lost(with_rule(rule.id, then=then)) == {Lost.LATER}


def test_a_document_that_never_went_without_an_item_waits_for_it_no_longer_than_before() -> None:
    """All of a request for a coordinated plan goes on the same row, or nothing of it does. What a
    school sends to psychiatry a person may weigh item by item."""
    for name, waits in (("begäran om SIP", False), ("remiss till bup", True)):
        document = the_policy().document_by_name[name]
        every = document.model_copy(update={"needs": document.items})
        documents = tuple(every if one is document else one for one in the_policy().documents)
        found = lost(the_policy().model_copy(update={"documents": documents}))
        assert (Lost.STEP in found) is waits


def with_row(name: str, **update: object) -> Policy:
    grounds = (
        one.model_copy(update=update) if one.id == name else one for one in the_policy().grounds
    )
    return the_policy().model_copy(update={"grounds": tuple(grounds)})


CONDITION = next(one.when for one in the_policy().grounds if one.id == "underlag-från-vården")


@pytest.mark.parametrize(
    "update",
    [{"when": CONDITION}, {"answers_to": ("polisanmälan",)}, {"within_authority": True}],
    ids=str,
)
def test_what_now_goes_on_a_condition_is_told_as_such(update: dict[str, object]) -> None:
    (loss,) = losses(the_policy(), with_row("anmälan", **update))
    assert (loss.lost, loss.name, loss.now) == (Lost.GROUND, "anmälan", "plikt på villkor")


def test_a_duty_to_answer_may_come_to_say_when_it_is_due_and_not_to_say_it_later() -> None:
    """What the shipped policy of 2026 says of it nobody narrows; a policy that was written before
    it could be said is moved on from."""
    silent = with_row("svar-till-utredning", when=None)
    assert not list(losses(silent, the_policy()))
    assert not list(losses(the_policy(), silent))
    other = with_row("svar-till-utredning", when=CONDITION)
    reach = with_row("svar-till-utredning", answers_to=("orosanmälan",))
    for narrower in (other, reach):
        (loss,) = losses(the_policy(), narrower)
        assert (loss.lost, loss.name) == (Lost.GROUND, "svar-till-utredning")
    assert lost(with_row("svar-till-utredning", ground=GroundKind.LAW)) == {Lost.GROUND}
