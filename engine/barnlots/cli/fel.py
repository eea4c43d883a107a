"""`barnlots fel [KOD]`: the page that explains a diagnostic, or the list of those there are."""

from typing import Any

import click

from barnlots.authoring.check.pages import codes_with_pages, page_of
from barnlots.authoring.check.topics import by_topic
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say
from barnlots.model.errors import NotFound
from barnlots.packs.report import nearest


def command(lang: Language) -> click.Command:
    @click.option("--lang", type=click.Choice(["sv", "en"]), help=say("BL-H113", lang))
    @click.argument("code", required=False, metavar=f"[{say('BL-H156', lang)}]")
    def fel(code: str | None, **_: Any) -> None:
        if code is None:
            click.echo("\n\n".join("\n".join((f"{one}:", *told)) for one, told in by_topic(lang)))
            return
        page = page_of(code.upper())
        if page is None:
            near = ", ".join(nearest(code.upper(), codes_with_pages())) or "–"
            raise NotFound("BL-U013", kod=code, nära=near)
        click.echo(page.rstrip("\n"))

    return command_of(fel, lang, "fel", "BL-H155")
