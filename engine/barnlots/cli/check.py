"""`barnlots check [PACK]`: what is wrong or doubtful in a pack, before any child meets it."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from barnlots.authoring.check.run import check as run_checks
from barnlots.cli.failures import WRONG_SOURCE
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, explain_diagnostic, say
from barnlots.model.clock import local_day
from barnlots.model.errors import Severity
from barnlots.packs import read_pack, shipped


def command(lang: Language) -> click.Command:
    @click.option("--lang", type=click.Choice(["sv", "en"]), help=say("BL-H113", lang))
    @click.argument("pack", required=False, metavar=f"[{say('BL-H125', lang)}]")
    def check(pack: str | None, **_: Any) -> int:
        read = read_pack(Path(pack) if pack else shipped())
        found = run_checks(read, local_day(datetime.now(UTC)))
        for one in found:
            click.echo(explain_diagnostic(one.diagnostic, lang))
        wrong = any(one.diagnostic.severity is Severity.ERROR for one in found)
        return WRONG_SOURCE if wrong else 0

    return command_of(check, lang, "check", "BL-H150")
