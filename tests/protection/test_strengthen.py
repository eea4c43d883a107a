"""A part that began under an older policy gets what a newer one adds to its protection, at once."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.shipped import the_policy, the_reference

from barnlots import Actor, Answer, Barnlots, Child, Noticed, OpenCase, Source
from barnlots.model.due import Due, Unit
from barnlots.model.people import Reader
from barnlots.policy.actions import AssignTask
from barnlots.policy.conditions import Compare, Is, atoms
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Protects, Rule
from barnlots.policy.vocabulary import DatedValue
from barnlots.protection import losses
from barnlots.protection.names import NEWER
from barnlots.protection.strengthen import strengthened

MOMENT = datetime(2026, 10, 14, 8, tzinfo=UTC)
DAY = MOMENT.date()
ABSENCE, LIMIT = "skola-frånvaro", "gräns för upprepad frånvaro"
AT_ONCE = AssignTask(
    role="mentor", what="går till barnet", due=Due(count=30, unit=Unit.MINUTE, immediate=True)
)


def with_rules(*rules: Rule) -> Policy:
    return the_policy().model_copy(update={"rules": (*the_policy().rules, *rules)})


def new_rule(protects: Protects | None) -> Rule:
    model = the_policy().rule_by_id[ABSENCE]
    return model.model_copy(
        update={
            "id": "nytt-skydd",
            "when": Is(fact="sagt om livet", values=("tungt",)),
            "ask_when": None,
            "then": (AT_ONCE,),
            "protects": protects,
        }
    )


def with_limit(minutes: int) -> Policy:
    later = DatedValue(valid_from="2026-10-01", value=minutes, source="lokalt beslut")
    parameters = tuple(
        one.model_copy(update={"values": (*one.values, later)}) if one.name == LIMIT else one
        for one in the_policy().parameters
    )
    return the_policy().model_copy(update={"parameters": parameters})


def test_the_same_or_a_policy_that_protects_no_more_changes_nothing() -> None:
    old = the_policy()
    assert strengthened(old, old, DAY) is old
    assert strengthened(old, with_rules(new_rule(None)), DAY) is old


def test_a_new_protective_rule_is_added_as_it_is() -> None:
    new = new_rule(Protects.CHILD)
    both = strengthened(the_policy(), with_rules(new), DAY)
    assert both.rules == (*the_policy().rules, new)
    assert both.ways == the_policy().ways


def test_a_changed_protective_rule_stands_beside_the_older_one() -> None:
    changed = the_policy().rule_by_id[ABSENCE].model_copy(update={"then": (AT_ONCE,)})
    rules = tuple(changed if one.id == ABSENCE else one for one in the_policy().rules)
    new = the_policy().model_copy(update={"rules": rules})
    both = strengthened(the_policy(), new, DAY)
    assert both.rule_by_id[ABSENCE] == the_policy().rule_by_id[ABSENCE]
    beside = both.rule_by_id[ABSENCE + NEWER]
    assert (beside.then, beside.lasting_id) == ((AT_ONCE,), ABSENCE)


def test_a_stricter_limit_is_read_by_the_newer_rule_alone() -> None:
    both = strengthened(the_policy(), with_limit(600), DAY)
    assert both.parameter(LIMIT, DAY) == the_policy().parameter(LIMIT, DAY)
    assert both.parameter(LIMIT + NEWER, DAY) == 600
    reads = {
        one.bound
        for one in atoms(both.rule_by_id[ABSENCE + NEWER].when)
        if isinstance(one, Compare) and one.parameter
    }
    assert LIMIT + NEWER in reads
    assert LIMIT not in reads


def test_a_skyddsvag_that_is_quicker_is_taken_and_one_that_is_slower_is_not() -> None:
    way, first = next(
        (way, step)
        for way in the_policy().ways
        for step in way.steps
        if way.escalation and step.due is not None and not step.due.immediate
    )
    quick = first.model_copy(update={"due": Due(count=5, unit=Unit.MINUTE)})
    slow = first.model_copy(update={"due": Due(count=3, unit=Unit.MONTH)})
    for step, taken in ((quick, True), (slow, False)):
        steps = tuple(step if one is first else one for one in way.steps)
        newer = way.model_copy(update={"steps": steps})
        ways = tuple(newer if one is way else one for one in the_policy().ways)
        new = the_policy().model_copy(update={"ways": ways})
        both = strengthened(the_policy(), new, DAY)
        assert (both.way_by_name[way.name] == newer) is taken
        assert taken or both is the_policy()


READER = Reader(assignment="mentor-ekskolan", purpose="prov")


def clock() -> datetime:
    return MOMENT


def tell(door: Barnlots, key: str, value: str) -> None:
    answers = (Answer(fact="sagt om livet", value=value),)
    noticed = (Noticed(seen_at=MOMENT, source=Source.CHILD, answers=answers),)
    child = Child(id="barn-1", school_form="grundskola")
    told = OpenCase(key=key, case="barn-1", holder="ekskolan", child=child, noticed=noticed)
    door.handle(told, Actor(assignment=READER.assignment))


def test_an_open_part_goes_on_and_is_protected_by_the_newer_policy(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/liggare.db"
    with Barnlots.open(url, the_policy(), the_reference(), clock) as door:
        tell(door, "1", "nej")
    newer = with_rules(new_rule(Protects.CHILD))
    with Barnlots.open(url, newer, the_reference(), clock) as door:
        tell(door, "2", "tungt")
        (part,) = door.case("barn-1", READER)
        assert part.policy == the_policy().digest
        assert AT_ONCE.what in {task.what for task in part.tasks.values()}
        trace, _ = door.decision(part.id, READER)
        assert trace.policy != the_policy().digest
        assert door.policy_of(part).digest == trace.policy
        with door.ledger.read() as ledger:
            kept = ledger.policy(trace.policy)
        assert kept is not None
        assert kept.rule_by_id["nytt-skydd"].then == (AT_ONCE,)


HARM, GUARDIAN, SOMEBODY = "utsatt för slag", "gjort av vårdnadshavare", "gjort av någon hemma"


def naming(**changed: str | None) -> Policy:
    """The shipped policy with something else that follows from whom somebody names."""
    vocabulary = the_policy().vocabulary
    facts = tuple(
        one.model_copy(update=changed) if one.name == HARM else one for one in vocabulary.facts
    )
    changed_words = vocabulary.model_copy(update={"facts": facts})
    return the_policy().model_copy(update={"vocabulary": changed_words})


def test_what_follows_from_whom_somebody_names_does_so_at_once() -> None:
    silent = naming(guardian_named=None, other_named=None)
    both = strengthened(silent, the_policy(), DAY).vocabulary.fact_by_name[HARM]
    assert (both.guardian_named, both.other_named) == (GUARDIAN, SOMEBODY)
    half = naming(guardian_named=None)
    assert strengthened(half, the_policy(), DAY).vocabulary.fact_by_name[HARM] == both


def test_a_part_moves_to_a_policy_in_which_more_follows_and_not_back() -> None:
    silent = naming(guardian_named=None, other_named=None)
    assert list(losses(silent, the_policy())) == []
    assert {one.name for one in losses(the_policy(), silent)} == {HARM}


def test_what_followed_goes_on_following() -> None:
    old = the_policy()
    assert strengthened(old, naming(guardian_named=None, other_named=None), DAY) is old
    assert strengthened(old, naming(guardian_named="gjort av elev"), DAY) is old


def test_a_rule_that_holds_again_or_earlier_is_news() -> None:
    rule = the_policy().rule_by_id[ABSENCE]
    later = rule.model_copy(update={"valid_from": date(2028, 1, 1)})
    rules = tuple(later if one is rule else one for one in the_policy().rules)
    old = the_policy().model_copy(update={"rules": rules})
    both = strengthened(old, the_policy(), DAY)
    assert both.rule_by_id[ABSENCE + NEWER].in_force(DAY)


def test_the_engines_own_times_become_shorter_and_never_longer() -> None:
    name = "tid till larm vid genast"
    for minutes, expected in ((5, 5), (90, 30)):
        value = DatedValue(valid_from="2026-01-01", value=minutes, source="lokalt beslut")
        parameters = tuple(
            one.model_copy(update={"values": (*one.values, value)}) if one.name == name else one
            for one in the_policy().parameters
        )
        new = the_policy().model_copy(update={"parameters": parameters})
        assert strengthened(the_policy(), new, DAY).parameter(name, DAY) == expected


def test_a_document_that_says_more_says_so_at_once() -> None:
    document = the_policy().documents[0]
    wider = document.model_copy(update={"items": (*document.items, "något nytt")})
    documents = (wider, *the_policy().documents[1:])
    new = with_rules(new_rule(Protects.CHILD)).model_copy(update={"documents": documents})
    assert strengthened(the_policy(), new, DAY).documents[0] == wider


def test_policies_that_cannot_be_compared_turn_nothing_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    url = f"sqlite:///{tmp_path}/liggare.db"
    with Barnlots.open(url, the_policy(), the_reference(), clock) as door:
        tell(door, "1", "nej")

    def burst(*_: object) -> Policy:
        raise ZeroDivisionError

    monkeypatch.setattr("barnlots.service.in_force.strengthened", burst)
    with Barnlots.open(url, with_rules(new_rule(Protects.CHILD)), the_reference(), clock) as door:
        tell(door, "2", "planer")
        (part,) = door.case("barn-1", READER)
        assert "oro-för-suicid" in part.ways
    assert "not_strengthened" in caplog.text
