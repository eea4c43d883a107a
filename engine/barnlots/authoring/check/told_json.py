"""Findings as one JSON object, whose keys and order stay the same (`docs/granskning.md`)."""

from datetime import date
from typing import Any

from barnlots.authoring.check.examine import Examined
from barnlots.authoring.check.finding import Finding
from barnlots.authoring.check.pages import has_page, page_name
from barnlots.model.catalogue import MOST_SUGGESTIONS, Language, tell_diagnostic
from barnlots.model.errors import Place, Severity

FORMAT = 1


def as_object(examined: Examined, day: date, lang: Language) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "pack": str(examined.root),
        "date": day.isoformat(),
        "strict": examined.strict,
        "errors": examined.count(Severity.ERROR),
        "warnings": examined.count(Severity.WARNING),
        "refused": examined.refused,
        "findings": [_finding(one, lang) for one in examined.findings],
    }


def _finding(finding: Finding, lang: Language) -> dict[str, Any]:
    one = finding.diagnostic
    words = tell_diagnostic(one, lang)
    return {
        "code": one.code,
        "severity": one.severity.name.lower(),
        **_place(one.place),
        "text": words.what,
        "why": words.why,
        "remedy": words.remedy,
        "suggestions": list(one.suggestions[:MOST_SUGGESTIONS]),
        "other": {**_place(one.other.place), "text": words.other} if one.other else None,
        "child": finding.child and {"case": finding.child.case, "scenario": finding.child.scenario},
        "page": page_name(one.code) if has_page(one.code) else None,
    }


def _place(place: Place) -> dict[str, Any]:
    """`line` and `column` count from 1; null when the whole file is meant."""
    return {"file": place.file, "line": place.line or None, "column": place.column or None}
