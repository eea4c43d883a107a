"""`barnlots doctor` on läsårstider: what ends soon, what has ended, what is missing in between."""

from datetime import date

import pytest
from tests.kernel.room import reference

from barnlots.model.calendar import Period, SchoolCalendar
from barnlots.worker.checkup import Mark
from barnlots.worker.checkup.calendars import the_calendars

AUTUMN = (date(2026, 8, 17), date(2026, 12, 18))
SPRING = (date(2027, 1, 11), date(2027, 6, 10))
NEXT = (date(2027, 8, 16), date(2027, 12, 17))


@pytest.mark.parametrize(
    ("terms", "today", "said"),
    [
        ((AUTUMN, SPRING), date(2027, 4, 11), [(Mark.OK, "orten (2027-06-10)")]),
        ((AUTUMN, SPRING), date(2027, 4, 12), [(Mark.NOTE, "slutar 2027-06-10")]),
        ((AUTUMN, SPRING), date(2027, 6, 10), [(Mark.NOTE, "slutar 2027-06-10")]),
        ((AUTUMN, SPRING), date(2027, 6, 11), [(Mark.WRONG, "slutade 2027-06-10")]),
        ((AUTUMN, SPRING, NEXT), date(2027, 6, 11), [(Mark.OK, "orten (2027-12-17)")]),
        # Somebody forgot the spring: 240 days without school, the weekend after the 18th too.
        (
            (AUTUMN, NEXT),
            date(2026, 9, 15),
            [(Mark.NOTE, "från 2026-12-19 till 2027-08-15"), (Mark.OK, "orten (2027-12-17)")],
        ),
        ((AUTUMN, NEXT), date(2027, 8, 16), [(Mark.OK, "orten (2027-12-17)")]),
        # A holder without school has no terms that could end.
        ((), date(2027, 6, 11), []),
    ],
)
def test_what_the_doctor_says_of_terms(
    terms: tuple[Period, ...], today: date, said: list[tuple[Mark, str]]
) -> None:
    calendar = SchoolCalendar(id="orten", terms=terms)
    people = reference().model_copy(update={"calendars": (calendar,)})
    found = [(one.mark, one.text("sv")) for one in the_calendars(people, today)]
    assert [mark for mark, _ in found] == [mark for mark, _ in said]
    for (_, text), (_, words) in zip(found, said, strict=True):
        assert "orten" in text and words in text
