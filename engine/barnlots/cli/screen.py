"""Tables, progress and JSON: how commands show things on a terminal and in a pipe."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from barnlots.model.catalogue import Language, say
from barnlots.store.finding import Finding

_T = TypeVar("_T")
_WIDE = 150


def show_json(value: Any) -> None:
    """Stable JSON: keys in order of the model, å ä ö as they are."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def finding_line(finding: Finding, lang: Language) -> str:
    """What is not as it was left: its code, what has happened to it, and its text."""
    return f"{finding.code} {finding.kind.value}: {say(finding.code, lang, **finding.said)}"


def show_table(headings: Sequence[str], rows: Iterable[Sequence[str]], title: str = "") -> None:
    """A table as wide as the terminal; in a pipe wide enough to be read."""
    width = None if sys.stdout.isatty() else _WIDE
    table = Table(title=title or None, show_lines=True, title_justify="left")
    for heading in headings:
        table.add_column(heading, overflow="fold")
    for row in rows:
        table.add_row(*row)
    Console(width=width, highlight=False, emoji=False, markup=False).print(table)


@contextmanager
def waiting(what: str) -> Iterator[None]:
    """While it lasts, for what and how long, on standard error when somebody looks."""
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    console = Console(stderr=True)
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as bar:
        bar.add_task(what, total=None)
        yield


def progress(items: Iterable[_T], what: str, total: int | None = None) -> Iterator[_T]:
    """The items one by one, with a bar on standard error when somebody looks. `total` is how many
    there are when they cannot be counted."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    console = Console(stderr=True)
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as bar:
        yield from bar.track(items, total=total, description=what)
