"""What the commands that have to do with adapters share: the file that names them, and which."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from barnlots.cli.given import Unusable
from barnlots.cli.setting import Setting
from barnlots.model.catalogue import Language, say
from barnlots.ports import Receivers
from barnlots.worker.adapters import Made, made, receivers

VARIABLE = "BARNLOTS_ADAPTRAR"
_OPTION = "--adaptrar"


def adapters_option(lang: Language) -> Callable[[Any], Any]:
    metavar = say("BL-H121", lang)
    return click.option(_OPTION, "adapters", metavar=metavar, help=say("BL-H474", lang))


def receivers_of(given: str | None, found: Setting) -> Receivers:
    """What the adapters that are configured come to; none when no file is named. Raises
    SourceError."""
    if not (given or os.environ.get(VARIABLE)):
        return Receivers()
    return receivers(made_of(given, found), found.reference)


def made_of(given: str | None, found: Setting) -> tuple[Made, ...]:
    """The adapters that are configured. Raises SourceError, UsageError."""
    said = given or os.environ.get(VARIABLE)
    if not said:
        raise click.MissingParameter(param_hint=_OPTION, param_type="option")
    return made(Path(said), found.policy, found.reference)


def wanted(
    adapters: tuple[Made, ...], only: str | None, option: str = "--bara"
) -> tuple[Made, ...]:
    """All of them, or the one that `option` names. Raises Unusable when there is none."""
    found = tuple(one for one in adapters if only in (None, one.configured.name))
    if not found:
        raise Unusable(option, "BL-WHY_ADAPTER")
    return found


def only_option(lang: Language) -> Callable[[Any], Any]:
    metavar = say("BL-H476", lang)
    return click.option("--bara", "only", metavar=metavar, help=say("BL-H475", lang))
