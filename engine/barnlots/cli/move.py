"""`barnlots move`: open parts go on under the policy in force, after a look at what that meets."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from barnlots.cli.failures import UNEXPECTED, WRONG_SOURCE
from barnlots.cli.setting import existing_ledger, named_ledger, options, setting
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say
from barnlots.packs.stepmap import read_step_map
from barnlots.protection import Loss, Lost
from barnlots.service import Barnlots
from barnlots.service.moving import Survey, move_all, survey


def command(lang: Language) -> click.Command:
    @options(
        lang,
        click.option("--karta", "steps", metavar=say("BL-H121", lang), help=say("BL-H421", lang)),
        click.option("--prova", "dry", is_flag=True, help=say("BL-H422", lang)),
    )
    def move(steps: str | None, dry: bool, **given: Any) -> None:
        given.pop("lang")
        found = setting(lang, **given)
        known = read_step_map(Path(steps), found.policy) if steps is not None else {}
        url = existing_ledger(named_ledger(found.url))
        with Barnlots.open(url, found.policy, found.reference) as barnlots:
            met = survey(barnlots, known)
            for line in _told(met, lang):
                click.echo(line)
            if not met.clear:
                raise click.exceptions.Exit(WRONG_SOURCE)
            if dry or not met.parts:
                return
            moved = move_all(barnlots, known)
        click.echo(say("BL-T045", lang, antal=moved.parts))
        if moved.left:
            click.echo(say("BL-T046", lang, antal=len(moved.left), delar=", ".join(moved.left)))
            raise click.exceptions.Exit(UNEXPECTED)

    return command_of(move, lang, "move", "BL-H420")


def _told(met: Survey, lang: Language) -> Iterator[str]:
    yield say("BL-T040", lang, antal=met.parts)
    for step in met.nowhere:
        yield say("BL-T041", lang, steg=step)
    for step, count in met.without_place:
        yield say("BL-T042", lang, steg=step, antal=count)
    for older in met.weaker:
        yield say("BL-T043", lang, policy=older.policy[:12], antal=older.parts)
        yield from (weaker(one, lang) for one in older.losses)
    for part in met.unread:
        yield say("BL-UNREAD_MOVE", lang, delen=part.part, kod=part.code)
    if met.parts and met.clear:
        yield say("BL-T044", lang)


def weaker(loss: Loss, lang: Language) -> str:
    """One thing that protected and is no more, by the policy's own words for it."""
    gone = loss.lost is Lost.WAY and loss.key is None
    return say(
        f"BL-WEAKER_{(Lost.RULE if gone else loss.lost).name}",
        lang,
        var=", ".join(filter(None, (f"{loss.kind} {loss.name}", loss.step))),
        nyckel=loss.key or "",
        vad=loss.what,
        nu=loss.now or "–",
        dag=loss.day.isoformat(),
    )
