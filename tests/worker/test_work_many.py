"""Several workers on one PostgreSQL: they share the rounds, and a killed one holds up none."""

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from procrastinate import App, PsycopgConnector
from sqlalchemy import URL
from tests import postgres
from tests.databases import PostgresDatabase
from tests.failures.house import House
from tests.worker.test_work_process import CASES, left_due, missed

from barnlots.cli import run
from barnlots.model.errors import StoreError
from barnlots.worker.pulse import read_beat
from barnlots.worker.queue import apply_queue_schema, cron_of
from barnlots.worker.shared import is_shared

PAUSE = threading.Event()

TOY = """
import logging, os, sys, threading
from datetime import timedelta
from pathlib import Path
from barnlots.worker.many import Together
from barnlots.worker.process import Wishes
from barnlots.worker.rounds import Round

# As the command does it: what is warned of is said on standard error.
logging.getLogger("barnlots").addHandler(logging.lastResort)
url, folder = sys.argv[1], Path(sys.argv[2])

def alone(now):
    with (folder / "made").open("a") as made:
        made.write(f"{os.getpid()}\\n")
    if (folder / "hold").exists():
        threading.Event().wait()
    return {}

def crashes(now):
    raise RuntimeError("Lisbet Andersson")

rounds = (Round("alone", 3600, alone), Round("crashes", 1, crashes))
together = Together(
    url, lambda halt: rounds, [], Wishes(pulse=folder / f"puls-{os.getpid()}", grace=5),
    stalled_after=timedelta(seconds=2),
)
sys.exit(0 if together.run() else 1)
"""


@pytest.fixture
def shared(postgres_server: URL, tmp_path: Path) -> Iterator[PostgresDatabase]:
    with postgres.database(postgres_server) as url:
        yield PostgresDatabase(url, tmp_path / "nycklar")


@contextmanager
def process(*arguments: str) -> Iterator["subprocess.Popen[str]"]:
    started = subprocess.Popen(
        [sys.executable, *arguments], text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    try:
        yield started
    finally:
        started.kill()
        started.communicate()


def until(holds: bool | None, process: "subprocess.Popen[str]") -> bool:
    """Whether to go on waiting; fails when the process has ended."""
    if holds:
        return False
    assert process.poll() is None, process.communicate()
    PAUSE.wait(0.05)
    return True


def made(folder: Path) -> list[int]:
    file = folder / "made"
    return [int(line) for line in file.read_text().split()] if file.exists() else []


def test_what_a_killed_worker_was_at_is_taken_up_by_another(
    shared: PostgresDatabase, tmp_path: Path
) -> None:
    assert apply_queue_schema(shared.url)
    (tmp_path / "hold").touch()
    with ExitStack() as stack:
        one = stack.enter_context(process("-c", TOY, shared.url, str(tmp_path)))
        while until(bool(made(tmp_path)), one):
            pass
        other = stack.enter_context(process("-c", TOY, shared.url, str(tmp_path)))
        while until((tmp_path / f"puls-{other.pid}").exists(), other):
            pass
        (tmp_path / "hold").unlink()
        assert made(tmp_path) == [one.pid]
        one.kill()
        while until(made(tmp_path) == [one.pid, other.pid], other):
            pass
        while until(not doing(shared), other):
            pass
        other.send_signal(signal.SIGTERM)
        out, err = other.communicate(timeout=60)
        assert (other.returncode, out) == (0, "")
        assert "Lisbet" not in err and "Traceback" not in err
    beat = read_beat(tmp_path / f"puls-{other.pid}")
    assert beat is not None
    assert {one.name for one in beat.rounds} == {"reaper", "alone", "crashes"}


def test_a_server_that_is_restarted_is_told_of_once_and_the_work_goes_on(tmp_path: Path) -> None:
    postgres.needs_postgresql_here()
    with postgres.private_server() as server, postgres.database(server.url) as url:
        assert apply_queue_schema(url)
        with process("-c", TOY, url, str(tmp_path)) as one:
            # Nothing here waits for ever.
            late = threading.Timer(150, one.kill)
            late.start()
            pulse = tmp_path / f"puls-{one.pid}"
            while until(pulse.exists(), one):
                pass
            server.restart("immediate")
            told = told_until("queue_back", one)
            pulse.unlink()
            while until(pulse.exists(), one):
                pass
            one.send_signal(signal.SIGTERM)
            # By the same reader: what it has read ahead, `communicate` would not see.
            assert one.stderr is not None
            told += [json.loads(line) for line in one.stderr]
            one.wait(timeout=120)
            late.cancel()
    assert one.returncode == 0
    # What the queue itself warned of meanwhile is told by its kind alone, as often as it did.
    assert [two["event"] for two in told if two["event"] not in ("round_failed", "queue")] == [
        "queue_lost",
        "queue_back",
    ]
    assert {two["round"] for two in told if two["event"] == "round_failed"} <= {"crashes", "reaper"}


def told_until(event: str, process: "subprocess.Popen[str]") -> list[dict[str, str]]:
    """What it has logged, each line of it ours, until `event`."""
    told: list[dict[str, str]] = []
    assert process.stderr is not None
    for line in process.stderr:
        told.append(json.loads(line))
        if told[-1]["event"] == event:
            return told
    raise AssertionError(told)


def doing(shared: PostgresDatabase) -> list[tuple[object, ...]]:
    return shared.rows("SELECT id FROM procrastinate_jobs WHERE status = 'doing'")


@pytest.fixture
def late(shared: PostgresDatabase, tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path, now=datetime.now(UTC) - timedelta(days=40), url=shared.url)
    for number in range(CASES):
        house.see({"sagt om livet": "tankar"}, case=f"ärende-{number}")
    yield house
    house.barnlots.close()


def test_two_workers_pass_every_deadline_once_and_one_that_is_killed_loses_nothing(
    late: House, tmp_path: Path
) -> None:
    def work(name: str) -> tuple[str, ...]:
        pulse = str(tmp_path / name)
        return ("-m", "barnlots.cli", "work", "--flera", "--url", late.url, "--puls", pulse)

    before = left_due(late)
    with process(*work("ett")) as one, process(*work("två")) as other:
        while until(left_due(late) < before, other):
            pass
        one.kill()
        while until(left_due(late) == 0, other):
            pass
        while until((tmp_path / "två").exists(), other):
            pass
        other.send_signal(signal.SIGTERM)
        out, err = other.communicate(timeout=120)
        assert (other.returncode, out) == (0, ""), err
    assert set(missed(late).values()) == {1}
    assert len({part for part, _, _ in missed(late)}) == CASES


def test_the_queues_tables_are_made_once_and_by_the_upgrade(
    shared: PostgresDatabase, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["db", "upgrade", "--url", shared.url]) == 0, capsys.readouterr()
    assert not apply_queue_schema(shared.url)
    assert shared.rows("SELECT count(*) FROM procrastinate_jobs") == [(0,)]


def test_the_library_has_no_newer_tables_than_those_that_are_made() -> None:
    """A queue that is there is left as it is. A library whose own tables have changed since must
    not be let in before `db upgrade` brings them along."""
    folder = Path(App(connector=PsycopgConnector()).schema_manager.get_migrations_path())
    assert max(one.name for one in folder.glob("*.sql"))[:8] == "03.04.00"


def test_a_server_that_does_not_answer_is_told_without_its_words(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="BL-L020"):
        apply_queue_schema(f"postgresql:///ingen?host={tmp_path}")


@pytest.mark.parametrize(
    ("seconds", "cron"),
    [
        (5, "* * * * * */5"),
        (7, "* * * * * */6"),
        (0.2, "* * * * * */1"),
        (60, "*/1 * * * *"),
        (600, "*/10 * * * *"),
        (6 * 3600, "0 */6 * * *"),
        (7 * 86400, "0 */24 * * *"),
    ],
)
def test_an_interval_is_said_as_a_timetable(seconds: float, cron: str) -> None:
    assert cron_of(seconds) == cron


@pytest.mark.parametrize("more", [[], ["--en-gång"]])
def test_a_file_is_not_shared_between_machines(
    more: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    house = House(tmp_path)
    house.barnlots.close()
    assert not is_shared(house.url) and not is_shared("://") and is_shared("postgresql://x/y")
    assert run(["work", "--flera", "--url", house.url, *more]) == 2
    assert "--flera" in capsys.readouterr().err
