"""From bytes to text: UTF-8 only, nothing invisible, one kind of line break, one kind of space."""

import re
import unicodedata

from barnlots.model.errors import Place
from barnlots.packs.report import Report

MOST_BYTES = 200_000

# Control characters, other line breaks than \n, invisible and direction-turning characters, what a
# failed conversion leaves behind, private and unassigned ends of planes, and surrogates.
_NOT_TEXT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufeff\ufff9-\uffff"
    "\U000e0000-\U0010ffff]"
)
_WIDE = dict.fromkeys((0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000), " ")


def decode(data: bytes, file: str, report: Report) -> str | None:
    """The text of a file; None when it is not text, with the cause in `report`."""
    if len(data) > MOST_BYTES:
        report.add("BL-Y007", Place(file), gräns=str(MOST_BYTES // 1000))
        return None
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or data[:2].count(0) == 1:
        report.add("BL-Y002", Place(file, 1, 1))
        return None
    try:
        text = tidy(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8", errors="replace")
        report.add("BL-Y002", end_of(tidy(before), file))
        return None
    odd = not_text(text)
    if odd is not None:
        report.add("BL-Y003", end_of(text[:odd], file), tecken=f"U+{ord(text[odd]):04X}")
        return None
    if not any(line.strip() and not line.lstrip().startswith("#") for line in text.split("\n")):
        report.add("BL-Y004", Place(file, 1, 1))
        return None
    return text


def not_text(text: str) -> int | None:
    """Where the first character stands that nobody can see or no text has."""
    found = _NOT_TEXT.search(text)
    return found.start() if found else None


def tidy(text: str) -> str:
    """Composed letters, \\n, and a plain space for each hard or wide one: columns stay as seen."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_WIDE)
    return unicodedata.normalize("NFC", text)


def end_of(before: str, file: str) -> Place:
    """The place that comes right after a text."""
    return Place(file, before.count("\n") + 1, len(before) - before.rfind("\n"))
