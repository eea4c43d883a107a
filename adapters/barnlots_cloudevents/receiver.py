"""Webhooks in: what a receiver's system says is checked, kept, and then acknowledged.

In that order: what has been acknowledged is on disk, so that a crash a moment later loses nothing.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.message import Message
from pathlib import Path

from barnlots_cloudevents.events import KIND, NOT_ONE, UNKNOWN, NotAnEvent, receipt_of
from barnlots_cloudevents.inbox import Another, Folder, Full
from barnlots_cloudevents.signing import NotGenuine, check, keys_of, utc_now

TOO_LARGE, NOT_JSON_EVENT, NOT_KEPT = "BL-I506", "BL-I507", "BL-I508"
NOT_THE_SAME = "BL-I510"
# An event of ids is far smaller (CloudEvents 1.0 asks that 64 KiB be taken everywhere).
MOST = 64 * 1024


@dataclass(frozen=True)
class Answer:
    """The status to answer with, and when it is not taken the code of why."""

    status: int
    code: str | None = None


class Receiver:
    """What a web server gives each webhook to. `secret` holds the keys, as in the configuration;
    `folder` is where what comes in is kept until it is heard. Several threads and processes may
    have one each for the same folder."""

    def __init__(
        self, folder: Path, secret: bytes, clock: Callable[[], datetime] = utc_now
    ) -> None:
        """Raises ValueError for a secret that holds no keys."""
        self._folder = Folder(folder)
        self._keys = keys_of(secret)
        self._clock = clock

    def accept(self, headers: Mapping[str, str], body: bytes) -> Answer:
        """What to answer to one that was posted. Never raises for what came in."""
        if len(body) > MOST:
            return Answer(413, TOO_LARGE)
        said = {name.lower(): value for name, value in headers.items()}
        try:
            check(self._keys, said, body, self._clock())
        except NotGenuine as error:
            return Answer(401, error.code)
        if _media_type(said) != KIND:
            return Answer(415, NOT_JSON_EVENT)
        try:
            receipt = receipt_of(json.loads(body))
        except (ValueError, RecursionError):
            return Answer(400, NOT_ONE)
        except NotAnEvent as error:
            return Answer(422 if error.code == UNKNOWN else 400, error.code)
        try:
            self._folder.keep(receipt)
        except Another:
            return Answer(409, NOT_THE_SAME)
        except (OSError, Full):
            return Answer(503, NOT_KEPT)
        return Answer(204)


def _media_type(headers: Mapping[str, str]) -> str:
    said = Message()
    said["content-type"] = headers.get("content-type", "")
    return said.get_content_type()
