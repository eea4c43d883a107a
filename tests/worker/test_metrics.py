"""What monitoring systems read; and nothing in it, or in a log, is about a child."""

import http.client
import logging
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from prometheus_client.metrics_core import Metric
from prometheus_client.openmetrics.parser import text_string_to_metric_families
from tests.failures.house import MENTOR, NOW, House

from barnlots.cli import run
from barnlots.model import commands as c
from barnlots.model.facts import Answer, Source
from barnlots.model.people import Actor, Child, Guardian, Reader
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.store.figures import Figures
from barnlots.worker.metrics import MOST_ORGANISATIONS, openmetrics
from barnlots.worker.process import Ended, Wishes, work
from barnlots.worker.pulse import Beat, RoundBeat, read_beat
from barnlots.worker.rounds import Halt, Round
from barnlots.worker.serve import address, served
from barnlots.worker.standard import standard_rounds

# A personnummer that the Swedish Tax Agency publishes for testing.
NUMBER = "200302022389"
SECRETS = ("Lisbet", "Andersson", NUMBER, NUMBER[2:], "barn-hemligt", "mamma-hemlig", "slår mig")


def samples(text: bytes) -> dict[tuple[str, tuple[tuple[str, str], ...]], float]:
    # The client library has no types of its own here.
    read: Callable[[str], Iterable[Metric]] = text_string_to_metric_families
    return {
        (one.name, tuple(sorted(one.labels.items()))): one.value
        for family in read(text.decode())
        for one in family.samples
    }


def beat(*rounds: RoundBeat) -> Beat:
    return Beat(at=NOW, started_at=NOW, clock_jumps=2, rounds=rounds)


def test_the_figures_are_openmetrics() -> None:
    found = Figures(
        open={"ekskolan": 30},
        late={"ekskolan": 2},
        oldest_late=NOW - timedelta(minutes=3),
        undelivered={"bup": 4},
        oldest_undelivered=NOW - timedelta(hours=1),
        dead_letters={"bup": 1},
        oldest_dead_letter=NOW - timedelta(hours=2),
        opinions=7,
        reads=11,
    )
    opinions = {"opinions": 10, "differing": 1, "failed": 2, "absent": 3}
    rounds = (
        RoundBeat(name="deadlines", done_at=NOW, outcomes={"done": 5, "hung": 1}),
        RoundBeat(name="opinions", outcomes={"failed": 6}, counts=opinions),
        RoundBeat(name="receipts", counts={"heard": 5, "unreadable": 2, "unknown": 1}),
    )
    shown = samples(openmetrics(beat(*rounds), found, NOW))
    school, bup = (("organisation", "ekskolan"),), (("organisation", "bup"),)
    assert shown[("barnlots_parts_open", school)] == 30
    assert shown[("barnlots_parts_late", school)] == 2
    assert shown[("barnlots_oldest_late_seconds", ())] == 180
    assert shown[("barnlots_deliveries_waiting", bup)] == 4
    assert shown[("barnlots_oldest_undelivered_seconds", ())] == 3600
    assert shown[("barnlots_dead_letters", bup)] == 1
    assert shown[("barnlots_oldest_dead_letter_seconds", ())] == 7200
    assert shown[("barnlots_opinions_waiting", ())] == 7
    assert shown[("barnlots_reads_total", ())] == 11
    assert shown[("barnlots_clock_jumps_total", ())] == 2
    assert shown[("barnlots_heartbeat_timestamp_seconds", ())] == NOW.timestamp()
    outcome = (("outcome", "hung"), ("round", "deadlines"))
    assert shown[("barnlots_rounds_total", outcome)] == 1
    assert shown[("barnlots_rounds_total", (("outcome", "failed"), ("round", "opinions")))] == 6
    told = {key[1][0][1]: one for key, one in shown.items() if key[0] == "barnlots_opinions_total"}
    assert told == {"agreed": 4, "differing": 1, "failed": 2, "absent": 3}
    heard = {key[1][0][1]: one for key, one in shown.items() if key[0] == "barnlots_receipts_total"}
    assert {name: count for name, count in heard.items() if count} == {
        "heard": 5,
        "unreadable": 2,
        "unknown": 1,
    }


def test_without_a_worker_the_ledger_is_still_told_of() -> None:
    shown = samples(openmetrics(None, Figures(opinions=3), NOW))
    assert shown[("barnlots_opinions_waiting", ())] == 3
    assert not any(name.startswith("barnlots_rounds") for name, _ in shown)


def test_there_are_never_more_lines_than_so_many_organisations() -> None:
    found = Figures(open={f"org-{number:04}": 1 for number in range(MOST_ORGANISATIONS + 40)})
    shown = samples(openmetrics(None, found, NOW))
    lines = [key for key in shown if key[0] == "barnlots_parts_open"]
    assert len(lines) == MOST_ORGANISATIONS + 1
    assert shown[("barnlots_parts_open", (("organisation", "others"),))] == 40


@pytest.fixture
def told_of(tmp_path: Path) -> Iterator[House]:
    """A house in which a child has been told of in every way that there is."""
    house = House(tmp_path, now=datetime.now(UTC) - timedelta(days=40))
    guardian = Guardian(id="mamma-hemlig", relation="vårdnadshavare")
    command = c.OpenCase(
        key="nyckel-1",
        case="ärende-1",
        holder="ekskolan",
        child=Child(id="barn-hemligt", circle=(guardian,)),
        noticed=(
            c.Noticed(
                seen_at=house.now,
                source=Source.CHILD,
                words=f"Lisbet Andersson, {NUMBER}: mamma slår mig",
                about="mamma-hemlig",
                answers=(Answer(fact="sagt om livet", value="tankar"),),
            ),
        ),
    )
    house.barnlots.handle(command, Actor(assignment=MENTOR))
    house.barnlots.part("ärende-1/ekskolan", Reader(assignment=MENTOR, purpose="Lisbet Andersson"))
    yield house
    house.barnlots.close()


def test_nothing_that_is_shown_logged_or_written_is_about_a_child(
    told_of: House, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    told_of.now = datetime.now(UTC)

    def crash(_: datetime) -> dict[str, int]:
        raise ValueError(f"Lisbet Andersson {NUMBER}")

    def rounds(halt: Halt) -> list[Round]:
        usual = standard_rounds(told_of.barnlots, second, halt)
        return [*usual, Round("broken", 5, crash, vital=False)]

    pulse = told_of.folder / "liggare.db.puls"
    with caplog.at_level(logging.DEBUG), SecondOpinion() as second:
        ended = work(rounds, Wishes(pulse=pulse, once=True))
        assert ended == Ended(finished=True, failed=("broken",))
        for command in (["metrics"], ["health"], ["health", "--json"], ["tick"], ["doctor"]):
            run([*command, "--url", told_of.url])
    shown = capsys.readouterr()
    everything = shown.out + shown.err + caplog.text + pulse.read_text()
    assert "barnlots_reads_total 1.0" in shown.out
    assert "handled" in caplog.text and "round_failed" in caplog.text
    assert [secret for secret in SECRETS if secret in everything] == []


# ---- Over HTTP ----


def get(port: int, path: str) -> tuple[int, str, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.headers["Content-Type"], answer.read()
    finally:
        connection.close()


def test_they_are_served_and_so_is_health() -> None:
    now = NOW
    with served(("127.0.0.1", 0), lambda: (beat(), Figures(opinions=3), now)) as port:
        code, kind, body = get(port, "/metrics")
        assert code == 200 and kind.startswith("application/openmetrics-text")
        assert samples(body)[("barnlots_opinions_waiting", ())] == 3
        assert get(port, "/health")[0] == 200
        assert get(port, "/")[0] == 404
        now = NOW + timedelta(hours=1)
        code, kind, body = get(port, "/health")
        assert (code, kind) == (503, "application/json") and b'"well": false' in body


def test_a_ledger_that_cannot_be_read_is_told_without_its_words(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken() -> tuple[Beat | None, Figures, datetime]:
        raise RuntimeError("Lisbet Andersson")

    with served(("127.0.0.1", 0), broken) as port:
        for path in ("/metrics", "/health"):
            code, _, body = get(port, path)
            assert code == 503 and b"Lisbet" not in body
    assert "not_measured" in caplog.text and "Lisbet" not in caplog.text


@pytest.mark.parametrize(
    ("said", "means"),
    [
        ("9464", ("127.0.0.1", 9464)),
        (":9464", ("127.0.0.1", 9464)),
        ("10.0.0.7:80", ("10.0.0.7", 80)),
        ("[::1]:80", ("::1", 80)),
    ],
)
def test_an_address_is_on_this_machine_unless_another_is_said(
    said: str, means: tuple[str, int]
) -> None:
    assert address(said) == means


@pytest.mark.parametrize("said", ["x", "host:", "127.0.0.1:99999", "1:2:x"])
def test_an_address_that_is_none_is_refused(
    said: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with pytest.raises(ValueError):
        address(said)
    House(tmp_path).barnlots.close()
    assert run(["work", "--url", f"sqlite:///{tmp_path}/liggare.db", "--mått", said]) == 2
    assert "--mått" in capsys.readouterr().err


def test_a_port_that_is_taken_is_refused_before_anything_begins(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    House(tmp_path).barnlots.close()
    url = f"sqlite:///{tmp_path}/liggare.db"
    with served(("127.0.0.1", 0), lambda: (None, Figures(), NOW)) as port:
        assert run(["work", "--en-gång", "--url", url, "--mått", str(port)]) == 2
    assert "--mått" in capsys.readouterr().err
    assert read_beat(tmp_path / "liggare.db.puls") is None
