"""A plan as one HTML page to read, print and write on: no colour, no script, nothing outside."""

from collections.abc import Iterator
from html import escape

from barnlots.authoring.plan.document import (
    Blank,
    Block,
    Chapter,
    Figure,
    Plan,
    Question,
    Requirement,
    Row,
    Said,
    Section,
    State,
    Table,
)
from barnlots.authoring.plan.svg import svg
from barnlots.authoring.plan.told import Teller, place_words
from barnlots.model.catalogue import Language
from barnlots.model.errors import Place

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem;
  color: #111; background: #fff; }
h1 { font-size: 2rem; line-height: 1.2; }
h2 { font-size: 1.5rem; margin-top: 3rem; padding-top: .75rem; border-top: 3px solid #111; }
h3 { font-size: 1.2rem; margin-top: 2rem; }
h4 { font-size: 1.05rem; margin: 0 0 .25rem; }
a { color: #111; }
nav h2 { border: 0; padding: 0; margin: 1.5rem 0 .5rem; font-size: 1.2rem; }
nav ul { columns: 2 20rem; padding-left: 1.25rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0 1.25rem; font-size: .9rem; }
caption { text-align: left; font-style: italic; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0;
  border-bottom: 1px solid #999; }
thead th { border-bottom: 2px solid #111; }
tbody th { font-weight: 600; }
td.short { white-space: nowrap; }
td.empty { min-width: 7rem; background: #f2f2f2; }
code { font-size: .85em; color: #444; font-style: normal; }
.q { margin: 1.5rem 0 2rem; padding-left: 1rem; border-left: 4px solid #999; }
.q.open { border-left: 4px dashed #111; }
.meta { margin: 0 0 .5rem; font-size: .9rem; color: #444; }
.state { display: inline-block; border: 1px solid #111; border-radius: 1rem; padding: 0 .6rem;
  color: #111; font-weight: 600; }
.state.answered { background: #333; color: #fff; }
.state.partly { background: #d4d4d4; }
.blank { margin: .75rem 0; }
.blank span { display: block; height: 2rem; border-bottom: 1px solid #111; }
figure { margin: 1rem 0; }
figure svg { display: block; width: 100%; max-width: 36rem; height: auto; margin: 0 auto;
  font-family: system-ui, sans-serif; }
figcaption { font-style: italic; text-align: center; }
@page { size: A4; margin: 16mm; }
@media print {
  body { font-size: 10.5pt; max-width: none; padding: 0; }
  h2 { break-before: page; margin-top: 0; }
  nav h2 { break-before: auto; }
  table { font-size: 9pt; }
  th, td { padding: .2rem .5rem .2rem 0; }
  figure svg { max-width: 11cm; }
  h2, h3, h4, caption, thead { break-after: avoid; }
  thead { display: table-header-group; }
  tr, figure, .blank, li { break-inside: avoid; }
  .wide { overflow: visible; }
  a { text-decoration: none; }
}
""".strip()
# What is no longer than a date stays on one line.
_SHORT = 10


def page(plan: Plan, lang: Language) -> str:
    """The whole page, ending in a line break."""
    return "\n".join(_Writer(Teller(lang)).write(plan)) + "\n"


class _Writer:
    def __init__(self, tell: Teller) -> None:
        self._tell = tell

    def write(self, plan: Plan) -> Iterator[str]:
        tell, title = self._tell, escape(plan.title)
        yield "<!doctype html>"
        yield f'<html lang="{tell.lang}"><head><meta charset="utf-8"><title>{title}</title>'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
        yield f"<style>\n{_STYLE}\n</style></head><body><main>"
        yield f"<h1>{title}</h1>"
        yield from (f"<p>{escape(one)}</p>" for one in plan.lead)
        yield from self._contents(plan)
        yield _heading(2, "en-sida", tell.word("ON_ONE_PAGE"))
        yield from self._table(tell.summary(plan))
        yield from self._table(tell.requirements(plan))
        for chapter in plan.chapters:
            yield from self._chapter(chapter)
        yield _heading(2, "tsi", tell.word("TSI"))
        yield f"<p>{escape(tell.word('TSI_INTRO'))}</p>"
        for one in plan.requirements:
            yield from self._requirement(one)
        yield from self._section(plan.sorting, level=2)
        yield "</main></body></html>"

    def _contents(self, plan: Plan) -> Iterator[str]:
        tell = self._tell
        whole = [
            *((one.title, one.id) for one in plan.chapters),
            (tell.word("TSI"), "tsi"),
            (plan.sorting.title, plan.sorting.id),
        ]
        parts = [(one.title, one.section) for one in plan.parts]
        for code, links in (("CONTENTS", whole), ("PARTS", parts)):
            name = escape(tell.word(code))
            items = "".join(f'<li><a href="#{id}">{escape(title)}</a></li>' for title, id in links)
            yield f'<nav aria-label="{name}"><h2>{name}</h2><ul>{items}</ul></nav>'

    def _chapter(self, chapter: Chapter) -> Iterator[str]:
        yield _heading(2, chapter.id, chapter.title)
        yield f'<p class="meta">{self._source(chapter.source)}</p>'
        for section in chapter.sections:
            yield from self._section(section, level=3)

    def _section(self, section: Section, level: int) -> Iterator[str]:
        yield _heading(level, section.id, section.title)
        if section.intro:
            yield f"<p>{escape(section.intro)}</p>"
        for one in section.blocks:
            yield from self._question(one) if isinstance(one, Question) else self._block(one)

    def _question(self, asked: Question) -> Iterator[str]:
        state = asked.state
        yield f'<div class="q {state.value}"><h4>{escape(asked.text)}</h4>'
        yield self._meta(self._tell.state(state), state, asked.source)
        yield from self._found(asked.found)
        if asked.gaps:
            yield f"<p><strong>{escape(self._tell.word('GAPS'))}</strong></p>"
            yield from self._found(asked.gaps)
        yield from self._left(asked.left, asked.form, state)
        yield "</div>"

    def _requirement(self, one: Requirement) -> Iterator[str]:
        state = one.state
        yield f'<div class="q {state.value}">{_heading(3, one.id, one.text)}'
        yield self._meta(self._tell.requirement(state), state, one.source)
        words = {True: self._tell.word("SEEN"), False: self._tell.word("UNSEEN")}
        seen = tuple(Said(f"{words[each.holds]}: {each.text}", each.place) for each in one.seen)
        yield from self._found(seen)
        yield from self._left(one.left, None, state)
        yield "</div>"

    def _left(self, left: str | None, form: Table | None, state: State) -> Iterator[str]:
        if left:
            yield f"<p><strong>{escape(self._tell.word('LEFT'))}</strong> {escape(left)}</p>"
        if form:
            yield from self._table(form)
        if state is not State.ANSWERED:
            yield _blank(self._tell.word("OUR_ANSWER"))

    def _found(self, found: tuple[Block, ...]) -> Iterator[str]:
        """The blocks, with statements that stand together as one list."""
        open_list = False
        for one in found:
            if isinstance(one, Said) is not open_list:
                open_list = not open_list
                yield "<ul>" if open_list else "</ul>"
            if isinstance(one, Said):
                yield f"<li>{_said(one)}</li>"
            else:
                yield from self._block(one)
        if open_list:
            yield "</ul>"

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Said():
                yield f"<p>{_said(block)}</p>"
            case Blank():
                yield _blank(block.label)
            case Table():
                yield from self._table(block)
            case Figure():
                caption = escape(block.caption)
                drawn = svg(block, self._tell)
                yield f"<figure>{drawn}<figcaption>{caption}</figcaption></figure>"

    def _table(self, table: Table) -> Iterator[str]:
        columns = (*table.columns, *((self._tell.word("PLACE"),) if table.placed else ()))
        heads = "".join(f'<th scope="col">{escape(one)}</th>' for one in columns)
        file = f" <code>{escape(table.file)}</code>" if table.file else ""
        yield f'<div class="wide"><table><caption>{escape(table.caption)}{file}</caption>'
        yield f"<thead><tr>{heads}</tr></thead><tbody>"
        for row in table.rows:
            first, *rest = row.cells
            cells = f'<th scope="row">{_lines(first)}</th>' + "".join(map(_cell, rest))
            placed = f"<td>{_line(table, row)}</td>" if table.placed else ""
            yield f"<tr>{cells}{placed}</tr>"
        yield "</tbody></table></div>"

    def _meta(self, told: str, state: State, source: str) -> str:
        mark = f'<span class="state {state.value}">{escape(told)}</span>'
        return f'<p class="meta">{mark} {self._source(source)}</p>'

    def _source(self, source: str) -> str:
        return f"{escape(self._tell.word('SOURCE'))}: {escape(source)}"


def _heading(level: int, id: str, title: str) -> str:
    return f'<h{level} id="{id}">{escape(title)}</h{level}>'


def _blank(label: str) -> str:
    return f'<div class="blank"><strong>{escape(label)}</strong><span></span><span></span></div>'


def _cell(text: str) -> str:
    if not text:
        return '<td class="empty"></td>'
    kind = "" if " " in text or len(text) > _SHORT else ' class="short"'
    return f"<td{kind}>{_lines(text)}</td>"


def _line(table: Table, row: Row) -> str:
    """The line alone where the caption names the file."""
    if table.file and row.place:
        return f"<code>{row.place.line}</code>"
    return _place(row.place)


def _lines(text: str) -> str:
    return "<br>".join(escape(line) for line in text.split("\n"))


def _said(said: Said) -> str:
    return escape(said.text) + (f" {_place(said.place)}" if said.place else "")


def _place(place: Place | None) -> str:
    told = escape(place_words(place)).replace("/", "/<wbr>") if place else ""
    return f"<code>{told}</code>" if place else ""
