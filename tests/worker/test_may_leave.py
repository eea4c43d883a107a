"""What the sender says while it is carried holds: a yes taken back, or an identity protected."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.failures.house import CHILD, House
from tests.properties.outside import Outside

from barnlots.model import commands as c
from barnlots.model.delivery import Delivery, Receipt
from barnlots.model.facts import Source
from barnlots.model.part import Handover, HandoverState
from barnlots.ports import Declined, Receivers
from barnlots.worker.deliver import Carrier

COUNSELLOR, PART = "kurator-elevhalsan", "ärende/elevhalsan"
DOCUMENT, RECEIVER = "underlag för vård och stöd", "bup"
LAST = date(2026, 9, 20)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.barnlots.close()


def offered(house: House, last: date | None = None) -> str:
    """What both guardians have said yes to is offered."""
    seen = c.Noticed(seen_at=house.now, source=Source.OWN_EYES, words="är ledsen")
    opens = c.OpenCase(
        key=house.key(), case="ärende", holder="elevhalsan", child=CHILD, noticed=(seen,)
    )
    house.do(opens, COUNSELLOR)
    for who in ("mamma", "pappa"):
        yes = c.GiveConsent(
            key=house.key(),
            part=PART,
            given_by=who,
            document=DOCUMENT,
            receiver=RECEIVER,
            expires_on=last,
        )
        house.do(yes, COUNSELLOR)
    house.do(
        c.Inform(key=house.key(), part=PART, document=DOCUMENT, receiver_kind=RECEIVER),
        COUNSELLOR,
    )
    return next(iter(house.part(PART).handovers))


def handover(house: House) -> Handover:
    (found,) = house.part(PART).handovers.values()
    return found


def withdraw(house: House) -> None:
    consent = next(iter(house.part(PART).consents))
    house.do(c.WithdrawConsent(key=house.key(), part=PART, consent=consent), COUNSELLOR)


def protect(house: House) -> None:
    child = CHILD.model_copy(update={"protected_identity": True})
    house.do(c.DescribeChild(key=house.key(), part=PART, child=child), COUNSELLOR)


class Slow(Outside):
    """An own system while which answers something else happens, once."""

    def __init__(self, meanwhile: Callable[[], None]) -> None:
        super().__init__()
        self.meanwhile: list[Callable[[], None]] = [meanwhile]

    def passage(self, child: str, case: str, item: str, protected: bool) -> Sequence[str]:
        while self.meanwhile:
            self.meanwhile.pop()()
        return ("där hon bor",) if not protected else ()


class Declining(Slow):
    def deliver(self, delivery: Delivery) -> Receipt:
        while self.meanwhile:
            self.meanwhile.pop()()
        raise Declined

    def passage(self, child: str, case: str, item: str, protected: bool) -> Sequence[str]:
        return ()


def test_withdrawn_while_the_own_system_answers_nobody_is_given_it(house: House) -> None:
    offered(house)
    slow, paper = Slow(lambda: withdraw(house)), Outside()
    outside = replace(slow.receivers, reserve=paper)
    assert Carrier(house.barnlots, outside).deliver_due(house.now) == {"lost": 1}
    assert not slow.given and not paper.given
    assert handover(house).state is HandoverState.RETURNED


def test_withdrawn_while_the_receiver_declines_it_is_not_printed(house: House) -> None:
    offered(house)
    paper = Outside()
    outside = replace(Declining(lambda: withdraw(house)).receivers, reserve=paper)
    assert Carrier(house.barnlots, outside).deliver_due(house.now) == {"lost": 1}
    assert not paper.given and handover(house).undeliverable is None


def test_protected_while_the_own_system_answers_it_is_written_again(house: House) -> None:
    offered(house)
    slow = Slow(lambda: protect(house))
    assert Carrier(house.barnlots, slow.receivers).deliver_due(house.now) == {"levererad": 1}
    (given,) = slow.given
    assert given.disclosure.protected and "Ekskolan" not in given.sender
    assert "där hon bor" not in given.model_dump_json()


def test_what_was_protected_while_the_receiver_declined_is_printed_so(house: House) -> None:
    offered(house)
    paper = Outside()
    outside = replace(Declining(lambda: protect(house)).receivers, reserve=paper)
    Carrier(house.barnlots, outside).deliver_due(house.now)
    (printed,) = paper.given
    assert printed.disclosure.protected


@pytest.mark.parametrize("carries", [True, False])
def test_on_a_yes_that_is_over_nothing_leaves_and_it_is_taken_back(
    house: House, carries: bool
) -> None:
    offered(house, LAST)
    system, paper = Outside(), Outside()
    outside = replace(system.receivers, reserve=paper) if carries else Receivers(reserve=paper)
    house.now += timedelta(days=7)
    assert Carrier(house.barnlots, outside).deliver_due(house.now) == {"återsänd": 1}
    assert not system.given and not paper.given
    assert handover(house).state is HandoverState.RETURNED and not handover(house).undeliverable
    house.now += timedelta(hours=2)
    assert Carrier(house.barnlots, outside).deliver_due(house.now) == {}


def test_what_was_lost_after_the_yes_was_withdrawn_is_not_sent_again_and_somebody_knows(
    house: House,
) -> None:
    name = offered(house)
    system, paper = Outside(), Outside()
    outside = replace(system.receivers, reserve=paper)
    carrier = Carrier(house.barnlots, outside)
    carrier.deliver_due(house.now)
    withdraw(house)
    house.do(c.NoteMissing(key=house.key(), part=PART, handover=name), None)
    assert handover(house).state is HandoverState.RETURNED
    house.now += timedelta(hours=1)
    assert carrier.deliver_due(house.now) == {}
    assert len(system.given) == 1 and not paper.given
    assert any(name in one.origin for one in house.part(PART).tasks.values())


def test_on_a_law_for_children_nothing_leaves_on_the_day_of_majority(house: House) -> None:
    """No yes is over, and no deadline passes: the ground itself (OSL 25:12) is for those under
    18."""
    house.now = datetime(2026, 9, 15, 14, 0, tzinfo=UTC)
    seen = c.Noticed(seen_at=house.now, source=Source.CHILD, words="ett ord")
    child = CHILD.model_copy(update={"born": date(2008, 9, 16)})
    opens = c.OpenCase(key="ö", case="ärende", holder="emi", child=child, noticed=(seen,))
    house.do(opens, "skolskoterska-emi")
    informs = c.Inform(key="u", part="ärende/emi", document=DOCUMENT, receiver_kind=RECEIVER)
    house.do(informs, "skolskoterska-emi")
    (name,) = house.part("ärende/emi").handovers
    house.now += timedelta(hours=16)
    system = Outside()
    assert Carrier(house.barnlots, system.receivers).deliver_due(house.now) == {"återsänd": 1}
    assert not system.given
    assert house.part("ärende/emi").handovers[name].state is HandoverState.RETURNED
