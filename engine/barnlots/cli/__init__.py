"""The command line: one thin file per command, Swedish first, exit codes that scripts can trust.

0 ok · 1 unexpected · 2 wrong usage · 3 a policy or case file is wrong · 4 tests failed ·
5 a round of the worker failed
"""

import os
import sys
from collections.abc import Sequence

from barnlots.cli.failures import exit_code_for
from barnlots.cli.language import language_in, without_language

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave with its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    sys.exit(run(given))


def run(given: list[str]) -> int:
    """Run one command; its exit code. Never shows a traceback or a library's own words."""
    lang = language_in(given)
    try:
        from barnlots.cli.app import build_app

        left = build_app(lang).main(
            args=without_language(given), prog_name="barnlots", standalone_mode=False
        )
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (Exception, KeyboardInterrupt) as error:
        return exit_code_for(error, lang)
    return left if isinstance(left, int) else 0
