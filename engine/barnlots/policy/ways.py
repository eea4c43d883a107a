"""A way (väg): a declarative state machine over steps, each with somebody and a deadline."""

from functools import cached_property

from barnlots.model.base import Frozen
from barnlots.model.due import Due
from barnlots.policy.actions import Action
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

    def step(self, name: str) -> Step:
        """The step with this name. Raises KeyError."""
        return self.step_by_name[name]
