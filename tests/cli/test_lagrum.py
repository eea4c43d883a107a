"""`barnlots lagrum`: what rests on a legal reference, as its reader meets it."""

import json
from pathlib import Path

import pytest
from tests.cli.shown import said

LITEN = str(Path(__file__).parent.parent / "packs" / "liten")


def _run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    return said(capsys, "lagrum", *words)


def test_a_section_lists_what_rests_on_it(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = _run(capsys, "1 kap. 1 §", "--pack", LITEN)
    assert (code, err) == (0, "")
    assert out == (
        "Lagen 2025:1 1 kap. 1 §: Lag om prov; lag, läst 2026-02-28\n"
        "  Regler\n"
        "    rules/regler.yaml:8  hjälp: Den som är ledsen får hjälp\n"
        "  Grunder för att lämna ut\n"
        "    rules/utlamnanden.yaml:12  remiss-med-samtycke: Den som har vårdnaden har sagt ja.\n"
        "\n"
        "2 rader vilar på det.\n"
    )


def test_a_law_lists_itself_and_each_section_that_something_rests_on(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, _ = _run(capsys, "2025:1", "--pack", LITEN, "--lang", "en")
    assert code == 0
    heads = [line for line in out.splitlines() if line.startswith("Lagen 2025:1")]
    assert heads == [
        "Lagen 2025:1: Lag om prov; lag, read 2026-02-28",
        "Lagen 2025:1 1 kap. 1 §: Lag om prov; lag, read 2026-02-28",
    ]
    for word in ("  Ways\n", "  Contact reasons\n", "  Answers\n", "  Parameters\n"):
        assert word in out
    assert out.endswith("\n21 lines rest on it.\n")


def test_a_section_that_nothing_rests_on_is_still_a_section(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, _ = _run(capsys, "1 kap. 2 §", "--pack", LITEN)
    assert code == 0
    assert out.endswith("\n0 rader vilar på det.\n")


def test_a_reference_that_is_not_there_says_what_is_nearest(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, err = _run(capsys, "1 kap. 3 §", "--pack", LITEN)
    assert (code, out) == (2, "")
    assert err == (
        "BL-U021 `1 kap. 3 §` finns inte bland källorna. Närmast ligger `1 kap. 1 §`, "
        "`1 kap. 2 §`. Skriv barnlots lagrum utan något efter för att se alla.\n"
    )
    code, out, err = _run(capsys, "xyz", "--pack", LITEN, "--lang", "en")
    assert (code, out) == (2, "")
    assert err == (
        "BL-U020 `xyz` is not among the sources. Nothing can rest on it. Write barnlots lagrum "
        "with nothing after it to see those that there are.\n"
    )


def test_without_a_reference_the_register_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = _run(capsys, "--pack", LITEN)
    assert code == 0
    assert "│ Lagen 2025:1 │ lag      │ 2026-02-28 │ 21 " in out
    code, out, _ = _run(capsys)
    assert code == 0 and "vårdprogram suicid" in out


def test_json_holds_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = _run(capsys, "1:1", "--pack", LITEN, "--json")
    assert code == 0
    assert json.loads(out) == [
        {
            "source": "Lagen 2025:1",
            "title": "Lag om prov",
            "binding": "lag",
            "checked_on": "2026-02-28",
            "repealed_on": None,
            "section": "1 kap. 1 §",
            "resting": [
                {
                    "kind": "regel",
                    "name": "hjälp",
                    "title": "Den som är ledsen får hjälp",
                    "file": "rules/regler.yaml",
                    "line": 8,
                },
                {
                    "kind": "utlämnande",
                    "name": "remiss-med-samtycke",
                    "title": "Den som har vårdnaden har sagt ja.",
                    "file": "rules/utlamnanden.yaml",
                    "line": 12,
                },
            ],
        }
    ]
    code, out, _ = _run(capsys, "--pack", LITEN, "--json")
    assert [(one["source"], one["resting"]) for one in json.loads(out)] == [("Lagen 2025:1", 21)]
