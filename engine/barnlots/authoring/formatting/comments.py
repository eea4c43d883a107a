"""Which thing in a file each comment belongs to: what it stands behind, above, or at the end of."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from barnlots.authoring.formatting.tree import Child, Comment, Group, Tree, Value


@dataclass(frozen=True)
class _Written:
    """Something written on one stretch: where it ends and on which line, and whose it is."""

    end: int
    line: int
    child: Child
    is_key: bool


def attach(tree: Tree) -> None:
    """Puts each comment of the tree where it belongs, in file order."""
    attaching = _Attaching(tree)
    for comment in tree.comments:
        attaching.put(comment)
    _part_head(tree)


def _part_head(tree: Tree) -> None:
    """What stands above the first key belongs to the file, except the lines that an empty line
    parts from the rest and that stand right above the key."""
    first = tree.root.children[0]
    above = first.before
    tree.head_blank = first.blank
    last = max((at for at, one in enumerate(above) if at and one.blank), default=0)
    if last and not first.blank:
        tree.head_blank = True
        tree.head, first.before = above[:last], above[last:]
    else:
        tree.head, first.before = above, []
        first.blank = False


class _Attaching:
    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._children = tree.children
        self._starts = [one.start for one in tree.children]
        self._flows = [one for one in _groups(tree) if one.flow]
        self._flow_starts = [one.start for one in self._flows]
        self._block = [one for one in tree.children if not one.parent.flow]
        self._block_starts = [one.start for one in self._block]
        self._within = _within(tree)
        self._written = _written(tree)
        self._ends = [one.end for one in self._written]

    def put(self, comment: Comment) -> None:
        flow = self._flow_around(comment.start)
        if flow is not None:
            self._put_in_flow(comment, flow)
        elif self._tree.root.flow:
            early = comment.start < self._tree.root.end
            (self._tree.head if early else self._tree.foot).append(comment)
        elif comment.alone:
            self._put_alone(comment)
        else:
            self._put_behind(comment)

    def _flow_around(self, start: int) -> Group | None:
        """The innermost brackets around a place. They nest, so the last that begins before it is
        the innermost or is over already."""
        at = bisect_left(self._flow_starts, start) - 1
        group = self._flows[at] if at >= 0 else None
        while group is not None and group.end <= start:
            group = self._outer(group)
        return group

    def _outer(self, group: Group) -> Group | None:
        owner = self._within.get(id(group))
        return owner.parent if owner is not None and owner.parent.flow else None

    def _put_in_flow(self, comment: Comment, flow: Group) -> None:
        at = comment.start
        passed = bisect_left(flow.children, at, key=lambda one: one.start)
        last = flow.children[passed - 1] if passed else None
        if last is not None and _end(last) > at:
            _put_above(last, comment)
        elif last is not None and not comment.alone and self._same_line(_end(last), at):
            last.trailing.append(comment)
        elif passed < len(flow.children):
            flow.children[passed].before.append(comment)
        elif flow.children:
            flow.after.append(comment)
        else:
            owner = self._within.get(id(flow))
            assert owner is not None  # a file that is empty brackets is not formatted
            _put_above(owner, comment)

    def _same_line(self, start: int, end: int) -> bool:
        return "\n" not in self._tree.text[start:end]

    def _put_behind(self, comment: Comment) -> None:
        """On the line of something: behind a key, behind a value, or behind a dash alone."""
        at = bisect_right(self._ends, comment.start) - 1
        last = self._written[at] if at >= 0 else None
        if last is not None and last.line == comment.line:
            (last.child.on_key if last.is_key else last.child.trailing).append(comment)
            return
        opened = self._opened(comment)
        if opened is not None and opened.line == comment.line:
            _put_above(opened, comment)
        else:
            self._put_alone(comment)

    def _opened(self, comment: Comment) -> Child | None:
        at = bisect_left(self._starts, comment.start) - 1
        return self._children[at] if at >= 0 else None

    def _put_alone(self, comment: Comment) -> None:
        opened = self._opened(comment)
        if opened is not None and opened.whole and opened.value.start > comment.start:
            _put_above(opened, comment)
            return
        at = bisect_left(self._block_starts, comment.start)
        following = self._block[at] if at < len(self._block) else None
        home = self._home(opened, comment.column)
        if following is not None and (
            home is None or comment.column <= following.column or _holds(home, following, self)
        ):
            following.before.append(comment)
        elif home is not None:
            home.after.append(comment)
        else:
            self._tree.foot.append(comment)

    def _home(self, opened: Child | None, column: int) -> Group | None:
        """The innermost open list or group that the comment is indented enough to belong to; of a
        list that is no more indented than its key, the group of the key."""
        group = opened.parent if opened is not None else None
        while group is not None and self._too_deep(group, column):
            owner = self._within.get(id(group))
            if owner is None:
                return None if group.flow else group
            group = owner.parent
        return group

    def _too_deep(self, group: Group, column: int) -> bool:
        if group.flow or group.column != column:
            return group.flow or group.column > column
        owner = self._within.get(id(group))
        return owner is not None and owner.parent.column == column

    def owner(self, group: Group) -> Child | None:
        """The child whose value a group is."""
        return self._within.get(id(group))


def _put_above(child: Child, comment: Comment) -> None:
    """What stood within a child comes right above it, and below the empty line that parts it from
    what is before."""
    comment.blank, child.blank = child.blank, False
    child.before.append(comment)


def _holds(group: Group, child: Child, attaching: _Attaching) -> bool:
    """Whether a child stands in a group, at any depth."""
    parent: Group | None = child.parent
    while parent is not None:
        if parent is group:
            return True
        owner = attaching.owner(parent)
        parent = owner.parent if owner is not None else None
    return False


def _groups(tree: Tree) -> list[Group]:
    return [tree.root, *(one.value for one in tree.children if isinstance(one.value, Group))]


def _within(tree: Tree) -> dict[int, Child]:
    return {id(one.value): one for one in tree.children if isinstance(one.value, Group)}


def _written(tree: Tree) -> list[_Written]:
    """Every key and every value that is one thing, by where it ends."""
    found: list[_Written] = []
    lines = _Lines(tree.text)
    for child in tree.children:
        if child.parent.flow:
            continue
        if child.key is not None:
            found.append(_Written(child.key.end, lines.of(child.key.end), child, True))
        if child.whole and _there(child.value):
            found.append(_Written(child.value.end, lines.of(child.value.end), child, False))
    return sorted(found, key=lambda one: one.end)


def _there(value: Value) -> bool:
    return value.end > value.start


class _Lines:
    def __init__(self, text: str) -> None:
        self._ends = [at for at, char in enumerate(text) if char == "\n"]

    def of(self, place: int) -> int:
        return bisect_left(self._ends, place)


def _end(child: Child) -> int:
    return max(child.value.end, child.key.end if child.key is not None else -1)
