"""Whether everything is looked after, judged from outside by somebody who cannot see inside."""

import json
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.failures.house import NOW, PART, House
from tests.shipped import the_reference, who_are_here

from barnlots.cli import run
from barnlots.model.commands import RecordReceipt
from barnlots.model.part import HandoverState
from barnlots.model.people import ENGINE
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.ports import Receivers
from barnlots.store import outbox
from barnlots.store.figures import Figures, figures
from barnlots.worker.deliver import Carrier
from barnlots.worker.health import LIMITS, judge
from barnlots.worker.pulse import Beat, RoundBeat, read_beat, write_beat
from barnlots.worker.rounds import never
from barnlots.worker.standard import standard_rounds


def beat(age: timedelta, now: datetime = NOW) -> Beat:
    return Beat(at=now - age, started_at=now - timedelta(days=1))


def wrong(said: Beat | None, found: Figures) -> list[str]:
    return [one.name for one in judge(said, found, NOW) if not one.well]


def test_a_beating_heart_and_nothing_waiting_is_well() -> None:
    assert wrong(beat(timedelta(seconds=12)), Figures()) == []


@pytest.mark.parametrize("said", [None, beat(timedelta(minutes=6)), beat(-timedelta(hours=1))])
def test_no_heartbeat_or_an_old_one_or_one_to_come_is_wrong(said: Beat | None) -> None:
    assert wrong(said, Figures()) == ["heartbeat"]


@pytest.mark.parametrize(
    ("found", "name"),
    [
        (Figures(oldest_late=NOW - timedelta(minutes=11)), "late"),
        (Figures(oldest_opinion=NOW - timedelta(minutes=16)), "opinion"),
        (Figures(oldest_undelivered=NOW - timedelta(hours=5)), "undelivered"),
        (Figures(oldest_dead_letter=NOW - timedelta(days=4)), "dead_letter"),
        (Figures(oldest_reconciliation=NOW - timedelta(hours=37)), "reconciliation"),
        (Figures(checkpoint_at=NOW - timedelta(hours=37)), "checkpoint"),
        (Figures(odd=("delivery ö1",)), "odd"),
    ],
)
def test_what_has_waited_too_long_is_wrong(found: Figures, name: str) -> None:
    assert wrong(beat(timedelta(0)), found) == [name]


def test_what_has_just_begun_to_wait_is_well() -> None:
    just = NOW - timedelta(minutes=1)
    found = Figures(
        oldest_late=just,
        oldest_opinion=just,
        oldest_undelivered=just,
        oldest_dead_letter=just,
        oldest_reconciliation=just,
        checkpoint_at=just,
    )
    assert wrong(beat(timedelta(minutes=1)), found) == []


def test_a_round_that_fails_each_time_is_wrong_when_it_has_for_long() -> None:
    def since(minutes: int, name: str = "people") -> RoundBeat:
        return RoundBeat(
            name=name, failures_in_a_row=1, failing_since=NOW - timedelta(minutes=minutes)
        )

    rounds = (since(9), since(11, "homes"), RoundBeat(name="upkeep", done_at=NOW))
    (sign,) = (one for one in judge(beating(*rounds), Figures(), NOW) if one.name == "failing")
    assert (sign.age, sign.well, sign.about) == (660.0, False, ("homes",))
    assert wrong(beating(since(9)), Figures()) == []
    assert wrong(beating(RoundBeat(name="upkeep", done_at=NOW)), Figures()) == []


def beating(*rounds: RoundBeat) -> Beat:
    return beat(timedelta(0)).model_copy(update={"rounds": rounds})


def test_every_sign_has_a_limit() -> None:
    assert {one.name for one in judge(None, Figures(), NOW)} == set(LIMITS)


def test_a_heartbeat_is_read_as_it_was_written_and_a_broken_one_is_none(tmp_path: Path) -> None:
    file = tmp_path / "puls"
    assert read_beat(file) is None
    write_beat(file, beat(timedelta(seconds=3)))
    assert read_beat(file) == beat(timedelta(seconds=3))
    for damaged in (b"", b"{}", b'{"at": "', b"\xff\xfe", b"[]"):
        file.write_bytes(damaged)
        assert read_beat(file) is None
    assert [one.name for one in tmp_path.iterdir()] == ["puls"]


# ---- From the ledger ----


def test_the_figures_say_what_is_open_due_and_late(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.see({"sagt om livet": "planer"})
    house.see({"frånvaro": "upprepad"}, case="ärende-2")
    with house.barnlots.ledger.read() as ledger:
        before = figures(ledger, NOW)
        urgent = min(one.at for one in house.part().deadlines.values())
        after = figures(ledger, urgent)
        much_later = figures(ledger, NOW + timedelta(days=400))
    house.barnlots.close()
    assert before.open == {"ekskolan": 2}
    assert before.late == {} and before.oldest_late is None
    assert before.due_soon["ekskolan"] >= 1
    assert after.late == {"ekskolan": 1} and after.oldest_late == urgent
    assert much_later.late == {"ekskolan": 2} and much_later.oldest_late == urgent
    assert before.opinions == 2 and before.oldest_opinion is None
    assert much_later.oldest_opinion == NOW + timedelta(seconds=5)


def offering(folder: Path) -> House:
    """A skyddsväg has offered the child to somebody who is not in this ledger."""
    house = House(folder, reference=who_are_here(the_reference()))
    house.see({"sagt om livet": "planer"})
    return house


def acknowledge(house: House) -> None:
    (handover,) = house.part().handovers
    received = RecordReceipt(
        key="kvitto", part=PART, handover=handover, state=HandoverState.DELIVERED
    )
    house.barnlots.handle(received, ENGINE)


def test_the_figures_count_what_is_on_its_way_and_what_somebody_must_carry(
    tmp_path: Path,
) -> None:
    house = offering(tmp_path)
    with house.barnlots.ledger.read() as ledger:
        waiting = figures(ledger, house.now)
        offered = ledger.deliveries()
    assert offered and sum(waiting.undelivered.values()) == len(offered)
    assert waiting.oldest_undelivered == min(one.state_at for one in offered)
    assert waiting.dead_letters == {} and waiting.oldest_dead_letter is None
    with SecondOpinion() as second:
        (carry,) = [
            one
            for one in standard_rounds(house.barnlots, second, never)
            if one.name == "deliveries"
        ]
        assert carry.run(house.now) == {"undeliverable": len(offered)}
    with house.barnlots.ledger.read() as ledger:
        dead = figures(ledger, house.now + timedelta(days=4))
    house.barnlots.close()
    assert dead.undelivered == {} and sum(dead.dead_letters.values()) == len(offered)
    assert "dead_letter" not in wrong(beat(timedelta(0)), dead)
    late = judge(None, dead, house.now + timedelta(days=4))
    assert "dead_letter" in [one.name for one in late if not one.well]


def night(receiver: str, at: datetime, silent: int = 0) -> outbox.Reconciliation:
    return outbox.Reconciliation(
        receiver=receiver, night=at.date(), at=at, asked=1, missing=0, silent_nights=silent
    )


def test_a_reconciliation_is_as_old_as_the_receiver_that_has_been_silent_longest(
    tmp_path: Path,
) -> None:
    house = offering(tmp_path)
    day = timedelta(days=1)

    def oldest() -> datetime | None:
        with house.barnlots.ledger.read() as ledger:
            return figures(ledger, house.now).oldest_reconciliation

    def keep(*nights: outbox.Reconciliation) -> None:
        with house.barnlots.ledger.transaction() as transaction:
            for one in nights:
                outbox.note_night(transaction, one)

    assert oldest() is None
    acknowledge(house)
    assert oldest() == NOW
    keep(night("bup", NOW + day), night("vc", NOW + day))
    assert oldest() == NOW + day
    keep(night("bup", NOW + 2 * day), night("vc", NOW + 2 * day, silent=1))
    assert oldest() == NOW + day
    keep(night("bup", NOW + 6 * day))
    assert oldest() == NOW + 6 * day
    house.barnlots.close()


# ---- The command ----


def test_the_command_is_one_line_and_an_exit_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    house = House(tmp_path)
    house.barnlots.close()
    assert run(["health", "--url", house.url]) == 1
    assert capsys.readouterr().out == "FEL: livstecken saknas\n"
    now = datetime.now(UTC)
    write_beat(tmp_path / "liggare.db.puls", beat(timedelta(minutes=30), now))
    assert run(["health", "--url", house.url]) == 1
    assert capsys.readouterr().out == "FEL: livstecken 30 min, högst 5 min\n"
    assert run(["health", "--url", house.url, "--gräns", "livstecken=3600"]) == 0
    assert capsys.readouterr().out == "väl: livstecken 30 min\n"
    assert run(["health", "--url", house.url, "--lang", "en"]) == 1
    assert capsys.readouterr().out == "WRONG: heartbeat 30 min, at most 5 min\n"


def test_the_command_names_the_rounds_that_fail(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    house = House(tmp_path)
    house.barnlots.close()
    now = datetime.now(UTC)
    for minutes, code, said in (
        (30, 1, "FEL: varv som misslyckas: people\n"),
        (5, 0, "väl: livstecken 0 s; varv som misslyckas 5 min\n"),
    ):
        failing = RoundBeat(name="people", failing_since=now - timedelta(minutes=minutes))
        whole = beat(timedelta(0), now).model_copy(update={"rounds": (failing,)})
        write_beat(tmp_path / "liggare.db.puls", whole)
        assert run(["health", "--url", house.url]) == code
        assert capsys.readouterr().out == said


def test_the_command_says_it_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    house = House(tmp_path)
    house.barnlots.close()
    elsewhere = tmp_path / "annan"
    write_beat(elsewhere, beat(timedelta(0), datetime.now(UTC)))
    assert run(["health", "--url", house.url, "--puls", str(elsewhere), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["well"] is True
    assert {one["name"] for one in said["signs"]} == set(LIMITS)


@pytest.mark.parametrize("limit", ["livstecken", "livstecken=", "livstecken=-1", "puls=5", "=5"])
def test_a_limit_that_cannot_be_read_is_refused(
    limit: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["health", "--url", "sqlite:///x.db", "--gräns", limit]) == 2
    assert "--gräns" in capsys.readouterr().err


def test_late_work_shows_although_the_heart_beats(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    house = House(tmp_path, now=datetime.now(UTC) - timedelta(days=40))
    house.see({"sagt om livet": "planer"})
    house.barnlots.close()
    write_beat(tmp_path / "liggare.db.puls", beat(timedelta(0), datetime.now(UTC)))
    assert run(["health", "--url", house.url]) == 1
    out = capsys.readouterr().out
    assert out.startswith("FEL: frist 40 dygn, högst 10 min") or out.startswith("FEL: frist 39")


def test_an_impossible_row_is_named_in_the_log_and_in_health_and_the_others_go_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    house = House(tmp_path)
    for case in ("ärende-1", "ärende-2"):
        house.see({"sagt om livet": "planer"}, case=case)
    with house.barnlots.ledger.read() as ledger:
        names = sorted(one.id for one in ledger.deliveries())
    with sqlite3.connect(house.folder / "liggare.db") as file:
        file.execute("UPDATE delivery SET due_at = ? WHERE id = ?", (-(2**62), names[0]))
    file.close()
    assert run(["health", "--url", house.url]) == 1
    assert f"omöjlig rad: delivery {names[0]}" in capsys.readouterr().out
    with caplog.at_level("ERROR", "barnlots"):
        done = Carrier(house.barnlots, Receivers()).deliver_due(house.now)
    assert done == {"undeliverable": len(names)}
    logged = [json.loads(one.message) for one in caplog.records]
    assert [one["delivery"] for one in logged if one["event"] == "row_odd"] == names[:1]
    with house.barnlots.ledger.read() as ledger:
        assert figures(ledger, house.now).odd == (), "it was carried, and stands as it should"
    house.barnlots.close()
