"""The dead-man's switch over the network: somebody outside expects a sign of life, and asks
questions when none comes."""

import urllib.request
from collections.abc import Callable
from datetime import datetime
from http.client import HTTPException
from urllib.parse import urlsplit

from barnlots.model.errors import BarnlotsError
from barnlots.worker.rounds import Counts, Round

TAKES_AT_MOST = 10.0
EVERY = 60.0


def is_web_address(url: str) -> bool:
    """Whether `url` is an http or https address with a host."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def ping_round(url: str, alive: Callable[[], bool]) -> Round:
    """A sign of life every minute, as long as the rounds are made. Not vital: a watcher who cannot
    be reached notices that without our help, and nobody else is to be kept waiting for it."""

    def run(_: datetime) -> Counts:
        if not alive():
            return {"withheld": 1}
        ping(url)
        return {"sent": 1}

    return Round("ping", EVERY, run, vital=False)


def ping(url: str) -> None:
    """Raises BarnlotsError when no answer comes, or one that says no. The address may hold a
    secret, so nobody repeats it."""
    try:
        with urllib.request.urlopen(url, timeout=TAKES_AT_MOST):
            pass
    except (OSError, HTTPException):
        raise BarnlotsError("BL-U017") from None
