"""The commands put together, in the reader's language."""

import logging

import click

from barnlots.cli import (
    answers,
    check,
    demo,
    diagram,
    doctor,
    effective,
    explain,
    fel,
    fmt,
    handlingsplan,
    lagrum,
    new,
    read,
    route,
    schema,
    test,
    tick,
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
    doctor.command,
)


def build_app(lang: Language) -> click.Group:
    """The `barnlots` command. What the engine warns of is said on standard error."""
    if logging.lastResort is not None:
        logging.getLogger("barnlots").addHandler(logging.lastResort)
    group = HelpGroup(lang, name="barnlots", help=say("BL-H000", lang))
    for command in _COMMANDS:
        group.add_command(command(lang))
    return group
