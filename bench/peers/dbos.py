"""DBOS as it is shipped, on SQLite or PostgreSQL: a timer is a workflow queued with a delay, a
message to somebody is a workflow queued; nobody listens to the queues while the clock runs.

`each` runs one workflow for each thing that happens, so that one is durable before the next is
asked for; `through` runs one for the whole case with a step for each, which asks less of it.
"""

import contextlib
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from bench.contest import Runner

_SET_AT, _CANCELLED_AT, _SENT_AT = (1, 4), 3, (5, 8, 9)
_QUEUE, _LATER_S = "bench", 86_400.0
_PAYLOAD = {"words": "x" * 200, "facts": {"fact": "yes", "other": "no"}}


@contextmanager
def dbos(folder: Path, url: str, how: str, number: int) -> Iterator[Runner]:
    """Its system database is a file in `folder`, or at `url` when one is given."""
    # It looks for settings where it is started, and writes beside them.
    os.chdir(folder)
    from dbos import DBOS, DBOSConfig, SetEnqueueOptions, SetWorkflowID

    address = url or f"sqlite:///{folder}/dbos-{how}-{number}.db"
    config: DBOSConfig = {
        "name": "bench",
        "system_database_url": address,
        "application_version": "1",
        "executor_id": "bench",
        "log_level": "ERROR",
    }
    DBOS(config=config)

    @DBOS.workflow()
    def timer(case: str) -> None:
        return None

    @DBOS.workflow()
    def deliver(case: str, payload: dict[str, Any]) -> None:
        return None

    @DBOS.step()
    def decide(case: str, step: int, payload: dict[str, Any]) -> dict[str, Any]:
        return {"case": case, "version": step, **payload}

    def follow(case: str, step: int) -> None:
        if step in _SET_AT:
            with (
                SetWorkflowID(f"{case}/timer{step}"),
                SetEnqueueOptions(delay_seconds=_LATER_S),
            ):
                DBOS.enqueue_workflow(_QUEUE, timer, case)
        if step == _CANCELLED_AT:
            DBOS.cancel_workflow(f"{case}/timer1")
        if step in _SENT_AT:
            with SetWorkflowID(f"{case}/deliver{step}"):
                DBOS.enqueue_workflow(_QUEUE, deliver, case, _PAYLOAD)

    @DBOS.workflow()
    def happens(case: str, step: int) -> int:
        decide(case, step, _PAYLOAD)
        follow(case, step)
        return step

    @DBOS.workflow()
    def through(case: str) -> int:
        for step in range(1, 11):
            decide(case, step, _PAYLOAD)
            follow(case, step)
        return 10

    def each(case: str) -> None:
        for step in range(1, 11):
            with SetWorkflowID(f"{case}/{step}"):
                happens(case, step)

    def whole(case: str) -> None:
        with SetWorkflowID(case):
            through(case)

    DBOS.listen_queues([])
    DBOS.launch()
    DBOS.register_queue(_QUEUE)
    travel: Callable[[str], None] = each if how == "each" else whole
    made = [0]

    def run(count: int) -> float:
        begun = time.perf_counter()
        for _ in range(count):
            made[0] += 1
            travel(f"{number}-{made[0]}")
        return time.perf_counter() - begun

    try:
        yield run
    finally:
        with contextlib.suppress(Exception):
            DBOS.destroy()


def contestant(folder: Path, how: str, url: str = "") -> Any:
    """Picklable: what opens this peer in a process of its own."""
    return partial(dbos, folder, url, how)
