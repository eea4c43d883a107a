"""Whom a part relies on: each once, for the most that they have in it."""

from tests.store.values import MENTOR, days, deadline, decide, handover, opened, task

from barnlots.model.duty import Duty, DutyKind, duties_of
from barnlots.model.part import Alarm, Coordinator, Undeliverable


def test_everybody_is_there_once_for_the_most_that_they_have() -> None:
    part = decide(None, opened(), key="k").part
    assert duties_of(part) == {Duty(MENTOR, DutyKind.ANSWERS, MENTOR)}
    covered = task("t", None, who="vikarien").model_copy(update={"instead_of": MENTOR})
    raised = deadline("f", days(1)).model_copy(update={"owner": "rektorn"})
    busy = part.model_copy(
        update={
            "covered_by": "vikarien",
            "coordinator": Coordinator(assignment="samordnaren", here=False),
            "tasks": {"t": covered},
            "deadlines": {"f": raised},
        }
    )
    assert duties_of(busy) == {
        Duty("vikarien", DutyKind.TASK, MENTOR),
        Duty("rektorn", DutyKind.ANSWERS, "rektorn"),
        Duty("samordnaren", DutyKind.HOLDS, "samordnaren"),
    }
    assert duties_of(busy.model_copy(update={"closed_at": days(1)})) == frozenset()


def test_who_is_alarmed_is_there_beside_what_they_have_and_not_for_what_they_are_to_do() -> None:
    told = [
        Alarm(assignment=who, why="BL-A020", about="ö", at=days(0), number=2)
        for who in (MENTOR, "rektorn")
    ]
    part = decide(None, opened(), key="k").part
    lost = handover("ö").model_copy(update={"undeliverable": Undeliverable.NO_ANSWER})
    alarmed = part.model_copy(update={"alarms": tuple(told), "handovers": {"ö": lost}})
    answers = Duty(MENTOR, DutyKind.ANSWERS, MENTOR)
    head = Duty("rektorn", DutyKind.ALARMED, "rektorn")
    assert duties_of(alarmed) == {answers, Duty(MENTOR, DutyKind.ALARMED, MENTOR), head}
    carries = task("t", None).model_copy(update={"origin": "ö"})
    asked = alarmed.model_copy(update={"tasks": {"t": carries}})
    assert duties_of(asked) == {Duty(MENTOR, DutyKind.TASK, MENTOR), head}
    assert duties_of(alarmed.model_copy(update={"handovers": {"ö": handover("ö")}})) == {answers}
