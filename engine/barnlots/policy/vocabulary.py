"""The words of the policy: facts that may be recorded, roles, kinds of holders, trigger words."""

from datetime import date
from enum import StrEnum
from functools import cached_property

from barnlots.model.base import Frozen
from barnlots.model.due import Due
from barnlots.policy.conditions import Condition, facts_of

# What a fact about consent is called, before the name of the document.
CONSENT_TO = "samtycke till "


class FactType(StrEnum):
    YES_NO = "ja/nej"
    ORDERED = "ordning"
    CHOICE = "ett av"
    NUMBER = "tal"
    DERIVED = "härledd"


class Weighing(StrEnum):
    """How several observations of one fact become one value."""

    LATEST = "senaste"
    HIGHEST = "högsta"
    ANY_YES = "något ja"


class FactDefinition(Frozen):
    """One fact: its question in plain words, its values and how observations of it weigh together.

    `values` are ordered from least to most for ORDERED; ("ja", "nej") for YES_NO and DERIVED.
    `holds_for_days` is how long an answer counts (None: until a newer one).
    `lowered_by` are the roles whose later, lower answer replaces a higher one; everybody else's
    can only raise it. `recorded_by` empty means everybody. `guardian_named` is the fact that is so
    too when whoever says yes to this one names a guardian, and `other_named` when they name
    somebody else. `file` and `line` say where an author finds it.
    """

    name: str
    question: str
    type: FactType
    values: tuple[str, ...] = ()
    unit: str | None = None
    recorded_by: tuple[str, ...] = ()
    sensitive: bool = False
    weighing: Weighing = Weighing.LATEST
    holds_for_days: int | None = None
    lowered_by: tuple[str, ...] = ()
    guardian_named: str | None = None
    other_named: str | None = None
    derived_when: Condition | None = None
    builtin: bool = False
    file: str = ""
    line: int = 0

    @property
    def recordable(self) -> bool:
        """Whether an observer can answer it: not derived, and not known from the child itself."""
        return self.derived_when is None and not self.builtin


class RoleDefinition(Frozen):
    """A profession or office, and the kinds of holders in which it is found."""

    name: str
    title: str
    holders: tuple[str, ...]
    leads: bool = False
    signs_reports: bool = True


class HolderKind(Frozen):
    """A kind of organisation that keeps its own part, with the secrecy it is under.

    `default_accountable` are roles in order of who becomes accountable for a new part;
    `manager` is who is told when nobody else is there; `school_forms` are whose children it
    meets (empty: any child's).
    """

    name: str
    title: str
    secrecy: str
    default_accountable: tuple[str, ...]
    manager: str
    reports_concern: bool = True
    public_way: str | None = None
    school_forms: tuple[str, ...] = ()


class Parameter(Frozen):
    """A dated local or national value: a number with its unit, or a span of time."""

    name: str
    description: str
    unit: str
    values: tuple["DatedValue", ...]

    def value_on(self, day: date) -> int | None:
        """The value in force on `day`; None when there is none yet."""
        written, value = day.isoformat(), None
        for one in self.values:
            if one.valid_from <= written:
                value = one.value
        return value


class DatedValue(Frozen):
    """What a parameter is from a day on, and where that is said."""

    valid_from: str
    value: int
    source: str
    due: Due | None = None


class LawEntry(Frozen):
    """A law, guideline or agreement that rules may rest on.

    `binding` is `lag`, `förordning`, `föreskrift`, `vägledning`, `mål`, `överenskommelse`,
    `rapport` or `lokalt`.
    """

    name: str
    title: str
    binding: str
    checked_on: str
    sections: tuple[str, ...] = ()
    repealed_on: str | None = None

    @property
    def statute(self) -> bool:
        """Whether it is of the kind that may break secrecy: a law or an ordinance (OSL 8:1,
        10:28)."""
        return self.binding in ("lag", "förordning")


class Vocabulary(Frozen):
    """Every word that a sentence of the policy may use."""

    facts: tuple[FactDefinition, ...]
    roles: tuple[RoleDefinition, ...]
    holders: tuple[HolderKind, ...]

    @cached_property
    def fact_by_name(self) -> dict[str, FactDefinition]:
        return {one.name: one for one in self.facts}

    def recorded_behind(self, condition: Condition) -> tuple[str, ...]:
        """The recorded facts that a condition reads, derived ones opened up, each once."""
        found: dict[str, None] = {}
        opened: set[str] = set()
        queue = list(facts_of(condition))
        while queue:
            name = queue.pop(0)
            definition = self.fact_by_name.get(name)
            if definition is None or definition.derived_when is None:
                found[name] = None
            elif name not in opened:
                opened.add(name)
                queue = [*facts_of(definition.derived_when), *queue]
        return tuple(found)

    @cached_property
    def place_by_name(self) -> dict[str, int]:
        """The place of each fact in the policy's order."""
        return {one.name: place for place, one in enumerate(self.facts)}

    @cached_property
    def role_by_name(self) -> dict[str, RoleDefinition]:
        return {one.name: one for one in self.roles}

    def leads(self, role: str) -> bool:
        """Whether whoever has the role leads where she works; nobody does by an unknown one."""
        known = self.role_by_name.get(role)
        return known is not None and known.leads

    @cached_property
    def holder_by_name(self) -> dict[str, HolderKind]:
        return {one.name: one for one in self.holders}


Parameter.model_rebuild()
