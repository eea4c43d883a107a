"""`barnlots schema [PACK]`: schemas in a pack's own words, for an editor that knows YAML."""

from typing import Any

import click

from barnlots.authoring.schema.publish import FOLDER, check, write
from barnlots.cli.given import Unusable, root_of
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say
from barnlots.model.errors import BarnlotsError
from barnlots.packs import read_pack


def command(lang: Language) -> click.Command:
    @click.option("--lang", type=click.Choice(["sv", "en"]), help=say("BL-H113", lang))
    @click.option("--check", "only_check", is_flag=True, help=say("BL-H181", lang))
    @click.argument("pack", required=False, metavar=f"[{say('BL-H125', lang)}]")
    def schema(pack: str | None, only_check: bool, **_: Any) -> None:
        root = root_of(pack)
        found = read_pack(root)
        if only_check:
            check(found, root)
            click.echo(say("BL-G181", lang, mapp=root / FOLDER))
            return
        try:
            written = write(found, root)
        except (OSError, BarnlotsError):
            raise Unusable(str(root / FOLDER), "BL-WHY_WRITE") from None
        click.echo(say("BL-G180", lang, antal=written, mapp=root / FOLDER))

    return command_of(schema, lang, "schema", "BL-H180")
