"""The message catalogue: two languages that say the same, every code used and every use there."""

import re
import string
from pathlib import Path
from typing import cast

import pytest
from ruamel.yaml import YAML
from tests.shipped import ROOT

import barnlots
from barnlots.model.catalogue import Language, codes, gist, say

ENGINE = Path(barnlots.__file__).parent
LANGUAGES: tuple[Language, ...] = ("sv", "en")
FILE_CODES = re.compile(r"BL-(?:(?:Y|S|M|R|W|D|B|F(?!000))[0-9]{3}|N0[0-9]{2})")
REFUSAL_CODES = re.compile(r"BL-(?:C|A|K|L|U)[0-9]{3}")
# A code in full, or the beginning of one that the code completes.
USED = re.compile(r"BL-[A-Z0-9_]+")


def texts(lang: Language) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted((ENGINE / "model" / "messages" / lang).glob("*.yaml")):
        texts = cast(dict[str, str], YAML(typ="safe", pure=True).load(path.read_text("utf-8")))
        assert not found.keys() & texts.keys(), path.name
        found |= texts
    return found


def parameters(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def used() -> set[str]:
    """By the engine or by an adapter of ours."""
    files = (*ENGINE.rglob("*.py"), *(ROOT / "adapters").rglob("*.py"))
    return set(USED.findall("\n".join(path.read_text("utf-8") for path in sorted(files))))


def test_both_languages_have_the_same_codes_in_the_same_order() -> None:
    assert list(texts("sv")) == list(texts("en"))


def test_both_languages_use_the_same_parameters() -> None:
    swedish, english = texts("sv"), texts("en")
    differing = [code for code in swedish if parameters(swedish[code]) != parameters(english[code])]
    assert differing == []


def test_an_entry_read_alone_says_what_its_whole_file_says() -> None:
    for lang in LANGUAGES:
        whole = texts(lang)
        assert codes(lang) == whole.keys()
        for code, text in whole.items():
            filled = text.format_map(dict.fromkeys(parameters(text), "…")).strip()
            assert gist(code, lang) == filled


def test_every_code_that_is_used_has_a_text() -> None:
    known = codes("sv")
    missing = {
        code
        for code in used()
        if code not in known and not any(one.startswith(code) for one in known)
    }
    assert missing == set()


def test_every_text_is_used() -> None:
    words = used()
    begun = tuple(word for word in words if word not in codes("sv"))
    assert [code for code in codes("sv") if code not in words and not code.startswith(begun)] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_file_diagnostic_is_three_lines_what_why_and_what_to_do(lang: Language) -> None:
    for code, text in texts(lang).items():
        if FILE_CODES.fullmatch(code):
            what, why, todo = text.rstrip("\n").split("\n")
            assert what and not what.endswith("."), code
            assert not what[0].isupper(), code
            assert why[0].isupper() or why[0] in "`Å", code
            assert why.endswith(".") and todo.endswith("."), code


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_refusal_is_one_line_of_three_sentences(lang: Language) -> None:
    for code, text in texts(lang).items():
        if REFUSAL_CODES.fullmatch(code):
            assert "\n" not in text, code
            assert text.endswith("."), code
            assert len(re.findall(r"[.!?](?= [A-ZÅÄÖ0-9{]|$)", text)) >= 3, code


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_text_takes_its_parameters(lang: Language) -> None:
    for code, text in texts(lang).items():
        shown = say(code, lang, **dict.fromkeys(parameters(text), "ordet"))
        assert "{" not in shown.replace("{ }", "")
        assert "  " not in shown.replace("\n  ", "\n")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_text_shows_how_the_program_is_made(lang: Language) -> None:
    words = re.compile(r"Traceback|Exception|Error\b|ruamel|pydantic|\b(?:str|int|dict|tuple)\b")
    assert [code for code, text in texts(lang).items() if words.search(text)] == []
