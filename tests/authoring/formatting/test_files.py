"""Which files are formatted, and that a file is replaced whole or not at all."""

import os
from pathlib import Path

import pytest

from barnlots.authoring.formatting.files import format_files
from barnlots.model.errors import BarnlotsError, SourceError

UNTIDY = "regler:\n- {regel: a}\n"
TIDY = "regler:\n  - {regel: a}\n"


def put(path: Path, text: str = UNTIDY) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def names(*named: Path) -> list[str]:
    return [one.path.name for one in format_files(named)]


def test_a_pack_is_its_policy_files_and_its_cases(tmp_path: Path) -> None:
    put(tmp_path / "flows" / "b.yaml")
    put(tmp_path / "rules" / "deep" / "a.yml")
    put(tmp_path / "rules" / "anteckning.txt")
    put(tmp_path / "features" / "c.yaml")
    put(tmp_path / "annat" / "d.yaml", "services: [")
    assert names(tmp_path) == ["b.yaml", "a.yml", "c.yaml"]
    assert names(tmp_path / "rules") == ["a.yml"]
    assert names(tmp_path / "rules", tmp_path / "rules" / "deep" / "a.yml") == ["a.yml"]


def test_a_folder_without_any_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        format_files((tmp_path,))
    assert [one.code for one in caught.value.diagnostics] == ["BL-F001"]


def test_all_that_is_wrong_with_any_is_told_and_nothing_is_given(tmp_path: Path) -> None:
    good = put(tmp_path / "rules" / "a.yaml")
    wrong = put(tmp_path / "rules" / "b.yaml", 'regler: "')
    gone = tmp_path / "rules" / "c.yaml"
    with pytest.raises(SourceError) as caught:
        format_files((good, wrong, gone))
    assert [one.code for one in caught.value.diagnostics] == ["BL-Y012", "BL-F005"]


def test_a_file_is_replaced_with_the_same_rights(tmp_path: Path) -> None:
    path = put(tmp_path / "rules" / "a.yaml")
    path.chmod(0o640)
    (found,) = format_files((path,))
    found.write()
    assert path.read_text("utf-8") == TIDY
    assert path.stat().st_mode & 0o777 == 0o640
    assert [one.name for one in path.parent.iterdir()] == ["a.yaml"]


def test_what_a_link_leads_to_is_replaced_and_not_the_link(tmp_path: Path) -> None:
    path, link = put(tmp_path / "b.yaml"), tmp_path / "rules" / "a.yaml"
    link.parent.mkdir()
    link.symlink_to(path)
    (found,) = format_files((link,))
    found.write()
    assert link.is_symlink()
    assert path.read_text("utf-8") == TIDY


def test_when_it_cannot_be_replaced_it_is_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(tmp_path / "rules" / "a.yaml")
    (found,) = format_files((path,))

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(BarnlotsError) as caught:
        found.write()
    assert caught.value.code == "BL-U040"
    assert path.read_text("utf-8") == UNTIDY
    assert [one.name for one in path.parent.iterdir()] == ["a.yaml"]


def test_what_somebody_wrote_meanwhile_is_not_lost(tmp_path: Path) -> None:
    path = put(tmp_path / "rules" / "a.yaml")
    (found,) = format_files((path,))
    put(path, "regler: [nytt]\n")
    with pytest.raises(BarnlotsError) as caught:
        found.write()
    assert caught.value.code == "BL-U049"
    assert path.read_text("utf-8") == "regler: [nytt]\n"
