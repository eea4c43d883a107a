"""A contestant that cannot take part says so, and the others are measured all the same."""

from functools import partial
from pathlib import Path

import pytest
from bench import ours, table
from bench.contest import Contestant, compete


def test_who_cannot_start_says_why_and_the_others_go_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One has a ledger that cannot be made; the other one is measured in both rounds."""
    good = Contestant("good", partial(ours.door, f"sqlite:///{tmp_path}/good.db"), 1)
    missing = Contestant("missing", partial(ours.door, "sqlite:////nowhere/at/all.db"), 1)
    said: list[str] = []
    compete([good, missing], 2, said.append)
    assert len(good.rates) == 2
    assert min(good.rates) > 0
    assert missing.rates == []
    assert missing.failure.startswith("StoreError")
    table.rows([good, missing], good)
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].split()[-1] == "1.00"
    assert printed[1].startswith("missing")
    assert "StoreError" in printed[1]


def test_a_ratio_is_taken_within_each_round() -> None:
    """A round in which the machine was slow for both changes no ratio."""
    one, other = (Contestant(name, partial(ours.door, ""), 1) for name in ("one", "other"))
    one.rates, other.rates = [100.0, 10.0, 90.0], [50.0, 5.0, 45.0]
    assert table.times(one, other) == 2.0
