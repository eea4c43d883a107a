"""The line that a diagnostic is about: cut to a screen, with exactly what is meant marked."""

from pathlib import Path

import pytest

from barnlots.authoring.check.excerpt import WIDEST, Excerpts
from barnlots.model.errors import Place


def marked(folder: Path, line: str, column: int, *words: str) -> str:
    """What stands above the marks."""
    (folder / "prov.yaml").write_text(f"# först\n{line}\n", "utf-8")
    found = Excerpts(folder).of(Place("prov.yaml", 2, column), words)
    assert found is not None
    shown, marks = found.told()
    assert len(marks) <= len(shown)
    return shown[marks.index("^") : len(marks)]


@pytest.mark.parametrize(
    ("line", "column", "words", "meant"),
    [
        ("  typ: tal  # ett tal", 3, (), "typ: tal"),
        ("  typ: tal", 8, (), "tal"),
        ("  - ledsen är minst ibladn", 21, ("ibladn", "ledsen"), "ibladn"),
        ("  skydar: barn", 3, ("skydar",), "skydar"),
        ("  - {roll: kurator, namn: kuratorn}", 6, (), "roll: kurator"),
        ("  - {roll: kurator, namn: kuratorn}", 5, (), "{roll: kurator, namn: kuratorn}"),
        ("  hos: [skola, bup]", 9, (), "skola"),
        ("  hos: [skola, bup", 8, (), "[skola, bup"),
        ('  namn: "a, b", c', 9, (), '"a, b"'),
        ("\tnamn: a", 1, (), " "),
        ("  namn: a: b", 10, (), ":"),
        ("  namn är <vad> nu", 11, (), "<vad>"),
    ],
)
def test_exactly_what_is_meant_is_marked(
    tmp_path: Path, line: str, column: int, words: tuple[str, ...], meant: str
) -> None:
    assert marked(tmp_path, line, column, *words) == meant


def test_the_end_of_a_line_is_marked_after_it(tmp_path: Path) -> None:
    (tmp_path / "prov.yaml").write_text("därför:\n", "utf-8")
    found = Excerpts(tmp_path).of(Place("prov.yaml", 1, 8))
    assert found is not None
    assert found.told() == ("1 | därför:", "  |        ^")


@pytest.mark.parametrize("column", [1, 40, 150, 280, 299])
def test_a_long_line_is_cut_around_what_is_meant(tmp_path: Path, column: int) -> None:
    (tmp_path / "prov.yaml").write_text("ord " * 75 + "\n", "utf-8")
    found = Excerpts(tmp_path).of(Place("prov.yaml", 1, column), ("ord", "rd"))
    assert found is not None
    assert len(found.text) <= WIDEST + 1
    assert found.text.strip("…") in "ord " * 75
    assert 0 <= found.start < found.start + found.length <= len(found.text) + 1


@pytest.mark.parametrize("place", [Place("prov.yaml"), Place("prov.yaml", 9, 1), Place("x", 1, 1)])
def test_where_no_line_is_none_is_shown(tmp_path: Path, place: Place) -> None:
    (tmp_path / "prov.yaml").write_text("a: b\n", "utf-8")
    assert Excerpts(tmp_path).of(place) is None


def test_what_no_screen_can_show_is_not_sent_to_it(tmp_path: Path) -> None:
    (tmp_path / "prov.yaml").write_bytes("a: \x1b[2Jröd\u202eblå".encode() + b"\xff\n")
    found = Excerpts(tmp_path).of(Place("prov.yaml", 1, 1))
    assert found is not None
    assert found.text == "a: �[2Jröd�blå�"


def test_a_line_of_the_base_is_found_there(tmp_path: Path) -> None:
    for folder, pack in (("litet", "paket: litet\n"), ("mitt", "paket: mitt\n")):
        (tmp_path / folder / "rules").mkdir(parents=True)
        more = "namn: Mitt\nbygger på: ../litet\n" if folder == "mitt" else "namn: Litet\n"
        text = pack + more + ("huvudväg: vägen\n" if folder == "litet" else "")
        (tmp_path / folder / "rules" / "paket.yaml").write_text(text, "utf-8")
    found = Excerpts(tmp_path / "mitt").of(Place("litet:rules/paket.yaml", 3, 1))
    assert found is not None
    assert found.text == "huvudväg: vägen"
