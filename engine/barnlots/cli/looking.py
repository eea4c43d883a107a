"""A case to look at: tried on the spot from a file, or read in the ledger by somebody who may."""

import tempfile
from collections.abc import Callable
from typing import Any

import click

from barnlots.authoring.rehearsal import Rehearsal
from barnlots.authoring.view import PartView, views_of
from barnlots.cli.setting import Setting, existing_ledger, file_of, is_file
from barnlots.model.catalogue import Language, say
from barnlots.model.errors import Erased, NotFound
from barnlots.packs import read_case
from barnlots.service import Barnlots


def reader_option(lang: Language) -> Callable[[Any], Any]:
    return click.option("--som", "reader", metavar=say("BL-H443", lang), help=say("BL-H446", lang))


def looked_at(setting: Setting, case: str, reader: str | None) -> tuple[PartView, ...]:
    """The parts of the case: all of them when it is a file, which is tried on the spot; of a name
    in the ledger those that `reader`, an assignment, may read, and each reading is logged. When no
    ledger was named the name is one of the cases that Barnlots is delivered with.

    Raises NotFound, Refused, SourceError, StoreError, and UsageError when it is in the ledger and
    nobody is said to read it.
    """
    if setting.url is not None:
        existing_ledger(setting.url)
        if not is_file(case):
            return _kept(setting, setting.url, case, reader)
    found = read_case(file_of(case), setting.policy)
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/ledger.db"
        rehearsal = Rehearsal.open(url, setting.policy, setting.reference, found.entries[0].at)
        with rehearsal.barnlots:
            rehearsal.route(found)
            return views_of(rehearsal.barnlots, found.name, say("BL-P100"), setting.lang)


def _kept(setting: Setting, url: str, case: str, reader: str | None) -> tuple[PartView, ...]:
    if reader is None:
        raise click.MissingParameter(param_hint="--som", param_type="option")
    with Barnlots.open(url, setting.policy, setting.reference) as barnlots:
        try:
            return views_of(barnlots, case, say("BL-P100"), setting.lang, assignment=reader)
        except NotFound:
            with barnlots.ledger.read() as ledger:
                gallrade = ledger.gallrade(case)
            if gallrade and not barnlots.holders_of(case):
                raise Erased("BL-K004", delen=", ".join(gallrade)) from None
            raise NotFound("BL-U009", ärende=case, uppdrag=reader) from None
