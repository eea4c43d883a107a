"""The same tables and statements for every database that a URL may one day name."""

import pytest
from sqlalchemy import make_url
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

from barnlots.store import outbox_statements, quarantine_statements, statements
from barnlots.store.statement import Statement
from barnlots.store.tables import METADATA

SAID = {**vars(statements), **vars(outbox_statements), **vars(quarantine_statements)}
STATEMENTS = {name: one for name, one in SAID.items() if isinstance(one, Statement)}
OF_NO_PART = {"barnlots_meta", "policy", "reference", "reconciliation", "checkpoint"}
WITH_PART_DATA = METADATA.tables.keys() - OF_NO_PART


@pytest.mark.parametrize("url", ["sqlite://", "postgresql+psycopg://"])
def test_everything_can_be_said_to_every_database(url: str) -> None:
    dialect = make_url(url).get_dialect()()  # a dialect is there without its driver
    for table in METADATA.sorted_tables:
        assert str(CreateTable(table).compile(dialect=dialect))
        for index in table.indexes:
            assert str(CreateIndex(index).compile(dialect=dialect))
    for one in STATEMENTS.values():
        assert one.on(dialect).text
    assert str(statements.parts_with_work(["a"]).compile(dialect=dialect))


def test_a_statement_is_compiled_once() -> None:
    dialect = make_url("sqlite://").get_dialect()()
    assert statements.DUE_PARTS.on(dialect) is statements.DUE_PARTS.on(dialect)


def test_a_value_that_is_missing_is_no_null() -> None:
    dialect = make_url("sqlite://").get_dialect()()
    with pytest.raises(KeyError):
        statements.DUE_PARTS.on(dialect).arguments({"limit": 1})


@pytest.mark.parametrize("name", sorted(WITH_PART_DATA))
def test_every_table_with_part_data_says_whose_it_is(name: str) -> None:
    columns = METADATA.tables[name].columns
    assert not columns["tenant"].nullable
    assert not columns["holder"].nullable


def test_an_application_that_embeds_us_keeps_its_tables_to_itself() -> None:
    assert not SQLModel.metadata.tables.keys() & METADATA.tables.keys()
