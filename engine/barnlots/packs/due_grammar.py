"""The grammar of deadlines: `genast`, `samma dag`, `inom 5 skoldagar`, `inom <parameter>`."""

import re

from barnlots.model.due import UNITS, Due, Unit
from barnlots.policy.vocabulary import Parameter

UNIT_WORDS = tuple(UNITS)
WITHIN = "inom "
COUNT = "[0-9]{1,3}"
IMMEDIATE_MINUTES = 30
FIXED = {
    "genast": Due(count=IMMEDIATE_MINUTES, unit=Unit.MINUTE, immediate=True),
    "samma dag": Due(count=0, unit=Unit.DAY, same_day=True),
    "nästa dag": Due(count=1, unit=Unit.DAY),
}
_SPAN = re.compile(rf"({COUNT}) ({'|'.join(UNITS)})")
_SOME = re.compile(rf"(?:{WITHIN})?({COUNT}) ")


def read_span(text: str) -> Due | None:
    """`5 skoldagar` as a span of time; None when it is not one."""
    found = _SPAN.fullmatch(text)
    return Due(count=int(found[1]), unit=UNITS[found[2]]) if found else None


def read_due(text: str, parameters: dict[str, Parameter]) -> Due | None:
    """A deadline; None when the words are not one. A span that comes from a parameter keeps its
    name, and the value in force on the day it is used decides."""
    if text in FIXED:
        return FIXED[text]
    if not text.startswith(WITHIN):
        return read_span(text)
    name = text.removeprefix(WITHIN).strip()
    parameter = parameters.get(name)
    if parameter is not None and parameter.unit in UNITS:
        return Due(count=0, unit=UNITS[parameter.unit], parameter=name)
    return read_span(name)


def due_words(text: str, parameters: dict[str, Parameter]) -> tuple[str, ...]:
    """What `text` may have been meant to say: a span of as many of any unit is among them."""
    some = _SOME.match(text)
    spans = tuple(f"{some[1]} {unit}" for unit in _of_number(some[1])) if some else ()
    times = (name for name, one in parameters.items() if one.unit in UNITS)
    return (*FIXED, *(WITHIN + one for one in (*spans, *times)))


def _of_number(count: str) -> tuple[str, ...]:
    """The units as they are said of one, `dag`, or of several, `dagar`."""
    return UNIT_WORDS[0 if count == "1" else 1 :: 2]
