"""Where the engine says what it does: ids and codes, one JSON object a line."""

import logging

import structlog

# Silent until the program that embeds us configures logging: its standard output is not ours.
logging.getLogger("barnlots").addHandler(logging.NullHandler())
log = structlog.wrap_logger(
    logging.getLogger("barnlots"),
    processors=[
        structlog.stdlib.filter_by_level,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.JSONRenderer(sort_keys=True),
    ],
    wrapper_class=structlog.stdlib.BoundLogger,
    # Put together here and not anew for each line.
).bind()
