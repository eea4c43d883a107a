"""Spans of time and lists, as they are said in a plan."""

from collections.abc import Iterable
from datetime import date

from barnlots.model.catalogue import Language, say
from barnlots.model.due import Due, Unit
from barnlots.policy.policy import Policy


def due_words(due: Due, policy: Policy, day: date, lang: Language) -> str:
    """How soon, with the value that its parameter has on `day`."""
    if due.immediate:
        return say("BL-PLAN_AT_ONCE", lang)
    if due.same_day:
        return say("BL-PLAN_SAME_DAY", lang)
    count: int | None = due.count
    if due.parameter is not None:
        try:
            count = policy.parameter(due.parameter, day)
        except KeyError:
            return say("BL-PLAN_NOT_YET", lang, namn=due.parameter)
    return say("BL-PLAN_WITHIN", lang, tid=span(count or 0, due.unit, lang))


def span(count: int, unit: Unit, lang: Language) -> str:
    """`1 skoldag`, `5 skoldagar`."""
    code = f"BL-PLAN_ONE_{unit.name}" if count == 1 else f"BL-PLAN_MANY_{unit.name}"
    return f"{count} {say(code, lang)}"


def listed(words: Iterable[str], lang: Language) -> str:
    """`a, b och c`, each once."""
    every = list(dict.fromkeys(words))
    if len(every) < 2:
        return "".join(every)
    return f"{', '.join(every[:-1])} {say('BL-V007', lang)} {every[-1]}"


def capital(text: str) -> str:
    """The text as it begins a sentence."""
    return text[:1].upper() + text[1:]
