"""Which version of a rule a part stands under: that of its first day, and what protects at once."""

from datetime import date, timedelta

import pytest
from tests.kernel.room import Room, seen
from tests.kernel.small import POLICY, TODAY, rule

from barnlots.kernel.versions import versions_for
from barnlots.model import events as e
from barnlots.policy.actions import AssignTask
from barnlots.policy.conditions import Is
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Protects

OLD = (date(2026, 1, 1), date(2026, 9, 30))
NEW = (date(2026, 10, 1), None)


def versions(protects: Protects | None) -> Policy:
    """A rule that says one thing through September and another from October."""
    written = (
        rule(
            name,
            Is(fact="humör", values=("nej",)),
            AssignTask(role="kurator", what=what, due=TODAY),
            protects=protects,
            version_of=of,
            valid_from=begins,
            valid_until=ends,
        )
        for name, of, what, (begins, ends) in (
            ("ledsen", None, "frågar", OLD),
            ("ledsen från 2026-10-01", "ledsen", "frågar noga", NEW),
        )
    )
    return POLICY.model_copy(update={"rules": tuple(written)})


def told(room: Room) -> set[str]:
    return {task.what for task in room.part.tasks.values()} & {"frågar", "frågar noga"}


@pytest.mark.parametrize(
    ("protects", "opened", "today", "expected"),
    [
        (None, date(2026, 9, 15), date(2026, 9, 20), ["ledsen"]),
        (None, date(2026, 9, 15), date(2026, 10, 20), ["ledsen"]),
        (None, date(2026, 10, 1), date(2026, 10, 20), ["ledsen från 2026-10-01"]),
        (None, date(2025, 12, 31), date(2026, 10, 20), []),
        (Protects.CHILD, date(2026, 9, 15), date(2026, 9, 30), ["ledsen"]),
        (
            Protects.CHILD,
            date(2026, 9, 15),
            date(2026, 10, 1),
            ["ledsen", "ledsen från 2026-10-01"],
        ),
        (Protects.LIFE, date(2025, 12, 31), date(2026, 10, 20), ["ledsen från 2026-10-01"]),
    ],
)
def test_a_part_keeps_its_versions_and_gets_protection_at_once(
    protects: Protects | None, opened: date, today: date, expected: list[str]
) -> None:
    found = versions_for(versions(protects), opened, today)
    assert [one.id for one in found] == expected


@pytest.mark.parametrize(
    ("protects", "expected"),
    [(None, {"frågar"}), (Protects.CHILD, {"frågar", "frågar noga"})],
)
def test_an_open_part_after_the_day_of_the_new_version(
    protects: Protects | None, expected: set[str]
) -> None:
    room = Room(policy=versions(protects))
    room.see(seen(humör="ja"))
    room.now += timedelta(days=20)
    room.see(seen(humör="nej"))
    assert told(room) == expected


def test_a_part_that_begins_after_it_stands_under_the_new_version() -> None:
    room = Room(policy=versions(None))
    room.now += timedelta(days=20)
    room.see(seen(humör="nej"))
    assert told(room) == {"frågar noga"}
    assert [one.payload.rule for one in room.events if isinstance(one.payload, e.RuleFired)] == [
        "ledsen från 2026-10-01"
    ]
