"""Files that nobody writes by hand: enormous, deep, repeated, disguised."""

import random
from collections.abc import Callable
from itertools import pairwise

from barnlots.packs.decode import MOST_BYTES

ROOM = MOST_BYTES - 20_000
_BOMB = "a: &a [x, x]\n" + "".join(
    f"{name}: &{name} [*{before}, *{before}]\n" for before, name in pairwise("abcdefghi")
)
_SENTENCES = (
    " och är minst ", " eller ", ", ", " är ", ", annars lyft till ", ", inom 5 ", "väg är i ", "(",
    "när ", ", om ", "inom ", " kap. ", " § ", "a" , "å", "a\u0308", "1", "<a>", "|", '"', " ",
)  # fmt: skip

Nasty = Callable[[random.Random, str], str | bytes]


def _many(piece: str) -> str:
    return piece * (ROOM // len(piece.encode()))


def _line_of(rng: random.Random, text: str) -> tuple[list[str], int, str]:
    """A line that has a value, and what stands before the value."""
    lines = text.split("\n")
    marked = [at for at, line in enumerate(lines) if ": " in line or "- " in line] or [0]
    at = rng.choice(marked)
    head, mark, _ = lines[at].partition("- " if ": " not in lines[at] else ": ")
    return lines, at, head + mark


def _value(rng: random.Random, text: str, value: str) -> str:
    lines, at, head = _line_of(rng, text)
    lines[at] = head + value
    return "\n".join(lines)[: MOST_BYTES // 2 + len(value)]


def _long_sentence(rng: random.Random, text: str) -> str:
    piece = rng.choice(_SENTENCES)
    start = rng.choice(("", "x", "ledsen är ", "kurator ", "börja väg ", "till ", "stäng av "))
    count = min(ROOM, rng.choice((100, 3000, 30_000, ROOM))) // len(piece.encode())
    return _value(rng, text, start + piece * count)


def _more_of_a_sentence(rng: random.Random, text: str) -> str:
    """The words of a line, over and over again on the same line."""
    lines, at, head = _line_of(rng, text)
    words = lines[at].removeprefix(head) or "x"
    between = rng.choice((" och ", " ", ", ", " eller ", ", annars lyft till "))
    count = min(ROOM, rng.choice((2_000, 50_000, ROOM))) // len((between + words).encode())
    lines[at] = head + between.join([words] * max(count, 2))
    return "\n".join(lines)


def _deep_flow(rng: random.Random, text: str) -> str:
    depth = rng.choice((11, 12, 13, 100, 1_000, 20_000))
    opens, closes = rng.choice((("[", "]"), ("{a: ", "}"), ("[{a: ", "}]"), ("- ", ""), ("? ", "")))
    return _value(
        rng, text, opens * depth + rng.choice(("x", "")) + closes * rng.choice((depth, 0))
    )


def _deep_block(rng: random.Random, _: str) -> str:
    depth = rng.choice((11, 12, 13, 100, 500))
    mark = rng.choice(("a:", "-", "? a\n{}:"))
    lines = [" " * (2 * at) + mark.replace("{}", " " * (2 * at)) for at in range(depth)]
    return "regler:\n" + "\n".join(f"  {line}" for line in lines) + " x\n"


def _many_keys(rng: random.Random, text: str) -> str:
    """Thousands of keys that are nearly right."""
    names = [line.strip(" -").partition(":")[0] for line in text.split("\n") if ":" in line]
    name = rng.choice(names or ["regel"])
    pad = " " * rng.choice((0, 2, 4))
    lines = [f"{pad}{name}{number}: x" for number in range(ROOM // (len(name) + 14))]
    return text[: rng.choice((0, len(text)))] + "\n".join(lines)


def _many_records(rng: random.Random, text: str) -> str:
    """The things of a list again and again, each with a name of its own or with the same."""
    lines = text.split("\n")
    starts = [at for at, line in enumerate(lines) if line.lstrip().startswith("- ")] or [0]
    start, own = starts[0], rng.random() < 0.7
    head = "\n".join(lines[:start])
    first, *more = lines[start : start + rng.choice((1, 8, 30))]
    copies, room = [head], ROOM - len(text.encode())
    while room > 0:
        name = f"{first}{len(copies)}"
        if "," in first:
            name = first.replace(",", f" {len(copies)},", 1)
        copy = "\n".join([name if own else first, *more])
        copies.append(copy)
        room -= len(copy.encode()) + 1
    return "\n".join([*copies[:-1], *lines[start:]])


def _dense(rng: random.Random, text: str) -> str:
    piece = rng.choice(("a,", "a, ", "{a}, ", "{a: b}, ", "[a], ", '"", ', "a: b, ", "{a: [b]}, "))
    return _value(rng, text, f"[{_many(piece)}]")


def _many_words(rng: random.Random, text: str) -> str:
    """A list of thousands of words that are nearly the same."""
    stem = rng.choice(("kurator", "ledsen är iblan", "Lagen 2025", "x", "förskol"))
    words = [f"{stem}{number}" for number in range(ROOM // (len(stem) + 8))]
    return _value(rng, text, f"[{', '.join(words)}]")


def _many_lines(rng: random.Random, text: str) -> str:
    piece = rng.choice(("# anmärkning\n", "\n", "- x\n", "a: b\n", " \n", "---\n", "\t\n", "|\n"))
    return text + _many(piece) if rng.random() < 0.5 else _many(piece) + text


def _alias_bomb(rng: random.Random, text: str) -> str:
    return rng.choice((_BOMB, text + _BOMB, _BOMB + text, "&a a: *a\n", "a: &a [*a]\n"))


def _number(rng: random.Random, text: str) -> str:
    return _value(
        rng, text, rng.choice(("9", "-", "1_", "0", "1e", "0x", "12:")) * rng.choice((30, 5_000))
    )


def _disguised(rng: random.Random, text: str) -> str:
    """Letters that look like others, turn the line around or are not there."""
    sign = rng.choice(
        "\u202e\u2066\u200b\u200d\u00ad\ufeff\u0430\u0435\u0301\u0308\ufe0f\U000e0041"
    )
    places = sorted(rng.randrange(len(text) + 1) for _ in range(rng.choice((1, 5, 500))))
    for at in reversed(places):
        text = text[:at] + sign + text[at:]
    return text


def _combined(rng: random.Random, text: str) -> str:
    return _value(rng, text, "e" + "\u0301" * rng.choice((2, 300, 60_000)))


def _bytes(rng: random.Random, text: str) -> bytes:
    return rng.choice(
        (
            b"\xef\xbb\xbf\xef\xbb\xbf" + text.encode(),
            text.encode("utf-16-le"),
            text.encode("utf-32"),
            text.encode().replace(b"\n", b"\n\xed\xa0\x80", 1),
            text.encode("latin-1", "replace"),
            text.encode().replace("å".encode(), b"\xe5"),
            text.encode() + b"\x00" * 1000,
            bytes(rng.randrange(256) for _ in range(2_000)),
            b"\x1b[31m" + text.encode(),
            b"",
        )
    )


def _long_key(rng: random.Random, text: str) -> str:
    key = rng.choice(("a", "å", "a b ", "a: ", "'", "\\")) * rng.choice((1_000, 1_100, 40_000))
    return text + rng.choice((f"{key}: x\n", f"? {key}\n: x\n", f'"{key}": x\n'))


def _two_documents(rng: random.Random, text: str) -> str:
    return text + rng.choice(("---\n", "...\n", "...\n---\n", "%YAML 1.1\n---\n")) + text


def _open_quote(rng: random.Random, text: str) -> str:
    return _value(rng, text, rng.choice("\"'") + "x" * rng.choice((1, 1_000, 100_000)))


def _table(rng: random.Random, text: str) -> str:
    """A scenario with a great many rows, columns or steps."""
    rows = rng.choice((10, 2_000))
    head = (
        "# language: sv\nEgenskap: a\n  Scenariomall: b\n    Givet <a>\n    Så <b>\n    Exempel:\n"
    )
    row = "      |" + " x |" * rng.choice((2, 2, 40)) + "\n"
    return text + "\n" + (head + "      | a | b |\n" + row * rows)[: ROOM // 2]


def _steps(rng: random.Random, text: str) -> str:
    lines = [line for line in text.split("\n") if line.strip()] or ["x"]
    line = rng.choice(lines)
    return text + "\n" + (line + "\n") * min(20_000, ROOM // len((line + "\n").encode()))


NASTIES: tuple[Nasty, ...] = (
    _long_sentence, _more_of_a_sentence, _deep_flow, _deep_block, _many_keys, _many_records,
    _many_words, _many_lines, _alias_bomb, _number, _disguised, _combined, _bytes, _long_key,
    _two_documents, _open_quote, _table, _steps, _dense,
)  # fmt: skip


def nasty(rng: random.Random, data: bytes) -> bytes:
    """One of them, made from a good file."""
    made = rng.choice(NASTIES)(rng, data.decode())
    return made if isinstance(made, bytes) else made.encode(errors="replace")
