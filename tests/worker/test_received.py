"""What has been received in the ledger itself can be read where it was received, and by whom."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from tests.databases import Database
from tests.failures.house import CHILD, DOCTOR, HEAD, MENTOR, PART, House, noticed
from tests.worker.test_in_house import look, take
from tests.worker.test_informed import ANSWER, FEEDBACK, OFFICER, THERE, inform, read, reported

from barnlots.model import commands as c
from barnlots.model.delivery import Offer, ReceivedDocument
from barnlots.model.erasing import Erase
from barnlots.model.errors import Refused
from barnlots.model.people import Actor, Reader

HIDDEN = CHILD.model_copy(update={"protected_identity": True})
NURSE, CHIEF = "sjukskoterska-i-varden-bup", "enhetschef-bup"
AT_BUP = "ärende-1/bup"


@pytest.fixture
def house(database: Database, tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path, url=database.url)
    yield made
    made.barnlots.close()


def shown(house: House, part: str, reader: str) -> tuple[ReceivedDocument, ...]:
    return house.barnlots.received(part, Reader(assignment=reader, purpose="vården"))


def reads(house: House, part: str) -> list[tuple[str, str]]:
    with house.barnlots.ledger.read() as ledger:
        return [(one.reader, one.query) for one in ledger.reads(part)]


def hidden_danger(house: House) -> None:
    opens = c.OpenCase(
        key=house.key(),
        case="ärende-1",
        holder="ekskolan",
        child=HIDDEN,
        noticed=(noticed({"sagt om livet": "planer"}),),
    )
    house.do(opens, MENTOR)


def whole(offer: Offer) -> bool:
    texts = [text for one in offer.passages for text in one.text]
    return (offer.sender, offer.coordinator) == ("ekskolan", MENTOR) and bool(texts)


def test_whoever_has_taken_it_reads_what_it_said(house: House) -> None:
    house.see({"sagt om livet": "planer"})
    (offer,) = look(house, DOCTOR)
    take(house, offer, DOCTOR)
    house.now += timedelta(minutes=1)
    house.see({"sagt om livet": "tankar"})
    (document,) = shown(house, AT_BUP, DOCTOR)
    assert document.received.id == offer.handover
    assert document.passages == offer.passages, "nothing that was said after it was offered"
    assert document.sender == house.reference.organisation("ekskolan").name
    assert (document.title, document.offered_at) == (
        "Överlämning vid fara för livet",
        offer.offered_at,
    )
    assert (DOCTOR, "received") in reads(house, PART)
    assert (DOCTOR, "received") in reads(house, AT_BUP)


def test_who_answers_for_the_part_reads_what_a_colleague_has_been_told(house: House) -> None:
    reported(house)
    name = inform(house, THERE, FEEDBACK, "skola", OFFICER)
    read(house, THERE, name, HEAD)
    (asked,) = (one for one in house.part().tasks.values() if one.origin == name)
    (document,) = shown(house, PART, asked.assignee)
    assert document.received.id == asked.origin
    assert [one.item for one in document.passages] == ["att anmälan är mottagen"]


def test_nobody_else_reads_it(house: House) -> None:
    house.see({"sagt om livet": "planer"})
    (offer,) = look(house, DOCTOR)
    take(house, offer, DOCTOR)
    with pytest.raises(Refused, match="BL-C015"):
        shown(house, AT_BUP, MENTOR)
    assert shown(house, PART, MENTOR) == ()


def test_of_what_the_sender_has_erased_only_that_it_came_is_left(house: House) -> None:
    house.see({"kommer sent": "nej"}, holder="socialtjansten", actor=OFFICER)
    house.see({"kommer sent": "nej", "socialnämnden utreder": "ja"})
    name = inform(house, PART, ANSWER, "socialtjänst", MENTOR)
    read(house, PART, name, OFFICER)
    assert shown(house, THERE, OFFICER)[0].passages
    for trigger in ("barnet har hörts", "vardagsstöd räcker", "målet är nått"):
        house.do(c.Report(key=house.key(), part=PART, way="barnets väg", trigger=trigger))
    house.do(c.ClosePart(key=house.key(), part=PART, outcome="bra"))
    erase = Erase(key="gallring", part=PART, ground="DHP-2026:4.3.1")
    house.barnlots.erase(erase, Actor(assignment=HEAD))
    (document,) = shown(house, THERE, OFFICER)
    assert document == ReceivedDocument(received=house.part(THERE).received[name])


def test_of_a_protected_child_most_see_only_that_it_waits(house: House) -> None:
    hidden_danger(house)
    (offer,) = look(house, NURSE)
    assert (offer.sender, offer.coordinator, offer.passages) == ("skola", "", ())
    assert offer.disclosure.protected and offer.urgent
    assert reads(house, PART) == [(NURSE, "offered")]
    take(house, offer, NURSE)
    assert house.part(AT_BUP).accountable == NURSE
    assert house.part(AT_BUP).coordinator.assignment == MENTOR
    (document,) = shown(house, AT_BUP, NURSE)
    assert any("planer" in text for one in document.passages for text in one.text)
    assert document.sender == "skola"
    with pytest.raises(Refused, match="BL-C080"):
        shown(house, AT_BUP, DOCTOR)


def test_whoever_leads_there_reads_it_before_anybody_has_it(house: House) -> None:
    hidden_danger(house)
    (offer,) = look(house, CHIEF)
    assert whole(offer)


def test_whom_their_own_part_relies_on_reads_what_comes_next(house: House) -> None:
    hidden_danger(house)
    (offer,) = look(house, NURSE)
    take(house, offer, NURSE)
    house.now += timedelta(days=2)
    house.see({"sagt om livet": "planer"})
    (again,) = look(house, NURSE)
    assert whole(again)
    (other,) = look(house, DOCTOR)
    assert not other.passages


def test_a_child_who_has_become_protected_since_is_so_in_the_list(house: House) -> None:
    house.see({"sagt om livet": "planer"})
    (offer,) = look(house, NURSE)
    assert whole(offer)
    house.do(c.DescribeChild(key=house.key(), part=PART, child=HIDDEN))
    (offer,) = look(house, NURSE)
    assert offer.disclosure.protected and not offer.passages and not offer.coordinator
