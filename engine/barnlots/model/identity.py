"""Recognising a child without keeping who it is: identity numbers become keyed hashes.

Nobody is ever matched by name. Each tenant has a key of its own, so hashes of two tenants cannot be
laid side by side.
"""

import hashlib
import hmac
import re
import unicodedata
from collections.abc import Iterator

from barnlots.model.errors import Refused

_NUMBER = re.compile(r"[0-9]{12}")
# A day, with or without its century and with something between its parts or not; up to three signs
# that are neither letters nor digits; four digits. Nobody pads with anything but zeros by mistake.
# Where one begins another may, so each is looked for from every place.
_ANYWHERE = re.compile(
    r"(?<![0-9])(?=(0*(?:1[89]|20)?([0-9]{2})[\W_]?(0[1-9]|1[0-2])[\W_]?"
    r"(0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])[\W_]{0,3}([0-9]{4})0*)(?![0-9]))"
)
# What every text with such a number in it matches, for engines of regular expressions that cannot
# look ahead (RE2).
NUMBER_LIKE = (
    r"[^\x00-\x7F]|[0-9]{2}[^0-9A-Za-z]?[0-9]{2}[^0-9A-Za-z]?[0-9]{2}[^0-9A-Za-z]{0,3}[0-9]{4}"
    r"|(?:[0-9][^0-9A-Za-z]*){9}[0-9]"
)
# Of a million hashes in hexadecimals, hundreds hold ten digits that could be a number; of as many
# random UUIDs (RFC 9562: with a version and a variant) some do.
_UUID = r"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[1-8][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}"
_HASH = re.compile(rf"(?<![0-9A-Za-z])(?:(?=[0-9]*[a-f])[0-9a-f]{{32,}}|{_UUID})(?![0-9A-Za-z])")
# Whoever makes a UUID of a number puts the whole of it first or last. Of random ones, one in
# a million has a century, a day and a check digit there.
_FIRST_OR_LAST = re.compile(r"^(?:1[89]|20)[0-9]{6}-?[0-9]{4}|(?:1[89]|20)[0-9]{10}$")
_UUID_LENGTHS = (32, 36)
_APART = re.compile(r"[0-9](?:[\W_]*[0-9]){9,}")
LEAST_KEY = 16
HIDDEN = "[personnummer]"


def lookup_hash(key: bytes, identity_number: str) -> str:
    """The keyed hash (HMAC-SHA256) of a personnummer or samordningsnummer in twelve digits.

    Spaces and hyphens do not count. Raises Refused for a number whose check digit is wrong or whose
    century is missing, and for a key of fewer than sixteen bytes. The check digit is Luhn's over
    the last ten.
    """
    digits = "".join(char for char in identity_number if char not in " -")
    if not _NUMBER.fullmatch(digits) or not _check_digit_holds(digits[2:]):
        raise Refused("BL-C019")
    if len(key) < LEAST_KEY:
        raise Refused("BL-C020")
    return hmac.new(key, digits.encode(), hashlib.sha256).hexdigest()


def holds_identity_number(text: str) -> bool:
    """Whether a personnummer or samordningsnummer stands anywhere in the text, in whatever digits
    and with whatever signs between: a day that can be one, and a check digit that holds. What is a
    hash or a UUID by its form holds none, unless a UUID begins or ends with the whole of one."""
    return any(True for _ in _spans(_plain(text)))


def spells_identity_number(text: str) -> bool:
    """The same of an id or a name, also when each digit stands by itself. Not of other text: a row
    of answers is no number."""
    plain = _plain(text)
    apart = ("".join(filter(str.isdigit, one)) for one in _APART.findall(_without_hashes(plain)))
    return any(True for one in (plain, *apart) for _ in _spans(one))


def without_identity_numbers(text: str) -> str:
    """The text with `HIDDEN` for each such number in it, and otherwise as it was."""
    spans = list(_spans(_plain(text)))
    if not spans:
        return text
    kept, done = list[str](), 0
    # Which sign of the text each of the plain ones came from.
    came_from = [at for at, char in enumerate(text) for _ in _plain(char)]
    for begin, end in spans:
        first, last = came_from[begin], came_from[end - 1]
        if first >= done:
            kept += (text[done:first], HIDDEN)
        done = max(done, last + 1)
    return "".join((*kept, text[done:]))


def _plain(text: str) -> str:
    """The text in NFKC, sign by sign, with every digit one of 0 to 9."""
    if text.isascii():
        return text
    folded = "".join(unicodedata.normalize("NFKC", char) for char in text)
    return "".join(str(unicodedata.decimal(char, char)) for char in folded)


def _spans(plain: str) -> Iterator[tuple[int, int]]:
    for found in _ANYWHERE.finditer(_without_hashes(plain)):
        if _check_digit_holds("".join(found.group(2, 3, 4, 5))):
            yield found.span(1)


def _without_hashes(plain: str) -> str:
    """The text with signs of no meaning for its hashes and UUIDs."""
    return _HASH.sub(_meaningless, plain)


def _meaningless(found: re.Match[str]) -> str:
    text = found[0]
    if len(text) not in _UUID_LENGTHS:
        return "x" * len(text)
    kept = (range(*one.span()) for one in _FIRST_OR_LAST.finditer(text))
    left = {place for places in kept for place in places}
    return "".join(char if place in left else "x" for place, char in enumerate(text))


def _check_digit_holds(ten: str) -> bool:
    total = 0
    for index, char in enumerate(ten):
        product = int(char) * (2 if index % 2 == 0 else 1)
        total += product // 10 + product % 10
    return total % 10 == 0
