"""`barnlots db`: which schema the ledger has and how it gets today's; a copy; tables made again."""

from pathlib import Path
from typing import Any

import click

from barnlots.cli.failures import NOT_AS_LEFT
from barnlots.cli.given import Unusable
from barnlots.cli.screen import finding_line
from barnlots.cli.setting import existing_ledger, ledger_options, named_ledger, opened
from barnlots.cli.swedish_help import HelpGroup, command_of
from barnlots.kernel import evolve
from barnlots.model.catalogue import Language, say
from barnlots.store.backup import back_up
from barnlots.store.mending import mend
from barnlots.store.upgrade import Standing, standing, upgrade
from barnlots.worker.shared import is_shared

_MEGABYTE = 1_000_000


def command(lang: Language) -> click.Command:
    group = HelpGroup(lang, name="db", help=say("BL-H410", lang))
    for make in (_upgrade, _status, _backup, _rebuild):
        group.add_command(make(lang))
    return group


def _status(lang: Language) -> click.Command:
    @ledger_options(lang)
    def status(url: str | None, **_: Any) -> None:
        found = standing(existing_ledger(named_ledger(url), made=False))
        for line in _told(found, lang):
            click.echo(line)

    return command_of(status, lang, "status", "BL-H412")


def _told(found: Standing, lang: Language) -> tuple[str, ...]:
    settings = ", ".join(f"{name} = {said}" for name, said in found.durability.settings.items())
    if found.schema is None:
        where = say("BL-DB004", lang)
    elif found.pending:
        steps = ", ".join(found.pending)
        where = say("BL-DB003", lang, schema=found.schema, nyast=found.newest, steg=steps)
    else:
        where = say("BL-DB002", lang, schema=found.schema)
    if found.durability.unsafe:
        unsafe = ", ".join(found.durability.unsafe)
        kept = say("BL-DB007", lang, läge=settings, fel=unsafe)
    else:
        kept = say("BL-DB006", lang, läge=settings)
    size = say("BL-DB005", lang, antal=f"{found.size / _MEGABYTE:.1f}")
    told = [say("BL-DB001", lang, fil=found.name), where, size, kept]
    if found.keys is not None:
        code = "BL-DB008" if found.keys else "BL-DB009"
        told.append(say(code, lang, mapp=found.vault or "–"))
    return tuple(told)


def _upgrade(lang: Language) -> click.Command:
    @ledger_options(lang)
    def upgrade_it(url: str | None, **_: Any) -> None:
        where = existing_ledger(named_ledger(url), made=False)
        done = upgrade(where, evolve)
        if is_shared(where):
            # Only there with what PostgreSQL needs, which the ledger has asked for by now.
            from barnlots.worker.queue import apply_queue_schema

            apply_queue_schema(where)
        if done.before is None:
            code = "BL-DB010"
        else:
            code = "BL-DB011" if done.before < done.after else "BL-DB012"
        told = {"före": done.before, "efter": done.after, "antal": done.parts}
        click.echo(say(code, lang, fil=done.name, **told))
        if not done.swept:
            click.echo(say("BL-DB013", lang))

    return command_of(upgrade_it, lang, "upgrade", "BL-H411")


def _backup(lang: Language) -> click.Command:
    name = say("BL-H441", lang)

    @ledger_options(lang)
    @click.argument("file", metavar=name)
    def backup(url: str | None, file: str, **_: Any) -> None:
        where = existing_ledger(named_ledger(url), made=False)
        try:
            done = back_up(where, Path(file))
        except FileExistsError:
            raise Unusable(name, "BL-WHY_THERE") from None
        except OSError:
            raise Unusable(name, "BL-WHY_WRITE") from None
        told = {"fil": done.name, "kopia": file, "delar": done.parts, "schema": done.schema}
        size = f"{done.size / _MEGABYTE:.1f}"
        click.echo(say("BL-DB020", lang, antal=size, mapp=done.vault, **told))

    return command_of(backup, lang, "backup", "BL-H413")


def _rebuild(lang: Language) -> click.Command:
    @ledger_options(lang)
    def rebuild(url: str | None, **_: Any) -> None:
        with opened(named_ledger(url)) as ledger:
            done = mend(ledger)
            name = ledger.name
        for part, tables in sorted(done.tables.items()):
            click.echo(say("BL-DB030", lang, del_=part, tabeller=", ".join(sorted(set(tables)))))
        for one in done.left:
            click.echo(finding_line(one, lang))
        if done.tables or not done.left:
            code = "BL-DB031" if done.tables else "BL-DB032"
            click.echo(say(code, lang, delar=done.parts, antal=len(done.tables), fil=name))
        if done.left:
            click.echo(say("BL-DB033", lang, antal=len(done.left)))
            raise click.exceptions.Exit(NOT_AS_LEFT)

    return command_of(rebuild, lang, "rebuild", "BL-H414")
