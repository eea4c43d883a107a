"""What is made unchecked is what was checked, and a copy has worked nothing out."""

from datetime import UTC, datetime
from typing import Any

from tests.shipped import the_policy, the_reference

from barnlots.model.base import Frozen, canonical_json
from barnlots.model.events import DeadlineSet
from barnlots.model.part import Deadline, DeadlineKind

GIVEN: dict[str, Any] = {
    "owner": "mentor-1",
    "id": "frist",
    "at": datetime(2026, 9, 1, tzinfo=UTC),
    "kind": DeadlineKind.TASK,
    "raise_to": "chefen",
}


def alike(one: Frozen, other: Frozen) -> bool:
    return (
        one == other
        and hash(one) == hash(other)
        and repr(one) == repr(other)
        and one.model_dump_json() == other.model_dump_json()
    )


def test_what_is_made_is_what_would_have_been_checked() -> None:
    checked, made = Deadline(**GIVEN), Deadline.made(**GIVEN)
    assert alike(made, checked)
    assert alike(DeadlineSet.made(deadline=made), DeadlineSet(deadline=checked))
    assert Deadline.model_validate_json(made.model_dump_json()) == checked


def test_a_copy_says_what_has_changed_and_nothing_that_was_worked_out() -> None:
    reference = the_reference()
    before = reference.digest
    copied = reference.model_copy(update={"tzdata": "en annan"})
    assert copied.digest != before and reference.digest == before
    assert "digest" in copied.__dict__ and copied.__dict__.keys() > type(copied).model_fields.keys()
    assert alike(reference.model_copy(), reference)
    assert list(copied.model_dump()) == list(type(copied).model_fields)
    deep = reference.model_copy(deep=True)
    assert deep == reference and deep.assignments[0] is not reference.assignments[0]
    assert deep.__dict__.keys() == type(deep).model_fields.keys()


def test_one_text_for_one_content() -> None:
    assert canonical_json({"ö": 1, "a": [None, "å"]}) == '{"a":[null,"å"],"ö":1}'
    assert canonical_json(Deadline.made(**GIVEN)) == canonical_json(Deadline(**GIVEN))
    assert canonical_json(the_policy()) == canonical_json(the_policy().model_dump(mode="json"))
