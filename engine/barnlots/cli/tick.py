"""`barnlots tick --now TIME`: let the clock be what it is, and see who is told."""

from datetime import UTC, datetime
from typing import Any

import click

from barnlots.cli.setting import DEMO_URL, options, setting
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say
from barnlots.model.clock import from_local, to_local
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.packs.shapes import Kind, is_time
from barnlots.service import Barnlots
from barnlots.store import Ledger
from barnlots.worker.drain import drain_opinions, pass_deadlines


def command(lang: Language) -> click.Command:
    @options(lang, click.option("--now", metavar=say("BL-H122", lang), help=say("BL-H115", lang)))
    def tick(now: str | None, **given: Any) -> None:
        given.pop("lang")
        if now is not None and not is_time(now, Kind.MOMENT):
            raise click.BadParameter("", param_hint="--now")
        at = from_local(now) if now else datetime.now(UTC)
        found = setting(lang, **given)
        url = found.url or DEMO_URL
        with Barnlots(Ledger.open(url), found.policy, found.reference, lambda: at) as barnlots:
            passed = pass_deadlines(barnlots, at)
            with SecondOpinion() as second:
                drained = drain_opinions(barnlots, second, at)
        click.echo(say("BL-T001", lang, när=to_local(at), antal=passed, bedömda=drained.opinions))

    return command_of(tick, lang, "tick", "BL-H005")
