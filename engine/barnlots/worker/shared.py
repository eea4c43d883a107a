"""Whether a ledger is one that workers on several machines can share."""

from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError


def is_shared(url: str) -> bool:
    """Whether the ledger at `url` is in a server, and no file of one machine."""
    try:
        return make_url(url).get_backend_name() in ("postgresql", "postgres")
    except (SQLAlchemyError, ValueError):
        return False
