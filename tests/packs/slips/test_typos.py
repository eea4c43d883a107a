"""No single-character typo in a key or a chosen word of a shipped file goes unseen: it is refused
where it stands, and the right word is suggested first.

What is said of a key depends on its group and on which other keys stand there, and what is said of
a word on its key. So all typos of a key are tried where its kind of group is first met, all those
of a word where its key is; and a few of them wherever the other keys or the word are others, and
in every other file. By `make typos` each word of each file is tried with all.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from tests.packs.slips.everywhere import Finds, first_of_kind, unlike
from tests.packs.slips.shipped_files import NAMES, Group, groups
from tests.packs.slips.typos import Tally, some, typos
from tests.shipped import ROOT, the_policy

from barnlots.model.errors import Diagnostic
from barnlots.packs import read_pack
from barnlots.packs.folder import hold_file, shape_of
from barnlots.packs.hold import hold
from barnlots.packs.nodes import Mapping, Node, Scalar, Sequence
from barnlots.packs.references import check_references, known_words
from barnlots.packs.report import Report
from barnlots.packs.shapes import Key, Kind, Shape
from barnlots.packs.words import Words, words_of

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

FIRST = 0.95


@cache
def words(folder: Path) -> Words:
    """The words of the pack in a folder."""
    policy = the_policy() if folder == ROOT else read_pack(folder, pinned=False).policy
    return words_of(policy)


def words_for(name: str) -> Words:
    """The words that a shipped file may use: those of the overlay that it belongs to, if any."""
    first, second, *_ = name.split("/")
    return words(ROOT / first / second if first == "overlays" else ROOT)


def keys_of(name: str) -> Iterator[tuple[tuple[object, ...], Group, int]]:
    """Each key of the file, with the group of other keys that it stands among, named last."""
    for group in groups(name):
        there = frozenset(key.text for key, _ in group.node.entries)
        around = tuple(one.title for one in group.family)
        for at, (key, _) in enumerate(group.node.entries):
            yield (group.shape.title, around, key.text, there), group, at


def values_of(name: str) -> Iterator[tuple[tuple[object, ...], Key, Scalar]]:
    """Each word of the file that is one of those that can be chosen, with its key."""
    for group in groups(name):
        for said, value in group.node.entries:
            key = group.shape.key(said.text)
            for word in scalars(value) if key is not None and is_chosen(key) else ():
                if key is not None:
                    yield (group.shape.title, said.text, word.text), key, word


def is_chosen(key: Key) -> bool:
    chosen = key.holds is not None and known_words(key.holds, words(ROOT)) is not None
    return bool(key.options) or key.kind is Kind.YES_NO or chosen


def scalars(value: Node) -> tuple[Scalar, ...]:
    if isinstance(value, Scalar):
        return (value,)
    items = value.items if isinstance(value, Sequence) else ()
    return tuple(one for one in items if isinstance(one, Scalar))


@pytest.mark.parametrize("name", NAMES)
def test_every_typo_in_a_key_is_refused_there_with_the_right_key_first(
    name: str, tally: Tally
) -> None:
    for what, group, at in unlike(keys_of(name)):
        key, value = group.node.entries[at]
        before, after = map(trimmed, (group.node.entries[:at], group.node.entries[at + 1 :]))
        for typo in tried(what, key.text, name, keys_of):
            entries = (*before, (replace(key, text=typo), value), *after)
            tally.add(held(replace(group.node, entries=entries), group, name), key, typo)
    assert tally.right >= FIRST * tally.tried


def tried(what: tuple[object, ...], word: str, name: str, finds: Finds) -> tuple[str, ...]:
    return typos(word) if first_of_kind(what, name, finds) else some(word)


def trimmed(entries: tuple[tuple[Scalar, Node], ...]) -> tuple[tuple[Scalar, Node], ...]:
    """The other keys with no more than one group below each: more would say the same again."""
    return tuple((key, _first(value)) for key, value in entries)


def _first(value: Node) -> Node:
    match value:
        case Sequence(items=(Mapping() as first, *_)):
            return replace(value, items=(_shallow(first),))
        case Mapping(entries=((name, Mapping() as first), *_)):
            return replace(value, entries=((name, _shallow(first)),))
    return value


def _shallow(node: Mapping) -> Mapping:
    return replace(node, entries=trimmed(node.entries))


def held(node: Mapping, group: Group, name: str) -> list[Diagnostic]:
    report = Report()
    if group.family:
        hold(node, group.shape, report, group.family)
    elif name.startswith("features/"):
        hold_file(node, group.shape, report)
    elif (shape := shape_of(node, report)) is not None:
        hold(node, shape, report)
    return report.found


@pytest.mark.parametrize("name", NAMES)
def test_every_typo_in_a_chosen_word_is_refused_there_with_the_right_word_first(
    name: str, tally: Tally
) -> None:
    for what, key, word in unlike(values_of(name)):
        for typo in tried(what, word.text, name, values_of):
            tally.add(refused(key, replace(word, text=typo), words_for(name)), word, typo)
    assert tally.right >= FIRST * tally.tried


def refused(key: Key, word: Scalar, words: Words) -> list[Diagnostic]:
    """What is said of a word that stands alone under its key."""
    report = Report()
    shape = Shape("en prövad grupp", (key,))
    node = Mapping(((Scalar(key.name, word.place), word),), word.place)
    record = hold(node, shape, report)
    if record is not None:
        check_references((record,), words, report)
    return report.found
