"""The queue that many machines share, kept by procrastinate in the ledger's own PostgreSQL.

It says whose turn it is to make a round, and nothing depends on it but when that happens: the rows
and their fencing are the ledger's, and a round that is made twice does nothing twice. Nothing is
ever put in it while a command is being decided.
"""

import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import Status
from sqlalchemy.engine import URL, make_url

from barnlots.model.errors import StoreError
from barnlots.service import log
from barnlots.store.database import OWN_OPTIONS
from barnlots.store.postgres import name_of
from barnlots.worker.rounds import Round

SCHEMA_TABLE = "procrastinate_jobs"
STALLED_AFTER = timedelta(seconds=30)
# Rounds that are made seldom are made by one machine at a time.
ALONE_FROM = 60.0
ONE_DAY = 86400.0


def apply_queue_schema(url: str) -> bool:
    """Make the queue's tables in the ledger's database unless they are there; whether they were
    made. Raises StoreError."""
    import psycopg

    try:
        with psycopg.connect(_address(url)) as connection:
            # Two that upgrade at once take turns.
            connection.execute("SELECT pg_advisory_xact_lock(hashtext('barnlots queue'))")
            found = connection.execute("SELECT to_regclass(%s)", (SCHEMA_TABLE,)).fetchone()
            if found is not None and found[0] is not None:
                return False
            schema = App(connector=PsycopgConnector()).schema_manager.get_schema()
            connection.execute(schema.encode())
    except psycopg.Error as error:
        if error.sqlstate is None:
            raise StoreError("BL-L020", fil=database_of(url)) from error
        raise StoreError("BL-L009", fil=database_of(url), fel=error.sqlstate) from error
    return True


def queue_app(url: str, rounds: tuple[Round, ...], make: Callable[[Round], None]) -> App:
    """The queue with a job for each round; `make` makes it, and never raises."""
    app = App(
        connector=PsycopgConnector(conninfo=_address(url), min_size=1, max_size=4),
        # What was to be made while every machine was down is made once when one is up again.
        periodic_defaults={"max_delay": ONE_DAY},
    )
    for one in rounds:
        _add(app, one, make)
    return app


async def put_back_stalled(app: App, after: timedelta = STALLED_AFTER) -> int:
    """Jobs whose machine has not been heard of: somebody else is to take them; how many. A job
    whose next one waits already is dropped, because that one does the same."""
    count = 0
    stalled = await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=after.total_seconds())
    for job in stalled:
        try:
            await app.job_manager.retry_job(job)
        except ConnectorException:
            await app.job_manager.finish_job(job, Status.FAILED, delete_job=True)
        count += 1
    return count


class CodesOnly(logging.Handler):
    """What the queue warns of, as what it did: its own words may quote what crashed."""

    def emit(self, record: logging.LogRecord) -> None:
        action = getattr(record, "action", record.name)
        # These end the worker, and that it has ended is told.
        if action not in ("side_task_failed", "listener_error"):
            log.warning("queue", action=action)


def _add(app: App, one: Round, make: Callable[[Round], None]) -> None:
    name = f"barnlots.{one.name}"

    def job(timestamp: int) -> None:
        make(one)

    options: dict[str, Any] = {"name": name, "queueing_lock": name}
    if one.interval >= ALONE_FROM:
        options["lock"] = name
    app.periodic(cron=cron_of(one.interval))(app.task(**options)(job))


def cron_of(seconds: float) -> str:
    """Every so many seconds, minutes or hours, as the queue's timetable says it; rounded down to
    what divides a minute, an hour or a day."""
    whole = max(1, int(seconds))
    if whole < 60:
        return f"* * * * * */{_divides(whole, 60)}"
    if whole < 3600:
        return f"*/{_divides(whole // 60, 60)} * * * *"
    return f"0 */{_divides(min(whole // 3600, 24), 24)} * * *"


def _divides(most: int, whole: int) -> int:
    return max(one for one in range(1, most + 1) if whole % one == 0)


def database_of(url: str) -> str:
    """What messages call it: without user and password."""
    return name_of(make_url(url))


def _address(url: str) -> str:
    parsed: URL = make_url(url).set(drivername="postgresql").difference_update_query(OWN_OPTIONS)
    return parsed.render_as_string(hide_password=False)
