"""A log line is one line, and says a part's id as everybody writes it."""

import json
import logging

import pytest

from barnlots.service import log


def line(caplog: pytest.LogCaptureFixture, part: str) -> str:
    caplog.clear()
    with caplog.at_level(logging.ERROR, "barnlots"):
        log.error("part_not_read", part=part, error="BL-L012")
    (said,) = caplog.messages
    return said


def test_a_part_is_found_by_its_id(caplog: pytest.LogCaptureFixture) -> None:
    assert '"part": "ärende-1/ekskolan"' in line(caplog, "ärende-1/ekskolan")


@pytest.mark.parametrize(
    "one", ["\n", "\r", "\x85", "\u2028", "\u202e", "\x00", "\ud800", "\U000e0001"]
)
def test_what_nobody_sees_begins_no_line_of_its_own(
    caplog: pytest.LogCaptureFixture, one: str
) -> None:
    said = line(caplog, f"å{one}x")
    assert len(said.splitlines()) == 1 and one not in said
    assert json.loads(said)["part"] == f"å{one}x"
    said.encode()
