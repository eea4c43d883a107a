"""What a compiled policy is: plain data that the cage can turn into rulesets, and nothing more.

The tests that a pattern may hold are a closed list. Regular expressions, "field missing", floats
and free text cannot be written in it, because each of them makes durable_rules miss, hang or die.
"""

from typing import Literal

from barnlots.model.base import Frozen

ANCHOR = "anchor"
ANCHORED = "case"

Op = Literal["eq", "neq", "gte", "lte", "present"]


class FieldTest(Frozen):
    """One field against one constant of the field's own type."""

    field: str
    op: Op
    value: int | str


class Pattern(Frozen):
    """When all tests hold, `target` is certainly so (`holds`) or certainly not so.

    Several patterns of one target are alternatives; each is a rule of its own.
    """

    target: int
    holds: bool
    tests: tuple[FieldTest, ...]


class Ruleset(Frozen):
    """Patterns that are tried on one fact, few enough for the engine to keep alive together."""

    patterns: tuple[Pattern, ...]

    @property
    def fields(self) -> frozenset[str]:
        """Every field that some pattern tests."""
        return frozenset(test.field for pattern in self.patterns for test in pattern.tests)


class Field(Frozen):
    """One field of the flat fact, and where its value comes from.

    `value` is the fact's own value, `number` the fact as an integer (an ordered value by its place
    in `scale`), `margin` that integer minus a dated parameter, `known` whether anybody answered.
    `tokens` stand for the texts that conditions mention, so that no text reaches the engine.
    """

    name: str
    kind: Literal["value", "number", "margin", "known", "way", "reason"]
    of: str
    parameter: str | None = None
    scale: tuple[str, ...] = ()
    tokens: dict[str, str]


class Stratum(Frozen):
    """Rulesets that only read what earlier strata have settled, and the facts this one settles."""

    rulesets: tuple[Ruleset, ...]
    derived: dict[str, int]


class Compiled(Frozen):
    """A whole policy, ready for the cage. `left_out` says which questions are not in it and why;
    `derived` are the facts that follow from others and are therefore never read from outside."""

    fields: tuple[Field, ...]
    strata: tuple[Stratum, ...]
    questions: dict[str, int]
    left_out: dict[str, str]
    derived: frozenset[str]
