"""SpiffWorkflow with the storage that it leaves to its user: JSON in SQLite, read and written at
each thing that happens. The way is BPMN: ten manual tasks in a row, two with a boundary timer."""

import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

from bench.contest import Runner

_SCHEMA = (
    "create table if not exists one_case (id text primary key, version int, body text)",
    "create table if not exists happened (case_id text, sequence int, key text unique,"
    " payload text, primary key (case_id, sequence))",
    "create table if not exists outbox (id integer primary key, case_id text, receiver text,"
    " payload text)",
)
_TIMED, _SENT_AT = (1, 4), (5, 8, 9)
_PAYLOAD = json.dumps({"words": "x" * 200, "facts": {"fact": "yes", "other": "no"}})
_MODEL = 'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"'
_TYPES = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'


def bpmn() -> str:
    """The way as a BPMN file."""
    tasks = "".join(f'<manualTask id="t{n}" name="t{n}"/>' for n in range(1, 11))
    order = ["start", *(f"t{n}" for n in range(1, 11)), "end"]
    flows = "".join(
        f'<sequenceFlow id="f{n}" sourceRef="{left}" targetRef="{right}"/>'
        for n, (left, right) in enumerate(pairwise(order))
    )
    timers = "".join(
        f'<boundaryEvent id="b{n}" attachedToRef="t{n}" cancelActivity="false">'
        f'<timerEventDefinition id="d{n}"><timeDuration xsi:type="tFormalExpression">'
        f'"P30D"</timeDuration></timerEventDefinition></boundaryEvent>'
        f'<endEvent id="e{n}"/><sequenceFlow id="g{n}" sourceRef="b{n}" targetRef="e{n}"/>'
        for n in _TIMED
    )
    return (
        f'<definitions {_MODEL} {_TYPES} targetNamespace="bench" id="d">'
        f'<process id="journey" isExecutable="true"><startEvent id="start"/>{tasks}'
        f'<endEvent id="end"/>{flows}{timers}</process></definitions>'
    )


@contextmanager
def spiff(folder: Path, number: int) -> Iterator[Runner]:
    """On SQLite in `folder`, durable as ours is."""
    from lxml import etree
    from SpiffWorkflow.bpmn import BpmnWorkflow
    from SpiffWorkflow.bpmn.parser import BpmnParser
    from SpiffWorkflow.bpmn.serializer import BpmnWorkflowSerializer
    from SpiffWorkflow.util.task import TaskState

    parser = BpmnParser()
    parser.add_bpmn_xml(etree.fromstring(bpmn()))
    spec = parser.get_spec("journey")
    serializer = BpmnWorkflowSerializer()
    connection = sqlite3.connect(folder / f"spiff{number}.db", isolation_level=None)
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = full")
    for statement in _SCHEMA:
        connection.execute(statement)
    made = [0]

    def happens(case: str, step: int) -> None:
        connection.execute("begin immediate")
        found = connection.execute("select body from one_case where id = ?", (case,)).fetchone()
        if found:
            workflow = serializer.deserialize_json(found[0])
        else:
            workflow = BpmnWorkflow(spec)
            workflow.do_engine_steps()
        (task,) = workflow.get_tasks(state=TaskState.READY, manual=True)
        task.run()
        workflow.do_engine_steps()
        body = serializer.serialize_json(workflow)
        connection.execute(
            "insert into one_case values (?, ?, ?) on conflict (id)"
            " do update set version = excluded.version, body = excluded.body",
            (case, step, body),
        )
        connection.execute(
            "insert into happened values (?, ?, ?, ?)", (case, step, f"{case}/{step}", _PAYLOAD)
        )
        if step in _SENT_AT:
            connection.execute(
                "insert into outbox (case_id, receiver, payload) values (?, ?, ?)",
                (case, f"r{step}", _PAYLOAD),
            )
        connection.execute("commit")
        if step == 10 and not workflow.is_completed():
            raise AssertionError("the way did not reach its end")

    def run(count: int) -> float:
        begun = time.perf_counter()
        for _ in range(count):
            made[0] += 1
            for step in range(1, 11):
                happens(f"{number}-{made[0]}", step)
        return time.perf_counter() - begun

    try:
        yield run
    finally:
        connection.close()


def contestant(folder: Path) -> Any:
    """Picklable: what opens this peer in a process of its own."""
    return partial(spiff, folder)
