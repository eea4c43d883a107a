"""The names that parts have outside: a witness sees that it is the same part, and not which.

AES-SIV under a key of the vault, so that the one who has the vault can tell which part it was even
when nothing else is left of it. Names are padded, since their length would tell of the holder.
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

_STEP = 64


class Tokens:
    def __init__(self, key: bytes) -> None:
        self._siv = AESSIV(key)

    def of(self, part: str) -> bytes:
        name = part.encode()
        return self._siv.encrypt(name + b"\0" * (-len(name) % _STEP), None)

    def part(self, token: bytes) -> str | None:
        """The part's id; None when it was made with another key."""
        try:
            return self._siv.decrypt(token, None).rstrip(b"\0").decode()
        except (InvalidTag, ValueError):
            return None
