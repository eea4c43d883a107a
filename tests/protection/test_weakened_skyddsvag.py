"""A pack that weakens the skyddsväg for concern about suicide is refused, with the child who would
lose: a scenario that passes in the pack underneath and fails in the one that is refused."""

from pathlib import Path
from textwrap import dedent

import pytest
from tests.authoring.scenarios.playing import setting
from tests.shipped import the_policy

from barnlots.authoring.scenarios.binding import bind
from barnlots.authoring.scenarios.gherkin import parse_feature
from barnlots.authoring.scenarios.run import play
from barnlots.cli import run
from barnlots.packs import parse_case, read_pack
from barnlots.packs.report import Report
from barnlots.policy.policy import Policy

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

WEAKENED = {
    "planer-räcker-inte": """\
        regler:
          - ändra regel: liv-planer
            gäller från: 2025-07-01
            utan när något av: [sagt om livet är minst planer]
            också när något av: [sagt om livet är minst planer och trygg hem idag är ja]
        """,
    "bara-i-skolan": """\
        regler:
          - ändra regel: liv-planer
            gäller från: 2027-01-01
            hos: [skola]
        """,
    "avstängd": """\
        regler:
          - stäng av regel: liv-planer
            skäl: Skolan ringer själv.
        """,
    "bara-efter-sommaren": """\
        regler:
          - stäng av regel: liv-planer
            gäller från: 2026-06-15
            skäl: Sommarlov.
          - regel: liv-planer-hösten
            namn: Planer, men bara på hösten
            skyddar: liv
            varje gång: ja
            gäller från: 2026-08-15
            granskas senast: 2027-06-30
            källa: [vårdprogram suicid]
            när något av:
              - sagt om livet är minst planer
              - självskada senast är idag och sagt om livet är minst tankar
            fråga när: [sagt om livet är tankar, självskada är minst berättad]
            så:
              - börja skyddsväg oro-för-suicid
              - >-
                den som fick veta säger till chefen vem som är hos barnet och vart det är på väg,
                genast
            därför: Så.
        """,
}


def overlay(root: Path, text: str) -> Path:
    (root / "rules").mkdir(parents=True)
    opening = f"paket: {root.name}\nnamn: Ett\nbygger på: skr\nbas: {the_policy().digest[:16]}\n"
    (root / "rules" / "paket.yaml").write_text(opening, "utf-8")
    (root / "rules" / "liv.yaml").write_text(dedent(text), "utf-8")
    return root


def passes(scenario: str, policy: Policy) -> bool:
    report = Report()
    (bound,) = bind(parse_feature(scenario, "barnet.feature", report), policy, report)
    if report.found:  # the rule that it names is gone
        return False
    return play(bound, setting(policy)).passed


@pytest.mark.parametrize("name", WEAKENED)
def test_the_child_who_would_lose_is_shown(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = overlay(tmp_path / "orten", WEAKENED[name])
    assert run(["check", str(root), "--barn", str(tmp_path / "barn")]) == 3
    shown = capsys.readouterr().out
    assert "BL-J70" in shown
    assert "rules/liv.yaml:" in shown
    pack = read_pack(root)
    features = sorted((tmp_path / "barn").glob("*.feature"))
    assert features
    for feature in features:
        scenario = feature.read_text("utf-8")
        assert passes(scenario, the_policy()), scenario
        assert not passes(scenario, pack.policy), scenario
        case = feature.with_suffix(".yaml")
        assert parse_case(case.read_bytes(), case.name, the_policy()).entries
    for command in ("doctor", "route"):
        words = [command, *(["linda-17"] if command == "route" else []), "--pack", str(root)]
        assert run(words) == 3
