"""Whatever a file contains, reading it ends soon: in a policy or in messages from the catalogue."""

import random
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from barnlots.model.catalogue import codes, explain_diagnostic
from barnlots.model.errors import Diagnostic, SourceError
from barnlots.packs import parse_case, read_policy, read_reference, shipped
from barnlots.packs.folder import SourceFile, read_records, source_files
from barnlots.packs.loader import build_policy
from barnlots.packs.report import Report

SMALL = Path(__file__).parent / "liten"
SECONDS = 2.0
ODD = (
    "\t", "\r", "\r\n", "\n", "\x00", "\x85", "\u2028", "\u00a0", "\ufeff", "\u202e", "a\u0308",
    "🙂", ":", ": ", "- ", "#", " #", "[", "]", "{", "}", ",", "&a", "*a", "!t", "|", ">", "%", "@",
    '"', "'", "\\", '"\\ud800"', '"\\U00110000"', "<<: *a", "---", "...", "?", "? ", "~", "null",
    "no", "on", "12:30", "0123", "1e3", "-1", "99999999999999999999", "0000-00-00", "9999-12-31",
    "2026-13-01", "2026-02-30", "ja", "nej", "känt", " är ", " och ", " eller ", ", om ", " när ",
    ", annars lyft till ", "inom ", "ålder är under ", "x" * 3000, "[" * 40, "- " * 40, "{a: " * 20,
)  # fmt: skip

Mutation = Callable[[random.Random, str], str]


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
            lines[at] = (
                head + found + rng.choice((*ODD, "", "text", "[]", "{}", "[a, b]", "{a: b}"))
            )
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


def _cut(rng: random.Random, text: str) -> str:
    return text[: rng.randrange(len(text) + 1)]


MUTATIONS: tuple[Mutation, ...] = (_delete, _repeat, _swap, _insert, _value, _lines, _lines, _cut)


def mutated(seed: int, data: bytes) -> bytes:
    """The same damage for the same seed: mostly one thing, sometimes several, sometimes bytes."""
    rng = random.Random(seed)
    text = data.decode()
    for _ in range(rng.choice((1, 1, 1, 2, 4))):
        text = rng.choice(MUTATIONS)(rng, text)
    damaged = bytearray(text.encode(errors="replace"))
    if rng.random() < 0.05:
        damaged.insert(rng.randrange(len(damaged) + 1), rng.randrange(256))
    return bytes(damaged)


def check(read: Callable[[], object], data: bytes, file: str) -> None:
    """Reading ends in time, and every message is one that an author can use."""
    begun = time.process_time()
    found: tuple[Diagnostic, ...] = ()
    try:
        read()
    except SourceError as error:
        found = error.diagnostics
        assert found
    assert time.process_time() - begun < SECONDS
    lines = _seen_lines(data)
    for one in found:
        assert one.code in codes("sv")
        for lang in ("sv", "en"):
            shown = explain_diagnostic(one, lang)
            assert len(shown.splitlines()) in (3, 4, 5)
            assert "  " not in shown.replace("\n    ", "\n")
        if one.place.file == file and one.place.line:
            assert 1 <= one.place.line <= len(lines), one
            assert 1 <= one.place.column <= len(lines[one.place.line - 1]) + 1, one


def _seen_lines(data: bytes) -> list[str]:
    text = data.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    return text.split("\n")


@pytest.mark.parametrize("part", range(8))
def test_a_damaged_policy_file_is_read_or_explained(part: int) -> None:
    sources = source_files(SMALL, Report())
    for seed in range(part * 150, part * 150 + 150):
        at = seed % len(sources)
        damaged = replace(sources[at], data=mutated(seed, sources[at].data))
        whole = (*sources[:at], damaged, *sources[at + 1 :])
        check(lambda whole=whole: build_policy(whole), damaged.data, damaged.name)  # type: ignore[misc]


@pytest.mark.parametrize("part", range(4))
def test_a_damaged_case_file_is_read_or_explained(part: int) -> None:
    policy = read_policy(shipped())
    cases = sorted((shipped() / "features" / "vinjetter").glob("*.yaml"))
    for seed in range(part * 200, part * 200 + 200):
        path = cases[seed % len(cases)]
        data = mutated(seed, path.read_bytes())
        check(lambda data=data: parse_case(data, "fall.yaml", policy), data, "fall.yaml")  # type: ignore[misc]


def test_a_damaged_shipped_file_has_a_form_or_an_explanation() -> None:
    sources = source_files(shipped(), Report())
    for seed in range(300):
        source = sources[seed % len(sources)]
        damaged = SourceFile(source.name, mutated(seed, source.data))

        def read(damaged: SourceFile = damaged) -> None:
            report = Report()
            read_records((damaged,), report)
            report.raise_if_any()

        check(read, damaged.data, damaged.name)


def test_a_damaged_reference_file_is_read_or_explained(tmp_path: Path) -> None:
    policy = read_policy(shipped())
    good = (shipped() / "features" / "exempelkommun.yaml").read_bytes()
    path = tmp_path / "referens.yaml"
    for seed in range(100):
        data = mutated(seed, good)
        path.write_bytes(data)
        check(lambda: read_reference(path, policy), data, str(path))
