"""The analysis says what trying every single cell says, on ten thousand random rule sets."""

from random import Random

import pytest
from tests.space.chance import DAY, a_policy, every_cell

from barnlots.authoring.check.claims import clashes, due_of, shadowed, told, wanted_of
from barnlots.authoring.check.idle import (
    ALL,
    ANY,
    EXCEPT,
    Blocks,
    block,
    idle,
    parts_of,
    without_a_part,
)
from barnlots.kernel.evaluate import Interpreter
from barnlots.model.due import Due
from barnlots.model.truth import Truth
from barnlots.packs.build_rules import not_certainly
from barnlots.policy.actions import Action, StartWay
from barnlots.policy.conditions import All, Any, Condition
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Protects, Rule
from barnlots.policy.situation import Situation
from barnlots.space import Space

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

SETS, LOTS = 10_000, 10
STRENGTH = (None, Protects.CHILD, Protects.LIFE)
Cell = tuple[str, Situation]


class Tried:
    """Every cell of what the rules read, and what the interpreter says of each rule there."""

    def __init__(self, policy: Policy) -> None:
        self.interpreter = Interpreter(policy)
        conditions = [one.when for one in policy.rules]
        conditions += [one.ask_when for one in policy.rules if one.ask_when is not None]
        self.cells = tuple(every_cell(policy, tuple(conditions)))
        self.fires: dict[str, set[int]] = {}
        self.unknown: dict[str, set[int]] = {}
        for rule in policy.rules:
            judge = self.interpreter.compile(rule.when)
            truths = [
                judge(situation) if not rule.holders or holder in rule.holders else Truth.NO
                for holder, situation in self.cells
            ]
            self.fires[rule.id] = {at for at, one in enumerate(truths) if one is Truth.YES}
            self.unknown[rule.id] = {at for at, one in enumerate(truths) if one is Truth.UNKNOWN}

    def shadowed(self, rules: tuple[Rule, ...]) -> set[str]:
        found = set()
        for at, rule in enumerate(rules):
            for number, other in enumerate(rules):
                covers = number != at and self._covers(other, rule)
                if covers and (number < at or not self._covers(rule, other)):
                    found.add(rule.id)
        return found

    def _covers(self, other: Rule, rule: Rule) -> bool:
        if rule.protects is not None and rule.ask_when is not None and self.unknown[rule.id]:
            return False
        if STRENGTH.index(other.protects) < STRENGTH.index(rule.protects):
            return False
        if rule.each_time and not other.each_time:
            return False
        if not all(any(as_much(more, one) for more in other.then) for one in rule.then):
            return False
        return bool(self.fires[rule.id]) and self.fires[rule.id] <= self.fires[other.id]

    def clashes(self, rules: tuple[Rule, ...]) -> set[tuple[str, int, str, int]]:
        return {
            (one.id, first, other.id, second)
            for at, one in enumerate(rules)
            for other in rules[at + 1 :]
            if self.fires[one.id] & self.fires[other.id]
            for first, action in enumerate(one.then)
            for second, wanted in enumerate(other.then)
            if differ(action, wanted)
        }


def as_much(more: Action, one: Action) -> bool:
    if isinstance(more, StartWay) or isinstance(one, StartWay):
        return more == one
    same = (wanted_of(more), told(more)) == (wanted_of(one), told(one))
    return same and days(due_of(more)) <= days(due_of(one))


def differ(one: Action, other: Action) -> bool:
    if isinstance(one, StartWay) or wanted_of(one) != wanted_of(other):
        return False
    return (due_of(one), told(one)) != (due_of(other), told(other))


def days(due: Due | None) -> int:
    assert due is not None
    return due.count


@pytest.mark.parametrize("lot", range(LOTS))
def test_rules_together(lot: int) -> None:
    """Which rules no child meets, which are superfluous and which are at odds."""
    found = [0, 0, 0]
    for seed in range(lot, SETS, LOTS):
        policy = a_policy(Random(seed), 3)
        space, tried = Space((policy,), DAY), Tried(policy)
        impossible = {one.id for one in policy.rules if not space.fires(one)}
        assert impossible == {one for one, cells in tried.fires.items() if not cells}, seed
        superfluous = {one.id for one, _ in shadowed(space, policy.rules)}
        assert superfluous == tried.shadowed(policy.rules), seed
        at_odds = {
            (one.one.id, one.first, one.other.id, one.second)
            for one in clashes(space, policy.rules)
        }
        assert at_odds == tried.clashes(policy.rules), seed
        for number, some in enumerate((impossible, superfluous, at_odds)):
            found[number] += bool(some)
    assert min(found) > 20


@pytest.mark.parametrize("lot", range(LOTS))
def test_lines_of_a_rule(lot: int) -> None:
    """Which lines, and which parts of lines, can be left out without any child noticing."""
    lines = parts = 0
    for seed in range(lot, SETS, LOTS):
        policy = a_policy(Random(seed), 3)
        space = Space((policy,), DAY)
        blocks = as_lines(policy)
        if not any(one.key != EXCEPT for one in blocks):
            continue
        here = space.at(("skola",))
        found = [(one.key, one.number, one.part) for one in idle(space, blocks, here)]
        assert found == without_notice(policy, blocks), seed
        lines += sum(part is None for *_, part in found)
        parts += sum(part is not None for *_, part in found)
    assert lines > 100
    assert parts > 20


def as_lines(policy: Policy) -> Blocks:
    """The three rules' conditions as lines, one under each key that a rule can have."""
    listed = zip((ALL, ANY, EXCEPT), policy.rules, strict=True)
    blocks = tuple(block(key, parts_of(rule.when)) for key, rule in listed)
    return tuple(one for one in blocks if one.lines)


Lines = dict[str, dict[int, Condition]]


def without_notice(policy: Policy, blocks: Blocks) -> list[tuple[str, int, Condition | None]]:
    """The same by trying: leave out each line from the last to the first, and then each part, and
    keep it out if the interpreter says the same in every cell."""
    interpreter = Interpreter(policy)
    everything = tuple(line for one in blocks for line in one.lines)
    cells = [one for holder, one in every_cell(policy, everything) if holder == "skola"]

    def said(lines: Lines) -> tuple[Truth, ...]:
        judge = interpreter.compile(All(of=tuple(read(key, some) for key, some in lines.items())))
        return tuple(map(judge, cells))

    lines = {one.key: dict(enumerate(one.lines)) for one in blocks}
    before = said(lines)
    found: list[tuple[str, int, Condition | None]] = []
    for key in reversed(list(lines)):
        for number in sorted(lines[key], reverse=True):
            fewer = lines | {key: {at: one for at, one in lines[key].items() if at != number}}
            decides = any(some and one != EXCEPT for one, some in fewer.items())
            if decides and said({one: some for one, some in fewer.items() if some}) == before:
                lines = fewer
                found.append((key, number, None))
    for key, some in lines.items():
        for number, line in sorted(some.items()):
            for part, smaller in without_a_part(line):
                changed = {one: all_of for one, all_of in lines.items() if all_of}
                changed[key] = lines[key] | {number: smaller}
                if said(changed) == before:
                    lines[key][number] = smaller
                    found.append((key, number, part))
                    break
    return found


def read(key: str, lines: dict[int, Condition]) -> Condition:
    some = tuple(line for _, line in sorted(lines.items()))
    if key == EXCEPT:
        return All(of=tuple(map(not_certainly, some)))
    return All(of=some) if key == ALL else Any(of=some)
