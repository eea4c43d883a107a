"""From every released schema to today's, with data in it: everything reads as it did."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine
from tests.databases import Database, counts
from tests.shipped import the_policy
from tests.store import released

from barnlots.kernel import evolve
from barnlots.model.errors import BarnlotsError, StoreError
from barnlots.protection import Lost, losses
from barnlots.store import Ledger, check_projections
from barnlots.store.tables import METADATA, SCHEMA
from barnlots.store.upgrade import standing, upgrade
from barnlots.store.verify import Verification

FAR = datetime(2100, 1, 1, tzinfo=UTC)
SCHEMAS = range(1, SCHEMA)
# Of the children and of what was said about them; the policy and the people in office lie in clear.
TOLD = (b"observation-recorded", b"barn-1", b"samtal-2", b"pappa")


@pytest.fixture(params=SCHEMAS)
def schema(request: pytest.FixtureRequest, database: Database, tmp_path: Path) -> int:
    number = int(request.param)
    released.put(database, number, tmp_path)
    return number


@pytest.fixture
def upgraded(schema: int, url: str) -> Iterator[Ledger]:
    assert upgrade(url, evolve).before == schema
    ledger = Ledger.open(url, evolve)
    yield ledger
    ledger.close()


def holds(told: Any, now: Any) -> bool:
    """Whether `now` says everything that was `told`; it may say more."""
    if isinstance(told, dict) and "ground" in told and "receiver_kind" in told:
        return _has_left_as_it_was(told, now)
    if isinstance(told, dict) and isinstance(told.get("payload"), dict):
        # A payload whose shape has changed since counts on.
        told = {**told, "schema_version": max(told["schema_version"], now["schema_version"])}
    if isinstance(told, dict):
        return isinstance(now, dict) and all(
            key in now and holds(one, now[key]) for key, one in told.items()
        )
    if isinstance(told, list):
        return len(told) == len(now) and all(map(holds, told, now))
    return bool(told == now)


def _has_left_as_it_was(told: dict[str, Any], now: Any) -> bool:
    """All of a document was on one ground, and a ground on one consent at most."""
    ground = {key: one for key, one in told["ground"].items() if key != "consent"}
    consent = told["ground"].get("consent")
    rest = {key: one for key, one in told.items() if key not in ("ground", "items")}
    return (
        holds(rest, now)
        and [one["name"] for one in now["items"]] == told["items"]
        and all(
            holds({**ground, "consents": [consent] if consent else []}, one["ground"])
            for one in now["items"]
        )
    )


def test_everything_reads_as_it_did(upgraded: Ledger, schema: int) -> None:
    told = released.told(schema)
    with upgraded.read() as reader:
        assert list(reader.cases()) == told["cases"]
        for name, was in told["parts"].items():
            part = reader.part(name)
            assert part is not None
            assert holds(was["part"], part.model_dump(mode="json"))
            events = [one.model_dump(mode="json") for one in reader.events(name)]
            assert holds(was["events"], events)
            for version, why in was["decisions"].items():
                trace = reader.trace(name, int(version))
                situation = reader.situation(name, int(version))
                assert trace is not None and situation is not None
                assert holds(why["trace"], trace.model_dump(mode="json"))
                assert holds(why["situation"], situation.model_dump(mode="json"))
        assert len(reader.deliveries()) == len(told["deliveries"])
        for was in told["deliveries"]:
            (now,) = (one for one in reader.deliveries() if one.id == was["id"])
            assert (now.part, now.case, now.holder, now.state, now.offered_at.isoformat()) == (
                was["part"],
                was["case"],
                was["holder"],
                was["state"],
                was["offered_at"],
            )
            assert now.disclosure is not None
            assert holds(was["disclosure"], now.disclosure.model_dump(mode="json"))
        for name, was in told["reads"].items():
            said = [
                [one.reader, one.purpose, one.tenant, one.holder, one.part, one.query]
                for one in reader.reads(name)
            ]
            assert said == [one[:-1] for one in was]
            assert [one.at.isoformat() for one in reader.reads(name)] == [one[-1] for one in was]


def test_every_command_is_still_answered_by_its_key(upgraded: Ledger, schema: int) -> None:
    with upgraded.read() as reader:
        for key, (part, version, digest) in released.told(schema)["answered"].items():
            found = reader.answered(key)
            assert found is not None
            assert (found.part, found.version, found.digest) == (part, version, digest)


def test_what_is_due_is_due_and_who_had_something_to_do_has_it(
    upgraded: Ledger, schema: int
) -> None:
    told = released.told(schema)
    with upgraded.read() as reader:
        due = [[one.part, one.deadline.id, one.deadline.at.isoformat()] for one in reader.due(FAR)]
        assert sorted(due) == sorted(told["due"])
        opinions = [[one.part, one.version] for one in reader.opinions_due(FAR)]
        assert sorted(opinions) == sorted(told["opinions"])
        for assignment, work in told["work"].items():
            found = [[one.part, one.task.id] for one in reader.work_of([assignment])]
            assert sorted(found) == sorted(work)


def test_what_follows_from_the_entries_is_right(upgraded: Ledger) -> None:
    assert check_projections(upgraded) == ()


def test_it_is_verified_as_it_was_left(upgraded: Ledger, schema: int) -> None:
    """Also the policies and the references, which were written in the shape of their day."""
    run = Verification(upgraded)
    assert list(run.findings()) == []
    assert run.parts == len(released.told(schema)["parts"])


def test_what_decisions_rested_on_is_still_read(upgraded: Ledger, database: Database) -> None:
    with upgraded.read() as reader:
        for read, table in ((reader.policy, "policy"), (reader.reference, "reference")):
            digests = [str(one[0]) for one in database.rows(f"select digest from {table}")]
            assert digests
            assert all(read(one) is not None for one in digests)


def test_what_the_policy_of_its_day_protected_is_protected_today(upgraded: Ledger) -> None:
    """But for what 0.1.0 took the law to say of everybody, and that it says of those under 18."""
    with upgraded.read() as reader:
        part = reader.part(next(iter(released.told(1)["parts"])))
        assert part is not None
        older = reader.policy(part.policy)
    assert older is not None
    assert {(one.lost, one.name, one.now) for one in losses(older, the_policy())} == {
        (Lost.GROUND, name, "lag på villkor")
        for name in (
            "remiss-från-medicinska-grenen",
            "remiss-från-socialtjänst",
            "läkare-från-medicinska-grenen",
        )
    }


@pytest.mark.parametrize("table", ["policy", "reference"])
@pytest.mark.parametrize(
    "change",
    [
        # Another word, another layout of the same, another version of the same.
        "body = replace(body, 'rektor', 'kantor')",
        "body = replace(body, '\",\"', '\", \"')",
        "schema_version = schema_version + 1",
    ],
)
def test_a_document_that_was_changed_since_is_found(
    upgraded: Ledger, database: Database, url: str, table: str, change: str
) -> None:
    ((digest,),) = database.rows(f"select digest from {table}")
    database.tamper(f"update {table} set {change}")
    told = [(one.code, one.table, one.params) for one in Verification(upgraded).findings()]
    assert told == [("BL-L082", table, {"digest": digest})]
    afresh = Ledger.open(url, evolve)
    with afresh.read() as reader, pytest.raises(StoreError) as refused:
        (reader.policy if table == "policy" else reader.reference)(str(digest))
    afresh.close()
    assert refused.value.code == "BL-L088"


def test_nothing_that_was_told_is_left_in_clear(
    upgraded: Ledger, database: Database, file: Path
) -> None:
    for one in file.parent.glob("liggare.db*"):
        if one.is_file():
            content = one.read_bytes()
            assert [word for word in TOLD if word in content] == []


def test_it_is_the_schema_of_a_new_ledger(upgraded: Ledger, database: Database) -> None:
    assert differences(database) == []
    assert counts(database)["entry"] == len(released.told(1)["answered"])


def test_the_migrations_alone_lead_to_the_tables_that_are_written_to(
    database: Database,
) -> None:
    """Whoever changes `tables.py` also changes the newest migration, or adds one if it has been
    released."""
    released.make(database, "head")
    assert [one for one in differences(database) if not _of_old(one)] == []


def test_a_new_ledger_has_the_newest_schema(url: str, database: Database) -> None:
    assert standing(url).schema is None
    Ledger.open(url, evolve).close()
    assert differences(database) == []
    found = standing(url)
    assert (found.schema, found.newest, found.pending) == (SCHEMA, SCHEMA, ())
    assert found.size > 0
    assert found.durability.unsafe == ()


def test_an_older_ledger_is_not_opened_before_it_is_upgraded(
    schema: int, url: str, database: Database
) -> None:
    before = database.rows("select count(*) from event")
    with pytest.raises(StoreError) as failure:
        Ledger.open(url, evolve)
    assert failure.value.code == "BL-L031"
    assert failure.value.params == {
        "fil": database.name,
        "schema": str(schema),
        "kan": str(SCHEMA),
    }
    assert standing(url).pending == tuple(f"{one:04}" for one in range(schema + 1, SCHEMA + 1))
    assert database.rows("select count(*) from event") == before


def test_upgrading_again_does_nothing_twice(upgraded: Ledger, url: str, database: Database) -> None:
    before = counts(database)
    again = upgrade(url, evolve)
    assert (again.before, again.after, again.parts) == (SCHEMA, SCHEMA, 0)
    assert counts(database) == before


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("update event set payload = '{}' where sequence = 3", "BL-L006"),
        ("delete from event where sequence = 3", "BL-L008"),
        ("update decision set trace = 'x'", "BL-L006"),
        ("update delivery set id = 'smuggel'", "BL-K003"),
    ],
)
def test_what_cannot_be_carried_over_whole_is_left_as_it_was(
    schema: int, url: str, database: Database, change: str, code: str
) -> None:
    if "delivery" in change:
        database.tamper("delete from delivery where id not in (select min(id) from delivery)")
    database.tamper(change)
    before = database.rows("select count(*), min(payload), max(payload) from event")
    with pytest.raises(BarnlotsError) as failure:
        upgrade(url, evolve)
    assert failure.value.code == code
    assert database.rows("select count(*), min(payload), max(payload) from event") == before
    assert standing(url).schema == schema


def test_what_is_newer_is_left_alone(url: str, database: Database) -> None:
    Ledger.open(url, evolve).close()
    database.tamper("update barnlots_meta set value = '99' where name = 'schema'")
    for what in (lambda: upgrade(url, evolve), lambda: standing(url)):
        with pytest.raises(StoreError) as failure:
            what()
        assert failure.value.code == "BL-L001"
        assert failure.value.params["schema"] == "99"


def test_where_there_is_no_ledger_one_is_made(url: str, database: Database) -> None:
    made = upgrade(url, evolve)
    assert (made.before, made.after, made.parts) == (None, SCHEMA, 0)
    assert differences(database) == []


def test_somebody_who_reads_meanwhile_keeps_the_file_from_being_swept(
    schema: int, url: str, file: Path
) -> None:
    reading = sqlite3.connect(file, isolation_level=None)
    reading.execute("pragma journal_mode = wal")
    reading.execute("begin")
    reading.execute("select count(*) from event").fetchall()
    assert not upgrade(f"{url}?timeout=0.1", evolve).swept
    reading.execute("rollback")
    reading.close()
    assert upgrade(url, evolve).swept


def differences(database: Database) -> list[Any]:
    engine = create_engine(database.driver_url)
    try:
        with engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_server_default": True})
            return list(compare_metadata(context, METADATA))
    finally:
        engine.dispose()


def _of_old(difference: tuple[object, ...]) -> bool:
    """The tables that were set aside, and Alembic's own."""
    what, name = difference[0], str(getattr(difference[1], "name", ""))
    return what == "remove_table" and name.startswith(("old_", "barnlots_revision"))
