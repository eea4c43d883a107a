"""The doctor says in plain words what is wrong on this machine, and what to do about it."""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from tests.failures.house import NOW, House
from tests.shipped import the_policy, the_reference

from barnlots.cli import run
from barnlots.model.errors import StoreError
from barnlots.model.people import Reference
from barnlots.model.presence import Days, Hours, PublicWay
from barnlots.store.figures import Figures
from barnlots.worker.checkup import Finding, Mark
from barnlots.worker.checkup.ledger import ROOM_NOTE, ROOM_WRONG, the_file, the_keys, the_room
from barnlots.worker.checkup.machine import the_clock
from barnlots.worker.checkup.people import the_people
from barnlots.worker.checkup.running import the_deliveries, the_worker
from barnlots.worker.pulse import Beat, RoundBeat, write_beat

TODAY = date(2026, 9, 15)


def marked(findings: Iterable[Finding]) -> dict[str, Mark]:
    return {one.code: one.mark for one in findings}


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(tmp_path, now=datetime.now(UTC))
    made.see({"sagt om livet": "tankar"})
    return made


# ---- People and calendars ----


def people(reference: Reference, today: date = TODAY) -> dict[str, Mark]:
    return marked(the_people(the_policy(), reference, today, invented=False))


def test_the_example_is_whole() -> None:
    assert people(the_reference()) == {"BL-O012": Mark.OK, "BL-O030": Mark.OK}


def test_the_example_is_for_nobody_to_work_with() -> None:
    told = the_people(the_policy(), the_reference(), date(2040, 1, 1), invented=True)
    assert marked(told) == {"BL-O012": Mark.OK, "BL-O023": Mark.NOTE}


def test_an_organisation_without_anybody_or_without_a_manager_is_told() -> None:
    reference = the_reference()
    nobody = tuple(one for one in reference.assignments if one.organisation != "bup")
    assert people(reference.model_copy(update={"assignments": nobody}))["BL-O036"] is Mark.WRONG
    headless = tuple(one for one in reference.assignments if one.role != "rektor")
    assert people(reference.model_copy(update={"assignments": headless}))["BL-O037"] is Mark.NOTE
    closed = tuple(
        one.model_copy(update={"closed_on": TODAY}) if one.id == "bup" else one
        for one in reference.organisations
    )
    gone = reference.model_copy(update={"assignments": nobody, "organisations": closed})
    assert "BL-O036" not in people(gone)


def test_hours_without_anybody_on_call_need_public_ways() -> None:
    reference = the_reference()
    hours = (Hours(days=Days.SCHOOL, opens=time(8), closes=time(16)),)
    day_only = tuple(
        one.model_copy(update={"hours": hours}) if one.id == "ekskolan" else one
        for one in reference.organisations
    )
    bare = reference.model_copy(update={"organisations": day_only, "public_ways": ()})
    assert people(bare)["BL-O038"] is Mark.WRONG
    ways = (PublicWay(name="Socialjouren", reached="ring 112"),)
    assert people(bare.model_copy(update={"public_ways": ways}))["BL-O039"] is Mark.NOTE


# ---- The clock ----


def test_a_clock_behind_what_was_written_here_is_wrong(tmp_path: Path) -> None:
    file = tmp_path / "fil"
    file.touch()
    written = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    missing = tmp_path / "ingen"
    assert marked(the_clock(written, (file, missing), None)) == {"BL-O022": Mark.OK}
    behind = written - timedelta(hours=1)
    assert marked(the_clock(behind, (file,), None)) == {"BL-O020": Mark.WRONG}


def test_a_clock_that_differs_from_the_servers_is_wrong() -> None:
    assert marked(the_clock(NOW, (), NOW + timedelta(seconds=90))) == {"BL-O022": Mark.OK}
    for apart in (timedelta(minutes=3), -timedelta(minutes=3)):
        assert marked(the_clock(NOW, (), NOW + apart)) == {"BL-O021": Mark.WRONG}


# ---- The ledger, its disk and its keys ----


def test_little_room_is_told_and_almost_none_is_wrong(tmp_path: Path) -> None:
    assert marked(the_room(ROOM_NOTE, tmp_path)) == {"BL-O047": Mark.OK}
    assert marked(the_room(ROOM_NOTE - 1, tmp_path)) == {"BL-O046": Mark.NOTE}
    assert marked(the_room(ROOM_WRONG - 1, tmp_path)) == {"BL-O045": Mark.WRONG}


def test_who_else_may_read_or_write_the_file_is_told(house: House, tmp_path: Path) -> None:
    file = tmp_path / "liggare.db"
    assert {"BL-O043", "BL-O044"} & marked(the_file(file)).keys() == set()
    file.chmod(0o644)
    assert marked(the_file(file))["BL-O044"] is Mark.NOTE
    file.chmod(0o666)
    assert marked(the_file(file))["BL-O043"] is Mark.WRONG
    house.barnlots.close()


def test_keys_that_are_missing_or_open_to_others_are_wrong(house: House, tmp_path: Path) -> None:
    ledger, file = house.barnlots.ledger, tmp_path / "liggare.db"
    mine = ("exempelkommun-utbildning",)
    assert marked(the_keys(ledger, mine, file)) == {"BL-O052": Mark.NOTE}
    assert marked(the_keys(ledger, mine, None)) == {"BL-O053": Mark.OK}
    assert marked(the_keys(ledger, ("okänd",), None))["BL-O050"] is Mark.WRONG
    key = next((tmp_path / "liggare.db.nycklar").iterdir())
    key.chmod(0o644)
    assert marked(the_keys(ledger, mine, None))["BL-O051"] is Mark.WRONG
    house.barnlots.close()


# ---- The worker ----


def beat(age: timedelta, *rounds: RoundBeat, jumps: int = 0) -> Beat:
    return Beat(at=NOW - age, started_at=NOW, clock_jumps=jumps, rounds=rounds)


def worker(said: Beat | None, found: Figures | None = None) -> dict[str, Mark]:
    state = (said, found or Figures(), NOW)
    return marked(the_worker(state, Path("puls"), "sv"))


def test_how_the_worker_is() -> None:
    just = timedelta(seconds=5)
    assert worker(beat(just)) == {"BL-O064": Mark.OK}
    assert worker(None) == {"BL-O061": Mark.NOTE}
    assert marked(the_worker((None, Figures(), NOW), None, "sv")) == {"BL-O060": Mark.NOTE}
    assert worker(beat(timedelta(hours=1))) == {"BL-O062": Mark.WRONG}
    assert worker(beat(just, jumps=1))["BL-O065"] is Mark.NOTE
    ill = RoundBeat(name="deliveries", failures_in_a_row=3, failing_since=NOW - timedelta(hours=1))
    assert worker(beat(just, ill)) == {"BL-O063": Mark.WRONG}
    late = Figures(oldest_late=NOW - timedelta(hours=3))
    (finding,) = the_worker((beat(just), late, NOW), None, "sv")
    assert finding.mark is Mark.WRONG and "frist: 3 h, högst 10 min" in finding.text("sv")


def test_open_parts_of_a_closed_organisation_are_no_impossible_row() -> None:
    seen = RoundBeat(name="homes", counts={"homeless": 2})
    (finding,) = the_worker((beat(timedelta(0), seen), Figures(), NOW), None, "sv")
    assert finding.mark is Mark.WRONG
    assert finding.text("sv").startswith("2 öppna delar ligger hos organisationer som inte finns")
    assert "säkerhetskopia" not in finding.text("sv")
    odd = Figures(odd=("delivery ö1",))
    assert worker(beat(timedelta(0)), odd) == {"BL-O066": Mark.WRONG}


def test_a_witness_that_never_received_anything_is_told_as_missing() -> None:
    chosen = Figures(witness_chosen_at=NOW - timedelta(seconds=3))
    (finding,) = the_worker((beat(timedelta(0)), chosen, NOW), None, "sv")
    assert finding.mark is Mark.WRONG and finding.text("sv").startswith("vittne saknas")


def test_what_somebody_must_carry_is_told_by_receiver() -> None:
    assert marked(the_deliveries({})) == {"BL-O070": Mark.OK}
    (finding,) = the_deliveries({"bup": 2, "socialtjänst": 1})
    assert finding.mark is Mark.NOTE and "bup (2), socialtjänst (1)" in finding.text("sv")


# ---- The command ----


def test_a_new_installation_is_sound_and_says_that_no_worker_has_run(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    house.barnlots.close()
    assert run(["doctor", "--url", house.url]) == 0
    out = capsys.readouterr().out
    assert "FEL" not in out
    assert "Starta barnlots work." in out and "säkerhetskopiera dem" in out


def test_it_leaves_with_an_exit_code_and_says_it_as_json(
    house: House, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    house.barnlots.close()
    write_beat(tmp_path / "liggare.db.puls", Beat(at=NOW, started_at=NOW))
    assert run(["doctor", "--url", house.url, "--json", "--lang", "en"]) == 1
    told = json.loads(capsys.readouterr().out)
    wrong = [one for one in told if one["mark"] == "wrong"]
    assert [one["code"] for one in wrong] == ["BL-O062"]
    assert wrong[0]["text"].startswith("heartbeat: ")
    assert {one["mark"] for one in told} == {"ok", "note", "wrong"}


def codes(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[str], str]:
    left = run(["doctor", "--json", *arguments])
    out, err = capsys.readouterr()
    return left, [one["code"] for one in json.loads(out)], err


MACHINE = ["BL-O010", "BL-O013", "BL-O011", "BL-O012"]


def test_without_a_ledger_it_says_that_none_was_looked_at(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BARNLOTS_URL", raising=False)
    left, told, err = codes(capsys)
    assert (left, err) == (0, "") and told[:4] == MACHINE
    assert told[-2:] == ["BL-O022", "BL-O026"]


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("sqlite:///{folder}/ingen.db", "BL-U010"),
        ("sqlite:///{folder}/tom.db", "BL-U010"),
        ("sqlite:///{folder}/ingen.db?mode=ro", "BL-U010"),
        ("oracle://x", "BL-L004"),
        ("postgresql:///x?host={folder}", "BL-L020"),
    ],
)
def test_a_ledger_that_cannot_be_opened_keeps_nothing_else_from_being_looked_at(
    url: str, code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "tom.db").touch()
    now = datetime.now(UTC)
    write_beat(tmp_path / "puls", Beat(at=now, started_at=now))
    given = ("--url", url.format(folder=tmp_path), "--puls", str(tmp_path / "puls"))
    left, told, err = codes(capsys, *given)
    assert (left, err) == (1, "") and told[:4] == MACHINE
    assert told[-4:] == ["BL-O022", code, "BL-O027", "BL-O064"]
    assert not (tmp_path / "ingen.db").exists()


def test_files_that_are_wrong_are_told_last_and_the_ledger_is_looked_at(
    house: House, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    house.barnlots.close()
    given = ("--url", house.url, "--reference", str(tmp_path / "inga.yaml"))
    left, told, err = codes(capsys, *given)
    assert left == 3 and "BL-F005" in err
    assert "BL-O024" in told and {"BL-O017", "BL-O070"} <= {*told}


def test_what_stands_in_the_way_of_one_check_keeps_no_other_from_being_made(
    house: House, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    house.barnlots.close()

    def gone(*_: object) -> Iterator[Finding]:
        raise FileNotFoundError(2, "hemligt", "/borta")

    def broken(*_: object) -> None:
        raise StoreError("BL-L003", fil="liggare.db")

    monkeypatch.setattr("barnlots.cli.doctor.the_file", gone)
    monkeypatch.setattr("barnlots.cli.doctor.tenants", broken)
    monkeypatch.setattr("barnlots.cli.doctor.measured", broken)
    left, told, err = codes(capsys, "--url", house.url)
    assert (left, err) == (1, "")
    assert told.count("BL-L003") == 1 and {"BL-O025", "BL-O017", "BL-O041", "BL-O070"} <= {*told}


def test_a_lost_key_is_told_and_not_only_that_something_is_wrong(
    house: House, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    house.barnlots.close()
    (tmp_path / "liggare.db.nycklar" / "exempelkommun-utbildning.nyckel").unlink()
    assert run(["doctor", "--url", house.url]) == 1
    assert "nyckeln saknas för: exempelkommun-utbildning" in capsys.readouterr().out
