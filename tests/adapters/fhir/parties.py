"""An adapter to the server that a test has started, and what it is told."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from tests.adapters.fhir.server import Fhir

from barnlots.ports import Given
from barnlots_fhir import FhirIn, FhirOut
from barnlots_fhir.names import Names
from barnlots_fhir.seal import Seal
from barnlots_http import Limits

BASE = "https://barnlots.exempelkommunen.se/fhir"
KEY = b"en hemlighet i prov"
NAMES = Names(BASE, Seal(KEY))
AUTHORITY = "2120001234"
SENT_AT = datetime(2026, 10, 6, 8, 31, tzinfo=UTC)
TODAY = date(2026, 10, 6)
FAST = Limits(connect=5, silence=2, whole=5)
MAP = """
karta: prov
planer: [begäran om SIP]
organisationer:
  - {organisation: socialkontoret-norr, hsa-id: SE2321000016-1003}
  - {organisation: ekskolan, organisationsnummer: 212000-0142}
människor:
  - {hsa-id: SE2321000016-2001, uppdrag: socialsekreterare-norr}
  - {hsa-id: SE2321000016-3001, uppdrag: larare-ekskolan}
formulär:
  - formulär: http://exempel.se/Questionnaire/phq-a
    instrument: phq-a
    frågor: ["/44260-8 är 9"]
    svar: [LA6568-5 är 0, LA6571-9 är 3]
"""


def told_by(
    address: str, folder: Path, settings: Mapping[str, str] | None = None, key: bytes = KEY
) -> Given:
    """The folder is the adapter's, for what it keeps and for the map."""
    (folder / "karta.yaml").write_text(MAP, "utf-8")
    told = {"adress": address, "bas": BASE, "läge": ".", "karta": "karta.yaml"}
    return Given("bup", "ekskolan", folder, {**told, **(settings or {})}, {"nyckel": key})


def out(fhir: Fhir, folder: Path, **settings: str) -> FhirOut:
    told = told_by(fhir.address, folder, {"avsändare": "212000-1234", **settings})
    return FhirOut(told, lambda: SENT_AT, FAST)


def into(fhir: Fhir, folder: Path, **settings: str) -> FhirIn:
    return FhirIn(told_by(fhir.address, folder, settings), lambda: TODAY, FAST)
