"""The same tables and statements for every database that a URL may one day name."""

import pytest
from sqlalchemy import make_url
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

from barnlots.store import statements
from barnlots.store.statement import Statement
from barnlots.store.tables import METADATA

STATEMENTS = {name: one for name, one in vars(statements).items() if isinstance(one, Statement)}
WITH_PART_DATA = METADATA.tables.keys() - {"barnlots_meta", "policy", "reference"}


@pytest.mark.parametrize("url", ["sqlite://", "postgresql+psycopg://"])
def test_everything_can_be_said_to_every_database(url: str) -> None:
    dialect = make_url(url).get_dialect()()  # a dialect is there without its driver
    for table in METADATA.sorted_tables:
        assert str(CreateTable(table).compile(dialect=dialect))
        for index in table.indexes:
            assert str(CreateIndex(index).compile(dialect=dialect))
    for one in STATEMENTS.values():
        assert one.text(dialect)
    assert str(statements.work_of(["a"]).compile(dialect=dialect))


def test_a_statement_is_compiled_once() -> None:
    dialect = make_url("sqlite://").get_dialect()()
    assert statements.DUE.text(dialect) is statements.DUE.text(dialect)


def test_a_value_that_is_missing_is_no_null() -> None:
    dialect = make_url("sqlite://").get_dialect()()
    with pytest.raises(KeyError):
        statements.DUE.arguments(dialect, {"limit": 1})


@pytest.mark.parametrize("name", sorted(WITH_PART_DATA))
def test_every_table_with_part_data_says_whose_it_is(name: str) -> None:
    columns = METADATA.tables[name].columns
    assert not columns["tenant"].nullable
    assert not columns["holder"].nullable


def test_an_application_that_embeds_us_keeps_its_tables_to_itself() -> None:
    assert not SQLModel.metadata.tables.keys() & METADATA.tables.keys()
