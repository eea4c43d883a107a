"""A plan as Markdown that GitHub renders."""

from collections.abc import Iterator

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
from barnlots.authoring.plan.told import Teller, place_words
from barnlots.model.catalogue import Language
from barnlots.model.errors import Place

_RULE = "…" * 30
_ESCAPED = str.maketrans({one: f"\\{one}" for one in "\\`*_[]<>|#"})


def markdown(plan: Plan, lang: Language) -> str:
    """The whole document, ending in a line break."""
    return "\n\n".join(_Writer(Teller(lang)).write(plan)) + "\n"


class _Writer:
    def __init__(self, tell: Teller) -> None:
        self._tell = tell

    def write(self, plan: Plan) -> Iterator[str]:
        tell = self._tell
        yield f"# {_plain(plan.title)}"
        yield from map(_plain, plan.lead)
        yield f"## {tell.word('CONTENTS')}"
        yield (
            "\n".join(_linked(one.title, one.id) for one in plan.chapters)
            + "\n"
            + "\n".join(
                (_linked(tell.word("TSI"), "tsi"), _linked(plan.sorting.title, plan.sorting.id))
            )
        )
        yield f"### {tell.word('PARTS')}"
        yield "\n".join(_linked(one.title, one.section) for one in plan.parts)
        yield f"## {tell.word('ON_ONE_PAGE')}"
        yield from self._block(tell.summary(plan))
        yield from self._block(tell.requirements(plan))
        for chapter in plan.chapters:
            yield from self._chapter(chapter)
        yield _heading(2, "tsi", tell.word("TSI"))
        yield _plain(tell.word("TSI_INTRO"))
        for one in plan.requirements:
            yield from self._requirement(one)
        yield from self._section(plan.sorting, level=2)

    def _chapter(self, chapter: Chapter) -> Iterator[str]:
        yield _heading(2, chapter.id, chapter.title)
        yield self._source(chapter.source)
        for section in chapter.sections:
            yield from self._section(section, level=3)

    def _section(self, section: Section, level: int) -> Iterator[str]:
        yield _heading(level, section.id, section.title)
        if section.intro:
            yield _plain(section.intro)
        for one in section.blocks:
            yield from self._question(one) if isinstance(one, Question) else self._block(one)

    def _question(self, asked: Question) -> Iterator[str]:
        yield f"#### {_plain(asked.text)}"
        yield f"{self._state(asked.state)} · {self._source(asked.source)}"
        said: list[str] = []
        for one in asked.found:
            if isinstance(one, Said):
                said.append(f"- {_said(one.text, one.place)}")
                continue
            if said:
                yield "\n".join(said)
                said = []
            yield from self._block(one)
        if said:
            yield "\n".join(said)
        if asked.gaps:
            yield f"**{self._tell.word('GAPS')}**"
            yield "\n".join(f"- {_said(one.text, one.place)}" for one in asked.gaps)
        if asked.left:
            yield f"**{self._tell.word('LEFT')}** {_plain(asked.left)}"
        if asked.form:
            yield from self._block(asked.form)
        if asked.state is not State.ANSWERED:
            yield self._blank(self._tell.word("OUR_ANSWER"))

    def _requirement(self, one: Requirement) -> Iterator[str]:
        yield _heading(3, one.id, one.text)
        yield f"**{self._tell.requirement(one.state)}** · {self._source(one.source)}"
        yield "\n".join(
            f"- {self._tell.word('SEEN' if seen.holds else 'UNSEEN')}: "
            + _said(seen.text, seen.place)
            for seen in one.seen
        )
        if one.left:
            yield f"**{self._tell.word('LEFT')}** {_plain(one.left)}"
        if one.state is not State.ANSWERED:
            yield self._blank(self._tell.word("OUR_ANSWER"))

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Said():
                yield _said(block.text, block.place)
            case Blank():
                yield self._blank(block.label)
            case Table():
                yield from self._table(block)
            case Figure():
                yield from self._table(self._tell.circles(block))

    def _table(self, table: Table) -> Iterator[str]:
        file = f" `{table.file}`" if table.file else ""
        yield f"*{_plain(table.caption)}*{file}"
        columns = (*table.columns, *((self._tell.word("PLACE"),) if table.placed else ()))
        lines = [_row(tuple(map(_plain, columns))), _row(("---",) * len(columns))]
        for row in table.rows:
            cells = tuple(_cell(one) for one in row.cells)
            placed = (_line(table, row),) if table.placed else ()
            lines.append(_row((*cells, *placed)))
        yield "\n".join(lines)

    def _state(self, state: State) -> str:
        return f"**{self._tell.state(state)}**"

    def _source(self, source: str) -> str:
        return f"{self._tell.word('SOURCE')}: {_plain(source)}"

    def _blank(self, label: str) -> str:
        return f"> **{_plain(label)}**\n>\n> {_RULE}\n>\n> {_RULE}"


def _heading(level: int, id: str, title: str) -> str:
    return f'<a id="{id}"></a>\n\n{"#" * level} {_plain(title)}'


def _linked(title: str, id: str) -> str:
    return f"- [{_plain(title)}](#{id})"


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    return "<br>".join(_plain(line) for line in text.split("\n"))


def _plain(text: str) -> str:
    """The text so that nothing in it is markup."""
    return text.translate(_ESCAPED)


def _line(table: Table, row: Row) -> str:
    """The line alone where the caption names the file."""
    return str(row.place.line) if table.file and row.place else _place(row.place)


def _said(text: str, place: Place | None) -> str:
    return f"{_plain(text)} ({_place(place)})" if place else _plain(text)


def _place(place: Place | None) -> str:
    return f"`{place_words(place)}`" if place else ""
