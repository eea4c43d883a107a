"""Where the worker's sign of life is, and what those who watch it from outside look at."""

import os
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from barnlots.cli.setting import existing_ledger, ledger_options, named_ledger
from barnlots.kernel import evolve
from barnlots.model.catalogue import Language, say
from barnlots.store import Ledger
from barnlots.store.figures import figures
from barnlots.worker.pulse import read_beat
from barnlots.worker.serve import State

PULSE_VARIABLE = "BARNLOTS_PULS"


def watching_options(lang: Language, *extra: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Those of a command that looks at a ledger and its worker from outside."""
    return ledger_options(lang, *extra, pulse_option(lang))


def pulse_option(lang: Language) -> Callable[[Any], Any]:
    return click.option("--puls", "pulse", metavar=say("BL-H121", lang), help=say("BL-H303", lang))


def ledger_of(given: str | None) -> str:
    """The ledger that is named. There is no other: nothing is let pass in one where somebody has
    tried things. Raises NotFound, UsageError."""
    return existing_ledger(named_ledger(given))


def pulse_of(given: str | None, url: str) -> Path | None:
    """The file of the heartbeat: as it is given, or beside the ledger when that is a file."""
    said = given or os.environ.get(PULSE_VARIABLE)
    if said:
        return Path(said)
    file = file_of(url)
    return None if file is None else Path(f"{file}.puls")


def file_of(url: str) -> Path | None:
    """The ledger's own file, where it is one on this machine."""
    try:
        parsed = make_url(url)
        is_file = parsed.get_backend_name() == "sqlite" and parsed.database
    except (SQLAlchemyError, ValueError):
        return None
    return Path(str(parsed.database)) if is_file else None


def looked_at(url: str, pulse: Path | None) -> State:
    """How things stand now in the ledger at `url`. Raises StoreError."""
    with closing(Ledger.open(url, evolve)) as ledger:
        return measured(ledger, pulse)


def measured(ledger: Ledger, pulse: Path | None) -> State:
    """How things stand now. Raises StoreError."""
    now = datetime.now(UTC)
    with ledger.read() as reader:
        found = figures(reader, now)
    return (read_beat(pulse) if pulse else None), found, now
