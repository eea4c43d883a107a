"""One fuzzed file: read and formatted in time, and explained in words that an author can use."""

import random
import re
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from types import FrameType

from tests.packs.fuzz.damage import damaged
from tests.packs.fuzz.nasty import nasty
from tests.packs.fuzz.subjects import Subject, subjects

from barnlots.authoring.formatting.canonical import canonical
from barnlots.model.catalogue import codes, explain_diagnostic
from barnlots.model.errors import Diagnostic, SourceError
from barnlots.packs.folder import SourceFile

SECONDS = 2.0
ONE_NASTY_IN = 40
_HOW_IT_IS_MADE = re.compile(
    r"Traceback|Exception|\w+Error\b|ruamel|pydantic|gherkin\.|NoneType|<class|object at 0x"
    r"|\b(?:str|int|dict|tuple|bool|float|bytes|None|True|False)\b|(?:\w+)\(\w+="
    r"|while (?:parsing|scanning)|expected (?:<|')|found (?:character|unexpected)|could not"
    r"|not allowed here|codec can't|out of range|invalid literal|isoformat|got '"
)


@dataclass(frozen=True)
class Outcome:
    """`codes` are those of the messages, none when the file was read; `formatted` whether it could
    be."""

    codes: tuple[str, ...]
    formatted: bool


class Slow(AssertionError):
    """Something took longer than an author waits."""


def fuzzed(seed: int) -> tuple[Subject, SourceFile]:
    """The same kind and the same damaged file for the same seed."""
    rng = random.Random(seed)
    all_kinds = subjects()
    kind = rng.choices(all_kinds, [one.share for one in all_kinds])[0]
    good = rng.choice(kind.goods)
    make = nasty if rng.randrange(ONE_NASTY_IN) == 0 else damaged
    return kind, replace(good, data=make(rng, good.data))


def try_seed(seed: int, seconds: float = SECONDS) -> Outcome:
    """Raises AssertionError when anything is not as it should be, and whatever is not caught."""
    return try_file(*fuzzed(seed), seconds)


def try_file(kind: Subject, file: SourceFile, seconds: float) -> Outcome:
    """As `try_seed`, with a file that is there already."""
    with _no_longer_than(seconds):
        said, found = _explained(lambda: kind.read(file), file)
    if not kind.yaml:
        return Outcome(tuple(one.code for one in found), False)
    with _no_longer_than(seconds):
        again, unread = _explained(lambda: canonical(file.data, file.name), file)
    if isinstance(again, bytes):
        _same_in_the_other_form(kind, file, again, said, seconds)
    else:
        assert unread
    return Outcome(tuple(one.code for one in found), isinstance(again, bytes))


def _same_in_the_other_form(
    kind: Subject, file: SourceFile, again: bytes, said: object, seconds: float
) -> None:
    """What is formatted stays so, and says what it said."""
    with _no_longer_than(seconds):
        assert canonical(again, file.name) == again
    other = replace(file, data=again)
    with _no_longer_than(seconds):
        assert _explained(lambda: kind.read(other), other)[0] == said


def _explained(
    read: Callable[[], object], file: SourceFile
) -> tuple[object, tuple[Diagnostic, ...]]:
    """What is read, or None and what is said instead."""
    try:
        return read(), ()
    except SourceError as error:
        found = error.diagnostics
    assert found
    lines = _seen_lines(file.data)
    for one in found:
        _check_words(one, "\n".join(lines))
        if one.place.file.endswith(file.name) and one.place.line:
            assert 1 <= one.place.line <= len(lines), one
            assert 1 <= one.place.column <= len(lines[one.place.line - 1]) + 1, one
    return None, found


def _check_words(found: Diagnostic, text: str) -> None:
    """Complete in both languages, and nothing of how the program is made that is not the author's
    own."""
    assert found.code in codes("sv")
    assert len(found.suggestions) <= 3
    for lang in ("sv", "en"):
        shown = explain_diagnostic(found, lang)
        assert 3 <= len(shown.splitlines()) <= 5, shown
        if not any("  " in told for told in _filled_in(found)):
            assert "  " not in shown.replace("\n    ", "\n"), shown
        assert all(char.isprintable() or char == "\n" for char in shown), shown
    for told in _filled_in(found):
        for word in _HOW_IT_IS_MADE.findall(told):
            assert word in text, told


def _filled_in(found: Diagnostic) -> Iterator[str]:
    """What is put into the texts of the catalogue, other than the choices that there are."""
    yield from found.suggestions
    for params in (found.params, found.other.params if found.other else {}):
        yield from (value for name, value in params.items() if name != "val")


def _seen_lines(data: bytes) -> list[str]:
    text = data.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    return text.split("\n")


@contextmanager
def _no_longer_than(seconds: float) -> Iterator[None]:
    """Stops what uses more of the processor, also what would never end."""

    def stop(_: int, frame: FrameType | None) -> None:
        raise Slow(f"more than {seconds} s in {frame.f_code.co_name if frame else '?'}")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
