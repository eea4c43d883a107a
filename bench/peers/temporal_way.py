"""The journey as a Temporal workflow: a file of its own, which its sandbox imports again."""

import asyncio
from datetime import timedelta
from typing import Any

from temporalio import activity, workflow

_SET_AT, _CANCELLED_AT, _SENT_AT = (1, 4), 3, (5, 8, 9)
_PAYLOAD = {"words": "x" * 200, "facts": {"fact": "yes", "other": "no"}}


@activity.defn
async def deliver(case: str, payload: dict[str, Any]) -> str:
    """A message to somebody; nobody is there."""
    return case


@workflow.defn
class Journey:
    """Ten things happen; two timers, one cancelled; three messages."""

    def __init__(self) -> None:
        self._step = 0
        self._timers: dict[int, asyncio.Task[None]] = {}
        self._sent: list[asyncio.Task[str]] = []

    @workflow.run
    async def run(self, case: str) -> int:
        await workflow.wait_condition(lambda: self._step == 10)
        await asyncio.gather(*self._sent)
        return self._step

    @workflow.update
    async def happens(self, step: int) -> int:
        self._step = step
        if step in _SET_AT:
            self._timers[step] = asyncio.create_task(asyncio.sleep(86_400.0 * step))
        if step == _CANCELLED_AT:
            self._timers[1].cancel()
        if step in _SENT_AT:
            self._sent.append(
                asyncio.create_task(
                    workflow.execute_activity(
                        deliver,
                        args=[workflow.info().workflow_id, _PAYLOAD],
                        start_to_close_timeout=timedelta(seconds=30),
                    )
                )
            )
        return step
