"""The machine: Python, the time zone data, the clock, the second opinion."""

import platform
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from barnlots.model.clock import TZDATA, to_local
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.policy.conditions import ALWAYS
from barnlots.policy.situation import Situation
from barnlots.worker.checkup.finding import Finding, fine, note, wrong

# A clock may be so wrong before anybody's deadline is.
_TOLERANCE = timedelta(minutes=2)


def the_machine() -> Iterator[Finding]:
    yield fine("BL-O010", version=platform.python_version())
    yield fine("BL-O013", version=TZDATA)


def the_clock(now: datetime, files: Iterable[Path], server: datetime | None) -> Iterator[Finding]:
    """Against the times of files that were written here, and against the database server's."""
    written = [one.stat().st_mtime for one in files if one.exists()]
    newest = datetime.fromtimestamp(max(written), UTC) if written else None
    if newest is not None and newest > now + _TOLERANCE:
        yield wrong("BL-O020", nu=to_local(now), fil=to_local(newest))
    elif server is not None and abs(server - now) > _TOLERANCE:
        yield wrong("BL-O021", nu=to_local(now), server=to_local(server))
    else:
        yield fine("BL-O022", nu=to_local(now))


def the_second_opinion() -> Iterator[Finding]:
    nothing = Situation(facts={}, unknown={}, ways={}, reasons=(), parameters={})
    with SecondOpinion() as second:
        opinion = second.ask("doctor", (("always", ALWAYS),), (), nothing, timeout_s=20)
    match opinion.status:
        case "answered":
            yield fine("BL-O014")
        case "absent":
            yield note("BL-O015", skäl=opinion.reason)
        case _:
            yield wrong("BL-O016", skäl=opinion.reason)
