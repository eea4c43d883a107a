"""What becomes wrong in a base because of what is laid over it is told; the rest of it is not."""

from datetime import date
from pathlib import Path

from tests.authoring.check.edited import DAY

from barnlots.authoring.check.run import check
from barnlots.packs import read_pack, shipped

OVERLAY = """\
utlämnanden:
  - stäng av utlämnande: övergång
    skäl: Ett prov.
"""


def laid_over(folder: Path, text: str) -> Path:
    rules = folder / "rules"
    rules.mkdir(parents=True)
    (rules / "paket.yaml").write_text("paket: prov\nnamn: Ett prov\nbygger på: skr\n", "utf-8")
    if text:
        (rules / "utlamnanden.yaml").write_text(text, "utf-8")
    return folder


def test_a_way_of_the_base_that_can_no_longer_be_walked_is_told(tmp_path: Path) -> None:
    found = check(read_pack(laid_over(tmp_path, OVERLAY), pinned=False), DAY)
    assert [(one.diagnostic.code, one.diagnostic.place.file) for one in found] == [
        ("BL-J103", "skr:flows/overgang.yaml")
    ]


def test_what_the_base_has_of_itself_is_not_told_again(tmp_path: Path) -> None:
    late = date(2040, 1, 1)
    assert {one.diagnostic.code for one in check(read_pack(shipped()), late)} == {
        "BL-J204",
        "BL-J206",
    }
    assert check(read_pack(laid_over(tmp_path, ""), pinned=False), late) == ()
