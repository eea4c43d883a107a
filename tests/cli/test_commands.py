"""Commands as their reader meets them: what they print, in which language, and how they leave."""

import json
import logging
import re
from contextlib import closing
from pathlib import Path

import pytest
from tests.cli.shown import said
from tests.shipped import ROOT, VIGNETTES

from barnlots.kernel import evolve
from barnlots.store import Ledger

MALIN = str(ROOT / "features" / "vinjetter" / "malin-14.yaml")


def test_explain_says_what_nobody_has_asked(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "explain", "malin-14")
    assert code == 0
    assert "ingen har frågat: Vad har barnet sagt" in out
    assert "Det här vet ingen än" in out
    assert "risk" not in out.replace("riskerar", "")


def test_explain_linda_reads_from_cause_to_source(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "explain", "linda-17")
    assert code == 0
    for words in (
        "Planer, förberedelser eller försök",
        "Pojkvännen",
        "oro-för-suicid",
        "vårdprogram suicid",
        "Annorlunda om",
    ):
        assert words in out, words


def test_explain_markus_tells_of_the_adult_at_home(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "explain", "markus-9")
    assert code == 0
    assert "SoL 2025:400 19 kap. 1 §" in out
    assert "vuxen hemma: borta" in out


NAMED = """\
ärende: prov-pekar-ut
titel: Ett påhittat barn
barn:
  skolform: grundskola
  vuxna:
    - {person: pappa, är: vårdnadshavare}
iakttagelser:
  - hållare: skola
    av: lärare
    när: 2026-10-06 08:25
    källa: barnet
    gäller: pappa
    ord: Han slog mig.
    fakta:
      utsatt för slag: ja
"""


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("sv", "barnet; ingen har svarat just det, utan det följer av vem som pekas ut"),
        ("en", "the child; nobody has answered just that: it follows from who is named"),
    ],
)
def test_explain_says_what_follows_from_whom_somebody_names(
    lang: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = tmp_path / "barn.yaml"
    case.write_text(NAMED, "utf-8")
    code, out, _ = said(capsys, "explain", str(case), "--lang", lang)
    assert code == 0
    told = out[out.index("· gjort av vårdnadshavare: ja") :].splitlines()[1]
    assert words in told
    # What somebody has answered is told as theirs.
    assert out.count(words) == 1


def test_why_not_names_the_line_that_does_not_hold(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "explain", "malin-14", "liv-planer")
    assert code == 0
    assert "okänt   sagt om livet är minst planer" in out
    assert "ingen har frågat" in out


@pytest.mark.parametrize("command", ["explain", "answers", "route"])
def test_json_is_json(capsys: pytest.CaptureFixture[str], command: str) -> None:
    code, out, _ = said(capsys, command, MALIN, "--json")
    assert code == 0
    assert json.loads(out)


def test_route_keeps_what_it_is_told_to_keep_and_does_it_once(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path}/own.db"
    first = said(capsys, "route", MALIN, "--url", url)
    again = said(capsys, "route", MALIN, "--url", url)
    assert first[0] == again[0] == 0
    code, out, _ = said(capsys, "explain", "malin-14", "--url", url, "--som", "mentor-ekskolan")
    assert code == 0 and "mentorn" in out


@pytest.mark.parametrize("command", ["explain", "answers"])
def test_a_case_in_a_ledger_is_read_by_somebody_who_may_and_in_their_own_name(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: str
) -> None:
    url = f"sqlite:///{tmp_path}/own.db"
    said(capsys, "route", MALIN, "--url", url)
    before = readers_of(url)
    look = (command, "malin-14", "--url", url)
    code, out, err = said(capsys, *look)
    assert (code, out) == (2, "") and "--som" in err
    code, out, err = said(capsys, *look, "--som", "mentor-friskolan")
    assert (code, out) == (2, "") and err.startswith("BL-U009 ")
    code, out, err = said(capsys, *look, "--som", "nagon-annan")
    assert (code, out) == (2, "") and err.startswith("BL-C001 ")
    assert readers_of(url) == before
    code, out, err = said(capsys, *look, "--som", "mentor-ekskolan")
    assert (code, err) == (0, "") and out
    assert set(readers_of(url)[len(before) :]) == {"mentor-ekskolan"}


def readers_of(url: str) -> list[str]:
    with closing(Ledger.open(url, evolve)) as ledger, ledger.read() as entries:
        return [one.reader for one in entries.reads("malin-14/ekskolan")]


def test_tick_tells_somebody(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/own.db"
    said(capsys, "route", MALIN, "--url", url)
    code, out, _ = said(capsys, "tick", "--now", "2026-12-01 08:00", "--url", url)
    assert code == 0
    assert "Klockan är 2026-12-01 08:00." in out
    assert " 0 frister" not in out
    first = out.splitlines()[1]
    assert first.startswith("  · malin-14/") and "Har fått veta: " in first
    assert "steg: steg-barnets väg. Har fått veta: " in out
    again = said(capsys, "tick", "--now", "2026-12-01 08:00", "--url", url)[1]
    assert " 0 frister" in again and len(again.splitlines()) == 1


def test_tick_shows_twenty_and_a_count(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/own.db"
    said(capsys, "route", "linda-17", "malin-14", "vera-6", "--url", url)
    lines = said(capsys, "tick", "--now", "2027-12-01 08:00", "--url", url)[1].splitlines()
    assert len(lines) == 22
    passed = int(lines[0].split("08:00. ")[1].split()[0])
    assert lines[-1] == f"  +{passed - 20} till"


@pytest.mark.parametrize("command", ["explain x", "answers x", "tick", "health"])
def test_who_looks_makes_no_ledger(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: str
) -> None:
    file = tmp_path / "felstavad.db"
    code, out, err = said(capsys, *command.split(), "--url", f"sqlite:///{file}")
    assert (code, out) == (2, "")
    assert err.startswith(f"BL-U010 liggaren {file} finns inte.")
    assert not file.exists()


def test_a_case_that_is_not_in_the_ledger_is_not_said_to_be_none_of_the_shipped(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path}/own.db"
    said(capsys, "route", MALIN, "--url", url)
    code, _, err = said(capsys, "explain", "linda-17", "--url", url, "--som", "mentor-ekskolan")
    assert code == 2
    assert err.startswith("BL-U009 ärendet linda-17 finns inte i liggaren, eller inte där ")


@pytest.mark.parametrize("command", ["route", "explain", "answers"])
def test_a_case_is_a_file_or_a_name(capsys: pytest.CaptureFixture[str], command: str) -> None:
    by_name = said(capsys, command, "malin-14")
    assert by_name[0] == 0
    assert by_name == said(capsys, command, MALIN)


def test_what_is_asked_is_the_question_and_what_is_late_says_so(
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = said(capsys, "route", "vera-6")[1]
    assert re.search(r"läkaren frågar: [A-ZÅÄÖ].+\? .*\((senast|försenad sedan) 20", out)
    assert re.search(r"nästa vanliga samtal: .+\? · .+\? \(försenad sedan 20", out)
    assert re.search(r"\(inte till pappa\) \(försenad sedan 2025-", out)
    assert re.search(r"\(senast 2027-02-\d\d \d\d:\d\d\)", out)
    assert re.search(r"nästa frist: 2025-[-0-9: ]+, försenad\n", out)


def test_what_is_being_asked_is_not_counted_among_what_nobody_asks(
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = said(capsys, "explain", "malin-14")[1]
    asked = [line for line in out.splitlines() if "står på listan hos" in line]
    assert asked and all(line.endswith(")") for line in asked)
    for line in asked:
        question = line.split(": ", 1)[1].rsplit(" (", 1)[0]
        assert out.count(question) == 1
    assert "frågor till som ingen har svar på" in out


def test_in_english_the_programs_own_words_are_english(
    capsys: pytest.CaptureFixture[str],
) -> None:
    shown = "".join(
        said(capsys, *command.split(), "--lang", "en")[1]
        for command in (
            "route vera-6",
            "explain vera-6",
            "explain vera-6 barn-fosterhem",
            "answers vera-6",
        )
    )
    for swedish in (
        "senast 20",
        "försenad",
        "ingen har frågat",
        "egna ögon",
        "inte till",
        "står på listan",
        "skyddsväg far-illa:",
        "hade varit",
        "kontaktorsak ",
        "iakttagelse]",
        ", enskilt)",
    ):
        assert swedish not in shown, swedish
    for english in ("(by 20", "late since", "own eyes", "not to pappa", "applies", "nobody has"):
        assert english in shown, english


def test_doctor_finds_a_sound_installation(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path}/own.db"
    said(capsys, "route", MALIN, "--url", url)
    code, out, _ = said(capsys, "doctor", "--url", url)
    assert code == 0
    assert "FEL" not in out and "BL-O026" not in out
    assert "1 ärenden" in out


def test_doctor_says_what_is_wrong_with_a_ledger(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    damaged = tmp_path / "own.db"
    damaged.write_bytes(b"not a ledger at all, but long enough to be something else" * 30)
    code, out, _ = said(capsys, "doctor", "--url", f"sqlite:///{damaged}")
    assert code == 1
    assert "FEL" in out and "BL-L001" in out


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["finns-inte"], 2, "BL-U004"),
        (["explain"], 2, "BL-U002 det saknas ett värde för ÄRENDE."),
        (["explain", "malin-14", "--fel"], 2, "BL-U001"),
        (["explain", "ingen-sådan"], 2, "BL-U007"),
        (["route", "ingen-sådan"], 2, "BL-U007"),
        (["explain", "malin-14", "zzz"], 2, "BL-U008"),
        (["explain", "malin-14", "liv-plan"], 2, "`liv-planer`"),
        (["route", "finns-inte.yaml"], 3, "BL-F005"),
        (["tick", "--now", "i morgon"], 2, "BL-U003 --now går inte att använda så: en tid skrivs"),
        (
            ["doctor", "--lang", "no"],
            2,
            "BL-U003 --lang går inte att använda så: det ska vara ett av",
        ),
        (
            ["utskrift", "--dagar", "0"],
            2,
            "det ska vara ett heltal från 1 till 366. Inget har gjorts.",
        ),
        (
            ["health", "--gräns", "puls=5"],
            2,
            "NAMN=SEKUNDER, med något av namnen livstecken, varv som misslyckas, frist,",
        ),
        (["handlingsplan", "--datum", "i går"], 2, "en dag skrivs som 2026-09-15. "),
        (["tick", "--pack", "ingen-mapp"], 3, "BL-F001"),
        (["explain", "malin-14", "--url", "oracle://x", "--som", "x"], 1, "BL-L004"),
    ],
)
def test_wrong_use_has_a_code_and_an_exit(
    capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, words: str
) -> None:
    left, out, err = said(capsys, *arguments)
    assert (left, out) == (code, "")
    assert words in err
    for foreign in ("Traceback", "Error:", "Usage:", "No such", "Missing"):
        assert foreign not in err


@pytest.mark.parametrize("command", ["", "demo", "route", "answers", "explain", "tick", "doctor"])
def test_help_is_in_the_readers_language(capsys: pytest.CaptureFixture[str], command: str) -> None:
    swedish = said(capsys, *command.split(), "--help")[1]
    english = said(capsys, *command.split(), "--help", "--lang", "en")[1]
    assert swedish.startswith("Användning:") and "Flaggor" in swedish
    assert english.startswith("Usage:") and "Options" in english
    if command in ("route", "answers", "explain"):
        assert " ÄRENDE" in swedish and " CASE" in english and "CASE" not in swedish
    assert "Options" not in swedish and "Show this" not in swedish


def test_nothing_is_stored_when_one_of_several_files_is_wrong(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    wrong = tmp_path / "fel.yaml"
    wrong.write_text(
        Path(MALIN).read_text(encoding="utf-8").replace("skolform:", "skolfrom:"), encoding="utf-8"
    )
    ledger = tmp_path / "own.db"
    code, _, err = said(capsys, "route", MALIN, str(wrong), "--url", f"sqlite:///{ledger}")
    assert code == 3
    assert "skolfrom" in err and "Menade du `skolform`?" in err
    assert not ledger.exists()


def test_an_unexpected_fault_shows_no_traceback(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("hemligt om ett barn")

    monkeypatch.setattr("barnlots.cli.doctor.setting", broken)
    code, out, err = said(capsys, "doctor")
    assert (code, out) == (1, "")
    assert err.startswith("BL-U006") and "hemligt" not in err and "Traceback" not in err


def test_the_demo_shows_all_twenty_and_leaves_them_to_be_looked_at(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, _ = said(capsys, "demo")
    assert code == 0
    assert len(VIGNETTES) == 20
    for number in ("Linda 17 år", "Malin 14 år", "Kalle 5 år"):
        assert number in out
    assert out.count("uppföljning 20") == 20
    assert "0 olika, 0 uteblev" in out or "finns inte på den här datorn" in out
    assert "ring 112" in out and "håller ihop: " in out
    demo = ("--url", "sqlite:///barnlots-demo.db")
    code, told, _ = said(capsys, "explain", "linda-17", *demo, "--som", "mentor-ekskolan")
    assert code == 0 and "oro-för-suicid" in told


def test_a_warning_of_the_engine_is_said_on_standard_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    said(capsys, "--help")
    logging.getLogger("barnlots").error("deadline_not_passed")
    shown = capsys.readouterr()
    assert (shown.out, shown.err) == ("", "deadline_not_passed\n")
