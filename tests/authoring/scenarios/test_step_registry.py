"""The registry of steps: every example means its own step, and a slip of the pen finds its way."""

import pytest
from tests.shipped import the_policy

from barnlots.authoring.scenarios.binding import Binder, BoundStep
from barnlots.authoring.scenarios.gherkin import Kind, StepText
from barnlots.authoring.scenarios.registry import FORMS, ON_FORM, StepForm, matching, nearest_forms
from barnlots.model.catalogue import codes
from barnlots.model.errors import Place
from barnlots.packs.report import Report

SLIPS = [
    ("mentor i skola antecknat att frånvaro är upprepad", "BL-STEP201"),
    ("barnet berättade för mentor i skola att sagt om livet är tungt", "BL-STEP204"),
    ("det har gåt 3 skoldagar", "BL-STEP210"),
    ('mentor i skola gjorde klart "undertecknar orosanmälan"', "BL-STEP220"),
    ("ska väg far-illa pågår i skola", "BL-STEP301"),
    ("ska väg far-illa inte pågår i skola", "BL-STEP303"),
    ("ska regeln liv-planer gäller i skola", "BL-STEP310"),
    ("ska mentor i skola ha att göra undertecknar orosanmälan", "BL-STEP330"),
    ("ska mentor i skola frågar om trygg hem idag", "BL-STEP334"),
    ("ska orosanmälan från skola till socialtjänst är mottagen", "BL-STEP350"),
    ("ska inga medelanden från skola nå pappa", "BL-STEP353"),
    ("ska mentor i skola är ansvarig", "BL-STEP360"),
]


def bound(form: StepForm, text: str) -> tuple[BoundStep | None, Report]:
    report = Report()
    row = ("1 till 8", "0") if form.table == ON_FORM else ("frånvaro", "upprepad")
    table = (form.table, row) if form.table else ()
    step = StepText(form.kind, form.kind.value, text, Place("f.feature", 7, 11), table)
    return Binder(the_policy(), report).step(step), report


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.code)
def test_the_example_of_a_step_is_that_step_and_no_other(form: StepForm) -> None:
    step, report = bound(form, form.example)
    assert report.found == []
    assert step is not None and step.form is form


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.code)
def test_a_step_is_told_in_both_languages(form: StepForm) -> None:
    assert form.code in codes("sv") and form.code in codes("en")


def test_no_two_steps_share_a_code_or_a_sentence() -> None:
    assert len({form.code for form in FORMS}) == len(FORMS)
    assert len({form.template for form in FORMS}) == len(FORMS)


def test_the_steps_cover_the_whole_vocabulary() -> None:
    gaps = {gap.rstrip("0123456789") for form in FORMS for gap in form.gaps}
    assert gaps >= {
        "vem", "svar", "fakta", "värde", "väg", "steg", "händelse", "handling", "kontaktorsak",
        "regel", "fråga", "läge", "grund", "person", "hållare", "tidpunkt", "antal", "enhet",
    }  # fmt: skip
    assert {form.kind for form in FORMS} == set(Kind)


@pytest.mark.parametrize(("text", "code"), SLIPS)
def test_a_wrong_step_finds_the_one_that_was_meant(text: str, code: str) -> None:
    assert matching(text) == ()
    assert nearest_forms(text)[0].code == code


def test_a_longer_sentence_wins_over_a_shorter_that_fits_too() -> None:
    text = "barnet berättar för mentor i skola om pappa att utsatt för slag är ja"
    assert matching(text)[0][0].code == "BL-STEP205"


def test_roles_and_holders_of_several_words_are_told_apart() -> None:
    form = next(one for one in FORMS if one.code == "BL-STEP201")
    step, report = bound(
        form, "sjuksköterska i vården i första linjen antecknar att frånvaro är nej"
    )
    assert report.found == []
    assert step is not None
    assert (step.args["vem"].role, step.args["vem"].holder) == (
        "sjuksköterska i vården",
        "första linjen",
    )


def test_an_answer_may_have_och_and_ar_in_its_name() -> None:
    form = next(one for one in FORMS if one.code == "BL-STEP201")
    said = "mentor i skola antecknar att utsatt för tvång eller heder är ja och ålder är vet inte"
    _, report = bound(form, said)
    assert [one.code for one in report.found] == ["BL-D010"]
    step, report = bound(form, said.replace("ålder", "frånvaro"))
    assert step is not None
    assert [(one.fact, one.value) for one in step.args["svar"]] == [
        ("utsatt för tvång eller heder", "ja"),
        ("frånvaro", None),
    ]
