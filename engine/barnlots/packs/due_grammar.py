"""The grammar of deadlines: `genast`, `samma dag`, `inom 5 skoldagar`, `inom <parameter>`."""

import re

from barnlots.model.due import Due, Unit
from barnlots.policy.vocabulary import Parameter

_UNITS = {
    "minut": Unit.MINUTE,
    "minuter": Unit.MINUTE,
    "timme": Unit.HOUR,
    "timmar": Unit.HOUR,
    "dag": Unit.DAY,
    "dagar": Unit.DAY,
    "arbetsdag": Unit.WORKING_DAY,
    "arbetsdagar": Unit.WORKING_DAY,
    "skoldag": Unit.SCHOOL_DAY,
    "skoldagar": Unit.SCHOOL_DAY,
    "vecka": Unit.WEEK,
    "veckor": Unit.WEEK,
    "månad": Unit.MONTH,
    "månader": Unit.MONTH,
}
UNIT_WORDS = tuple(_UNITS)
_SPAN = re.compile(rf"([0-9]{{1,3}}) ({'|'.join(_UNITS)})")
_COUNT = re.compile(r"(?:inom )?([0-9]{1,3}) ")

IMMEDIATE_MINUTES = 30


def read_span(text: str) -> Due | None:
    """`5 skoldagar` as a span of time; None when it is not one."""
    found = _SPAN.fullmatch(text)
    return Due(count=int(found[1]), unit=_UNITS[found[2]]) if found else None


def read_due(text: str, parameters: dict[str, Parameter]) -> Due | None:
    """A deadline; None when the words are not one. A span that comes from a parameter keeps its
    name, and the value in force on the day it is used decides."""
    if text == "genast":
        return Due(count=IMMEDIATE_MINUTES, unit=Unit.MINUTE, immediate=True)
    if text == "samma dag":
        return Due(count=0, unit=Unit.DAY, same_day=True)
    if text == "nästa dag":
        return Due(count=1, unit=Unit.DAY)
    if not text.startswith("inom "):
        return read_span(text)
    name = text.removeprefix("inom ").strip()
    parameter = parameters.get(name)
    if parameter is not None and parameter.unit in _UNITS:
        return Due(count=0, unit=_UNITS[parameter.unit], parameter=name)
    return read_span(name)


def due_words(text: str, parameters: dict[str, Parameter]) -> tuple[str, ...]:
    """What `text` may have been meant to say: a span of as many of any unit is among them."""
    count = _COUNT.match(text)
    spans = tuple(f"inom {count[1]} {unit}" for unit in _of_number(count[1])) if count else ()
    times = (name for name, one in parameters.items() if one.unit in _UNITS)
    return ("genast", "samma dag", "nästa dag", *spans, *(f"inom {name}" for name in times))


def _of_number(count: str) -> tuple[str, ...]:
    """The units as they are said of one, `dag`, or of several, `dagar`."""
    return UNIT_WORDS[0 if count == "1" else 1 :: 2]
