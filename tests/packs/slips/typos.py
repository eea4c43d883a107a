"""Every single-character typo of a word: a letter left out, changed or put in, two that change
places. The alphabet is the Swedish one, space and hyphen."""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.packs.slips.everywhere import EVERYWHERE

from barnlots.model.errors import Diagnostic
from barnlots.packs.nodes import Scalar

ALPHABET = "abcdefghijklmnopqrstuvwxyzåäö -"
FEW = 25


@dataclass
class Tally:
    """How many slips were tried, and for how many the right word came first."""

    tried: int = 0
    right: int = 0

    def add(self, found: list[Diagnostic], scalar: Scalar, typo: str) -> None:
        """One typo, which is to be refused where it stands, and for that alone."""
        assert len(found) == 1, (scalar.place, typo, [one.code for one in found])
        assert found[0].place == scalar.place, (scalar.place, typo, found[0])
        self.tried += 1
        self.right += found[0].suggestions[:1] == (scalar.text,)


def some(word: str) -> tuple[str, ...]:
    """A few of the typos, from all of them; each when everything is tried."""
    every = typos(word)
    return every if EVERYWHERE else every[:: max(1, len(every) // FEW)]


def typos(word: str) -> tuple[str, ...]:
    """Those that differ from `word` once spaces are tidied, as the reader of files does."""
    tidy = (" ".join(one.split()) for one in _slips(word))
    return tuple(dict.fromkeys(one for one in tidy if one and one != word))


def _slips(word: str) -> Iterator[str]:
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
        for char in ALPHABET:
            yield word[:at] + char + word[at + 1 :]
    for at in range(len(word) + 1):
        for char in ALPHABET:
            yield word[:at] + char + word[at:]
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
