"""Small policies by chance, and every cell of what they read, enumerated without any cleverness."""

from collections.abc import Iterator
from datetime import date
from itertools import product
from random import Random
from typing import Literal

from barnlots.model.due import Due, Unit
from barnlots.model.facts import Value
from barnlots.policy.actions import Action, AssignTask, StartWay
from barnlots.policy.conditions import (
    All,
    Any,
    Compare,
    Condition,
    HasReason,
    Is,
    Known,
    Not,
    Running,
    atoms,
)
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Protects, Rule
from barnlots.policy.situation import Situation
from barnlots.policy.vocabulary import (
    DatedValue,
    FactDefinition,
    FactType,
    HolderKind,
    Parameter,
    RoleDefinition,
    Vocabulary,
)
from barnlots.policy.ways import Step, Transition, Way

DAY = date(2026, 10, 14)
HOLDERS = ("skola", "bup")
FACTS = (
    FactDefinition(name="a", question="?", type=FactType.YES_NO, values=("ja", "nej")),
    FactDefinition(name="b", question="?", type=FactType.YES_NO, values=("ja", "nej")),
    FactDefinition(name="o", question="?", type=FactType.ORDERED, values=("låg", "mer", "hög")),
    FactDefinition(name="v", question="?", type=FactType.CHOICE, values=("röd", "blå")),
    FactDefinition(name="n", question="?", type=FactType.NUMBER),
)
_WAY = Way(
    name="w",
    title="W",
    begins_in="börjar",
    sources=(),
    because="",
    steps=(
        Step(name="börjar", transitions=(Transition(to="slut", trigger="h"),)),
        Step(name="slut"),
    ),
)
_Operator = Literal["minst", "högst", "över", "under"]
OPERATORS: tuple[_Operator, ...] = ("minst", "högst", "över", "under")
_SOON = Due(count=0, unit=Unit.DAY, same_day=True)
_LATER = Due(count=5, unit=Unit.DAY)


def a_policy(chance: Random, rules: int) -> Policy:
    """A policy with a few facts, one of them derived, a parameter that may lack a value, a way and
    a contact reason; at most three facts are read, so that every cell can be tried."""
    facts = chance.sample(FACTS, chance.randint(1, 3))
    reader = _Reader(chance, facts)
    derived = FactDefinition(
        name="h",
        question="?",
        type=FactType.DERIVED,
        values=("ja", "nej"),
        derived_when=reader.condition(2),
    )
    if chance.random() < 0.5:
        reader.facts = [*facts, derived]
    way = _WAY.model_copy(update={"holders": chance.choice(((), ("bup",)))})
    return Policy(
        name="slump",
        vocabulary=Vocabulary(
            facts=(*FACTS, derived),
            roles=(RoleDefinition(name="r", title="r", holders=HOLDERS),),
            holders=tuple(_holder(one) for one in HOLDERS),
        ),
        parameters=(_parameter(chance),),
        laws=(),
        rules=tuple(_rule(f"regel-{at}", chance, reader) for at in range(rules)),
        ways=(way,),
        pathways=(),
        answers=(),
        grounds=(),
        triggers=(),
        documents=(),
        journey="w",
    )


def _holder(name: str) -> HolderKind:
    return HolderKind(name=name, title=name, secrecy="", default_accountable=("r",), manager="r")


def _parameter(chance: Random) -> Parameter:
    day = chance.choice(("2026-01-01", "2027-01-01"))
    dated = DatedValue(valid_from=day, value=chance.randint(1, 3), source="x")
    return Parameter(name="p", description="", unit="", values=(dated,))


def _rule(name: str, chance: Random, reader: "_Reader") -> Rule:
    actions: tuple[Action, ...] = (
        StartWay(way="w"),
        AssignTask(role="r", what="gör", due=chance.choice((_SOON, _LATER))),
        AssignTask(role="r", what="ringer", due=_SOON),
    )
    protects = chance.choice((None, None, Protects.CHILD, Protects.LIFE))
    asking = protects is not None and chance.random() < 0.3
    return Rule(
        id=name,
        name=name,
        valid_from=date(2025, 1, 1),
        review_by=date(2028, 1, 1),
        sources=(),
        when=reader.condition(3),
        then=tuple(chance.sample(actions, chance.randint(1, 2))),
        because="",
        protects=protects,
        ask_when=reader.condition(2) if asking else None,
        holders=chance.choice(((), (), ("skola",), HOLDERS)),
        each_time=chance.random() < 0.3,
    )


class _Reader:
    """Conditions by chance over some facts."""

    def __init__(self, chance: Random, facts: list[FactDefinition]) -> None:
        self._chance = chance
        self.facts = facts

    def condition(self, depth: int) -> Condition:
        chance = self._chance
        if depth == 0 or chance.random() < 0.3:
            return self._leaf()
        match chance.randrange(5):
            case 0:
                return Not(of=self.condition(depth - 1))
            case 1 | 2:
                return All(of=tuple(self.condition(depth - 1) for _ in range(chance.randint(0, 3))))
            case _:
                return Any(of=tuple(self.condition(depth - 1) for _ in range(chance.randint(0, 3))))

    def _leaf(self) -> Condition:
        chance = self._chance
        if chance.random() < 0.1:
            return chance.choice(
                (Running(way="w"), Running(way="w", steps=("börjar",)), HasReason(reason="k"))
            )
        fact = chance.choice(self.facts)
        if chance.random() < 0.2:
            return Known(fact=fact.name)
        op = chance.choice(OPERATORS)
        if fact.type is FactType.NUMBER:
            if chance.random() < 0.3:
                return Compare(fact=fact.name, op=op, bound="p", parameter=True)
            return Compare(fact=fact.name, op=op, bound=chance.randint(-1, 4))
        if fact.type is FactType.ORDERED and chance.random() < 0.6:
            return Compare(fact=fact.name, op=op, bound=chance.choice(fact.values))
        count = chance.randint(1, max(1, len(fact.values) - 1))
        return Is(fact=fact.name, values=tuple(chance.sample(fact.values, count)))


Combination = tuple[str, Situation]


def every_cell(policy: Policy, conditions: tuple[Condition, ...]) -> Iterator[Combination]:
    """The kind of holder and the situation, for every combination of what the conditions read."""
    parameters = {
        one.name: one.values[0].value
        for one in policy.parameters
        if one.values[0].valid_from <= DAY.isoformat()
    }
    leaves = [leaf for one in conditions for leaf in atoms(one)]
    names = {leaf.fact for leaf in leaves if isinstance(leaf, Is | Compare | Known)}
    derived = policy.vocabulary.fact_by_name["h"].derived_when
    if "h" in names and derived is not None:
        leaves += atoms(derived)
        names |= {leaf.fact for leaf in leaves if isinstance(leaf, Is | Compare | Known)}
    read = [one for one in FACTS if one.name in names]
    values: list[tuple[Value | None, ...]] = [
        (None, *one.values, *(range(6) if one.type is FactType.NUMBER else ())) for one in read
    ]
    way = policy.ways[0]
    runs = any(isinstance(one, Running) for one in leaves)
    asks = any(isinstance(one, HasReason) for one in leaves)
    for holder in HOLDERS:
        here = runs and (not way.holders or holder in way.holders)
        steps: tuple[dict[str, str], ...] = ({}, {"w": "börjar"}) if here else ({},)
        reasons: tuple[tuple[str, ...], ...] = ((), ("k",)) if asks else ((),)
        for facts, ways, reason in product(product(*values), steps, reasons):
            known = {
                one.name: value for one, value in zip(read, facts, strict=True) if value is not None
            }
            situation = Situation.made(
                facts=known, unknown={}, ways=ways, reasons=reason, parameters=parameters
            )
            yield holder, situation
