"""What a pack does differently, told so that somebody can decide about it."""

from pathlib import Path
from textwrap import dedent

from tests.packs.overlay import laid

from barnlots.authoring.effective import against_base
from barnlots.packs import Pack, read_pack


def shown(pack: Pack) -> list[list[str]]:
    return [[f"{sign} {line.text}" for sign, line in one.lines] for one in against_base(pack)]


def test_a_line_inside_a_way_stands_below_its_step(tmp_path: Path) -> None:
    change = """\
        ändra väg: vägen
        också steg:
          början:
            frist: 5 arbetsdagar, annars lyft till chefen
            också så:
              - kurator talar med barnet, nästa dag
        """
    assert shown(laid(tmp_path, vag=change)) == [
        [
            "  väg: vägen",
            "  steg:",
            "    början:",
            "-     frist: inom tid till svar, annars lyft till chefen",
            "+     frist: 5 arbetsdagar, annars lyft till chefen",
            "      så:",
            "+       - kurator talar med barnet, nästa dag",
        ]
    ]


OFF = """\
    regler:
      - stäng av regel: hjälp
        {day}skäl: Vi gör på ett annat sätt.
    """


def test_what_is_switched_off_says_why(tmp_path: Path) -> None:
    pack = laid(tmp_path, av=OFF.format(day=""))
    assert shown(pack) == [["- regel: hjälp", "+ skäl: Vi gör på ett annat sätt."]]
    (difference,) = against_base(pack)
    assert [line.origin for _, line in difference.lines] == [
        "litet:rules/regler.yaml:2",
        "rules/av.yaml:3",
    ]


def test_so_does_what_is_switched_off_from_a_day(tmp_path: Path) -> None:
    pack = laid(tmp_path, av=OFF.format(day="gäller från: 2027-01-01\n        "))
    assert shown(pack) == [
        ["  regel: hjälp", "+ upphör: 2026-12-31", "+ skäl: Vi gör på ett annat sätt."]
    ]


CHANGE = """\
    regler:
      - ändra regel: hjälp
        gäller från: {day}
        namn: {name}
    """


def laid_twice(folder: Path, text: str) -> Pack:
    """A pack on one that has changed a rule from 2027, so that there are two versions of it."""
    below = laid(folder, senare=CHANGE.format(day="2027-01-01", name="Senare"))
    rules = folder / "orten" / "rules"
    rules.mkdir(parents=True)
    pin = below.policy.digest[:12]
    opening = f"paket: orten\nnamn: Ortens\nbygger på: ../kommunen\nbas: {pin}\n"
    (rules / "paket.yaml").write_text(opening, "utf-8")
    (rules / "nytt.yaml").write_text(dedent(text), "utf-8")
    return read_pack(folder / "orten")


def test_a_version_is_held_against_the_one_that_it_is_made_of(tmp_path: Path) -> None:
    pack = laid_twice(tmp_path, CHANGE.format(day="2026-01-01", name="Emellan"))
    assert shown(pack) == [
        ["  regel: hjälp", "- upphör: 2026-12-31", "+ upphör: 2025-12-31"],
        [
            "  regel: hjälp",
            "- namn: Den som är ledsen får hjälp",
            "+ namn: Emellan",
            "- gäller från: 2025-07-01",
            "+ gäller från: 2026-01-01",
        ],
    ]


def test_a_version_that_never_begins_is_taken_away_too(tmp_path: Path) -> None:
    pack = laid_twice(tmp_path, OFF.format(day="gäller från: 2026-01-01\n        "))
    reason = "+ skäl: Vi gör på ett annat sätt."
    assert shown(pack) == [
        ["  regel: hjälp", "- upphör: 2026-12-31", "+ upphör: 2025-12-31", reason],
        ["- regel: hjälp", reason],
    ]
