"""The commands put together, in the reader's language."""

import logging
import sys

import click
import structlog

from barnlots.cli import answers, demo, doctor, explain, route, tick
from barnlots.cli.swedish_help import HelpGroup
from barnlots.model.catalogue import Language, say

_COMMANDS = (
    demo.command,
    route.command,
    answers.command,
    explain.command,
    tick.command,
    doctor.command,
)


def build_app(lang: Language) -> click.Group:
    """The `barnlots` command."""
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
    )
    group = HelpGroup(lang, name="barnlots", help=say("BL-H000", lang))
    for command in _COMMANDS:
        group.add_command(command(lang))
    return group
