"""Each code that a file can give has a page of the fixed shape, whose examples do what they say."""

from pathlib import Path

import pytest
from tests.docs.error_pages import (
    FOLDER,
    LANGUAGES,
    SECTIONS,
    avoided,
    diagnostic_codes,
    expected,
    heading,
    pages,
    preferred,
)

from barnlots.authoring.check.topics import index_page

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

PAGES = pages()


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    assert set(PAGES) == set(diagnostic_codes())


@pytest.mark.parametrize("code", sorted(PAGES))
def test_a_page_has_the_fixed_shape(code: str) -> None:
    page = PAGES[code]
    assert page.title == heading(code)
    assert tuple(page.sections) == SECTIONS
    for section in SECTIONS:
        assert page.sections[section].strip(), section
    for section in ("Undvik", "Föredra"):
        assert any(one.tried for one in page.blocks(section)), section


@pytest.mark.parametrize("code", sorted(PAGES))
def test_what_a_page_says_to_avoid_is_told_exactly_so(code: str, tmp_path: Path) -> None:
    """It gives the page's code and no other. `python -m tests.docs.write` writes the texts anew;
    read every line of the difference."""
    found = avoided(PAGES[code], tmp_path / "a")
    assert found.codes == {code}
    assert {lang: expected(lang)[code] for lang in LANGUAGES} == found.told


@pytest.mark.parametrize("code", sorted(PAGES))
def test_what_a_page_says_to_prefer_gives_nothing(code: str, tmp_path: Path) -> None:
    assert preferred(PAGES[code], tmp_path / "a") == set()


def test_no_code_lacks_its_exact_words() -> None:
    for lang in LANGUAGES:
        assert set(expected(lang)) == set(diagnostic_codes())


def test_the_folder_holds_nothing_but_pages() -> None:
    others = {path.name for path in FOLDER.iterdir()} - {f"{code}.md" for code in PAGES}
    assert others == {"LÄSMIG.md", "index.md"}


def test_the_list_is_of_all_pages() -> None:
    """`python -m tests.docs.write` writes it anew."""
    index = (FOLDER / "index.md").read_text("utf-8")
    assert index == index_page()
    assert all(f"({code}.md)" in index for code in PAGES)
