"""`barnlots audit`: is the ledger as it was left, and may what is over be erased?"""

import os
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from barnlots.cli.failures import NOT_AS_LEFT
from barnlots.cli.given import Unusable
from barnlots.cli.screen import finding_line, show_json
from barnlots.cli.setting import (
    DEMO_URL,
    URL_VARIABLE,
    existing_ledger,
    json_option,
    ledger_options,
    opened,
    options,
    setting,
)
from barnlots.cli.swedish_help import HelpGroup, command_of
from barnlots.kernel import evolve
from barnlots.model.catalogue import Language, say
from barnlots.model.clock import to_local
from barnlots.model.erasing import Erase, Retention
from barnlots.model.errors import Erased, NotFound
from barnlots.model.people import Actor
from barnlots.service import Barnlots
from barnlots.store import Ledger
from barnlots.store.checkpoints import make_checkpoint, publish
from barnlots.store.export import export
from barnlots.store.finding import Finding
from barnlots.store.verify import Verification
from barnlots.store.witness import FileWitness

_ALL = "allt"
_EVERY = 1_000


def command(lang: Language) -> click.Command:
    group = HelpGroup(lang, name="audit", help=say("BL-H430", lang))
    for make in (_verify, _checkpoint, _export, _erase):
        group.add_command(make(lang))
    return group


def _verify(lang: Language) -> click.Command:
    @ledger_options(lang)
    @_witness_option(lang)
    @click.option("--del", "part", metavar=say("BL-H440", lang), help=say("BL-H436", lang))
    @json_option(lang)
    def verify(
        url: str | None, vittne: str | None, part: str | None, as_json: bool, **_: Any
    ) -> None:
        with _opened(url) as ledger:
            witness = FileWitness(Path(vittne)) if vittne else None
            run = Verification(ledger, witness, _counting(lang, as_json))
            found = []
            for one in run.findings() if part is None else run.of_part(part):
                found.append(one)
                if not as_json:
                    click.echo(finding_line(one, lang))
            if part is not None and not found and not run.entries:
                raise NotFound("BL-C003", vad=part)
        if as_json:
            show_json(_told(run, found, lang))
        else:
            if part is None and not found and not run.parts:
                click.echo(say("BL-J080", lang))
            click.echo(
                say(
                    "BL-J070" if found else "BL-J071",
                    lang,
                    antal=len(found),
                    delar=run.parts,
                    gallrade=run.erased,
                    poster=run.entries,
                    punkter=run.checkpoints,
                )
            )
            if vittne and part is None:
                had = {"antal": run.witnessed, "punkter": run.checkpoints}
                click.echo(say("BL-J078", lang, **had))
        if found:
            raise click.exceptions.Exit(NOT_AS_LEFT)

    return command_of(verify, lang, "verify", "BL-H431")


def _checkpoint(lang: Language) -> click.Command:
    @ledger_options(lang)
    @_witness_option(lang)
    def checkpoint(url: str | None, vittne: str | None, **_: Any) -> None:
        with _opened(url) as ledger:
            made = make_checkpoint(ledger, datetime.now(UTC))
            click.echo(
                say(
                    "BL-J072",
                    lang,
                    nummer=made.number,
                    när=to_local(made.at),
                    delar=made.parts,
                    poster=made.entries,
                    nya=made.changes,
                )
            )
            if vittne:
                click.echo(say("BL-J073", lang, antal=publish(ledger, FileWitness(Path(vittne)))))

    return command_of(checkpoint, lang, "checkpoint", "BL-H432")


def _export(lang: Language) -> click.Command:
    @ledger_options(lang)
    @click.argument("file", metavar=say("BL-H441", lang))
    def export_to(url: str | None, file: str, **_: Any) -> None:
        with _opened(url) as ledger:
            lines = 0
            try:
                # It holds ids and times, so it is for its owner's eyes only.
                descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            except FileExistsError:
                raise Unusable(say("BL-H441", lang), "BL-WHY_THERE") from None
            except OSError:
                raise Unusable(say("BL-H441", lang), "BL-WHY_WRITE") from None
            with os.fdopen(descriptor, "wb") as stream:
                for line in export(ledger):
                    stream.write(line)
                    lines += 1
        click.echo(say("BL-J074", lang, antal=lines, fil=file))

    return command_of(export_to, lang, "export", "BL-H433")


def _erase(lang: Language) -> click.Command:
    words = [_ALL, *(one.value for one in Retention)]

    @options(
        lang,
        click.argument("parts", nargs=-1, metavar=f"{say('BL-H440', lang)}..."),
        click.option("--grund", metavar=say("BL-H442", lang), help=say("BL-H437", lang)),
        click.option("--som", metavar=say("BL-H443", lang), help=say("BL-H438", lang)),
        click.option("--vad", type=click.Choice(words), default=_ALL, help=say("BL-H439", lang)),
        click.option("--städa", "tidy", is_flag=True, help=say("BL-H444", lang)),
    )
    def erase(
        parts: tuple[str, ...],
        grund: str | None,
        som: str | None,
        vad: str,
        tidy: bool,
        **given: Any,
    ) -> None:
        given.pop("lang")
        if not tidy and not (parts and grund and som):
            given_not = {say("BL-H440", lang): not parts, "--grund": not grund, "--som": not som}
            missing = next(name for name, one in given_not.items() if one)
            raise click.MissingParameter(param_hint=missing)
        retentions = tuple(Retention) if vad == _ALL else (Retention(vad),)
        found = setting(lang, **given)
        url = existing_ledger(found.url or DEMO_URL)
        with Barnlots(Ledger.open(url, evolve), found.policy, found.reference) as barnlots:
            for part in parts:
                now = barnlots.now().isoformat()
                asked = Erase(
                    key=f"gallra/{part}/{vad}/{now}",
                    part=part,
                    ground=grund or "",
                    retentions=retentions,
                )
                try:
                    barnlots.erase(asked, Actor(assignment=som))
                    told = "BL-J075"
                except Erased:
                    told = "BL-J079"
                click.echo(say(told, lang, del_=part))
            barnlots.ledger.shred()
        click.echo(say("BL-J076", lang))

    return command_of(erase, lang, "gallra", "BL-H434")


def _opened(url: str | None) -> closing[Ledger]:
    """The ledger that the address, or the environment, names."""
    return opened(url or os.environ.get(URL_VARIABLE) or DEMO_URL)


def _witness_option(lang: Language) -> Callable[[Any], Any]:
    return click.option("--vittne", metavar=say("BL-H445", lang), help=say("BL-H435", lang))


def _counting(lang: Language, silent: bool) -> Callable[[int], None]:
    """How far it has come, on standard error, when somebody waits."""

    def count(parts: int) -> None:
        if not silent and sys.stderr.isatty() and parts % _EVERY == 0:
            click.echo(f"\r{say('BL-J077', lang, antal=parts)}", nl=False, err=True)

    return count


def _told(run: Verification, found: list[Finding], lang: Language) -> dict[str, Any]:
    return {
        "ok": not found,
        "parts": run.parts,
        "erased": run.erased,
        "entries": run.entries,
        "checkpoints": run.checkpoints,
        "witnessed": run.witnessed,
        "findings": [
            {
                "code": one.code,
                "kind": one.kind.value,
                "table": one.table,
                "part": one.part,
                "number": one.number,
                "text": say(one.code, lang, **one.said),
            }
            for one in found
        ],
    }
