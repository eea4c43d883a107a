"""What every command needs: the policy, the reference, and where the ledger is."""

import os
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from barnlots.cli.given import root_of
from barnlots.kernel import evolve
from barnlots.model.catalogue import Language, say
from barnlots.model.errors import NotFound, StoreError
from barnlots.model.people import Reference
from barnlots.packs import (
    CaseFile,
    read_case,
    read_policy,
    read_reference,
    shipped,
    shipped_people,
)
from barnlots.packs.folder import ENDINGS
from barnlots.policy.policy import Policy
from barnlots.store import Ledger
from barnlots.store.postgres import NAMES as POSTGRES_NAMES
from barnlots.store.upgrade import standing

DEMO_URL = "sqlite:///barnlots-demo.db"
URL_VARIABLE = "BARNLOTS_URL"


@dataclass(frozen=True)
class Setting:
    """`url` is None when the reader named no ledger."""

    lang: Language
    policy: Policy
    reference: Reference
    url: str | None


def options(lang: Language, *extra: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The options that all commands share, and then their own."""

    def decorate(function: Any) -> Any:
        for option in (
            *extra,
            click.option("--url", metavar="URL", help=say("BL-H110", lang)),
            click.option("--pack", metavar=say("BL-H120", lang), help=say("BL-H111", lang)),
            click.option("--reference", metavar=say("BL-H121", lang), help=say("BL-H112", lang)),
            click.option("--lang", type=click.Choice(["sv", "en"]), help=say("BL-H113", lang)),
        ):
            function = option(function)
        return function

    return decorate


def json_option(lang: Language) -> Callable[[Any], Any]:
    return click.option("--json", "as_json", is_flag=True, help=say("BL-H114", lang))


def setting(lang: Language, *, url: str | None, pack: str | None, reference: str | None) -> Setting:
    """Read the policy and the reference. Raises SourceError with everything that is wrong."""
    root = root_of(pack)
    policy = read_policy(root)
    people = Path(reference) if reference else shipped_people()
    return Setting(
        lang=lang,
        policy=policy,
        reference=read_reference(people, policy),
        url=url or os.environ.get(URL_VARIABLE),
    )


def vignettes() -> tuple[Path, ...]:
    """The twenty case files that Barnlots is delivered with."""
    return tuple(sorted((shipped() / "features" / "vinjetter").glob("*.yaml")))


def case_argument(lang: Language, *, several: bool = False) -> Callable[[Any], Any]:
    """`CASE` in the reader's language."""
    name = say("BL-H123", lang)
    if several:
        return click.argument("case", nargs=-1, required=True, metavar=f"{name}...")
    return click.argument("case", metavar=name)


def is_file(case: str) -> bool:
    """Whether what was named is a file, and not a case by its name."""
    return case.endswith(ENDINGS)


def file_of(case: str) -> Path:
    """A file as it is named, or one of the twenty. Raises NotFound."""
    if is_file(case):
        return Path(case)
    own = next((one for one in vignettes() if one.stem == case), None)
    if own is None:
        raise NotFound("BL-U007", ärende=case)
    return own


def case_files(names: tuple[str, ...], policy: Policy) -> tuple[CaseFile, ...]:
    """All the cases, read before anything is done with any. Raises NotFound, SourceError."""
    paths = [file_of(name) for name in names]
    return tuple(read_case(path, policy) for path in paths)


def ledger_options(lang: Language, *extra: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Those of a command that needs a ledger and neither a policy nor people, and its own."""

    def decorate(function: Any) -> Any:
        for option in (
            *extra,
            click.option("--url", metavar="URL", help=say("BL-H110", lang)),
            click.option("--lang", type=click.Choice(["sv", "en"]), help=say("BL-H113", lang)),
        ):
            function = option(function)
        return function

    return decorate


def named_ledger(given: str | None) -> str:
    """The address that is given, or the environment's. Raises UsageError when there is none."""
    url = given or os.environ.get(URL_VARIABLE)
    if not url:
        raise click.MissingParameter(param_hint="--url", param_type="option")
    return url


def existing_ledger(url: str, *, made: bool = True) -> str:
    """The address again, when there is a ledger at it, in a file or a database of PostgreSQL: who
    looks never makes a ledger by a slip of the pen. `made` False: an empty database will do.

    Raises NotFound, StoreError. An address of another kind is left for the ledger to refuse.
    """
    try:
        parsed = make_url(url)
    except (SQLAlchemyError, ValueError):
        return url
    file = parsed.database or ""
    plain = parsed.get_backend_name() == "sqlite" and file and not file.startswith((":", "file:"))
    if plain and _size_of(file) < made:
        # An empty file is no ledger either: to make one of it would say that all is well.
        raise NotFound("BL-U010", fil=file)
    if made and (plain or parsed.drivername in POSTGRES_NAMES):
        found = standing(url)
        if found.schema is None:
            # A file whose tables are still in the log of the one that it was copied from, too.
            raise NotFound("BL-U016" if plain else "BL-U014", fil=found.name)
    return url


def opened(url: str) -> closing[Ledger]:
    """The ledger that is at `url`, to look into without a policy. Raises NotFound, StoreError."""
    return closing(Ledger.open(existing_ledger(url), evolve))


def _size_of(file: str) -> int:
    """In bytes; -1 when there is no such file."""
    try:
        return Path(file).stat().st_size
    except (FileNotFoundError, NotADirectoryError):
        return -1
    except OSError as error:
        raise StoreError("BL-L005", fil=file) from error
