"""A rule: when … then … because …, with the source it rests on and the days it is in force."""

from datetime import date
from enum import StrEnum
from functools import cached_property

from barnlots.model.base import Frozen
from barnlots.policy.actions import Action, ways_begun
from barnlots.policy.conditions import Condition


class Protects(StrEnum):
    """What a protective rule guards. Such a rule can be added to but never weakened."""

    LIFE = "liv"
    CHILD = "barn"


class SourceRef(Frozen):
    """A place in the register of laws and guidelines: the entry and, for a law, the section."""

    entry: str
    section: str | None = None

    def __str__(self) -> str:
        return f"{self.entry} {self.section}" if self.section else self.entry


class Rule(Frozen):
    """When `when` is certainly so, `then` happens.

    `ask_when` makes the questions of unknown facts due now; None means at the next ordinary talk.
    `holders` limits the rule to parts of these kinds; `each_time` lets it fire anew for every
    observation that it rests on. `file` and `line` say where an author finds the rule; they are
    left out of the digest. A rule may stand in several versions, one after the other in time: each
    later one has an `id` of its own and says in `version_of` which rule it is.
    """

    id: str
    name: str
    valid_from: date
    review_by: date
    sources: tuple[SourceRef, ...]
    when: Condition
    then: tuple[Action, ...]
    because: str
    protects: Protects | None = None
    valid_until: date | None = None
    ask_when: Condition | None = None
    holders: tuple[str, ...] = ()
    each_time: bool = False
    version_of: str | None = None
    file: str = ""
    line: int = 0

    @property
    def lasting_id(self) -> str:
        """What the rule is called whatever the version."""
        return self.version_of or self.id

    @cached_property
    def cited(self) -> tuple[str, ...]:
        """The sources as a trace names them."""
        return tuple(map(str, self.sources))

    @property
    def begins(self) -> tuple[str, ...]:
        """The ways that the rule begins."""
        return ways_begun(self.then)

    def in_force(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)
