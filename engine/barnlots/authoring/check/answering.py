"""Who answers on a way: the roles that it names are found where it runs."""

from collections.abc import Iterator
from datetime import date

from barnlots.authoring.check.finding import Finding
from barnlots.authoring.check.lines import line_place
from barnlots.model.errors import Diagnostic, Label, Severity
from barnlots.packs import Pack
from barnlots.policy.actions import AskAbout, AssignTask, OpenForSiblings
from barnlots.policy.ways import Step, Way


def check_answering(pack: Pack, day: date) -> Iterator[Finding]:
    """Each line with a role that no holder of the way has: whoever leads would have to step in,
    without anybody having meant it. Once for each role of a way."""
    for way in pack.policy.ways:
        told: set[str] = set()
        for step in way.steps:
            for role, key, number in _named(step):
                if role not in told and not _found(pack, way, role):
                    told.add(role)
                    yield _missing(pack, way, step, role, key, number)


def _named(step: Step) -> Iterator[tuple[str, str, int]]:
    """The roles that the step names, each with the line that does."""
    if step.accountable:
        yield step.accountable, "ansvarig", 0
    if step.raise_to:
        yield step.raise_to, "frist", 0
    for number, action in enumerate(step.on_entry):
        match action:
            case AssignTask() | AskAbout():
                yield action.role, "så", number
                if action.raise_to:
                    yield action.raise_to, "så", number
            case OpenForSiblings():
                yield action.role, "så", number


def _found(pack: Pack, way: Way, role: str) -> bool:
    """Whether anybody has the role where the way runs; a role that says no profession (`ansvarig`,
    `chefen` …) is always somebody."""
    definition = pack.policy.vocabulary.role_by_name.get(role)
    if definition is None or not way.holders:
        return definition is None or bool(definition.holders)
    return bool(set(definition.holders) & set(way.holders))


def _missing(pack: Pack, way: Way, step: Step, role: str, key: str, number: int) -> Finding:
    where = pack.policy.vocabulary.role_by_name[role].holders
    diagnostic = Diagnostic(
        "BL-J118",
        line_place(pack, way.name, step.name, key, number),
        {"väg": way.name, "steg": step.name, "roll": role},
        severity=Severity.ERROR if way.escalation else Severity.WARNING,
        other=Label(
            "BL-LABEL_ROLE_IS", pack.place("roll", role, "finns i"), {"hos": ", ".join(where)}
        ),
    )
    return Finding(diagnostic)
