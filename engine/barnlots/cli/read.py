"""`barnlots läs [PACK] [NAME]` (and `read`): what a pack says, as Swedish prose to read aloud."""

import shutil
import sys
from pathlib import Path
from typing import Any

import click

from barnlots.authoring.reading.as_html import as_html
from barnlots.authoring.reading.as_markdown import as_markdown
from barnlots.authoring.reading.as_text import as_text
from barnlots.authoring.reading.document import Reading
from barnlots.authoring.reading.read import names_of, only, read_aloud
from barnlots.cli.given import day_of, root_of, write_out
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say
from barnlots.model.errors import NotFound
from barnlots.packs import read_pack
from barnlots.packs.report import nearest

SWEDISH, ENGLISH = "läs", "read"
_WIDEST, _PIPE = 88, 80


def command(lang: Language) -> click.Command:
    return _command(lang, SWEDISH, "BL-H250")


def alias(lang: Language) -> click.Command:
    return _command(lang, ENGLISH, "BL-H256")


def _command(lang: Language, name: str, help_code: str) -> click.Command:
    @click.option("--lang", type=click.Choice(["sv", "en"]), help=say("BL-H113", lang))
    @click.option("--markdown", is_flag=True, help=say("BL-H252", lang))
    @click.option("--html", is_flag=True, help=say("BL-H253", lang))
    @click.option("--ut", "to", metavar=say("BL-H121", lang), help=say("BL-H254", lang))
    @click.option("--datum", metavar=say("BL-H153", lang), help=say("BL-H255", lang))
    @click.argument("pack", required=False, metavar=f"[{say('BL-H125', lang)}]")
    @click.argument("wanted", required=False, metavar=f"[{say('BL-H251', lang)}]")
    def read(
        pack: str | None,
        wanted: str | None,
        markdown: bool,
        html: bool,
        to: str | None,
        datum: str | None,
        **_: Any,
    ) -> None:
        root, wanted = pack_and_name(pack, wanted)
        reading = read_aloud(read_pack(root), day_of(datum))
        if wanted is not None:
            reading = _only(reading, wanted)
        text = _shown(reading, lang, markdown=markdown, html=html, to=to)
        if to is None:
            click.echo(text, nl=False)
            return
        write_out(to, text)

    return command_of(read, lang, name, help_code)


def pack_and_name(pack: str | None, name: str | None) -> tuple[Path, str | None]:
    """One word alone is a pack when it is a folder, and otherwise a name in the pack where the
    reader stands, or else in the shipped one."""
    if pack is not None and name is None and not Path(pack).is_dir():
        return root_of(None), pack
    return root_of(pack), name


def _only(reading: Reading, wanted: str) -> Reading:
    found = only(reading, wanted)
    if found is not None:
        return found
    near = nearest(wanted, names_of(reading))
    if not near:
        raise NotFound("BL-U050", ord=wanted)
    raise NotFound("BL-U051", ord=wanted, nära=", ".join(f"`{one}`" for one in near))


def _shown(reading: Reading, lang: Language, *, markdown: bool, html: bool, to: str | None) -> str:
    if html:
        return as_html(reading, lang)
    if markdown:
        return as_markdown(reading, lang)
    looked_at = to is None and sys.stdout.isatty()
    width = min(shutil.get_terminal_size().columns, _WIDEST) if looked_at else _PIPE
    return as_text(reading, lang, max(width, 20))
