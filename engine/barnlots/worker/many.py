"""A worker among several, on as many machines as are needed.

What is periodic is put in the queue once for all of them, and whoever is free makes it. What is
each machine's own (its people file, its printout, its sign of life) it makes by itself, and among
that is looking for what others have left behind when they were killed.
"""

import asyncio
import logging
import os
import signal
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import psycopg
from procrastinate import App
from procrastinate.exceptions import ConnectorException

from barnlots.model.errors import StoreError, logged
from barnlots.service import log
from barnlots.worker.bell import Bell
from barnlots.worker.board import Board
from barnlots.worker.ping import ping_round
from barnlots.worker.process import Heart, Watch, Wishes
from barnlots.worker.pulse import Beat
from barnlots.worker.queue import STALLED_AFTER, CodesOnly, database_of, put_back_stalled, queue_app
from barnlots.worker.rounds import Counts, Halt, Round
from barnlots.worker.runner import Runner, Time

REAPER = "reaper"
_PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0)
_ANSWERS_WITHIN = 20.0


@dataclass
class Together:
    """The shared rounds of one machine, and its own. `finished` is whether all in hand was."""

    url: str
    shared: Callable[[Halt], Sequence[Round]]
    own: Sequence[Round]
    wishes: Wishes
    stalled_after: timedelta = STALLED_AFTER
    stopping: bool = False
    _loop: asyncio.AbstractEventLoop | None = None
    _app: App | None = None
    _lost: bool = False
    _there: threading.Event = field(default_factory=threading.Event)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def run(self, watch: Watch = nullcontext) -> bool:
        """Work until SIGTERM or SIGINT. For the main thread alone."""
        _quiet()
        rounds = tuple(self.shared(lambda: self.stopping))
        self._board = Board(rounds, time.monotonic())
        with Bell() as bell:
            own = [*self.own, self._reaper()]
            if self.wishes.ping is not None:
                own.append(ping_round(self.wishes.ping, lambda: self._runner.well))
            beat = Heart(self.wishes.pulse).beat
            self._runner = Runner(
                own, Time(wait=bell.wait), ring=bell.ring, beat=lambda _: beat(self.shown)
            )
            with watch(self):
                mine = threading.Thread(
                    target=self._runner.run, args=(self.wishes.grace,), daemon=True
                )
                mine.start()
                finished = asyncio.run(self._until_stopped(rounds))
                self._runner.stop()
                mine.join(self.wishes.grace)
            return finished and not mine.is_alive()

    @property
    def shown(self) -> Beat:
        """How this machine's rounds stand: its own, and those that it has made for all."""
        own = self._runner.shown
        shared = self._board.beat(own.at, own.started_at)
        return own.model_copy(update={"rounds": own.rounds + shared.rounds})

    def _reaper(self) -> Round:
        """It needs the queue to answer, so without it this machine has no sign of life."""

        def run(_: datetime) -> Counts:
            self._there.wait(_ANSWERS_WITHIN)
            loop, app = self._loop, self._app
            if loop is None or app is None:
                raise StoreError("BL-L020", fil=database_of(self.url))
            asked = put_back_stalled(app, self.stalled_after)
            future = asyncio.run_coroutine_threadsafe(asked, loop)
            return {"put_back": future.result(_ANSWERS_WITHIN)}

        every = max(1.0, self.stalled_after.total_seconds() / 2)
        return Round(REAPER, every, run)

    async def _until_stopped(self, rounds: tuple[Round, ...]) -> bool:
        self._loop = asyncio.get_running_loop()
        stop = asyncio.Event()
        for one in (signal.SIGTERM, signal.SIGINT):
            self._loop.add_signal_handler(one, self._stop, stop)
        tries = 0
        while not self.stopping:
            lost = {"error": "BL-L021"}
            try:
                if await self._work(rounds, stop):
                    tries = 0
            except (ConnectorException, psycopg.Error):
                lost = {"error": "BL-L020"}
            except Exception as error:
                lost = logged(error)
            if not self.stopping:
                # The server is being restarted, perhaps: what is due waits in the ledger.
                self._lose(lost)
                pause = _PAUSES[min(tries, len(_PAUSES) - 1)]
                tries += 1
                with suppress(TimeoutError):
                    await asyncio.wait_for(stop.wait(), pause)
        if self._board.anything_running():
            # A thread cannot be ended from outside, and Python would wait for it.
            log.error("not_finished")
            os._exit(1)
        return True

    async def _work(self, rounds: tuple[Round, ...], stop: asyncio.Event) -> bool:
        """Take jobs until told to stop or until the queue is lost; whether it had begun."""
        app = queue_app(self.url, rounds, self._make)
        async with app.open_async():
            self._find(app)
            try:
                worker = asyncio.create_task(
                    app.run_worker_async(
                        name=f"barnlots-{os.getpid()}",
                        concurrency=len(rounds),
                        install_signal_handlers=False,
                        shutdown_graceful_timeout=self.wishes.grace,
                        delete_jobs="successful",
                        update_heartbeat_interval=self.stalled_after.total_seconds() / 3,
                        stalled_worker_timeout=self.stalled_after.total_seconds(),
                    )
                )
                asked = asyncio.create_task(stop.wait())
                await asyncio.wait((worker, asked), return_when=asyncio.FIRST_COMPLETED)
                asked.cancel()
                worker.cancel()
                # One that hangs is left behind.
                await asyncio.wait((worker,), timeout=self.wishes.grace + 1.0)
                if worker.done() and not worker.cancelled():
                    worker.result()
            finally:
                self._there.clear()
                self._app = None
        return True

    def _lose(self, why: dict[str, str]) -> None:
        """Told once, until the queue is there again."""
        if not self._lost:
            log.error("queue_lost", **why)
        self._lost = True

    def _find(self, app: App) -> None:
        self._app = app
        self._there.set()
        if self._lost:
            log.warning("queue_back")
        self._lost = False

    def _stop(self, stop: asyncio.Event) -> None:
        if self.stopping:
            os._exit(1)
        self.stopping = True
        stop.set()

    def _make(self, one: Round) -> None:
        """A job: the round, unless this machine is at it already."""
        now = datetime.now(UTC)
        with self._lock:
            if self.stopping or self._board.running(one.name):
                return
            self._board.begin(one.name, time.monotonic(), now)
        counts = None
        try:
            counts = one.run(now)
        except BaseException as error:
            # It is tried again when it is next its turn.
            log.error("round_failed", round=one.name, **logged(error))
        finally:
            self._board.end(one.name, time.monotonic(), datetime.now(UTC), counts)


def _quiet() -> None:
    """What the libraries say is said by us, or in a code: a lost server is told by `queue_lost`."""
    for name, handler in (
        ("procrastinate", CodesOnly(logging.WARNING)),
        ("psycopg", logging.NullHandler()),
    ):
        logger = logging.getLogger(name)
        logger.handlers[:] = [handler]
        logger.propagate = False
