"""Recognising a child without keeping who it is: identity numbers become keyed hashes.

Nobody is ever matched by name. Each tenant has a key of its own, so hashes of two tenants cannot be
laid side by side.
"""

import hashlib
import hmac
import re

from barnlots.model.errors import Refused

_NUMBER = re.compile(r"[0-9]{12}")
_ANYWHERE = re.compile(r"(?<![0-9])(?:19|20)?([0-9]{6})[-+ ]?([0-9]{4})(?![0-9])")
_LEAST_KEY = 16


def lookup_hash(key: bytes, identity_number: str) -> str:
    """The keyed hash (HMAC-SHA256) of a personnummer or samordningsnummer in twelve digits.

    Spaces and hyphens do not count. Raises Refused for a number whose check digit is wrong or whose
    century is missing, and for a key of fewer than sixteen bytes. The check digit is Luhn's over
    the last ten.
    """
    digits = "".join(char for char in identity_number if char not in " -")
    if not _NUMBER.fullmatch(digits) or not _check_digit_holds(digits[2:]):
        raise Refused("BL-C019")
    if len(key) < _LEAST_KEY:
        raise Refused("BL-C020")
    return hmac.new(key, digits.encode(), hashlib.sha256).hexdigest()


def holds_identity_number(text: str) -> bool:
    """Whether a personnummer or samordningsnummer stands anywhere in the text: a day that can be
    one, and a check digit that holds."""
    for found in _ANYWHERE.finditer(text):
        month, day = int(found[1][2:4]), int(found[1][4:6])
        date = 1 <= month <= 12 and (1 <= day <= 31 or 61 <= day <= 91)
        if date and _check_digit_holds(found[1] + found[2]):
            return True
    return False


def _check_digit_holds(ten: str) -> bool:
    total = 0
    for index, char in enumerate(ten):
        product = int(char) * (2 if index % 2 == 0 else 1)
        total += product // 10 + product % 10
    return total % 10 == 0
