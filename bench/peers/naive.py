"""What people write: a `transitions` machine for the way, SQLModel for the rows."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import registry
from sqlmodel import Field, Session, SQLModel, create_engine, select
from transitions import Machine

from bench.contest import Runner

STATES = [f"step{number}" for number in range(11)]
SET_AT, CANCELLED_AT, SENT_AT = (1, 4), 3, (5, 8, 9)


class _Row(SQLModel, registry=registry()):
    pass


class Case(_Row, table=True):
    id: str = Field(primary_key=True)
    state: str
    version: int
    child: str


class Happened(_Row, table=True):
    id: int | None = Field(default=None, primary_key=True)
    case_id: str = Field(index=True)
    sequence: int
    key: str = Field(unique=True)
    kind: str
    actor: str
    at: datetime
    payload: str


class Timer(_Row, table=True):
    id: int | None = Field(default=None, primary_key=True)
    case_id: str = Field(index=True)
    kind: str
    due_at: datetime = Field(index=True)
    state: str = Field(index=True)


class Outbox(_Row, table=True):
    id: int | None = Field(default=None, primary_key=True)
    case_id: str = Field(index=True)
    receiver: str
    state: str = Field(index=True)
    payload: str


class Model:
    """The object that a machine moves."""

    state: str


def machine() -> Machine:
    """Ten steps in a row, each with its own trigger; models are added when they are needed."""
    ways = [
        {"trigger": f"happens{number + 1}", "source": STATES[number], "dest": STATES[number + 1]}
        for number in range(10)
    ]
    return Machine(
        model=None, states=STATES, transitions=ways, initial=STATES[0], auto_transitions=False
    )


@contextmanager
def naive(folder: Path, url: str, number: int) -> Iterator[Runner]:
    """On SQLite in `folder`, durable as ours is, or at `url` when one is given."""
    engine = create_engine(url or f"sqlite:///{folder}/naive{number}.db")
    if not url:
        event.listen(engine, "connect", _durable)
    _Row.metadata.create_all(engine)
    way, made = machine(), [0]

    def run(count: int) -> float:
        begun = time.perf_counter()
        for _ in range(count):
            made[0] += 1
            case = f"{number}-{made[0]}"
            for step in range(1, 11):
                _happens(engine, way, case, step)
        return time.perf_counter() - begun

    try:
        yield run
    finally:
        engine.dispose()


def _durable(connection: Any, _: object) -> None:
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = full")


def _happens(engine: Any, way: Machine, case_id: str, step: int) -> None:
    now = datetime.now(UTC)
    with Session(engine) as session:
        if session.exec(select(Happened).where(Happened.key == f"{case_id}/{step}")).first():
            return
        case = session.get(Case, case_id)
        if case is None:
            case = Case(id=case_id, state=STATES[0], version=0, child=f"barn-{case_id}")
        model = Model()
        way.add_model(model, initial=case.state)
        getattr(model, f"happens{step}")()
        way.remove_model(model)
        case.state, case.version = model.state, case.version + 1
        session.add(case)
        session.add(
            Happened(
                case_id=case_id,
                sequence=step,
                key=f"{case_id}/{step}",
                kind=f"happens{step}",
                actor="kurator",
                at=now,
                payload=payload(step),
            )
        )
        if step in SET_AT:
            later = now + timedelta(days=step)
            session.add(Timer(case_id=case_id, kind=f"timer{step}", due_at=later, state="pending"))
        if step == CANCELLED_AT:
            timers = select(Timer).where(Timer.case_id == case_id, Timer.kind == "timer1")
            for timer in session.exec(timers):
                timer.state = "cancelled"
                session.add(timer)
        if step in SENT_AT:
            session.add(
                Outbox(case_id=case_id, receiver=f"r{step}", state="waiting", payload=payload(step))
            )
        session.commit()


def payload(step: int) -> str:
    """Some 300 bytes, as an event of such a system has."""
    return json.dumps({"step": step, "words": "x" * 200, "facts": {"fact": "yes", "other": "no"}})


def contestant(folder: Path, url: str = "") -> Any:
    """Picklable: what opens this peer in a process of its own."""
    return partial(naive, folder, url)
