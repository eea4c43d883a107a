"""`barnlots health`: one line that says whether everything is looked after, and an exit code."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import click

from barnlots.cli.failures import UNEXPECTED
from barnlots.cli.given import Unusable
from barnlots.cli.screen import show_json
from barnlots.cli.setting import json_option
from barnlots.cli.swedish_help import command_of
from barnlots.cli.watching import ledger_of, looked_at, pulse_of, watching_options
from barnlots.model.catalogue import Language, say
from barnlots.model.errors import Refused
from barnlots.worker.health import LIMITS, Sign, judge
from barnlots.worker.length import length


def command(lang: Language) -> click.Command:
    @watching_options(
        lang,
        json_option(lang),
        click.option(
            "--gräns",
            "limits",
            multiple=True,
            metavar=say("BL-H312", lang),
            help=say("BL-H311", lang),
        ),
    )
    def health(
        url: str | None, pulse: str | None, limits: tuple[str, ...], as_json: bool, **_: Any
    ) -> None:
        wanted = _limits(limits, lang)
        where = ledger_of(url)
        beats = pulse_of(pulse, where)
        if beats is None:
            # Half an answer would be taken for a whole one.
            raise Refused("BL-U015")
        signs = judge(*looked_at(where, beats), wanted)
        well = all(one.well for one in signs)
        if as_json:
            show_json({"well": well, "signs": [asdict(one) for one in signs]})
        else:
            click.echo(_line(signs, lang))
        if not well:
            raise click.exceptions.Exit(UNEXPECTED)

    return command_of(health, lang, "health", "BL-H310")


def _limits(given: tuple[str, ...], lang: Language) -> Mapping[str, float]:
    """`livstecken=600`: the name as the line says it, and seconds. Raises Unusable."""
    names = {say(f"BL-HEALTH_{name.upper()}", lang): name for name in LIMITS}
    names |= {name: name for name in LIMITS}
    limits = dict(LIMITS)
    for one in given:
        name, _, seconds = one.partition("=")
        if name not in names or not seconds.isdecimal():
            raise Unusable("--gräns", "BL-WHY_LIMIT", namn=", ".join(names))
        limits[names[name]] = float(seconds)
    return limits


def _line(signs: tuple[Sign, ...], lang: Language) -> str:
    wrong = [one for one in signs if not one.well]
    if wrong:
        return say("BL-HEALTH_WRONG", lang, tecken="; ".join(_told(one, lang) for one in wrong))
    there = [one for one in signs if one.age is not None]
    return say("BL-HEALTH_WELL", lang, tecken="; ".join(_told(one, lang) for one in there))


def _told(sign: Sign, lang: Language) -> str:
    name = say(f"BL-HEALTH_{sign.name.upper()}", lang)
    if sign.about:
        return say("BL-HEALTH_ABOUT", lang, vad=name, vilka=", ".join(sign.about))
    if sign.age is None:
        return say("BL-HEALTH_MISSING", lang, vad=name)
    age, most = length(sign.age, lang), length(sign.limit, lang)
    return say(
        "BL-HEALTH_AGE" if sign.well else "BL-HEALTH_TOO_OLD", lang, vad=name, ålder=age, högst=most
    )
