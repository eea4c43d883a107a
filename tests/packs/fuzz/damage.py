"""Damage to a file: what slips of the hand, of an editor and of a program make of a good one."""

import random
from collections.abc import Callable

ODD = (
    "\t", "\r", "\r\n", "\n", "\x00", "\x85", "\u2028", "\u00a0", "\ufeff", "\u202e", "\u2066",
    "a\u0308", "\u0301", "🙂", ":", ": ", "- ", "#", " #", "[", "]", "{", "}", ",", "&a", "*a",
    "!t", "!!python/object:os.system ", "|", ">", "|+2", "%", "@", '"', "'", "\\", '"\\ud800"',
    '"\\U00110000"', "\\n", "<<: *a", "---", "...", "?", "? ", "~", "null", "no", "on", "Nej", "y",
    "12:30", "0o17", "0123", "0x1F", "1e3", "1_000", "-1", ".inf", "99999999999999999999",
    "0000-00-00", "9999-12-31", "2026-13-01", "2026-02-30", "2026-03-29 02:30", "10000-01-01",
    "ja", "nej", "känt", " är ", " och ", " eller ", ", om ", " när ", ", annars lyft till ",
    "inom ", "utan ", "också ", "ändra ", "stäng av ", "ålder är under ", "x" * 3000, "[" * 40,
    "- " * 40, "{a: " * 20, "Scenario: ", "Så ", "  | a | b |\n", '"""\n', "<a>", "@t ", "Rule: ",
    "👩‍👧",
)  # fmt: skip
VALUES = (
    *ODD, "", "text", "[]", "{}", "[a, b]", "{a: b}", "[[a]]", "{a: {b: c}}", "''", '"a"', "|",
    ">\n          ett  två\n\n            tre", "|-\n          ett\n          # två",
)  # fmt: skip

Damage = Callable[[random.Random, str], str]


def _span(rng: random.Random, text: str) -> tuple[int, int]:
    start = rng.randrange(len(text) + 1)
    return start, min(len(text), start + rng.choice((1, 1, 1, 2, 5, 30)))


def _delete(rng: random.Random, text: str) -> str:
    start, end = _span(rng, text)
    return text[:start] + text[end:]


def _repeat(rng: random.Random, text: str) -> str:
    start, end = _span(rng, text)
    return text[:end] + text[start:]


def _swap(rng: random.Random, text: str) -> str:
    start, end = _span(rng, text)
    return text[:start] + text[start:end][::-1] + text[end:]


def _insert(rng: random.Random, text: str) -> str:
    start, _ = _span(rng, text)
    return text[:start] + rng.choice(ODD) + text[start:]


def _value(rng: random.Random, text: str) -> str:
    """Something else after one of the colons or dashes."""
    lines = text.split("\n")
    at = rng.randrange(len(lines))
    for mark in (": ", "- "):
        head, found, _ = lines[at].partition(mark)
        if found:
            lines[at] = head + found + rng.choice(VALUES)
            break
    return "\n".join(lines)


def _lines(rng: random.Random, text: str) -> str:
    """A line gone, twice, elsewhere, or one level in or out."""
    lines = text.split("\n")
    at = rng.randrange(len(lines))
    line = lines.pop(at)
    match rng.randrange(5):
        case 0:
            lines[at:at] = [line, line]
        case 1:
            lines.insert(rng.randrange(len(lines) + 1), line)
        case 2:
            lines.insert(at, "  " + line)
        case 3:
            lines.insert(at, line.removeprefix("  "))
    return "\n".join(lines)


def _words(rng: random.Random, text: str) -> str:
    """Two words change places, or one stands where another did."""
    words = text.split(" ")
    if len(words) < 2:
        return text
    one, other = rng.randrange(len(words)), rng.randrange(len(words))
    if rng.random() < 0.5:
        words[one], words[other] = words[other], words[one]
    else:
        words[one] = words[other]
    return " ".join(words)


def _comment(rng: random.Random, text: str) -> str:
    """A comment on a line of its own or behind one."""
    lines = text.split("\n")
    at = rng.randrange(len(lines))
    if rng.random() < 0.5:
        lines.insert(at, " " * rng.randrange(9) + "# en # anmärkning: - [så]")
    else:
        lines[at] += " # en anmärkning"
    return "\n".join(lines)


def _within(rng: random.Random, text: str) -> str:
    """A line break, with or without a comment, behind a comma, a bracket, a dash or a colon."""
    places = [at + 1 for at, char in enumerate(text) if char in ",[{:-"]
    if not places:
        return text
    at = rng.choice(places)
    return text[:at] + rng.choice(("", " # här")) + "\n" + " " * rng.randrange(12) + text[at:]


def _cut(rng: random.Random, text: str) -> str:
    return text[: rng.randrange(len(text) + 1)]


DAMAGES: tuple[Damage, ...] = (
    _delete, _repeat, _swap, _insert, _value, _value, _lines, _lines, _words, _comment, _within,
    _cut,
)  # fmt: skip


def damaged(rng: random.Random, data: bytes) -> bytes:
    """Mostly one thing, sometimes several, sometimes bytes."""
    text = data.decode()
    for _ in range(rng.choice((1, 1, 1, 2, 4))):
        text = rng.choice(DAMAGES)(rng, text)
    if rng.random() < 0.03:
        text = text.replace("\n", rng.choice(("\r\n", "\r")))
    found = bytearray(text.encode(rng.choice(("utf-8",) * 198 + ("latin-1", "utf-16")), "replace"))
    for _ in range(rng.choice((0,) * 58 + (1, 3))):
        found.insert(rng.randrange(len(found) + 1), rng.randrange(256))
    return bytes(found)
