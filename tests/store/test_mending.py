"""What only follows from entries is made again; what tells of something worse is left as it is."""

from datetime import timedelta
from pathlib import Path

import pytest
from tests.cli.shown import said
from tests.databases import Database
from tests.failures.house import PART, House
from tests.store.tampering import LONG, OPEN, Harm, found
from tests.store.values import evolve
from tests.worker.test_self_check import ill

from barnlots.store import Ledger
from barnlots.store.mending import Mended, mend
from barnlots.worker.self_check import self_check_round


def mended(url: str) -> Mended:
    ledger = Ledger.open(url, evolve)
    try:
        return mend(ledger)
    finally:
        ledger.close()


def test_every_table_that_disagrees_is_made_again_and_no_other_part_is_touched(harm: Harm) -> None:
    harm.run("update part set due_at = null where part_id = ?", OPEN)
    harm.run("delete from duty where part_id = ?", OPEN)
    others = [tuple(one) for one in harm.run("select * from snapshot where part_id <> ?", OPEN)]
    done = mended(harm.url)
    assert {part: {*tables} for part, tables in done.tables.items()} == {OPEN: {"part", "duty"}}
    assert done.left == () and found(harm.url) == []
    again = [tuple(one) for one in harm.run("select * from snapshot where part_id <> ?", OPEN)]
    assert again == others
    assert mended(harm.url).tables == {}


def test_a_part_whose_end_is_gone_still_says_so_and_the_others_are_mended(harm: Harm) -> None:
    harm.run("pragma foreign_keys = off")
    for (trigger,) in harm.run("select name from sqlite_master where type = 'trigger'"):
        harm.run(f"drop trigger {trigger}")
    newest = "(select max(number) from entry where part_id = ?)"
    harm.run(f"delete from entry where part_id = ? and number = {newest}", LONG, LONG)
    harm.run("delete from duty where part_id in (?, ?)", OPEN, LONG)
    done = mended(harm.url)
    assert {*done.tables} == {OPEN}
    assert {one.part for one in done.left} == {LONG}
    assert "BL-L064" in {one.code for one in done.left}
    assert {one.part for one in found(harm.url)} == {LONG}


def test_nothing_is_touched_where_the_whole_ledger_is_in_doubt(harm: Harm) -> None:
    harm.run("delete from duty where part_id = ?", OPEN)
    harm.run("update checkpoint set signature = x'00'")
    before = found(harm.url)
    done = mended(harm.url)
    assert done.tables == {} and [*done.left] == before
    assert found(harm.url) == before


def test_the_command_says_what_it_did_by_part_and_table_and_health_is_well_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], database: Database
) -> None:
    url = database.url
    house = House(tmp_path, url=url)
    house.see({"sagt om livet": "planer"})
    database.tamper("delete from duty")
    night = house.now + timedelta(hours=1)
    assert self_check_round(house.barnlots).run(night) == {"odd": 1}
    assert ill(house, night) == {"disagrees"}
    capsys.readouterr()
    code, out, err = said(capsys, "db", "rebuild", "--url", url)
    assert (code, err) == (0, "")
    assert out == (
        f"{PART}: gjort om ur posterna: duty.\n"
        "Delar genomgångna: 1. Gjorda om: 1. Någon annan än Barnlots har skrivit i "
        f"{database.name}: ta reda på vem.\n"
    )
    assert ill(house, night) == set()
    code, out, _ = said(capsys, "db", "rebuild", "--url", url)
    assert (code, out[:22]) == (0, "Inget att göra om: all")
    house.barnlots.close()


def test_the_command_shows_what_is_left_and_its_exit_code_tells(
    harm: Harm, capsys: pytest.CaptureFixture[str]
) -> None:
    harm.run("update checkpoint set signature = x'00'")
    code, out, _ = said(capsys, "db", "rebuild", "--url", harm.url)
    assert code == 4
    assert out.startswith("BL-L068 ändrad: kontrollpunkt 1 ")
    assert "Det här står kvar, och går inte att bygga om: " in out.splitlines()[-1]
