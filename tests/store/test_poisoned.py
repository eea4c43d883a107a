"""One row that says what no row can say hides nothing else, and stops nobody but itself."""

from pathlib import Path

import pytest
from tests.databases import Database
from tests.store.tampering import (
    DERIVED,
    OPEN,
    PARTS,
    Harm,
    emptied,
    found,
    look,
    publish_all,
)
from tests.store.values import NOW, begin, days, evolve

from barnlots.store import Ledger
from barnlots.store.checkpoints import make_checkpoint, newest_checkpoint
from barnlots.store.figures import figures
from barnlots.store.verify import Verification
from barnlots.store.witness import FileWitness

NIGHT = "insert into reconciliation values ('x', '2026-09-01', 'y', 0, 0, 0)"
FAR = -(2**62)


def codes(url: str, witness: FileWitness | None = None) -> set[tuple[str, str | None]]:
    return {(one.code, one.part) for one in found(url, witness)}


@pytest.mark.parametrize("poison", [NIGHT, f"update checkpoint set at = {FAR}"])
def test_a_value_of_the_wrong_kind_hides_no_part_that_is_gone(
    harm: Harm, tmp_path: Path, poison: str
) -> None:
    witness = publish_all(harm.url, tmp_path / "vittne")
    tables = ("entry", "part", "part_key", *DERIVED, "read_log")
    for table in tables:
        harm.run(f"delete from {table} where part_id = ?", OPEN)
    harm.run("delete from checkpoint_head where part_id = ?", OPEN)
    harm.run(poison)
    told = codes(harm.url, witness)
    assert ("BL-L084", None) in told
    assert ("BL-L065", OPEN) in told


@pytest.mark.parametrize(
    ("poison", "part"),
    [
        (f"update delivery set due_at = {FAR}", OPEN),
        (f"update opinion set due_at = {FAR} where part_id = '{OPEN}'", OPEN),
        (f"update part set number = -1 where part_id = '{OPEN}'", OPEN),
        (f"update checkpoint_head set number = -number where part_id = '{OPEN}'", OPEN),
        (f"update checkpoint set at = {FAR}", None),
        ("update part set part_id = cast(x'ff' as text) where part_id = 'c2/skolan'", "\\xff"),
        ("update entry set case_id = cast(x'8041' as text) where part_id = 'c1/skolan'", OPEN),
    ],
)
def test_a_value_that_cannot_be_is_told_with_its_part_and_stops_nothing(
    harm: Harm, poison: str, part: str | None
) -> None:
    harm.run("pragma foreign_keys = off")
    harm.run(poison)
    assert ("BL-L084", part) in codes(harm.url)
    ledger = Ledger.open(harm.url, evolve)
    made = make_checkpoint(ledger, days(3))
    in_the_row = "part set number" in poison
    assert made.parts == len(PARTS) - in_the_row
    assert made.odd == ((part,) if in_the_row else ())
    with ledger.read() as reader:
        figures(reader, days(3))
        newest_checkpoint(reader)
        reader.due_parts(days(300))
    ledger.close()


def test_an_instant_out_of_range_is_told_in_every_database(
    ledger: Ledger, database: Database
) -> None:
    begin(ledger)
    database.tamper(f"update part set opened_at = {FAR}")
    assert "BL-L084" in {one.code for one in Verification(ledger).findings()}


def test_a_reading_is_vouched_for_under_whatever_number(tmp_path: Path) -> None:
    file = tmp_path / "liggare.db"
    ledger = Ledger.open(f"sqlite:///{file}", evolve)
    begin(ledger)
    look(ledger, OPEN)
    ledger.close()
    emptied(file)
    folder = tmp_path / "annan"
    folder.mkdir()
    harm = Harm(file, folder)
    harm.run("update read_log set number = -number")
    ledger = Ledger.open(harm.url, evolve)
    assert make_checkpoint(ledger, NOW).reads == 1
    ledger.close()
    harm.run("delete from read_log")
    assert "BL-L079" in {one.code for one in found(harm.url)}
    harm.close()


def test_a_witness_that_is_empty_or_has_fallen_behind_is_told(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'liggare.db'}"
    ledger = Ledger.open(url, evolve)
    begin(ledger)
    make_checkpoint(ledger, NOW)
    folder = tmp_path / "vittne"
    folder.mkdir()
    empty = FileWitness(folder)

    def missing() -> list[tuple[int | None, str]]:
        told = Verification(ledger, empty).findings()
        return [(one.number, one.params["antal"]) for one in told if one.code == "BL-L087"]

    assert missing() == [(1, "1")]
    publish_all(url, folder)
    assert missing() == []
    for number in range(1, 4):
        make_checkpoint(ledger, days(number))
    assert missing() == []
    make_checkpoint(ledger, days(4))
    assert missing() == [(2, "4")]
    run = Verification(ledger, empty)
    list(run.findings())
    assert (run.witnessed, run.checkpoints) == (1, 5)
    ledger.close()
