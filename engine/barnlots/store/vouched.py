"""What a checkpoint says and signs, byte for byte, so that anybody can check it again.

The same in words, for a verifier of one's own: `docs/liggaren.md`.
"""

import hashlib
import json
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from barnlots.model.base import canonical_json

KIND = "barnlots kontrollpunkt 1"
BEFORE_THE_FIRST = bytes(32)
_NUMBERS = ("number", "at", "parts", "entries", "changes", "reads")
_BYTES = ("previous", "root", "changed", "read", "key")
_DIGEST = hashlib.sha256().digest_size


def statement_of(row: dict[str, Any]) -> dict[str, Any]:
    """The statement of a checkpoint's row: everything but its signature."""
    numbers = {name: row[name] for name in _NUMBERS}
    return {"kind": KIND, **numbers, **{name: bytes(row[name]).hex() for name in _BYTES}}


def message_of(statement: dict[str, Any]) -> bytes:
    """What is signed, and what the next checkpoint has the SHA-256 of."""
    return canonical_json(statement).encode()


def covered(statement: dict[str, Any]) -> bytes:
    return hashlib.sha256(message_of(statement)).digest()


def is_signed(message: bytes, signature: bytes, key: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def head_leaf(token: bytes, number: int, link: bytes) -> bytes:
    """A part's newest entry as a leaf of the tree. Leaves stand in the order of their tokens."""
    return number.to_bytes(8, "big") + link + token


def read_leaf(row: Any) -> bytes:
    """A reading as a leaf; the same once what it says has been gallrat."""
    place = [row.number, row.tenant, row.holder, row.part_id, row.base, row.at]
    return canonical_json([*place, read_digest(row).hex()]).encode()


def read_digest(row: Any) -> bytes:
    """The SHA-256 of what a reading says, which is all that is left of it after its gallring."""
    content = bytes(row.content)
    return content if len(content) == _DIGEST else hashlib.sha256(content).digest()


def document_of(row: dict[str, Any], heads: list[tuple[bytes, int, bytes]]) -> bytes:
    """What is handed to a witness: the statement, its signature, and the entries that are new."""
    told = [[token.hex(), number, link.hex()] for token, number, link in heads]
    said = {"statement": statement_of(row), "signature": row["signature"].hex(), "heads": told}
    return json.dumps(said, sort_keys=True, separators=(",", ":")).encode() + b"\n"
