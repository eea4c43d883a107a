"""A client that asks one outside system, as the configuration says where and who."""

from collections.abc import Callable, Mapping, Sequence
from time import monotonic
from urllib.parse import urlencode

from barnlots.ports import Declined, Given
from barnlots_http.exchange import UNREADABLE, Answer, Limits, NoAnswer, Question, Texts, exchange
from barnlots_http.login import Tokens
from barnlots_http.settings import address, bearer, credentials, trust

STATUS = "BL-I306"
_PAGES, _BEGINNING = (b"<!doctype html", b"<html"), 1000
NOT_LET_IN = 401
# A parameter may stand there several times.
Query = Mapping[str, str] | Sequence[tuple[str, str]]
# What a receiver may think otherwise of in a while: who we are, what is there already, and haste.
_PASSES = (NOT_LET_IN, 403, 408, 409, 425, 429)


def accepted(answer: Answer) -> Answer:
    """The answer, when it says that all is well. Raises Declined for what will never be taken,
    however often it is sent, and NoAnswer for what may pass: also for a page that somebody in
    between, such as who asks to be logged in to, says that all is well with."""
    if answer.good:
        if answer.body[:_BEGINNING].lstrip().lower().startswith(_PAGES):
            raise NoAnswer(UNREADABLE)
        return answer
    if 400 <= answer.status < 500 and answer.status not in _PASSES:
        raise Declined
    raise NoAnswer(STATUS, status=str(answer.status))


class Client:
    """Several threads may ask at once. `clock`, in seconds, says when a token has ended."""

    def __init__(
        self, given: Given, limits: Limits | None = None, clock: Callable[[], float] = monotonic
    ) -> None:
        """Raises BadSetting for what the configuration says that cannot be used."""
        self._base = address(given)
        self._trust = trust(given)
        self._limits = limits or Limits()
        self._bearer = bearer(given)
        told = credentials(given)

        self._tokens = None
        if told is not None:
            at = told.at
            self._tokens = Tokens(
                told, lambda asked: exchange(at, self._trust, self._limits, asked), clock
            )

    def get(self, path: str, query: Query | None = None) -> Answer:
        return self.ask("GET", path, query=query)

    def post(self, path: str, body: bytes, kind: str = "application/json") -> Answer:
        return self.ask("POST", path, body=body, headers={"Content-Type": kind})

    def put(self, path: str, body: bytes, kind: str = "application/json") -> Answer:
        return self.ask("PUT", path, body=body, headers={"Content-Type": kind})

    def delete(self, path: str) -> Answer:
        return self.ask("DELETE", path)

    def ask(
        self,
        method: str,
        path: str,
        *,
        query: Query | None = None,
        body: bytes | None = None,
        headers: Texts | None = None,
    ) -> Answer:
        """Whatever the system answers. `path` goes on from the address of the configuration, begins
        with a slash and is escaped already; `query` is escaped here. Raises NoAnswer."""
        target = self._base.path + path + (f"?{urlencode(query)}" if query else "")
        said = {"Accept": "application/json", **(headers or {})}
        token = self._tokens.token() if self._tokens else self._bearer
        answer = self._with(token, Question(method, target, said, body))
        if answer.status != NOT_LET_IN or self._tokens is None:
            return answer
        # It may have been taken back before its time.
        return self._with(self._tokens.token(refused=token), Question(method, target, said, body))

    def _with(self, token: str, asked: Question) -> Answer:
        login = {"Authorization": f"Bearer {token}"} if token else {}
        said = Question(asked.method, asked.target, {**asked.headers, **login}, asked.body)
        return exchange(self._base, self._trust, self._limits, said)
