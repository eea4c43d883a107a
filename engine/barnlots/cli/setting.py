"""What every command needs: the policy, the reference, and where the ledger is."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from barnlots.authoring.rehearsal import Rehearsal
from barnlots.model.catalogue import Language, say
from barnlots.model.errors import NotFound
from barnlots.model.people import Reference
from barnlots.packs import CaseFile, read_case, read_policy, read_reference, shipped
from barnlots.policy.policy import Policy
from barnlots.service import Barnlots

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
    root = Path(pack) if pack else shipped()
    policy = read_policy(root)
    people = Path(reference) if reference else shipped() / "features" / "exempelkommun.yaml"
    return Setting(
        lang=lang,
        policy=policy,
        reference=read_reference(people, policy),
        url=url or os.environ.get(URL_VARIABLE),
    )


def vignettes() -> tuple[Path, ...]:
    """The twenty case files that Barnlots is delivered with."""
    return tuple(sorted((shipped() / "features" / "vinjetter").glob("*.yaml")))


def case_files(names: tuple[str, ...], policy: Policy) -> tuple[CaseFile, ...]:
    """All the files, read before anything is done with any of them. Raises SourceError."""
    return tuple(read_case(Path(name), policy) for name in names)


@contextmanager
def barnlots_with(setting: Setting, case: str) -> Iterator[tuple[Barnlots, str]]:
    """The case to look at: a file is tried on the spot, a name is looked for in the ledger and,
    when none was named, among the cases that Barnlots is delivered with.

    Raises NotFound, SourceError, StoreError.
    """
    if setting.url is not None and not case.endswith((".yaml", ".yml")):
        with Barnlots.open(setting.url, setting.policy, setting.reference) as barnlots:
            if not barnlots.holders_of(case):
                raise NotFound("BL-U007", ärende=case)
            yield barnlots, case
        return
    path = Path(case)
    if not case.endswith((".yaml", ".yml")):
        own = next((one for one in vignettes() if one.stem == case), None)
        if own is None:
            raise NotFound("BL-U007", ärende=case)
        path = own
    found = read_case(path, setting.policy)
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/ledger.db"
        rehearsal = Rehearsal.open(url, setting.policy, setting.reference, found.entries[0].at)
        with rehearsal.barnlots:
            rehearsal.route(found)
            yield rehearsal.barnlots, found.name
