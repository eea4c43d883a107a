"""What has changed on a server since it was last heard, oldest first."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from barnlots_fhir.cursor import Cursor
from barnlots_fhir.server import Json, Page, Server

AT_A_TIME = "50"


@dataclass(frozen=True)
class Change:
    """`name` is of this version of the resource. `at` is when the server stored it; without it,
    what has been heard cannot be told from what has not, and it comes each time. `page` has what
    came with it."""

    name: str
    at: datetime | None
    raw: Json
    page: Page

    @property
    def place(self) -> str:
        return f"{self.raw.get('resourceType')}/{self.raw.get('id')}"


class Changes:
    """The resources of one kind that a search finds."""

    def __init__(
        self,
        server: Server,
        cursor: Cursor,
        kind: str,
        query: Iterable[tuple[str, str]],
        wanted: Callable[[Change], bool] = lambda change: True,
    ) -> None:
        """`wanted` says which of them are ours to hear."""
        self._server = server
        self._cursor = cursor
        self._kind = kind
        self._query = tuple(query)
        self._wanted = wanted

    def waiting(self) -> Iterator[Change]:
        """Those that have not been heard. Raises Declined, NoAnswer."""
        since, heard = self._cursor.since(), self._cursor.heard()
        query = [*self._query, ("_sort", "_lastUpdated"), ("_count", AT_A_TIME)]
        if since is not None:
            query.append(("_lastUpdated", f"ge{since.isoformat()}"))
        new, passed = list[tuple[str, datetime]](), list[datetime]()
        for page in self._server.pages(self._kind, query):
            for raw in page.found:
                change = change_of(raw, page)
                if change.name in heard:
                    continue
                if not self._wanted(change):
                    passed += [change.at] if change.at else []
                    continue
                if change.at is not None:
                    new.append((change.name, change.at))
                yield change
        self._cursor.advance(new, passed)

    def hear(self, changes: Iterable[tuple[str, datetime]]) -> None:
        self._cursor.hear(changes)


def change_of(raw: Json, page: Page) -> Change:
    meta = raw.get("meta")
    said = meta if isinstance(meta, dict) else {}
    whole = json.dumps(raw, sort_keys=True).encode()
    version = said.get("versionId") or hashlib.sha256(whole).hexdigest()[:16]
    name = f"{raw.get('resourceType')}/{raw.get('id')}/_history/{version}"
    return Change(name, _moment(said.get("lastUpdated")), raw, page)


def _moment(said: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(str(said))
    except ValueError:
        return None
    return None if found.tzinfo is None else found
