"""The chain over a part's entries: each link covers all that came before it.

It covers ciphertext, so it can be verified by somebody who may read nothing, and still when the
keys are gone. The same in words, for a verifier of one's own: `docs/liggaren.md`.
"""

import hashlib
from typing import Any

from barnlots.model.base import canonical_json


def first_link(part: str) -> bytes:
    """What the first entry of a part follows upon."""
    return _hash(b"barnlots part " + part.encode())


def link(previous: bytes, entry: Any) -> bytes:
    """SHA-256 over the previous link and the digests of the entry's header, record and trace."""
    return linked(previous, _hash(header(entry)), entry["record"], entry["trace"])


def linked(previous: bytes, beside: bytes, record: bytes, trace: bytes | None) -> bytes:
    """The same of the digest of a header that has been made already."""
    return _hash(previous + beside + _hash(record) + _hash(trace or b""))


def bound(entry: Any) -> bytes:
    """What the record and the trace of an entry are sealed together with: without the key nothing
    that stands beside them can be changed either."""
    return _hash(header(entry if isinstance(entry, dict) else entry._asdict()))


def header(entry: Any) -> bytes:
    """Everything of an entry that is not sealed, as a JSON list."""
    values = [
        entry["tenant"],
        entry["holder"],
        entry["case_id"],
        entry["part_id"],
        entry["number"],
        entry["kind"],
        entry["key"].hex(),
        entry["version"],
        entry["policy"],
        entry["reference"],
    ]
    return canonical_json(values).encode()


def _hash(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()
