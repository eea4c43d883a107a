"""A wheel built from the repo and installed in an environment of its own runs by itself."""

import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest
from tests.shipped import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    _done(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)], ROOT
    )
    return next(folder.glob("*.whl"))


def _done(command: list[str], folder: Path) -> str:
    ran = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, timeout=240
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def test_the_policy_is_in_the_wheel(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for name in (
        "flows/barnets-vag.yaml",
        "rules/fakta.yaml",
        "rules/scheman/fakta.schema.json",
        "docs/fel/BL-S001.md",
        "features/exempelkommun.yaml",
        "features/vinjetter/linda-17.yaml",
    ):
        assert f"barnlots/_shipped/{name}" in names
    assert "barnlots_csv/adapter.py" in names and "barnlots_csv/profiler/extens-lik.yaml" in names
    assert "barnlots_kit/inbound.py" in names and "barnlots_dokument/paper.typ" in names
    assert not any(name.startswith(("tests/", "engine/")) for name in names)


def test_it_runs_from_an_environment_of_its_own(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "venv"
    venv.create(home, with_pip=False, symlinks=True)
    site = Path(sysconfig.get_path("purelib", vars={"base": str(home), "platbase": str(home)}))
    zipfile.ZipFile(wheel).extractall(site)
    # Its dependencies are the ones that are installed here; the package itself is the wheel's.
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    python = str(home / "bin" / "python")
    where = _done([python, "-c", "import barnlots; print(barnlots.__file__)"], tmp_path)
    assert where.startswith(str(site))
    assert "## Föredra" in _done([python, "-m", "barnlots.cli", "fel", "BL-S001"], tmp_path)
    kinds = "from barnlots.worker.adapters import kinds; print(kinds())"
    assert "barnlots_csv.adapter.Csv" in _done([python, "-c", kinds], tmp_path)
    shown = _done([python, "-m", "barnlots.cli", "demo"], tmp_path)
    assert "Linda 17 år" in shown
    assert (tmp_path / "barnlots-demo.db").exists()
