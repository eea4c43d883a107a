"""How children come through the ways: which exits can be taken, in which kinds of holders."""

from dataclasses import dataclass

from barnlots.kernel.walk import BY_THE_ENGINE, GROUND, NOTICED
from barnlots.policy.actions import Action, StartWay
from barnlots.policy.conditions import All, Any, Condition, Not, Running
from barnlots.policy.grounds import GroundKind, GroundRule
from barnlots.policy.policy import Policy
from barnlots.policy.ways import Step, Transition, Way
from barnlots.space import Cells, Space
from barnlots.space.variables import Kind

RECEIPTS = BY_THE_ENGINE - {NOTICED, GROUND}


@dataclass(frozen=True)
class Exit:
    """One line of `vidare`: the `number`th of the step."""

    way: Way
    step: Step
    number: int

    @property
    def transition(self) -> Transition:
        return self.step.transitions[self.number]

    @property
    def target(self) -> Step:
        return self.way.step(self.transition.to)


def exits_of(way: Way) -> tuple[Exit, ...]:
    return tuple(
        Exit(way, step, number) for step in way.steps for number in range(len(step.transitions))
    )


class Passage:
    """The ways of a policy, walked by every possible child at every kind of holder."""

    def __init__(self, policy: Policy, space: Space) -> None:
        self.policy = policy
        self.space = space
        self._begun: dict[str, set[str]] | None = None
        self._walked: dict[tuple[str, str], frozenset[str]] = {}

    def holders(self, way: Way) -> tuple[str, ...]:
        """The kinds of holders that have the way."""
        return way.holders or tuple(self.policy.vocabulary.holder_by_name)

    def begun(self, way: Way) -> tuple[str, ...]:
        """Those of them in which something begins it: that it is the child's own way, a rule that
        can take effect there, or a step that can be come to there."""
        if self._begun is None:
            self._begun = {}
            self._begin()
        begun = self._begun.get(way.name, set())
        return tuple(one for one in self.holders(way) if one in begun)

    def walked(self, way: Way) -> tuple[str, ...]:
        """Where the way is looked at: where it is begun, or wherever it could be when it never
        is."""
        return self.begun(way) or self.holders(way)

    def by_facts(self, one: Exit) -> Cells:
        """The children for whom the exit's condition is certainly so once they are in its step."""
        inside = condition_inside(one.transition.guard, one.way, one.step)
        return self.space.judge(inside, self.policy).yes & self.space.at(self.holders(one.way))

    def certain(self, one: Exit) -> Cells:
        """Those of them who are in the step."""
        here = self.space.having(Kind.WAY, one.way.name, frozenset({one.step.name}))
        return self.by_facts(one) & here

    def row(self, document: str, sender: str, receiver: str) -> GroundRule | None:
        """The row that decides whether the document may go there."""
        fits = (
            one
            for one in self.policy.grounds
            if one.document == document and sender in one.sender and receiver in one.receiver
        )
        return next(fits, None)

    def may_enter(self, way: Way, step: Step, holder: str) -> bool:
        """Whether there can ever be a ground for what the step hands over."""
        if way.escalation or not (step.hands_over and step.hands_over_to):
            return True
        row = self.row(step.hands_over, holder, step.hands_over_to)
        return row is not None and row.ground is not GroundKind.WEIGHED

    def is_open(self, one: Exit, holder: str) -> bool:
        """Whether some child at that kind of holder can take the exit."""
        if one.transition.trigger in RECEIPTS and not handed_over(one.way, one.step):
            return False
        if not self.may_enter(one.way, one.target, holder):
            return False
        return bool(self.certain(one) & self.space.at((holder,)))

    def reached(self, way: Way, holder: str) -> frozenset[str]:
        """The steps that some child at that kind of holder can come to."""
        known = self._walked.get((way.name, holder))
        if known is None:
            known = self._walked[way.name, holder] = self._walk(way, holder)
        return known

    def stuck(self, way: Way, holder: str) -> frozenset[str]:
        """The steps among them from which no child ever comes to an end."""
        reached = self.reached(way, holder)
        ending = {name for name in reached if way.step(name).final}
        grown = True
        while grown:
            more = {
                one.step.name
                for one in exits_of(way)
                if one.step.name in reached
                and one.transition.to in ending
                and self.is_open(one, holder)
            }
            grown = not more <= ending
            ending |= more
        return reached - ending

    def _walk(self, way: Way, holder: str) -> frozenset[str]:
        found, queue = {way.begins_in}, [way.begins_in]
        while queue:
            step = way.step(queue.pop())
            for number, transition in enumerate(step.transitions):
                if transition.to not in found and self.is_open(Exit(way, step, number), holder):
                    found.add(transition.to)
                    queue.append(transition.to)
        return frozenset(found)

    def _begin(self) -> None:
        assert self._begun is not None
        for rule in self.policy.rules:
            fires = self.space.fires(rule, self.policy)
            for holder in rule.holders or tuple(self.policy.vocabulary.holder_by_name):
                if fires & self.space.at((holder,)):
                    self._starts(rule.then, holder)
        journey = self.policy.way_by_name.get(self.policy.journey)
        if journey is not None:
            for holder in self.holders(journey):
                self._start(journey.name, holder)

    def _starts(self, actions: tuple[Action, ...], holder: str) -> None:
        for action in actions:
            if isinstance(action, StartWay):
                self._start(action.way, holder)

    def _start(self, name: str, holder: str) -> None:
        assert self._begun is not None
        way = self.policy.way_by_name[name]
        begun = self._begun.setdefault(name, set())
        if holder in begun or holder not in self.holders(way):
            return
        begun.add(holder)
        for step in self.reached(way, holder):
            self._starts(way.step(step).on_entry, holder)


def handed_over(way: Way, step: Step) -> bool:
    """Whether something may have been handed over on the way when the child is in the step."""
    before, queue = {step.name}, [step.name]
    while queue:
        name = queue.pop()
        for one in way.steps:
            if one.name not in before and any(line.to == name for line in one.transitions):
                before.add(one.name)
                queue.append(one.name)
    return any(way.step(name).hands_over for name in before)


def condition_inside(condition: Condition, way: Way, step: Step) -> Condition:
    """The condition as it is read in that step: the way itself certainly runs, and there."""
    match condition:
        case Running(way=name, steps=steps) if name == way.name:
            return All(of=()) if not steps or step.name in steps else Any(of=())
        case Not(of=inner):
            return Not(of=condition_inside(inner, way, step))
        case All(of=parts):
            return All(of=tuple(condition_inside(part, way, step) for part in parts))
        case Any(of=parts):
            return Any(of=tuple(condition_inside(part, way, step) for part in parts))
        case _:
            return condition
