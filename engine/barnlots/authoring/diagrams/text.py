"""How wide text becomes, estimated: no font is at hand where a drawing is made.

Widths are a little more than those of the widest sans serif that is likely to be used, so that a
line which fits here fits on every screen and printer.
"""

TITLE, BODY, LABEL = 15.0, 12.5, 12.0
LEADING = 1.35
_BOLD = 1.14
_WIDTHS = {
    **dict.fromkeys("ijl|'", 0.29),
    **dict.fromkeys(" .,", 0.33),
    **dict.fromkeys("-()/:;!tfrI", 0.41),
    **dict.fromkeys("szcJ", 0.56),
    "•": 0.5,
    **dict.fromkeys("mw", 0.98),
    **dict.fromkeys("MW%", 1.0),
}
_LOWER, _OTHER = 0.64, 0.8


def width(text: str, size: float, *, bold: bool = False) -> float:
    """The width of one line in pixels at `size`."""
    units = sum(
        _WIDTHS.get(one, _LOWER if one.islower() or one.isdigit() else _OTHER) for one in text
    )
    return units * size * (_BOLD if bold else 1.0)


def wrapped(text: str, size: float, room: float, *, bold: bool = False) -> list[str]:
    """The text in lines that are at most `room` wide. A word that is wider alone is cut, after a
    hyphen of its own where it has one."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and width(longer, size, bold=bold) > room:
            lines.append(line)
            longer = word
        while width(longer, size, bold=bold) > room and len(longer) > 2:
            at = _cut(longer, size, room, bold=bold)
            start = longer[:at]
            lines.append(start if start.endswith("-") else f"{start}-")
            longer = longer[at:]
        line = longer
    return [*lines, line] if line else lines


def _cut(word: str, size: float, room: float, *, bold: bool) -> int:
    fits = 1
    while fits < len(word) - 1 and width(word[: fits + 1] + "-", size, bold=bold) <= room:
        fits += 1
    hyphen = word.rfind("-", 1, fits)
    return hyphen + 1 if hyphen > 0 else fits
