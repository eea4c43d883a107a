"""A reference file that is written: those in office whom another system knows, on top of the file
that people write.
"""

import json
import re
from collections.abc import Iterable

from barnlots.model.catalogue import say
from barnlots.model.people import Assignment
from barnlots.model.presence import Absence
from barnlots.packs.reference_format import STANDS_IN, UNTIL

_PLAIN = re.compile(r"[^\W\d_][\w./-]*(?: [\w./-]+)*")


def written(assignments: Iterable[Assignment], builds_on: str) -> str:
    """`builds_on` is the path to the file underneath, from where this one lies."""
    lines = [f"# {say('BL-PEOPLE_WRITTEN')}", f"bygger på: {_scalar(builds_on)}", "uppdrag:"]
    for one in assignments:
        lines += [
            f"  - uppdrag: {_scalar(one.id)}",
            f"    person: {_scalar(one.person)}",
            f"    organisation: {_scalar(one.organisation)}",
            f"    roll: {_scalar(one.role)}",
            f"    från: {one.valid_from}",
        ]
        if one.valid_until is not None:
            lines.append(f"    till: {one.valid_until}")
        if one.absences:
            lines += [
                "    ledig:",
                *(f"      - {_scalar(_leave(leave))}" for leave in one.absences),
            ]
    return "\n".join(lines) + "\n"


def _leave(one: Absence) -> str:
    period = f"{one.first}{UNTIL}{one.last}"
    return period if one.stand_in is None else f"{period}{STANDS_IN}{one.stand_in}"


def _scalar(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)
