"""What the operator's page says of rounds and adapters is so."""

import re
from pathlib import Path

from tests.failures.house import House
from tests.shipped import ROOT, the_policy, the_reference

from barnlots.opinion.supervisor import SecondOpinion
from barnlots.packs.adapterfile import read_adapters
from barnlots.worker.standard import standard_rounds
from barnlots_csv import Csv

PAGE = (ROOT / "docs" / "drift.md").read_text("utf-8")
# Those that the process adds by what it is asked for.
OWN = {"people", "homes", "printout", "ping", "reaper"}


def test_every_round_is_told_of(tmp_path: Path) -> None:
    house = House(tmp_path)
    with house.barnlots, SecondOpinion() as second:
        made = {one.name for one in standard_rounds(house.barnlots, second, lambda: False)}
    _, _, table = PAGE.partition("| varv | hur ofta | gör |\n")
    told = re.findall(r"(?m)^\| `(\w+)` \|", table.partition("\n\n")[0])
    assert len(told) == len(set(told)) and set(told) == made | OWN


def test_every_error_that_is_logged_is_told_of_and_no_other_word() -> None:
    """What an operator looks for in the log is what stands there."""
    engine = [one.read_text("utf-8") for one in (ROOT / "engine").rglob("*.py")]
    logged = {level: set[str]() for level in ("error", "warning")}
    for level, event in re.findall(r'log\.(error|warning)\(\s*"(\w+)"', "\n".join(engine)):
        logged[level].add(event)
    _, _, table = PAGE.partition("| i loggen | vad |\n")
    firsts = re.findall(r"(?m)^\| (`.*?) \|", table.partition("\n\n")[0])
    told = re.findall(r"\w+", " ".join(firsts))
    assert len(told) == len({*told})
    assert logged["error"] <= {*told} <= logged["error"] | logged["warning"]
    assert "not_answered" in told


def test_the_file_of_adapters_that_is_shown_can_be_read(tmp_path: Path) -> None:
    (shown,) = re.findall(r"```yaml\n(anslutningar:\n.*?)```", PAGE, re.DOTALL)
    (tmp_path / "hemlig").write_text("x")
    file = tmp_path / "adaptrar.yaml"
    file.write_text(shown.replace("fil:/run/secrets/meddelanden", "fil:hemlig"), "utf-8")
    secret = {"ELEVSYSTEM_NYCKEL": "sexton slumpade byte"}
    holders = tuple(the_policy().vocabulary.holder_by_name)
    kinds = {"csv": Csv, "mitt-system": None}
    first, second = read_adapters(file, kinds, the_reference(), holders, secret)
    assert (first.kind, first.owner) == ("csv", "rektor-ekskolan")
    assert first.given.settings.keys() == {"mapp", "profil", "filnamn"}
    assert second.to == ("socialtjänst", "bup")
