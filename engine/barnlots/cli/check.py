"""`barnlots check [PACK]`: what is wrong or doubtful in a pack, before any child meets it."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from barnlots.authoring.check.children import save_children
from barnlots.authoring.check.examine import Examiner
from barnlots.authoring.check.tell import tell
from barnlots.authoring.check.told_json import as_object
from barnlots.authoring.scenarios.parallel import Outcome
from barnlots.cli.failures import WRONG_SOURCE
from barnlots.cli.given import Unusable, day_of, root_of
from barnlots.cli.screen import progress, show_json
from barnlots.cli.setting import json_option
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say
from barnlots.model.errors import BarnlotsError


def command(lang: Language) -> click.Command:
    @click.option("--lang", type=click.Choice(["sv", "en"]), help=say("BL-H113", lang))
    @json_option(lang)
    @click.option("--barn", metavar=say("BL-H120", lang), help=say("BL-H152", lang))
    @click.option("--datum", metavar=say("BL-H153", lang), help=say("BL-H154", lang))
    @click.option("--strict", is_flag=True, help=say("BL-H151", lang))
    @click.argument("pack", required=False, metavar=f"[{say('BL-H125', lang)}]")
    def check(
        pack: str | None,
        strict: bool,
        datum: str | None,
        barn: str | None,
        as_json: bool,
        **_: Any,
    ) -> int:
        def watched(playing: Iterable[Outcome], total: int) -> Iterable[Outcome]:
            return progress(playing, say("BL-N215", lang), total)

        root = root_of(pack)
        examiner = Examiner(root, day_of(datum), strict=strict, lang=lang, watched=watched)
        examined = examiner.examine()
        saved = _save(examined.findings, barn)
        if as_json:
            show_json(as_object(examined, examiner.day, lang))
        else:
            click.echo(tell(examined, lang))
            if barn:
                click.echo(say("BL-CHECK_SAVED", lang, antal=saved, mapp=barn))
        return WRONG_SOURCE if examined.refused else 0

    return command_of(check, lang, "check", "BL-H150")


def _save(findings: Iterable[Any], folder: str | None) -> int:
    if folder is None:
        return 0
    try:
        return len(save_children(findings, Path(folder)))
    except (OSError, BarnlotsError):
        raise Unusable("--barn", "BL-WHY_WRITE") from None
