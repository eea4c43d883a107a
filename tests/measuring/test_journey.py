"""The journey that is measured is the one that is promised, and is the same for every case."""

from collections import Counter
from pathlib import Path

import pytest
from bench.journey import BEGINS, HOLDER, commands, learn, together, travel
from bench.world import World

from barnlots.model import commands as c


@pytest.fixture
def world(tmp_path: Path) -> World:
    """A door on a new ledger."""
    return World.open(f"sqlite:///{tmp_path}/barnlots.db", BEGINS)


def test_a_journey_is_ten_commands_with_deadlines_and_three_deliveries(world: World) -> None:
    """At least two deadlines are set and one is cancelled; three things are on their way."""
    with world.door:
        names = learn(world, "mall")
        travel(world, "barn-1", names)
        with world.door.ledger.read() as ledger:
            events = ledger.events(c.part_id("barn-1", HOLDER))
            waiting = [one for one in ledger.deliveries() if one.case == "barn-1"]
    happened = Counter(one.payload.type for one in events)
    assert len(list(commands("barn-1", names))) == 10
    assert happened["deadline-set"] >= 2
    assert happened["deadline-cancelled"] >= 1
    assert happened["handover-offered"] == len(waiting) == 3
    assert happened["receipt-recorded"] == 1


def test_cases_in_step_travel_as_one_alone_does(world: World) -> None:
    """Handed in together, each case ends as the one that was handed in by itself."""
    with world.door:
        names = learn(world, "mall")
        travel(world, "barn-1", names)
        for step in together(world, ["barn-2", "barn-3"], names):
            step()
        with world.door.ledger.read() as ledger:
            ways = [
                {name: state.step for name, state in part.ways.items()}
                for number in (1, 2, 3)
                if (part := ledger.part(c.part_id(f"barn-{number}", HOLDER)))
            ]
    assert len(ways) == 3
    assert ways[0] == ways[1] == ways[2]
