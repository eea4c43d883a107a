"""How alike two words are: one slip of the finger apart, or only much the same."""

from difflib import SequenceMatcher

CLOSE = 0.65


def one_slip_apart(left: str, right: str) -> bool:
    """Whether one letter left out, put in or changed, or two neighbours that have changed places,
    makes the one word into the other."""
    if abs(len(left) - len(right)) > 1 or left == right:
        return False
    start = 0
    shorter = min(len(left), len(right))
    while start < shorter and left[start] == right[start]:
        start += 1
    a, b = left[start:], right[start:]
    if len(a) == len(b):
        return a[1:] == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
    return a[1:] == b if len(a) > len(b) else a == b[1:]


def likeness(name: str, word: str) -> float:
    """From 0, not at all (or less than `CLOSE`), to 1, the same. Capital letters do not count."""
    matcher = SequenceMatcher(None, name.casefold(), word.casefold())
    if matcher.real_quick_ratio() < CLOSE or matcher.quick_ratio() < CLOSE:
        return 0.0
    return matcher.ratio()
