"""Are the tables ours, and is there nothing beside them that changes what is stored or read?

A trigger can swallow a decision after it was answered for, or keep a copy of a key that is to be
destroyed, and every row that is left is still as it was sealed. So the tables themselves are
compared with what we make: at opening, by `verify` and `doctor`, and before anything is gallrat.
"""

from barnlots.model.errors import StoreError
from barnlots.store import shape_postgres, shape_sqlite
from barnlots.store.channel import Channel


def strange(channel: Channel) -> tuple[str, ...]:
    """The names of what is not as we make it, in order."""
    of = shape_sqlite if channel.dialect == "sqlite" else shape_postgres
    return tuple(sorted(of.strange(channel)))


def must_be_ours(channel: Channel) -> None:
    """Raises StoreError with the names of what is not."""
    found = strange(channel)
    if found:
        raise StoreError("BL-L085", fil=channel.name, namn=", ".join(found))
