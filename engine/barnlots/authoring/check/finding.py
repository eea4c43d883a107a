"""A finding: what is wrong or doubtful in a pack, and a child that shows it."""

from dataclasses import dataclass

from barnlots.model.errors import Diagnostic


@dataclass(frozen=True)
class Witness:
    """A concrete child for whom the finding can be seen: a case file (YAML), and a scenario in the
    words of the step library. Both can be saved and run as they are."""

    case: str
    scenario: str


@dataclass(frozen=True)
class Finding:
    diagnostic: Diagnostic
    child: Witness | None = None
