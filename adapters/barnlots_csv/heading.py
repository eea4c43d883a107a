"""The first row of a file: whether it is the one that the profile counts on, or why it is not.

Only the profile's own words are told. A file without headings has a child in its first row.
"""

from barnlots_csv.profile import DELIMITERS, Profile
from barnlots_csv.rows import NOT_TEXT, Row

MISSING, TWICE, UNREADABLE, NO_ROW, EMPTY = (
    "BL-I204",
    "BL-I212",
    "BL-I213",
    "BL-I214",
    "BL-I215",
)


class Unfit(Exception):
    """No row of the file can be read. `why` is a code of the message catalogue, and `params` fill
    its text."""

    def __init__(self, why: str, **params: str) -> None:
        super().__init__(why)
        self.why = why
        self.params = params


def fit(row: Row, profile: Profile) -> tuple[str, ...]:
    """What the columns are called, in their order. Raises Unfit."""
    if row.why == NOT_TEXT:
        raise Unfit(UNREADABLE, profil=profile.name, kodning=profile.encoding)
    if row.why is not None:
        raise Unfit(NO_ROW)
    missing = [one for one in profile.wanted if one not in row.cells]
    if missing:
        raise Unfit(
            MISSING,
            kolumner=", ".join(missing),
            profil=profile.name,
            kodning=profile.encoding,
            avgränsare=_name_of(profile.delimiter),
        )
    twice = [one for one in profile.wanted if row.cells.count(one) > 1]
    if twice:
        raise Unfit(TWICE, kolumner=", ".join(twice), profil=profile.name)
    return row.cells


def _name_of(delimiter: str) -> str:
    return next(name for name, one in DELIMITERS.items() if one == delimiter)
