"""Whether a way still protects: its steps, who answers, until when, and how it leads on."""

from collections.abc import Iterator

from barnlots.policy.policy import Policy
from barnlots.policy.ways import Step, Transition, Way
from barnlots.protection.actions import covers, in_words, nearest
from barnlots.protection.compared import Compared
from barnlots.protection.dues import never_later
from barnlots.protection.loss import Loss, Lost
from barnlots.space import Cell, Cells

KIND = "väg"
_WHO, _UNTIL, _THEN, _ON, _HANDS_OVER, _TO = (
    "ansvarig",
    "frist",
    "så",
    "vidare",
    "lämnar över",
    "till",
)


class WaysCompared:
    """A way of the base against the same way of what builds on it."""

    def __init__(self, both: Compared) -> None:
        self._both = both
        self._space = both.space

    def losses(self, base: Way) -> Iterator[Loss]:
        """What the way has lost. What it has gained is no loss: new things to do, and shorter
        deadlines."""
        own = self._both.own.way_by_name.get(base.name)
        if own is None:
            yield self._loss(Lost.WAY, base)
            return
        if base.escalation and not own.escalation:
            yield self._loss(Lost.WAY, base, "sort", "skyddsväg", "väg")
        if base.begins_in != own.begins_in:
            yield self._loss(Lost.WAY, base, "börjar i", base.begins_in, own.begins_in)
        if own.holders and not (base.holders and set(base.holders) <= set(own.holders)):
            yield self._loss(Lost.WAY, base, "hos", ", ".join(base.holders), ", ".join(own.holders))
        for step in base.steps:
            same = own.step_by_name.get(step.name)
            if same is None:
                yield self._at(Lost.STEP, base, step, "steg", step.name)
            else:
                yield from self._step(base, step, same)

    def _step(self, way: Way, base: Step, own: Step) -> Iterator[Loss]:
        if base.accountable is not None and own.accountable != base.accountable:
            yield self._at(
                Lost.SOMEBODY_ELSE, way, base, _WHO, base.accountable, own.accountable or ""
            )
        yield from self._due(way, base, own)
        for action in base.on_entry:
            if not any(covers(self._both, one, action) for one in own.on_entry):
                how, who = nearest(self._both, own.on_entry, action)
                yield self._at(how, way, base, _THEN, in_words(action), who)
        if own.hands_over != base.hands_over and (base.hands_over or not way.escalation):
            yield self._at(
                Lost.STEP, way, base, _HANDS_OVER, base.hands_over or "–", own.hands_over or ""
            )
        if base.hands_over_to and own.hands_over_to != base.hands_over_to:
            yield self._at(
                Lost.SOMEBODY_ELSE, way, base, _TO, base.hands_over_to, own.hands_over_to or ""
            )
        yield from self._exits(way, base, own)

    def _due(self, way: Way, base: Step, own: Step) -> Iterator[Loss]:
        if base.due is None:
            return
        if own.due is None or not never_later(self._both, own.due, base.due):
            yield self._at(Lost.LATER, way, base, _UNTIL, _UNTIL)
        elif own.raise_to != base.raise_to:
            yield self._at(
                Lost.SOMEBODY_ELSE, way, base, _UNTIL, base.raise_to or "chefen", own.raise_to or ""
            )

    def _exits(self, way: Way, base: Step, own: Step) -> Iterator[Loss]:
        """The same events lead the same children to the same steps as before: a new exit, or one
        that more children take, could let somebody out before anybody has received them."""
        kept = {(one.to, one.trigger) for one in base.transitions}
        for exit_ in base.transitions:
            before = self._led(self._both.base, base, exit_)
            after = self._led(self._both.own, own, exit_)
            child = self._space.pick((before - after) or (after - before))
            if child is not None:
                yield self._at(Lost.EXIT, way, base, _ON, exit_.to, child=child)
        for exit_ in own.transitions:
            new = (exit_.to, exit_.trigger) not in kept
            if new and (way.escalation or not self._comes_back(way, base.name, exit_)):
                yield self._at(Lost.EXIT, way, base, _ON, exit_.to)

    def _comes_back(self, base: Way, step: str, exit_: Transition) -> bool:
        """Whether a new exit of an ordinary way, by an event of its own, only leads through new
        steps back to where it began, or on as that step itself leads on."""
        there = {(one.to, one.trigger) for one in base.step(step).transitions}
        if any(exit_.trigger == trigger for _, trigger in there):
            return False
        own, seen, queue = self._both.own.way_by_name[base.name], {step}, [exit_.to]
        while queue:
            name = queue.pop()
            if name in seen:
                continue
            if name in base.step_by_name or own.step(name).final:
                return False
            seen.add(name)
            further = own.step(name).transitions
            queue += [one.to for one in further if (one.to, one.trigger) not in there]
        return True

    def _led(self, policy: Policy, step: Step, exit_: Transition) -> Cells:
        """Who comes where the exit leads when its event happens: of several exits by the same
        event the first that is open is taken."""
        led = taken = self._space.nothing
        for one in step.transitions:
            if one.trigger == exit_.trigger:
                meets = self._space.judge(one.guard, policy).yes - taken
                taken = taken | meets
                led = led | meets if one.to == exit_.to else led
        return led

    def _loss(
        self, lost: Lost, way: Way, key: str | None = None, what: str = "", now: str = ""
    ) -> Loss:
        return Loss(lost, KIND, way.name, self._both.day, key, what, now)

    def _at(
        self,
        lost: Lost,
        way: Way,
        step: Step,
        key: str,
        what: str,
        now: str = "",
        child: Cell | None = None,
    ) -> Loss:
        day = self._both.day
        return Loss(lost, KIND, way.name, day, key, what, now, step=step.name, child=child)
