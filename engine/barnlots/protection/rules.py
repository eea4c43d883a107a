"""Whether everything that a protective rule would have seen to is still seen to, by any rule."""

from collections.abc import Callable, Iterator

from barnlots.kernel.facts_read import base_facts
from barnlots.policy.actions import Action
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Protects, Rule
from barnlots.protection.actions import Compared
from barnlots.protection.loss import Loss, Lost
from barnlots.protection.words import WordsCompared
from barnlots.space import Cell, Cells, Space

KIND = "regel"
_WHEN, _THEN, _ASK, _MARK, _EACH = "när något av", "så", "fråga när", "skyddar", "varje gång"
_RANK = {None: 0, Protects.CHILD: 1, Protects.LIFE: 2}


class RulesCompared:
    """The protective rules of a base against the rules of what builds on it, on one day."""

    def __init__(
        self, compared: Compared, words: WordsCompared, space: Callable[[], Space]
    ) -> None:
        self._compared = compared
        self._words = words
        self._space = space
        self._own = tuple(one for one in compared.own.rules if one.in_force(compared.day))
        self._by_name = {one.lasting_id: one for one in self._own}

    def losses(self, base: Rule) -> Iterator[Loss]:
        """What is lost of one rule of the base."""
        own = self._by_name.get(base.lasting_id)
        if own is not None and _same(own, base) and not self._words.changed_behind(base):
            return
        marks = tuple(self._marks(own, base)) if own is not None else ()
        if marks:
            yield from marks
            return
        for action in base.then:
            lost = self._fires(base) - self._seen_to(base, action)
            if lost:
                yield self._loss(base, own, action, lost)
                return
        if base.ask_when is not None:
            unknown = self._space().judge(base.when, self._compared.base).other
            asked = self._asked(base, self._compared.base) & unknown
            lost = asked - self._asked_about(base)
            if lost:
                child = self._space().pick(lost)
                yield self._of(base, Lost.QUESTION, _ASK, child=child)

    def _seen_to(self, base: Rule, action: Action) -> Cells:
        """Where some rule of the overlay does as much, as often and with the same weight."""
        found = self._space().nothing
        for rule in self._own:
            as_often = rule.each_time or not base.each_time
            as_heavy = _RANK[rule.protects] >= _RANK[base.protects]
            does = any(self._compared.covers(one, action) for one in rule.then)
            if as_often and as_heavy and does:
                found = found | self._space().fires(rule, self._compared.own)
        return found

    def _fires(self, base: Rule) -> Cells:
        return self._space().fires(base, self._compared.base)

    def _asked_about(self, base: Rule) -> Cells:
        """Where rules of the overlay ask now for all that the rule needs to be told."""
        everywhere, facts = self._space().everything, self._compared.base.vocabulary.fact_by_name
        for fact in base_facts(self._compared.base, base.when):
            if not facts[fact].recordable:
                continue
            asked = self._space().nothing
            for rule in self._own:
                if fact in base_facts(self._compared.own, rule.when):
                    asked = asked | self._asked(rule, self._compared.own)
            everywhere = everywhere & asked
        return everywhere

    def _asked(self, rule: Rule, policy: Policy) -> Cells:
        space = self._space()
        if rule.ask_when is None:
            return space.nothing
        asked = space.judge(rule.ask_when, policy).yes
        return asked & space.at(rule.holders) if rule.holders else asked

    def _loss(self, base: Rule, own: Rule | None, action: Action, lost: Cells) -> Loss:
        child = self._space().pick(lost)
        if own is None:
            return self._of(base, Lost.RULE, None, child=child)
        if any(self._compared.covers(one, action) for one in own.then):
            return self._of(base, Lost.CONDITION, _WHEN, self._words.changed_in(base), child=child)
        lack = self._compared.nearest_lack(own.then, action)
        what = getattr(action, "what", None) or getattr(action, "way", None)
        return self._of(base, lack, _THEN, str(what or getattr(action, "fact", "")), child=child)

    def _marks(self, own: Rule, base: Rule) -> Iterator[Loss]:
        if _RANK[own.protects] < _RANK[base.protects]:
            yield self._of(base, Lost.MARK, _MARK, str(base.protects), str(own.protects or "–"))
        if base.each_time and not own.each_time:
            yield self._of(base, Lost.MARK, _EACH, "ja", "nej")

    def _of(
        self,
        base: Rule,
        lost: Lost,
        key: str | None,
        what: str = "",
        now: str = "",
        child: Cell | None = None,
    ) -> Loss:
        name, day = base.lasting_id, self._compared.day
        return Loss(lost, KIND, name, day, key, what, now, rule=base.id, child=child)


def _same(own: Rule, base: Rule) -> bool:
    """Whether the two say the same; when they hold, and where it is written, apart."""
    apart = {
        "file": "", "line": 0, "id": "", "version_of": None,
        "valid_from": base.valid_from, "valid_until": None, "review_by": base.review_by,
    }  # fmt: skip
    return own.model_copy(update=apart) == base.model_copy(update=apart)
