"""The space of every possible child: sets that agree with the interpreter in every single cell."""

from datetime import date
from random import Random

import pytest
from tests.shipped import the_policy
from tests.space.chance import DAY, a_policy, every_cell

from barnlots.kernel.evaluate import Interpreter
from barnlots.model.truth import Truth
from barnlots.policy.conditions import All, Any, Compare, Condition, Is, Known, Not
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation
from barnlots.space import Cell, Space


def conditions_of(policy: Policy) -> tuple[Condition, ...]:
    asking = (one.ask_when for one in policy.rules if one.ask_when is not None)
    return (*(one.when for one in policy.rules), *asking)


def cell(holder: str, situation: Situation) -> Cell:
    return Cell(holder, situation.facts, situation.ways, situation.reasons)


def test_conditions_hold_in_exactly_the_cells_in_which_the_interpreter_says_so() -> None:
    for seed in range(800):
        policy = a_policy(Random(seed), 2)
        space, interpreter = Space((policy,), DAY), Interpreter(policy)
        conditions = conditions_of(policy)
        judged = [(space.judge(one), interpreter.compile(one)) for one in conditions]
        for holder, situation in every_cell(policy, conditions):
            here = cell(holder, situation)
            for sets, closure in judged:
                truth = closure(situation)
                assert (here in sets.yes) is (truth is Truth.YES), (seed, here)
                assert (here in sets.no) is (truth is Truth.NO), (seed, here)
                assert (here in sets.other) is (truth is Truth.UNKNOWN), (seed, here)


def test_two_policies_in_one_space_each_read_their_own_words() -> None:
    for seed in range(800):
        chance = Random(seed)
        base, overlay = a_policy(chance, 2), a_policy(chance, 2)
        space = Space((base, overlay), DAY)
        for policy in (base, overlay):
            interpreter = Interpreter(policy)
            for rule in policy.rules:
                sets, closure = space.judge(rule.when, policy), interpreter.compile(rule.when)
                for holder, situation in every_cell(policy, (rule.when,)):
                    here = cell(holder, situation)
                    assert (here in sets.yes) is (closure(situation) is Truth.YES), (seed, here)
                    assert (here in sets.no) is (closure(situation) is Truth.NO), (seed, here)


def test_equal_sets_are_the_same_node() -> None:
    space = Space((the_policy(),), DAY)
    one = Is(fact="frånvaro", values=("upprepad", "knappt i skolan"))
    other = Compare(fact="frånvaro", op="minst", bound="upprepad")
    assert space.judge(one) == space.judge(other)
    known = space.judge(Known(fact="frånvaro"))
    assert known.yes | known.no == space.everything
    assert not known.yes & known.no
    assert not known.other


def test_a_picked_cell_is_in_the_set_and_says_little() -> None:
    policy = the_policy()
    space, interpreter = Space((policy,), DAY), Interpreter(policy)
    for rule in policy.rules:
        fires = space.fires(rule)
        found = space.pick(fires)
        assert found is not None and found in fires, rule.id
        assert not rule.holders or found.holder in rule.holders
        assert interpreter.judge(rule.when, space.situation(found)) is Truth.YES, rule.id
    assert space.pick(space.nothing) is None


def test_a_picked_child_goes_to_a_school_of_its_age() -> None:
    space = Space((the_policy(),), DAY)
    adult = space.pick(space.judge(Compare(fact="ålder", op="minst", bound=18)).yes)
    assert adult is not None
    assert adult.facts["skolform"] == "gymnasieskola"
    child = space.pick(space.at(("förskola",)))
    assert child is not None
    assert child.facts["skolform"] == "förskola"


@pytest.mark.parametrize(
    "nobody",
    [
        Is(fact="har syskon", values=("nej",)),
        Not(of=Known(fact="skyddade personuppgifter")),
        Not(of=Known(fact="samtycke till remiss till bup")),
        Compare(fact="årskurs", op="över", bound=13),
        Compare(fact="frånvarominuter", op="under", bound=0),
        All(of=(Is(fact="bor hos", values=("släkting",)), Not(of=Known(fact="bor hos")))),
        Any(of=()),
    ],
)
def test_what_cannot_be_is_not_there(nobody: Condition) -> None:
    assert not Space((the_policy(),), DAY, (nobody,)).judge(nobody).yes


def test_numbers_are_cut_by_every_policy_and_parameters_have_the_value_of_the_day() -> None:
    base = the_policy()
    changed = tuple(
        one.model_copy(update={"values": (one.values[0].model_copy(update={"value": 9000}),)})
        if one.name == "gräns för upprepad frånvaro"
        else one
        for one in base.parameters
    )
    other = Policy.model_validate(base.model_dump() | {"parameters": changed})
    space = Space((base, other), DAY)
    rule = next(one for one in base.rules if one.id == "skola-frånvaro")
    lost = space.fires(rule, base) - space.fires(rule, other)
    found = space.pick(lost)
    assert found is not None
    minutes = found.facts["frånvarominuter"]
    assert base.parameter("gräns för upprepad frånvaro", DAY) <= int(minutes) < 9000
    assert space.fires(rule, other) <= space.fires(rule, base)
    before = Space((base,), date(2020, 1, 1))
    limit = Compare(
        fact="frånvarominuter", op="minst", bound="gräns för upprepad frånvaro", parameter=True
    )
    assert before.judge(limit).other == before.everything
