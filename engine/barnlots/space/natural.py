"""Children for whom the ways run that their own facts have begun: what can be played as it is."""

from typing import TYPE_CHECKING

from barnlots.kernel.evaluate import Interpreter, interpreter_of
from barnlots.kernel.handing_over import GROUND
from barnlots.kernel.walk import NOTICED
from barnlots.model.truth import Truth
from barnlots.policy.conditions import Running
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation
from barnlots.policy.ways import Way
from barnlots.space.cell import Cell
from barnlots.space.variables import Key, Kind

if TYPE_CHECKING:
    from barnlots.space.space import Cells, Space

_MOST_MOVES = 20


def natural(space: "Space", policy: Policy, asked: tuple[Key, ...]) -> "Cells":
    """The cells in which each of these ways runs exactly when some rule in force begins it, and
    each of these contact reasons applies exactly when its own condition does."""
    found = space.everything
    for kind, name in asked:
        if kind is Kind.WAY and name in policy.way_by_name:
            runs = space.judge(Running(way=name), policy).yes
            found &= _alike(space, runs, begun(space, policy, name))
        elif kind is Kind.REASON and name in policy.pathway_by_reason:
            there = space.having(Kind.REASON, name, frozenset({"ja"}))
            applies = space.judge(policy.pathway_by_reason[name].when, policy).yes
            found &= _alike(space, there, applies)
    return found


def begun(space: "Space", policy: Policy, way: str) -> "Cells":
    """Where something begins the way: a rule in force on the day of the space, another way that
    runs, a document that is received, or that it is the way of every child."""
    here = space.at(policy.way_by_name[way].holders or _all(policy))
    if way == policy.journey or any(one.begins == way for one in policy.documents):
        return here
    found = space.nothing
    for rule in policy.rules:
        if rule.in_force(space.day) and way in rule.begins:
            found |= space.fires(rule, policy)
    for other in policy.ways:
        if other.name != way and way in other.begins:
            found |= space.running(other.name, policy)
    return found & here


def _all(policy: Policy) -> tuple[str, ...]:
    return tuple(one.name for one in policy.vocabulary.holders)


def _alike(space: "Space", one: "Cells", other: "Cells") -> "Cells":
    return (one & other) | (space.everything - one - other)


def settled(space: "Space", policy: Policy, cell: Cell) -> Cell:
    """The cell with each running way in the step where it comes to rest by itself."""
    interpreter = interpreter_of(policy)
    situation = space.situation(cell, policy)
    ways = {
        name: _rest(interpreter, policy.way_by_name[name], situation)
        for name in cell.ways
        if name in policy.way_by_name
    }
    return Cell(cell.holder, cell.facts, ways, cell.reasons)


def _rest(interpreter: Interpreter, way: Way, situation: Situation) -> str:
    name = way.begins_in
    for _ in range(_MOST_MOVES):
        step = way.step(name)
        following = next(
            (
                one.to
                for number, one in enumerate(step.transitions)
                if one.trigger in (NOTICED, GROUND)
                and interpreter.guards[way.name, name, number](situation) is Truth.YES
            ),
            None,
        )
        if following is None:
            break
        name = following
    return name
