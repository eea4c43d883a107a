"""Who sent a webhook and when, by Standard Webhooks 1.0: an HMAC-SHA256 of its id, time and body.

Only what is in the body is vouched for, so nothing that matters stands in a header of its own.
"""

import hashlib
import hmac
import re
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from barnlots.model.errors import BarnlotsError

ID, TIMESTAMP, SIGNATURE = "webhook-id", "webhook-timestamp", "webhook-signature"
FORGED, STALE = "BL-I501", "BL-I502"
# How far from now it may have been sent, by both clocks.
WINDOW = timedelta(minutes=5)
_KEY = "whsec_"
_LENGTHS = range(24, 65)
_SCHEME = "v1,"


def utc_now() -> datetime:
    return datetime.now(UTC)


class NotGenuine(BarnlotsError):
    """Nobody whom we know has sent it, or not now."""


def keys_of(secret: bytes) -> tuple[bytes, ...]:
    """The keys that a secret holds, each written as the standard does and with blanks between.
    Several are in force while they are being changed. Raises ValueError."""
    keys = []
    for one in secret.decode("ascii").split():
        if not one.startswith(_KEY):
            raise ValueError("no key")
        key = b64decode(one.removeprefix(_KEY), validate=True)
        if len(key) not in _LENGTHS:
            raise ValueError("too short or too long")
        keys.append(key)
    if not keys:
        raise ValueError("none")
    return tuple(keys)


def signed(keys: Sequence[bytes], name: str, at: datetime, body: bytes) -> dict[str, str]:
    """The headers that say so, with a signature by each key."""
    timestamp = str(int(at.timestamp()))
    signatures = (_signature(key, name, timestamp, body).decode() for key in keys)
    return {
        ID: name,
        TIMESTAMP: timestamp,
        SIGNATURE: " ".join(_SCHEME + one for one in signatures),
    }


def check(keys: Sequence[bytes], headers: Mapping[str, str], body: bytes, now: datetime) -> None:
    """Raises NotGenuine unless it was signed with one of the keys, and within WINDOW. The names of
    `headers` are in small letters."""
    name, timestamp = headers.get(ID, ""), headers.get(TIMESTAMP, "")
    said = [
        one.removeprefix(_SCHEME).encode("utf-8", "replace")
        for one in headers.get(SIGNATURE, "").split()
        if one.startswith(_SCHEME)
    ]
    if not name or not re.fullmatch(r"[0-9]{1,11}", timestamp):
        raise NotGenuine(FORGED)
    expected = [_signature(key, name, timestamp, body) for key in keys]
    # Each is compared with each, so that how long it takes tells nothing.
    if not any([hmac.compare_digest(one, other) for one in said for other in expected]):
        raise NotGenuine(FORGED)
    if abs(now - datetime.fromtimestamp(int(timestamp), UTC)) > WINDOW:
        raise NotGenuine(STALE)


def _signature(key: bytes, name: str, timestamp: str, body: bytes) -> bytes:
    said = f"{name}.{timestamp}.".encode() + body
    return b64encode(hmac.new(key, said, hashlib.sha256).digest())
