"""`barnlots check` and `barnlots fel` as a policy author meets them."""

import json
import shutil
from pathlib import Path

import pytest
from tests.cli.shown import said
from tests.packs.whole import PLAYED, whole_copy
from tests.shipped import ROOT

from barnlots.packs import read_policy

WRONG = "ledsen är minst ibladn"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the small pack, with its people and scenarios."""
    return whole_copy(tmp_path / "mitt")


def change(pack: Path, name: str, before: str, after: str) -> None:
    path = pack / name
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), "utf-8")


def test_a_whole_pack_has_nothing_to_remark_on(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said(capsys, "check", str(pack)) == (0, "Inget att anmärka på i paketet litet.\n", "")
    assert said(capsys, "check", str(pack), "--lang", "en") == (
        0,
        "Nothing to remark on in the pack litet.\n",
        "",
    )


def test_a_fault_is_shown_with_its_line_and_the_second_place(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(pack, "rules/regler.yaml", "ledsen är minst ibland", WRONG)
    code, out, err = said(capsys, "check", str(pack))
    assert (code, err) == (3, "")
    assert out == (
        "rules/regler.yaml:10:25: BL-M003 fel: `ibladn` är inget värde för `ledsen`\n"
        "    10 |       - ledsen är minst ibladn och frånvaro är över gräns för frånvaro\n"
        "       |                         ^^^^^^\n"
        "    Värdena är: nej, ibland, ofta.\n"
        "    Välj ett av dem, med samma stavning.\n"
        "    rules/fakta.yaml:2:5: här står vad `ledsen` är\n"
        "    2 |   - fakta: ledsen\n"
        "      |     ^^^^^^^^^^^^^\n"
        "    Menade du `ibland`?\n"
        "    Läs mer: barnlots fel BL-M003 (docs/fel/BL-M003.md)\n"
        "\n"
        "1 fel och 0 varningar.\n"
    )


def test_a_scenario_that_names_what_is_gone_is_found_without_playing_it(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(pack, "rules/regler.yaml", "regel: hjälp", "regel: stöd")
    code, out, _ = said(capsys, "check", str(pack))
    assert code == 3
    assert out.startswith("features/hjalp.feature:7:")
    assert "BL-N021 fel: `hjälp` är ingen regel som finns" in out


def test_json_is_one_object_of_the_same_shape(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(pack, "rules/regler.yaml", "ledsen är minst ibland", WRONG)
    code, out, _ = said(capsys, "check", str(pack), "--json", "--datum", "2026-10-14")
    assert code == 3
    assert json.loads(out) == {
        "format": 1,
        "pack": str(pack),
        "date": "2026-10-14",
        "strict": False,
        "errors": 1,
        "warnings": 0,
        "refused": True,
        "findings": [
            {
                "code": "BL-M003",
                "severity": "error",
                "file": "rules/regler.yaml",
                "line": 10,
                "column": 25,
                "text": "`ibladn` är inget värde för `ledsen`",
                "why": "Värdena är: nej, ibland, ofta.",
                "remedy": "Välj ett av dem, med samma stavning.",
                "suggestions": ["ibland"],
                "other": {
                    "file": "rules/fakta.yaml",
                    "line": 2,
                    "column": 5,
                    "text": "här står vad `ledsen` är",
                },
                "child": None,
                "page": "docs/fel/BL-M003.md",
            }
        ],
    }


def test_strict_plays_the_scenarios_and_asks_for_proof(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said(capsys, "check", str(pack), "--strict")[0] == 0
    (pack / "features" / "hjalp.feature").write_text(
        "# language: sv\nEgenskap: Hjälp\n\n  Scenario: Den som hotas\n"
        "    När kurator i skola antecknar att utsatt för hot är ja\n"
        "    Så ska regeln hjälp inte gälla i skola\n",
        "utf-8",
    )
    code, out, _ = said(capsys, "check", str(pack), "--strict")
    assert code == 3
    codes = [
        line.split(" ")[1] for line in out.splitlines() if line[:1].isalpha() and ": BL-" in line
    ]
    assert codes == ["BL-J803", "BL-J802"]
    assert "2 fel och 0 varningar." in out


def test_strict_needs_scenarios(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(pack / "features")
    assert said(capsys, "check", str(pack))[0] == 0
    code, out, _ = said(capsys, "check", str(pack), "--strict")
    assert code == 3
    assert out.startswith("features: BL-N002 fel: här finns inga scenarier\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--datum", "i morgon"),
        ("--datum", "2026-02-30"),
        ("--barn", "regler.yaml/mapp"),
        ("x", "y"),
    ],
)
def test_wrong_usage_leaves_with_two(
    pack: Path, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    given = [str(pack / "rules" / one) if "regler.yaml" in one else one for one in arguments]
    code, out, err = said(capsys, "check", str(pack), *given)
    assert (code, out) == (2, "")
    assert err.startswith("BL-U00")


def test_the_child_who_would_lose_is_shown_once_and_can_be_tried(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own, saved = tmp_path / "kommunen", tmp_path / "barn"
    (own / "rules").mkdir(parents=True)
    digest = read_policy(pack).digest[:12]
    (own / "rules" / "paket.yaml").write_text(
        f"paket: kommunen\nnamn: Kommunens\nbygger på: ../mitt\nbas: {digest}\n", "utf-8"
    )
    (own / "rules" / "lokalt.yaml").write_text(
        "regler:\n  - stäng av regel: hjälp\n    skäl: Vi har en annan rutin.\n", "utf-8"
    )
    shutil.copytree(PLAYED, own / "features")
    code, out, _ = said(capsys, "check", str(own), "--barn", str(saved))
    assert code == 3
    assert out.count("rules/lokalt.yaml:2:21: BL-J701 fel: ") == 1
    assert "    Ett barn som visar det:\n        # language: sv\n        Egenskap: " in out
    assert out.endswith(f"1 barn finns nu i {saved}, som ärendefil och som scenario.\n")
    (feature,) = saved.glob("*.feature")
    people = str(pack / "features" / "exempelkommun.yaml")
    assert said(capsys, "test", str(pack), str(feature), "--reference", people)[0] == 0
    case = str(feature.with_suffix(".yaml"))
    explained = said(capsys, "explain", case, "--pack", str(pack), "--reference", people)[1]
    assert "[hjälp]" in explained


def test_the_same_advice_is_said_once(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(pack, "flows/skydd.yaml", "frist: genast", "frist: snart")
    change(pack, "flows/vagen.yaml", "nästa dag", "snarast")
    out = said(capsys, "check", str(pack))[1]
    assert out.count("BL-M012 fel: ") == 2
    assert out.count("Utan frist märker ingen att det inte blev gjort.") == 1
    assert out.count("Läs mer: barnlots fel BL-M012") == 1


def test_a_page_is_shown_as_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    page = (ROOT / "docs" / "fel" / "BL-M003.md").read_text("utf-8")
    assert said(capsys, "fel", "BL-M003") == (0, page, "")
    assert said(capsys, "fel", "bl-m003") == (0, page, "")


def test_without_a_code_every_page_is_listed_by_topic(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "fel")
    assert code == 0
    assert out.startswith("Skriften: indrag, kolon och tecken:\nBL-Y001: raden går inte att läsa\n")
    assert "\n\nScenarier:\nBL-N001: " in out


@pytest.mark.parametrize("word", ["BL-M999", "../../x", "BL-M003.md"])
def test_a_page_that_is_not_there_is_said(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "fel", word)
    assert (code, out) == (2, "")
    assert err.startswith(f"BL-U013 sidan {word} finns inte.")
