"""What leaves in each case, worked out by the kernel: equal cases told together."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import product

from barnlots.authoring.border.situations import (
    NOW,
    Answers,
    Axis,
    Receiver,
    Suspicion,
    axes_of,
    cases_of,
    facts_in,
    part_in,
    receivers_of,
)
from barnlots.kernel.evaluate import interpreter_of
from barnlots.kernel.sharing import Judge, clear
from barnlots.policy.grounds import Document, GroundRule
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation

Pair = tuple[str, str]
# A document on its way between these.
Passing = tuple[Document, tuple[Pair, ...]]
# Gives them on, one by one, while somebody sees how far it has come.
Watched = Callable[[Iterable[Passing]], Iterable[Passing]]
# One value for each axis.
Case = tuple[str, ...]
# A ground, or why there is none, for each column of answers.
Outcome = tuple[str, ...]
Values = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Line:
    """The cases in which each axis has one of `values`, and what comes of each column there."""

    values: Values
    outcome: Outcome


@dataclass(frozen=True)
class Crossing:
    """A document between some holders, to such a receiver of the kind, and of it the items for
    which the lines are the same."""

    document: str
    pairs: tuple[Pair, ...]
    receiver: Receiver
    items: tuple[str, ...]
    axes: tuple[Axis, ...]
    lines: tuple[Line, ...]


def crossings_of(policy: Policy, watched: Watched = iter) -> Iterator[Crossing]:
    """Every document between every two kinds of holders for which there is a row, with all of the
    cases. Between all others nothing leaves."""
    judged: dict[tuple[Axis, ...], list[tuple[Case, Judge]]] = {}
    passing = [
        (document, pairs) for document in policy.documents for pairs in _alike(policy, document)
    ]
    for document, pairs in watched(passing):
        axes = axes_of(policy, document.name)
        if axes not in judged:
            judged[axes] = [(case, _judge(policy, axes, case)) for case in cases_of(axes)]
        rows = (one for item in document.items for one in _rows(policy, document, pairs[0], item))
        for receiver in receivers_of(rows):
            outcomes = _outcomes(policy, judged[axes], document.name, pairs[0], receiver)
            by_lines: dict[tuple[Line, ...], list[str]] = {}
            for item in document.items:
                cases = {case: tuple(found[item] for found in some) for case, some in outcomes}
                by_lines.setdefault(tuple(_merged(cases)), []).append(item)
            for lines, items in by_lines.items():
                yield Crossing(document.name, pairs, receiver, tuple(items), axes, lines)


def _rows(policy: Policy, document: Document, pair: Pair, item: str) -> tuple[GroundRule, ...]:
    return policy.rows_for(document.name, *pair, item)


def _alike(policy: Policy, document: Document) -> Iterator[tuple[Pair, ...]]:
    """The senders and receivers between which the same rows fit every item: there the answer is
    the same."""
    kinds = tuple(policy.vocabulary.holder_by_name)
    found: dict[tuple[tuple[str, ...], ...], list[Pair]] = {}
    for sender, receiver in product(kinds, kinds):
        rows = tuple(
            tuple(one.id for one in _rows(policy, document, (sender, receiver), item))
            for item in document.items
        )
        if any(rows):
            found.setdefault(rows, []).append((sender, receiver))
    yield from (tuple(pairs) for pairs in found.values())


def _judge(policy: Policy, axes: tuple[Axis, ...], case: Case) -> Judge:
    """What a condition is in the case."""
    situation = Situation.made(
        facts=facts_in(axes, case), unknown={}, ways={}, reasons=(), parameters={}
    )
    return partial(interpreter_of(policy).judge, situation=situation)


def _outcomes(
    policy: Policy, judged: list[tuple[Case, Judge]], document: str, pair: Pair, to: Receiver
) -> list[tuple[Case, list[dict[str, str]]]]:
    """For each case and each column what becomes of every item."""
    sender, receiver = pair
    parts = {
        suspicion: [part_in(suspicion, answers, document, receiver, to.sent) for answers in Answers]
        for suspicion in Suspicion
    }
    found = []
    for case, judge in judged:
        columns = []
        for part in parts[Suspicion(case[0])]:
            cleared = clear(
                policy,
                part,
                judge,
                sender,
                document,
                receiver,
                NOW,
                receiver,
                same_authority=bool(to.same_authority),
            )
            columns.append(
                {one.name: one.ground.kind for one in cleared.items}
                | {one.name: f"({one.because})" for one in cleared.withheld}
            )
        found.append((case, columns))
    return found


def _merged(cases: dict[tuple[str, ...], Outcome]) -> list[Line]:
    """The same cases in fewer lines: two that differ in one axis and have the same outcome become
    one, for as long as there are any."""
    lines = {Line(tuple((value,) for value in case), outcome) for case, outcome in cases.items()}
    count = len(next(iter(cases)))
    for at in range(count):
        found: dict[tuple[Values, Outcome], list[str]] = {}
        for line in sorted(lines, key=lambda one: one.values):
            rest = (*line.values[:at], *line.values[at + 1 :])
            found.setdefault((rest, line.outcome), []).extend(line.values[at])
        lines = {
            Line((*rest[:at], tuple(values), *rest[at:]), outcome)
            for (rest, outcome), values in found.items()
        }
    return sorted(lines, key=lambda one: one.values)
