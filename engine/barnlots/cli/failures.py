"""From what went wrong to a message from the catalogue and an exit code."""

import os
import traceback

import click

from barnlots.cli.given import Unusable
from barnlots.model.catalogue import Language, explain_error, say
from barnlots.model.errors import BarnlotsError, Refused, SourceError

UNEXPECTED, USAGE, WRONG_SOURCE, TESTS_FAILED, ROUNDS_FAILED = 1, 2, 3, 4, 5
# What is looked at is not as it should be; the same as when tests fail.
NOT_AS_LEFT = TESTS_FAILED


def exit_code_for(error: BaseException, lang: Language) -> int:
    """Tell the reader, on standard error, and return the exit code."""
    text, code = _told(error, lang)
    click.echo(text, err=True)
    if code == UNEXPECTED and os.environ.get("BARNLOTS_DEBUG"):
        traceback.print_exception(error)
    return code


def _told(error: BaseException, lang: Language) -> tuple[str, int]:
    match error:
        case SourceError():
            return explain_error(error, lang), WRONG_SOURCE
        case Refused(code=("BL-C017" | "BL-C018")):
            return explain_error(error, lang), WRONG_SOURCE
        case Refused():
            return explain_error(error, lang), USAGE
        case BarnlotsError(code="BL-L085"):
            # Somebody has put something among the tables: nothing else can be looked at.
            return explain_error(error, lang), NOT_AS_LEFT
        case BarnlotsError():
            return explain_error(error, lang), UNEXPECTED
        case click.NoSuchOption():
            return _usage("BL-U001", lang, ord=error.option_name), USAGE
        case click.MissingParameter():
            return _usage("BL-U002", lang, ord=_name(error)), USAGE
        case click.BadParameter():
            return _usage("BL-U003", lang, ord=_name(error), varför=_why(error, lang)), USAGE
        case click.UsageError():
            return _usage("BL-U004", lang), USAGE
        case click.Abort() | KeyboardInterrupt():
            return _usage("BL-U005", lang), UNEXPECTED
        case _:
            return _usage("BL-U006", lang), UNEXPECTED


def _usage(code: str, lang: Language, **params: str) -> str:
    return f"{code} {say(code, lang, **params)}"


def _why(error: click.BadParameter, lang: Language) -> str:
    if isinstance(error, Unusable):
        return say(error.why, lang, **error.params)
    match error.param.type if error.param is not None else None:
        case click.Choice(choices=choices):
            return say("BL-WHY_ONE_OF", lang, ord=", ".join(choices))
        case click.IntRange(min=least, max=most):
            return say("BL-WHY_RANGE", lang, från=least, till=most)
        case _:
            return say("BL-WHY_KIND", lang)


def _name(error: click.BadParameter) -> str:
    """What the reader wrote before the value (`--now`), or what stands for it on the help page."""
    if isinstance(error.param_hint, str):
        return error.param_hint
    if isinstance(error.param, click.Option):
        return error.param.opts[0]
    return error.param.human_readable_name.rstrip(".") if error.param is not None else ""
