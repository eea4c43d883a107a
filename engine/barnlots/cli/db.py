"""`barnlots db`: which schema the ledger has, how it gets today's, and a whole copy of it."""

from pathlib import Path
from typing import Any

import click

from barnlots.cli.given import Unusable
from barnlots.cli.setting import existing_ledger, ledger_options, named_ledger
from barnlots.cli.swedish_help import HelpGroup, command_of
from barnlots.kernel import evolve
from barnlots.model.catalogue import Language, say
from barnlots.store.backup import back_up
from barnlots.store.upgrade import Standing, standing, upgrade
from barnlots.worker.shared import is_shared

_MEGABYTE = 1_000_000


def command(lang: Language) -> click.Command:
    group = HelpGroup(lang, name="db", help=say("BL-H410", lang))
    for make in (_upgrade, _status, _backup):
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
    return say("BL-DB001", lang, fil=found.name), where, size, kept


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
