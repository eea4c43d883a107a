"""The child who shows a finding about rules, and what the scenario says of it."""

from barnlots.authoring.check.finding import Witness
from barnlots.authoring.witness.witness import witness_of
from barnlots.policy.rules import Rule
from barnlots.space import Cell, Cells, Space


def child_of(space: Space, cells: Cells, name: str, *rules: Rule) -> Witness | None:
    """A child from `cells`, with what each of the rules does for it; None when there is none."""
    cell = space.pick(cells)
    if cell is None:
        return None
    return witness_of(space, cell, name, tuple(says(space, one, cell) for one in rules))


def says(space: Space, rule: Rule, cell: Cell) -> str:
    """Whether the rule applies in the cell, as a step of the kind Så."""
    judged = space.judge(rule.when)
    verb = "vara okänd"
    if cell in judged.yes:
        verb = "gälla"
    elif cell in judged.no:
        verb = "inte gälla"
    return f"ska regeln {rule.id} {verb} i {cell.holder}"
