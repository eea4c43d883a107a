"""`barnlots metrics`: how things stand, for a monitoring system."""

from typing import Any

import click

from barnlots.cli.swedish_help import command_of
from barnlots.cli.watching import ledger_of, looked_at, pulse_of, watching_options
from barnlots.model.catalogue import Language
from barnlots.worker.metrics import openmetrics


def command(lang: Language) -> click.Command:
    @watching_options(lang)
    def metrics(url: str | None, pulse: str | None, **_: Any) -> None:
        where = ledger_of(url)
        click.echo(openmetrics(*looked_at(where, pulse_of(pulse, where))).decode(), nl=False)

    return command_of(metrics, lang, "metrics", "BL-H320")
