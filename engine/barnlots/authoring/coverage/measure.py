"""What a policy has to decide, and how much of it the scenarios made it decide."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from barnlots.authoring.coverage.deadlines import deadlines_of, deadlines_seen
from barnlots.authoring.coverage.decisive import Vector, decides, leaves_of, outcome
from barnlots.authoring.coverage.watching import (
    ANSWER,
    ASKING,
    ASSESSES,
    DERIVED,
    GUARD,
    PATHWAY,
    RULE,
    Key,
    Recording,
)
from barnlots.authoring.phrases import phrase
from barnlots.model.errors import Place
from barnlots.model.events import RuleFired, WayMoved, WayStarted
from barnlots.model.truth import Truth
from barnlots.packs.base import is_own
from barnlots.policy.conditions import Compare, Condition
from barnlots.policy.policy import Policy

FIRED = "slagit till"


class Sort(StrEnum):
    """What is counted by itself in the report."""

    RULE = "regler"
    CONDITION = "villkor"
    BOUNDARY = "gränser"
    TRANSITION = "övergångar"
    DEADLINE = "frister"
    ANSWER = "svar"


@dataclass(frozen=True)
class Item:
    """One thing to be decided at least once: `whose` is the rule, way, kontaktorsak or fact it
    belongs to, `what` the very line, `wanted` what has to have happened."""

    sort: Sort
    whose: str
    what: str
    wanted: str
    where: str
    protects: bool = False


@dataclass(frozen=True)
class Covered:
    """Every item, and how many scenarios decided it (0: none has)."""

    items: tuple[tuple[Item, int], ...]

    def of(self, sort: Sort) -> tuple[tuple[Item, int], ...]:
        return tuple(one for one in self.items if one[0].sort is sort)

    def share(self, sort: Sort) -> float:
        """How much of this sort has been decided, from 0 to 1."""
        found = self.of(sort)
        return sum(count > 0 for _, count in found) / len(found) if found else 1.0

    @property
    def missing(self) -> tuple[Item, ...]:
        return tuple(item for item, count in self.items if count == 0)

    @property
    def unproven(self) -> tuple[Item, ...]:
        """What is missing of a firing and a non-firing scenario for each protective rule."""
        return tuple(one for one in self.missing if one.sort is Sort.RULE and one.protects)


Token = tuple[object, ...]


def measure(
    policy: Policy, scenarios: Iterable[Iterable[Token]], base: Policy | None = None
) -> Covered:
    """The coverage that scenarios which decided this give, of what the pack itself says: the rules
    that it adds or changes, and of all else the lines that the `base` it builds on does not have,
    for that one has scenarios of its own."""
    found = Counter(token for decided in scenarios for token in decided)
    own = {rule.id for rule in policy.rules if is_own(Place(rule.file))}
    there = {_said(item) for _, item in _items(base)} if base is not None else set()
    return Covered(
        tuple(
            (item, found[token])
            for token, item in _items(policy)
            if item.whose in own or _said(item) not in there
        )
    )


def _said(item: Item) -> tuple[str, str, str]:
    return item.whose, item.what, item.wanted


class Decided:
    """What one scenario decided, as tokens that items are looked up by. The same answers to the
    same lines decide the same, so each combination is worked out once."""

    def __init__(self, policy: Policy) -> None:
        self._conditions = dict(conditions_of(policy))
        self._known: dict[tuple[Key, Vector], tuple[Token, ...]] = {}

    def by(self, recording: Recording) -> set[Token]:
        found: set[Token] = {("moved", *key) for key in recording.moved}
        found |= {
            ("fired", RULE, event.payload.rule)
            for event in recording.events
            if isinstance(event.payload, RuleFired)
        }
        found |= {
            ("side", *key, number, side)
            for (key, number), sides in recording.sides.items()
            for side in sides
        }
        found |= {("deadline", *key) for key in deadlines_seen(recording.events)}
        found |= {
            ("at", event.payload.way, event.payload.step)
            for event in recording.events
            if isinstance(event.payload, WayStarted | WayMoved)
        }
        for key, vectors in recording.vectors.items():
            for vector in vectors:
                found.update(self._of(key, vector))
        return found

    def _of(self, key: Key, vector: Vector) -> tuple[Token, ...]:
        known = self._known.get((key, vector))
        if known is None:
            condition = self._conditions[key]
            truth = outcome(condition, vector)
            tokens: list[Token] = [("yes", *key)] if truth is Truth.YES else []
            tokens += [("no", *key)] if truth is Truth.NO else []
            tokens += [
                ("decides", *key, number)
                for number in range(len(vector))
                if decides(condition, vector, number)
            ]
            known = self._known[key, vector] = tuple(tokens)
        return known


def conditions_of(policy: Policy) -> Iterator[tuple[Key, Condition]]:
    """Every condition of the policy that is watched, by its key."""
    for rule in policy.rules:
        yield (RULE, rule.id), rule.when
        if rule.ask_when is not None:
            yield (ASKING, rule.id), rule.ask_when
    for fact in policy.vocabulary.facts:
        if fact.derived_when is not None:
            yield (DERIVED, fact.name), fact.derived_when
    for pathway in policy.pathways:
        yield (PATHWAY, pathway.reason), pathway.when
        for number, one in enumerate(pathway.assessments):
            if one.when is not None:
                yield (ASSESSES, pathway.reason, str(number)), one.when
    for answer in policy.answers:
        yield (ANSWER, answer.id), answer.when
    for way in policy.ways:
        for step in way.steps:
            for number, transition in enumerate(step.transitions):
                yield (GUARD, way.name, step.name, str(number)), transition.guard


def _items(policy: Policy) -> Iterator[tuple[Token, Item]]:
    for rule in policy.rules:
        key: Key = (RULE, rule.id)
        where = f"{rule.file}:{rule.line}"
        protects = rule.protects is not None
        for kind, wanted in (("fired", FIRED), ("no", "prövats och säkert inte gällt")):
            item = Item(Sort.RULE, rule.id, rule.name, wanted, where, protects)
            yield (kind, *key), item
        yield from _lines(policy, key, rule.id, rule.when, where, Sort.CONDITION, protects)
        if rule.ask_when is not None:
            asking = (ASKING, rule.id)
            yield from _lines(
                policy, asking, rule.id, rule.ask_when, where, Sort.CONDITION, protects
            )
    for fact in policy.vocabulary.facts:
        if fact.derived_when is not None:
            key = (DERIVED, fact.name)
            yield from _lines(policy, key, fact.name, fact.derived_when, fact.file, Sort.CONDITION)
    for pathway in policy.pathways:
        key, where = (PATHWAY, pathway.reason), f"{pathway.file}:{pathway.line}"
        yield from _lines(policy, key, pathway.reason, pathway.when, where, Sort.CONDITION)
        for number, one in enumerate(pathway.assessments):
            if one.when is not None:
                key = (ASSESSES, pathway.reason, str(number))
                whose = f"{pathway.reason}: {one.role} ({one.holder})"
                yield from _asked(policy, key, whose, one.when, where)
    for answer in policy.answers:
        key, where = (ANSWER, answer.id), f"{answer.file}:{answer.line}"
        yield from _asked(policy, key, answer.id, answer.when, where)
    for way in policy.ways:
        where = f"{way.file}:{way.line}"
        for step in way.steps:
            for number, transition in enumerate(step.transitions):
                key = (GUARD, way.name, step.name, str(number))
                said = f"{step.name}: till {transition.to} när {transition.trigger}"
                if leaves_of(transition.guard):
                    said += f", om {phrase(transition.guard)}"
                item = Item(Sort.TRANSITION, way.name, said, "tagits", where, way.escalation)
                yield ("moved", *key), item
                yield from _lines(
                    policy, key, way.name, transition.guard, where, Sort.CONDITION, way.escalation
                )
    for key, whose, said, where in deadlines_of(policy):
        for state, wanted in (("hållen", "hållits"), ("missad", "missats")):
            yield (
                ("deadline", *key, state),
                Item(Sort.DEADLINE, whose, said, wanted, where),
            )


def _asked(
    policy: Policy, key: Key, whose: str, condition: Condition, where: str
) -> Iterator[tuple[Token, Item]]:
    """What always holds decides nothing."""
    if leaves_of(condition):
        yield ("yes", *key), Item(Sort.ANSWER, whose, phrase(condition), "gällt", where)
        yield from _lines(policy, key, whose, condition, where, Sort.ANSWER)


def _lines(
    policy: Policy,
    key: Key,
    whose: str,
    condition: Condition,
    where: str,
    sort: Sort,
    protects: bool = False,
) -> Iterator[tuple[Token, Item]]:
    for number, leaf in enumerate(leaves_of(condition)):
        said = f"{phrase(leaf)} (rad {number + 1})"
        if key[0] == ASKING:
            said = f"fråga när: {said}"
        if key[0] == GUARD:
            said = f"{key[2]}, {int(key[3]) + 1}: {said}"
        item = Item(sort, whose, said, "avgjort", where, protects)
        yield ("decides", *key, number), item
        if isinstance(leaf, Compare):
            for side in _sides(policy, leaf):
                wanted = "prövats precis på gränsen" if side == 0 else "prövats precis utanför"
                boundary = Item(Sort.BOUNDARY, whose, said, wanted, where, protects)
                yield ("side", *key, number, side), boundary


def _sides(policy: Policy, leaf: Compare) -> tuple[int, ...]:
    """On the bound, and the nearest value on the other side of it when there is one."""
    other = -1 if leaf.op in ("minst", "under") else 1
    definition = policy.vocabulary.fact_by_name[leaf.fact]
    if isinstance(leaf.bound, str) and not leaf.parameter:
        place = definition.values.index(leaf.bound) + other
        if not 0 <= place < len(definition.values):
            return (0,)
    return (0, other)
