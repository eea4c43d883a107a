"""What is offered is taken, acknowledged and sent back by those in whose list it stands."""

import logging
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from tests.failures.house import CHILD, DOCTOR, House
from tests.shipped import who_are_here

from barnlots.model import commands as c
from barnlots.model.catalogue import explain_error
from barnlots.model.errors import NotFound, Refused
from barnlots.model.part import ByHand, HandoverState
from barnlots.model.people import Reader, Reference
from barnlots.model.presence import Days, Hours

PART, ELSEWHERE = "ärende-1/elevhalsan", "logoped-vc"
ON_CALL = "kurator-i-varden-vuxenpsykiatri"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.barnlots.close()


def danger(house: House) -> str:
    """A child at risk is offered to psychiatry for children; the handover's id."""
    house.see({"sagt om livet": "planer"}, holder="elevhalsan", actor="kurator-elevhalsan")
    (name,) = (
        one.id
        for one in house.part(PART).handovers.values()
        if one.disclosure.receiver_kind == "bup"
    )
    return name


def takes(house: House, by: str, handover: str, sender: str = PART) -> None:
    child = CHILD.model_copy(update={"circle": ()})
    house.do(
        c.OpenReceived(
            key=house.key(),
            case=sender.partition("/")[0],
            holder=house.reference.assignment(by).organisation,
            child=child,
            handover=handover,
            sender_part=sender,
            coordinator=by,
        ),
        by,
    )


def acknowledges(house: House, by: str, handover: str, sender: str = PART) -> None:
    said = c.RecordReceipt(
        key=house.key(),
        part=sender,
        handover=handover,
        state=HandoverState.RECEIVED,
        received_by=by,
    )
    house.do(said, by)


def sends_back(house: House, by: str, handover: str, sender: str = PART) -> None:
    said = c.ReturnHandover(
        key=house.key(), part=sender, handover=handover, because="fel", proposed_next="ingen"
    )
    house.do(said, by)


def says_nothing(house: House, by: str, handover: str, sender: str = PART) -> None:
    said = c.RecordReceipt(
        key=house.key(), part=sender, handover=handover, state=HandoverState.RECEIVED
    )
    house.do(said, by)


def seen_by(house: House, reader: str) -> list[str]:
    return [one.handover for one in house.barnlots.offered(Reader(assignment=reader, purpose="x"))]


ANSWERS = [takes, acknowledges, sends_back, says_nothing]
Answer = Callable[..., None]


@pytest.mark.parametrize("by", [ELSEWHERE, ON_CALL, "larare-friskolan", "polis-polisen"])
@pytest.mark.parametrize("answers", ANSWERS)
def test_who_does_not_see_it_cannot_answer_for_it_nor_find_out_that_it_is_there(
    house: House, answers: Answer, by: str
) -> None:
    name = danger(house)
    before = house.part(PART)
    told = set()
    for handover, sender in (
        (name, PART),
        (f"{PART}/överlämning-999", PART),
        (name, "ärende-1/fsk"),
        (name, "ärende-9/elevhalsan"),
    ):
        with pytest.raises(NotFound) as refused:
            answers(house, by, handover, sender)
        told.add(refused.value.code)
        assert refused.value.params == {"vad": handover}
    assert told == {"BL-C003"}
    assert house.part(PART) == before and seen_by(house, DOCTOR) == [name]
    assert house.find(f"ärende-1/{house.reference.assignment(by).organisation}") is None


def test_nor_which_child_it_is(house: House) -> None:
    name = danger(house)
    other = CHILD.model_copy(update={"id": "barn-9"})
    guess = c.OpenReceived(
        key="k",
        case="ärende-1",
        holder="vc",
        child=other,
        handover=name,
        sender_part=PART,
        coordinator=ELSEWHERE,
    )
    with pytest.raises(NotFound):
        house.do(guess, ELSEWHERE)


def test_that_somebody_tried_is_logged_without_what_they_wrote(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    name = danger(house)
    with caplog.at_level(logging.WARNING, "barnlots"):
        for handover in (name, "20030202-2389"):
            with pytest.raises(NotFound):
                takes(house, ELSEWHERE, handover)
    lines = [one for one in caplog.text.splitlines() if "not_offered" in one]
    assert len(lines) == 2 and all(ELSEWHERE in one for one in lines)
    assert "20030202" not in caplog.text and name not in caplog.text


def test_those_it_is_offered_to_take_it(house: House) -> None:
    name = danger(house)
    takes(house, DOCTOR, name)
    assert house.part(PART).handovers[name].received_by == DOCTOR


def phoned(handover: str, who: str | None) -> c.CarryByHand:
    return c.CarryByHand(key="k", part=PART, handover=handover, how=ByHand.PHONE, received_by=who)


def heard(handover: str, who: str) -> c.RecordReceipt:
    return c.RecordReceipt(
        key="k", part=PART, handover=handover, state=HandoverState.RECEIVED, received_by=who
    )


@pytest.mark.parametrize("by", ["logoped-elevhalsan", "kurator-i-varden-bup", DOCTOR])
def test_nobody_in_the_ledger_has_a_child_without_having_taken_it_themselves(
    house: House, by: str
) -> None:
    """Not even by saying so themselves: no part would begin with it."""
    name = danger(house)
    with pytest.raises(Refused, match="BL-C064"):
        house.do(heard(name, DOCTOR), by)
    assert seen_by(house, DOCTOR) == [name]
    assert house.part(PART).ways["oro-för-suicid"].step == "akut"


def test_what_was_told_by_telephone_stands_in_their_list_until_somebody_takes_it(
    house: House,
) -> None:
    name = danger(house)
    with pytest.raises(Refused) as refused:
        house.do(phoned(name, DOCTOR), "logoped-elevhalsan")
    assert explain_error(refused.value, "sv") == (
        "BL-C064 lakare-bup arbetar i den här liggaren och tar själv emot i sin lista. Annars får "
        "hon aldrig veta det, och barnet står inte i någons lista. Be henne ta emot den där. Har "
        "ni ringt: anteckna samtalet utan att säga vem, så står den kvar i deras lista tills någon "
        "har tagit emot."
    )
    assert explain_error(refused.value, "en").startswith("BL-C064 lakare-bup works in this ledger")
    house.do(phoned(name, None), "logoped-elevhalsan")
    assert seen_by(house, DOCTOR) == [name]
    takes(house, DOCTOR, name)
    assert house.part("ärende-1/bup").accountable == DOCTOR


def test_of_somebody_outside_the_sender_says_who_has_it(house: House) -> None:
    outside = who_are_here(house.reference, "elevhalsan")
    house.reference = house.barnlots.reference = outside
    name = danger(house)
    house.do(heard(name, DOCTOR), "logoped-elevhalsan")
    assert house.part(PART).handovers[name].received_by == DOCTOR


def on_call(reference: Reference) -> Reference:
    """Psychiatry for adults has it for children at night."""
    by_day = Hours(days=Days.WORKING, opens=time(7), closes=time(17))
    covered = {"hours": (by_day,), "covered_by": "vuxenpsykiatri"}
    organisations = tuple(
        one.model_copy(update=covered) if one.id == "bup" else one
        for one in reference.organisations
    )
    return reference.model_copy(update={"organisations": organisations})


@pytest.mark.parametrize("answers", [takes, sends_back])
def test_who_is_on_call_answers_at_the_hours_at_which_it_stands_in_their_list(
    house: House, answers: Answer
) -> None:
    house.reference = house.barnlots.reference = on_call(house.reference)
    name = danger(house)
    assert seen_by(house, ON_CALL) == []
    with pytest.raises(NotFound):
        answers(house, ON_CALL, name)
    house.now = datetime(2026, 9, 15, 20, 0, tzinfo=UTC)
    assert seen_by(house, ON_CALL) == [name]
    answers(house, ON_CALL, name)
    assert not house.part(PART).handovers[name].waits
