"""Receivers that do what receivers do: they lose, repeat, refuse, are silent and talk nonsense.

What each has done lies in a file of its own, so that it outlives whoever called it: an effect is
had once however often a delivery comes, and what was forgotten is on record with its time.
"""

import hashlib
import sqlite3
import time
from collections.abc import Collection, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tests.chaos.shared import SharedClock

from barnlots.model.delivery import Delivery, Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import Declined

_TABLES = """
create table if not exists taken (id text primary key, effects integer, stored integer);
create table if not exists call (id text, what text, at text);
create table if not exists heard (id text primary key);
"""
_UNHEARD = """
select id from taken where stored and 'kvitto-' || id not in (select id from heard)
"""


@dataclass(frozen=True)
class Forgotten:
    """The receiver acknowledged this delivery, had its effect, and lost it at `at`."""

    delivery: str
    at: datetime


class FaultyReceiver:
    """One receiver. Its faults follow from `seed` and the delivery's own id and attempt; it
    `forgets` so many of 256."""

    def __init__(self, file: Path, clock: SharedClock, seed: int, forgets: int) -> None:
        self._file = file
        self._clock = clock
        self._seed = seed
        self._forgets = forgets
        self.well = False
        with self._opened() as database:
            database.executescript(_TABLES)

    # ---- What an adapter is asked ----

    def deliver(self, delivery: Delivery) -> Receipt:
        with self._opened() as database:
            found = database.execute("select count(*) from call where id = ?", (delivery.id,))
            attempt = found.fetchone()[0]
            fault = "fine" if self.well else self._fault(delivery.id, attempt)
            self._note(database, delivery.id, fault)
            if fault == "refuses":
                raise Declined
            if fault == "does not answer":
                raise TimeoutError
            if fault == "garbage":
                return Receipt(handover="någon annans", state=HandoverState.RECEIVED)
            self._take(database, delivery.id)
            if fault == "forgets":
                database.execute("update taken set stored = 0 where id = ?", (delivery.id,))
                self._note(database, delivery.id, "forgot")
            if fault == "answer is lost":
                raise ConnectionResetError
            if fault == "late":
                time.sleep(0.05)
        state = HandoverState.REGISTERED if fault == "fine" else HandoverState.DELIVERED
        return Receipt(handover=delivery.id, state=state)

    def receipt(self, handover: str) -> Receipt | None:
        if not self._stored([handover]):
            return None
        return Receipt(handover=handover, state=HandoverState.REGISTERED)

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        return self._stored(handovers)

    # ---- A source of receipts, each of them twice ----

    def waiting(self) -> Iterable[Receipt]:
        with self._opened() as database:
            ids = [row[0] for row in database.execute(_UNHEARD)]
        for one in sorted(ids):
            for _ in range(2):
                yield Receipt(handover=one, state=HandoverState.REGISTERED, id=f"kvitto-{one}")

    def confirm(self, receipt: str) -> None:
        with self._opened() as database:
            database.execute("insert or ignore into heard values (?)", (receipt,))

    # ---- What it has done ----

    def effects(self) -> dict[str, int]:
        """How many times each delivery has had its effect, once for each time it was lost."""
        with self._opened() as database:
            return dict(database.execute("select id, effects from taken"))

    def holds(self) -> set[str]:
        with self._opened() as database:
            return {row[0] for row in database.execute("select id from taken where stored")}

    def forgot(self) -> list[Forgotten]:
        with self._opened() as database:
            rows = database.execute("select id, at from call where what = 'forgot'").fetchall()
        return [Forgotten(row[0], datetime.fromisoformat(row[1])) for row in rows]

    def asked_again(self, loss: Forgotten) -> datetime | None:
        """When the same delivery came once more after it was lost."""
        with self._opened() as database:
            rows = database.execute(
                "select at from call where id = ? and what != 'forgot'", (loss.delivery,)
            ).fetchall()
        later = [one for row in rows if (one := datetime.fromisoformat(row[0])) > loss.at]
        return min(later, default=None)

    def _fault(self, delivery: str, attempt: int) -> str:
        text = f"{self._seed} {delivery} {attempt}".encode()
        die = hashlib.sha256(text).digest()[0]
        if die < self._forgets:
            return "forgets"
        others = ("does not answer", "answer is lost", "garbage", "late", "fine", "fine", "fine")
        return "refuses" if die > 250 else others[die % len(others)]

    def _take(self, database: sqlite3.Connection, delivery: str) -> None:
        """Idempotent: what is stored already is not done again."""
        database.execute(
            "insert into taken values (?, 1, 1) on conflict (id) do update"
            " set effects = effects + (1 - stored), stored = 1",
            (delivery,),
        )

    def _stored(self, handovers: Collection[str]) -> set[str]:
        return self.holds() & set(handovers)

    def _note(self, database: sqlite3.Connection, delivery: str, what: str) -> None:
        at = self._clock().isoformat()
        database.execute("insert into call values (?, ?, ?)", (delivery, what, at))

    def _opened(self) -> "closing[sqlite3.Connection]":
        connection = sqlite3.connect(self._file, timeout=30, isolation_level=None)
        connection.execute("pragma journal_mode = wal")
        connection.execute("pragma synchronous = off")
        return closing(connection)
