"""Patterns and examples of the sentences that a pack may say, for an editor to hold lines against.

A pattern refuses only what the loader refuses too. What it lets through the loader still reads.
"""

import re
from collections.abc import Iterable
from typing import Any

from barnlots.authoring.schema.described import of_content
from barnlots.packs.actions_grammar import STARTS
from barnlots.packs.due_grammar import UNIT_WORDS
from barnlots.packs.shapes import DAY, Holds
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
    roles, steps = one_of(words.role_names), one_of(words.triggers)
    raised = f"(?:, annars lyft till {roles})?"
    match holds:
        case Holds.ACTION:
            return f"^(?:{one_of(STARTS)}|{roles})[ ,]"
        case Holds.CONDITION:
            return f"^(?:väg {one_of(words.ways)} |kontaktorsak är |{one_of(words.facts)} är )"
        case Holds.DUE:
            times = (name for name, unit in words.parameters.items() if unit in UNIT_WORDS)
            spans = f"(?:inom )?[0-9]{{1,3}} {one_of(UNIT_WORDS)}|inom {one_of(times)}"
            return f"^(?:genast|samma dag|nästa dag|{spans}){raised}$"
        case Holds.PERIOD:
            return f"^{DAY.pattern} till {DAY.pattern}$"
        case Holds.SPAN:
            return f"^[0-9]{{1,3}} {one_of(UNIT_WORDS)}$"
        case Holds.TRANSITION:
            return f"^till .+ när {steps}(?:, om .+)?$"
    return None


def _examples(holds: Holds, words: Words) -> list[str]:
    if holds is not Holds.CONDITION:
        return []
    ways = [f"väg {name} pågår" for name in words.ways]
    reasons = [f"kontaktorsak är {name}" for name in words.reasons]
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
