"""Is this file a ledger of ours, and of which schema? And the first tables of a new one."""

from barnlots.store.channel import Channel
from barnlots.store.failures import not_a_ledger
from barnlots.store.statements import ADD_META, META_VALUE
from barnlots.store.tables import METADATA, SCHEMA

_META = "barnlots_meta"


def is_new(channel: Channel) -> bool:
    """True for an empty file. Raises StoreError for whatever is no ledger that we can read."""
    tables = channel.table_names()
    if not tables:
        return True
    if _META not in tables:
        raise not_a_ledger(channel.file)
    found = channel.row(META_VALUE, the_name="schema")
    schema = "?" if found is None else str(found.value)
    if schema != str(SCHEMA) or not tables.issuperset(METADATA.tables):
        raise not_a_ledger(channel.file, schema)
    return False


def create(channel: Channel) -> None:
    """Every table, in the channel's transaction."""
    channel.create_tables(METADATA)
    channel.write(ADD_META, {"name": "schema", "value": str(SCHEMA)})
