"""`barnlots utskrift`: the pages that lie on paper before Barnlots is down."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from barnlots.cli.given import Unusable
from barnlots.cli.setting import options, setting
from barnlots.cli.swedish_help import command_of
from barnlots.cli.watching import ledger_of
from barnlots.model.catalogue import Language, say
from barnlots.model.errors import BarnlotsError
from barnlots.packs.report import nearest
from barnlots.service import Barnlots
from barnlots.worker.printout import as_html, as_text, pages
from barnlots.worker.printout.page import DAYS
from barnlots.worker.printout.write import write_pages


def command(lang: Language) -> click.Command:
    @options(
        lang,
        click.option("--ut", metavar=say("BL-H120", lang), help=say("BL-H331", lang)),
        click.option("--organisation", metavar="ID", help=say("BL-H332", lang)),
        click.option(
            "--dagar",
            "days",
            type=click.IntRange(1, 366),
            default=DAYS,
            metavar=say("BL-H336", lang),
            help=say("BL-H333", lang),
        ),
        click.option("--html", "html", is_flag=True, help=say("BL-H334", lang)),
        click.option("--text", "text", is_flag=True, help=say("BL-H335", lang)),
    )
    def printout(
        ut: str | None,
        organisation: str | None,
        days: int,
        html: bool,
        text: bool,
        **given: Any,
    ) -> None:
        given.pop("lang")
        url = ledger_of(given["url"])
        found = setting(lang, **given)
        if organisation is not None and organisation not in found.reference.organisation_by_id:
            near = nearest(organisation, found.reference.organisation_by_id)
            raise Unusable("--organisation", "BL-WHY_ORGANISATION", nära=", ".join(near) or "–")
        with Barnlots.open(url, found.policy, found.reference) as door:
            made = pages(door, datetime.now(UTC), days=days, organisation=organisation, lang=lang)
            if ut is None:
                for page in made:
                    click.echo(as_html(page) if html else as_text(page))
                return
            every = tuple(made)
            try:
                count = write_pages(every, Path(ut), text=text)
            except BarnlotsError:
                raise Unusable("--ut", "BL-WHY_WRITE") from None
        click.echo(say("BL-PRINT_WRITTEN", lang, antal=count, mapp=ut))

    return command_of(printout, lang, "utskrift", "BL-H330")
