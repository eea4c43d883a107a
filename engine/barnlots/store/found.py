"""Parts read one at a time: one that cannot be read is told of, and keeps no other waiting."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from barnlots.model.errors import BarnlotsError, Erased, StoreError
from barnlots.model.part import Part
from barnlots.store import statements as sql
from barnlots.store.schema import must_be_known

if TYPE_CHECKING:
    from barnlots.store.reader import Reader

# A key is not to be had: that of one controller, or all of them.
_NO_KEY = ("BL-L010", "BL-L013")


@dataclass(frozen=True)
class Unread:
    """A part that is there and cannot be read; `code` says why."""

    part: str
    code: str

    @property
    def case(self) -> str:
        return self.part.partition("/")[0]

    @property
    def holder(self) -> str:
        return self.part.partition("/")[2]


def read_each(reader: "Reader", names: Iterable[str]) -> tuple[Part | Unread, ...]:
    """Each part, or why it cannot be read. Raises StoreError only when the ledger itself does not
    answer, or when its whole vault is gone: then nothing is done to any part. One controller's key
    that is missing keeps no other's parts from being read."""
    return tuple(_read(reader, name) for name in names)


def read_case(reader: "Reader", case: str) -> tuple[Part | Unread, ...]:
    """The same of every part of a case that is not gallrad, in the order they were opened."""
    rows = reader.channel.rows(sql.PARTS_OF_CASE, the_case_id=case)
    return read_each(reader, [row.part_id for row in rows if row.opened_at is not None])


def _read(reader: "Reader", name: str) -> Part | Unread:
    try:
        found = reader.part(name)
        if found is None:
            raise Erased("BL-K004", delen=name)
    except Exception as error:
        # What the database does not answer is nothing that the part is to blame for.
        reader.channel.check()
        if isinstance(error, StoreError) and error.code in _NO_KEY:
            must_be_known(reader.channel, reader.keyring.vault)
        return Unread(name, error.code if isinstance(error, BarnlotsError) else "BL-L006")
    return found
