"""A small campaign, so that what `make chaos` holds at five hundred kills is held every day."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.chaos.campaign import Deeds, on_postgresql, on_sqlite
from tests.chaos.places import a_place, small_disk, sweep
from tests.postgres import needs_postgresql_here

FEW = Deeds(
    kills=12,
    seed=7,
    pause_every=5,
    jump_every=6,
    crash_every=6,
    fill_every=8,
    forgets_of_256=150,
    settle_days=5,
)


@pytest.mark.parametrize("trial", [on_sqlite, on_postgresql])
def test_nothing_that_was_answered_is_lost(
    trial: Callable[[Deeds, Callable[[str], None]], list[str]],
) -> None:
    if trial is on_postgresql:
        needs_postgresql_here()
    told: list[str] = []
    assert trial(FEW, told.append) == [], told


def test_what_a_killed_campaign_has_left_is_swept(tmp_path: Path) -> None:
    told = tmp_path / "där"
    pid = os.fork()
    if pid == 0:
        try:
            held = a_place()
            place = held.__enter__()
            disk = small_disk(place) or place
            (disk / "liggare.db").touch()
            told.write_text(str(place))
        finally:
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(pid, 0)
    left = Path(told.read_text())
    assert left.exists()
    with a_place() as living:
        sweep()
        assert living.exists()
    assert not left.exists()
    assert not living.exists()
