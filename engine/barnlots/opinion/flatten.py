"""A situation as the flat fact that the patterns read. What is unknown is left out."""

from collections.abc import Mapping

from barnlots.model.truth import Truth
from barnlots.opinion.fields import NO, NOT_RUNNING, OTHER, SAFE_INTEGER, YES
from barnlots.opinion.patterns import Compiled, Field
from barnlots.policy.situation import Situation

FlatFact = dict[str, int | str]


def flatten(compiled: Compiled, situation: Situation, settled: Mapping[str, Truth]) -> FlatFact:
    """Field names to tokens and integers; `settled` are the derived facts known so far."""
    facts = {name: value for name, value in situation.facts.items() if name not in compiled.derived}
    facts |= {name: truth.value for name, truth in settled.items() if truth is not Truth.UNKNOWN}
    read = situation.model_copy(update={"facts": facts})
    values = ((field.name, _value(field, read)) for field in compiled.fields)
    return {name: value for name, value in values if value is not None}


def _value(field: Field, situation: Situation) -> int | str | None:
    match field.kind:
        case "value":
            value = situation.facts.get(field.of)
            return None if value is None else _token(field, value)
        case "number":
            return _bounded(_number(field, situation))
        case "margin":
            number = _number(field, situation)
            bound = situation.parameters.get(field.parameter or "")
            return None if number is None or bound is None else _bounded(number - bound)
        case "known":
            return YES if field.of in situation.facts else NO
        case "way":
            step = situation.ways.get(field.of)
            return NOT_RUNNING if step is None else _token(field, step)
        case "reason":
            return YES if field.of in situation.reasons else NO


def _token(field: Field, value: int | str) -> str:
    return field.tokens.get(value, OTHER) if isinstance(value, str) else OTHER


def _number(field: Field, situation: Situation) -> int | None:
    value = situation.facts.get(field.of)
    if field.scale:
        on_scale = isinstance(value, str) and value in field.scale
        return field.scale.index(str(value)) if on_scale else None
    return value if isinstance(value, int) else None


def _bounded(number: int | None) -> int | None:
    """Bounds are smaller than this, so what is cut off cannot change a comparison."""
    return None if number is None else max(-SAFE_INTEGER, min(SAFE_INTEGER, number))
