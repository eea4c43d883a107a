"""Malformed feature files: one cause, one message, its exact words in both languages."""

import pytest
from tests.authoring.scenarios.wrong_features import FOLDER, LANGUAGES, error_of, expected, names

from barnlots.cli import run
from barnlots.model.catalogue import explain_error


@pytest.mark.parametrize("name", names())
def test_a_wrong_feature_is_explained_once(name: str) -> None:
    error = error_of(name)
    assert error is not None
    assert len(error.diagnostics) == 1
    for lang in LANGUAGES:
        assert explain_error(error, lang) == expected(lang)[name]


def test_every_expected_text_is_of_a_file_that_is_there() -> None:
    for lang in LANGUAGES:
        assert set(expected(lang)) == set(names())


def test_a_wrong_feature_leaves_with_three_and_plays_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["test", "", str(FOLDER / "felstavat-fakta.feature")]) == 3
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "Menade du `frånvaro`?" in shown.err
