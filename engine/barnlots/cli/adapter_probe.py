"""`barnlots adapters probe`: whether each answers, what it can, and which receipts nobody hears."""

from collections.abc import Iterator
from contextlib import ExitStack
from itertools import islice
from typing import Any

import click

from barnlots.cli.adapter_options import adapters_option, made_of, only_option, wanted
from barnlots.cli.failures import NOT_AS_LEFT, UNEXPECTED
from barnlots.cli.setting import Setting, existing_ledger, options, setting
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, gist, say
from barnlots.packs.report import shorten
from barnlots.ports import Declined, Probing
from barnlots.service import Barnlots
from barnlots.worker.adapters import Made, receivers
from barnlots.worker.calling import Caller, Unanswered
from barnlots.worker.receipts import left_lying

MOST_SHOWN = 20
_LONGEST_PLACE = 200


def probe(lang: Language) -> click.Command:
    @options(lang, adapters_option(lang), only_option(lang))
    def command(adapters: str | None, only: str | None, **given: Any) -> None:
        given.pop("lang")
        found = setting(lang, **given)
        some = wanted(made_of(adapters, found), only)
        with ExitStack() as stack:
            asked = _Asked(some, found, stack, lang)
            for one in some:
                for line in asked.of(one):
                    click.echo(line)
        if asked.silent or asked.unable:
            raise click.exceptions.Exit(UNEXPECTED if asked.silent else NOT_AS_LEFT)

    return command_of(command, lang, "probe", "BL-H472")


class _Asked:
    """Asks one after the other. `silent` is whether somebody did not answer, and `unable` whether
    somebody said no to something, or has receipts that are never heard."""

    def __init__(
        self, adapters: tuple[Made, ...], found: Setting, stack: ExitStack, lang: Language
    ) -> None:
        self._receivers = receivers(adapters, found.reference)
        self._caller, self._lang = Caller(), lang
        self._barnlots: Barnlots | None = None
        if found.url is not None:
            url = existing_ledger(found.url)
            there = Barnlots.open(url, found.policy, found.reference)
            self._barnlots = stack.enter_context(there)
        self.silent = self.unable = False

    def of(self, one: Made) -> Iterator[str]:
        """What it says, line by line."""
        name, lang = one.configured.name, self._lang
        try:
            yield from self._can(one)
            yield from self._lying(name)
        except (Declined, Unanswered) as none:
            self.silent = True
            yield say("BL-ADAPTER_SILENT", lang, namn=name)
            if isinstance(none, Unanswered) and none.why is not None:
                yield f"  {none.why} {gist(none.why, lang)}"

    def _can(self, one: Made) -> Iterator[str]:
        name, lang = one.configured.name, self._lang
        if not isinstance(one.object, Probing):
            yield say("BL-ADAPTER_UNASKED", lang, namn=name)
            return
        answers = self._caller.ask(name, one.object.probe)
        yield say("BL-ADAPTER_ANSWERS", lang, namn=name)
        for what, can in answers.items():
            self.unable |= not can
            yield "  " + say("BL-ADAPTER_CAN" if can else "BL-ADAPTER_CANNOT", lang, vad=what)

    def _lying(self, name: str) -> Iterator[str]:
        if name not in self._receivers.receipts:
            return
        lying = left_lying(self._barnlots, self._receivers, self._caller, name)
        for one in islice(lying, MOST_SHOWN):
            self.unable = True
            place, why = shorten(one.place, _LONGEST_PLACE), gist(one.why, self._lang, one.params)
            told = say("BL-ADAPTER_LYING", self._lang, plats=place, kod=one.why, varför=why)
            yield f"  {told}"
        if next(lying, None) is not None:
            yield "  " + say("BL-ADAPTER_LYING_MORE", self._lang, antal=MOST_SHOWN)
