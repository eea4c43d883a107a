"""Markus, nine years: from a row in a file to an orosanmälan that a named social worker has
received, by säker digital kommunikation; and to a message service that forgets what it has taken.

Source: SKR 2023, bilaga 1; SoL 2025:400 19 kap. 1 och 6 §§.
"""

import json
from base64 import b64decode
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.adapters.drop import row, write
from tests.adapters.message_system import MessageSystem
from tests.end_to_end.town import Town, by_messages

from barnlots.model import commands as c
from barnlots.model.alarm import MISSING
from barnlots.model.part import HandoverState

# Of Skatteverket's published test numbers (open data, testpersonnummer): somebody of nine years.
NINE = "201701012393"
TOLD = "2026-10-06 08:25"
WORDS = "Polisen tog mamma i natt; morfar har sagt att han inte får berätta."
SCHOOL, TEACHER, SOCIAL_WORKER = "ekskolan", "larare-ekskolan", "socialsekreterare-socialtjansten"
ADAPTERS = f"""anslutningar:
  - anslutning: samtalen
    slag: csv
    organisation: {SCHOOL}
    får veta: rektor-ekskolan
    inställningar:
      mapp: in
      profil: prorenata-lik
      nyckel: "miljö:NYCKEL"
      övriga oskyddade: ja
{by_messages("socialtjänst")}"""


@pytest.fixture
def service(tmp_path: Path) -> Iterator[MessageSystem]:
    with MessageSystem(tmp_path).running() as running:
        yield running


@pytest.fixture
def town(tmp_path: Path, service: MessageSystem) -> Iterator[Town]:
    for name in ("in", "minne"):
        (tmp_path / name).mkdir()
    adapters = ADAPTERS.replace("SERVICE", service.server.address)
    now = datetime(2026, 10, 6, 6, 35, 12, 345_678, tzinfo=UTC)
    made = Town(tmp_path, adapters, now, {"NYCKEL": "en hemlighet i prov, lång nog"})
    yield made
    made.close()


def told_and_signed(town: Town) -> None:
    """The school's own system leaves what Markus told; his teacher signs."""
    write(town.folder / "in", [row(NINE, WORDS, sett=TOLD, hemma="Borta", bär="Ja", tiga="Ja")])
    town.worker()
    part = town.at(SCHOOL)
    assert (part.accountable, part.handovers) == (TEACHER, {}), "only a person signs"
    signed = "anmälan är undertecknad"
    command = c.Report(key=town.house.key(), part=part.id, way="far-illa", trigger=signed)
    town.house.do(command, TEACHER)


def report(town: Town) -> HandoverState:
    return town.handover(SCHOOL, "orosanmälan").standing


def sent(service: MessageSystem) -> dict[str, object]:
    """The one message, as data."""
    (message,) = service.messages.values()
    files = [file for document in message["digitalDocument"] for file in document["contentFiles"]]
    (data,) = (one["content"] for one in files if one["fileName"].endswith(".json"))
    found: dict[str, object] = json.loads(b64decode(data))
    return found


def test_from_a_row_to_a_named_social_worker(town: Town, service: MessageSystem) -> None:
    told_and_signed(town)
    town.worker()
    assert report(town) is HandoverState.DELIVERED
    document = sent(service)
    assert document["document"] == "orosanmälan"
    assert WORDS in json.dumps(document, ensure_ascii=False)
    assert NINE not in json.dumps(document), "the number never came further than the file"
    service.becomes("ACCEPTED")
    town.worker()
    assert report(town) is HandoverState.REGISTERED
    assert town.at(SCHOOL).ways["far-illa"].step == "anmäld", "a system is no person"
    town.heard(SCHOOL, town.handover(SCHOOL, "orosanmälan"), SOCIAL_WORKER, TEACHER)
    assert report(town) is HandoverState.RECEIVED
    assert town.at(SCHOOL).ways["far-illa"].step == "hos socialtjänsten"
    assert service.created == 1


def test_a_service_that_forgets_is_found_out_and_gets_it_again(
    town: Town, service: MessageSystem
) -> None:
    told_and_signed(town)
    town.worker()
    service.messages.clear()
    town.until(lambda: bool(service.messages), timedelta(minutes=10))
    assert town.house.now < town.now + timedelta(hours=26), "within its deadline"
    assert service.created == 2
    assert town.alarmed(SCHOOL, MISSING) >= {TEACHER, "rektor-ekskolan"}
    service.becomes("ACCEPTED")
    town.until(lambda: report(town) is HandoverState.REGISTERED, timedelta(minutes=1))
    town.heard(SCHOOL, town.handover(SCHOOL, "orosanmälan"), SOCIAL_WORKER, TEACHER)
    assert report(town) is HandoverState.RECEIVED
