"""Every possible child under one or several policies on one day, and where each condition holds."""

from dataclasses import dataclass
from datetime import date

from barnlots.kernel.evaluate import Interpreter
from barnlots.model.facts import Value
from barnlots.model.truth import Truth
from barnlots.policy.conditions import (
    All,
    Any,
    Atom,
    Compare,
    Condition,
    HasReason,
    Is,
    Known,
    Not,
    Running,
)
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule
from barnlots.policy.situation import Situation
from barnlots.policy.vocabulary import FactDefinition, FactType
from barnlots.space.cell import Cell, cost_of, plausible
from barnlots.space.diagram import EMPTY, FULL, Diagrams
from barnlots.space.natural import natural, settled
from barnlots.space.variables import Key, Kind, variables_of


class Space:
    """All cells: a kind of holder, a value or unknown for each fact, a step or none for each way,
    yes or no for each contact reason. Several policies (a base and what builds on it) share one
    space, so that what they say can be held against each other; each reads its own parameters,
    derived facts and scales. `also` are conditions of none of them that will be asked about.
    """

    def __init__(
        self, policies: tuple[Policy, ...], day: date, also: tuple[Condition, ...] = ()
    ) -> None:
        self.policies = policies
        self.day = day
        self.variables = variables_of(policies, day, also)
        self._level = {(one.kind, one.name): at for at, one in enumerate(self.variables)}
        self._diagrams = Diagrams(tuple(len(one.values) for one in self.variables))
        self._readings = [_Reading(one, day) for one in policies]
        self._judged: dict[tuple[int, Condition], Judged] = {}
        self._plausible: Cells | None = None

    @property
    def everything(self) -> "Cells":
        return Cells(self, FULL)

    @property
    def nothing(self) -> "Cells":
        return Cells(self, EMPTY)

    def judge(self, condition: Condition, policy: Policy | None = None) -> "Judged":
        """Where the condition is certainly so and where certainly not, as `policy` (the first one
        when none is named) reads it: strong Kleene, as the kernel's interpreter does. Raises
        KeyError for a condition that reads what no policy and nothing of `also` reads."""
        at = self._at(policy)
        known = self._judged.get((at, condition))
        if known is None:
            known = self._judged[at, condition] = self._judge(condition, at)
        return known

    def fires(self, rule: Rule, policy: Policy | None = None) -> "Cells":
        """Where the rule takes effect: its condition is certainly so and the holder is one of
        those that it is for. Its dates are not looked at."""
        return self.judge(rule.when, policy).yes & self.meant_for(rule.holders)

    def at(self, holders: tuple[str, ...]) -> "Cells":
        """The cells in which the part's holder is of one of these kinds."""
        return self.having(Kind.HOLDER, "", frozenset(holders))

    def meant_for(self, holders: tuple[str, ...]) -> "Cells":
        """The same for what is for these holders, which is everywhere when none are named."""
        return self.at(holders) if holders else self.everything

    def having(self, kind: Kind, name: str, values: frozenset[Value | None]) -> "Cells":
        """The cells in which this variable has one of these values; everything when nobody asks
        about it. Values that do not occur are passed over."""
        level = self._level.get((kind, name))
        if level is None:
            return self.everything
        numbers = frozenset(
            number for number, one in enumerate(self.variables[level].values) if one in values
        )
        return Cells(self, self._diagrams.among(level, numbers))

    def unanswered(self, cells: "Cells", fact: str) -> "Cells":
        """The cells that would be among these if nobody had answered the fact, whatever has been
        answered; these, when nobody asks about it or it is always known."""
        level = self._level.get((Kind.FACT, fact))
        if level is None or None not in self.variables[level].values:
            return cells
        number = self.variables[level].values.index(None)
        return Cells(self, self._diagrams.given(cells.node, level, number))

    def pick(self, cells: "Cells", policy: Policy | None = None) -> Cell | None:
        """One of the cells: as little known as can be, and if any such child is among them one
        for whom `policy` begins the ways that run, and who could go to a school. None when there
        are no cells."""
        if not cells:
            return None
        policy = policy or self.policies[0]
        if self._plausible is None:
            self._plausible = plausible(self)
        plays = cells & natural(self, policy, cells.asks)
        wishes = (plays & self._plausible, plays, cells & self._plausible, cells)
        wanted = next(one for one in wishes if one)
        asked = {self.variables[one] for one in self._diagrams.asked(cells.node)}
        costs = tuple(cost_of(one, one in asked) for one in self.variables)
        chosen = self._diagrams.cheapest(wanted.node, costs)
        assert chosen is not None
        cell = Cell.of(self.variables, chosen)
        resting = settled(self, policy, cell)
        return resting if resting in cells else cell

    def running(self, way: str, policy: Policy | None = None) -> "Cells":
        """Where the way runs, in any step."""
        if (Kind.WAY, way) not in self._level:
            return self.everything
        return self.judge(Running(way=way), policy).yes

    def situation(self, cell: Cell, policy: Policy | None = None) -> Situation:
        """What the kernel would read in that cell."""
        parameters = self._readings[self._at(policy)].parameters
        return Situation(
            facts=cell.facts,
            unknown={},
            ways=cell.ways,
            reasons=cell.reasons,
            parameters=parameters,
        )

    def _at(self, policy: Policy | None) -> int:
        if policy is None:
            return 0
        return next(at for at, one in enumerate(self.policies) if one is policy)

    def _judge(self, condition: Condition, at: int) -> "Judged":
        policy = self.policies[at]
        match condition:
            case Not(of=inner):
                judged = self.judge(inner, policy)
                return Judged(judged.no, judged.yes)
            case All(of=parts):
                every = Judged(self.everything, self.nothing)
                for part in parts:
                    one = self.judge(part, policy)
                    every = Judged(every.yes & one.yes, every.no | one.no)
                return every
            case Any(of=parts):
                some = Judged(self.nothing, self.everything)
                for part in parts:
                    one = self.judge(part, policy)
                    some = Judged(some.yes | one.yes, some.no & one.no)
                return some
            case _:
                return self._leaf(condition, at)

    def _leaf(self, leaf: Atom, at: int) -> "Judged":
        reading, policy = self._readings[at], self.policies[at]
        match leaf:
            case Is(fact=fact) | Compare(fact=fact) | Known(fact=fact):
                derived = reading.derivation(fact)
                if derived is None:
                    return self._by_value(leaf, (Kind.FACT, fact), reading)
                behind = self.judge(derived, policy)
                yes = no = self.nothing
                for value, cells in (("ja", behind.yes), ("nej", behind.no), (None, behind.other)):
                    truth = reading.truth(leaf, (Kind.FACT, fact), value)
                    yes = yes | cells if truth is Truth.YES else yes
                    no = no | cells if truth is Truth.NO else no
                return Judged(yes, no)
            case Running(way=way):
                known = policy.way_by_name.get(way)
                here = self.meant_for(known.holders if known is not None else ())
                yes = self._by_value(leaf, (Kind.WAY, way), reading).yes & here
                return Judged(yes, self.everything - yes)
            case HasReason(reason=reason):
                return self._by_value(leaf, (Kind.REASON, reason), reading)

    def _by_value(self, leaf: Atom, key: Key, reading: "_Reading") -> "Judged":
        level = self._level[key]
        truths = [reading.truth(leaf, key, one) for one in self.variables[level].values]
        yes, no = (
            self._diagrams.among(
                level, frozenset(number for number, one in enumerate(truths) if one is wanted)
            )
            for wanted in (Truth.YES, Truth.NO)
        )
        return Judged(Cells(self, yes), Cells(self, no))


@dataclass(frozen=True)
class Cells:
    """A set of cells of one space. `|`, `&`, `-`, `<=` and truth are those of sets."""

    space: Space
    node: int

    def __or__(self, other: "Cells") -> "Cells":
        return Cells(self.space, self.space._diagrams.union(self.node, other.node))

    def __and__(self, other: "Cells") -> "Cells":
        return Cells(self.space, self.space._diagrams.intersection(self.node, other.node))

    def __sub__(self, other: "Cells") -> "Cells":
        return Cells(self.space, self.space._diagrams.difference(self.node, other.node))

    def __le__(self, other: "Cells") -> bool:
        return not self - other

    def __bool__(self) -> bool:
        return self.node != EMPTY

    def __contains__(self, cell: Cell) -> bool:
        return self.space._diagrams.holds(self.node, cell.numbers(self.space.variables))

    @property
    def asks(self) -> tuple[Key, ...]:
        """What the set depends on."""
        asked = sorted(self.space._diagrams.asked(self.node))
        return tuple((one.kind, one.name) for one in (self.space.variables[at] for at in asked))


@dataclass(frozen=True)
class Judged:
    """Where a condition is certainly so, and where certainly not."""

    yes: Cells
    no: Cells

    @property
    def other(self) -> Cells:
        """Where nobody knows."""
        return self.yes.space.everything - self.yes - self.no


class _Reading:
    """How one policy reads a leaf, value by value, with the kernel's own interpreter."""

    def __init__(self, policy: Policy, day: date) -> None:
        self.parameters = policy.values_on(day)
        self._facts = policy.vocabulary.fact_by_name
        words = policy.vocabulary.model_copy(
            update={"facts": tuple(map(_plain, policy.vocabulary.facts))}
        )
        bare = policy.model_copy(
            update={"vocabulary": words, "rules": (), "ways": (), "pathways": ()}
        )
        self._interpreter = Interpreter(bare)

    def derivation(self, fact: str) -> Condition | None:
        definition = self._facts.get(fact)
        return definition.derived_when if definition is not None else None

    def truth(self, leaf: Atom, key: Key, value: Value | None) -> Truth:
        """The leaf where this one thing has this value and nothing else is known."""
        kind, name = key
        facts: dict[str, Value] = {}
        ways: dict[str, str] = {}
        reasons: tuple[str, ...] = ()
        if value is not None:
            if kind is Kind.FACT:
                facts[name] = value
            elif kind is Kind.WAY:
                ways[name] = str(value)
            else:
                reasons = (name,)
        situation = Situation.model_construct(
            facts=facts, unknown={}, ways=ways, reasons=reasons, parameters=self.parameters
        )
        return self._interpreter.judge(leaf, situation)


def _plain(definition: FactDefinition) -> FactDefinition:
    """A derived fact as one that is simply ja or nej: what is behind it is judged by itself."""
    if definition.type is not FactType.DERIVED:
        return definition
    return definition.model_copy(update={"type": FactType.YES_NO, "derived_when": None})
