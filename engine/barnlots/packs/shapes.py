"""What a record may contain: keys, which are compulsory, and what each value must look like.

The shapes are data, so the loader and everything that describes the format read the same thing.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from barnlots.model.clock import from_local, to_local
from barnlots.model.errors import Place
from barnlots.packs.nodes import Mapping, Node, Scalar, Sequence


class Kind(Enum):
    """The form of a value; LINES is a list of sentences, WORDS a list of short words."""

    TEXT = "text"
    DATE = "datum"
    MOMENT = "datum och klockslag"
    NUMBER = "heltal"
    YES_NO = "ja eller nej"
    LINES = "lista med en mening per rad"
    WORDS = "lista med ord"
    RECORD = "grupp av nycklar"
    RECORDS = "lista med grupper av nycklar"
    MAPPING = "grupp av egna nycklar"


class Holds(Enum):
    """What the words of a value are: names of the pack or of the file, or a kind of sentence."""

    ADULT = "en vuxen i ärendet"
    ACTION = "det som ska hända"
    CALENDAR = "en kalender i filen"
    CLOSED = "en dag, eller två dagar med till mellan"
    CATEGORY = "ett slag"
    CONDITION = "ett villkor"
    DOCUMENT = "en handling"
    DUE = "en frist"
    FACT = "ett fakta"
    FACTS = "svar på fakta"
    HOLDER = "en hållare"
    HOURS = "dagar, och två klockslag med till mellan"
    LEAVE = "två dagar med till mellan, och vem som ersätter"
    NAMED_ROLE = "en roll, eller ansvarig, chefen, den som fick veta eller den som håller ihop"
    ORGANISATION = "en organisation i filen"
    PIECE = "ett innehåll"
    PERIOD = "två dagar med till mellan"
    ROLE = "en roll"
    SOURCE = "en källa, med paragraf"
    SPAN = "en tid"
    STEP = "ett steg på vägen"
    TRANSITION = "vart vägen går vidare"
    TRIGGER = "en händelse"
    UNIT = "en enhet"
    WAY = "en väg"


@dataclass(frozen=True)
class Key:
    """`options` are all that a value may be; `holds` says what else its words must be."""

    name: str
    kind: Kind
    required: bool = False
    shape: "Shape | None" = None
    options: tuple[str, ...] = ()
    holds: Holds | None = None


@dataclass(frozen=True)
class Shape:
    """`title` is what an author calls such a record, as in "en regel"."""

    title: str
    keys: tuple[Key, ...]

    def key(self, name: str) -> Key | None:
        return next((one for one in self.keys if one.name == name), None)


@dataclass(frozen=True)
class Record:
    """A mapping that has been held against its shape: what it answers can be trusted. `keys` says
    where each key stands."""

    shape: Shape
    place: Place
    values: dict[str, Node]
    children: dict[str, tuple["Record", ...]]
    keys: dict[str, Place] = field(default_factory=dict)

    def scalar(self, key: str) -> Scalar | None:
        value = self.values.get(key)
        return value if isinstance(value, Scalar) else None

    def text(self, key: str, default: str = "") -> str:
        scalar = self.scalar(key)
        return scalar.text if scalar else default

    def lines(self, key: str) -> tuple[Scalar, ...]:
        value = self.values.get(key)
        if isinstance(value, Sequence):
            return tuple(item for item in value.items if isinstance(item, Scalar))
        return (value,) if isinstance(value, Scalar) else ()

    def words(self, key: str) -> tuple[str, ...]:
        return tuple(line.text for line in self.lines(key))

    def flag(self, key: str, default: bool = False) -> bool:
        scalar = self.scalar(key)
        return default if scalar is None else scalar.text == "ja"

    def day(self, key: str) -> date | None:
        scalar = self.scalar(key)
        return date.fromisoformat(scalar.text) if scalar else None

    def number(self, key: str) -> int | None:
        scalar = self.scalar(key)
        return int(scalar.text) if scalar else None

    def mapping(self, key: str) -> Mapping | None:
        value = self.values.get(key)
        return value if isinstance(value, Mapping) else None

    def records(self, key: str) -> tuple["Record", ...]:
        return self.children.get(key, ())

    def record(self, key: str) -> "Record | None":
        return next(iter(self.records(key)), None)


NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,8})")
DAY = re.compile(r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}")
MOMENT = re.compile(rf"({DAY.pattern})[ T](?:[01][0-9]|2[0-3]):[0-5][0-9]")


def is_time(text: str, kind: Kind) -> bool:
    """Whether `text` is a day (or a moment) that exists in Sweden, written 2026-09-15 (08:30)."""
    pattern = MOMENT if kind is Kind.MOMENT else DAY
    if not pattern.fullmatch(text):
        return False
    try:
        date.fromisoformat(text[:10])
    except ValueError:
        return False
    return kind is not Kind.MOMENT or to_local(from_local(text)) == text.replace("T", " ")


def is_number(text: str) -> bool:
    """Whether `text` is a whole number as people write it: no 0123, 1e3 or 1 000."""
    return NUMBER.fullmatch(text) is not None
