"""`barnlots doctor`: is everything in order on this machine? In plain words."""

import platform
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import click

from barnlots.cli.failures import UNEXPECTED
from barnlots.cli.setting import Setting, existing_ledger, options, setting
from barnlots.cli.swedish_help import command_of
from barnlots.kernel import evolve
from barnlots.model.catalogue import Language, explain_error, say
from barnlots.model.clock import TZDATA, local_day
from barnlots.model.errors import BarnlotsError
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.policy.conditions import ALWAYS
from barnlots.policy.situation import Situation
from barnlots.store import Ledger, check_projections

OK, NOTE, WRONG = "BL-O001", "BL-O002", "BL-O003"


def command(lang: Language) -> click.Command:
    @options(lang)
    def doctor(**given: Any) -> None:
        given.pop("lang")
        found = setting(lang, **given)
        if found.url is not None:
            existing_ledger(found.url)
        worst = OK
        for mark, text in _findings(found):
            click.echo(f"{say(mark, lang):<4} {text}")
            worst = WRONG if mark == WRONG else worst
        if worst == WRONG:
            raise click.exceptions.Exit(UNEXPECTED)

    return command_of(doctor, lang, "doctor", "BL-H006")


def _findings(found: Setting) -> Iterator[tuple[str, str]]:
    lang, policy = found.lang, found.policy
    yield OK, say("BL-O010", lang, version=platform.python_version())
    yield (
        OK,
        say(
            "BL-O011",
            lang,
            namn=policy.name,
            regler=len(policy.rules),
            vägar=len(policy.ways),
            orsaker=len(policy.pathways),
            digest=policy.digest[:12],
        ),
    )
    today = local_day(datetime.now(UTC))
    late = [rule.id for rule in policy.rules if rule.review_by < today]
    if late:
        yield NOTE, say("BL-O019", lang, regler=", ".join(late))
    yield (
        OK,
        say(
            "BL-O012",
            lang,
            organisationer=len(found.reference.organisations),
            uppdrag=len(found.reference.assignments),
        ),
    )
    yield OK, say("BL-O013", lang, version=TZDATA)
    yield _second_opinion(lang)
    if found.url is not None:
        yield _ledger(found, found.url)


def _second_opinion(lang: Language) -> tuple[str, str]:
    nothing = Situation(facts={}, unknown={}, ways={}, reasons=(), parameters={})
    with SecondOpinion() as second:
        opinion = second.ask("doctor", (("always", ALWAYS),), (), nothing, timeout_s=20)
    match opinion.status:
        case "answered":
            return OK, say("BL-O014", lang)
        case "absent":
            return NOTE, say("BL-O015", lang, skäl=opinion.reason)
        case _:
            return WRONG, say("BL-O016", lang, skäl=opinion.reason)


def _ledger(found: Setting, url: str) -> tuple[str, str]:
    try:
        wrong, count = _compared(url)
    except BarnlotsError as error:
        return WRONG, explain_error(error, found.lang)
    if wrong:
        return WRONG, say("BL-O018", found.lang, url=url, delar=", ".join(wrong))
    return OK, say("BL-O017", found.lang, url=url, antal=count)


def _compared(url: str) -> tuple[tuple[str, ...], int]:
    ledger = Ledger.open(url)
    try:
        with ledger.read() as reader:
            count = len(reader.cases())
        return check_projections(ledger, evolve), count
    finally:
        ledger.close()
