"""What only informs, to people in the same ledger: it stands in their list until they have read it,
and nothing but a pointer comes of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.databases import Database
from tests.failures.house import CHILD, HEAD, MENTOR, PART, House, kinds
from tests.worker.test_in_house import carries, look, take

from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.delivery import DeliveryState, Offer
from barnlots.model.erasing import Erase
from barnlots.model.errors import NotFound, Refused
from barnlots.model.part import HandoverState, Received
from barnlots.model.people import Actor
from barnlots.store import check_projections, outbox
from barnlots.store.rebuild import rebuild

OFFICER, THERE = "socialsekreterare-socialtjansten", "ärende-1/socialtjansten"
FEEDBACK, ANSWER = "återkoppling mottagen", "svar till utredning"


@pytest.fixture
def house(database: Database, tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path, url=database.url)
    yield made
    made.barnlots.close()


def reported(house: House) -> Offer:
    """The mentor has signed a report, and an officer has received it."""
    house.see({"farlig handling": "ja"})
    signed = "anmälan är undertecknad"
    house.do(c.Report(key=house.key(), part=PART, way="far-illa", trigger=signed))
    (offer,) = look(house, OFFICER)
    take(house, offer, OFFICER)
    return offer


def inform(house: House, part: str, document: str, kind: str, actor: str) -> str:
    command = c.Inform(key=house.key(), part=part, document=document, receiver_kind=kind)
    house.do(command, actor)
    return list(house.part(part).handovers)[-1]


def read(house: House, part: str, handover: str, by: str) -> None:
    house.do(
        c.RecordReceipt(
            key=house.key(),
            part=part,
            handover=handover,
            state=HandoverState.RECEIVED,
            received_by=by,
        ),
        by,
    )


def test_who_reported_reads_that_it_has_come(house: House) -> None:
    taken = reported(house)
    pointer = house.part(THERE).received[taken.handover]
    assert (pointer.document, pointer.sender, pointer.by) == ("orosanmälan", "ekskolan", OFFICER)
    assert house.part(THERE).ways["återkoppling"].step == "mottagen"

    name = inform(house, THERE, FEEDBACK, "skola", OFFICER)
    assert carries(house)["registrerad"] >= 1
    before = house.part()
    (offer,) = look(house, HEAD)
    assert (offer.handover, offer.informs, offer.urgent) == (name, True, False)
    assert [one.name for one in offer.disclosure.items] == ["att anmälan är mottagen"]
    read(house, THERE, name, HEAD)

    handover = house.part(THERE).handovers[name]
    assert (handover.standing, handover.received_by) == (HandoverState.RECEIVED, HEAD)
    assert look(house, HEAD) == ()
    after = house.part()
    assert after.received[name] == Received(
        id=name,
        document=FEEDBACK,
        sender="socialtjansten",
        items=("att anmälan är mottagen",),
        by=HEAD,
        informs=True,
    )
    assert (after.ways, after.accountable) == (before.ways, before.accountable)
    assert house.part(THERE).accountable == OFFICER
    (asked,) = (one for one in after.tasks.values() if one.origin == name)
    assert asked.assignee == MENTOR, "who answers for the part reads it too"


def test_no_part_begins_where_it_is_read(house: House) -> None:
    house.see({"socialnämnden utreder": "ja"})
    name = inform(house, PART, ANSWER, "socialtjänst", MENTOR)
    (offer,) = look(house, OFFICER)
    with pytest.raises(Refused, match="BL-C105"):
        take(house, offer, OFFICER)
    read(house, PART, name, OFFICER)
    assert house.find(THERE) is None
    assert house.part().handovers[name].received_by == OFFICER


def test_what_somebody_says_they_take_is_what_was_sent(house: House) -> None:
    house.see({"socialnämnden utreder": "ja"})
    name = inform(house, PART, ANSWER, "socialtjänst", MENTOR)
    feigned = Received(id=name, document="orosanmälan", sender="bup", items=(), by=OFFICER)
    command = c.OpenReceived(
        key="k",
        case="ärende-1",
        holder="socialtjansten",
        child=CHILD,
        handover=name,
        sender_part=PART,
        coordinator=MENTOR,
        received=feigned,
    )
    with pytest.raises(Refused, match="BL-C105"):
        house.do(command, OFFICER)
    with pytest.raises(NotFound):
        house.do(command.model_copy(update={"handover": "ingen"}), OFFICER)
    assert house.find(THERE) is None


def test_a_closed_part_where_it_is_read_stays_closed(house: House) -> None:
    house.see({"kommer sent": "nej"}, holder="socialtjansten", actor=OFFICER)
    for trigger in ("barnet har hörts", "vardagsstöd räcker", "målet är nått"):
        said = c.Report(key=house.key(), part=THERE, way="barnets väg", trigger=trigger)
        house.do(said, OFFICER)
    house.do(c.ClosePart(key=house.key(), part=THERE, outcome="bra"), OFFICER)
    house.see({"socialnämnden utreder": "ja"})
    name = inform(house, PART, ANSWER, "socialtjänst", MENTOR)
    read(house, PART, name, OFFICER)
    part = house.part(THERE)
    assert name in part.received and not part.is_open
    assert not kinds(house.events(THERE), e.PartReopened)


def test_it_follows_from_the_entries_alone(house: House) -> None:
    reported(house)
    name = inform(house, THERE, FEEDBACK, "skola", OFFICER)
    carries(house)
    read(house, THERE, name, HEAD)
    ledger = house.barnlots.ledger
    assert check_projections(ledger) == ()
    rebuild(ledger)
    assert check_projections(ledger) == ()
    with ledger.read() as reader:
        row = outbox.delivery(reader, name)
    assert row is not None and row.state is DeliveryState.RECEIVED


def test_gallring_takes_it_although_nobody_has_read_it(house: House) -> None:
    house.see({"socialnämnden utreder": "ja"})
    name = inform(house, PART, ANSWER, "socialtjänst", MENTOR)
    assert carries(house) == {"registrerad": 1}
    for trigger in ("barnet har hörts", "vardagsstöd räcker", "målet är nått"):
        house.do(c.Report(key=house.key(), part=PART, way="barnets väg", trigger=trigger))
    house.do(c.ClosePart(key=house.key(), part=PART, outcome="bra"))
    erase = Erase(key="gallring", part=PART, ground="DHP-2026:4.3.1")
    house.barnlots.erase(erase, Actor(assignment=HEAD))
    with house.barnlots.ledger.read() as reader:
        assert outbox.delivery(reader, name) is None
    assert look(house, OFFICER) == ()
