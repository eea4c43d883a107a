"""Twenty cases that no rule was written after: each line of `expected.yaml` is one test.

The head of that file says how a line is read. Its author had not read the rules.
"""

from typing import NamedTuple

import pytest
from ruamel.yaml import YAML
from tests.shipped import ROOT
from tests.vignettes.conftest import Cases
from tests.vignettes.routed import PARAPHRASES, Routed

EXPECTED = ROOT / "tests" / "paraphrases" / "expected.yaml"


class Expectation(NamedTuple):
    case: str
    shall: bool
    line: str


def expectations() -> list[Expectation]:
    read = YAML(typ="safe").load(EXPECTED.read_text(encoding="utf-8"))
    return [
        Expectation(case, word == "ska", line)
        for case, said in read.items()
        for word in ("ska", "ska inte")
        for line in said[word]
    ]


def holds(case: Routed, line: str) -> bool:
    """Whether the line is so, in all the case's parts together, after the last observation."""
    if line == "spärr":
        return any(at.blocked for at in case.parts.values())
    if line == "syskon":
        return any(at.siblings for at in case.parts.values())
    if line == "samma dag":
        last = max(one.seen_at for at in case.parts.values() for one in at.part.observations)
        return any(todo.due[:10] <= f"{last:%Y-%m-%d}" for todo in case.todo)
    if line.startswith("skyddsväg "):
        return line.removeprefix("skyddsväg ") in case.begun
    if line.startswith("väg "):
        way = line.removeprefix("väg ")
        return way in case.begun or (way == "vägd-orosanmälan" and "far-illa" in case.begun)
    if line.startswith("att göra: "):
        return line.removeprefix("att göra: ") in {todo.by for todo in case.todo}
    assert line.startswith("fråga: "), line
    return line.removeprefix("fråga: ") in case.asked


@pytest.mark.parametrize(
    "expected",
    expectations(),
    ids=lambda one: f"{one.case}-{'ska' if one.shall else 'ska inte'}-{one.line}",
)
def test_expectation(paraphrases: Cases, expected: Expectation) -> None:
    case = paraphrases[expected.case]
    lines = [f"{one.due} {one.by} {one.what} {one.asks}" for one in case.todo]
    assert holds(case, expected.line) is expected.shall, "\n".join(lines)


def test_every_paraphrase_has_its_expectations() -> None:
    assert {one.case for one in expectations()} == {path.stem for path in PARAPHRASES}
