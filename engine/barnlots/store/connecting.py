"""Why a PostgreSQL server could not be reached, or did not let us in."""

from barnlots.model.errors import BarnlotsError, StoreError
from barnlots.store.failures import is_lost, origin_of, translate

# The driver passes on no code for what happens before one is let in, only the server's words, in
# the server's language. What is in neither of these is told as no answer, with what to look at.
_SAID = {
    "BL-L037": ("connection is bad: invalid ",),
    "BL-L023": (
        "password authentication failed",
        "authentication failed",
        "no password supplied",
        "no pg_hba.conf entry",
        "role ",
        "lösenordsautentisering misslyckades",
        "ingen post i pg_hba.conf",
        "rollen ",
    ),
    "BL-L022": (
        "starting up",
        "shutting down",
        "recovery mode",
        "startar upp",
        "stängs ner",
        "stänger ner",
    ),
    "BL-L028": ("too many clients", "too many connections", "connection slots", "för många"),
    "BL-L024": ("database ", "databasen "),
}
_ABSENT = ("does not exist", "finns inte", "existerar inte")
_OF_SOMETHING = ("database ", "databasen ", "role ", "rollen ")


def cannot_connect(error: Exception, name: str) -> BarnlotsError:
    """The StoreError for a connection that was never made; the server's own words are not shown."""
    if type(origin_of(error)).__name__ == "ProgrammingError":
        # The driver cannot read the address, and has asked nobody.
        return StoreError("BL-L037", fil=name)
    if not is_lost(error):
        return translate(error, name)
    words = str(origin_of(error))
    for code, told in _SAID.items():
        for phrase in told:
            absent = phrase not in _OF_SOMETHING or any(one in words for one in _ABSENT)
            if phrase in words and absent:
                return StoreError(code, fil=name)
    return StoreError("BL-L020", fil=name)
