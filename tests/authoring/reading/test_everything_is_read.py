"""Nothing that the shipped policy says is left out of its reading."""

import pytest
from tests.authoring.reading.looking import DAY, piece_of, the_pack, the_reading, words_of

from barnlots.authoring.reading.conditions import Conditions
from barnlots.authoring.reading.exceptions import split
from barnlots.authoring.reading.rules import read_rule
from barnlots.authoring.reading.swedish import law
from barnlots.authoring.reading.terms import Terms
from barnlots.policy.actions import Action, AskAbout, AssignTask, StartWay
from barnlots.policy.conditions import (
    All,
    Any,
    Compare,
    Condition,
    HasReason,
    Is,
    Known,
    Not,
    Running,
    atoms,
)
from barnlots.policy.rules import Rule, SourceRef
from barnlots.policy.ways import Way

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

POLICY = the_pack().policy
TERMS = Terms(POLICY, DAY)
FACTS = POLICY.vocabulary.fact_by_name


def expect_condition(condition: Condition, said: str) -> None:
    """The question of every fact, every value, bound, parameter, way and step of it."""
    for leaf in atoms(condition):
        match leaf:
            case Is(fact=fact, values=values):
                assert f"”{fact}”: {FACTS[fact].question.split(' (')[0]}" in said
                if FACTS[fact].values != ("ja", "nej"):
                    assert all(f"”{value}”" in said for value in values)
            case Compare(fact=fact, bound=bound):
                assert f"”{fact}”:" in said
                shown = f"”{bound}”" if isinstance(bound, str) else str(bound)
                assert shown in said or shown.replace("1500", "1 500") in said
            case Known(fact=fact):
                assert f"”{fact}”:" in said
            case Running(way=way, steps=steps):
                assert f"”{POLICY.way_by_name[way].title}”" in said
                assert all(f"”{step}”" in said for step in steps)
            case HasReason(reason=reason):
                assert f"”{POLICY.pathway_by_reason[reason].title}”" in said


def expect_actions(actions: tuple[Action, ...], said: str) -> None:
    for action in actions:
        match action:
            case StartWay(way=way):
                assert f"”{POLICY.way_by_name[way].title}” börjar." in said
            case AssignTask(what=what, role=role):
                assert f"{TERMS.who(role)} {what}".casefold() in said.casefold()
            case AskAbout(fact=fact):
                assert FACTS[fact].question.split(" (")[0] in said
        if due := getattr(action, "due", None):
            assert TERMS.within(due) in said


def expect_sources(sources: tuple[SourceRef, ...], said: str) -> None:
    for one in sources:
        entry = POLICY.law_by_name[one.entry]
        assert (one.entry if entry.binding == "lokalt" else law(entry.title)) in said
        assert one.section is None or one.section in said


@pytest.mark.parametrize("rule", POLICY.rules, ids=lambda rule: rule.id)
def test_a_rule_is_read_to_its_last_word(rule: Rule) -> None:
    said = words_of(piece_of("regel", rule.id))
    assert rule.name in said and rule.because in said
    expect_condition(rule.when, said)
    if rule.ask_when is not None:
        expect_condition(rule.ask_when, said)
    expect_actions(rule.then, said)
    expect_sources(rule.sources, said)
    assert "från och med den 1 juli 2025" in said and "senast den 30 juni 2027" in said
    assert "räknas inte som nej" in said
    assert ("skyddar" in said) >= (rule.protects is not None)


def without(condition: Condition, number: int) -> Condition | None:
    """The condition without its leaf `number`, counted in reading order."""
    left = [number]

    def cut(one: Condition) -> Condition | None:
        if isinstance(one, All | Any):
            parts = tuple(part for part in (cut(inner) for inner in one.of) if part is not None)
            return type(one)(of=parts) if parts else None
        if isinstance(one, Not):
            inner = cut(one.of)
            return None if inner is None else Not(of=inner)
        left[0] -= 1
        return None if left[0] == -1 else one

    return cut(condition)


@pytest.mark.parametrize("rule", POLICY.rules, ids=lambda rule: rule.id)
def test_a_rule_that_lost_any_part_of_its_condition_is_read_otherwise(rule: Rule) -> None:
    whole = read_rule(rule, TERMS).blocks
    for number in range(len(list(atoms(rule.when)))):
        less = without(rule.when, number)
        changed = rule.model_copy(update={"when": less or All(of=())})
        assert read_rule(changed, TERMS).blocks != whole, number


@pytest.mark.parametrize("rule", POLICY.rules, ids=lambda rule: rule.id)
def test_exceptions_are_told_apart_as_the_author_wrote_them(rule: Rule) -> None:
    (record,) = [one for one in the_pack().records["regel"] if one.text("regel") == rule.id]
    groups, exceptions = split(rule.when)
    assert len(exceptions) == len(record.lines("utom när"))
    assert len(groups) == sum(bool(record.lines(key)) for key in ("när alla", "när något av"))
    conditions = Conditions(TERMS)
    said = words_of(piece_of("regel", rule.id))
    for one in exceptions:
        assert conditions.said(one) in said
    if exceptions:
        assert "Undantag är när" in said


@pytest.mark.parametrize("way", POLICY.ways, ids=lambda way: way.name)
def test_a_way_is_read_step_by_step(way: Way) -> None:
    said = words_of(piece_of("väg", way.name))
    assert way.because in said and f"Det första steget är ”{way.begins_in}”." in said
    expect_sources(way.sources, said)
    for step in way.steps:
        assert f"Steget ”{step.name}”." in said
        expect_actions(step.on_entry, said)
        if step.accountable and step.accountable != "ansvarig":
            assert f"ansvarar {TERMS.who(step.accountable)}" in said
        if step.due is not None and not step.due.immediate:
            assert f"Steget ska vara klart {TERMS.within(step.due)}, annars" in said
        if step.hands_over:
            assert POLICY.document_by_name[step.hands_over].title in said
        if step.waits_for and not step.waits_for.startswith("ingenting"):
            assert step.waits_for in said
        for transition in step.transitions:
            assert f"till steget ”{transition.to}” när" in said
            assert TERMS.trigger(transition.trigger) in said
            expect_condition(transition.guard, said)


def test_a_contact_reason_answers_every_question_with_every_row() -> None:
    for pathway in POLICY.pathways:
        piece = piece_of("kontaktorsak", pathway.reason)
        said = words_of(piece).casefold()
        headings = [getattr(one, "code", "") for one in piece.blocks]
        assert sum(code.startswith("BL-Q") for code in headings) == 13
        expect_condition(pathway.when, words_of(piece))
        expect_sources(pathway.sources, words_of(piece))
        rows = [
            pathway.title,
            pathway.meeting,
            pathway.forum,
            pathway.parents,
            pathway.shared_follow_up,
            *pathway.contact,
            *pathway.other_actors,
            *pathway.child_claims,
            *pathway.parent_claims,
            *pathway.actor_claims,
        ]
        for one in pathway.assessments:
            rows += [one.competence, TERMS.who(one.role), TERMS.holder(one.holder)]
            if one.when is not None:
                expect_condition(one.when, words_of(piece))
        for row in pathway.contributions:
            rows += [row.intervention, row.does, row.level, TERMS.who(row.role)]
        for note in pathway.documentation:
            rows += [note.what, note.system, TERMS.who(note.role)]
        for plan in pathway.follow_up:
            rows += [plan.how, TERMS.who(plan.role)]
        assert [row for row in rows if row.casefold() not in said] == []


def test_every_answer_fact_parameter_ground_and_register_is_read() -> None:
    for answer in POLICY.answers:
        said = words_of(piece_of("svar", answer.id))
        assert answer.text in said and f"({answer.file}:{answer.line})" in said
        expect_condition(answer.when, said)
        expect_sources(answer.sources, said)
    for fact in POLICY.vocabulary.facts:
        said = words_of(piece_of("fakta", fact.name))
        assert fact.question in said
        if fact.values != ("ja", "nej"):
            assert all(f"”{value}”" in said for value in fact.values)
        assert all(TERMS.who(role) in said for role in (*fact.recorded_by, *fact.lowered_by))
        assert all(f"”{one}”" in said for one in (fact.guardian_named, fact.other_named) if one)
        assert ("känslig" in said) is fact.sensitive
        if fact.derived_when is not None:
            expect_condition(fact.derived_when, said)
    for parameter in POLICY.parameters:
        said = words_of(piece_of("parameter", parameter.name))
        assert parameter.description in said
        assert said.count("Från och med den ") == len(parameter.values)
    for ground in POLICY.grounds:
        said = words_of(piece_of("utlämnande", ground.id))
        assert ground.because in said
        expect_sources(ground.sources, said)
    for document in POLICY.documents:
        said = words_of(piece_of("handling", document.name))
        assert document.title in said and all(item in said for item in document.items)
    for trigger in POLICY.triggers:
        assert trigger.title in words_of(piece_of("händelse", trigger.name))
    for role in POLICY.vocabulary.roles:
        said = words_of(piece_of("roll", role.name))
        assert all(TERMS.holder(one) in said for one in role.holders)
    for holder in POLICY.vocabulary.holders:
        said = words_of(piece_of("hållare", holder.name))
        assert holder.title in said and all(form in said for form in holder.school_forms)
    for entry in POLICY.laws:
        said = words_of(piece_of("källa", entry.name))
        assert entry.title in said and all(section in said for section in entry.sections)


def test_every_piece_says_where_it_stands_and_no_two_have_one_address() -> None:
    pieces = the_reading().pieces
    assert [one.names for one in pieces if not one.place.line and one.names[0] not in FACTS] == []
    builtin = {one.name for one in POLICY.vocabulary.facts if one.builtin}
    assert {one.names[0] for one in pieces if not one.place.line} == builtin
    anchors = [one.anchor for one in pieces]
    assert len(anchors) == len(set(anchors))


def test_no_sentence_shows_how_the_files_are_written() -> None:
    """Names with hyphens in them are ids; the texts themselves have hyphens only in compounds."""
    ids = {one.id for one in POLICY.rules} | {one.name for one in POLICY.ways if "-" in one.name}
    for piece in the_reading().pieces:
        said = words_of(piece)
        shown = [one for one in ids if f" {one} " in f" {said.replace('.', ' ')} "]
        assert shown == [], piece.names
        for mark in ("{", "}", "[", "]", " , ", "  ", "..", "None", "→"):
            assert mark not in said, (piece.names, mark)
