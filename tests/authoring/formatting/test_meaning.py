"""Formatting changes nothing that is said: the same policy, cases and people, and every comment."""

import random
import re
import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from tests.packs.fuzz.subjects import subjects
from tests.shipped import ROOT, VIGNETTES, the_policy

from barnlots.authoring.formatting.canonical import canonical
from barnlots.model.errors import SourceError
from barnlots.packs import parse_case, read_policy, read_reference, shipped, shipped_people
from barnlots.packs.folder import SourceFile, source_files
from barnlots.packs.loader import build_policy
from barnlots.packs.report import Report

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

SMALL = ROOT / "tests" / "packs" / "liten"
MARKS = ("# märke {};", "#märke{};", "# - märke {}: [x, y] # till;", "#! märke {};")
FILES = (
    *source_files(shipped(), Report()),
    *source_files(SMALL, Report()),
    *(SourceFile(one.name, one.read_bytes()) for one in (*VIGNETTES, shipped_people())),
)


def formatted(file: SourceFile) -> SourceFile:
    return replace(file, data=canonical(file.data, file.name))


@pytest.mark.parametrize("root", [shipped(), SMALL], ids=["shipped", "small"])
def test_the_policy_is_the_same(root: Path) -> None:
    files = source_files(root, Report())
    assert build_policy(tuple(map(formatted, files))).digest == build_policy(files).digest


def test_a_pack_that_builds_on_another_is_the_same(tmp_path: Path) -> None:
    shutil.copytree(SMALL, tmp_path / "liten")
    over = shutil.copytree(ROOT / "tests" / "packs" / "fuzz" / "overlay", tmp_path / "over")
    pack = over / "rules" / "paket.yaml"
    digest = read_policy(tmp_path / "liten").digest
    pack.write_text(pack.read_text("utf-8").replace("BAS", digest), "utf-8")
    before = read_policy(over).digest
    for path in sorted(over.rglob("*.yaml")):
        path.write_bytes(canonical(path.read_bytes(), path.name))
    assert read_policy(over).digest == before != digest


@pytest.mark.parametrize("path", VIGNETTES, ids=lambda one: one.stem)
def test_a_case_is_the_same(path: Path) -> None:
    data, policy = path.read_bytes(), the_policy()
    again = canonical(data, path.name)
    assert parse_case(again, path.name, policy) == parse_case(data, path.name, policy)


def test_the_people_are_the_same(tmp_path: Path) -> None:
    path = tmp_path / "people.yaml"
    path.write_bytes(canonical(shipped_people().read_bytes(), path.name))
    policy = the_policy()
    assert read_reference(path, policy) == read_reference(shipped_people(), policy)


@pytest.mark.parametrize("file", FILES, ids=lambda one: one.name)
def test_formatting_again_changes_nothing(file: SourceFile) -> None:
    once = formatted(file)
    assert formatted(once) == once
    assert comments(once.data.decode()) == comments(file.data.decode())


def comments(text: str) -> Counter[str]:
    """What stands behind a # at the beginning of a line or after a space. The files that this is
    asked of have no # in a text."""
    return Counter(found.rstrip() for found in re.findall(r"(?:^|(?<=\s))#.*$", text, re.MULTILINE))


@pytest.mark.parametrize("part", range(10))
def test_no_comment_is_lost_wherever_it_stands(part: int) -> None:
    kinds = [one for one in subjects() if one.yaml and one.name not in ("shipped", "form")]
    kept = 0
    for seed in range(part * 60, (part + 1) * 60):
        rng = random.Random(seed)
        kept += _kept(rng, rng.choice(rng.choice(kinds).goods))
    assert kept > 20


def _kept(rng: random.Random, file: SourceFile) -> bool:
    """Whether it is a file still with comments put into it; then each of them is there once."""
    text = file.data.decode()
    marks = [rng.choice(MARKS).format(number) for number in range(rng.randrange(1, 7))]
    for mark in marks:
        text = _with_comment(rng, text, mark)
    try:
        once = canonical(text.encode(), file.name)
    except SourceError:
        return False
    assert [once.decode().count(mark) for mark in marks] == [1] * len(marks)
    assert canonical(once, file.name) == once
    return True


def _with_comment(rng: random.Random, text: str, mark: str) -> str:
    """A comment on a line of its own, behind a line, or in the middle of one that goes on below."""
    lines = text.split("\n")
    at = rng.randrange(len(lines))
    match rng.randrange(3):
        case 0:
            lines.insert(at, " " * rng.randrange(10) + mark)
        case 1:
            lines[at] += "  " + mark
        case _:
            before = lines[at].partition("#")[0]
            places = [found.end() for found in re.finditer(r"[,\[{:-] ?", before)]
            place = rng.choice(places or [len(lines[at])])
            rest = " " * 14 + lines[at][place:]
            lines[at : at + 1] = [f"{lines[at][:place]} {mark}", rest]
    return "\n".join(lines)
