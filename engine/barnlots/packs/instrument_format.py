"""The format of an instrument's file: questions by number, scales, norms, bands, what is raised."""

from barnlots.model.facts import Source
from barnlots.packs.openly import OPENLY
from barnlots.packs.shapes import Holds, Key, Kind, Shape
from barnlots.policy.instruments import CERTAINTIES

SUM, TIMES_TEN = "summa", "medel gånger tio"


def _text(name: str, *, required: bool = False, options: tuple[str, ...] = ()) -> Key:
    return Key(name, Kind.TEXT, required, options=options)


def _words(name: str, *, required: bool = False) -> Key:
    return Key(name, Kind.WORDS, required)


_SOURCES = Key("källa", Kind.LINES, True, holds=Holds.SOURCE)
_CERTAINTY = _text("säkerhet", required=True, options=CERTAINTIES)

ITEMS = Shape(
    "en grupp av frågor",
    (
        _text("grupp", required=True),
        _words("nummer", required=True),
        Key("lägst", Kind.NUMBER, True),
        Key("högst", Kind.NUMBER, True),
        _words("vänds"),
        _text("poäng"),
    ),
)
SCALE = Shape(
    "en skala",
    (
        _text("skala", required=True),
        _words("nummer"),
        _words("skalor"),
        _text("räknas", options=(SUM, TIMES_TEN)),
        Key("minst besvarade", Kind.NUMBER),
        _text("noll utan"),
    ),
)
NORM = Shape(
    "en norm",
    (
        _text("norm", required=True),
        _text("namn", required=True),
        Key("från år", Kind.NUMBER),
        Key("till år", Kind.NUMBER),
        _CERTAINTY,
        _SOURCES,
    ),
)
LIMITS = Shape(
    "gränser",
    (
        _text("skala", required=True),
        _text("norm", required=True),
        Key("band", Kind.LINES, True),
    ),
)
INDICATION = Shape(
    "ett tecken",
    (
        _text("fakta", required=True),
        _text("värde", required=True),
        Key("när något av", Kind.LINES, True),
    ),
)
INSTRUMENT = Shape(
    "ett instrument",
    (
        _text("instrument", required=True),
        _text("namn", required=True),
        _text("svarar", required=True, options=tuple(Source)),
        _CERTAINTY,
        _SOURCES,
        _text("rättigheter", required=True),
        Key("frågor", Kind.RECORDS, True, ITEMS),
        Key("skalor", Kind.RECORDS, False, SCALE),
        Key("normer", Kind.RECORDS, False, NORM),
        Key("gränser", Kind.RECORDS, False, LIMITS),
        Key("tecken", Kind.RECORDS, False, INDICATION),
        _text("därför", required=True),
        *OPENLY,
    ),
)
