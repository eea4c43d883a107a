"""Conditions line by line: which line or part of one never matters for any possible child."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from barnlots.packs.build_rules import not_certainly
from barnlots.packs.shapes import Record
from barnlots.policy.conditions import All, Any, Condition, Is, Known, Not
from barnlots.space import Cells, Judged, Space

ALL, ANY, EXCEPT = "när alla", "när något av", "utom när"


@dataclass(frozen=True)
class Block:
    """The lines under one key. `numbers` say which of the lines in the file they are."""

    key: str
    lines: tuple[Condition, ...]
    numbers: tuple[int, ...]

    def read(self) -> Condition:
        """The lines together, as the loader reads them."""
        if self.key == ALL:
            return All(of=self.lines)
        if self.key == EXCEPT:
            return All(of=tuple(map(not_certainly, self.lines)))
        return Any(of=self.lines)


@dataclass(frozen=True)
class Idle:
    """A line (or, when `part` is given, a part of it) without which everything is the same.

    `never` are lines that no child meets; `said_by` is the number of a line under the same key
    that alone already says it.
    """

    key: str
    number: int
    line: Condition
    part: Condition | None = None
    never: bool = False
    said_by: int | None = None


Blocks = tuple[Block, ...]


def whole(blocks: Blocks) -> Condition:
    """All of the blocks together, as the loader reads them."""
    return All(of=tuple(one.read() for one in blocks))


def block(key: str, lines: tuple[Condition, ...]) -> Block:
    return Block(key, lines, tuple(range(len(lines))))


def blocks_of(when: Condition, record: Record) -> Blocks:
    """The lines behind a `when` that the loader built from this record."""
    keys = [key for key in (ALL, ANY, EXCEPT) if record.lines(key)]
    read = [when] if len(keys) == 1 else list(parts_of(when))
    blocks = []
    for key, condition in zip(keys, read, strict=True):
        lines = parts_of(condition)
        if key == EXCEPT:
            lines = tuple(map(_exception, lines))
        blocks.append(block(key, lines))
    return tuple(blocks)


def parts_of(condition: Condition) -> tuple[Condition, ...]:
    """The parts of a tree, or the leaf itself."""
    return condition.of if isinstance(condition, All | Any) else (condition,)


def _exception(read: Condition) -> Condition:
    """What the author wrote, from what the loader made of it: `not_certainly` turned back."""
    match read:
        case Any(of=(turned, Not(of=Known()))):
            return turned.of if isinstance(turned, Not) else Not(of=turned)
        case Any(of=parts):
            return All(of=tuple(map(_exception, parts)))
        case All(of=parts):
            return Any(of=tuple(map(_exception, parts)))
        case Not(of=inner):
            return inner
        case _:
            return Not(of=read)


def idle(space: Space, blocks: Blocks, here: Cells) -> Iterator[Idle]:
    """Every line, and then every part of those that are left, whose absence changes nothing at
    `here`: not where the whole is certainly so, nor where it is certainly not so. What is found
    can all be left out at once; of two lines that say the same the later is meant."""
    judged = _cut(space.judge(whole(blocks)), here)
    for at in reversed(range(len(blocks))):
        for place in reversed(range(len(blocks[at].lines))):
            fewer = _without(blocks, at, place)
            if fewer is None or _cut(space.judge(whole(fewer)), here) != judged:
                continue
            one = blocks[at]
            line, number = one.lines[place], one.numbers[place]
            never = not space.judge(line).yes & here
            said_by = None if never else _said_by(space, one, place, here)
            blocks = fewer
            yield Idle(one.key, number, line, never=never, said_by=said_by)
    for at in range(len(blocks)):
        for place in range(len(blocks[at].lines)):
            one = blocks[at]
            for part, smaller in without_a_part(one.lines[place]):
                fewer = _changed(blocks, at, place, smaller)
                if _cut(space.judge(whole(fewer)), here) == judged:
                    yield Idle(one.key, one.numbers[place], one.lines[place], part)
                    blocks = fewer
                    break


def never(space: Space, blocks: Blocks, here: Cells) -> Iterator[Idle]:
    """Every line that no child at `here` meets, whether or not anything would change without it;
    a line under `när alla` that nobody meets makes the whole impossible and is not said twice."""
    for one in blocks:
        for number, line in zip(one.numbers, one.lines, strict=True):
            if one.key != ALL and not space.judge(line).yes & here:
                yield Idle(one.key, number, line, never=True)


def _cut(judged: Judged, here: Cells) -> tuple[Cells, Cells]:
    return judged.yes & here, judged.no & here


def _without(blocks: Blocks, at: int, place: int) -> Blocks | None:
    """The blocks without that line; a block that loses its only line decides nothing any more.
    None when no line would be left that says when."""
    one = blocks[at]
    lines = one.lines[:place] + one.lines[place + 1 :]
    numbers = one.numbers[:place] + one.numbers[place + 1 :]
    fewer = Block(one.key, lines, numbers) if lines else Block(ALL, (), ())
    left = (*blocks[:at], fewer, *blocks[at + 1 :])
    return left if any(each.lines and each.key != EXCEPT for each in left) else None


def _said_by(space: Space, one: Block, place: int, here: Cells) -> int | None:
    for other, number in enumerate(one.numbers):
        if other == place:
            continue
        both = Block(one.key, (one.lines[other], one.lines[place]), (0, 1)).read()
        alone = Block(one.key, (one.lines[other],), (0,)).read()
        if _cut(space.judge(both), here) == _cut(space.judge(alone), here):
            return number
    return None


def _changed(blocks: Blocks, at: int, place: int, line: Condition) -> Blocks:
    one = blocks[at]
    lines = (*one.lines[:place], line, *one.lines[place + 1 :])
    return (*blocks[:at], replace(one, lines=lines), *blocks[at + 1 :])


def without_a_part(line: Condition) -> Iterator[tuple[Condition, Condition]]:
    """Each part that a line could do without, and the line without it."""
    match line:
        case All(of=parts):
            for at, part in enumerate(parts):
                rest = parts[:at] + parts[at + 1 :]
                if rest:
                    yield part, rest[0] if len(rest) == 1 else All(of=rest)
            for at, part in enumerate(parts):
                for value, smaller in without_a_part(part):
                    yield value, All(of=(*parts[:at], smaller, *parts[at + 1 :]))
        case Is(fact=fact, values=values) if len(values) > 1:
            for at in range(len(values)):
                others = values[:at] + values[at + 1 :]
                yield Is(fact=fact, values=(values[at],)), Is(fact=fact, values=others)
        case Not(of=inner):
            for value, smaller in without_a_part(inner):
                yield value, Not(of=smaller)
        case _:
            return
