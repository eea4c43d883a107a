"""Rows out of bytes: a row that is wrong never takes another one with it."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from barnlots_csv.rows import LONGEST_ROW, NOT_TEXT, TOO_FEW, TOO_LONG, UNCLOSED, Row, Rows


def rows(data: bytes, encoding: str = "utf-8", delimiter: str = ";") -> list[Row]:
    return list(Rows(io.BytesIO(data), encoding, delimiter))


def told(data: bytes) -> list[tuple[int, object]]:
    return [(one.line, one.why or one.cells) for one in rows(data)]


def test_rows_with_their_lines() -> None:
    assert told(b"a;b\n1;2\n\n;\n 3 ;4\r\n") == [(1, ("a", "b")), (2, ("1", "2")), (5, ("3", "4"))]
    assert told(b"a;b\n1;2") == [(1, ("a", "b")), (2, ("1", "2"))], "the last line may be open"
    assert told(b"") == []


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize(
    ("encoding", "before"), [("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("cp1252", b"")]
)
def test_encodings_and_delimiters(encoding: str, before: bytes, delimiter: str) -> None:
    data = before + delimiter.join(("åldrad", "ö")).encode(encoding)
    (found,) = rows(data, encoding, delimiter)
    assert found.cells == ("åldrad", "ö")


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (b"1;2;3", TOO_FEW),
        (b"1", TOO_FEW),
        (b"\xff;2", NOT_TEXT),
        (b"1;\x00", NOT_TEXT),
        (b"1;\x1b[31m", NOT_TEXT),
        (b'"1"x;2', NOT_TEXT),
        (b'1;"2', UNCLOSED),
        (b"1;" + b"x" * LONGEST_ROW, TOO_LONG),
    ],
)
def test_a_wrong_row_is_told_and_the_others_are_read(bad: bytes, why: str) -> None:
    found = told(b"a;b\n1;2\n" + bad + b"\n3;4\n5;6\n")
    assert found == [(1, ("a", "b")), (2, ("1", "2")), (3, why), (4, ("3", "4")), (5, ("5", "6"))]


def test_a_cell_may_hold_several_lines() -> None:
    found = told(b'a;b\n1;"en\ntv\xc3\xa5 \xc2\xb7 ""tre"""\n3;4\n')
    assert found == [(1, ("a", "b")), (2, ("1", 'en\ntvå · "tre"')), (4, ("3", "4"))]


def test_two_open_marks_do_not_swallow_the_rows_between_them() -> None:
    found = told(b'a;b\n1;"x\n3;4\n5;6\n7;"y\n8;9\n')
    good = [(3, ("3", "4")), (4, ("5", "6")), (6, ("8", "9"))]
    assert found == [(1, ("a", "b")), (2, UNCLOSED), good[0], good[1], (5, UNCLOSED), good[2]]


def test_an_open_mark_does_not_swallow_a_row_of_several_lines() -> None:
    found = told(b'a;b\n1;"x\n3;"y\nz"\n5;6\n')
    assert found == [(1, ("a", "b")), (2, UNCLOSED), (3, ("3", "y\nz")), (5, ("5", "6"))]


def test_one_open_mark_in_a_long_file_costs_one_row() -> None:
    lines = [b"a;b", b'1;"x', *(b"y" for _ in range(200)), b"1;2"]
    found = told(b"\n".join(lines))
    assert found[1] == (2, UNCLOSED) and found[-1] == (203, ("1", "2"))


@given(st.lists(st.binary(max_size=30).map(lambda one: one.replace(b"\n", b"")), max_size=8))
def test_whatever_stands_between_them_the_good_rows_are_read(hostile: list[bytes]) -> None:
    good = [f"god-{at};rad".encode() for at in range(len(hostile) + 1)]
    lines = [b"a;b", good[0]]
    for bad, after in zip(hostile, good[1:], strict=True):
        lines += [bad, after]
    found = rows(b"\n".join(lines) + b"\n")
    read = [one.cells[0] for one in found if one.cells and one.cells[0].startswith("god-")]
    assert read == [f"god-{at}" for at in range(len(good))]
    assert [one.line for one in found] == sorted({one.line for one in found})
