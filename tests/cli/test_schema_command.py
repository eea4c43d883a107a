"""`barnlots schema`: schemas in a pack's own words, and whether those that are there agree."""

import json
import shutil
from pathlib import Path

import pytest
from tests.shipped import ROOT

from barnlots.cli import run

SMALL = ROOT / "tests" / "packs" / "liten"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SMALL, tmp_path / "litet"))


def test_schemas_are_written_in_the_words_of_the_pack(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["schema", str(pack)]) == 0
    folder = pack / "rules" / "scheman"
    assert capsys.readouterr().out == f"15 scheman skrivna i {folder}.\n"
    rules = json.loads((folder / "regler.schema.json").read_text("utf-8"))
    assert "bup" in rules["definitions"]["ord-en-hallare"]["enum"]
    assert "ungdomsmottagning" not in (folder / "regler.schema.json").read_text("utf-8")
    assert run(["schema", str(pack), "--check"]) == 0


def test_a_schema_that_no_longer_agrees_leaves_with_three(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["schema", str(pack)])
    capsys.readouterr()
    file = pack / "rules" / "handelser.yaml"
    text = file.read_text("utf-8").replace(
        "händelser:\n", "händelser:\n  - {händelse: något nytt, namn: Något nytt}\n"
    )
    file.write_text(text, "utf-8")
    assert run(["schema", str(pack), "--check"]) == 3
    assert capsys.readouterr().err == (
        "rules/scheman: BL-F010 fel: scheman här stämmer inte med paketet och Barnlots\n"
        "    En redigerare skulle föreslå ord som inte finns, och inte dem som finns.\n"
        "    Kör `barnlots schema` med paketets mapp, så skrivs scheman om.\n"
    )
    assert run(["schema", str(pack), "--check", "--lang", "en"]) == 3
    assert capsys.readouterr().err == (
        "rules/scheman: BL-F010 error: the schemas here do not agree with the pack and Barnlots\n"
        "    An editor would suggest words that are not there, and not those that are.\n"
        "    Run `barnlots schema` with the folder of the pack, and the schemas are written anew.\n"
    )


def test_a_missing_schema_does_not_agree_either(pack: Path) -> None:
    assert run(["schema", str(pack), "--check"]) == 3


def test_a_folder_that_cannot_be_written_is_wrong_usage(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (pack / "rules" / "scheman").write_text("", "utf-8")
    assert run(["schema", str(pack)]) == 2
    assert "rules/scheman" in capsys.readouterr().err


def test_a_wrong_pack_has_no_schemas(pack: Path) -> None:
    (pack / "rules" / "paket.yaml").unlink()
    assert run(["schema", str(pack)]) == 3
