"""`barnlots work` as the machine meets it: signals, a kill in the middle, two at once."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from tests.failures.house import House

from barnlots.cli import run
from barnlots.model import events as e
from barnlots.worker.bell import Bell
from barnlots.worker.ping import is_web_address, ping_round
from barnlots.worker.process import Ended, Wishes, work
from barnlots.worker.pulse import read_beat
from barnlots.worker.rounds import Counts, Halt, Round

CASES = 5
LONG_AGO = timedelta(days=40)


@pytest.fixture
def late(tmp_path: Path) -> Iterator[House]:
    """A house whose deadlines have all passed by now."""
    house = House(tmp_path, now=datetime.now(UTC) - LONG_AGO)
    for number in range(CASES):
        house.see({"sagt om livet": "tankar"}, case=f"ärende-{number}")
    yield house
    house.barnlots.close()


def missed(house: House) -> Counter[tuple[str, str, str]]:
    """How often each deadline, at each of its times, has been noticed as missed."""
    found: Counter[tuple[str, str, str]] = Counter()
    for number in range(CASES):
        part = f"ärende-{number}/ekskolan"
        for event in house.events(part):
            if isinstance(event.payload, e.DeadlineMissed):
                found[(part, event.payload.deadline, event.at.isoformat())] += 1
    return found


@contextmanager
def worker(house: House, *more: str) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-m", "barnlots.cli", "work", "--url", house.url, *more]
    process = subprocess.Popen(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def until_beating(house: House, process: "subprocess.Popen[str]") -> Path:
    file = house.folder / "liggare.db.puls"
    pause = threading.Event()
    while not file.exists():
        assert process.poll() is None, process.communicate()
        pause.wait(0.02)
    return file


def left_due(house: House) -> int:
    with house.barnlots.ledger.read() as ledger:
        return len(ledger.due(datetime.now(UTC), 10_000))


def test_it_beats_and_leaves_with_nothing_wrong_when_it_is_asked_to(late: House) -> None:
    with worker(late) as process:
        beat = read_beat(until_beating(late, process))
        assert beat is not None
        assert {one.name for one in beat.rounds} >= {"deadlines", "opinions", "upkeep", "people"}
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=60)
        assert (process.returncode, out, err) == (0, "", "")
    assert left_due(late) == 0
    assert missed(late)


def test_killed_in_the_middle_it_loses_nothing_and_the_next_does_nothing_twice(
    late: House,
) -> None:
    before = left_due(late)
    pause = threading.Event()
    with worker(late) as process:
        while left_due(late) == before:
            assert process.poll() is None, process.communicate()
            pause.wait(0.005)
        process.kill()
        process.communicate()
    assert run(["work", "--en-gång", "--url", late.url]) == 0
    assert left_due(late) == 0
    assert set(missed(late).values()) == {1}
    assert len({part for part, _, _ in missed(late)}) == CASES


def test_two_at_once_do_nothing_twice(late: House) -> None:
    with worker(late, "--en-gång") as one, worker(late, "--en-gång") as other:
        for process in (one, other):
            _, err = process.communicate(timeout=120)
            assert process.returncode == 0, err
    assert left_due(late) == 0
    assert set(missed(late).values()) == {1}


def test_it_stops_within_its_time_although_a_round_hangs(tmp_path: Path) -> None:
    """In a process of its own, as it would be: the thread that hangs is left behind."""
    script = """if True:
        import os, signal, threading
        from barnlots.worker.process import Wishes, work
        from barnlots.worker.rounds import Round

        def hangs(now):
            os.kill(os.getpid(), signal.SIGTERM)
            threading.Event().wait()

        rounds = [Round("hangs", 5, hangs)]
        raise SystemExit(0 if work(lambda halt: rounds, Wishes(grace=0.1)).finished else 7)
    """
    ran = subprocess.run([sys.executable, "-c", script], timeout=60, check=False)
    assert ran.returncode == 7


def test_what_is_in_hand_is_finished_and_the_rest_is_left(tmp_path: Path) -> None:
    done = list[int]()

    def rounds(halt: Halt) -> list[Round]:
        def run(_: datetime) -> Counts:
            for number in range(1000):
                if halt():
                    break
                done.append(number)
                if number == 2:
                    os.kill(os.getpid(), signal.SIGTERM)
                    while not halt():
                        threading.Event().wait(0.001)
            return {"done": len(done)}

        return [Round("many", 5, run)]

    before = signal.getsignal(signal.SIGTERM)
    assert work(rounds, Wishes(pulse=tmp_path / "puls")) == Ended(finished=True)
    assert done == [0, 1, 2]
    assert signal.getsignal(signal.SIGTERM) is before


def test_the_bell_wakes_a_sleeper_and_is_silent_afterwards() -> None:
    with Bell() as bell:
        for _ in range(100_000):
            bell.ring()
        bell.wait(3600)
        bell.wait(0)
    bell.ring()


def test_it_goes_on_when_the_heartbeat_cannot_be_written(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    done = list[datetime]()

    def note(now: datetime) -> Counts:
        done.append(now)
        return {}

    wishes = Wishes(pulse=tmp_path / "ingen mapp" / "puls", once=True)
    ended = work(lambda halt: [Round("one", 5, note)], wishes)
    assert ended == Ended(finished=True, failed=("heartbeat",))
    assert len(done) == 1 and "heartbeat_not_written" in caplog.text


class _Watcher(BaseHTTPRequestHandler):
    answers: int
    heard: list[str]

    def do_GET(self) -> None:
        self.heard.append(self.path)
        self.send_response(self.answers)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def watcher(answers: int) -> Iterator[tuple[str, list[str]]]:
    heard: list[str] = []
    own = type("Watcher", (_Watcher,), {"answers": answers, "heard": heard})
    server = HTTPServer(("127.0.0.1", 0), own)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/hemlig-nyckel", heard
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_the_ping_is_sent_each_time_and_withheld_when_the_rounds_are_not_made() -> None:
    with watcher(200) as (url, heard):
        assert ping_round(url, lambda: True).run(datetime.now(UTC)) == {"sent": 1}
        assert ping_round(url, lambda: False).run(datetime.now(UTC)) == {"withheld": 1}
    assert heard == ["/hemlig-nyckel"]


@pytest.mark.parametrize("answers", [404, 500])
def test_a_failed_ping_is_counted_and_stops_nothing_and_its_address_is_nowhere(
    answers: int, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    done = list[datetime]()

    def note(now: datetime) -> Counts:
        done.append(now)
        return {}

    file = tmp_path / "puls"
    with watcher(answers) as (url, heard):
        wishes = Wishes(pulse=file, ping=url, once=True)
        ended = work(lambda halt: [Round("one", 5, note)], wishes)
        assert ended == Ended(finished=True, failed=("ping",))
    assert len(heard) == 1 and len(done) == 1
    beat = json.loads(file.read_text())
    counted = {one["name"]: one["outcomes"] for one in beat["rounds"]}
    assert counted == {"one": {"done": 1}, "ping": {"failed": 1}}
    assert "hemlig" not in caplog.text + file.read_text()


@pytest.mark.parametrize(
    ("url", "right"),
    [
        ("https://example.org/x", True),
        ("http://127.0.0.1:8080", True),
        ("ftp://example.org", False),
        ("file:///etc/passwd", False),
        ("example.org", False),
        ("http://", False),
        ("http://example.org:sju", False),
    ],
)
def test_an_address_to_ping_is_a_web_address(
    url: str, right: bool, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert is_web_address(url) is right
    if not right:
        House(tmp_path).barnlots.close()
        code = run(["work", "--url", f"sqlite:///{tmp_path}/liggare.db", "--ping", url])
        assert code == 2 and "--ping" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("more", "failed", "why"),
    [
        (["--ping", "http://127.0.0.1:1/hemlig"], "ping", "BL-U017"),
        (["--utskrift", "{folder}/liggare.db/utskrift"], "printout", "BL-U044"),
        (["--vittne", "{folder}/liggare.db/vittne"], "checkpoint", "BL-L042"),
    ],
)
def test_once_says_which_round_failed_and_the_log_says_why(
    more: list[str], failed: str, why: str, late: House
) -> None:
    asked = [one.format(folder=late.folder) for one in more]
    with worker(late, "--en-gång", *asked) as process:
        out, err = process.communicate(timeout=120)
    assert (process.returncode, out) == (5, "")
    logged, told = err.splitlines()
    assert {"event": "round_failed", "round": failed, "error": why}.items() <= json.loads(
        logged
    ).items()
    assert told.startswith(f"dessa varv gick inte, eller lämnade något ogjort: {failed}. ")
    assert left_due(late) == 0


def test_once_says_that_the_heartbeat_could_not_be_written(late: House) -> None:
    with worker(late, "--en-gång", "--puls", f"{late.folder}/liggare.db/puls") as process:
        out, err = process.communicate(timeout=120)
    assert (process.returncode, out) == (5, "")
    logged, told = err.splitlines()
    assert json.loads(logged)["event"] == "heartbeat_not_written"
    assert ": heartbeat. " in told
    assert left_due(late) == 0


def test_it_asks_for_a_ledger_and_makes_none(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BARNLOTS_URL", raising=False)
    assert run(["work"]) == 2
    assert "--url" in capsys.readouterr().err
    assert run(["work", "--url", f"sqlite:///{tmp_path}/ingen.db"]) == 2
    assert capsys.readouterr().err.startswith("BL-U010")
    assert not (tmp_path / "ingen.db").exists()
