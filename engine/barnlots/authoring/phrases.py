"""From trees back to sentences: conditions, deadlines and values as an author would write them."""

from barnlots.model.catalogue import Language, say
from barnlots.model.facts import Unknown, Value
from barnlots.policy.conditions import (
    All,
    Any,
    Compare,
    Condition,
    HasReason,
    Is,
    Known,
    Not,
    Running,
)
from barnlots.policy.vocabulary import FactDefinition


def phrase(condition: Condition) -> str:
    """The condition as a sentence of the policy's own language."""
    match condition:
        case Is(fact=fact, values=values):
            return f"{fact} är {' eller '.join(values)}"
        case Compare(fact=fact, op=op, bound=bound):
            return f"{fact} är {op} {bound}"
        case Known(fact=fact):
            return f"{fact} är känt"
        case Running(way=way, steps=()):
            return f"väg {way} pågår"
        case Running(way=way, steps=steps):
            return f"väg {way} är i {' eller '.join(steps)}"
        case HasReason(reason=reason):
            return f"kontaktorsak är {reason}"
        case Not(of=inner):
            return _negated(inner)
        case All(of=parts):
            return " och ".join(_inside(part) for part in parts) or "alltid"
        case Any(of=parts):
            return " eller ".join(_inside(part) for part in parts)


def _inside(condition: Condition) -> str:
    nested = isinstance(condition, Any | All) and len(condition.of) > 1
    return f"({phrase(condition)})" if nested else phrase(condition)


def _negated(condition: Condition) -> str:
    match condition:
        case Is(fact=fact, values=values):
            return f"{fact} är inte {' eller '.join(values)}"
        case Known(fact=fact):
            return f"{fact} är inte känt"
        case Running(way=way):
            return f"väg {way} pågår inte"
        case _:
            return f"inte ({phrase(condition)})"


def said(
    value: Value | None,
    unknown: Unknown | None,
    definition: FactDefinition,
    lang: Language = "sv",
) -> str:
    """A fact's value as a reader sees it: an unknown one is never "nej"."""
    if value is None:
        return say(f"BL-UNKNOWN_{(unknown or Unknown.DONT_KNOW).name}", lang)
    if definition.unit:
        return f"{value} {definition.unit}"
    return str(value)
