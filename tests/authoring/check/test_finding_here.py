"""Findings in file order, and in an overlay only those that its own files can mend."""

from pathlib import Path

from barnlots.authoring.check import run
from barnlots.authoring.check.examine import Examined
from barnlots.authoring.check.finding import Finding
from barnlots.authoring.check.run import concerns, found_here, in_file_order
from barnlots.model.errors import Diagnostic, Label, Place, Severity

OWN, BASE = Place("rules/regler.yaml", 2, 5), Place("skr:rules/regler/liv.yaml", 5, 5)


def finding(place: Place, other: Place | None = None, code: str = "BL-R002") -> Finding:
    label = Label("BL-LABEL_FIRST", other) if other else None
    return Finding(Diagnostic(code, place, {"regel": "x"}, other=label))


def test_what_lies_wholly_in_the_base_is_not_repeated() -> None:
    assert concerns(finding(OWN))
    assert concerns(finding(OWN, BASE))
    assert concerns(finding(BASE, OWN))
    assert not concerns(finding(BASE))
    assert not concerns(finding(BASE, BASE))
    assert list(found_here([finding(BASE), finding(OWN)])) == [finding(OWN)]


def test_findings_are_in_file_order_and_then_by_code() -> None:
    later = finding(Place("rules/regler.yaml", 10, 1))
    first, second = finding(OWN, code="BL-R001"), finding(OWN, code="BL-R002")
    flow = finding(Place("flows/skydd.yaml", 30, 1))
    assert in_file_order([later, second, first, flow]) == (flow, first, second, later)


def test_warnings_are_errors_only_for_those_who_ask() -> None:
    small = Path("liten")
    doubtful = Finding(Diagnostic("BL-R002", OWN, {"regel": "x"}, severity=Severity.WARNING))
    assert not Examined(small, (doubtful,), strict=False).refused
    assert Examined(small, (doubtful,), strict=True).refused
    assert Examined(small, (finding(OWN),), strict=False).refused
    assert not Examined(small, (), strict=True).refused


def test_every_check_is_registered_once() -> None:
    assert len(set(run.CHECKS)) == len(run.CHECKS)
