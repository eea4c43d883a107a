"""Somebody without Barnlots verifies an export, and finds what was done to it."""

import ast
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.databases import Database
from tests.shipped import ROOT
from tests.store.tampering import OPEN, fill, publish_all
from tests.store.values import NOW, begin, evolve

from barnlots.store import Ledger
from barnlots.store.checkpoints import make_checkpoint
from barnlots.store.export import export

SCRIPT = ROOT / "docs" / "verifiera.py"
Lines = list[dict[str, Any]]


def run(*arguments: object) -> tuple[int, str]:
    """The script as its reader runs it, where nothing of Barnlots can be found."""
    done = subprocess.run(
        [sys.executable, "-I", str(SCRIPT), *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == ""
    return done.returncode, done.stdout


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Path]:
    folder = tmp_path_factory.mktemp("export")
    url = f"sqlite:///{folder / 'hel.db'}"
    ledger = Ledger.open(url, evolve)
    fill(ledger)
    content = b"".join(export(ledger))
    ledger.close()
    publish_all(url, folder / "vittne")
    return content, folder / "vittne"


def test_the_script_needs_nothing_of_barnlots() -> None:
    tree = ast.parse(SCRIPT.read_text("utf-8"))
    found = [one for one in ast.walk(tree) if isinstance(one, ast.Import | ast.ImportFrom)]
    names = [name.name for one in found for name in one.names if isinstance(one, ast.Import)]
    names += [str(one.module) for one in found if isinstance(one, ast.ImportFrom)]
    imported = {name.partition(".")[0] for name in names}
    assert imported <= {*sys.stdlib_module_names, "cryptography"}


def test_an_export_as_it_was_written(ledger: Ledger, database: Database, tmp_path: Path) -> None:
    fill(ledger)
    file = tmp_path / "export.jsonl"
    file.write_bytes(b"".join(export(ledger)))
    witness = publish_all(database.url, tmp_path / "vittne")
    code, said = run(file, witness.folder)
    assert (code, said.splitlines()[-1]) == (0, "Allt stämmer.")
    assert said.startswith("4 delar, 18 poster, 3 kontrollpunkter")
    with ledger.read() as reader:
        key = reader.keyring.vault.public_key().hex()
    assert run(file, "--nyckel", key)[0] == 0
    assert run(file, "--nyckel", "00" * 32)[0] == 4


def test_an_export_of_nothing(ledger: Ledger, tmp_path: Path) -> None:
    file = tmp_path / "export.jsonl"
    file.write_bytes(b"".join(export(ledger)))
    assert run(file)[0] == 0


def test_what_is_no_export(tmp_path: Path) -> None:
    assert run(tmp_path / "ingen")[0] == 2
    assert run()[0] == 2
    file = tmp_path / "export.jsonl"
    file.write_text("Kära dagbok\n")
    assert run(file)[0] == 4
    file.write_bytes(bytes(range(256)))
    assert run(file)[0] == 4
    assert run(tmp_path)[0] == 2


def entries(lines: Lines, part: str = OPEN) -> list[int]:
    return [at for at, one in enumerate(lines) if one.get("entry", {}).get("part_id") == part]


def at(lines: Lines, kind: str) -> list[int]:
    return [place for place, one in enumerate(lines) if kind in one]


def change(lines: Lines) -> None:
    lines[entries(lines)[1]]["entry"]["holder"] = "annan"


def change_sealed(lines: Lines) -> None:
    entry = lines[entries(lines)[1]]["entry"]
    entry["record"] = "AAAA" + entry["record"][4:]


def take(lines: Lines) -> None:
    del lines[entries(lines)[1]]


def take_the_last(lines: Lines) -> None:
    del lines[entries(lines)[-1]]
    del lines[entries(lines)[-1]]


def swap(lines: Lines) -> None:
    one, other = entries(lines)[1:3]
    lines[one], lines[other] = lines[other], lines[one]


def add(lines: Lines) -> None:
    place = entries(lines)[-1]
    lines.insert(place + 1, lines[place])


def vanish(lines: Lines) -> None:
    lines[:] = [one for one in lines if one.get("entry", {}).get("part_id") != OPEN]


def move(lines: Lines) -> None:
    lines[entries(lines)[2]]["entry"]["part_id"] = "c2/skolan"


def unsign(lines: Lines) -> None:
    for line in lines:
        if line.get("entry", {}).get("kind") == "gallring":
            line["entry"]["record"] = line["entry"]["record"][:-8] + "AAAAAAA="


def replace_checkpoint(lines: Lines) -> None:
    lines[at(lines, "checkpoint")[1]]["checkpoint"]["parts"] += 1


def take_checkpoint(lines: Lines) -> None:
    del lines[at(lines, "checkpoint")[0]]


def take_head(lines: Lines) -> None:
    del lines[at(lines, "head")[0]]


def take_reading(lines: Lines) -> None:
    del lines[at(lines, "reading")[0]]


def cut(lines: Lines) -> None:
    del lines[-1]


def only_the_end(lines: Lines) -> None:
    """What no chain has: the last entry since the newest checkpoint."""
    del lines[entries(lines)[-1]]


DONE: dict[str, tuple[Callable[[Lines], None], str]] = {
    "changed": (change, f"del {OPEN} post 2: ändrad"),
    "changed where it is sealed": (change_sealed, f"del {OPEN} post 2: ändrad"),
    "taken": (take, f"del {OPEN} post 2: saknas"),
    "cut": (take_the_last, f"del {OPEN} post 3: avkapad"),
    "swapped": (swap, f"del {OPEN} post 2: saknas"),
    "added": (add, f"del {OPEN} post 6: omkastad eller tillagd"),
    "vanished": (vanish, f"del {OPEN}: försvunnen"),
    "moved": (move, "omkastad"),
    "unsigned gallring": (unsign, "del c3/skolan post"),
    "replaced checkpoint": (replace_checkpoint, "kontrollpunkt 2: ändrad"),
    "checkpoint taken": (take_checkpoint, "kontrollpunkt 1: saknas"),
    "head taken": (take_head, "det som den svarar för stämmer inte"),
    "reading taken": (take_reading, "läsningarna stämmer inte"),
    "end cut": (cut, "avkapad"),
    "last entry taken": (only_the_end, "ändrad efter att den gjordes"),
}


@pytest.mark.parametrize("what", DONE)
def test_what_was_done_to_it_is_said(
    exported: tuple[bytes, Path], tmp_path: Path, what: str
) -> None:
    content, witness = exported
    do, words = DONE[what]
    lines = [json.loads(line) for line in content.splitlines()]
    do(lines)
    file = tmp_path / "export.jsonl"
    file.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in lines), "utf-8")
    code, said = run(file, witness)
    assert code == 4
    assert words in said


def test_a_ledger_that_was_rolled_back_before_the_export(
    exported: tuple[bytes, Path], tmp_path: Path
) -> None:
    """All in it is right, and signed: only the witness has seen more."""
    _, witness = exported
    url = f"sqlite:///{witness.parent / 'hel.db'}"
    ledger = Ledger.open(url, evolve)
    older = tmp_path / "export.jsonl"
    older.write_bytes(b"".join(export(ledger)))
    begin(ledger, part="c9/skolan")
    make_checkpoint(ledger, NOW)
    ledger.close()
    later = publish_all(url, tmp_path / "vittne")
    assert run(older)[0] == 0
    code, said = run(older, later.folder)
    assert code == 4
    assert "kontrollpunkt 4: avkapad" in said
    assert "försvunnen eller avkapad" in said


@pytest.mark.parametrize("there", [True, False])
def test_a_witness_that_has_seen_nothing_is_no_witness(
    exported: tuple[bytes, Path], tmp_path: Path, there: bool
) -> None:
    file, folder = tmp_path / "export.jsonl", tmp_path / "fel mapp"
    file.write_bytes(exported[0])
    if there:
        folder.mkdir()
    code, said = run(file, folder)
    assert code == 4
    assert "vittnet har 0 av 3 kontrollpunkter: är det rätt mapp?" in said
