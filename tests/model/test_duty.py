"""Whom a part relies on: each once, for the most that they have in it."""

from tests.store.values import MENTOR, days, deadline, decide, opened, task

from barnlots.model.duty import Duty, DutyKind, duties_of
from barnlots.model.part import Coordinator


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
