"""A tree written out: two spaces a level, one thing a line, at most one empty line in a row."""

from collections.abc import Iterable, Iterator

from barnlots.authoring.formatting.layout import STEP, brackets, mark
from barnlots.authoring.formatting.scalars import written
from barnlots.authoring.formatting.tree import Child, Comment, Group, Leaf, Tree

_WIDEST_WITH_A_COLUMN = 60
_LONGEST_KEY = 1000  # a longer one is a key to YAML only when it is marked as one


def print_tree(tree: Tree) -> str:
    """The text of a tree that has been laid out, with one line break at its end."""
    lines = list(_comments(tree.head, "", first=True))
    if tree.head and tree.head_blank:
        lines.append("")
    lines += _group(tree.root, 0)
    lines += _comments(tree.foot, "")
    return "\n".join(lines) + "\n"


def _comments(comments: Iterable[Comment], pad: str, *, first: bool = False) -> Iterator[str]:
    """`first` when nothing stands above that an empty line could part them from."""
    for comment in comments:
        if comment.blank and not first:
            yield ""
        first = False
        yield pad + comment.text


def _group(group: Group, indent: int) -> Iterator[str]:
    pad = " " * indent
    column = _column(group)
    for at, child in enumerate(group.children):
        yield from _comments(child.before, pad, first=at == 0)
        if child.blank and (at or child.before):
            yield ""
        head, *more = _child(child, indent)
        behind = "".join(one.text for one in child.trailing)
        yield pad + (f"{head:<{max(column, len(head) + 2)}}{behind}" if behind else head)
        yield from more
    yield from _comments(group.after, pad)


def _column(group: Group) -> int:
    """Where the comments behind the lines of a group begin: below each other where they were, or
    behind the longest line of a list when none is long; 0 when each stands behind its own line."""
    behind = [one for one in group.children if one.trailing]
    enough = max((len(_first(one)) for one in behind), default=0) + 2
    columns = {one.trailing[0].column - one.column for one in behind}
    if len(behind) > len(columns) == 1 and min(columns) >= enough:
        return min(columns)
    return 0 if group.is_mapping or enough > _WIDEST_WITH_A_COLUMN else enough


def _child(child: Child, indent: int) -> list[str]:
    """The lines of a child: the first without its indent, the others with."""
    value, begins = child.value, mark(child)
    if isinstance(value, Group) and child.spread:
        lines = list(_group(value, indent + STEP))
        if child.key is None:
            return [f"- {lines[0].lstrip()}", *lines[1:]]
    elif isinstance(value, Leaf) and value.spaced:
        pad = " " * (indent + STEP)
        lines = [pad + line if line else "" for line in value.text.split("\n")]
    else:
        lines = []
    if len(begins) <= _LONGEST_KEY:
        return [_first(child), *lines]
    return [f"? {begins[:-1]}", f"{' ' * indent}:{_first(child)[len(begins) :]}", *lines]


def _first(child: Child) -> str:
    """The line of a key or a dash, with its value when that fits there."""
    value, begins = child.value, mark(child)
    if isinstance(value, Group):
        return begins if child.spread else f"{begins} {brackets(value)}"
    if value.spaced:
        return f"{begins} |"
    return begins if child.key is not None and not value.text else f"{begins} {written(value.text)}"
