"""Whatever is changed, taken away, put in or moved behind our back is found, at the right part."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.databases import Database
from tests.store.erasing import close, erase
from tests.store.tampering import (
    DERIVED,
    ERASED,
    LONG,
    OPEN,
    Harm,
    emptied,
    fill,
    flipped,
    found,
    look,
    more,
    publish_all,
)
from tests.store.values import (
    NOW,
    begin,
    days,
    deadline,
    decide,
    evolve,
    handover,
    keep,
    task,
)

from barnlots.model.catalogue import say
from barnlots.model.errors import StoreError
from barnlots.model.events import DeadlineSet, HandoverOffered, OpinionRecorded, TaskAssigned
from barnlots.store import Ledger, keeping, rebuild
from barnlots.store.chain import link
from barnlots.store.checkpoints import make_checkpoint
from barnlots.store.finding import Finding, Kind
from barnlots.store.tables import METADATA
from barnlots.store.verify import Verification, changed_documents

# What no entry says, and so cannot be compared with any: in which order parts were opened within
# the same microsecond, and how a delivery's carrier is doing.
CARRIERS = {"state_at", "attempts", "due_at", "lease_until", "token"}
NOT_CHECKED = {("part", "ordinal"), *(("delivery", name) for name in CARRIERS)}
# Refused when the ledger is opened.
REFUSED = {"barnlots_meta"}
OF_NO_LEDGER = {"reconciliation", "quarantine"}
# Where the check of one part, or of the documents, tells of most by itself.
OF_ONE_PART = {"entry", "part_key", "snapshot", "observed", "delivery"}
DOCUMENTS = {"policy", "reference"}
TABLES = sorted(METADATA.tables.keys() - REFUSED - OF_NO_LEDGER)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two parts, one of them erased, with a row in every table."""
    file = tmp_path_factory.mktemp("liten") / "liten.db"
    usual, keeping.LEAST = keeping.LEAST, 300
    ledger = Ledger.open(f"sqlite:///{file}", evolve)
    part = begin(
        ledger,
        TaskAssigned(task=task("t1", days(1))),
        DeadlineSet(deadline=deadline("f1", days(1))),
        HandoverOffered(handover=handover("ö1")),
    )
    more(ledger, part, 1, "x")
    look(ledger, OPEN)
    close(ledger, begin(ledger, part=ERASED))
    look(ledger, ERASED)
    make_checkpoint(ledger, NOW)
    erase(ledger, ERASED)
    make_checkpoint(ledger, NOW)
    keeping.LEAST = usual
    ledger.close()
    emptied(file)
    return file


def test_a_ledger_as_it_was_left(ledger: Ledger, database: Database, tmp_path: Path) -> None:
    fill(ledger)
    witness = publish_all(database.url, tmp_path / "vittne")
    run = Verification(ledger, witness)
    assert list(run.findings()) == []
    assert (run.parts, run.erased, run.checkpoints) == (4, 1, 3)
    assert run.entries == 18


def piece(ledger: Ledger, table: str, column: str, part: str | None) -> list[Finding]:
    """What that piece of the verification says which looks at such a column, and is quicker."""
    if table in DOCUMENTS and column == "body":
        with ledger.read() as reader:
            return list(changed_documents(reader))
    if table in OF_ONE_PART and part is not None:
        return list(Verification(ledger).of_part(part))
    return []


@pytest.mark.parametrize("table", TABLES)
def test_every_byte_of_every_column(tiny: Path, tmp_path: Path, table: str) -> None:
    harm = Harm(tiny, tmp_path)
    ledger = Ledger.open(harm.url, evolve)
    assert list(Verification(ledger).findings()) == []
    rows, columns = harm.rows(table), [one.name for one in METADATA.tables[table].columns]
    assert rows
    missed, elsewhere = set(), set()
    for row in rows:
        part = row["part_id"] if "part_id" in columns else None
        for column in columns:
            if (table, column) in NOT_CHECKED:
                continue
            for place, value in enumerate(flipped(row[column])):
                at = row["_rowid"]
                if not harm.set(table, at, column, value):
                    continue
                told = piece(ledger, table, column, part) if place else []
                told = told or list(Verification(ledger).findings())
                if not told:
                    missed.add((table, column))
                if part is not None and part not in {one.part for one in told}:
                    elsewhere.add((table, column))
                renamed = column in ("number", "ordinal") and table in ("checkpoint", "read_log")
                harm.set(table, value if renamed else at, column, row[column])
    assert missed == set()
    # Who looked is vouched for by a checkpoint, which is what is named.
    assert {one for one in elsewhere if one[0] != "read_log"} == set()
    assert list(Verification(ledger).findings()) == []
    ledger.close()
    harm.close()


def test_what_the_file_says_of_itself(tiny: Path, tmp_path: Path) -> None:
    harm = Harm(tiny, tmp_path)
    for row in harm.rows("barnlots_meta"):
        for column in ("name", "value"):
            for value in flipped(row[column]):
                harm.set("barnlots_meta", row["_rowid"], column, value)
                try:
                    told = found(harm.url)
                except StoreError as refused:
                    assert refused.code in ("BL-L001", "BL-L031", "BL-L095")
                else:
                    assert [one.code for one in told if one.table == "barnlots_meta"]
                harm.set("barnlots_meta", row["_rowid"], column, row[column])
    assert found(harm.url) == []
    harm.close()


def kinds(told: list[Finding], part: str) -> set[Kind]:
    return {one.kind for one in told if one.part == part}


LINKED = "select number, link from entry where part_id = ? order by number"


def take(harm: Harm) -> None:
    harm.run("delete from entry where part_id = ? and number = 2", OPEN)


def cut(harm: Harm) -> None:
    harm.run("delete from entry where part_id = ? and number >= 4", OPEN)


def cut_and_mended(harm: Harm) -> None:
    """By somebody who knows how the part's row follows."""
    cut(harm)
    last = harm.run(LINKED, OPEN)[-1]
    harm.run("update part set number = ?, head = ? where part_id = ?", last[0], last[1], OPEN)


def swap(harm: Harm) -> None:
    for old, new in ((2, 99), (3, 2), (99, 3)):
        harm.run("update entry set number = ? where part_id = ? and number = ?", new, OPEN, old)


def rotate(harm: Harm) -> None:
    for old, new in ((2, 99), (3, 2), (4, 3), (99, 4)):
        harm.run("update entry set number = ? where part_id = ? and number = ?", new, OPEN, old)


def forge(harm: Harm) -> None:
    """An entry with a link that looks right, and the part's row moved on."""
    last = dict(harm.rows("entry", f"part_id = '{OPEN}' order by number desc limit 1")[0])
    del last["_rowid"]
    fresh = {**last, "number": last["number"] + 1, "key": b"k" * 32}
    fresh["link"] = link(last["link"], fresh)
    insert(harm, fresh)
    harm.run(
        "update part set number = ?, head = ? where part_id = ?",
        fresh["number"],
        fresh["link"],
        OPEN,
    )


def forge_only(harm: Harm) -> None:
    last = dict(harm.rows("entry", f"part_id = '{OPEN}' order by number desc limit 1")[0])
    del last["_rowid"]
    fresh = {**last, "number": last["number"] + 1, "key": b"k" * 32}
    fresh["link"] = link(last["link"], fresh)
    insert(harm, fresh)


def forge_erasure(harm: Harm) -> None:
    """Who takes a part away and says that it was gallrad."""
    last = dict(harm.rows("entry", f"part_id = '{OPEN}' order by number desc limit 1")[0])
    theirs = harm.rows("entry", f"part_id = '{ERASED}' and kind = 'gallring'")[0]
    del last["_rowid"]
    fresh = {**last, "number": last["number"] + 1, "key": b"k" * 32, "trace": None}
    fresh |= {"kind": "gallring", "record": theirs["record"]}
    fresh["link"] = link(last["link"], fresh)
    insert(harm, fresh)
    harm.run("delete from part_key where part_id = ?", OPEN)
    for table in DERIVED:
        harm.run(f"delete from {table} where part_id = ?", OPEN)
    number = fresh["number"]
    harm.run(
        "update part set number = ?, head = ?, base = ?, trace_base = ?, read_base = ?,"
        " opened_at = null, closed_at = null, due_at = null, tail = 0 where part_id = ?",
        *(number, fresh["link"], number, number, number, OPEN),
    )


def insert(harm: Harm, row: dict[str, object]) -> None:
    columns = ", ".join(row)
    harm.run(f"insert into entry ({columns}) values ({', '.join('?' * len(row))})", *row.values())


def reseal(harm: Harm) -> None:
    """Another record, with the whole chain after it made anew."""
    before, changed = None, False
    for row in harm.rows("entry", f"part_id = '{OPEN}' order by number"):
        values = dict(row)
        if row["number"] == 2:
            values["record"], changed = values["record"][:-1] + b"?", True
        if changed:
            assert before is not None
            fresh = link(before, values)
            harm.run(
                "update entry set record = ?, link = ? where rowid = ?",
                *(values["record"], fresh, row["_rowid"]),
            )
            before = fresh
        else:
            before = row["link"]
    harm.run("update part set head = ? where part_id = ?", before, OPEN)


def move(harm: Harm) -> None:
    where = "where part_id = ? and number = 3"
    harm.run(f"update entry set part_id = ?, number = 99 {where}", LONG, OPEN)


def vanish(harm: Harm) -> None:
    """Everything of it that stands under its own name."""
    for table in ("entry", "part", "part_key", *DERIVED):
        harm.run(f"delete from {table} where part_id = ?", OPEN)


def swap_keys(harm: Harm) -> None:
    where = "retention = 'akt' and part_id = "
    one, other = (harm.rows("part_key", f"{where}'{part}'")[0] for part in (OPEN, LONG))
    harm.set("part_key", one["_rowid"], "wrapped", other["wrapped"])
    harm.set("part_key", other["_rowid"], "wrapped", one["wrapped"])


DONE: dict[str, tuple[Callable[[Harm], None], Kind]] = {
    "taken": (take, Kind.MISSING),
    "cut": (cut, Kind.CUT),
    "cut and mended": (cut_and_mended, Kind.CUT),
    "swapped": (swap, Kind.REORDERED),
    "rotated": (rotate, Kind.REORDERED),
    "forged": (forge, Kind.ADDED),
    "forged behind the row": (forge_only, Kind.ADDED),
    "forged erasure": (forge_erasure, Kind.ADDED),
    "resealed": (reseal, Kind.CHANGED),
    "moved to another part": (move, Kind.MISSING),
    "vanished": (vanish, Kind.VANISHED),
    "keys swapped": (swap_keys, Kind.CHANGED),
}


@pytest.mark.parametrize("what", DONE)
def test_what_is_done_to_rows(harm: Harm, what: str) -> None:
    do, kind = DONE[what]
    do(harm)
    told = found(harm.url)
    assert kind in kinds(told, OPEN)
    others = {LONG} if what in ("moved to another part", "keys swapped") else set[str]()
    assert {one.part for one in told} <= {OPEN, None} | others


def test_a_key_that_came_back_after_a_gallring(harm: Harm) -> None:
    harm.run(
        "insert into part_key select ?, base, retention, tenant, holder, wrapped"
        " from part_key where part_id = ? and retention = 'akt'",
        *(ERASED, OPEN),
    )
    told = found(harm.url)
    assert [(one.kind, one.code, one.part) for one in told] == [(Kind.ADDED, "BL-L076", ERASED)]


@pytest.mark.parametrize("table", ["duty", "opinion", "delivery", "read_log"])
def test_a_row_that_follows_is_taken(harm: Harm, table: str) -> None:
    harm.run(f"delete from {table} where part_id = ?", OPEN)
    assert [one.table for one in found(harm.url)] == [table]


@pytest.mark.parametrize("change", ["version = version + 100", "due_at = due_at + 1"])
def test_an_opinion_that_is_waited_for_elsewhere_or_later(harm: Harm, change: str) -> None:
    harm.run(f"update opinion set {change} where part_id = ?", OPEN)
    told = [(one.kind, one.table, one.part) for one in found(harm.url)]
    assert told == [(Kind.DIFFERS, "opinion", OPEN)]


def test_an_opinion_that_was_recorded_waits_no_more(harm: Harm) -> None:
    ledger = Ledger.open(harm.url, evolve)
    with ledger.read() as reader:
        part = reader.part(OPEN)
        (asked, *others) = (one for one in reader.opinions_due(days(9)) if one.part == OPEN)
    assert part is not None and others
    given = OpinionRecorded(on_version=asked.version, status="answered")
    keep(ledger, decide(part, given, key="bedömning", part=OPEN))
    ledger.close()
    assert found(harm.url) == []
    harm.run(
        "insert into opinion select part_id, ?, tenant, holder, due_at from opinion"
        " where part_id = ? limit 1",
        *(asked.version, OPEN),
    )
    assert [(one.table, one.part) for one in found(harm.url)] == [("opinion", OPEN)]


def test_a_policy_or_a_reference_that_is_gone(harm: Harm) -> None:
    harm.run("delete from policy")
    told = found(harm.url)
    assert {one.code for one in told} == {"BL-L083"}
    assert OPEN in {one.part for one in told}


def test_a_vault_that_is_another(harm: Harm) -> None:
    keys = Path(f"{harm.file}.nycklar")
    for one in keys.glob("*.nyckel"):
        one.write_bytes(hashlib.sha256(one.read_bytes()).digest())
    told = found(harm.url)
    assert "BL-L081" in {one.code for one in told}
    for one in keys.iterdir():
        one.write_bytes(hashlib.sha256(one.read_bytes()).digest())
    with pytest.raises(StoreError, match="BL-L095"):
        found(harm.url)


def test_the_file_itself_is_damaged(harm: Harm) -> None:
    """An index that says otherwise than its table, which no statement shows."""
    harm.run("pragma writable_schema = on")
    root = harm.run("select rootpage from sqlite_master where name = 'ix_part_case_id'")[0][0]
    other = harm.run("select rootpage from sqlite_master where name = 'ix_duty_part_id'")[0][0]
    for name, page in (("ix_part_case_id", other), ("ix_duty_part_id", root)):
        harm.run("update sqlite_master set rootpage = ? where name = ?", page, name)
    harm.close()
    assert "BL-L080" in {one.code for one in found(harm.url)}


def test_every_finding_is_told_in_both_languages(harm: Harm) -> None:
    swap(harm)
    for one in found(harm.url):
        assert OPEN in say(one.code, "sv", **one.said)
        assert OPEN in say(one.code, "en", **one.said)


@pytest.mark.parametrize(
    "silenced", ["state = 'mottagen', due_at = null", "state = 'för hand'", "due_at = null"]
)
def test_a_delivery_that_somebody_has_silenced(
    ledger: Ledger, database: Database, silenced: str
) -> None:
    begin(ledger, HandoverOffered(handover=handover("ö1")))
    database.tamper(f"update delivery set {silenced}")
    assert [(one.kind, one.table) for one in Verification(ledger).findings()] == [
        (Kind.DIFFERS, "delivery")
    ]
    rebuild(ledger)
    assert list(Verification(ledger).findings()) == []
    assert database.rows("select state, due_at = offered_at from delivery")[0][0] == "väntar"
