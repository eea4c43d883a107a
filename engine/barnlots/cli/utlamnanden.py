"""`barnlots utlamnanden [PACK]`: what leaves whom on which ground, in every case, as a page."""

from collections.abc import Iterable
from typing import Any

import click

from barnlots.authoring.border import Passing, page_of
from barnlots.cli.given import root_of, write_out
from barnlots.cli.screen import progress
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say
from barnlots.packs import read_policy


def command(lang: Language) -> click.Command:
    @click.option("--lang", type=click.Choice(["sv", "en"]), help=say("BL-H113", lang))
    @click.option("--ut", "out", metavar=say("BL-H121", lang), help=say("BL-BORDER_HELP_OUT", lang))
    @click.argument("pack", required=False, metavar=f"[{say('BL-H125', lang)}]")
    def utlamnanden(pack: str | None, out: str | None, **_: Any) -> None:
        def watched(passing: Iterable[Passing]) -> Iterable[Passing]:
            return progress(passing, say("BL-BORDER_PROGRESS", lang))

        text = page_of(read_policy(root_of(pack)), lang, watched)
        if out is None:
            click.echo(text, nl=False)
        else:
            write_out(out, text)

    return command_of(utlamnanden, lang, "utlamnanden", "BL-BORDER_HELP")
