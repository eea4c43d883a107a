"""Where the engine says what it does: ids and codes, one JSON object a line."""

import json
import logging
import re
from typing import Any

import structlog

_NOT_PLAIN = re.compile(r"[^ -~]")


def _line(said: Any, **how: Any) -> str:
    """With å as å, so that a part is found by its id as everybody writes it. What nobody sees, or
    what some program would begin a new line at, is escaped."""
    return _NOT_PLAIN.sub(_shown, json.dumps(said, ensure_ascii=False, **how))


def _shown(found: re.Match[str]) -> str:
    one = found.group()
    return one if one.isprintable() else json.dumps(one)[1:-1]


# Silent until the program that embeds us configures logging: its standard output is not ours.
logging.getLogger("barnlots").addHandler(logging.NullHandler())
log = structlog.wrap_logger(
    logging.getLogger("barnlots"),
    processors=[
        structlog.stdlib.filter_by_level,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.JSONRenderer(serializer=_line, sort_keys=True),
    ],
    wrapper_class=structlog.stdlib.BoundLogger,
    # Put together here and not anew for each line.
).bind()
