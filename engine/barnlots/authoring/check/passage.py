"""How children come through the ways: which exits can be taken, in which kinds of holders."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from barnlots.kernel.handing_over import GROUND
from barnlots.kernel.walk import BY_THE_ENGINE, NOTICED
from barnlots.policy.actions import ways_begun
from barnlots.policy.conditions import All, Any, Condition, Not, Running
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
    return tuple(one for step in way.steps for one in exits_from(way, step))


def exits_from(way: Way, step: Step) -> tuple[Exit, ...]:
    return tuple(Exit(way, step, number) for number in range(len(step.transitions)))


class Passage:
    """The ways of a policy, walked by every possible child at every kind of holder."""

    def __init__(self, policy: Policy, space: Space) -> None:
        self.policy = policy
        self.space = space
        self._reached: dict[tuple[str, str], frozenset[str]] = {}

    def holders(self, way: Way) -> tuple[str, ...]:
        """The kinds of holders that have the way."""
        return way.holders or tuple(self.policy.vocabulary.holder_by_name)

    def begun(self, way: Way) -> tuple[str, ...]:
        """Those of them in which something begins it: that it is the child's own way, a rule that
        can take effect there, or a step that can be come to there."""
        return tuple(one for one in self.holders(way) if (way.name, one) in self._begun)

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

    def grounded(self, document: str, sender: str, receiver: str) -> bool:
        """Whether there can ever be a ground for the document to go there, and say something."""
        found = self.policy.document_by_name[document]
        rows_for = self.policy.rows_for
        there = [one for one in found.items if rows_for(document, sender, receiver, one)]
        return bool(there) and set(found.needs) <= set(there)

    def grounded_at_once(self, document: str, sender: str, receiver: str) -> bool:
        """Whether all of it may always go there, without an answer from anybody."""
        return all(
            any(one.gives_at_once for one in self.policy.rows_for(document, sender, receiver, item))
            for item in self.policy.document_by_name[document].items
        )

    def may_enter(self, way: Way, step: Step, holder: str) -> bool:
        """Whether there can ever be a ground for what the step hands over."""
        if way.escalation or step.handover is None:
            return True
        document, receiver = step.handover
        return self.grounded(document, holder, receiver)

    def is_open(self, one: Exit, holder: str) -> bool:
        """Whether some child at that kind of holder can take the exit."""
        if one.transition.trigger in RECEIPTS and not handed_over(one.way, one.step):
            return False
        if not self.may_enter(one.way, one.target, holder):
            return False
        return bool(self.certain(one) & self.space.at((holder,)))

    def reached(self, way: Way, holder: str) -> frozenset[str]:
        """The steps that some child at that kind of holder can come to."""
        known = self._reached.get((way.name, holder))
        if known is None:
            known = self._reached[way.name, holder] = self._walk(way, holder)
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
            for one in exits_from(way, way.step(queue.pop())):
                if one.transition.to not in found and self.is_open(one, holder):
                    found.add(one.transition.to)
                    queue.append(one.transition.to)
        return frozenset(found)

    @cached_property
    def _begun(self) -> frozenset[tuple[str, str]]:
        """Each way with each kind of holder in which something begins it."""
        found: set[tuple[str, str]] = set()
        queue = list(self._begun_at_once())
        while queue:
            name, holder = queue.pop()
            way = self.policy.way_by_name[name]
            if (name, holder) in found or holder not in self.holders(way):
                continue
            found.add((name, holder))
            for step in self.reached(way, holder):
                queue += ((one, holder) for one in ways_begun(way.step(step).on_entry))
        return frozenset(found)

    def _begun_at_once(self) -> Iterator[tuple[str, str]]:
        """By a rule or a document that is received, or because it is the way of every child."""
        for rule in self.policy.rules:
            fires = self.space.fires(rule, self.policy)
            for holder in self.policy.vocabulary.holder_by_name:
                if fires & self.space.at((holder,)):
                    yield from ((one, holder) for one in rule.begins)
        for row in self.policy.grounds:
            begins = self.policy.document_by_name[row.document].begins
            if begins is not None:
                yield from ((begins, one) for one in row.receiver)
        journey = self.policy.way_by_name.get(self.policy.journey)
        if journey is not None:
            yield from ((journey.name, one) for one in self.holders(journey))


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
