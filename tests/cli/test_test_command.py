"""`barnlots test` as a policy author meets it: in a pack of her own, outside the project."""

import json
import shutil
from pathlib import Path

import pytest
from tests.cli.shown import said
from tests.shipped import ROOT


def _run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    return said(capsys, "test", *words)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """The small pack with its scenarios, in a folder that knows nothing of the project."""
    shutil.copytree(ROOT / "tests" / "packs" / "liten", tmp_path / "mitt")
    shutil.copytree(ROOT / "tests" / "authoring" / "liten", tmp_path / "mitt" / "features")
    return tmp_path / "mitt"


def test_a_pack_outside_the_project_is_tried_by_its_own_scenarios(
    pack: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(pack)
    code, out, err = _run(capsys, ".")
    assert (code, err) == (0, "")
    assert out.startswith("7 scenarier, och alla gick som de säger.\n")
    assert "regler                   ████████████████████████    2 / 2    100 %" in out


def test_features_may_lie_somewhere_else(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    elsewhere = (pack / "features").rename(tmp_path / "prov")
    code, out, _ = _run(capsys, str(pack), str(elsewhere))
    assert code == 0 and out.startswith("7 scenarier")


def test_a_policy_that_was_changed_is_told_of_with_what_happened(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = pack / "rules" / "parametrar.yaml"
    rules.write_text(rules.read_text("utf-8").replace("är: 1500", "är: 1499"), "utf-8")
    code, out, _ = _run(capsys, str(pack))
    assert code == 4
    assert "[ibland, 1500, inte gälla]" in out
    assert "  Väntat: ska regeln hjälp inte gälla i skola" in out
    assert "  Hände: svaret på om regeln hjälp gäller hos skola är: ja" in out
    assert "7 scenarier, och 1 gick på ett annat sätt än de säger." in out


def test_a_protective_rule_that_no_scenario_lets_rest_fails_the_run(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    feature = pack / "features" / "hjalp.feature"
    text = feature.read_text("utf-8")
    for row in ("ibland | 1500   ", "nej    | 1501   "):
        text = text.replace(f"      | {row} | inte gälla |\n", "")
    feature.write_text(text, "utf-8")
    code, out, _ = _run(capsys, str(pack))
    assert code == 4
    assert "alla gick som de säger" in out
    assert "Regeln hjälp skyddar, och inget scenario visar att den har prövats" in out


def test_one_file_alone_is_no_judgement_of_the_pack(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (pack / "features" / "en.feature").write_text(
        "# language: sv\nEgenskap: En\n\n  Scenario: En\n"
        "    När kurator i skola antecknar att ledsen är nej\n"
        "    Så ska delen i skola vara öppen\n",
        "utf-8",
    )
    code, out, _ = _run(capsys, str(pack), str(pack / "features" / "en.feature"))
    assert (code, out) == (0, "Ett scenario, och det gick som det säger.\n")


def test_a_folder_without_scenarios_has_tried_nothing(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(pack / "features")
    code, out, err = _run(capsys, str(pack))
    assert (code, out) == (3, "")
    assert "BL-N002 fel: här finns inga scenarier" in err


def test_a_fault_in_the_pack_is_told_before_anything_is_played(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = pack / "rules" / "regler.yaml"
    rules.write_text(
        rules.read_text("utf-8").replace("ledsen är ofta", "ledsen är oftast"), "utf-8"
    )
    code, out, err = _run(capsys, str(pack))
    assert (code, out) == (3, "")
    assert "rules/regler.yaml" in err and "Menade du `ofta`?" in err


def test_json_has_every_scenario_and_every_decision(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = _run(capsys, str(pack), "--json")
    told = json.loads(out)
    assert code == 0
    assert len(told["scenarios"]) == 7 and all(one["passed"] for one in told["scenarios"])
    assert {one["sort"] for one in told["coverage"]} == {
        "regler", "villkor", "gränser", "övergångar", "frister", "svar",
    }  # fmt: skip


def test_the_page_is_written_where_she_asked(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, _ = _run(capsys, str(pack), "--html", str(tmp_path / "avgjort.html"))
    html = (tmp_path / "avgjort.html").read_text("utf-8")
    assert code == 0
    assert "<h1>Vad scenarierna har låtit policyn litet avgöra</h1>" in html


def test_a_page_that_cannot_be_written_is_said_in_words(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = _run(capsys, str(pack), "--html", str(tmp_path / "finns" / "inte.html"))
    assert (code, out) == (2, "")
    assert "--html" in err and "Traceback" not in err


def test_the_steps_are_shown_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    for lang, words in (("sv", "Exempel: När det har gått 3 skoldagar"), ("en", "Time passes")):
        code, out, _ = _run(capsys, "--steg", "--lang", lang)
        assert code == 0
        assert "När det har gått <antal> <enhet>" in out and words in out


def test_mutation_tells_how_much_was_noticed_and_fails_when_protection_was_not(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = _run(capsys, str(pack), "--mutera")
    assert code == 4
    assert "Fel i det som skyddar: " in out and "Andra fel: " in out


def test_mutation_is_told_as_json_too(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = _run(capsys, str(pack), "--mutera", "--json")
    told = json.loads(out)["mutation"]
    assert code == 4
    assert told["made"] > 40 and 0.8 < told["protective_share"] < 1
    assert {"whose", "line", "where"} <= set(told["survivors"][0])


def test_nothing_is_made_wrong_before_the_scenarios_hold(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = pack / "rules" / "parametrar.yaml"
    rules.write_text(rules.read_text("utf-8").replace("är: 1500", "är: 1499"), "utf-8")
    code, out, _ = _run(capsys, str(pack), "--mutera")
    assert code == 4
    assert out.rstrip().endswith(
        "Scenarierna behöver gå som de säger innan policyn görs fel på prov."
    )


def test_a_scenario_file_in_the_place_of_the_pack_is_said_so(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = _run(capsys, str(pack / "features" / "hjalp.feature"))
    assert (code, out) == (3, "")
    assert "BL-N019 fel: det här är en scenariofil, och paketet ska stå först" in err


def test_a_file_that_is_not_there_is_said_so(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = _run(capsys, str(pack), str(pack / "features" / "borta.feature"))
    assert code == 3
    assert "BL-F005" in err
