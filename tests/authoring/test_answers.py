"""The answer sheet: no question without an answer, no answer without a rule and a source."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.shipped import VIGNETTES, the_policy, the_reference

from barnlots.authoring.answers import Answered, answer_all
from barnlots.authoring.rehearsal import Rehearsal
from barnlots.authoring.view import views_of
from barnlots.packs import read_case
from barnlots.policy.pathways import Question

Sheets = dict[str, tuple[Answered, ...]]


@pytest.fixture(scope="module")
def sheets(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sheets]:
    found: Sheets = {}
    folder: Path = tmp_path_factory.mktemp("answers")
    cases = [read_case(path, the_policy()) for path in VIGNETTES]
    start = min(case.entries[0].at for case in cases)
    url = f"sqlite:///{folder}/ledger.db"
    rehearsal = Rehearsal.open(url, the_policy(), the_reference(), start)
    with rehearsal.barnlots:
        for case in cases:
            rehearsal.route(case)
            found[case.name] = answer_all(views_of(rehearsal.barnlots, case.name, "prov"))
    yield found


def _texts(sheets: Sheets, case: str, question: Question) -> str:
    sheet = {one.question: one for one in sheets[case]}
    return "\n".join(line.text for line in sheet[question].lines)


def test_the_twenty_are_all_there(sheets: Sheets) -> None:
    assert len(sheets) == 20


@pytest.mark.parametrize("case", [path.stem for path in VIGNETTES])
def test_no_answer_is_empty_and_each_has_a_rule_and_a_source(sheets: Sheets, case: str) -> None:
    assert [one.question for one in sheets[case]] == list(Question)
    for answered in sheets[case]:
        assert answered.lines, answered.question
        for line in answered.lines:
            assert line.text.strip() and line.rule.strip(), answered.question
            assert line.sources and all(line.sources), (answered.question, line.rule)


@pytest.mark.parametrize("question", Question)
def test_answers_differ_where_children_differ(sheets: Sheets, question: Question) -> None:
    different = {_texts(sheets, case, question) for case in sheets}
    assert len(different) >= 8, question


def test_a_preschool_child_is_not_met_by_a_mentor(sheets: Sheets) -> None:
    assert "mentorn" not in _texts(sheets, "kalle-5", Question.INTERVENES)
    assert "pedagogen i förskolan" not in _texts(sheets, "linda-17", Question.INTERVENES)


def test_nobody_is_told_to_call_the_father_who_may_have_hit(sheets: Sheets) -> None:
    """Vera: whoever speaks with the parents goes round the guardian on whom a block stands."""
    sheet = {one.question: one for one in sheets["vera-6"]}
    parents = sheet[Question.PARENTS].lines
    assert not any(line.rule.startswith("kontaktorsak") for line in parents)
    calls = [line.text for line in parents if "ringer familjen" in line.text]
    assert calls and all("inte till pappa" in text for text in calls)


def test_how_soon_says_at_once_where_life_is_in_danger(sheets: Sheets) -> None:
    soon = _texts(sheets, "linda-17", Question.HOW_SOON)
    assert "lämnar det aldrig ensamt" in soon
