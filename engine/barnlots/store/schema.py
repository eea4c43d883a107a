"""Is this a ledger of ours, and of which schema? And the first tables of a new one."""

from barnlots.model.errors import StoreError
from barnlots.store.channel import Channel
from barnlots.store.failures import not_a_ledger
from barnlots.store.statements import ADD_META, META_VALUE
from barnlots.store.tables import METADATA, SCHEMA
from barnlots.store.vault import Vault

META, VAULT = "barnlots_meta", "vault"


def is_new(channel: Channel, *, shared: bool) -> bool:
    """True where nothing of a ledger is. Raises StoreError for whatever is none that we can read,
    and for one that is to be upgraded first."""
    number = number_of(channel, shared=shared)
    if number is not None and number < SCHEMA:
        raise StoreError("BL-L031", fil=channel.name, schema=str(number), kan=str(SCHEMA))
    return number is None


def number_of(channel: Channel, *, shared: bool) -> int | None:
    """The schema of the ledger; None where nothing of a ledger is. Raises StoreError for whatever
    is none, or was written by a newer Barnlots.

    `shared` says that others may have tables in the same place, as long as none has our names.
    """
    tables = channel.table_names()
    if META not in tables:
        in_the_way = tables & METADATA.tables.keys() if shared else tables
        if in_the_way and shared:
            names = ", ".join(sorted(in_the_way))
            raise StoreError("BL-L032", fil=channel.name, tabeller=names)
        if in_the_way:
            raise not_a_ledger(channel.name)
        return None
    row = channel.row(META_VALUE, the_name="schema")
    said = "?" if row is None else str(row.value)
    number = int(said) if said.isdecimal() else SCHEMA + 1
    if number > SCHEMA or (number == SCHEMA and not tables.issuperset(METADATA.tables)):
        raise not_a_ledger(channel.name, said)
    return number


def create(channel: Channel, vault: Vault) -> None:
    """Every table, in the channel's transaction, and which vault its keys lie in."""
    channel.create_tables(METADATA)
    channel.write(ADD_META, {"name": "schema", "value": str(SCHEMA)})
    join(channel, vault)


def join(channel: Channel, vault: Vault) -> None:
    """Let the ledger know the vault that it is written with."""
    channel.write(ADD_META, {"name": VAULT, "value": vault.begin()})


def must_be_known(channel: Channel, vault: Vault) -> None:
    """Raises StoreError for another vault than the ledger's own: it may only be away for a while,
    and what is sealed with new keys meanwhile can be read by nobody when it is back."""
    known = channel.row(META_VALUE, the_name=VAULT)
    if known is None or known.value != vault.identity():
        raise StoreError("BL-L095", fil=channel.name)
