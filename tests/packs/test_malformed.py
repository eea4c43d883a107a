"""Malformed case and policy files: one cause, one message, its exact words, and nothing stored."""

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest
from tests.packs.wrong_files import (
    CASE,
    FOLDER,
    LANGUAGES,
    error_of_case,
    error_of_policy,
    error_with,
    expected,
    explained,
    wrong_cases,
    wrong_policies,
)
from tests.shipped import the_policy

from barnlots.cli import run
from barnlots.model.errors import Place, SourceError
from barnlots.packs import parse_case, read_case, read_policy, read_reference
from barnlots.packs.folder import SourceFile, source_files
from barnlots.packs.loader import build_policy
from barnlots.packs.report import Report

SMALL = Path(__file__).parent / "liten"


@pytest.mark.parametrize("name", sorted(wrong_cases()))
def test_a_wrong_case_file_is_explained(name: str) -> None:
    _explained_once(error_of_case(name), "cases", name)


@pytest.mark.parametrize("name", sorted(wrong_policies()))
def test_a_wrong_policy_file_is_explained(name: str) -> None:
    _explained_once(error_of_policy(name), "policy", name)


def _explained_once(error: SourceError | None, kind: str, name: str) -> None:
    assert error is not None
    assert len(error.diagnostics) == 1
    for lang in LANGUAGES:
        assert explained(error, lang) == expected(kind, lang)[name]


def test_every_expected_text_is_of_a_file_that_is_there() -> None:
    for lang in LANGUAGES:
        assert set(expected("cases", lang)) == set(wrong_cases())
        assert set(expected("policy", lang)) == set(wrong_policies())


def test_each_expected_text_says_where_what_why_and_what_to_do() -> None:
    form = re.compile(
        r"(rules/)?[\w-]+\.yaml(:[1-9][0-9]*:[1-9][0-9]*)?: BL-[A-Z][0-9]{3} (fel|error): [^\n]+"
        r"(\n    [^\n]+\.){2}(\n    \S+(:[1-9][0-9]*:[1-9][0-9]*|:…): [^\n]+)?(\n    [^\n]+\?)?"
    )
    for kind in ("cases", "policy"):
        for lang in LANGUAGES:
            assert [one for one in expected(kind, lang).values() if not form.fullmatch(one)] == []


def test_what_the_malformed_files_are_made_from_is_whole() -> None:
    parse_case(CASE, "hel.yaml", the_policy())
    for path in (FOLDER / "hela").iterdir():
        assert error_with(SourceFile(f"rules/{path.name}", path.read_bytes())) is None


def test_letters_with_loose_accents_and_hard_spaces_are_what_they_look_like() -> None:
    loose = (
        CASE.decode()
        .replace("ä", "a\u0308")
        .replace("å", "a\u030a")
        .replace(" om ", "\u00a0om\u00a0")
    )
    assert parse_case(loose.encode(), "x", the_policy()) == parse_case(CASE, "x", the_policy())


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_every_kind_of_line_ending_is_read_the_same(ending: str) -> None:
    other = CASE.decode().replace("\n", ending)
    assert parse_case(other.encode(), "x", the_policy()) == parse_case(CASE, "x", the_policy())
    wrong = other.replace("grundskola", "grundskolan")
    with pytest.raises(SourceError) as caught:
        parse_case(wrong.encode(), "x", the_policy())
    assert caught.value.diagnostics[0].place == Place("x", 5, 13)


def test_a_byte_order_mark_first_is_no_fault_and_moves_no_column() -> None:
    with pytest.raises(SourceError) as caught:
        parse_case(b"\xef\xbb\xbf" + CASE.replace(b"exempel-1", b"Exempel 1"), "x", the_policy())
    assert caught.value.diagnostics[0].place == Place("x", 1, 9)


def test_a_wrong_case_file_stores_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, wrong = tmp_path / "hel.yaml", FOLDER / "cases" / "okant-fakta.yaml"
    good.write_bytes(CASE)
    code = run(["route", str(good), str(wrong), "--url", f"sqlite:///{tmp_path}/own.db"])
    assert code == 3
    assert "Menade du `sagt om livet`?" in "".join(capsys.readouterr())
    assert os.listdir(tmp_path) == ["hel.yaml"]


@pytest.mark.parametrize(
    ("kind", "code"),
    [("paket.yaml", "BL-F003"), ("regler.yaml", "BL-F003"), ("roller.yaml", "BL-F003")],
)
def test_a_pack_without_a_kind_of_file_is_not_whole(kind: str, code: str) -> None:
    sources = source_files(SMALL, Report())
    with pytest.raises(SourceError) as caught:
        build_policy(tuple(one for one in sources if not one.name.endswith(kind)))
    assert [one.code for one in caught.value.diagnostics] == [code]


def test_a_question_needs_an_answer_that_always_holds() -> None:
    sources = source_files(SMALL, Report())
    at = next(at for at, one in enumerate(sources) if one.name.endswith("svar.yaml"))
    text = sources[at].data.replace(
        "fråga: forum,".encode(), "fråga: forum, när alla: [ledsen är ofta],".encode()
    )
    with pytest.raises(SourceError) as caught:
        build_policy((*sources[:at], replace(sources[at], data=text), *sources[at + 1 :]))
    (one,) = caught.value.diagnostics
    assert (one.code, one.params) == ("BL-F004", {"fråga": "forum"})


@pytest.mark.parametrize("name", ["regler.yaml.txt", "regler.YAML", "regler.Yml"])
def test_a_file_that_would_be_passed_over_is_said(tmp_path: Path, name: str) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / name).write_text("regler:\n", "utf-8")
    with pytest.raises(SourceError) as caught:
        read_policy(tmp_path)
    assert caught.value.diagnostics[0].code == "BL-F006"


def test_a_folder_without_policy_files_is_said(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        read_policy(tmp_path)
    assert [one.code for one in caught.value.diagnostics] == ["BL-F001"]


@pytest.mark.parametrize(
    ("name", "code"), [("finns-inte.yaml", "BL-F005"), ("", "BL-F002"), ("nul\0.yaml", "BL-F002")]
)
def test_a_file_that_cannot_be_opened_is_said(tmp_path: Path, name: str, code: str) -> None:
    for read in (read_case, read_reference):
        with pytest.raises(SourceError) as caught:
            read(tmp_path / name, the_policy())
        assert [one.code for one in caught.value.diagnostics] == [code]
