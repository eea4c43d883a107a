"""Watching the kernel decide: every condition that was judged, in which situation, and what came of
it. The decision itself is the kernel's own, to the letter.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from barnlots.authoring.coverage.decisive import Vector, leaves_of
from barnlots.kernel import Decision, decide
from barnlots.kernel.evaluate import Closure, Interpreter
from barnlots.model.commands import Command
from barnlots.model.events import Event, WayMoved
from barnlots.model.part import Part
from barnlots.model.people import Actor, Reference
from barnlots.model.truth import Truth
from barnlots.policy.conditions import Compare, Condition
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation
from barnlots.policy.vocabulary import FactDefinition

Key = tuple[str, ...]
RULE, ASKING, GUARD, PATHWAY, DERIVED, ANSWER, ASSESSES = (
    "regel",
    "fråga när",
    "villkor",
    "ärendegång",
    "härledd",
    "svar",
    "bedömer",
)


@dataclass
class Recording:
    """What one scenario made the policy decide. `judged` has the situations in which each
    condition was judged, `sides` how far from its bound each comparison's value was (-1, 0 or 1
    when next to it), `moved` the transitions taken and `events` everything that happened."""

    vectors: dict[Key, set[Vector]] = field(default_factory=dict)
    judged: dict[Key, dict[int, Situation]] = field(default_factory=dict)
    sides: dict[tuple[Key, int], set[int]] = field(default_factory=dict)
    moved: set[Key] = field(default_factory=set)
    events: list[Event] = field(default_factory=list)


class Leaf(NamedTuple):
    """A condition without others in it, wherever it stands; `number` is its own."""

    condition: Condition
    closure: Closure
    number: int


class Watcher(Interpreter):
    """The reference interpreter, noting what it is asked into `recording`."""

    def __init__(self, policy: Policy) -> None:
        self.recording = Recording()
        self._leaves: dict[Condition, Leaf] = {}
        self._leaves_by_key: dict[Key, tuple[Leaf, ...]] = {}
        self._here: Situation | None = None
        self._truths: dict[int, Truth] = {}
        self._last: dict[Key, Truth] = {}
        self._policy = policy
        super().__init__(policy)
        self.rules = {
            rule.id: self._watch((RULE, rule.id), rule.when, self.rules[rule.id])
            for rule in policy.rules
        }
        self.asking = {
            rule.id: self._watch((ASKING, rule.id), rule.ask_when, self.asking[rule.id])
            for rule in policy.rules
            if rule.ask_when
        }
        self.pathways = {
            one.reason: self._watch((PATHWAY, one.reason), one.when, self.pathways[one.reason])
            for one in policy.pathways
        }
        self.guards = {
            (way.name, step.name, number): self._watch(
                (GUARD, way.name, step.name, str(number)),
                transition.guard,
                self.guards[way.name, step.name, number],
            )
            for way in policy.ways
            for step in way.steps
            for number, transition in enumerate(step.transitions)
        }
        self._answers = [((ANSWER, one.id), one.when) for one in policy.answers]
        self._assessments = [
            ((ASSESSES, pathway.reason, str(number)), one.when)
            for pathway in policy.pathways
            for number, one in enumerate(pathway.assessments)
            if one.when is not None
        ]

    def decide(
        self,
        policy: Policy,
        reference: Reference,
        part: Part | None,
        command: Command,
        actor: Actor,
        now: datetime,
    ) -> Decision:
        """What the kernel decides; what it judged on the way is noted."""
        self._last.clear()
        decision = decide(policy, reference, part, command, actor, now, self)
        self.recording.events += decision.events
        for event in decision.events:
            if isinstance(event.payload, WayMoved):
                self._note_move(event.payload)
        return decision

    def answered(self, situation: Situation, reasons: tuple[str, ...]) -> None:
        """Somebody has asked the thirteen questions in this situation."""
        for key, condition in self._answers:
            self._note(key, condition, situation)
        for at, condition in self._assessments:
            if at[1] in reasons:
                self._note(at, condition, situation)

    def _note_move(self, moved: WayMoved) -> None:
        """Which of the step's transitions it was: the first with this trigger and target whose
        guard was found so."""
        step = self._policy.way_by_name[moved.way].step_by_name.get(moved.left)
        for number, one in enumerate(step.transitions if step else ()):
            key = (GUARD, moved.way, moved.left, str(number))
            fits = (one.trigger, one.to) == (moved.trigger, moved.step)
            if fits and self._last.get(key) is Truth.YES:
                self.recording.moved.add(key)
                return

    def _watch(self, key: Key, condition: Condition, closure: Closure) -> Closure:
        def watched(situation: Situation) -> Truth:
            truth = closure(situation)
            self._last[key] = truth
            self._note(key, condition, situation)
            return truth

        return watched

    def _note(self, key: Key, condition: Condition, situation: Situation) -> None:
        judged = self.recording.judged.setdefault(key, {})
        if id(situation) in judged:
            return
        judged[id(situation)] = situation
        leaves = self._leaves_of(key, condition)
        vector = self._vector(leaves, situation)
        self.recording.vectors.setdefault(key, set()).add(vector)
        for number, leaf in enumerate(leaves):
            if isinstance(leaf.condition, Compare):
                side = self._side(leaf.condition, situation)
                if side is not None:
                    self.recording.sides.setdefault((key, number), set()).add(side)

    def _vector(self, leaves: tuple[Leaf, ...], situation: Situation) -> Vector:
        """What each of them is. Many conditions ask for the same of one situation."""
        if situation is not self._here:
            self._here, self._truths = situation, {}
        truths = self._truths
        for leaf in leaves:
            if leaf.number not in truths:
                truths[leaf.number] = leaf.closure(situation)
        return tuple(truths[leaf.number] for leaf in leaves)

    def _leaves_of(self, key: Key, condition: Condition) -> tuple[Leaf, ...]:
        if key not in self._leaves_by_key:
            self._leaves_by_key[key] = tuple(map(self._leaf, leaves_of(condition)))
        return self._leaves_by_key[key]

    def _leaf(self, condition: Condition) -> Leaf:
        if condition not in self._leaves:
            leaf = Leaf(condition, self.compile(condition), len(self._leaves))
            self._leaves[condition] = leaf
        return self._leaves[condition]

    def _side(self, leaf: Compare, situation: Situation) -> int | None:
        """The value's distance from the bound, in steps of the scale or in whole numbers."""
        value = self.value(leaf.fact, situation)
        bound = situation.parameters.get(str(leaf.bound)) if leaf.parameter else leaf.bound
        if isinstance(value, int) and isinstance(bound, int):
            return value - bound
        definition = self._facts.get(leaf.fact)
        values = definition.values if definition else ()
        if value in values and bound in values:
            return values.index(value) - values.index(bound)
        return None

    def _derivation(self, definition: FactDefinition) -> Closure:
        known = definition.name in self._derived
        closure = super()._derivation(definition)
        if not known and definition.derived_when is not None:
            closure = self._watch((DERIVED, definition.name), definition.derived_when, closure)
            self._derived[definition.name] = closure
        return closure
