"""Derived facts must not follow from themselves."""

from barnlots.packs.report import Report
from barnlots.packs.shapes import Record
from barnlots.policy.conditions import facts_of
from barnlots.policy.vocabulary import FactDefinition


def report_circles(
    facts: tuple[FactDefinition, ...], records: list[Record], report: Report
) -> None:
    """Reports the first derived fact that, through others, is defined by itself."""
    uses = {one.name: facts_of(one.derived_when) for one in facts if one.derived_when}
    for record in records:
        name = record.text("fakta")
        seen: set[str] = set()
        queue = list(uses.get(name, ()))
        while queue:
            fact = queue.pop()
            if fact == name:
                report.add("BL-R003", record.place, fakta=name)
                return
            if fact not in seen:
                seen.add(fact)
                queue.extend(uses.get(fact, ()))
