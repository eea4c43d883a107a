"""Our own names as others see them: the same each time, and only we can read them.

A delivery's id tells which organisation it comes from, and so where a child with a protected
identity may be found.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import sha512

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from barnlots.model.identity import LEAST_KEY
from barnlots.ports import BadSetting, Given


class Seal:
    """Made of a secret (AES-SIV, RFC 5297: the same text is sealed to the same)."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESSIV(sha512(b"fhir " + key).digest())

    def seal(self, text: str) -> str:
        return urlsafe_b64encode(self._cipher.encrypt(text.encode(), None)).decode().rstrip("=")

    def opened(self, sealed: str) -> str | None:
        """None for what was never sealed here."""
        try:
            whole = urlsafe_b64decode(sealed + "=" * (-len(sealed) % 4))
            return self._cipher.decrypt(whole, None).decode()
        except (ValueError, InvalidTag):
            return None


def key_of(given: Given) -> bytes:
    """Raises BadSetting."""
    if len(given.secrets["nyckel"]) < LEAST_KEY:
        raise BadSetting("nyckel", "BL-WHY_KEY")
    return given.secrets["nyckel"]
