"""Who a child is, without who it is: an identity number becomes keyed names in the same breath.

Digits are written as letters in what is derived, so that no part of a keyed hash can be taken for
an identity number.
"""

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import date

from barnlots.model.errors import Refused
from barnlots.model.identity import lookup_hash
from barnlots.model.people import Child

_TEN = re.compile(r"(\d\d)(\d{4})([-+]?)(\d{4})")
_TWELVE = re.compile(r"(\d{8})-?(\d{4})")
_AS_LETTERS = str.maketrans("0123456789", "ghijklmnop")
_NAME = 24
# In a samordningsnummer sixty is added to the day.
_COORDINATION = 60


@dataclass(frozen=True)
class Pseudonym:
    """`lookup` is the keyed hash that the child is found by; `born` is nobody's name."""

    lookup: str
    born: str

    @property
    def child(self) -> str:
        return f"barn-{self.lookup.translate(_AS_LETTERS)[:_NAME]}"

    @property
    def case(self) -> str:
        return f"fil-{self.lookup.translate(_AS_LETTERS)[:_NAME]}"


def child_of(known: Pseudonym, school_year: int | None = None) -> Child:
    """The child that is called so."""
    return Child(
        id=known.child,
        born=date.fromisoformat(known.born),
        school_year=school_year,
        lookup=known.lookup,
    )


def pseudonym(key: bytes, number: str, today: date) -> Pseudonym | None:
    """None for what is no personnummer or samordningsnummer. One in ten digits is of the latest
    century that it can be of, or of the one before with a plus sign (folkbokföringslagen 18 §)."""
    whole = _with_century(number.replace(" ", ""), today)
    if whole is None:
        return None
    born = _born(whole)
    if born is None or born > today:
        return None
    try:
        return Pseudonym(lookup_hash(key, whole), born.isoformat())
    except Refused:
        return None


def keyed(key: bytes, content: bytes) -> str:
    """A name for something, by its content: the same for the same, and nobody can guess it back."""
    return hmac.new(key, b"rad " + content, hashlib.sha256).hexdigest().translate(_AS_LETTERS)


def _with_century(number: str, today: date) -> str | None:
    twelve = _TWELVE.fullmatch(number)
    if twelve:
        return twelve[1] + twelve[2]
    ten = _TEN.fullmatch(number)
    if ten is None:
        return None
    year, rest, sign, last = ten.groups()
    century = today.year // 100
    born = _born(f"{century}{year}{rest}{last}")
    # A leap day may be there in one century and not in another.
    if born is None or born > today:
        century -= 1
    if sign == "+":
        century -= 1
    return f"{century}{year}{rest}{last}"


def _born(twelve: str) -> date | None:
    year, month, day = int(twelve[:4]), int(twelve[4:6]), int(twelve[6:8])
    try:
        return date(year, month, day - _COORDINATION if day > _COORDINATION else day)
    except ValueError:
        return None
