"""What PostgreSQL's codes for what went wrong (SQLSTATE) mean for the one who runs Barnlots."""

UNIQUE_VIOLATION = "23505"

# The first two characters tell the kind, and all five what exactly. The codes are those of the
# appendix "PostgreSQL Error Codes" of its manual.
_CODES = {
    "53100": "BL-L003",  # disk full
    "53300": "BL-L028",  # too many connections
    "25006": "BL-L027",  # the transaction may only read
    "28": "BL-L023",  # who are you?
    "3D000": "BL-L024",  # no such database
    "3F": "BL-L026",  # no such schema
    "42501": "BL-L026",  # not allowed
    "42P01": "BL-L001",  # no such table
    "42703": "BL-L001",  # no such column
    "55P03": "BL-L034",  # waited for a lock as long as it may
    "57P03": "BL-L022",  # starting or stopping
    "23": "BL-L008",  # a constraint
    "XX001": "BL-L029",  # damaged
    "XX002": "BL-L029",  # a damaged index
}

# Two were in each other's way, and one of them gave in: it decides again.
_AT_ONCE = frozenset({"40001", "40P01"})

# The server has ended the connection: it stops, or somebody ended it, or it was idle for too long.
_ENDED = frozenset({"57P01", "57P02", "57P05", "25P03"})


def code_of(state: str) -> str | None:
    return _CODES.get(state) or _CODES.get(state[:2])


def at_once(state: str) -> bool:
    return state in _AT_ONCE


def ends_connection(state: str) -> bool:
    return state in _ENDED or state.startswith("08")
