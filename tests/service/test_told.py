"""What the door answers a command with tells nobody of a part that they may not read."""

import pytest
from tests.failures.house import CHILD, HEAD, MENTOR, PART, SCHOOL, House, kinds, noticed

from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.people import Actor, Child
from barnlots.service import Outcome

ELSEWHERE, TEACHER = "kurator-elevhalsan", "larare-ekskolan"
ABSENT = noticed({"frånvaro": "upprepad"})
HIDDEN = CHILD.model_copy(update={"protected_identity": True})


def begin(house: House, child: Child = CHILD) -> Outcome:
    """The child has told of its father, so that nothing of it may come home."""
    told = noticed({"utsatt för slag": "ja", "gjort av vårdnadshavare": "ja"}, about="pappa")
    return house.do(
        c.OpenCase(key="a", case="ärende-1", holder=SCHOOL, child=child, noticed=(told,))
    )


def answered(house: House, command: c.Command, actor: str | None) -> list[Outcome]:
    """The same command one at a time, answered again, and among many."""
    many = command.model_copy(update={"key": f"{command.key}-många"})
    first, again = house.do(command, actor), house.do(command, actor)
    told = house.barnlots.handle_many([(many, Actor(assignment=actor))])
    answers = [first, again, *(one for one in told if isinstance(one, Outcome))]
    assert len(answers) == 3 and again.again
    return answers


@pytest.mark.parametrize(
    "command",
    [
        c.Record(key="b", part=PART, noticed=(ABSENT,)),
        c.OpenCase(key="b", case="ärende-1", holder=SCHOOL, child=HIDDEN, noticed=(ABSENT,)),
    ],
)
def test_somebody_at_another_holder_is_told_that_it_was_heard_and_nothing_else(
    house: House, command: c.Command
) -> None:
    begin(house)
    for outcome in answered(house, command, ELSEWHERE):
        assert outcome.part == PART and outcome.version
        assert outcome.events == ()
    blocked = [one for one in house.part().tasks.values() if one.not_to]
    assert blocked, "there was something to hide"


def test_nor_is_somebody_elsewhere_whose_concern_begins_the_part(house: House) -> None:
    assert house.see({"frånvaro": "upprepad"}, actor=ELSEWHERE).events == ()


def test_a_colleague_who_is_no_reader_of_a_protected_child_is_told_no_more(house: House) -> None:
    assert kinds(begin(house, HIDDEN).events, e.PartOpened), "the mentor answers for it"
    for outcome in answered(house, c.Record(key="b", part=PART, noticed=(ABSENT,)), TEACHER):
        assert outcome.events == ()


def test_somebody_who_has_left_is_told_no_more(house: House) -> None:
    begin(house)
    mentor = house.reference.assignment(MENTOR)
    left = mentor.model_copy(
        update={"id": "slutat", "valid_until": house.now.date().replace(day=1)}
    )
    house.barnlots.reference = house.reference.model_copy(
        update={"assignments": (*house.reference.assignments, left)}
    )
    command = c.Record(key="b", part=PART, noticed=(ABSENT,))
    assert house.barnlots.handle(command, Actor(assignment=left.id)).events == ()


@pytest.mark.parametrize("actor", [MENTOR, HEAD, None])
def test_those_who_may_read_the_part_are_told_what_followed(
    house: House, actor: str | None
) -> None:
    begin(house)
    outcome = house.do(c.Record(key="b", part=PART, noticed=(ABSENT,)), actor)
    assert kinds(outcome.events, e.ObservationRecorded)


def test_the_log_counts_what_followed_all_the_same(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    begin(house)
    caplog.set_level("INFO", "barnlots")
    house.do(c.Record(key="b", part=PART, noticed=(ABSENT,)), ELSEWHERE)
    assert '"handled"' in caplog.text and '"events": 0' not in caplog.text
