"""`barnlots new` begins a pack on another one; `barnlots pin` follows it to a new edition."""

from pathlib import Path
from typing import Any

import click

from barnlots.authoring.new_pack import begin, pin
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say


def command(lang: Language) -> click.Command:
    @click.option("--lang", type=click.Choice(["sv", "en"]), help=say("BL-H113", lang))
    @click.option("--namn", metavar=say("BL-H245", lang), help=say("BL-H244", lang))
    @click.option(
        "--bygger-på", "on", default="skr", metavar=say("BL-H125", lang), help=say("BL-H243", lang)
    )
    @click.argument("pack", metavar=say("BL-H125", lang))
    def new(pack: str, on: str, namn: str | None, **_: Any) -> None:
        for path in begin(Path(pack), on, namn):
            click.echo(say("BL-X096", lang, fil=path))
        click.echo(say("BL-X097", lang, mapp=pack))

    return command_of(new, lang, "new", "BL-H242")


def pin_command(lang: Language) -> click.Command:
    @click.option("--lang", type=click.Choice(["sv", "en"]), help=say("BL-H113", lang))
    @click.argument("packs", nargs=-1, required=True, metavar=f"{say('BL-H125', lang)}...")
    def pin_(packs: tuple[str, ...], **_: Any) -> None:
        for pack in packs:
            moved = pin(Path(pack))
            code = "BL-X098" if moved.before == moved.after else "BL-X099"
            före, efter = moved.before or "–", moved.after
            click.echo(say(code, lang, mapp=pack, före=före, efter=efter))

    return command_of(pin_, lang, "pin", "BL-H246")
