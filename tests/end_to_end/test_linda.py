"""Linda, seventeen years: her boyfriend has told the mentor what she tried to do, and every
electronic way to child psychiatry is down. What is known of her lies printed before those who carry
it, a named doctor has her, and a slip says so.

Source: SKR 2023, bilaga 1; the care programme for suicide prevention.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.adapters.message_system import MessageSystem
from tests.end_to_end.town import Town, by_messages

from barnlots.kernel.carrying import carry_task
from barnlots.model import commands as c
from barnlots.model.alarm import MISSING, UNDELIVERABLE
from barnlots.model.facts import Answer, Source
from barnlots.model.part import HandoverState, Undeliverable
from barnlots.model.people import Child

SCHOOL, MENTOR, HEAD, DOCTOR = (
    "ekskolan",
    "mentor-ekskolan",
    "rektor-ekskolan",
    "Eva Berg, BUP akut",
)
WORDS = "Pojkvännen: hon försökte hoppa från balkongen, han hindrade henne."
ADAPTERS = f"""anslutningar:
{by_messages("bup")}  - anslutning: papper
    slag: dokument
    reserv: ja
    inställningar:
      mapp: ut
      kvitton: kvitton
      kontakt: Anna Ek, 0910-12 34 56
      nyckel: miljö:NYCKEL
"""


@pytest.fixture
def service(tmp_path: Path) -> Iterator[MessageSystem]:
    with MessageSystem(tmp_path).running() as running:
        yield running


@pytest.fixture
def town(tmp_path: Path, service: MessageSystem) -> Iterator[Town]:
    for name in ("minne", "ut", "kvitton"):
        (tmp_path / name).mkdir()
    adapters = ADAPTERS.replace("SERVICE", service.server.address)
    now = datetime(2026, 10, 8, 6, 10, 12, 345_678, tzinfo=UTC)
    made = Town(tmp_path, adapters, now, {"NYCKEL": "en hemlighet i prov, lång nog"})
    yield made
    made.close()


def told(town: Town) -> str:
    """The mentor notes what the boyfriend has told; what is offered at once."""
    noticed = c.Noticed(
        seen_at=town.house.now,
        source=Source.OTHER,
        words=WORDS,
        answers=(Answer(fact="sagt om livet", value="förberett eller försökt"),),
    )
    child = Child(id="linda", born=date(2009, 2, 27), school_form="gymnasieskola")
    command = c.OpenCase(
        key=town.house.key(), case="linda", holder=SCHOOL, child=child, noticed=(noticed,)
    )
    town.house.do(command, MENTOR)
    assert "oro-för-suicid" in town.at(SCHOOL).ways
    return town.handover(SCHOOL, "akut överlämning").id


def is_undeliverable(town: Town) -> bool:
    return town.handover(SCHOOL, "akut överlämning").undeliverable is not None


def carried_and_heard(town: Town, name: str) -> None:
    """Whoever follows Linda there has the paper with her, and writes on the slip who took it."""
    task = town.at(SCHOOL).tasks[carry_task(name)]
    assert task.urgent and task.assignee == MENTOR
    assert town.alarmed(SCHOOL, UNDELIVERABLE) == {MENTOR, HEAD}
    (paper,) = (town.folder / "ut").glob("*.pdf")
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(paper.read_bytes())).pages)
    assert "försökte hoppa från balkongen" in " ".join(text.split())
    (slip,) = (town.folder / "kvitton").glob("* mottagen.txt")
    said = slip.read_text("utf-8-sig")
    said = said.replace("mottagen av: ", f"mottagen av: {DOCTOR}")
    said = said.replace("antecknat av: ", f"antecknat av: {MENTOR}")
    slip.write_text(said, "utf-8-sig")
    town.worker()
    handover = town.handover(SCHOOL, "akut överlämning")
    assert (handover.standing, handover.received_by) == (HandoverState.RECEIVED, DOCTOR)
    assert carry_task(name) not in town.at(SCHOOL).tasks


def test_with_every_electronic_way_down_she_comes_to_a_named_doctor(
    town: Town, service: MessageSystem
) -> None:
    service.silent = True
    name = told(town)
    town.until(lambda: is_undeliverable(town), timedelta(minutes=5))
    assert town.house.now < town.now + timedelta(hours=2)
    assert town.handover(SCHOOL, "akut överlämning").undeliverable is Undeliverable.NO_ANSWER
    assert not service.messages
    carried_and_heard(town, name)


def test_a_service_that_forgets_and_takes_nothing_more_is_gone_past(
    town: Town, service: MessageSystem
) -> None:
    name = told(town)
    town.worker()
    assert town.handover(SCHOOL, "akut överlämning").standing is HandoverState.DELIVERED
    service.messages.clear()
    service.refuses = 503
    town.until(lambda: is_undeliverable(town), timedelta(minutes=5))
    assert town.house.now < town.now + timedelta(hours=26)
    assert town.alarmed(SCHOOL, MISSING) == {MENTOR, HEAD}
    carried_and_heard(town, name)
