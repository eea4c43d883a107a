"""How a decision was reached: for every rule what it read, what it found and what it rests on."""

from enum import StrEnum

from barnlots.model.base import Frozen
from barnlots.model.facts import Unknown, Value
from barnlots.model.truth import Truth


class Finding(StrEnum):
    """NOT_ASKED is where others would print "no risk"."""

    FIRED = "gäller"
    STANDING = "gäller redan"
    NOT = "gäller inte"
    UNKNOWN = "okänt"
    NOT_ASKED = "ingen har frågat"
    FAILED = "kunde inte prövas"


class FactRead(Frozen):
    """One fact as the rule met it, and the observations behind it."""

    fact: str
    value: Value | None = None
    unknown: Unknown | None = None
    observations: tuple[str, ...] = ()


class RuleTrace(Frozen):
    rule: str
    finding: Finding
    truth: Truth | None
    read: tuple[FactRead, ...]
    sources: tuple[str, ...]


class Trace(Frozen):
    """One decision, whole. `policy` and `reference` are digests; enough to decide it again.

    Every trace line carries tenant and holder through its decision.
    """

    tenant: str
    holder: str
    part: str
    version: int
    policy: str
    reference: str
    rules: tuple[RuleTrace, ...]

    def of(self, rule: str) -> RuleTrace | None:
        return next((one for one in self.rules if one.rule == rule), None)
