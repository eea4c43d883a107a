"""Spans of time and lists, as they are said in a plan."""

from collections.abc import Iterable
from datetime import date

from barnlots.authoring.reading import swedish
from barnlots.model.catalogue import Language, say
from barnlots.model.due import Due, Unit
from barnlots.policy.policy import Policy

# A cell in which the pack says nothing; an empty one is for people to fill in.
NOTHING = "–"


def due_words(due: Due, policy: Policy, day: date, lang: Language) -> str:
    """How soon, with the value that its parameter has on `day`."""
    if due.immediate:
        return "genast"
    if due.same_day:
        return "samma dag"
    if due == Due(count=1, unit=Unit.DAY):
        return "nästa dag"
    count = policy.value_on(due.parameter, day) if due.parameter is not None else due.count
    if count is None:
        return say("BL-PLAN_NOT_YET", lang, namn=due.parameter)
    return f"inom {swedish.span(count, due.unit)}"


def listed(words: Iterable[str]) -> str:
    """`a, b och c`, each once."""
    return swedish.listed(dict.fromkeys(words))
