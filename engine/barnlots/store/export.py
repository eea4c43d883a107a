"""The ledger as a file that somebody without Barnlots can verify: JSON Lines, ciphertext only.

What stands on each line is told in `docs/liggaren.md`, and `docs/verifiera.py` reads it.
"""

import base64
import hashlib
import json
from collections.abc import Iterator
from typing import Any

from barnlots.store import checkpoint_statements as sql
from barnlots.store import verify_statements as asked
from barnlots.store.checkpoints import checkpoints
from barnlots.store.ledger import Ledger
from barnlots.store.reader import Reader
from barnlots.store.vouched import message_of, read_digest, statement_of

KIND = "barnlots export 1"
_PAGE = 500


def export(ledger: Ledger) -> Iterator[bytes]:
    """Line by line, in little memory; the last one is signed and covers all before it, so that an
    export that was cut is no whole one. Raises StoreError."""
    digest, count = hashlib.sha256(), 0
    with ledger.read() as reader:
        vault = reader.keyring.vault
        for said in _lines(reader):
            line = _line(said)
            digest.update(line)
            count += 1
            yield line
        end = {"kind": KIND, "lines": count, "sha256": digest.hexdigest()}
        signature = vault.sign(message_of(end)).hex()
        yield _line({"end": end, "signature": signature})


def _lines(reader: Reader) -> Iterator[dict[str, Any]]:
    yield {"kind": KIND, "key": reader.keyring.vault.public_key().hex()}
    for row in checkpoints(reader):
        yield {"checkpoint": statement_of(row._asdict()), "signature": row.signature.hex()}
    for entry in _entries(reader):
        yield {"entry": entry}
    for head in _paged(reader, sql.ALL_HEADS, ("part_id", "number")):
        yield {"head": {**head._asdict(), "token": head.token.hex(), "link": head.link.hex()}}
    for reading in _paged(reader, sql.ALL_READINGS, ("number",)):
        said = {name: getattr(reading, name) for name in _READING}
        yield {"reading": {**said, "said": read_digest(reading).hex()}}


_READING = ("number", "tenant", "holder", "part_id", "base", "at", "checkpoint")


def _entries(reader: Reader) -> Iterator[dict[str, Any]]:
    for row in _paged(reader, asked.ALL_ENTRIES, ("part_id", "number")):
        yield {
            **row._asdict(),
            "key": row.key.hex(),
            "link": row.link.hex(),
            "record": base64.b64encode(row.record).decode(),
            "trace": None if row.trace is None else base64.b64encode(row.trace).decode(),
        }


def _paged(reader: Reader, statement: Any, place: tuple[str, ...]) -> Iterator[Any]:
    lowest = {"part_id": "", "number": asked.LOWEST}
    after = {f"after_{name}": lowest[name] for name in place}
    while rows := reader.channel.rows(statement, limit=_PAGE, **after):
        yield from rows
        last = {f"after_{name}": getattr(rows[-1], name) for name in place}
        if last == after:
            return
        after = last


def _line(said: dict[str, Any]) -> bytes:
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
