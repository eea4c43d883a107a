"""What has changed on a server since it was last heard, oldest first."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from barnlots_fhir.cursor import Cursor, Stands
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
        before = self._cursor.stands()
        new, passed, seen = list[tuple[str, datetime]](), list[datetime](), set(before.heard)
        for page in self._pages(before):
            for raw in page.found:
                change = change_of(raw, page)
                if change.name in seen:
                    continue
                seen.add(change.name)
                if not self._wanted(change):
                    passed += [change.at] if change.at else []
                    continue
                if change.at is not None:
                    new.append((change.name, change.at))
                yield change
        self._cursor.advance(new, passed)

    def _pages(self, before: Stands) -> Iterator[Page]:
        """Those that could not be heard before, each as it is now, and then what is new."""
        wanted = sorted({name.split("/")[1] for name in before.unheard})
        for at in range(0, len(wanted), int(AT_A_TIME)):
            some = ",".join(wanted[at : at + int(AT_A_TIME)])
            query = [*self._query, ("_id", some), ("_count", AT_A_TIME)]
            yield from self._server.pages(self._kind, query)
        query = [*self._query, ("_sort", "_lastUpdated"), ("_count", AT_A_TIME)]
        if before.since is not None:
            query.append(("_lastUpdated", f"ge{before.since.isoformat()}"))
        yield from self._server.pages(self._kind, query)

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
