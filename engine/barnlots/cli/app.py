"""The commands put together, in the reader's language."""

import logging

import click
import structlog

from barnlots.cli import answers, demo, doctor, explain, route, tick
from barnlots.cli.swedish_help import HelpGroup
from barnlots.model.catalogue import Language, say

_COMMANDS = (demo, route, answers, explain, tick, doctor)


def build_app(lang: Language) -> click.Group:
    """The `barnlots` command."""
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        logger_factory=structlog.PrintLoggerFactory(file=click.get_text_stream("stderr")),
    )
    group = HelpGroup(lang, name="barnlots", help=say("BL-H000", lang))
    for module in _COMMANDS:
        group.add_command(module.command(lang))
    return group
