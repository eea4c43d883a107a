"""`barnlots närvaro FIL...`: the attendance of many schools, for those whom it concerns."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypedDict, TypeVar

import click

from barnlots.cli.adapter_options import adapters_option, made_of, wanted
from barnlots.cli.failures import NOT_AS_LEFT
from barnlots.cli.given import Unusable, day_of
from barnlots.cli.screen import progress, waiting
from barnlots.cli.setting import options, setting
from barnlots.cli.swedish_help import command_of
from barnlots.cli.watching import ledger_of
from barnlots.detection.children import Children
from barnlots.detection.limits import WINDOW_DAYS, first_day
from barnlots.detection.nightly import Night, Watch, run_night
from barnlots.detection.quarantine import Quarantine
from barnlots.model.catalogue import Language, explain_error, say
from barnlots.ports import BadSetting, Registers
from barnlots.service import Barnlots
from barnlots.worker.adapters import Made

_T = TypeVar("_T")
MEMORY, QUARANTINE = "barnlots-narvaro.duckdb", "barnlots-narvaro-karantan.csv"
UNPROTECTED = "--övriga-oskyddade"
# Why a pupil counts as protected.
PRESUMED_BY_FILES, PRESUMED_BY_REGISTER = "BL-NV119", "BL-NV127"


class _Known(TypedDict, total=False):
    """Who answers for whom, and who each pupil is."""

    mentors: Mapping[str, str]
    children: Children


def command(lang: Language) -> click.Command:
    @options(
        lang,
        click.argument("files", nargs=-1, metavar=f"{say('BL-H451', lang)}..."),
        click.option("--hämta", "fetch", metavar=say("BL-H476", lang), help=say("BL-H457", lang)),
        adapters_option(lang),
        click.option(UNPROTECTED, "unprotected", is_flag=True, help=say("BL-H482", lang)),
        click.option("--datum", metavar=say("BL-H153", lang), help=say("BL-H452", lang)),
        click.option(
            "--minne", default=MEMORY, metavar=say("BL-H451", lang), help=say("BL-H453", lang)
        ),
        click.option(
            "--karantän", "quarantine", metavar=say("BL-H451", lang), help=say("BL-H454", lang)
        ),
        click.option(
            "--arbetsminne",
            type=click.IntRange(min=100),
            default=4000,
            metavar=say("BL-H456", lang),
            help=say("BL-H455", lang),
        ),
    )
    def attendance(
        files: tuple[str, ...],
        fetch: str | None,
        unprotected: bool,
        adapters: str | None,
        datum: str | None,
        minne: str,
        quarantine: str | None,
        arbetsminne: int,
        **given: Any,
    ) -> int:
        def watched(items: Iterable[_T], what: str, total: int | None) -> Iterable[_T]:
            return progress(items, say(what, lang), total)

        given.pop("lang")
        if files and fetch:
            raise Unusable("--hämta", "BL-WHY_NOT_BOTH", annan=say("BL-H451", lang))
        if unprotected and fetch:
            raise Unusable(UNPROTECTED, "BL-WHY_NOT_BOTH", annan="--hämta")
        if not files and not fetch:
            raise click.MissingParameter(param_hint=say("BL-H451", lang), param_type="argument")
        day = day_of(datum)
        found = setting(lang, **given)
        url = ledger_of(found.url)
        registers, known = [Path(file) for file in files], _Known()
        if fetch:
            (one,) = wanted(made_of(adapters, found), fetch, "--hämta")
            registers, known = _fetched(one, day, watched, lang)
        listed = Path(quarantine) if quarantine else Path(minne).with_name(QUARANTINE)
        with (
            Quarantine(listed, lang) as kept,
            Barnlots.open(url, found.policy, found.reference) as barnlots,
        ):
            night = run_night(
                barnlots,
                registers,
                day,
                Path(minne),
                kept,
                **known,
                others_unprotected=unprotected,
                memory=f"{arbetsminne}MB",
                watch=watched,
            )
        for line in _told(night, kept, lang, PRESUMED_BY_REGISTER if fetch else PRESUMED_BY_FILES):
            click.echo(line)
        return NOT_AS_LEFT if kept.count or night.refused else 0

    return command_of(attendance, lang, "närvaro", "BL-H450")


def _fetched(one: Made, day: date, watch: Watch, lang: Language) -> tuple[list[Path], _Known]:
    """The files of the four weeks, as the other system has them now, and what it knows besides."""
    if not isinstance(one.object, Registers):
        raise Unusable("--hämta", "BL-WHY_NO_REGISTER" if one.works else "BL-WHY_NOT_LOADED")
    try:
        files = list(watch(one.object.lessons(first_day(day), day), "BL-NV102", WINDOW_DAYS))
        with waiting(say("BL-PEOPLE_ASKING", lang)):
            mentors = one.object.mentors()
        return files, _Known(mentors=mentors, children=one.object.children)
    except BadSetting as bad:
        raise one.configured.unusable(bad) from None


def _told(night: Night, kept: Quarantine, lang: Language, presumed: str) -> Iterator[str]:
    yield say(
        "BL-NV110",
        lang,
        rader=night.rows,
        elever=night.pupils,
        hållare=night.holders,
        från=night.since,
        till=night.until,
    )
    yield say(
        "BL-NV111",
        lang,
        antal=night.detected,
        nya=night.recorded,
        samma=night.same,
        redan=night.again,
    )
    if night.described:
        yield say("BL-NV118", lang, antal=night.described)
    if night.presumed:
        yield say(presumed, lang, antal=night.presumed)
    if night.undecided:
        yield say("BL-NV112", lang, antal=night.undecided.total())
        for holder, count in night.undecided.most_common():
            yield "  " + say("BL-NV113", lang, hållare=holder, antal=count)
    if kept.count:
        yield say("BL-NV114", lang, antal=kept.count, fil=kept.path)
        for one in kept.first:
            why = one.told(lang)
            yield "  " + say("BL-NV115", lang, fil=one.file, rad=one.line, kod=one.code, skäl=why)
    if night.refused:
        yield say("BL-NV116", lang, antal=night.refused.total())
        for code, count in night.refused.most_common():
            why = explain_error(night.errors[code], lang).removeprefix(f"{code} ")
            yield "  " + say("BL-NV117", lang, kod=code, antal=count, skäl=why)
