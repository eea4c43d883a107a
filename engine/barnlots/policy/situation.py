"""What conditions are read against: known facts, running ways, contact reasons, parameters."""

from barnlots.model.base import Frozen
from barnlots.model.facts import Unknown, Value


class Situation(Frozen):
    """One part at one moment, flat. A fact that is not in `facts` is unknown; `unknown` says in
    which way (absent there too means nobody has been asked). Derived facts are not in it: they
    follow from the rest. `ways` maps each running way to its step; `parameters` holds the values
    in force."""

    facts: dict[str, Value]
    unknown: dict[str, Unknown]
    ways: dict[str, str]
    reasons: tuple[str, ...]
    parameters: dict[str, int]
