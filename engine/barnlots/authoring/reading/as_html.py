"""A reading as one page that works in print, by keyboard and read by a machine."""

from collections.abc import Iterator
from html import escape

from barnlots.authoring.reading.document import Heading, Item, Listing, Paragraph, Piece, Reading
from barnlots.authoring.reading.titles import note_of, title_of
from barnlots.model.catalogue import Language, say

_STYLE = """
:root { color-scheme: light; }
body { font: 1.05rem/1.6 Georgia, "Times New Roman", serif; color: #111; background: #fff;
  margin: 0 auto; max-width: 44rem; padding: 1rem 1.25rem 4rem; }
h1, h2, h3, h4, nav, .where, .skip { font-family: "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; }
h2 { font-size: 1.5rem; margin-top: 3.5rem; border-bottom: .2rem solid #111; }
h3 { font-size: 1.2rem; margin-top: 2.5rem; }
h4 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p { margin: .5rem 0; }
li { margin: .3rem 0; }
.where { color: #555; font-size: .8rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
a { color: #111; }
a:focus, summary:focus { outline: .2rem solid #111; outline-offset: .15rem; }
nav summary { cursor: pointer; padding: .2rem 0; }
nav ul { margin: .2rem 0 .8rem; }
@media print {
  body { font-size: 11pt; max-width: none; padding: 0; }
  nav, .skip { display: none; }
  h2 { break-before: page; }
  h2, h3, h4 { break-after: avoid; }
  li { break-inside: avoid; }
}
""".strip()


def as_html(reading: Reading, lang: Language) -> str:
    """The whole page."""
    return "\n".join(_lines(reading, lang)) + "\n"


def _lines(reading: Reading, lang: Language) -> Iterator[str]:
    title = escape(reading.title)
    yield from (
        "<!doctype html>",
        f'<html lang="{lang}">',
        f'<head><meta charset="utf-8"><title>{title}</title>',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<style>\n{_STYLE}\n</style></head>",
        "<body>",
        f'<a class="skip" href="#reading">{escape(say("BL-READ_SKIP", lang))}</a>',
        f"<header><h1>{title}</h1>",
        f"<p>{escape(note_of(reading, lang))}</p></header>",
    )
    yield from _contents(reading, lang)
    yield '<main id="reading">'
    for section in reading.sections:
        yield f'<section aria-labelledby="{_section(section.code)}">'
        yield f'<h2 id="{_section(section.code)}">{escape(say(section.code, lang))}</h2>'
        for piece in section.pieces:
            yield from _piece(piece, lang)
        yield "</section>"
    yield from ("</main>", "</body></html>")


def _contents(reading: Reading, lang: Language) -> Iterator[str]:
    heading = escape(say("BL-READ_CONTENTS", lang))
    yield f'<nav aria-labelledby="contents"><h2 id="contents">{heading}</h2>'
    for section in reading.sections:
        name = escape(say(section.code, lang))
        yield f"<details><summary>{name} ({len(section.pieces)})</summary>"
        whole = escape(say("BL-READ_WHOLE", lang))
        yield f'<p><a href="#{_section(section.code)}">{whole}</a></p>'
        yield f"<ul{_swedish(lang)}>"
        for piece in section.pieces:
            yield f'<li><a href="#{escape(piece.anchor)}">{escape(title_of(piece, lang))}</a></li>'
        yield "</ul></details>"
    yield "</nav>"


def _piece(piece: Piece, lang: Language) -> Iterator[str]:
    anchor, swedish = escape(piece.anchor), _swedish(lang)
    yield f'<article aria-labelledby="{anchor}">'
    yield f'<h3 id="{anchor}"{"" if piece.code else swedish}>{escape(title_of(piece, lang))}</h3>'
    for block in piece.blocks:
        match block:
            case Heading(code=code):
                yield f"<h4>{escape(say(code, lang))}</h4>"
            case Paragraph(text=text):
                yield f"<p{swedish}>{escape(text)}</p>"
            case Listing(items=items, numbered=numbered):
                yield _list(items, swedish, numbered=numbered)
    if piece.where:
        yield f'<p class="where">({escape(piece.where)})</p>'
    yield "</article>"


def _list(items: tuple[Item, ...], swedish: str = "", *, numbered: bool = False) -> str:
    tag = "ol" if numbered else "ul"
    inner = "".join(
        f"<li>{escape(one.text)}{_list(one.items) if one.items else ''}</li>" for one in items
    )
    return f"<{tag}{swedish}>{inner}</{tag}>"


def _swedish(lang: Language) -> str:
    """What the policy says is Swedish on a page in another language too."""
    return "" if lang == "sv" else ' lang="sv"'


def _section(code: str) -> str:
    return code.removeprefix("BL-READ_").lower()
