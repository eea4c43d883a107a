"""Whoever is alarmed sees it in the list, in words, as long as it is so; and no more of a child
than she may read."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from tests.failures.house import CHILD, DOCTOR, HEAD, MENTOR, NOW, PART, House, noticed
from tests.service.test_leaving import TEACHER, without

from barnlots.kernel.worklist import Thing
from barnlots.model import commands as c
from barnlots.model.duty import DutyKind
from barnlots.model.errors import Refused
from barnlots.model.part import Handover
from barnlots.model.people import Actor, Reader
from barnlots.store import check_projections, rebuild
from barnlots.worker.drain import pass_deadlines

DANGER = {"sagt om livet": "planer"}


def alarms(house: House, who: str = HEAD) -> list[Thing]:
    found = house.barnlots.work(Reader(assignment=who, purpose="måndag"))
    return [one for line in found for one in line.things if not one.tasks]


def later(house: House, **after: int) -> None:
    house.now = NOW + timedelta(**after)
    pass_deadlines(house.barnlots, house.now)


def to_bup(house: House) -> Handover:
    handovers = house.part().handovers.values()
    return next(one for one in handovers if one.disclosure.receiver_kind == "bup")


def received(house: House) -> None:
    """Somebody at BUP takes the child."""
    taken = c.OpenReceived(
        key=house.key(),
        case="ärende-1",
        holder="bup",
        child=house.part().child,
        handover=to_bup(house).id,
        sender_part=PART,
        coordinator=MENTOR,
    )
    house.do(taken, DOCTOR)


def test_a_suicide_handover_that_nobody_answers_is_in_the_heads_list(house: House) -> None:
    house.see(DANGER)
    assert alarms(house) == []
    later(house, days=3)
    about = to_bup(house).id
    (found,) = (one for one in alarms(house) if one.about == about)
    assert found.urgent and found.reasons == ("BL-A032",)
    assert found.what == (
        'överlämningen "akut överlämning" till Barn- och ungdomspsykiatrin '
        f"({about}) är obesvarad. Ansvaret är kvar hos er tills en människa där har tagit emot. "
        "Ring mottagaren och fråga vem som har den."
    )
    received(house)
    assert [one for one in alarms(house) if one.about == about] == []


def test_what_is_late_says_what_it_is_and_with_whom(house: House) -> None:
    house.see(DANGER)
    later(house, hours=2)
    told = [one.what.partition(" har gått ut")[0] for one in alarms(house)]
    assert (
        'fristen för "frågar: Är det tryggt för barnet att gå hem idag? (Barnet frågas ensamt.)" '
        f"hos mentorn ({MENTOR})"
    ) in told
    assert 'fristen för steget "akut" i "Oro för att barnet kan ta sitt liv"' in told
    for name in tuple(house.part().tasks):
        house.do(c.DoTask(key=house.key(), part=PART, task=name))
    assert all(one.about not in house.part().tasks for one in alarms(house))
    assert not [one for one in alarms(house) if "mentorn" in one.what]


def test_of_a_protected_child_she_sees_that_it_waits_and_reads_nothing(house: House) -> None:
    hidden = CHILD.model_copy(update={"protected_identity": True})
    opened = c.OpenCase(
        key="1", case="ärende-1", holder="ekskolan", child=hidden, noticed=(noticed(DANGER),)
    )
    house.barnlots.handle(opened, Actor(assignment=MENTOR))
    later(house, days=3)
    found = alarms(house)
    ids = {one.about for one in found}
    assert to_bup(house).id in ids
    assert all(one.about in one.what for one in found)
    for secret in ("akut", "Barn- och", "stannar", "trygg", MENTOR, "livet"):
        assert secret not in "".join(one.what for one in found)
    with pytest.raises(Refused, match="BL-C080"):
        house.barnlots.part(PART, Reader(assignment=HEAD, purpose="x"))


def test_who_has_been_alarmed_may_leave_and_it_is_told_again(house: House) -> None:
    """Nothing is handed on: whoever leads there next time it is said has it."""
    house.see(DANGER)
    later(house, days=3)
    with house.barnlots.ledger.read() as ledger:
        told = [one for one in ledger.duties() if one.kind == DutyKind.ALARMED]
    assert {one.assignment for one in told} == {HEAD}
    head = house.reference.assignment(HEAD)
    new = head.model_copy(update={"id": "rektor-ny", "person": "person-ny"})
    house.barnlots.change_reference(without(house.reference, HEAD, new), {HEAD: new.id})
    later(house, days=5)
    assert to_bup(house).id in {one.about for one in alarms(house, new.id)}
    assert alarms(house, TEACHER) == []


@pytest.mark.parametrize("happens", [received, lambda house: later(house, days=6)])
def test_the_rows_of_who_is_alarmed_follow_from_the_entries(
    house: House, happens: Callable[[House], None]
) -> None:
    house.see(DANGER)
    later(house, days=3)
    happens(house)
    assert check_projections(house.barnlots.ledger) == ()
    before = alarms(house)
    rebuild(house.barnlots.ledger)
    assert alarms(house) == before
    assert check_projections(house.barnlots.ledger) == ()
