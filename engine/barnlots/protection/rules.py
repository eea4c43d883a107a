"""Whether everything that a protective rule would have seen to is still seen to, by any rule."""

from collections.abc import Iterator

from barnlots.policy.actions import Action
from barnlots.policy.conditions import Compare, Condition, atoms
from barnlots.policy.facts_read import facts_behind
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Protects, Rule
from barnlots.protection.actions import covers, in_words, nearest
from barnlots.protection.compared import Compared, says
from barnlots.protection.loss import Loss, Lost
from barnlots.space import Cells

KIND = "regel"
_WHEN, _THEN, _ASK, _MARK, _EACH = "när något av", "så", "fråga när", "skyddar", "varje gång"
_RANK = {None: 0, Protects.CHILD: 1, Protects.LIFE: 2}


class RulesCompared:
    """The protective rules of a base against the rules of what builds on it, on one day."""

    def __init__(self, both: Compared) -> None:
        self._both = both
        self._own = tuple(one for one in both.own.rules if one.in_force(both.day))
        self._by_name = {one.lasting_id: one for one in self._own}

    def losses(self, base: Rule) -> Iterator[Loss]:
        """What is lost of one rule of the base: the first thing, which the others follow from."""
        own = self._by_name.get(base.lasting_id)
        if own is not None and says(own) == says(base) and not self._changed_behind(base):
            return
        marks = tuple(self._marks(own, base)) if own is not None else ()
        found = marks or (self._undone(base, own) or self._unasked(base),)
        yield from (one for one in found if one is not None)

    def _changed_behind(self, rule: Rule) -> str:
        """The first word that the rule rests on and that means something else now; empty when it
        is the conditions themselves that have changed."""
        conditions = [rule.when, *([rule.ask_when] if rule.ask_when else [])]
        words = (word for one in conditions for word in self._words(one))
        return next(words, "")

    def _words(self, condition: Condition) -> Iterator[str]:
        for leaf in atoms(condition):
            bound = leaf.bound if isinstance(leaf, Compare) and leaf.parameter else None
            if bound in self._both.changed_parameters:
                yield str(bound)
        yield from sorted(facts_behind(self._both.base, condition) & self._both.changed_facts)

    def _undone(self, base: Rule, own: Rule | None) -> Loss | None:
        """The first thing that is not done for some child."""
        for action in base.then:
            lost = self._both.space.fires(base, self._both.base) - self._seen_to(base, action)
            if lost:
                return self._loss(base, own, action, lost)
        return None

    def _unasked(self, base: Rule) -> Loss | None:
        """A child about whom nobody is asked now what the rule needs to be told."""
        unknown = self._both.space.judge(base.when, self._both.base).other
        lost = (self._asks(base, self._both.base) & unknown) - self._asked_about(base)
        return self._of(base, Lost.QUESTION, _ASK, lost=lost) if lost else None

    def _seen_to(self, base: Rule, action: Action) -> Cells:
        """Where some rule of the overlay does as much, as often and with the same weight."""
        found = self._both.space.nothing
        for rule in self._own:
            as_often = rule.each_time or not base.each_time
            as_heavy = _RANK[rule.protects] >= _RANK[base.protects]
            does = any(covers(self._both, one, action) for one in rule.then)
            if as_often and as_heavy and does:
                found = found | self._both.space.fires(rule, self._both.own)
        return found

    def _asked_about(self, base: Rule) -> Cells:
        """Where rules of the overlay ask now for all that the rule needs to be told."""
        everywhere = self._both.space.everything
        facts = self._both.base.vocabulary.fact_by_name
        for fact in self._both.base.vocabulary.recorded_behind(base.when):
            if not facts[fact].recordable:
                continue
            asked = self._both.space.nothing
            for rule in self._own:
                if fact in self._both.own.vocabulary.recorded_behind(rule.when):
                    asked = asked | self._asks(rule, self._both.own)
            everywhere = everywhere & asked
        return everywhere

    def _asks(self, rule: Rule, policy: Policy) -> Cells:
        """Where what the rule does not know is asked now."""
        space = self._both.space
        if rule.ask_when is None:
            return space.nothing
        return space.judge(rule.ask_when, policy).yes & space.meant_for(rule.holders)

    def _loss(self, base: Rule, own: Rule | None, action: Action, lost: Cells) -> Loss:
        if own is None:
            return self._of(base, Lost.RULE, None, lost=lost)
        if any(covers(self._both, one, action) for one in own.then):
            behind = self._changed_behind(base)
            return self._of(base, Lost.CONDITION, _WHEN, behind, lost=lost)
        how, who = nearest(self._both, own.then, action)
        return self._of(base, how, _THEN, in_words(action), who, lost)

    def _marks(self, own: Rule, base: Rule) -> Iterator[Loss]:
        if _RANK[own.protects] < _RANK[base.protects]:
            yield self._of(base, Lost.MARK, _MARK, str(base.protects), str(own.protects or "–"))
        if base.each_time and not own.each_time:
            yield self._of(base, Lost.MARK, _EACH, "ja", "nej")

    def _of(
        self,
        base: Rule,
        how: Lost,
        key: str | None,
        what: str = "",
        now: str = "",
        lost: Cells | None = None,
    ) -> Loss:
        child = self._both.space.pick(lost) if lost is not None else None
        name, day = base.lasting_id, self._both.day
        return Loss(how, KIND, name, day, key, what, now, rule=base.id, child=child)
