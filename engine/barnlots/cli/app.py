"""The commands put together, in the reader's language."""

import logging

import click

from barnlots.cli import (
    adapters,
    answers,
    audit,
    check,
    db,
    demo,
    diagram,
    doctor,
    effective,
    explain,
    fel,
    fmt,
    handlingsplan,
    health,
    lagrum,
    metrics,
    move,
    narvaro,
    new,
    printout,
    read,
    route,
    schema,
    test,
    tick,
    utlamnanden,
    work,
)
from barnlots.cli.swedish_help import HelpGroup
from barnlots.model.catalogue import Language, say

_COMMANDS = (
    demo.command,
    route.command,
    answers.command,
    explain.command,
    handlingsplan.command,
    check.command,
    fel.command,
    lagrum.command,
    utlamnanden.command,
    fmt.command,
    schema.command,
    new.command,
    new.pin_command,
    effective.command,
    read.command,
    read.alias,
    diagram.command,
    test.command,
    tick.command,
    move.command,
    work.command,
    narvaro.command,
    adapters.command,
    health.command,
    db.command,
    metrics.command,
    printout.command,
    doctor.command,
    audit.command,
)


def build_app(lang: Language) -> click.Group:
    """The `barnlots` command. What the engine warns of is said on standard error."""
    if logging.lastResort is not None:
        logging.getLogger("barnlots").addHandler(logging.lastResort)
    group = HelpGroup(lang, name="barnlots", help=say("BL-H000", lang))
    for command in _COMMANDS:
        group.add_command(command(lang))
    return group
