"""What a plan is made of, before it is Markdown or HTML: chapters, questions, tables, figures."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from barnlots.authoring.plan.circles import Circles
from barnlots.model.errors import Place


class State(Enum):
    """How much of a question or a requirement the pack itself answers."""

    ANSWERED = "answered"
    PARTLY = "partly"
    OPEN = "open"


@dataclass(frozen=True)
class Said:
    """Something that the pack says, and where it says it."""

    text: str
    place: Place | None = None


@dataclass(frozen=True)
class Row:
    """`cells` are text; an empty one is left for people to fill in, and a line break in one
    begins a new line."""

    cells: tuple[str, ...]
    place: Place | None = None


@dataclass(frozen=True)
class Table:
    """`caption` says what the rows are; a column of places follows when any row has one."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def placed(self) -> bool:
        return any(row.place is not None for row in self.rows)

    @property
    def file(self) -> str | None:
        """The one file that every place of the table is in; None when there are several."""
        files = {row.place.file for row in self.rows if row.place is not None}
        return files.pop() if len(files) == 1 else None


@dataclass(frozen=True)
class Figure:
    """The three circles with what is in each part of them."""

    id: str
    caption: str
    circles: Circles


@dataclass(frozen=True)
class Blank:
    """An empty line for what people decide."""

    label: str


Block = Said | Table | Figure | Blank


@dataclass(frozen=True)
class Question:
    """A question of the report in our own words. `found` is what the pack says to it, `gaps` what
    it ought to say and does not, `left` what only people can know, and `form` a table to fill in
    together."""

    text: str
    source: str
    found: tuple[Block, ...] = ()
    gaps: tuple[Said, ...] = ()
    left: str | None = None
    form: Table | None = None

    @property
    def state(self) -> State:
        if not self.found:
            return State.OPEN
        return State.PARTLY if self.left or self.gaps else State.ANSWERED


@dataclass(frozen=True)
class Section:
    """One part of the plan; `id` is what links point to."""

    id: str
    title: str
    blocks: tuple[Block | Question, ...]
    intro: str = ""

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(one for one in self.blocks if isinstance(one, Question))


@dataclass(frozen=True)
class Chapter:
    """One exercise of the report, or what comes between and after them."""

    id: str
    title: str
    source: str
    sections: tuple[Section, ...]

    @property
    def questions(self) -> Iterator[Question]:
        for section in self.sections:
            yield from section.questions


@dataclass(frozen=True)
class Seen:
    """One thing that a requirement asks to be so: whether it is, and what in the pack shows it."""

    holds: bool
    text: str
    place: Place | None = None


@dataclass(frozen=True)
class Requirement:
    """One of TSI's requirements. `seen` is what was looked for; `left` what no pack can show."""

    id: str
    text: str
    source: str
    seen: tuple[Seen, ...]
    left: str | None

    @property
    def state(self) -> State:
        if not any(one.holds for one in self.seen):
            return State.OPEN
        every = all(one.holds for one in self.seen)
        return State.ANSWERED if every and self.left is None else State.PARTLY


@dataclass(frozen=True)
class Part:
    """A heading of the report's handlingsplan, and the section where it is met."""

    title: str
    section: str


@dataclass(frozen=True)
class Plan:
    """The whole document. `parts` are the report's headings for a handlingsplan."""

    title: str
    lead: tuple[str, ...]
    parts: tuple[Part, ...]
    chapters: tuple[Chapter, ...]
    requirements: tuple[Requirement, ...]
    sorting: Section
