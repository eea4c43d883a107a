"""A typo in a condition is refused, unless it makes one number into another, and most often the
word that was meant is suggested first."""

import re
from collections.abc import Iterator

import pytest
from tests.packs.slips.test_typos import words
from tests.packs.slips.typos import Tally, some
from tests.shipped import ROOT, the_pack

from barnlots.model.errors import Place
from barnlots.packs.conditions_grammar import ConditionReader
from barnlots.packs.nodes import Scalar
from barnlots.packs.report import Report
from barnlots.packs.shapes import Holds, Record

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

PARTS = 4
# Two words that have grown together, or one that has fallen apart, are told and not always mended.
FIRST = 0.85


def said(record: Record) -> Iterator[str]:
    """What the conditions of a record say, one thing at a time where that can be told."""
    for key in record.shape.keys:
        if key.holds is Holds.CONDITION:
            for line in record.lines(key.name):
                parts = line.text.split(" och ")
                yield from parts if not any(map(reads, parts)) else (line.text,)
        for inner in record.records(key.name):
            yield from said(inner)


def shipped_conditions() -> list[str]:
    records = (record for found in the_pack().records.values() for record in found)
    return sorted({one for record in records for one in said(record)})


@pytest.mark.parametrize("part", range(PARTS))
def test_a_typo_in_a_condition_is_refused(part: int, tally: Tally) -> None:
    for text in shipped_conditions()[part::PARTS]:
        for typo in some(text):
            found = reads(typo)
            if not found:
                assert re.sub("[0-9]+", "", typo) == re.sub("[0-9]+", "", text), (text, typo)
                continue
            tally.tried += 1
            tally.right += any(one and one in text for one in found[:1])
    assert tally.tried > 1000 and tally.right >= FIRST * tally.tried


def reads(text: str) -> list[str]:
    """Nothing when it can be read; else what is suggested, or an empty word for nothing."""
    report = Report()
    ConditionReader(Scalar(text, Place("f", 1, 1), text), words(ROOT), report).read()
    assert len(report.found) <= 1
    return [(*one.suggestions, "")[0] for one in report.found]
