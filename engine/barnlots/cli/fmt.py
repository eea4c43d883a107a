"""`barnlots fmt [PACK or FILES]`: the same layout everywhere, and nothing else changed."""

import difflib
from pathlib import Path
from typing import Any

import click

from barnlots.authoring.formatting.files import Formatted, format_files
from barnlots.cli.failures import WRONG_SOURCE
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say


def command(lang: Language) -> click.Command:
    @click.option("--lang", type=click.Choice(["sv", "en"]), help=say("BL-H113", lang))
    @click.option("--diff", "show", is_flag=True, help=say("BL-H172", lang))
    @click.option("--check", "only_check", is_flag=True, help=say("BL-H171", lang))
    @click.argument("named", nargs=-1, metavar=f"[{say('BL-H173', lang)}]")
    def fmt(named: tuple[str, ...], only_check: bool, show: bool, **_: Any) -> int:
        files = format_files(tuple(Path(one) for one in named or (".",)))
        differing = [one for one in files if one.differs]
        for one in differing if show else ():
            click.echo(_difference(one), nl=False)
        for one in () if only_check or show else differing:
            one.write()
        if not show:
            said = "BL-FMT_DIFFERS" if only_check else "BL-FMT_WRITTEN"
            for one in differing:
                click.echo(say(said, lang, fil=one.name))
        if not show or only_check:
            click.echo(_count(len(differing), len(files), only_check, lang))
        return WRONG_SOURCE if only_check and differing else 0

    return command_of(fmt, lang, "fmt", "BL-H170")


def _count(differing: int, all_files: int, only_check: bool, lang: Language) -> str:
    if not differing:
        return say("BL-FMT_NOTHING", lang, antal=all_files)
    code = "BL-FMT_TO_DO" if only_check else "BL-FMT_DONE"
    return say(code, lang, antal=differing, alla=all_files)


def _difference(one: Formatted) -> str:
    """The lines that go (-) and come (+)."""
    lines = difflib.unified_diff(
        one.before.decode("utf-8-sig").splitlines(keepends=True),
        one.after.decode().splitlines(keepends=True),
        one.name,
        one.name,
    )
    return "".join(line if line.endswith("\n") else line + "\n" for line in lines)
