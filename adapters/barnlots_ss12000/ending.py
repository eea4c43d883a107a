"""A list that is read page by page comes to an end, or is left: a server may go round in a ring for
ever, with a new page token each time.
"""

import json
from collections.abc import Callable
from hashlib import blake2b

from barnlots_http import NoAnswer

ROUND, TOO_LONG = "BL-I604", "BL-I605"
# In seconds, for one list. The absences of a large municipality take some minutes.
LONGEST = 1800.0
_MOST_EMPTY = 100


class Ending:
    """What has come so far of the list of `resource`; `clock` is in seconds."""

    def __init__(self, resource: str, clock: Callable[[], float]) -> None:
        self._resource = resource
        self._clock = clock
        self._began = clock()
        self._pages = set[bytes]()
        self._empty = 0

    def after(self, page: object) -> None:
        """Another is to come. Raises NoAnswer when it would be so for ever: this one has come
        before, or nothing has come many times, or it has taken too long."""
        if page:
            self._empty = 0
            seen = blake2b(json.dumps(page, sort_keys=True).encode(), digest_size=16).digest()
            if seen in self._pages:
                raise NoAnswer(ROUND, resurs=self._resource)
            self._pages.add(seen)
        else:
            self._empty += 1
            if self._empty > _MOST_EMPTY:
                raise NoAnswer(ROUND, resurs=self._resource)
        if self._clock() - self._began > LONGEST:
            minutes = str(round(LONGEST / 60))
            raise NoAnswer(TOO_LONG, resurs=self._resource, minuter=minutes)
