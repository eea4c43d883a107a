"""No line of a shipped file can be moved one level or said twice, and still be read as something.

A move after which the file says exactly what it said, such as that of the only line of a list, is
no move of a level and nothing to refuse.
"""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from tests.packs.slips.cut import cut, lines_in
from tests.packs.slips.everywhere import in_full, unlike
from tests.packs.slips.lines import (
    LEVEL,
    Block,
    block_at,
    blocks,
    doubled,
    is_said,
    kind,
    moved,
)
from tests.packs.slips.shipped_files import NAMES, Group, groups, tree
from tests.packs.slips.typos import Tally
from tests.shipped import the_policy

from barnlots.model.errors import Diagnostic
from barnlots.packs.answers import read_answer
from barnlots.packs.folder import hold_file, shape_of
from barnlots.packs.hold import hold
from barnlots.packs.nodes import Mapping, Node, Scalar, Sequence, said
from barnlots.packs.report import Report
from barnlots.packs.shapes import Holds
from barnlots.packs.yamlsource import read_yaml

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover


def tried(name: str) -> Iterator[tuple[list[str], Block]]:
    """Every line of the file that stands among others in its own way, in the file cut to what is
    around it; of those that stand so in an earlier file of the same kind, each third."""
    for number, (what, line) in enumerate(unlike(lines_of(name))):
        if number % 3 == 0 or in_full(what, name, lines_of):
            around = list(cut(name, line))
            yield around, block_at(around, line)


def lines_of(name: str) -> Iterator[tuple[object, int]]:
    lines = list(lines_in(name))
    for block in blocks(lines):
        yield (tree(name)[1].title, kind(lines, block)), block.start


def found_in(name: str, lines: list[str] | tuple[str, ...]) -> tuple[Node | None, list[Diagnostic]]:
    report = Report()
    node = read_yaml("\n".join(lines).encode(), name, report)
    if node is not None and name.startswith("features/"):
        hold_file(node, tree(name)[1], report)
    elif node is not None and (shape := shape_of(node, report)) is not None:
        hold(node, shape, report)
    return node, report.found


@pytest.mark.parametrize("name", NAMES)
def test_a_line_moved_one_level_in_or_out_is_refused_there(name: str, tally: Tally) -> None:
    for around, block in tried(name):
        whole, faults = found_in(name, around)
        assert whole is not None and not faults
        for by in (LEVEL, -LEVEL):
            lines = moved(around, block, by)
            if lines is not None:
                tally.tried += 1
                _refused(name, lines, block, whole)


def _refused(name: str, lines: list[str], block: Block, whole: Node) -> None:
    node, faults = found_in(name, lines)
    if node is not None and said(node) == said(whole):
        return
    assert faults, (name, block.start + 1)
    after = next((at for at in range(block.end, len(lines)) if is_said(lines[at])), block.end)
    at = [one.place.line - 1 for one in faults]
    assert all(block.start <= line <= after for line in at), (name, block.start + 1, faults)
    assert len(faults) == 1, (name, block.start + 1, faults)


@pytest.mark.parametrize("name", NAMES)
def test_a_line_said_twice_is_refused_there(name: str, tally: Tally) -> None:
    for around, block in tried(name):
        tally.tried += 1
        _, faults = found_in(name, doubled(around, block))
        assert len(faults) == 1, (name, block.start + 1, faults)
        twice = range(block.start, 2 * block.end - block.start)
        assert faults[0].place.line - 1 in twice, (name, block.start + 1, faults)


@pytest.mark.parametrize("name", NAMES)
def test_a_key_said_twice_within_braces_is_refused_there(name: str, tally: Tally) -> None:
    lines = lines_in(name)
    for _, key in unlike(within_braces(name, lines)):
        line, column = key.place.line - 1, key.place.column - 1
        text = lines[line]
        again = f"{text[:column]}{key.text}: x, {text[column:]}"
        tally.tried += 1
        _, faults = found_in(name, [*lines[:line], again])
        assert [one.code for one in faults][:1] == ["BL-Y005"], (name, line + 1, faults)
        assert faults[0].place.line == line + 1


def within_braces(name: str, lines: tuple[str, ...]) -> Iterator[tuple[object, Scalar]]:
    for group in groups(name):
        for key, _ in group.node.entries:
            if lines[key.place.line - 1].lstrip("- ").startswith("{"):
                yield (group.shape, key.text), key


@pytest.mark.parametrize("name", NAMES)
def test_a_key_moved_to_the_group_around_or_a_group_inside_is_refused(
    name: str, tally: Tally
) -> None:
    for what, group, changed, moved_key in unlike(moves(name)):
        if in_full(what, name, moves):
            tally.tried += 1
            faults = held(changed, group)
            assert faults, (name, moved_key.place, what)
            lines = {one.place.line for one in faults}
            near = {moved_key.place.line, changed.place.line, *_lines(changed)}
            # A list and what names each of its rows may be called the same.
            entries = group.node.entries
            near |= {one.place.line for key, one in entries if key.text == moved_key.text}
            assert lines <= near, (name, moved_key.place, faults)


def moves(name: str) -> Iterator[tuple[object, Group, Mapping, Scalar]]:
    """Each key with each group around or inside its own: what has moved and among which others, the
    outer group, and that group after the move."""
    for group in groups(name):
        for at, (_, value) in enumerate(group.node.entries):
            for path, inner in _inside(value):
                for key, changed, way in _swaps(group.node, at, path, inner):
                    what = (
                        group.shape.title,
                        _names(group.node),
                        path[:1],
                        _names(inner),
                        way,
                        key.text,
                    )
                    yield what, group, changed, key


Path = tuple[int, ...]


def _inside(value: Node) -> Iterator[tuple[Path, Mapping]]:
    """The groups below a key, and a group of own names as one of them; where each stands."""
    if isinstance(value, Sequence):
        for at, item in enumerate(value.items):
            if isinstance(item, Mapping):
                yield (at,), item
    elif isinstance(value, Mapping):
        yield (), value
        for at, (_, item) in enumerate(value.entries):
            if isinstance(item, Mapping):
                yield (at,), item


def _swaps(
    outer: Mapping, at: int, path: Path, inner: Mapping
) -> Iterator[tuple[Scalar, Mapping, str]]:
    for number, entry in enumerate(inner.entries):
        left = replace(inner, entries=inner.entries[:number] + inner.entries[number + 1 :])
        entries = _with(outer, at, path, left).entries
        yield entry[0], replace(outer, entries=(*entries, entry)), "out"
    for number, entry in enumerate(outer.entries):
        if number != at:
            more = replace(inner, entries=(*inner.entries, entry))
            entries = _with(outer, at, path, more).entries
            yield entry[0], replace(outer, entries=entries[:number] + entries[number + 1 :]), "in"


def _with(outer: Mapping, at: int, path: Path, inner: Mapping) -> Mapping:
    key, value = outer.entries[at]
    new: Node = inner
    if path and isinstance(value, Sequence):
        new = replace(value, items=(inner,))
    elif path and isinstance(value, Mapping):
        new = replace(value, entries=((value.entries[path[0]][0], inner),))
    return replace(outer, entries=(*outer.entries[:at], (key, new), *outer.entries[at + 1 :]))


def _names(node: Mapping) -> frozenset[str]:
    return frozenset(key.text for key, _ in node.entries)


def held(node: Mapping, group: Group) -> list[Diagnostic]:
    report = Report()
    hold(node, group.shape, report, group.family)
    for name, value in () if report.found else node.entries:
        key = group.shape.key(name.text)
        if key is not None and key.holds is Holds.FACTS and isinstance(value, Mapping):
            for fact, answer in value.entries:
                read_answer(fact, answer, the_policy().vocabulary, report)
    return report.found


def _lines(node: Mapping) -> Iterator[int]:
    for key, value in node.entries:
        yield from (key.place.line, value.place.line)
        if isinstance(value, Mapping):
            yield from _lines(value)
        for item in value.items if isinstance(value, Sequence) else ():
            yield item.place.line
