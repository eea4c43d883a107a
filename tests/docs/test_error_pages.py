"""Each code that a file can give has a page of the fixed shape, whose examples do what they say."""

from pathlib import Path

import pytest
from tests.docs.error_pages import (
    FOLDER,
    SECTIONS,
    Example,
    beyond_small,
    day_of,
    diagnostic_codes,
    heading,
    pages,
)

from barnlots.authoring.check.topics import index_page

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
def test_what_a_page_says_to_avoid_gives_its_code_and_no_other(code: str, tmp_path: Path) -> None:
    blocks = PAGES[code].blocks("Undvik")
    example, day = Example(blocks, tmp_path / "a"), day_of(blocks)
    if example.commands():
        left, shown = example.shown()[-1]
        assert left != 0
        assert f"{code} " in shown
    else:
        assert beyond_small(example.found(day), tmp_path / "b", day) == [code]


@pytest.mark.parametrize("code", sorted(PAGES))
def test_what_a_page_says_to_prefer_gives_nothing(code: str, tmp_path: Path) -> None:
    blocks = PAGES[code].blocks("Föredra")
    example, day = Example(blocks, tmp_path / "a"), day_of(blocks)
    if example.commands():
        assert [(left, shown) for left, shown in example.shown() if left != 0] == []
    else:
        assert beyond_small(example.found(day), tmp_path / "b", day) == []


def test_the_folder_holds_nothing_but_pages() -> None:
    others = {path.name for path in FOLDER.iterdir()} - {f"{code}.md" for code in PAGES}
    assert others == {"LÄSMIG.md", "index.md"}


def test_the_list_is_of_all_pages() -> None:
    """`python -m tests.docs.write` writes it anew."""
    index = (FOLDER / "index.md").read_text("utf-8")
    assert index == index_page()
    assert all(f"({code}.md)" in index for code in PAGES)
