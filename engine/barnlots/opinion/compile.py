"""Conditions into patterns for the cage: pure, and complete or with the reason why not."""

from collections.abc import Iterator, Mapping, Sequence

from barnlots.opinion.branches import COMFORTABLE, MOST_BRANCHES, Branch, branches
from barnlots.opinion.fields import CannotCompile, Fields
from barnlots.opinion.packing import MOST_FIELDS, packed, tests_of
from barnlots.opinion.patterns import Compiled, Pattern, Stratum
from barnlots.opinion.strata import Derived, Strata, divide
from barnlots.policy.conditions import Atom, Condition, atoms, facts_of
from barnlots.policy.vocabulary import FactDefinition, FactType

Questions = Sequence[tuple[str, Condition]]


def compile_policy(questions: Questions, definitions: Sequence[FactDefinition]) -> Compiled:
    """Every question and derived fact as patterns for certainly so and certainly not so.

    A question that cannot be compiled stands in `left_out`. Raises ValueError for a repeated id.
    """
    asked = dict(questions)
    if len(asked) != len(questions):
        raise ValueError("repeated question")
    by_name = {one.name: one for one in definitions}
    derived = _derived(definitions)
    asked = _divided(asked, derived, by_name)
    return _Compilation(asked, derived, by_name).result()


def _derived(definitions: Sequence[FactDefinition]) -> Derived:
    return {one.name: one.derived_when for one in definitions if one.type is FactType.DERIVED}


def _divided(
    asked: dict[str, Condition], derived: Derived, definitions: Mapping[str, FactDefinition]
) -> dict[str, Condition]:
    fields = Fields(_leaves(asked, derived), definitions)
    result = {name: _comfortable(one, derived, fields) for name, one in asked.items()}
    settled: set[str] = set()
    while waiting := [name for name in derived if name not in settled]:
        for name in waiting:
            settled.add(name)
            condition = derived[name]
            if condition is not None:
                derived[name] = _comfortable(condition, derived, fields)
    return result


def _comfortable(condition: Condition, derived: Derived, fields: Fields) -> Condition:
    try:
        for holds in (True, False):
            branches(condition, holds, fields, COMFORTABLE)
    except CannotCompile as refused:
        return divide(condition, derived) if refused.code == "too_wide" else condition
    return condition


def _leaves(asked: Mapping[str, Condition], derived: Derived) -> Iterator[Atom]:
    for condition in (*asked.values(), *derived.values()):
        if condition is not None:
            yield from atoms(condition)


class _Compilation:
    """The targets of one policy as they are numbered, and what each stratum has collected."""

    def __init__(
        self,
        asked: dict[str, Condition],
        derived: Derived,
        definitions: Mapping[str, FactDefinition],
    ) -> None:
        self._asked = asked
        self._derived = derived
        self._fields = Fields(_leaves(asked, derived), definitions)
        self._domains = self._fields.domains()
        self._strata = Strata(derived)
        self._broken: dict[str, str] = {}
        self._targets: dict[Condition, int] = {}
        self._patterns: dict[int, list[Pattern]] = {}
        self._settled: dict[int, dict[str, int]] = {}

    def result(self) -> Compiled:
        for name, condition in self._in_order():
            try:
                target, depth = self._target(condition)
                self._settled.setdefault(depth, {})[name] = target
            except CannotCompile as refused:
                self._broken[name] = refused.code
        questions: dict[str, int] = {}
        left_out: dict[str, str] = {}
        for one, condition in self._asked.items():
            try:
                questions[one] = self._target(condition)[0]
            except CannotCompile as refused:
                left_out[one] = refused.code
        depths = range(max((*self._patterns, *self._settled), default=-1) + 1)
        return Compiled(
            fields=self._fields.all(),
            strata=tuple(
                Stratum(
                    rulesets=packed(self._patterns.get(depth, [])),
                    derived=self._settled.get(depth, {}),
                )
                for depth in depths
            ),
            questions=questions,
            left_out=left_out,
            derived=frozenset(self._derived),
        )

    def _in_order(self) -> list[tuple[str, Condition]]:
        placed: list[tuple[int, str, Condition]] = []
        for name, condition in self._derived.items():
            if condition is None:
                continue
            try:
                placed.append((self._strata.depth(condition), name, condition))
            except CannotCompile as refused:
                self._broken[name] = refused.code
        return [(name, condition) for _, name, condition in sorted(placed, key=lambda one: one[0])]

    def _target(self, condition: Condition) -> tuple[int, int]:
        for fact in facts_of(condition):
            if fact in self._broken:
                raise CannotCompile(self._broken[fact])
        depth = self._strata.depth(condition)
        if condition not in self._targets:
            found = [
                (holds, branch)
                for holds in (True, False)
                for branch in branches(condition, holds, self._fields, MOST_BRANCHES)
            ]
            if any(len(branch) > MOST_FIELDS for _, branch in found):
                raise CannotCompile("too_many_facts")
            target = self._targets[condition] = len(self._targets)
            self._patterns.setdefault(depth, []).extend(
                self._pattern(target, holds, branch) for holds, branch in found
            )
        return self._targets[condition], depth

    def _pattern(self, target: int, holds: bool, branch: Branch) -> Pattern:
        return Pattern(target=target, holds=holds, tests=tests_of(branch, self._domains))
