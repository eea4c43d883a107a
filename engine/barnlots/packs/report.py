"""Where diagnostics are gathered while a file is read, so that an author sees them all at once."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from barnlots.model.catalogue import MOST_SUGGESTIONS
from barnlots.model.errors import Diagnostic, Label, Place, SourceError
from barnlots.packs.likeness import CLOSE, likeness, one_slip_apart

MOST_SHOWN = 50
_LONG = {"val": 600, "fil": 200}
_LONGEST_WORD = 60
_MUCH_LESS = 0.12


# A name that is used but not there, or a key that is: one cause, however often it is written.
_ONCE = ("BL-S001", "BL-S003", "BL-M", "BL-D002", "BL-D003", "BL-D004", "BL-D010", "BL-B")


@dataclass
class Report:
    """Collects diagnostics, one per cause: the first found at a place is the one to mend, and the
    same wrong word is reported where it is first met.

    `count` is how often something was found wrong, shown or not.
    """

    found: list[Diagnostic] = field(default_factory=list)
    count: int = 0
    _places: set[Place] = field(default_factory=set)
    _said: set[tuple[str, ...]] = field(default_factory=set)

    @property
    def full(self) -> bool:
        """Whether nothing more will be shown, so that looking for suggestions is wasted."""
        return len(self.found) >= MOST_SHOWN

    def add(
        self,
        code: str,
        place: Place,
        *,
        word: str = "",
        among: Iterable[str] = (),
        suggestions: tuple[str, ...] = (),
        other: Label | None = None,
        **params: str,
    ) -> None:
        """`word` is what the author wrote where one `among` these was wanted: the nearest are
        suggested. `other` is a second place that it is about. After the first fifty nothing more
        is looked for."""
        self.count += 1
        if self._known(code, place, params):
            return
        near = suggestions or (nearest(word, among) if word else ())
        shown = {key: shorten(value, _LONG.get(key, 60)) for key, value in params.items()}
        words = tuple(shorten(one) for one in near[:MOST_SUGGESTIONS])
        self.found.append(Diagnostic(code, place, shown, words, other=other))

    def take(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Adds what another report has found."""
        for one in diagnostics:
            self.count += 1
            if not self._known(one.code, one.place, one.params):
                self.found.append(one)

    def _known(self, code: str, place: Place, params: dict[str, str]) -> bool:
        cause = (code, *sorted(params.values())) if code.startswith(_ONCE) else (code, repr(place))
        if self.full or place in self._places or cause in self._said:
            return True
        self._places.add(place)
        self._said.add(cause)
        return False

    def raise_if_any(self) -> None:
        """Raises SourceError with what was found, in file order."""
        if self.found:
            raise SourceError(tuple(sorted(self.found, key=lambda one: one.place)))


def shorten(text: str, limit: int = 60) -> str:
    """One line, printable, at most `limit` characters."""
    flat = "".join(char if char.isprintable() else " " for char in text)
    return flat if len(flat) <= limit else flat[: limit - 1] + "…"


def nearest(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """At most three known words that the author may have meant, the best first."""
    return _nearest(word[:_LONGEST_WORD], tuple(known))


@lru_cache(maxsize=512)
def _nearest(word: str, known: tuple[str, ...]) -> tuple[str, ...]:
    return _best({one: word for one in known if one != word})


def nearest_start(text: str, known: Iterable[str]) -> tuple[str, tuple[str, ...]]:
    """The words that `text` begins with where one of `known` was wanted, and the nearest of them.

    Each known name is held against as many words of the text as it has itself.
    """
    words = text[: 2 * _LONGEST_WORD].split()
    starts = {name: " ".join(words[: len(name.split())]) for name in known}
    near = _best(starts)
    return (starts[near[0]] if near else " ".join(words[:2])), near


def _best(starts: dict[str, str]) -> tuple[str, ...]:
    """Of the names, each with the words that it is held against: those that are one slip of the
    finger away; failing that, the three that are most alike and not much less so than the first."""
    slips = [
        name for name, word in starts.items() if one_slip_apart(name.casefold(), word.casefold())
    ]
    among = slips or starts
    ordered = sorted((-likeness(name, starts[name]), name) for name in among)
    if not slips:
        ordered = [(score, name) for score, name in ordered if -score >= CLOSE]
    return tuple(
        name for score, name in ordered[:3] if slips or score <= ordered[0][0] + _MUCH_LESS
    )
