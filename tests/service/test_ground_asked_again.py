"""In the same ledger what was offered has left when somebody has read it, and not before."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.failures.house import CHILD, House
from tests.shipped import who_are_here

from barnlots.model import commands as c
from barnlots.model.catalogue import explain_error
from barnlots.model.errors import Refused
from barnlots.model.facts import Answer, Source
from barnlots.model.part import HandoverState
from barnlots.model.people import Reader
from barnlots.ports import Receivers
from barnlots.worker.deliver import Carrier
from barnlots.worker.in_house import with_in_house

KURATOR, TEACHER, PART = "kurator-elevhalsan", "larare-ekskolan", "ärende/elevhalsan"
DOCUMENT, KIND = "underlag för vård och stöd", "skola"
LAST = date(2026, 9, 20)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path, now=datetime(2026, 9, 15, 8, 0, tzinfo=UTC))
    yield made
    made.barnlots.close()


def registered(house: House) -> str:
    """Both guardians have said yes, and it stands in the school's list; the handover's id."""
    seen = c.Noticed(seen_at=house.now, source=Source.CHILD, words="orkar inte")
    house.do(
        c.OpenCase(
            key=house.key(), case="ärende", holder="elevhalsan", child=CHILD, noticed=(seen,)
        ),
        KURATOR,
    )
    for who in ("mamma", "pappa"):
        yes = c.GiveConsent(
            key=house.key(),
            part=PART,
            given_by=who,
            document=DOCUMENT,
            receiver=KIND,
            expires_on=LAST,
        )
        house.do(yes, KURATOR)
    house.do(
        c.Inform(
            key=house.key(),
            part=PART,
            document=DOCUMENT,
            receiver_kind=KIND,
            receiver="ekskolan",
        ),
        KURATOR,
    )
    Carrier(house.barnlots, with_in_house(house.barnlots, Receivers())).deliver_due(house.now)
    (name,) = house.part(PART).handovers
    assert house.part(PART).handovers[name].state is HandoverState.REGISTERED
    return name


def seen_by(house: House, reader: str) -> list[str]:
    return [one.handover for one in house.barnlots.offered(Reader(assignment=reader, purpose="x"))]


def reads(house: House, name: str) -> None:
    said = c.RecordReceipt(
        key=house.key(),
        part=PART,
        handover=name,
        state=HandoverState.RECEIVED,
        received_by=TEACHER,
    )
    house.do(said, TEACHER)


def withdrawn(house: House) -> None:
    consent = next(iter(house.part(PART).consents))
    house.do(c.WithdrawConsent(key=house.key(), part=PART, consent=consent), KURATOR)


def refused(house: House) -> None:
    no = c.RefuseConsent(
        key=house.key(), part=PART, given_by="pappa", document=DOCUMENT, receiver=KIND
    )
    house.do(no, KURATOR)


@pytest.mark.parametrize("gone", [withdrawn, refused])
def test_what_nobody_there_has_read_is_taken_back_when_its_ground_is_gone(
    house: House, gone: Callable[[House], None]
) -> None:
    name = registered(house)
    assert seen_by(house, TEACHER) == [name]
    gone(house)
    assert seen_by(house, TEACHER) == []
    assert house.part(PART).handovers[name].state is HandoverState.RETURNED
    with pytest.raises(Refused, match="BL-C009"):
        reads(house, name)


def test_what_somebody_has_read_is_not_taken_back(house: House) -> None:
    name = registered(house)
    reads(house, name)
    withdrawn(house)
    assert house.part(PART).handovers[name].state is HandoverState.RECEIVED


def test_what_a_transport_outside_has_had_has_left(house: House) -> None:
    name = registered(house)
    house.reference = house.barnlots.reference = who_are_here(house.reference, "elevhalsan")
    withdrawn(house)
    assert house.part(PART).handovers[name].state is HandoverState.REGISTERED


def test_on_a_yes_that_is_over_nobody_reads_even_before_a_worker_comes_round(
    house: House,
) -> None:
    name = registered(house)
    house.now += timedelta(days=7)
    assert seen_by(house, TEACHER) == []
    with pytest.raises(Refused) as refusal:
        reads(house, name)
    assert explain_error(refusal.value, "sv") == (
        f"BL-C066 grunden för {name} finns inte längre, och det läses inte. Den som erbjöd den har "
        "barnet som förut och får veta det. Ring avsändaren om du är orolig för barnet; är det "
        "fara för livet, ring 112."
    )
    assert explain_error(refusal.value, "en").startswith(f"BL-C066 the ground for {name} is gone")


def test_danger_to_life_waits_for_no_ground_there_either(house: House) -> None:
    seen = c.Noticed(
        seen_at=house.now,
        source=Source.CHILD,
        answers=(Answer(fact="sagt om livet", value="planer"),),
    )
    house.do(
        c.OpenCase(
            key=house.key(), case="ärende", holder="elevhalsan", child=CHILD, noticed=(seen,)
        ),
        KURATOR,
    )
    house.now += timedelta(days=30)
    assert seen_by(house, "lakare-bup")
