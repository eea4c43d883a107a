"""The one door: commands in, answers out, and everything that follows in one transaction."""

from barnlots.service.door import MOST_TRIES, OPINION_WITHIN, Barnlots, Decide, Outcome
from barnlots.service.logs import log

__all__ = ["MOST_TRIES", "OPINION_WITHIN", "Barnlots", "Decide", "Outcome", "log"]
