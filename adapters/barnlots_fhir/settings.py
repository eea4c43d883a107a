"""What both directions are told in the configuration."""

import re
from pathlib import Path
from urllib.parse import quote

from barnlots.ports import BadSetting, Given, Setting
from barnlots_fhir.came import Came
from barnlots_fhir.cursor import Cursor
from barnlots_fhir.names import Names
from barnlots_fhir.parties import NO_MAP, Parties, read_parties
from barnlots_fhir.seal import Seal, key_of
from barnlots_http import HTTP_SETTINGS

COMMON = (
    *HTTP_SETTINGS,
    Setting("bas", required=True),
    Setting("läge", required=True),
    Setting("nyckel", required=True, secret=True),
    Setting("karta"),
)
_BASE = re.compile(r"https?://[!-~]+[^/]")
_ORGANISATION = re.compile(r"[0-9]{6}-?[0-9]{4}")


def names_of(given: Given) -> Names:
    """Raises BadSetting."""
    if not _BASE.fullmatch(given.text("bas")):
        raise BadSetting("bas", "BL-WHY_BASE")
    return Names(given.text("bas"), Seal(key_of(given)))


def parties_of(given: Given) -> Parties:
    """Raises BadSetting, SourceError."""
    if not given.text("karta"):
        return NO_MAP
    if not given.path("karta").is_file():
        raise BadSetting("karta", "BL-WHY_MAP")
    return read_parties(given.path("karta"))


def authority_of(given: Given) -> str:
    """The organisationsnummer of who answers for the personal data that leaves. Raises
    BadSetting."""
    if not _ORGANISATION.fullmatch(given.text("avsändare")):
        raise BadSetting("avsändare", "BL-WHY_AUTHORITY")
    return given.text("avsändare").replace("-", "")


def cursor_of(given: Given, of: str) -> Cursor:
    """Where it is kept how far this adapter has heard of these. Raises BadSetting."""
    return Cursor(_kept(given, of))


def came_of(given: Given) -> Came:
    """Where it is kept which forms have come. Raises BadSetting."""
    return Came(_kept(given, "forms"))


def _kept(given: Given, of: str) -> Path:
    folder: Path = given.path("läge")
    if not folder.is_dir():
        raise BadSetting("läge", "BL-WHY_FOLDER")
    return folder / f"{quote(given.name, safe='')}-{of}.json"
