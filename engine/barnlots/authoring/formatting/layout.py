"""What stands on lines of its own and what within brackets, and where the comments go for that."""

from dataclasses import replace

from barnlots.authoring.formatting.scalars import written
from barnlots.authoring.formatting.tree import Child, Comment, Group, Leaf, Tree

WIDTH = 120
STEP = 2


def lay_out(tree: Tree) -> None:
    """Settles every child of the tree: `spread` over lines or not, and its comments above it or,
    at most one, behind it."""
    _lay_out(tree.root, 0)


def _lay_out(group: Group, indent: int) -> None:
    rows = [one for one in group.children if isinstance(one.value, Group) and one.value.is_mapping]
    broken = not group.is_mapping and any(not on_one_line(one, indent) for one in rows)
    for child in group.children:
        value = child.value
        if isinstance(value, Leaf) or not value.children:
            _settle(child, 1)
            continue
        child.spread = not on_one_line(child, indent) or (broken and value.is_mapping)
        if not child.spread:
            _settle(child, 1)
            continue
        _settle(child, 0 if child.key is None else 1)
        _lay_out(value, indent + STEP)
        if child.key is None:  # the first of its lines begins with the dash
            first = value.children[0]
            _lift(child, first.before)
            first.before = []


def _settle(child: Child, most_behind: int) -> None:
    behind = child.on_key + child.trailing
    at = max(len(behind) - most_behind, 0)
    _lift(child, behind[:at])
    child.on_key, child.trailing = [], behind[at:]


def _lift(child: Child, comments: list[Comment]) -> None:
    """Puts comments right above a child, below those that are there."""
    if not comments:
        return
    first, *more = comments
    child.before.append(replace(first, blank=child.blank))
    child.before += [replace(one, blank=False) for one in more]
    child.blank = False


def on_one_line(child: Child, indent: int) -> bool:
    """Whether a value is written on the line of its key or dash: it is text or nothing; or it was
    within brackets, is short, and has no comment and no braces in it."""
    value = child.value
    if isinstance(value, Leaf) or not value.children:
        return True
    if not value.flow or not _is_simple(value):
        return False
    return indent + len(mark(child)) + 1 + len(brackets(value)) <= WIDTH


def _is_simple(group: Group, within: bool = False) -> bool:
    """Brackets stand in brackets only as a list of words in a row."""
    if group.after or (within and group.is_mapping):
        return False
    for child in group.children:
        if child.before or child.on_key or child.trailing:
            return False
        if isinstance(child.value, Group) and child.value.children:
            deeper = within or not group.is_mapping
            if deeper or not _is_simple(child.value, within=True):
                return False
    return True


def mark(child: Child) -> str:
    """What a child begins with."""
    return "-" if child.key is None else written(child.key.text) + ":"


def brackets(group: Group) -> str:
    """A group within brackets, on one line."""
    things = ", ".join(_thing(one) for one in group.children)
    return f"{{{things}}}" if group.is_mapping else f"[{things}]"


def _thing(child: Child) -> str:
    value = child.value
    text = written(value.text, flow=True) if isinstance(value, Leaf) else brackets(value)
    return text if child.key is None else f"{written(child.key.text, flow=True)}: {text}"
