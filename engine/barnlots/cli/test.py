"""`barnlots test [PACK] [FEATURES]`: the policy's own scenarios, and what they leave undecided."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from barnlots.authoring.coverage.footprint import Reach
from barnlots.authoring.coverage.html import page
from barnlots.authoring.coverage.measure import Covered, measure
from barnlots.authoring.coverage.told import tell_coverage
from barnlots.authoring.mutation.campaign import Campaign, run
from barnlots.authoring.mutation.mutants import mutants
from barnlots.authoring.mutation.told import Teller
from barnlots.authoring.scenarios.binding import BoundScenario
from barnlots.authoring.scenarios.parallel import play_all
from barnlots.authoring.scenarios.report import tell_count, tell_failure, tell_steps
from barnlots.authoring.scenarios.run import Played
from barnlots.authoring.scenarios.source import Source
from barnlots.authoring.scenarios.world import Setting
from barnlots.cli.failures import TESTS_FAILED
from barnlots.cli.given import Unusable, root_of, write_out
from barnlots.cli.screen import progress, show_json
from barnlots.cli.setting import json_option
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say
from barnlots.packs import shipped

# What a policy may leave unnoticed and still pass: nothing of what protects, a tenth of the rest.
ENOUGH = {True: 1.0, False: 0.9}


@dataclass(frozen=True)
class _Ran:
    source: Source
    setting: Setting
    scenarios: tuple[BoundScenario, ...]
    played: tuple[Played, ...]
    reaches: tuple[Reach, ...]
    covered: Covered

    @property
    def failed(self) -> bool:
        return any(not one.passed for one in self.played)


def command(lang: Language) -> click.Command:
    @click.option("--lang", type=click.Choice(["sv", "en"]), help=say("BL-H113", lang))
    @click.option("--reference", metavar=say("BL-H121", lang), help=say("BL-H112", lang))
    @json_option(lang)
    @click.option("--html", metavar=say("BL-H121", lang), help=say("BL-H132", lang))
    @click.option("--allt", "everything", is_flag=True, help=say("BL-H133", lang))
    @click.option("--mutera", "mutate", is_flag=True, help=say("BL-H134", lang))
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
        mutate: bool,
        steps: bool,
        **_: Any,
    ) -> int:
        if steps:
            click.echo(tell_steps(lang))
            return 0
        if html and not Path(html).absolute().parent.is_dir():
            raise Unusable("--html", "BL-WHY_WRITE")
        root = pack or (None if root_of(None) == shipped() else str(root_of(None)))
        source = Source(*(Path(one) if one else None for one in (root, features, reference)))
        ran = _run(source, lang, footprints=mutate)
        if html:
            write_out(html, page(ran.setting.policy, ran.covered, lang), "--html")
        campaign = _mutate(ran, lang) if mutate and not ran.failed else None
        if as_json:
            show_json(_json(ran, campaign, lang))
        else:
            _tell(ran, campaign, lang, everything=everything)
            if mutate and ran.failed:
                click.echo(say("BL-N227", lang))
        unproven = source.whole and ran.covered.unproven
        unnoticed = campaign is not None and not _enough(campaign)
        return TESTS_FAILED if ran.failed or unproven or unnoticed else 0

    return command_of(test, lang, "test", "BL-H007")


def _run(source: Source, lang: Language, *, footprints: bool) -> _Ran:
    setting, scenarios = source.read()
    playing = play_all(source, setting, scenarios, lang, footprints=footprints)
    found = list(progress(playing, say("BL-N215", lang), len(scenarios)))
    reaches = tuple(reach for _, reach in found)
    return _Ran(
        source,
        setting,
        scenarios,
        tuple(Played(one, failure) for one, (failure, _) in zip(scenarios, found, strict=True)),
        reaches,
        measure(setting.policy, (one.tokens for one in reaches), setting.base),
    )


def _mutate(ran: _Ran, lang: Language) -> Campaign:
    total = len(mutants(ran.setting.policy)) + 1
    running = run(ran.source, ran.setting, ran.scenarios, ran.reaches)
    *_, ended = progress(running, say("BL-N220", lang), total)
    assert isinstance(ended, Campaign)
    return ended


def _enough(campaign: Campaign) -> bool:
    return all(campaign.share(protects=one) >= share for one, share in ENOUGH.items())


def _tell(ran: _Ran, campaign: Campaign | None, lang: Language, *, everything: bool) -> None:
    for one in ran.played:
        if not one.passed:
            click.echo(tell_failure(one, lang) + "\n")
    click.echo(tell_count(ran.played, lang))
    if ran.source.invented_people:
        click.echo(say("BL-N228", lang))
    if ran.source.whole or everything:
        click.echo("\n" + tell_coverage(ran.covered, lang, everything=everything))
    if campaign is not None:
        teller = Teller(ran.setting, ran.scenarios, ran.reaches, lang)
        click.echo("\n" + teller.tell(campaign, everything=everything))


def _json(ran: _Ran, campaign: Campaign | None, lang: Language) -> dict[str, Any]:
    return {
        "scenarios": [
            {
                "name": one.scenario.text.name,
                "where": one.scenario.text.where,
                "passed": one.passed,
                "step": one.scenario.steps[one.failure.number].text.text if one.failure else None,
                "happened": one.failure.happened(lang) if one.failure else None,
            }
            for one in ran.played
        ],
        "coverage": [
            {
                "sort": item.sort.value,
                "whose": item.whose,
                "what": item.what,
                "wanted": item.wanted,
                "scenarios": count,
            }
            for item, count in ran.covered.items
        ],
        "mutation": campaign and _mutation(campaign, lang),
    }


def _mutation(campaign: Campaign, lang: Language) -> dict[str, Any]:
    return {
        "made": len(campaign.mutants),
        "protective_share": campaign.share(protects=True),
        "other_share": campaign.share(protects=False),
        "survivors": [
            {
                "whose": one.mutant.whose,
                "line": one.mutant.line,
                "done": say(one.mutant.code, lang),
                "where": one.mutant.where,
                "protects": one.mutant.protects,
                "makes_no_difference": one.equal,
            }
            for one in campaign.survivors
        ],
    }
