"""The local models of the reports: each works, says only its difference and leaves alone what
protects."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from tests.shipped import ROOT, the_policy

from barnlots.authoring.check.run import check
from barnlots.authoring.effective import against_base
from barnlots.authoring.scenarios import read_scenarios
from barnlots.authoring.scenarios.binding import BoundScenario
from barnlots.authoring.scenarios.run import play
from barnlots.authoring.scenarios.source import Source
from barnlots.authoring.scenarios.world import Setting
from barnlots.model.errors import SourceError
from barnlots.packs import Pack, read_pack
from barnlots.packs.base import is_own
from barnlots.packs.overlay_formats import CHANGE, OFF
from barnlots.policy.policy import Policy

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

OVERLAYS = ROOT / "overlays"
MODELS = (
    "barnsamordnare",
    "forskola-bvc",
    "hlt",
    "narvaroteam-harryda",
    "narvaroteam-molndal",
    "narvaroteam-partille",
    "samla",
    "samma-koll",
    "skolfam",
    "skolprev",
    "skottland",
    "tips",
)
DAY = date(2026, 11, 2)
WHAT_STAYS = re.compile(r"väg oro-för-suicid stå|undertecknar orosanmälan|lämnar det aldrig ensamt")
each_model = pytest.mark.parametrize("model", MODELS)


@cache
def the_pack(model: str) -> Pack:
    return read_pack(OVERLAYS / model)


@cache
def the_scenarios(model: str) -> tuple[Setting, tuple[BoundScenario, ...]]:
    return Source(pack=OVERLAYS / model).read()


def policy_files(model: str) -> list[Path]:
    return sorted(
        path
        for folder in ("rules", "flows")
        for path in (OVERLAYS / model / folder).rglob("*.yaml")
    )


def declared(model: str) -> Iterator[tuple[str, str]]:
    """What the files of the overlay name, read without anything of the loader."""
    for path in policy_files(model):
        content = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
        lists = [one for one in content.values() if isinstance(one, list)]
        whole = not isinstance(next(iter(content.values())), list)
        for record in [content] if whole else chain.from_iterable(lists):
            kind = next(iter(record))
            if kind != "paket":
                yield kind.removeprefix(CHANGE).removeprefix(OFF), record[kind]


def what_protects(policy: Policy) -> dict[str, Any]:
    where = {"file", "line"}
    rules = {one.id: one.model_dump(exclude=where) for one in policy.rules if one.protects}
    ways = {one.name: one.model_dump(exclude=where) for one in policy.ways if one.escalation}
    return rules | ways


def test_every_model_has_its_folder() -> None:
    assert sorted(one.name for one in OVERLAYS.iterdir() if one.is_dir()) == list(MODELS)


@each_model
def test_the_check_has_nothing_to_say(model: str) -> None:
    assert [one.diagnostic.code for one in check(the_pack(model), DAY)] == []


@each_model
def test_its_scenarios_go_as_they_say(model: str) -> None:
    setting, scenarios = the_scenarios(model)
    assert len(scenarios) >= 2
    wrong = [one.text.name for one in scenarios if not play(one, setting, explain=False).passed]
    assert wrong == []


@each_model
def test_a_scenario_shows_what_stays(model: str) -> None:
    _, scenarios = the_scenarios(model)
    steps = [step.text for one in scenarios for step in one.text.steps]
    assert any(WHAT_STAYS.search(text) for text in steps)


@each_model
def test_its_scenarios_notice_when_the_model_is_taken_away(model: str) -> None:
    setting, _ = the_scenarios(model)
    alone = Setting(the_policy(), setting.reference, setting.cases)
    try:
        scenarios = read_scenarios(OVERLAYS / model / "features", the_policy())
    except SourceError:
        return  # they speak of what only the model has
    assert not all(play(one, alone, explain=False).passed for one in scenarios)


@each_model
def test_what_differs_from_the_base_is_what_its_files_name(model: str) -> None:
    found = {(one.kind, one.name) for one in against_base(the_pack(model))}
    assert found == set(declared(model))


@each_model
def test_every_added_line_stands_in_its_own_files(model: str) -> None:
    for one in against_base(the_pack(model)):
        assert all(is_own(line.place) for sign, line in one.lines if sign == "+")
        assert all(not is_own(line.place) for sign, line in one.lines if sign == "-")


@each_model
def test_what_protects_is_what_it_was(model: str) -> None:
    assert what_protects(the_pack(model).policy) == what_protects(the_policy())


@each_model
def test_it_says_where_the_source_is_and_where_it_is_silent(model: str) -> None:
    text = (OVERLAYS / model / "rules" / "paket.yaml").read_text(encoding="utf-8")
    assert "# Källa: " in text
    assert "# Källan säger inte: " in text


@each_model
def test_the_table_says_how_long_it_is(model: str) -> None:
    lines = [
        line
        for path in policy_files(model)
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]
    table = (OVERLAYS / "LÄSMIG.md").read_text(encoding="utf-8")
    assert re.search(rf"^\| \[{model}\]\({model}\) \|.*\| {len(lines)} \|$", table, re.MULTILINE)
