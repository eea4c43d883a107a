"""Temporal's own development server on a file, one worker, one workflow for each case.

Each thing that happens is an update that is answered when the workflow has accepted and handled it;
timers are the workflow's own; a message to somebody is an activity, which its worker carries out.
What is measured ends when the tenth update has been answered, not when the workflow has ended.
"""

import asyncio
import contextlib
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from bench.contest import Runner
from bench.peers.temporal_way import Journey, deliver

_QUEUE, _STARTS_WITHIN_S = "bench", 30.0


@contextmanager
def temporal(folder: Path, at_once: int, number: int) -> Iterator[Runner]:
    """A server on a file in `folder`, with so many cases on their way at once."""
    port = _free_port()
    command = [
        *(str(Path(sys.prefix) / "bin" / "temporal"), "server", "start-dev", "--headless"),
        *("--ip", "127.0.0.1", "--port", str(port), "--log-level", "error"),
        *("--db-filename", str(folder / f"temporal-{at_once}-{number}.db")),
    ]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            with asyncio.Runner() as runner:
                yield from _worked(runner, server, port, at_once, number)
        finally:
            server.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                server.wait(10)
            server.kill()


def _worked(
    runner: asyncio.Runner, server: Any, port: int, at_once: int, number: int
) -> Iterator[Runner]:
    from temporalio.client import Client
    from temporalio.worker import Worker

    async def connected() -> Client:
        give_up_at = time.monotonic() + _STARTS_WITHIN_S
        while True:
            try:
                return await Client.connect(f"127.0.0.1:{port}")
            except RuntimeError:
                if time.monotonic() > give_up_at or server.poll() is not None:
                    raise
                await asyncio.sleep(0.1)

    async def begun() -> tuple[Client, Worker, Any]:
        client = await connected()
        worker = Worker(client, task_queue=_QUEUE, workflows=[Journey], activities=[deliver])
        return client, worker, asyncio.ensure_future(worker.run())

    client, worker, working = runner.run(begun())
    made = [0]

    async def travel(case: str, room: asyncio.Semaphore) -> None:
        async with room:
            handle = await client.start_workflow(
                Journey.run,
                case,
                id=case,
                task_queue=_QUEUE,
                execution_timeout=timedelta(days=365),
            )
            for step in range(1, 11):
                await handle.execute_update(Journey.happens, step, id=f"{case}/{step}")

    async def several(count: int) -> float:
        room = asyncio.Semaphore(at_once)
        cases = [f"{number}-{made[0] + one}" for one in range(count)]
        made[0] += count
        begun_at = time.perf_counter()
        await asyncio.gather(*(travel(case, room) for case in cases))
        return time.perf_counter() - begun_at

    async def ended() -> None:
        await worker.shutdown()
        await working

    try:
        yield lambda count: runner.run(several(count))
    finally:
        runner.run(ended())


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def contestant(folder: Path, at_once: int) -> Any:
    """Picklable: what opens this peer in a process of its own."""
    return partial(temporal, folder, at_once)
