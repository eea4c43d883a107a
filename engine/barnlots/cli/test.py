"""`barnlots test [PACK] [FEATURES]`: the policy's own scenarios, and what they leave undecided."""

from pathlib import Path
from typing import Any

import click

from barnlots.authoring.coverage.html import page
from barnlots.authoring.coverage.measure import Covered, measure
from barnlots.authoring.coverage.told import tell_coverage
from barnlots.authoring.coverage.watching import Recording, Watcher
from barnlots.authoring.scenarios import read_scenarios
from barnlots.authoring.scenarios.binding import BoundScenario
from barnlots.authoring.scenarios.report import tell_count, tell_failure, tell_steps
from barnlots.authoring.scenarios.run import Played, play
from barnlots.authoring.scenarios.world import Setting
from barnlots.cli.screen import progress, show_json
from barnlots.cli.setting import json_option
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say
from barnlots.packs import read_policy, read_reference, shipped

TESTS_FAILED = 4


def command(lang: Language) -> click.Command:
    @click.option("--lang", type=click.Choice(["sv", "en"]), help=say("BL-H113", lang))
    @click.option("--reference", metavar=say("BL-H121", lang), help=say("BL-H112", lang))
    @json_option(lang)
    @click.option("--html", metavar=say("BL-H121", lang), help=say("BL-H132", lang))
    @click.option("--allt", "everything", is_flag=True, help=say("BL-H133", lang))
    @click.option("--steg", "steps", is_flag=True, help=say("BL-H131", lang))
    @click.argument("pack", required=False, metavar=f"[{say('BL-H125', lang)}]")
    @click.argument("features", required=False, metavar=f"[{say('BL-H126', lang)}]")
    def test(
        pack: str | None,
        features: str | None,
        reference: str | None,
        html: str | None,
        as_json: bool,
        everything: bool,
        steps: bool,
        **_: Any,
    ) -> int:
        if steps:
            click.echo(tell_steps(lang))
            return 0
        setting, scenarios, whole = _read(pack, features, reference)
        watcher = Watcher(setting.policy)
        played, recordings = _play(setting, scenarios, watcher, lang)
        covered = measure(setting.policy, recordings)
        if html:
            Path(html).write_text(page(setting.policy, covered, lang), encoding="utf-8")
        if as_json:
            show_json(_json(played, covered, lang))
        else:
            _tell(played, covered, lang, whole=whole, everything=everything)
        failed = any(not one.passed for one in played)
        return TESTS_FAILED if failed or (whole and covered.unproven) else 0

    return command_of(test, lang, "test", "BL-H007")


def _read(
    pack: str | None, features: str | None, reference: str | None
) -> tuple[Setting, tuple[BoundScenario, ...], bool]:
    """What to play, and whether it is all of the pack's scenarios or one file of them.

    Raises SourceError with everything that is wrong in the pack or the scenarios.
    """
    root = Path(pack) if pack else shipped()
    policy = read_policy(root)
    below = Path(features) if features else root / "features"
    own = (below / "exempelkommun.yaml", root / "features" / "exempelkommun.yaml")
    people = [Path(reference)] if reference else [one for one in own if one.is_file()]
    fallback = shipped() / "features" / "exempelkommun.yaml"
    people_in_office = read_reference((people or [fallback])[0], policy)
    cases = shipped() / "features" if not pack else below
    folder = cases if cases.is_dir() else cases.parent
    setting = Setting(policy, people_in_office, tuple(sorted(folder.rglob("*.yaml"))))
    return setting, read_scenarios(below, policy), not below.is_file()


def _play(
    setting: Setting, scenarios: tuple[BoundScenario, ...], watcher: Watcher, lang: Language
) -> tuple[tuple[Played, ...], tuple[Recording, ...]]:
    played, recordings = [], []
    for one in progress(scenarios, say("BL-N215", lang)):
        watcher.recording = Recording()
        played.append(play(one, setting, watcher=watcher, lang=lang))
        recordings.append(watcher.recording)
    return tuple(played), tuple(recordings)


def _tell(
    played: tuple[Played, ...],
    covered: Covered,
    lang: Language,
    *,
    whole: bool,
    everything: bool,
) -> None:
    for one in played:
        if not one.passed:
            click.echo(tell_failure(one, lang) + "\n")
    click.echo(tell_count(played, lang))
    if whole or everything:
        click.echo("\n" + tell_coverage(covered, lang, everything=everything))


def _json(played: tuple[Played, ...], covered: Covered, lang: Language) -> dict[str, Any]:
    return {
        "scenarios": [
            {
                "name": one.scenario.text.name,
                "where": one.scenario.text.where,
                "passed": one.passed,
                "step": one.failure.step.text.text if one.failure else None,
                "happened": one.failure.happened(lang) if one.failure else None,
            }
            for one in played
        ],
        "coverage": [
            {
                "sort": item.sort.value,
                "whose": item.whose,
                "what": item.what,
                "wanted": item.wanted,
                "scenarios": count,
            }
            for item, count in covered.items
        ],
    }
