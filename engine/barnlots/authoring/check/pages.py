"""The page that explains a code, as it is shipped."""

import re
from pathlib import Path

from barnlots.packs import shipped

FOLDER = "docs/fel"
_CODE = re.compile(r"BL-[A-Z][0-9]{3}")


def page_name(code: str) -> str:
    """The page's path from the project's folder."""
    return f"{FOLDER}/{code}.md"


def has_page(code: str) -> bool:
    return _path(code).is_file()


def page_of(code: str) -> str | None:
    """What the page of `code` says; None when there is none."""
    return _path(code).read_text("utf-8") if _CODE.fullmatch(code) and has_page(code) else None


def codes_with_pages() -> tuple[str, ...]:
    """Every code that has a page, in order."""
    return tuple(sorted(one.stem for one in (shipped() / FOLDER).glob("BL-*.md")))


def _path(code: str) -> Path:
    return shipped() / page_name(code)
