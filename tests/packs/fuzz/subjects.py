"""What is fuzzed: every kind of file, and how each is read."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.shipped import ROOT, VIGNETTES, the_policy

from barnlots.authoring.scenarios.binding import bind
from barnlots.authoring.scenarios.gherkin import read_feature
from barnlots.packs import parse_case, read_policy, read_reference, shipped, shipped_people
from barnlots.packs.folder import SourceFile, read_records, source_files
from barnlots.packs.loader import build_policy
from barnlots.packs.report import Report

HERE = Path(__file__).parent
SMALL = HERE.parent / "liten"


@dataclass(frozen=True)
class Subject:
    """A kind of file. `read` gives what it says, as something to compare; `share` is how many of a
    hundred fuzzed files are of this kind."""

    name: str
    share: int
    goods: tuple[SourceFile, ...]
    read: Callable[[SourceFile], object]
    yaml: bool = True


@cache
def subjects() -> tuple[Subject, ...]:
    features = sorted((ROOT / "features").rglob("*.feature"), key=lambda one: one.stat().st_size)
    cases = tuple(SourceFile("fall.yaml", one.read_bytes()) for one in VIGNETTES)
    people = SourceFile("people.yaml", shipped_people().read_bytes())
    few = SourceFile("people.yaml", (HERE / "people.yaml").read_bytes())
    return (
        Subject("policy", 40, source_files(SMALL, Report()), _small_policy),
        Subject("overlay", 14, source_files(_layered() / "overlay", Report()), _overlay),
        Subject("form", 10, source_files(shipped(), Report()), _form),
        Subject("shipped", 1, source_files(shipped(), Report()), _shipped_policy),
        Subject("case", 15, cases, lambda one: parse_case(one.data, one.name, the_policy())),
        Subject("reference", 8, (few, few, few, people), _reference),
        Subject("feature", 12, tuple(_feature_file(one) for one in features[:40]), _feature, False),
    )


def _small_policy(damaged: SourceFile) -> object:
    return build_policy(_with(_source_files_of_small(), damaged)).digest


@cache
def _source_files_of_small() -> tuple[SourceFile, ...]:
    return source_files(SMALL, Report())


def _shipped_policy(damaged: SourceFile) -> object:
    return build_policy(_with(_source_files_of_shipped(), damaged)).digest


@cache
def _source_files_of_shipped() -> tuple[SourceFile, ...]:
    return source_files(shipped(), Report())


def _with(sources: tuple[SourceFile, ...], damaged: SourceFile) -> tuple[SourceFile, ...]:
    return tuple(damaged if one.name == damaged.name else one for one in sources)


def _form(damaged: SourceFile) -> object:
    report = Report()
    found = read_records((damaged,), report)
    report.raise_if_any()
    return {kind: len(records) for kind, records in found.items()}


@cache
def _layered() -> Path:
    """The small pack and the one that builds on it, in a folder of this process."""
    folder = Path(tempfile.mkdtemp(prefix="barnlots-fuzz-"))
    shutil.copytree(SMALL, folder / "liten")
    shutil.copytree(HERE / "overlay", folder / "overlay")
    pack = folder / "overlay" / "rules" / "paket.yaml"
    digest = read_policy(folder / "liten").digest[:12]
    pack.write_text(pack.read_text("utf-8").replace("BAS", digest), "utf-8")
    return folder


def _overlay(damaged: SourceFile) -> object:
    path = _layered() / "overlay" / damaged.name
    good = path.read_bytes()
    try:
        path.write_bytes(damaged.data)
        return read_policy(_layered() / "overlay").digest
    finally:
        path.write_bytes(good)


def _reference(damaged: SourceFile) -> object:
    path = _layered() / damaged.name
    path.write_bytes(damaged.data)
    return read_reference(path, the_policy())


def _feature_file(path: Path) -> SourceFile:
    return SourceFile("prov.feature", path.read_bytes())


def _feature(damaged: SourceFile) -> object:
    path = _layered() / damaged.name
    path.write_bytes(damaged.data)
    report = Report()
    found = bind(read_feature(path, report), the_policy(), report)
    report.raise_if_any()
    return len(found)
