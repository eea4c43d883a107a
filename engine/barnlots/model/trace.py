"""How a decision was reached: for every rule what it read, what it found and what it rests on."""

from datetime import date
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


class CompactTrace(Frozen):
    """The same decision and the situation that it was made in, each thing said once.

    `findings` and `truths` have a letter for each rule of the policy, in its order, and a point
    for those that the part does not stand under; `FINDING_LETTERS` and `TRUTH_LETTERS` say which.
    `facts`, `unknown`, `ways` and `reasons` are the situation's; its parameters are the policy's
    on `day` (a Stockholm date). `observations` are those behind each fact that has been answered.
    """

    tenant: str
    holder: str
    part: str
    version: int
    policy: str
    reference: str
    day: date
    facts: dict[str, Value]
    unknown: dict[str, Unknown]
    ways: dict[str, str]
    reasons: tuple[str, ...]
    observations: dict[str, tuple[str, ...]]
    findings: str
    truths: str


NOT_IN_FORCE = "."
FINDING_LETTERS: dict[Finding, str] = {
    Finding.FIRED: "G",
    Finding.STANDING: "R",
    Finding.NOT: "N",
    Finding.UNKNOWN: "O",
    Finding.NOT_ASKED: "I",
    Finding.FAILED: "K",
}
TRUTH_LETTERS: dict[Truth | None, str] = {
    Truth.YES: "J",
    Truth.NO: "N",
    Truth.UNKNOWN: "O",
    None: "-",
}
