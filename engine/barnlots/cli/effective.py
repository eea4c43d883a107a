"""`barnlots effective [PACK]`: the merged policy, with where each line comes from."""

from typing import Any

import click

from barnlots.authoring.effective import against_base, effective
from barnlots.cli.failures import USAGE
from barnlots.cli.given import root_of
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say
from barnlots.packs import read_pack

_WIDTH = 44


def command(lang: Language) -> click.Command:
    @click.option("--lang", type=click.Choice(["sv", "en"]), help=say("BL-H113", lang))
    @click.option("--mot-bas", "differing", is_flag=True, help=say("BL-H241", lang))
    @click.argument("pack", required=False, metavar=f"[{say('BL-H125', lang)}]")
    def effective_(pack: str | None, differing: bool, **_: Any) -> int:
        read = read_pack(root_of(pack))
        if not differing:
            for record in effective(read):
                for line in record:
                    click.echo(f"{line.origin:<{_WIDTH}} {line.text}".rstrip())
                click.echo()
            return 0
        if read.base is None:
            click.echo(say("BL-X093", lang), err=True)
            return USAGE
        named = set()
        for one in against_base(read):
            named.add((one.kind, one.name))
            for sign, line in one.lines:
                click.echo(f"{line.origin:<{_WIDTH}} {sign} {line.text}".rstrip())
            click.echo()
        click.echo(say("BL-X094", lang, antal=len(named), bas=read.base.policy.name))
        return 0

    return command_of(effective_, lang, "effective", "BL-H240")
