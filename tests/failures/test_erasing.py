"""At the door: who may erase what, and what everybody is answered afterwards."""

from datetime import timedelta

import pytest
from tests.failures.house import CHILD, HEAD, MENTOR, NURSE, PART, SCHOOL, House

from barnlots.kernel import evolve
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.erasing import Erase, Retention
from barnlots.model.errors import Erased, NotFound, Refused
from barnlots.model.people import Actor, Reader
from barnlots.store import Decided, check_projections
from barnlots.store.verify import Verification
from barnlots.worker.drain import pass_deadlines

ROW = "DHP-2026:4.3.1"


def closed(house: House) -> str:
    """A part that has ended, whatever ways it would have had left."""
    if house.find(PART) is None:
        house.see({"förändring i humör": "ny"})
    part, actor = house.part(), Actor(assignment=HEAD)
    event = e.Event(
        case=part.case,
        part=part.id,
        tenant=part.tenant,
        holder=part.holder,
        sequence=part.version + 1,
        at=house.now,
        actor=actor,
        policy=part.policy,
        reference=house.reference.digest,
        payload=e.PartClosed(outcome="vardagsstöd räcker", by=HEAD),
    )
    ended = Decided(
        key=house.key(),
        command_digest="slut",
        command_type="close-part",
        at=house.now,
        actor=actor,
        policy=part.policy,
        reference=house.reference.digest,
        part_before_version=part.version,
        part=evolve(part, event),
        events=(event,),
        trace=None,
        opinion_due=None,
    )
    with house.barnlots.ledger.transaction() as transaction:
        transaction.append(ended)
    return PART


def erase(house: House, actor: str | None = HEAD, **given: object) -> object:
    said = {"key": house.key(), "part": PART, "ground": ROW, **given}
    return house.barnlots.erase(Erase.model_validate(said), Actor(assignment=actor))


@pytest.mark.parametrize(
    ("actor", "code"),
    [(None, "BL-C070"), ("ingen", "BL-C001"), (NURSE, "BL-C071"), ("larare-ekskolan", "BL-C071")],
)
def test_who_may_not(house: House, actor: str | None, code: str) -> None:
    closed(house)
    with pytest.raises(Refused) as refused:
        erase(house, actor)
    assert refused.value.code in (code, "BL-C001")
    assert house.part().closed_at is not None


def test_who_may(house: House) -> None:
    closed(house)
    accountable = house.part().accountable
    erase(house, accountable)
    with pytest.raises(Erased):
        house.find(PART)
    with pytest.raises(Erased):
        erase(house, accountable)


@pytest.mark.parametrize(
    "ground", ["", "för att mamma bad om det", "20030202-2389", "x" * 61, "rad\n2"]
)
def test_a_ground_is_a_row(house: House, ground: str) -> None:
    closed(house)
    with pytest.raises(Refused) as refused:
        erase(house, ground=ground)
    assert refused.value.code == "BL-C072"


def test_what_is_open_is_not_erased(house: House) -> None:
    house.see({"förändring i humör": "ny"})
    with pytest.raises(Refused) as refused:
        erase(house)
    assert refused.value.code == "BL-C073"


def test_what_is_not_there_is_not_erased(house: House) -> None:
    with pytest.raises(NotFound) as failure:
        erase(house)
    assert failure.value.code == "BL-C003"


def test_asked_again_it_is_answered_again(house: House) -> None:
    closed(house)
    first = erase(house, key="bort")
    again = erase(house, key="bort")
    assert (getattr(first, "again", None), getattr(again, "again", None)) == (False, True)
    with pytest.raises(Refused) as refused:
        erase(house, key="bort", ground="DHP-2026:9")
    assert refused.value.code == "BL-K002"
    with pytest.raises(Erased):
        erase(house)


def test_everybody_is_told_that_it_is_gone(house: House) -> None:
    closed(house)
    erase(house)
    reader = Reader(assignment=MENTOR, purpose="uppföljning")
    for ask in (house.barnlots.part, house.barnlots.timeline, house.barnlots.decision):
        with pytest.raises(Erased) as failure:
            ask(PART, reader)
        assert failure.value.code == "BL-K004"
    with pytest.raises(NotFound):
        house.barnlots.case("ärende-1", reader)
    assert house.barnlots.holders_of("ärende-1") == ()
    assert house.barnlots.work(reader) == ()
    house.now += timedelta(days=400)
    assert pass_deadlines(house.barnlots, house.now).count == 0
    with pytest.raises(Erased):
        house.do(c.ClosePart(key=house.key(), part=PART, outcome="vardagsstöd räcker"), HEAD)


def test_a_child_who_comes_back_is_taken_in(house: House) -> None:
    """The same words about the same child in the same case: nobody is turned away."""
    closed(house)
    erase(house)
    other = house.another()
    house.see({"sagt om livet": "planer"})
    assert house.part().is_open
    assert house.part().version == house.events()[-1].sequence
    with other.ledger.read() as ledger:
        assert ledger.part(PART) == house.part()
    other.close()
    assert check_projections(house.barnlots.ledger) == ()
    assert list(Verification(house.barnlots.ledger).findings()) == []


def test_an_old_command_sent_once_more_does_nothing(house: House) -> None:
    told = c.OpenCase(key="första", case="ärende-1", holder=SCHOOL, child=CHILD)
    house.do(told)
    closed(house)
    erase(house)
    with pytest.raises(Refused, match="BL-K006") as refused:
        house.do(told)
    assert refused.value.params == {"nyckel": "första", "delen": PART}
    with pytest.raises(Erased):
        house.find(PART)


def test_a_new_report_is_never_taken_for_one_that_was_erased(house: House) -> None:
    told = c.OpenCase(key="första", case="ärende-1", holder=SCHOOL, child=CHILD)
    house.do(told)
    closed(house)
    erase(house)
    with pytest.raises(Refused, match="BL-K006"):
        house.do(told.model_copy(update={"case": "ärende-99"}))
    assert not house.do(told.model_copy(update={"case": "ärende-99", "key": "andra"})).again


def test_only_the_traces(house: House) -> None:
    closed(house)
    erase(house, retentions=(Retention.TRACE,))
    assert house.events()
    with pytest.raises(Erased) as failure:
        house.barnlots.decision(PART, Reader(assignment=MENTOR, purpose="uppföljning"))
    assert failure.value.code == "BL-K005"
    assert list(Verification(house.barnlots.ledger).findings()) == []


def test_the_log_says_ids_and_nothing_else(house: House, caplog: pytest.LogCaptureFixture) -> None:
    closed(house)
    with caplog.at_level("INFO", logger="barnlots"):
        erase(house)
    (line,) = [one.getMessage() for one in caplog.records if "erased" in one.getMessage()]
    assert PART.split("/")[1] in line and ROW not in line
