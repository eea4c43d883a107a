"""A drawing as SVG: one file that fetches nothing, with words for those who cannot see it."""

import re
import unicodedata
from collections.abc import Iterator
from html import escape

from barnlots.authoring.diagrams.drawing import Drawing, Rect, Route, Shape, Sign

INK, PAPER, TINT, EDGE = "#111", "#fff", "#f2f2f2", "#555"
_FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif"
_HEAD = 8.0
_INSET = 4.0
_DASHES = "6 4"


def as_svg(drawing: Drawing) -> str:
    """The whole file."""
    return "\n".join(_lines(drawing)) + "\n"


def slug(name: str) -> str:
    """The name in letters that a file or an id may have: `barnets-vag`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _lines(drawing: Drawing) -> Iterator[str]:
    name = slug(drawing.name)
    size = f"{_n(drawing.width)} {_n(drawing.height)}"
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" '
        f'width="{_n(drawing.width)}" height="{_n(drawing.height)}" role="img" '
        f'lang="{drawing.lang}" aria-labelledby="{name}-t {name}-d" font-family="{_FONT}">'
    )
    yield f'<title id="{name}-t">{escape(drawing.title)}</title>'
    yield f'<desc id="{name}-d">{escape(drawing.description)}</desc>'
    yield f'<rect width="100%" height="100%" fill="{PAPER}"/>'
    yield f'<g fill="none" stroke="{INK}">'
    for route in drawing.routes:
        yield _path(route)
    yield "</g>"
    yield f'<g fill="{INK}">'
    for route in drawing.routes:
        if route.head:
            yield _arrowhead(route)
    yield "</g>"
    for sign in drawing.signs:
        yield from _sign(sign)
    yield "</svg>"


def _path(route: Route) -> str:
    d = [f"M{_at(route.start)}"]
    end = route.end
    for piece in route.pieces:
        points = list(piece.points)
        if piece is route.pieces[-1] and route.head:  # the line ends inside its head
            points[-1] = _before(end, route.head, _HEAD - 1)
            if len(points) == 3:
                points[1] = _before(points[1], route.head, _HEAD - 1)
        d.append(("L" if len(points) == 1 else "C") + " ".join(map(_at, points)))
    dashes = f' stroke-dasharray="{_DASHES}"' if route.dashed else ""
    return f'<path d="{"".join(d)}" stroke-width="{_n(route.weight)}"{dashes}/>'


def _before(at: tuple[float, float], head: str, length: float) -> tuple[float, float]:
    return (at[0], at[1] - length) if head == "down" else (at[0] - length, at[1])


def _arrowhead(route: Route) -> str:
    x, y = route.end
    half = _HEAD * 0.55 + route.weight * 0.5
    corners = ((x, y), (x - half, y - _HEAD), (x + half, y - _HEAD))
    if route.head == "right":
        corners = ((x, y), (x - _HEAD, y - half), (x - _HEAD, y + half))
    return f'<path d="M{" ".join(map(_at, corners))}Z"/>'


def _sign(sign: Sign) -> Iterator[str]:
    rect, dashes = sign.rect, f' stroke-dasharray="{_DASHES}"' if sign.dashed else ""
    match sign.shape:
        case Shape.BARE:
            pass
        case Shape.START:
            yield (
                f'<circle cx="{_n(rect.middle)}" cy="{_n(rect.y + rect.h / 2)}" '
                f'r="{_n(rect.w / 2)}" fill="{INK}"/>'
            )
        case Shape.LABEL:
            yield _box(rect, 4, f'fill="{PAPER}" stroke="{EDGE}" stroke-width="1"{dashes}')
        case Shape.END:
            round_ = rect.h / 2
            yield _box(rect, round_, f'fill="{PAPER}" stroke="{INK}" stroke-width="3"{dashes}')
        case Shape.DOCUMENT:
            yield _folded(rect, dashes)
        case Shape.HOLDER:
            yield _box(rect, 0, f'fill="{PAPER}" stroke="{INK}" stroke-width="3"{dashes}')
        case Shape.RULES:
            yield _box(rect, 0, f'fill="{PAPER}" stroke="{EDGE}" stroke-width="1"{dashes}')
        case Shape.STEP:
            yield _box(rect, 6, f'fill="{TINT}" stroke="{INK}" stroke-width="1.6"{dashes}')
    if sign.double:
        inner = Rect(rect.x + _INSET, rect.y + _INSET, rect.w - 2 * _INSET, rect.h - 2 * _INSET)
        round_ = inner.h / 2 if sign.shape is Shape.END else 3
        yield _box(inner, round_, f'fill="none" stroke="{INK}" stroke-width="1.2"{dashes}')
    yield from _words(sign)


def _words(sign: Sign) -> Iterator[str]:
    lines = sign.words.lines
    y = sign.rect.y + (sign.rect.h - sum(one.height for one in lines)) / 2
    x = sign.rect.middle if sign.centred else sign.rect.x + sign.words.pad
    anchor = ' text-anchor="middle"' if sign.centred else ""
    for line in lines:
        y += line.height
        bold = ' font-weight="bold"' if line.bold else ""
        base, at = y - line.height * 0.28, x if sign.centred else x + line.indent
        yield (
            f'<text x="{_n(at)}" y="{_n(base)}" font-size="{_n(line.size)}"{anchor}{bold} '
            f'fill="{INK}">{escape(line.text)}</text>'
        )


def _box(rect: Rect, round_: float, style: str) -> str:
    corner = f' rx="{_n(min(round_, rect.h / 2))}"' if round_ else ""
    return (
        f'<rect x="{_n(rect.x)}" y="{_n(rect.y)}" width="{_n(rect.w)}" height="{_n(rect.h)}"'
        f"{corner} {style}/>"
    )


def _folded(rect: Rect, dashes: str) -> str:
    """A sheet of paper with its corner turned down."""
    fold = 10.0
    outline = (
        f"M{_at((rect.x, rect.y))}H{_n(rect.right - fold)}l{_n(fold)} {_n(fold)}"
        f"V{_n(rect.bottom)}H{_n(rect.x)}Z"
    )
    turned = f"M{_at((rect.right - fold, rect.y))}v{_n(fold)}h{_n(fold)}"
    style = f'stroke="{INK}" stroke-width="1.2"{dashes}'
    return f'<path d="{outline}" fill="{PAPER}" {style}/><path d="{turned}" fill="none" {style}/>'


def _at(point: tuple[float, float]) -> str:
    return f"{_n(point[0])} {_n(point[1])}"


def _n(value: float) -> str:
    """One decimal is finer than any screen shows."""
    return f"{value:.1f}".removesuffix(".0").replace("-0.0", "0")
