"""Exercise 6: the ärendegång of every contact reason, with its own circles."""

from collections.abc import Iterator

from barnlots.authoring.phrases import phrase
from barnlots.authoring.plan.chapters.keeping import followed
from barnlots.authoring.plan.circles import Mark
from barnlots.authoring.plan.document import Blank, Block, Chapter, Figure, Row, Section, Table
from barnlots.authoring.plan.reader import PlanReader
from barnlots.authoring.plan.told import Teller
from barnlots.authoring.reading.swedish import capital
from barnlots.policy.conditions import Any
from barnlots.policy.pathways import Pathway
from barnlots.policy.pathways import Question as Asked


def exercise_6(reader: PlanReader) -> Chapter:
    """Ärendegångar."""
    source = reader.exercise("6")
    pathways = reader.policy.pathways
    asked = reader.ask("6_CLEAR", source, *reader.usual(Asked.HOW_SOON), _contents(reader))
    first = Section("arendegangar", reader.say("BL-PLAN_SECTION_PATHWAYS"), (asked,))
    sections = (_pathway(one, number, reader) for number, one in enumerate(pathways, start=1))
    return Chapter("ovning-6", reader.say("BL-PLAN_CHAPTER_6"), source, (first, *sections))


def _contents(reader: PlanReader) -> Table:
    rows = (
        Row((str(number), one.title), reader.of_pathway(one))
        for number, one in enumerate(reader.policy.pathways, start=1)
    )
    return reader.table("BL-PLAN_T_PATHWAYS", rows, "NUMBER", "REASON")


def _pathway(pathway: Pathway, number: int, reader: PlanReader) -> Section:
    id = f"arendegang-{number}"
    blocks: list[Block] = [
        reader.table("BL-PLAN_T_PATHWAY", _rows(pathway, reader), "HEADING", "PACK_SAYS"),
        _assessing(pathway, reader),
        Figure(
            f"{id}-cirklar",
            reader.say("BL-PLAN_FIGURE_ONE", orsak=pathway.title),
            reader.circles[pathway.reason],
        ),
        _interventions(pathway, reader),
        Blank(reader.say("BL-PLAN_CHANGE")),
    ]
    return Section(id, f"{number}. {pathway.title}", tuple(blocks))


def _rows(pathway: Pathway, reader: PlanReader) -> Iterator[Row]:
    when = pathway.when.of if isinstance(pathway.when, Any) else (pathway.when,)
    told = {
        "gäller när något av": "\n".join(phrase(one) for one in when),
        "kontaktväg": "\n".join(pathway.contact),
        "möte": pathway.meeting,
        "forum": pathway.forum,
        "talar med föräldrarna": pathway.parents,
        "dokumenteras": "\n".join(
            f"{capital(reader.role(one.role))}: {one.what} ({one.system})"
            for one in pathway.documentation
        ),
        "följs upp": followed(pathway, reader),
        "gemensam uppföljning": pathway.shared_follow_up,
        "andra aktörer": "\n".join(pathway.other_actors),
        "barnet kan begära": "\n".join(pathway.child_claims),
        "föräldrarna kan begära": "\n".join(pathway.parent_claims),
        "aktörerna kan begära": "\n".join(pathway.actor_claims),
        "källa": "\n".join(str(one) for one in pathway.sources),
    }
    for key, text in told.items():
        yield Row((capital(key), text), reader.of_pathway(pathway, key))


def _assessing(pathway: Pathway, reader: PlanReader) -> Table:
    rows = (
        Row(
            (
                f"{capital(reader.role(one.role))} ({reader.holder(one.holder)})",
                one.competence,
                phrase(one.when) if one.when else reader.say("BL-PLAN_ALWAYS"),
            ),
            reader.row_place(pathway, "bedömer", number),
        )
        for number, one in enumerate(pathway.assessments)
    )
    return reader.table("BL-PLAN_T_ASSESSES", rows, "WHO", "COMPETENCE", "WHEN")


def _interventions(pathway: Pathway, reader: PlanReader) -> Table:
    rows = (
        Row(
            (
                str(mark.number),
                capital(mark.row.level),
                f"{mark.row.intervention}: {mark.row.does}",
                capital(reader.role(mark.row.role)),
                _how(mark, reader),
            ),
            reader.row_place(pathway, "insatser", mark.number - 1),
        )
        for mark in reader.circles[pathway.reason].marks
    )
    return reader.table("BL-PLAN_T_INTERVENTIONS", rows, "NUMBER", "LEVEL", "DOES", "ROLE", "HOW")


def _how(mark: Mark, reader: PlanReader) -> str:
    """Alone, together with another actor's, or together within one's own."""
    if not mark.row.together:
        return reader.say("BL-V012")
    if len(mark.region) > 1:
        return Teller(reader.lang).region(mark.region)
    return reader.say("BL-PLAN_WITHIN_OWN")
