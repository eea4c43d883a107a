"""`barnlots adapters`: what there is, whether it answers, and what could not be taken in."""

from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import Any

import click

from barnlots.cli.adapter_options import adapters_option, made_of, only_option, wanted
from barnlots.cli.adapter_people import people
from barnlots.cli.adapter_probe import probe
from barnlots.cli.failures import UNEXPECTED
from barnlots.cli.screen import show_json
from barnlots.cli.setting import (
    json_option,
    ledger_options,
    named_ledger,
    opened,
    options,
    setting,
)
from barnlots.cli.swedish_help import HelpGroup, command_of
from barnlots.cli.watching import ledger_of
from barnlots.model.catalogue import Language, gist, say
from barnlots.model.clock import to_local
from barnlots.ports import Directory, Outbound, Receipts, Records, Registers
from barnlots.service import Barnlots
from barnlots.store import Ledger, quarantine
from barnlots.store.quarantine import Quarantined
from barnlots.worker.adapters import Made, receivers
from barnlots.worker.calling import Caller
from barnlots.worker.intake import try_again


def command(lang: Language) -> click.Command:
    group = HelpGroup(lang, name="adapters", help=say("BL-H470", lang))
    for one in (_list, probe, people, _replay, _discard):
        group.add_command(one(lang))
    return group


def _list(lang: Language) -> click.Command:
    @options(
        lang,
        adapters_option(lang),
        only_option(lang),
        click.option("--karantän", "held", is_flag=True, help=say("BL-H477", lang)),
        json_option(lang),
    )
    def listed(
        adapters: str | None, only: str | None, held: bool, as_json: bool, **given: Any
    ) -> None:
        given.pop("lang")
        found = setting(lang, **given)
        some = wanted(made_of(adapters, found), only)
        waiting = {one.configured.name: list[Quarantined]() for one in some}
        if found.url is not None:
            with opened(found.url) as ledger:
                waiting = {name: list(_waiting(ledger, name)) for name in waiting}
        if as_json:
            show_json([_shown(one, waiting[one.configured.name], lang) for one in some])
            return
        for one in some:
            for line in _told(one, waiting[one.configured.name], held, lang):
                click.echo(line)

    return command_of(listed, lang, "list", "BL-H471")


def _replay(lang: Language) -> click.Command:
    @options(lang, adapters_option(lang), only_option(lang))
    def replay(adapters: str | None, only: str | None, **given: Any) -> None:
        given.pop("lang")
        found = setting(lang, **given)
        some = wanted(made_of(adapters, found), only)
        sources = receivers(some, found.reference).inbound
        url, caller, left = ledger_of(found.url), Caller(), 0
        with Barnlots.open(url, found.policy, found.reference) as barnlots:
            for name, source in sources.items():
                counts = try_again(barnlots, name, source, caller, barnlots.now())
                left += counts["quarantined"] + counts["stuck"] + counts["unanswered"]
                click.echo(_replayed(name, Counter(counts), lang))
        if left:
            raise click.exceptions.Exit(UNEXPECTED)

    return command_of(replay, lang, "replay", "BL-H473")


def _replayed(name: str, counts: Counter[str], lang: Language) -> str:
    if counts["unanswered"]:
        return say("BL-ADAPTER_UNANSWERED", lang, namn=name)
    told = {"tagna": counts["taken"], "kvar": counts["quarantined"], "fast": counts["stuck"]}
    return say("BL-ADAPTER_REPLAYED", lang, namn=name, **told)


def _discard(lang: Language) -> click.Command:
    @ledger_options(lang)
    @click.argument("ids", nargs=-1, required=True, metavar=say("BL-H479", lang))
    def discard(url: str | None, ids: tuple[str, ...], **_: Any) -> None:
        with opened(named_ledger(url)) as ledger, ledger.transaction() as transaction:
            gone = sum(map(partial(quarantine.settled, transaction), ids))
        click.echo(say("BL-ADAPTER_PUT_AWAY", lang, antal=gone))
        if gone < len(ids):
            raise click.exceptions.Exit(UNEXPECTED)

    return command_of(discard, lang, "discard", "BL-H478")


def _waiting(ledger: Ledger, source: str) -> Iterator[Quarantined]:
    after = ""
    with ledger.read() as reader:
        while some := quarantine.waiting(reader, source, after):
            yield from some
            after = some[-1].id


def _does(one: Made, lang: Language) -> list[str]:
    about, thing = one.configured, one.object
    if not one.works:
        return [say("BL-ADAPTER_BROKEN", lang)]
    found = list[str]()
    if one.brings:
        found.append(say("BL-ADAPTER_BRINGS", lang, organisation=about.given.organisation))
    if about.to and isinstance(thing, Outbound):
        found.append(say("BL-ADAPTER_CARRIES", lang, till=", ".join(about.to)))
    if about.in_reserve:
        found.append(say("BL-ADAPTER_RESERVE", lang))
    if about.tells_for and isinstance(thing, Records):
        found.append(say("BL-ADAPTER_TELLS", lang, för=", ".join(about.tells_for)))
    if isinstance(thing, Receipts) and about.speaks_for != ():
        found.append(say("BL-ADAPTER_RECEIPTS", lang))
    if isinstance(thing, Directory):
        found.append(say("BL-ADAPTER_OFFICE", lang))
    if isinstance(thing, Registers):
        found.append(say("BL-ADAPTER_REGISTERS", lang))
    return found


def _told(one: Made, waiting: list[Quarantined], held: bool, lang: Language) -> Iterator[str]:
    about = one.configured
    does = ", ".join(_does(one, lang))
    yield say("BL-ADAPTER_LINE", lang, namn=about.name, slag=about.kind, vad=does)
    for owner, count in sorted(Counter(one.owner for one in waiting).items()):
        yield "  " + say("BL-ADAPTER_WAITING", lang, antal=count, vem=owner)
    for thing in sorted(waiting, key=lambda one: (one.at, one.place)) if held else ():
        told = {"id": thing.id, "plats": thing.place, "vem": thing.owner, "kod": thing.why}
        since = to_local(thing.at)
        why = gist(thing.why, lang, thing.params)
        yield "  " + say("BL-ADAPTER_HELD", lang, sedan=since, varför=why, **told)


def _shown(one: Made, waiting: list[Quarantined], lang: Language) -> dict[str, object]:
    about = one.configured
    return {
        "name": about.name,
        "kind": about.kind,
        "organisation": about.given.organisation,
        "owner": about.owner,
        "to": list(about.to),
        "works": one.works,
        "quarantined": [
            {
                "id": thing.id,
                "place": thing.place,
                "why": thing.why,
                "text": gist(thing.why, lang, thing.params),
                "owner": thing.owner,
                "at": thing.at.isoformat(),
                "tries": thing.tries,
            }
            for thing in waiting
        ],
    }
