"""What must hold for every drawing, whatever is drawn."""

from itertools import combinations

from barnlots.authoring.diagrams.drawing import Drawing, Point, Rect, Shape, Sign

MOST = 0.01


def faults(drawing: Drawing) -> list[str]:
    """Everything that is on top of something else, outside, too small or cut off."""
    found = [f"{_name(one)} outside" for one in drawing.signs if not _inside(one.rect, drawing)]
    found += [
        f"{_name(one)} over {_name(other)}"
        for one, other in combinations(drawing.signs, 2)
        if one.rect.overlaps(other.rect)
    ]
    for sign in drawing.signs:
        words, room = sign.words, sign.rect
        for line in words.lines:
            if line.width > room.w - 2 * words.pad + MOST:
                found.append(f"{line.text} wider than its box")
            if line.size < 11:
                found.append(f"{line.text} too small")
        if words.height > room.h + MOST and sign.shape is not Shape.START:
            found.append(f"{_name(sign)} higher than its box")
    solid = [one for one in drawing.signs if one.shape is not Shape.BARE]
    bare = [one for one in drawing.signs if one.shape is Shape.BARE]
    for route in drawing.routes:
        points = list(route.sampled())
        if not all(_within(point, drawing) for point in points):
            found.append(f"a line outside: {route.start}")
        for sign in (*solid, *bare):
            if any(_deep(point, sign.rect) for point in points):
                found.append(f"a line from {route.start} through {_name(sign)}")
    return found


def _name(sign: Sign) -> str:
    return sign.words.lines[0].text if sign.words.lines else sign.shape.value


def _inside(rect: Rect, drawing: Drawing) -> bool:
    return (
        rect.x >= 0
        and rect.y >= 0
        and rect.right <= drawing.width
        and rect.bottom <= drawing.height
    )


def _within(point: Point, drawing: Drawing) -> bool:
    return 0 <= point[0] <= drawing.width and 0 <= point[1] <= drawing.height


def _deep(point: Point, rect: Rect) -> bool:
    """Inside the box and not only at its edge, where lines begin and end."""
    x, y = point
    return rect.x + 1 < x < rect.right - 1 and rect.y + 1 < y < rect.bottom - 1
