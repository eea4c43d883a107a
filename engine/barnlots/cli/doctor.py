"""`barnlots doctor`: is everything in order on this machine? In plain words."""

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Any

import click

from barnlots.cli.failures import UNEXPECTED
from barnlots.cli.screen import show_json
from barnlots.cli.setting import (
    URL_VARIABLE,
    Setting,
    existing_ledger,
    json_option,
    options,
    setting,
)
from barnlots.cli.swedish_help import command_of
from barnlots.cli.watching import file_of, measured, pulse_of, pulse_option
from barnlots.kernel import evolve
from barnlots.model.catalogue import Language, say
from barnlots.model.clock import local_day
from barnlots.model.errors import BarnlotsError, SourceError, StoreError
from barnlots.store import Ledger
from barnlots.store.figures import Figures, dead_letters_by_receiver, server_time, tenants
from barnlots.worker.checkup import Finding, Mark
from barnlots.worker.checkup.finding import failed, note, wrong
from barnlots.worker.checkup.ledger import the_content, the_durability, the_file, the_keys
from barnlots.worker.checkup.machine import the_clock, the_machine, the_second_opinion
from barnlots.worker.checkup.people import the_homes, the_people, the_policy
from barnlots.worker.checkup.running import the_deliveries, the_worker
from barnlots.worker.pulse import read_beat

Check = Callable[[], Iterator[Finding]]


def command(lang: Language) -> click.Command:
    @options(lang, json_option(lang), pulse_option(lang))
    def doctor(as_json: bool, pulse: str | None, **given: Any) -> None:
        given.pop("lang")
        found, trouble = None, None
        try:
            found = setting(lang, **given)
        except SourceError as error:
            trouble = error
        url = given["url"] or os.environ.get(URL_VARIABLE)
        checks = chain(
            (the_machine,),
            _of_the_files(found, invented=given["reference"] is None and url is not None),
            (the_second_opinion,),
            _of_the_place(found, url, pulse_of(pulse, url or ""), lang),
        )
        findings = _each(checks)
        told = _as_json(findings, lang) if as_json else _as_lines(findings, lang)
        if trouble is not None:
            # Everything that is wrong in the files, each with its place.
            raise trouble
        if Mark.WRONG in {one.mark for one in told}:
            raise click.exceptions.Exit(UNEXPECTED)

    return command_of(doctor, lang, "doctor", "BL-H006")


def _as_lines(findings: Iterator[Finding], lang: Language) -> tuple[Finding, ...]:
    """Each as it is found: some take their time."""
    told = []
    for one in findings:
        click.echo(f"{say(one.mark, lang):<4} {one.text(lang)}")
        told.append(one)
    return tuple(told)


def _as_json(findings: Iterator[Finding], lang: Language) -> tuple[Finding, ...]:
    told = tuple(findings)
    show_json(
        [{"mark": one.mark.name.lower(), "code": one.code, "text": one.text(lang)} for one in told]
    )
    return told


def _each(checks: Iterable[Check]) -> Iterator[Finding]:
    """What every check finds. One that cannot be made keeps no other from it, and what stands in
    the way of several is told once."""
    told: list[Finding] = []
    for check in checks:
        for one in _guarded(check):
            if one not in told:
                told.append(one)
                yield one


def _guarded(check: Check) -> Iterator[Finding]:
    try:
        yield from check()
    except BarnlotsError as error:
        yield failed(error)
    except OSError as error:
        yield wrong("BL-O025", fil=error.filename or "?")


def _of_the_files(found: Setting | None, *, invented: bool) -> tuple[Check, ...]:
    """`invented` says that the people of the example are used with a ledger of one's own."""
    if found is None:
        return (lambda: iter((wrong("BL-O024"),)),)
    today = local_day(datetime.now(UTC))
    return (
        lambda: the_policy(found.policy, today),
        lambda: the_people(found.policy, found.reference, today, invented=invented),
    )


def _of_the_place(
    found: Setting | None, url: str | None, pulse: Path | None, lang: Language
) -> Iterator[Check]:
    """The ledger and what is around it: what can be seen of that without opening it as well."""
    if url is None:
        yield lambda: the_clock(datetime.now(UTC), (), None)
        yield lambda: iter((note("BL-O026"),))
        return
    file = file_of(url)
    files = [one for one in (file, pulse) if one is not None]
    yield lambda: _file(file)
    try:
        ledger = Ledger.open(existing_ledger(url), evolve)
    except BarnlotsError as error:
        unopened = failed(error)
        yield lambda: the_clock(datetime.now(UTC), files, None)
        yield lambda: iter((unopened, note("BL-O027")))
        beat = read_beat(pulse) if pulse else None
        yield lambda: the_worker((beat, Figures(), datetime.now(UTC)), pulse, lang)
        return
    try:
        yield lambda: _clock(ledger, files)
        yield lambda: the_content(ledger)
        yield lambda: the_durability(ledger)
        yield lambda: _keys(ledger, file)
        yield lambda: _running(ledger, found, pulse, lang)
        yield lambda: _deliveries(ledger)
    finally:
        ledger.close()


def _file(file: Path | None) -> Iterator[Finding]:
    if file is not None and file.exists():
        yield from the_file(file)


def _clock(ledger: Ledger, files: list[Path]) -> Iterator[Finding]:
    served = None
    try:
        with ledger.read() as reader:
            served = server_time(reader)
    except StoreError as error:
        yield failed(error)
    yield from the_clock(datetime.now(UTC), files, served)


def _keys(ledger: Ledger, file: Path | None) -> Iterator[Finding]:
    with ledger.read() as reader:
        theirs = tenants(reader)
    yield from the_keys(ledger, theirs, file)


def _running(
    ledger: Ledger, found: Setting | None, pulse: Path | None, lang: Language
) -> Iterator[Finding]:
    state = measured(ledger, pulse)
    if found is not None:
        yield from the_homes(found.reference, state[1].open, local_day(state[2]))
    yield from the_worker(state, pulse, lang)


def _deliveries(ledger: Ledger) -> Iterator[Finding]:
    with ledger.read() as reader:
        dead = dead_letters_by_receiver(reader)
    yield from the_deliveries(dead)
