"""A source of commands that hands in again, falls silent and talks nonsense, as sources do."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import cast

from tests.kernel.room import CHILD, seen
from tests.kernel.small import NOW

from barnlots.model import commands as c
from barnlots.model.facts import Value
from barnlots.model.people import Actor
from barnlots.ports import BadSetting, Given, Incoming, NotForUs, Setting, Unusable

MENTOR = Actor(assignment="mentor-1")


def concern(
    number: int,
    answers: Mapping[str, Value] | None = None,
    actor: Actor = MENTOR,
    *,
    holder: str = "skolan",
    key: str | None = None,
) -> Incoming:
    """A concern about a child of its own."""
    command = c.OpenCase(
        key=f"rad-{number}" if key is None else key,
        case=f"ä{number}",
        holder=holder,
        child=CHILD,
        noticed=(seen(at=NOW, answers=answers or {"timmar": 4}),),
    )
    return Incoming(command, actor, f"oro.csv:{number}")


class Handed:
    """Hands in what `has` says until it is told that it has been taken."""

    def __init__(self, *has: object) -> None:
        self.has = list(has)
        self.taken_keys = set[str]()
        self.down = self.deaf = False
        self.read = 0
        self.most_unread = 0
        self.repaired: dict[str, Incoming | NotForUs | None] = {}

    def commands(self) -> Iterator[Incoming | Unusable]:
        if self.down:
            raise ConnectionError
        for one in tuple(self.has):
            if key_of(one) not in self.taken_keys:
                self.read += 1
                self.most_unread = max(self.most_unread, self.read - len(self.taken_keys))
                # An adapter is written by others: its types are what it says and not what it does.
                yield cast("Incoming | Unusable", one)

    def taken(self, keys: Collection[str]) -> None:
        if self.deaf:
            raise ConnectionError
        self.taken_keys |= set(keys)

    def again(self, content: str, place: str) -> Incoming | Unusable | NotForUs | None:
        if self.down:
            raise ConnectionError
        return self.repaired.get(content, Unusable(content, place, "BL-I101", content))


def key_of(one: object) -> str:
    return one.key if isinstance(one, Incoming | Unusable) else type(one).__name__


class Configured(Handed):
    """The same, made of its settings as an installed one is."""

    settings = (
        Setting("mapp", required=True),
        Setting("nyckel", secret=True),
        Setting("läge", choices=("delta", "hela")),
    )

    def __init__(self, given: Given) -> None:
        super().__init__()
        self.given = given
        if given.text("mapp") == "fel":
            raise BadSetting("mapp")
        if given.text("mapp") == "trasig":
            raise OSError(Path("/hemligt"))

    def probe(self) -> Mapping[str, bool]:
        if self.down or self.given.text("mapp") == "nere":
            raise ConnectionError
        return {"läsa": True, "skriva": self.given.text("mapp") == "allt"}


class Nothing:
    """An adapter that can neither bring nor carry."""

    settings = ()

    def __init__(self, given: Given) -> None:
        self.given = given
