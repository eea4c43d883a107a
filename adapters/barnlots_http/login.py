"""A token that is fetched with the client's credentials, and kept until it ends."""

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from urllib.parse import quote, urlencode

from barnlots_http.exchange import Answer, NoAnswer, Question
from barnlots_http.settings import Credentials

REFUSED = "BL-I307"
# It is let go of before it ends, so that it does not end on its way.
_MARGIN = 30.0
# Of a server that does not say how long.
_SECONDS = 300.0


@dataclass(frozen=True)
class _Token:
    text: str = field(repr=False)
    until: float


class Tokens:
    """`fetch` asks the server that gives them out; `clock` is in seconds and never goes back."""

    def __init__(
        self,
        credentials: Credentials,
        fetch: Callable[[Question], Answer],
        clock: Callable[[], float],
    ) -> None:
        self._credentials = credentials
        self._fetch = fetch
        self._clock = clock
        self._held: _Token | None = None
        self._lock = Lock()

    def token(self, refused: str = "") -> str:
        """The token to send now; another one than `refused`, which was not taken. Raises
        NoAnswer."""
        with self._lock:
            held = self._held
            if held is None or self._clock() >= held.until or held.text == refused:
                held = self._held = self._new()
            return held.text

    def _new(self) -> _Token:
        about = self._credentials
        form = {"grant_type": "client_credentials"} | (
            {"scope": about.scope} if about.scope else {}
        )
        pair = f"{quote(about.client, safe='')}:{quote(about.secret, safe='')}"
        headers = {
            "Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}",
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "application/json",
        }
        asked = self._clock()
        answer = self._fetch(Question("POST", about.at.path, headers, urlencode(form).encode()))
        said = answer.json() if answer.good else None
        token, seconds = _of(said, "access_token"), _of(said, "expires_in")
        if not isinstance(token, str) or not re.fullmatch(r"[!-~]+", token):
            raise NoAnswer(REFUSED)
        lasts = float(seconds) if isinstance(seconds, int | float) else _SECONDS
        return _Token(token, asked + lasts - _MARGIN)


def _of(said: object, name: str) -> object:
    return said.get(name) if isinstance(said, dict) else None
