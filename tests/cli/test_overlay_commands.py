"""`barnlots new`, `pin` and `effective`: a pack of one's own from nothing to what it differs in."""

from pathlib import Path

import pytest
from tests.packs.overlay import small_in, write_overlay

from barnlots.cli import run
from barnlots.packs import read_pack, read_policy, shipped


def test_a_new_pack_does_what_its_base_does_and_passes_its_scenario(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "vilhelmina"
    assert run(["new", str(root), "--namn", "Vilhelmina"]) == 0
    assert f"skrev {root}/rules/paket.yaml" in capsys.readouterr().out
    pack = read_pack(root)
    assert pack.base is not None
    assert pack.base.policy.digest == read_policy(shipped()).digest
    assert pack.policy.rules == pack.base.policy.rules
    assert run(["check", str(root)]) == 0
    assert run(["test", str(root)]) == 0


def test_a_pack_may_be_begun_on_a_local_model_or_on_a_folder(tmp_path: Path) -> None:
    assert run(["new", str(tmp_path / "ort"), "--bygger-på", "hlt"]) == 0
    assert "bygger på: hlt\n" in (tmp_path / "ort" / "rules" / "paket.yaml").read_text("utf-8")
    base = small_in(tmp_path)
    assert run(["new", str(tmp_path / "kommun"), "--bygger-på", str(base)]) == 0
    assert read_pack(tmp_path / "kommun").base is not None


@pytest.mark.parametrize("name", ["Stora Namnet", "-", "a b"])
def test_a_folder_whose_name_is_no_name_is_refused(name: str, tmp_path: Path) -> None:
    assert run(["new", str(tmp_path / name)]) == 2
    assert not (tmp_path / name).exists()


def test_nothing_is_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = write_overlay(tmp_path, {})
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    assert run(["new", str(root)]) == 2
    assert "BL-U042" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("bas", ["bas: 0123456789ab   # förra året\n", ""])
def test_a_pack_follows_its_base_and_the_rest_of_the_file_stays(bas: str, tmp_path: Path) -> None:
    opening = f"# Överst.\npaket: kommunen\nnamn: Kommunens\nbygger på: ../litet\n{bas}"
    root = write_overlay(tmp_path, {}, opening)
    digest = read_policy(small_in(tmp_path)).digest[:16]
    assert run(["pin", str(root)]) == 0
    text = (root / "rules" / "paket.yaml").read_text("utf-8")
    assert text == (opening.replace("0123456789ab", digest) if bas else f"{opening}bas: {digest}\n")
    assert read_pack(root).base is not None


def test_a_pack_that_protects_worse_is_not_pinned(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    off = {"av.yaml": "regler:\n  - stäng av regel: hjälp\n    skäl: Så.\n"}
    root = write_overlay(tmp_path, off)
    before = (root / "rules" / "paket.yaml").read_bytes()
    assert run(["pin", str(root)]) == 3
    assert "BL-J701" in capsys.readouterr().err
    assert (root / "rules" / "paket.yaml").read_bytes() == before
    assert run(["pin", str(small_in(tmp_path))]) == 2


def test_each_line_of_the_policy_says_where_it_stands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change = "fakta:\n  - ändra fakta: ledsen\n    fråga: Är det ledset?\n"
    root = write_overlay(tmp_path, {"ny.yaml": change})
    assert run(["effective", str(root)]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert any(
        line.startswith("rules/ny.yaml:3 ") and line.endswith("fråga: Är det ledset?")
        for line in shown
    )
    assert any(line.startswith("litet:rules/fakta.yaml:5 ") and "värden:" in line for line in shown)


def test_only_what_differs_is_shown_against_the_base(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = write_overlay(
        tmp_path,
        {
            "ny.yaml": "fakta:\n  - ändra fakta: ledsen\n    också värden: [alltid]\n",
            "av.yaml": "svar:\n  - {svar: svar-14, fråga: forum, text: Här, källa: [Lagen 2025:1]}",
        },
    )
    assert run(["effective", str(root), "--mot-bas"]) == 0
    shown = [line[45:] for line in capsys.readouterr().out.splitlines() if line[45:].strip()]
    assert shown == [
        "  fakta: ledsen",
        "  värden:",
        "+   - alltid",
        "+ svar: svar-14",
        "+ fråga: forum",
        "+ text: Här",
        "+ källa:",
        "+   - Lagen 2025:1",
    ]
    assert run(["effective", str(small_in(tmp_path)), "--mot-bas"]) == 2
