"""A filled-in form as a reader of the part is told of it: scores, bands, whose norm; no answers."""

import pytest
from tests.kernel.forms import answers_for, form
from tests.shipped import the_policy

from barnlots.authoring.scored import form_line
from barnlots.model.catalogue import Language

UK = "SDQ:s ursprungliga brittiska gränser (UK); ingen svensk norm"


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("sv", f"känslor 7 (avvikande enligt {UK}, som inte är gjord för barnets ålder)"),
        ("en", f"känslor 7 (avvikande by {UK}, which is not made for the child's age)"),
    ],
)
def test_the_norm_is_named_and_whether_it_fits(lang: Language, said: str) -> None:
    line = form_line(form("sdq-barn", answers_for("sdq-barn", "känslor", 7), 9), the_policy(), lang)
    assert said in line


def test_what_cannot_be_counted_says_so() -> None:
    line = form_line(form("sdq-lärare", {"3": 2, "8": 1}), the_policy(), "sv")
    assert line.startswith("SDQ, lärarens formulär: känslor kan inte räknas (2 av 5 besvarade)")


def test_a_mean_has_its_decimals_and_single_answers_are_not_told() -> None:
    line = form_line(form("core-om", answers_for("core-om", "besvär", 35)), the_policy(), "sv")
    assert "besvär 10,29 (över gränsen enligt CORE-OM:s kliniska gräns 10" in line
    assert form_line(form("suicidstegen", {"steg": 5}), the_policy(), "sv") == (
        "Suicidstegen: enstaka svar"
    )
