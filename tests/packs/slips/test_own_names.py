"""Typos in what a file itself has named, and in the answers of a case file, are refused where they
stand, with the right word first: steps, adults, calendars, organisations, facts and values."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from tests.packs.slips.shipped_files import NAMES, groups, tree
from tests.packs.slips.test_typos import FIRST, words_for
from tests.packs.slips.typos import Tally, some
from tests.shipped import the_policy

from barnlots.model.errors import Diagnostic
from barnlots.packs.actions_grammar import ActionReader
from barnlots.packs.answers import read_answer
from barnlots.packs.build_ways import build_ways
from barnlots.packs.casefile import _CaseReader
from barnlots.packs.folder import hold_file
from barnlots.packs.hold import hold
from barnlots.packs.nodes import Mapping, Scalar
from barnlots.packs.reference_format import REFERENCE
from barnlots.packs.referencefile import _assignment, _organisation
from barnlots.packs.report import Report
from barnlots.packs.shapes import Holds, Record
from barnlots.policy.vocabulary import FactType, Vocabulary

CASES = tuple(one for one in NAMES if one.startswith("features/") and tree(one)[1] != REFERENCE)
WAYS = tuple(one for one in NAMES if one.startswith("flows/"))
Read = Callable[[Record, Report], object]


def tried(record: Record, key: str, read: Read, tally: Tally) -> None:
    """Some typos of the word under a key, in a record that is read with each of them."""
    word = record.scalar(key)
    assert word is not None
    for typo in some(word.text):
        values = {**record.values, key: replace(word, text=typo)}
        report = Report()
        read(replace(record, values=values), report)
        tally.add(report.found, word, typo)


def record_of(name: str) -> Record:
    node, shape = tree(name)
    report = Report()
    found = (
        hold_file(node, shape, report)
        if name.startswith("features/")
        else hold(node, shape, report)
    )
    assert found is not None
    return found


@pytest.mark.parametrize("name", WAYS)
def test_the_step_that_a_way_begins_in(name: str, tally: Tally) -> None:
    words = words_for(name)

    def read(record: Record, report: Report) -> object:
        return build_ways([record], words, ActionReader(words, {}, Report()), report)

    way = record_of(name)
    quiet = {key: value for key, value in way.values.items() if key in ("väg", "börjar i", "steg")}
    steps = tuple(replace(one, values={}) for one in way.records("steg"))
    tried(replace(way, values=quiet, children={"steg": steps}), "börjar i", read, tally)
    assert tally.tried > 20 and tally.right >= FIRST * tally.tried


@pytest.mark.parametrize("name", CASES)
def test_the_answers_of_a_case_file(name: str, tally: Tally) -> None:
    words = the_policy().vocabulary
    for fact, value in answers(name):
        for typo in some(fact.text):
            tally.add(read(replace(fact, text=typo), value, words), fact, typo)
        if words.fact_by_name[fact.text].type is not FactType.NUMBER:
            for typo in some(value.text):
                tally.add(read(fact, replace(value, text=typo), words), value, typo)
    assert tally.right >= FIRST * tally.tried


def answers(name: str) -> Iterator[tuple[Scalar, Scalar]]:
    for group in groups(name):
        for key, value in group.node.entries:
            known = group.shape.key(key.text)
            if known and known.holds is Holds.FACTS and isinstance(value, Mapping):
                yield from ((one, it) for one, it in value.entries if isinstance(it, Scalar))


def read(fact: Scalar, value: Scalar, words: Vocabulary) -> list[Diagnostic]:
    report = Report()
    read_answer(fact, value, words, report)
    return report.found


@pytest.mark.parametrize("name", CASES)
def test_the_adults_of_a_case_file(name: str, tally: Tally) -> None:
    """What is said of an adult is read with the rest of the case."""
    case = record_of(name)
    for kind, key in (("iakttagelser", "gäller"), ("samtycken", "av")):
        for at, row in enumerate(case.records(kind)):

            def read_case(
                changed: Record, report: Report, kind: str = kind, at: int = at
            ) -> object:
                rows = case.records(kind)
                children = {**case.children, kind: (*rows[:at], changed, *rows[at + 1 :])}
                return _CaseReader(replace(case, children=children), the_policy(), report).read()

            if key in row.values:
                tried(row, key, read_case, tally)
    assert tally.right >= FIRST * tally.tried


def test_what_the_shipped_reference_has_named(tally: Tally) -> None:
    record = record_of("features/exempelkommun.yaml")
    calendars = tuple(one.text("kalender") for one in record.records("kalendrar"))
    there = tuple(one.text("organisation") for one in record.records("organisationer"))
    for one in record.records("organisationer"):
        tried(one, "kalender", lambda it, report: _organisation(it, calendars, report), tally)
    for one in record.records("uppdrag"):
        tried(one, "organisation", lambda it, report: _assignment(it, there, report), tally)
    assert tally.tried > 1000 and tally.right >= FIRST * tally.tried
