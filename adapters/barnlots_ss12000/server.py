"""A server asked in the standard's own way: page by page, patiently, and what it does not have is
said.

A server has a part of the standard. What it answers with 404, 405 or 501 when it is first asked, it
does not have, and what it answers with 403 it has not for us. Of what it has had before, or has
given the first page of, the same answers are faults.
"""

import json
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from math import ceil
from typing import NoReturn, TypeVar
from urllib.parse import quote

from pydantic import ValidationError

from barnlots.model.errors import BarnlotsError
from barnlots_http import Answer, Client, NoAnswer
from barnlots_http.client import STATUS, Query
from barnlots_http.exchange import SILENT, UNREADABLE
from barnlots_ss12000.ending import ROUND, Ending
from barnlots_ss12000.memory import HAD, Had
from barnlots_ss12000.shapes import Entity, Named

T = TypeVar("T", bound=Entity)
N = TypeVar("N", bound=Named)
SUBSCRIPTIONS, DELETED = "subscriptions", "deletedEntities"
_LACKING = (403, 404, 405, 501)
# Of a resource itself these say that it is not there; the others, that it is not for everybody.
_NOT_BUILT = (404, 501)
_BUSY = (429, 502, 503, 504)
_PAGE = "1000"
# A lesson comes with everybody in it.
_PAGES = {"calendarEvents": "200"}
# In seconds, before each time that a server which is busy or silent is asked again.
_PATIENCE = (1.0, 4.0, 15.0)
_LONGEST_WAIT = 60.0


class Lacking(BarnlotsError):
    """The server does not have this, or not for us."""

    def __init__(self, resource: str) -> None:
        super().__init__("BL-I601", resurs=resource)
        self.resource = resource


class Lost(NoAnswer):
    """The server has had this, and says that it does not."""

    def __init__(self, resource: str, status: int) -> None:
        super().__init__("BL-I603", resurs=resource, status=str(status), fil=HAD)


class Server:
    """`wait` takes seconds. One that is asked in `haste` is asked once: somebody waits. What it has
    `had`, if anybody remembers, it does not lack."""

    def __init__(
        self,
        client: Client,
        wait: Callable[[float], None] = time.sleep,
        *,
        haste: bool = False,
        had: Had | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._client = client
        self._wait = wait
        self._patience = () if haste else _PATIENCE
        self._had = had

    def has(self, resource: str, query: Mapping[str, str] | None = None) -> bool:
        """Whether it has this, for us. Of subscriptions it need not say which there are. Raises
        NoAnswer, also for what it says otherwise than the standard."""
        answer = self._client.get(f"/{resource}", {"limit": "1", **(query or {})})
        if answer.good:
            _check_list(resource, answer)
            return True
        if answer.status not in _lacking(resource):
            raise NoAnswer(STATUS, status=str(answer.status))
        return resource == SUBSCRIPTIONS and answer.status == 405

    def all(self, resource: str, kind: type[T], query: Query = ()) -> Iterator[T]:
        """Everything that it has of this. Raises Lacking, and NoAnswer also for what is not
        written as the standard says."""
        for one in self.raw(resource, query):
            yield read(kind, one)

    def raw(self, resource: str, query: Query = ()) -> Iterator[object]:
        """The same, as it is."""
        for data in self.pages(resource, query):
            yield from data

    def pages(self, resource: str, query: Query = ()) -> Iterator[Collection[object]]:
        """What stands in each page: a list, or of what is gone a mapping. A page token has the
        rest of the question in it, and goes without it. Raises Lacking before the first, and
        NoAnswer."""
        size = ("limit", _PAGES.get(resource, _PAGE))
        asked = [*(query.items() if isinstance(query, Mapping) else query), size]
        known, ending = set[str](), Ending(resource, self._clock)
        while True:
            answer = self._patiently(resource, asked, _LACKING if known else _lacking(resource))
            if not answer.good and known:
                raise NoAnswer(STATUS, status=str(answer.status))
            if not answer.good:
                self._say_lacking(resource, answer)
            data, token = _page(resource, answer)
            self._remember(resource)
            yield data
            if not token:
                return
            if not isinstance(token, str):
                raise NoAnswer(UNREADABLE)
            if token in known:
                raise NoAnswer(ROUND, resurs=resource)
            ending.after(data)
            known.add(token)
            asked = [("pageToken", token), size]

    def one(self, resource: str, kind: type[N], name: str) -> N | None:
        """The one with this id; None when it has others and not this. Raises Lacking when it does
        not let us know, and NoAnswer, also when it answers with another."""
        answer = self._patiently(f"{resource}/{quote(name, safe='')}", ())
        if answer.status == 404:
            self._check_built(resource, answer)
            return None
        if not answer.good:
            self._say_lacking(resource, answer)
        found = read(kind, answer.json())
        if found.id != name.lower():
            raise NoAnswer(UNREADABLE)
        self._remember(resource)
        return found

    def some(self, resource: str, kind: type[N], names: Collection[str]) -> Iterator[N]:
        """Those with these ids that it has, lets us know of, and says as the standard does: all at
        once, or where the server cannot, one by one. Those that were not asked for are let be.
        Raises Lacking, NoAnswer."""
        asked = {one.lower() for one in names}
        for said in self._said_of(resource, names) if names else ():
            try:
                found = kind.model_validate(said)
            except ValidationError:
                continue
            if found.id in asked:
                yield found

    def _said_of(self, resource: str, names: Collection[str]) -> Iterator[object]:
        asked = json.dumps({"ids": sorted(names)}).encode()
        answer = self._when_ready(lambda: self._client.post(f"/{resource}/lookup", asked))
        if answer.good:
            data = answer.json()
            if not isinstance(data, list):
                raise NoAnswer(UNREADABLE)
            self._remember(resource)
            yield from data
            return
        built = False
        for name in names:
            answer = self._patiently(f"{resource}/{quote(name, safe='')}", ())
            if answer.good:
                self._remember(resource)
                yield answer.json()
            elif answer.status != 404:
                self._say_lacking(resource, answer)
            elif not built:
                self._check_built(resource, answer)
            built = True

    def _check_built(self, resource: str, missing: Answer) -> None:
        """That one is not there does not say that the others are. Raises Lacking, NoAnswer."""
        answer = self._patiently(resource, {"limit": "1"}, (*_LACKING, 400))
        if answer.good:
            _page(resource, answer)
        elif answer.status in _NOT_BUILT:
            self._say_lacking(resource, missing)

    def _remember(self, resource: str) -> None:
        if self._had is not None:
            self._had.add(resource)

    def _say_lacking(self, resource: str, answer: Answer) -> NoReturn:
        """Raises Lacking, or Lost for what it has had."""
        if self._had is not None and resource in self._had:
            raise Lost(resource, answer.status)
        raise Lacking(resource)

    def _patiently(self, path: str, query: Query, statuses: Collection[int] = _LACKING) -> Answer:
        return self._when_ready(lambda: self._client.get(f"/{path}", query), statuses)

    def _when_ready(
        self, ask: Callable[[], Answer], statuses: Collection[int] = _LACKING
    ) -> Answer:
        """What it answers: that all is well, or one of `statuses`. Raises NoAnswer."""
        for pause in (*self._patience, None):
            try:
                answer = ask()
            except NoAnswer as none:
                if none.code != SILENT or pause is None:
                    raise
                self._wait(pause)
                continue
            if answer.good or answer.status in statuses:
                return answer
            if answer.status not in _BUSY or pause is None:
                break
            self._wait(min(_asked_for(answer) or pause, _LONGEST_WAIT))
        asked = _asked_for(answer) if answer.status in _BUSY else None
        if asked is not None and asked > _LONGEST_WAIT:
            raise NoAnswer("BL-I606", status=str(answer.status), minuter=str(ceil(asked / 60)))
        raise NoAnswer(STATUS, status=str(answer.status))


def read(kind: type[T], said: object) -> T:
    """Raises NoAnswer."""
    try:
        return kind.model_validate(said)
    except ValidationError:
        raise NoAnswer(UNREADABLE) from None


def _lacking(resource: str) -> Collection[int]:
    """What is said by a server that lacks it. One may know what is gone of other kinds than those
    that we ask of."""
    return (*_LACKING, 400) if resource == DELETED else _LACKING


def _page(resource: str, answer: Answer) -> tuple[Collection[object], object]:
    """What stands in it, and the token of the next. Raises NoAnswer."""
    page = answer.json()
    if not isinstance(page, dict):
        raise NoAnswer(UNREADABLE)
    # Some call the list of organisations by its name.
    data = page.get("data", page.get(resource))
    if not isinstance(data, dict if resource == DELETED else list):
        raise NoAnswer(UNREADABLE)
    return data, page.get("pageToken")


def _check_list(resource: str, answer: Answer) -> None:
    """Raises NoAnswer. Of a list of subscriptions the standard says nothing."""
    if resource == SUBSCRIPTIONS:
        answer.json()
        return
    data, _ = _page(resource, answer)
    kind, parts = (list, data.values()) if isinstance(data, dict) else (dict, data)
    if not all(one is None or isinstance(one, kind) for one in parts):
        raise NoAnswer(UNREADABLE)


def _asked_for(answer: Answer) -> float | None:
    """How long the server asks us to wait, when it says it in seconds."""
    said = answer.headers.get("Retry-After", "")
    return float(said) if said.isdecimal() and len(said) < 7 else None
