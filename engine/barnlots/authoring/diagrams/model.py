"""What a diagram shows, before it is Mermaid or a drawing: boxes, arrows and the words on them."""

from dataclasses import dataclass

from barnlots.authoring.diagrams.counts import Counts
from barnlots.authoring.phrases import phrase
from barnlots.authoring.reading.swedish import small
from barnlots.authoring.reading.terms import Terms
from barnlots.model.catalogue import Language, say
from barnlots.policy.conditions import atoms
from barnlots.policy.ways import Step, Transition, Way


@dataclass(frozen=True)
class Box:
    """One step. `count` is how many scenarios came here; None when none were played."""

    name: str
    lines: tuple[str, ...]
    start: bool
    end: bool
    count: int | None = None


@dataclass(frozen=True)
class Arrow:
    """One transition. `count` is how many scenarios took it; None when none were played."""

    source: str
    target: str
    lines: tuple[str, ...]
    count: int | None = None


@dataclass(frozen=True)
class Diagram:
    """One way. `name` is the policy's own; `protective` marks a skyddsväg."""

    name: str
    title: str
    because: str
    protective: bool
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    lang: Language = "sv"
    counted: bool = False

    @property
    def description(self) -> str:
        """The whole diagram in words, for whoever cannot see it."""
        said = [say("BL-DIAGRAM_PROTECTIVE", self.lang)] if self.protective else []
        for box in self.boxes:
            said.append(". ".join((box.name, *box.lines)))
            for arrow in self.arrows:
                if arrow.source == box.name:
                    to = say("BL-DIAGRAM_LEADS", self.lang, steg=arrow.target)
                    said.append(f"{to} {', '.join(arrow.lines)}")
        return ". ".join(one.rstrip(".") for one in said) + "."


def diagram_of(way: Way, terms: Terms, lang: Language, counts: Counts | None = None) -> Diagram:
    """The way as boxes and arrows, with how many scenarios went where when `counts` are given."""
    boxes = tuple(_box(step, way, terms, lang, counts) for step in way.steps)
    arrows = tuple(
        _arrow(way, step, number, transition, lang, counts)
        for step in way.steps
        for number, transition in enumerate(step.transitions)
    )
    counted = counts is not None
    return Diagram(way.name, way.title, way.because, way.escalation, boxes, arrows, lang, counted)


def _box(step: Step, way: Way, terms: Terms, lang: Language, counts: Counts | None) -> Box:
    lines = []
    if step.accountable:
        lines.append(say("BL-DIAGRAM_ACCOUNTABLE", lang, vem=terms.who(step.accountable)))
    if step.due is not None:
        told = terms.who(step.raise_to or "chefen")
        when = terms.shortly(step.due)
        lines.append(say("BL-DIAGRAM_DUE", lang, när=when, vem=told))
    if step.hands_over and step.hands_over_to:
        to = terms.holder(step.hands_over_to)
        lines.append(say("BL-DIAGRAM_HANDS_OVER", lang, handling=step.hands_over, till=to))
    for action in step.on_entry:
        if action.kind == "start":
            begun = terms.policy.way_by_name[action.way].title
            lines.append(say("BL-DIAGRAM_BEGINS", lang, väg=small(begun)))
    if step.final:
        lines.append(say("BL-DIAGRAM_ENDS", lang))
    count = None if counts is None else counts.step(way.name, step.name)
    if count is not None:
        lines.append(told_count(count, lang))
    return Box(step.name, tuple(lines), step.name == way.begins_in, step.final, count)


def _arrow(
    way: Way,
    step: Step,
    number: int,
    transition: Transition,
    lang: Language,
    counts: Counts | None,
) -> Arrow:
    lines = [say("BL-DIAGRAM_WHEN", lang, händelse=transition.trigger)]
    if any(atoms(transition.guard)):
        lines.append(say("BL-DIAGRAM_IF", lang, villkor=phrase(transition.guard)))
    count = None if counts is None else counts.transition(way.name, step.name, number)
    if count is not None:
        lines.append(told_count(count, lang))
    return Arrow(step.name, transition.to, tuple(lines), count)


def told_count(count: int, lang: Language) -> str:
    """`inget scenario`, `ett scenario`, `12 scenarier`."""
    if count < 2:
        return say("BL-DIAGRAM_ONE" if count else "BL-DIAGRAM_NONE", lang)
    return say("BL-DIAGRAM_MANY", lang, antal=count)
