"""Why a decision was made as it was, as it is sealed beside the record of it."""

import json
from dataclasses import dataclass

from pydantic import ValidationError

from barnlots.model.errors import StoreError
from barnlots.model.trace import CompactTrace, Trace
from barnlots.policy.situation import Situation
from barnlots.store.upcasters import TooNew, newest, upcast

_UNREADABLE = (ValidationError, ValueError, KeyError, TypeError, TooNew)


@dataclass(frozen=True)
class Why:
    """How a decision was reached, and what it was read against."""

    trace: Trace
    situation: Situation


def write_why(why: CompactTrace | Why) -> bytes:
    """With the schema version it is written in."""
    if isinstance(why, CompactTrace):
        return f'{{"version":{newest("compact")},"compact":{why.model_dump_json()}}}'.encode()
    versions = f'"trace":{newest("trace")},"situation":{newest("situation")}'
    return (
        f'{{"versions":{{{versions}}},"trace":{why.trace.model_dump_json()},'
        f'"situation":{why.situation.model_dump_json()}}}'
    ).encode()


def read_why(text: bytes, where: str) -> CompactTrace | Why:
    """The trace as it was sealed; before there was a compact one, the whole of it. Raises
    StoreError."""
    try:
        data = json.loads(text)
        if "compact" in data:
            compact, _ = upcast("compact", data["version"], data["compact"])
            return CompactTrace.model_validate(compact)
        versions = data["versions"]
        trace, _ = upcast("trace", versions["trace"], data["trace"])
        situation, _ = upcast("situation", versions["situation"], data["situation"])
        return Why(Trace.model_validate(trace), Situation.model_validate(situation))
    except _UNREADABLE:
        raise StoreError("BL-L006", post=where) from None
