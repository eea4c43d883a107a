"""Rows that are no rows, or cannot be true: all others are in, and each is told of by its line."""

import random
from pathlib import Path

import pytest
from tests.detection.night import Nights
from tests.detection.register import HEADING, LAST, PUPIL, lessons, write

from barnlots.detection.quarantine import Quarantine
from barnlots.detection.sieve import sieve
from barnlots.model.errors import NotFound, SourceError, StoreError

GOOD = "ekskolan;elev-9;2026-11-02;08:10;60;0;0;matematik"
CHILD = "200302022389"
BAD = {
    "trasig": "BL-ROW_FIELDS",
    f"{GOOD};extra": "BL-ROW_FIELDS",
    "ekskolan;elev-9;2026-02-30;08:10;60;0;0;ma": "BL-ROW_DAY",
    "ekskolan;elev-9;2025-02-29;08:10;60;0;0;ma": "BL-ROW_DAY",
    "ekskolan;elev-9;02/11/2026;08:10;60;0;0;ma": "BL-ROW_DAY",
    "ekskolan;elev-9;2026-11-02;24:10;60;0;0;ma": "BL-ROW_TIME",
    "ekskolan;elev-9;2026-11-02;08:10+01;60;0;0;ma": "BL-ROW_TIME",
    "ekskolan;elev-9;2026-11-02;08:10;sextio;0;0;ma": "BL-ROW_NUMBER",
    "ekskolan;elev-9;2026-11-02;08:10;60;-1;0;ma": "BL-ROW_NUMBER",
    "ekskolan;elev-9;2026-11-02;08:10;60;99999;0;ma": "BL-ROW_NUMBER",
    "ekskolan;elev-9;2026-11-02;08:10;;0;0;ma": "BL-ROW_NUMBER",
    'ekskolan;"elev-9;2026-11-02;08:10;60;0;0;ma': "BL-ROW_TEXT",
    "ekskolan;;2026-11-02;08:10;60;0;0;ma": "BL-ROW_TEXT",
    "ekskolan;elev/9;2026-11-02;08:10;60;0;0;ma": "BL-ROW_TEXT",
    "ekskolan;elev\x009;2026-11-02;08:10;60;0;0;ma": "BL-ROW_TEXT",
    "x" * 100_000: "BL-ROW_LONG",
    "ekskolan;elev-9;2026-11-02;08:10;0;0;0;ma": "BL-ROW_MINUTES",
    "ekskolan;elev-9;2026-11-02;08:10;1441;0;0;ma": "BL-ROW_MINUTES",
    "ekskolan;elev-9;2026-11-02;08:10;60;60;;ma": "BL-ROW_HALF",
    "ekskolan;elev-9;2026-11-02;08:10;60;;60;ma": "BL-ROW_HALF",
    "ekskolan;elev-9;2026-11-02;08:10;60;31;30;ma": "BL-ROW_SUM",
    "ekskolan;elev-9;2026-11-30;08:10;60;0;0;ma": "BL-ROW_FUTURE",
    "okänd;elev-9;2026-11-02;08:10;60;0;0;ma": "BL-ROW_HOLDER",
    f"ekskolan;{CHILD};2026-11-02;08:10;60;0;0;ma": "BL-ROW_IDENTITY",
    "ekskolan;20030202-2389;2026-11-02;08:10;60;0;0;ma": "BL-ROW_IDENTITY",
}


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: f"{BAD[bad]}-{bad[:40]!r}")
def test_a_bad_row_is_told_of_by_its_line_and_takes_no_other_with_it(
    nights: Nights, bad: str
) -> None:
    night = nights.run([GOOD, bad, "", *lessons(lambda day, lesson: (0, 60))])
    assert nights.quarantined() == [f"3;{BAD[bad]}"]
    assert (night.rows, night.pupils, night.recorded) == (101, 2, 1)


def test_what_stands_in_a_bad_row_is_written_nowhere(nights: Nights) -> None:
    nights.run([f"ekskolan;{CHILD};2026-11-02;08:10;60;0;60;ma", *lessons()])
    written = b"".join(file.read_bytes() for file in nights.folder.glob("*") if file.is_file())
    assert written.count(CHILD.encode()) == 1  # in the register itself


def test_a_row_in_no_known_encoding_is_told_of(nights: Nights) -> None:
    file = nights.folder / "latin.csv"
    rows = ["ekskolan;elev-1;2026-11-02;08:10;60;0;60;träslöjd", GOOD]
    file.write_bytes(f"{HEADING}\n".encode() + "\n".join(rows).encode("latin-1"))
    night = nights.read(LAST, file)
    assert (night.rows, nights.quarantined()) == (1, ["2;BL-ROW_ENCODING"])


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_files_are_written_in_the_ways_that_systems_write_them(
    nights: Nights, delimiter: str, ending: str, mark: str
) -> None:
    rows = [HEADING, *lessons(lambda day, lesson: (0, 60)), "trasig"]
    text = mark + ending.join(rows).replace(";", delimiter)
    file = nights.folder / "register.csv"
    file.write_bytes(text.encode())
    night = nights.read(LAST, file)
    assert (night.rows, night.recorded) == (100, 1)
    assert nights.quarantined() == ["102;BL-ROW_FIELDS"]


@pytest.mark.parametrize(
    "heading", ["", "hos;elev;dag", f"{HEADING};namn", HEADING.replace("ogiltig", "giltig"), "\0"]
)
def test_a_file_of_something_else_is_refused_with_its_place(nights: Nights, heading: str) -> None:
    file = nights.folder / "annat.csv"
    file.write_text(f"{heading}\n{GOOD}\n", encoding="utf-8")
    with pytest.raises(SourceError) as refused:
        nights.read(LAST, write(nights.folder / "r.csv", lessons(lambda *_: (0, 60))), file)
    (one,) = refused.value.diagnostics
    assert (one.code, one.place.file, one.place.line) == ("BL-NV004", str(file), 1)
    assert nights.part(PUPIL) is None


def test_a_file_that_is_not_there_or_no_memory_is_told_of(nights: Nights) -> None:
    with pytest.raises(NotFound, match="BL-NV003"):
        nights.read(LAST, Path("finns-inte.csv"))
    nights.memory.write_bytes(b"something else" * 1000)
    with pytest.raises(StoreError, match="BL-NV007"):
        nights.run(lessons())


def test_a_copy_that_cannot_be_written_is_no_fault_of_the_file(nights: Nights) -> None:
    file = write(nights.folder / "register.csv", [GOOD, "trasig"])
    with (
        Quarantine(nights.quarantine) as quarantine,
        pytest.raises(StoreError, match="BL-NV009"),
    ):
        sieve(file, nights.folder / "borta", quarantine)


def test_among_many_rows_each_bad_one_is_found_and_each_good_one_is_in(nights: Nights) -> None:
    chance = random.Random(6)
    bad = [row for row in BAD if len(row) < 1000]
    rows, expected = list[str](), list[str]()
    for number in range(20_000):
        if chance.random() < 0.1:
            row = chance.choice(bad)
            expected.append(f"{number + 2};{BAD[row]}")
        else:
            row = GOOD.replace("elev-9", f"elev-{number}")
        rows.append(row)
    night = nights.run(rows)
    assert sorted(nights.quarantined()) == sorted(expected)
    assert night.rows == night.pupils == len(rows) - len(expected)
