"""Patterns and examples of the sentences that a pack may say, for an editor to hold lines against.

A pattern refuses only what the loader refuses too. What it lets through the loader still reads.
"""

import re
from collections.abc import Iterable
from typing import Any

from barnlots.authoring.schema.described import of_content
from barnlots.packs.actions_grammar import RAISE, STARTS
from barnlots.packs.conditions_grammar import OF_REASON, OF_WAY
from barnlots.packs.due_grammar import COUNT, FIXED, UNIT_WORDS, WITHIN
from barnlots.packs.presence import HOURS, LEAVE
from barnlots.packs.reference_format import UNTIL
from barnlots.packs.shapes import DAY, Holds
from barnlots.packs.transitions_grammar import IF, TO, WHEN
from barnlots.packs.words import Words
from barnlots.policy.vocabulary import FactDefinition, FactType

JsonSchema = dict[str, Any]


def sentence(holds: Holds, words: Words) -> JsonSchema | None:
    """The schema of one sentence of that kind; None when it is no sentence."""
    pattern = _pattern(holds, words)
    if pattern is None:
        return None
    said = of_content(holds)
    return {
        "type": "string",
        "pattern": pattern,
        "patternErrorMessage": said.text,
        "examples": [*said.examples, *_examples(holds, words)],
    }


def _pattern(holds: Holds, words: Words) -> str | None:
    roles, span = one_of(words.role_names), f"{COUNT} {one_of(UNIT_WORDS)}"
    match holds:
        case Holds.ACTION:
            return f"^(?:{one_of(STARTS)}|{roles})[ ,]"
        case Holds.CLOSED:
            return f"^{DAY.pattern}(?:{UNTIL}{DAY.pattern})?$"
        case Holds.CONDITION:
            of_way = f"{OF_WAY} {one_of(words.ways)}"
            return f"^(?:{of_way} |{OF_REASON} |{one_of(words.facts)} är )"
        case Holds.DUE:
            times = (name for name, unit in words.parameters.items() if unit in UNIT_WORDS)
            spans = f"(?:{WITHIN})?{span}|{WITHIN}{one_of(times)}"
            return f"^(?:{'|'.join(FIXED)}|{spans})(?:{RAISE}{roles})?$"
        case Holds.PERIOD:
            return f"^{DAY.pattern}{UNTIL}{DAY.pattern}$"
        case Holds.HOURS:
            return f"^{HOURS}$"
        case Holds.LEAVE:
            return f"^{LEAVE}$"
        case Holds.SPAN:
            return f"^{span}$"
        case Holds.TRANSITION:
            return f"^{TO}.+{WHEN}{one_of(words.triggers)}(?:{IF}.+)?$"
    return None


def _examples(holds: Holds, words: Words) -> list[str]:
    if holds is not Holds.CONDITION:
        return []
    ways = [f"{OF_WAY} {name} pågår" for name in words.ways]
    reasons = [f"{OF_REASON} {name}" for name in words.reasons]
    return [*(_example(one, words) for one in words.facts.values()), *ways, *reasons]


def _example(fact: FactDefinition, words: Words) -> str:
    match fact.type:
        case FactType.NUMBER:
            fitting = (name for name, unit in words.parameters.items() if unit == fact.unit)
            return f"{fact.name} är minst {next(fitting, '10')}"
        case FactType.ORDERED:
            return f"{fact.name} är minst {fact.values[1]}"
    return f"{fact.name} är {fact.values[0]}"


def one_of(names: Iterable[str]) -> str:
    """A pattern that is any of the names, the longest first."""
    ordered = sorted(names, key=lambda one: (-len(one), one))
    return f"(?:{'|'.join(map(escaped, ordered))})"


def escaped(text: str) -> str:
    """The text as a pattern in every dialect: only what has a meaning there is escaped."""
    return re.sub(r"([.*+?^${}()|\[\]\\/])", r"\\\1", text)
