"""Scenarios: the policy's own tests, written in Swedish by those who answer for the policy."""

from pathlib import Path

from barnlots.authoring.scenarios import (
    answering,
    doing,
    expecting_sharing,
    expecting_tasks,
    expecting_ways,
    expecting_who,
    given,
    noticing,
)
from barnlots.authoring.scenarios.binding import BoundScenario, bind
from barnlots.authoring.scenarios.gherkin import feature_files, read_features
from barnlots.model.errors import Diagnostic, Place, SourceError
from barnlots.packs.report import Report
from barnlots.policy.policy import Policy

# Each registers its steps when it is imported.
STEPS = (
    given,
    noticing,
    doing,
    answering,
    expecting_ways,
    expecting_tasks,
    expecting_sharing,
    expecting_who,
)


def read_scenarios(path: Path, policy: Policy) -> tuple[BoundScenario, ...]:
    """Every scenario of the feature file at `path`, or of all below it, each word of it known.

    Raises SourceError with every fault that was found.
    """
    if path.suffix and not path.exists():
        raise SourceError((Diagnostic("BL-F005", Place(str(path))),))
    files = feature_files(path)
    if not files:
        raise SourceError((Diagnostic("BL-N002", Place(str(path))),))
    report = Report()
    found = bind(read_features(files, report), policy, report)
    report.raise_if_any()
    return found
