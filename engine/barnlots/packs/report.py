"""Where diagnostics are gathered while a file is read, so that an author sees them all at once."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches

from barnlots.model.errors import Diagnostic, Place, SourceError

MOST_SHOWN = 50


@dataclass
class Report:
    """Collects diagnostics, one per place: the first cause found there is the one to mend."""

    found: list[Diagnostic] = field(default_factory=list)

    def add(
        self, code: str, place: Place, *, suggestions: tuple[str, ...] = (), **params: str
    ) -> None:
        if any(one.place == place for one in self.found):
            return
        shown = {key: shorten(value) for key, value in params.items()}
        self.found.append(Diagnostic(code, place, shown, suggestions))

    def raise_if_any(self) -> None:
        """Raises SourceError with what was found, in file order."""
        if self.found:
            ordered = sorted(self.found, key=lambda one: one.place)
            raise SourceError(tuple(ordered[:MOST_SHOWN]))


def shorten(text: str, limit: int = 60) -> str:
    """One line, printable, at most `limit` characters."""
    flat = "".join(char if char.isprintable() else " " for char in text)
    return flat if len(flat) <= limit else flat[: limit - 1] + "…"


def nearest(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """At most three known words that the author may have meant, the best first."""
    by_folded = {one.casefold(): one for one in known}
    close = get_close_matches(word.casefold()[:80], by_folded, n=3, cutoff=0.6)
    return tuple(by_folded[one] for one in close)
