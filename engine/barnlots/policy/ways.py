"""A way (väg): a declarative state machine over steps, each with somebody and a deadline."""

from functools import cached_property

from barnlots.model.base import Frozen
from barnlots.model.due import Due
from barnlots.policy.actions import Action, ways_begun
from barnlots.policy.conditions import ALWAYS, Condition
from barnlots.policy.rules import SourceRef


class Trigger(Frozen):
    """Something that can happen on a way, by a word that people use when they report it."""

    name: str
    title: str


class Transition(Frozen):
    """From a step to another when `trigger` happens, if `guard` is certainly so.

    `trigger` is a word of the policy's register of events (händelser).
    """

    to: str
    trigger: str
    guard: Condition = ALWAYS


class Step(Frozen):
    """Where a way stands: who answers for it, until when, and what happens on entry.

    `hands_over` names a document (orosanmälan, remiss …) and `hands_over_to` a kind of holder:
    on entry a delivery is built from a disclosure with a ground. A step without transitions ends
    the way.
    """

    name: str
    accountable: str | None = None
    due: Due | None = None
    raise_to: str | None = None
    on_entry: tuple[Action, ...] = ()
    transitions: tuple[Transition, ...] = ()
    hands_over: str | None = None
    hands_over_to: str | None = None
    waits_for: str | None = None

    @property
    def final(self) -> bool:
        return not self.transitions

    @property
    def handover(self) -> tuple[str, str] | None:
        """What it hands over, and to which kind of holder."""
        if self.hands_over is None or self.hands_over_to is None:
            return None
        return self.hands_over, self.hands_over_to

    @cached_property
    def triggers(self) -> frozenset[str]:
        """What can let the way on from here."""
        return frozenset(one.trigger for one in self.transitions)


class Way(Frozen):
    """`escalation` marks a skyddsväg: nothing can keep it from starting or moving on."""

    name: str
    title: str
    begins_in: str
    steps: tuple[Step, ...]
    sources: tuple[SourceRef, ...]
    because: str
    escalation: bool = False
    holders: tuple[str, ...] = ()
    file: str = ""
    line: int = 0

    @cached_property
    def step_by_name(self) -> dict[str, Step]:
        return {step.name: step for step in self.steps}

    @property
    def begins(self) -> tuple[str, ...]:
        """The ways that its steps begin."""
        return ways_begun(one for step in self.steps for one in step.on_entry)

    def listens(self, step: str, trigger: str) -> bool:
        """Whether the trigger says anything in that step. A step that the way does not have is for
        whoever lets it happen to meet."""
        found = self.step_by_name.get(step)
        return found is None or trigger in found.triggers

    def step(self, name: str) -> Step:
        """The step with this name. Raises KeyError."""
        return self.step_by_name[name]
