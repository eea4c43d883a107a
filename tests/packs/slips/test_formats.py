"""Our own words keep their distance: no key, option or word of a sentence is one slip from another
that may stand in the same place, and no key has a meaning both in a group and in one inside it."""

from collections.abc import Iterable, Iterator
from itertools import combinations

import pytest
from tests.authoring.schema.test_schemas import all_shapes
from tests.packs.slips.cut import cut
from tests.packs.slips.everywhere import in_full, unlike
from tests.packs.slips.shipped_files import NAMES, groups
from tests.packs.slips.test_moves import found_in
from tests.packs.slips.typos import Tally

from barnlots.packs.actions_grammar import STARTS
from barnlots.packs.builtins import YES_NO, builtin_facts
from barnlots.packs.case_format import CASE
from barnlots.packs.conditions_grammar import AFTER_IS
from barnlots.packs.due_grammar import FIXED, UNIT_WORDS, WITHIN
from barnlots.packs.formats import FILES
from barnlots.packs.likeness import one_slip_apart
from barnlots.packs.nodes import Scalar, said
from barnlots.packs.overlay_formats import forms_of
from barnlots.packs.reference_format import REFERENCE
from barnlots.packs.shapes import Key, Kind, Shape
from barnlots.packs.words import NAMED_ROLES

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

ALIKE = ({Kind.TEXT, Kind.DATE, Kind.MOMENT, Kind.NUMBER, Kind.YES_NO}, {Kind.LINES, Kind.WORDS})
IN_SENTENCES = {
    "after är": (*AFTER_IS, *YES_NO),
    "between": ("och", "eller", "är"),
    "of a way": ("pågår", "pågår inte", "är i"),
    "deadlines": (*FIXED, WITHIN.strip(), *UNIT_WORDS),
    "actions": STARTS,
    "roles": NAMED_ROLES,
    "facts": tuple(one.name for one in builtin_facts(())),
}


def near(words: Iterable[str]) -> list[tuple[str, str]]:
    return [pair for pair in combinations(words, 2) if one_slip_apart(*pair)]


@pytest.mark.parametrize("shape", all_shapes(), ids=lambda shape: shape.title)
def test_no_two_keys_or_options_are_one_slip_apart(shape: Shape) -> None:
    assert near(key.name for key in shape.keys) == []
    for key in shape.keys:
        assert near(key.options) == []


def test_no_two_kinds_of_file_begin_with_keys_one_slip_apart() -> None:
    first = [form.keys[0].name for one in (*FILES, CASE, REFERENCE) for form in forms_of(one)]
    assert near(first) == [] and len(set(first)) == len(first)


@pytest.mark.parametrize("place", IN_SENTENCES)
def test_no_two_words_of_sentences_are_one_slip_apart(place: str) -> None:
    assert near(IN_SENTENCES[place]) == []


@pytest.mark.parametrize("shape", all_shapes(), ids=lambda shape: shape.title)
def test_no_key_can_be_read_one_level_from_where_it_belongs(shape: Shape) -> None:
    """The same name may stand at both levels when the forms of the values differ, or when the group
    inside cannot be without it: a move then leaves a hole there, or comes where one is already."""
    for inner in (form for key in shape.keys if key.shape for form in forms_of(key.shape)):
        both = [(key, other) for key in shape.keys if (other := inner.key(key.name))]
        assert [key.name for key, other in both if _alike(key, other) and not other.required] == []


def _alike(key: Key, other: Key) -> bool:
    return key.kind is other.kind or any({key.kind, other.kind} <= kinds for kinds in ALIKE)


@pytest.mark.parametrize("name", NAMES)
def test_a_space_or_hyphen_too_much_in_a_key_is_seen_in_the_text_too(
    name: str, tally: Tally
) -> None:
    """Spaces and hyphens mean something to YAML itself, so these typos are made in the text."""
    for what, key in unlike(keys_in(name)):
        if not in_full(what, name, keys_in) or key.raw[:1] in "\"'":
            continue
        line = key.place.line - 1
        around = cut(name, line)
        whole, none = found_in(name, around)
        assert whole is not None and not none, (key.place, none)
        for text in _texts(around[line], key):
            tally.tried += 1
            node, faults = found_in(name, (*around[:line], text, *around[line + 1 :]))
            if node is None or said(node) != said(whole):
                assert faults, (key.place, text)
                assert abs(faults[0].place.line - 1 - line) <= 1, (text, faults)


def keys_in(name: str) -> Iterator[tuple[str, Scalar]]:
    for group in groups(name):
        yield from ((key.text, key) for key, _ in group.node.entries)


def _texts(line: str, key: Scalar) -> Iterator[str]:
    start = key.place.column - 1
    for char in " -":
        for at in range(start, start + len(key.text) + 1):
            yield line[:at] + char + line[at:]
            if at < start + len(key.text):
                yield line[:at] + char + line[at + 1 :]
