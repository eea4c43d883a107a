"""Exercise 4a: which children, and who does what for them in each of the three."""

from collections.abc import Iterator

from barnlots.authoring.plan.actors import Actor
from barnlots.authoring.plan.document import Chapter, Row, Said, Section, Table
from barnlots.authoring.plan.reader import PlanReader
from barnlots.authoring.plan.words import NOTHING, listed
from barnlots.authoring.reading.swedish import capital
from barnlots.policy.pathways import Pathway


def exercise_4a(reader: PlanReader) -> Chapter:
    """Vägen från upptäckt till hjälp: målgrupper och ärendegång."""
    source = reader.exercise("4a")
    groups = Section(
        "malgrupper",
        reader.say("BL-PLAN_SECTION_GROUPS"),
        (
            reader.ask("4A_WHICH", source, _which(reader)),
            reader.ask("4A_WHO", source, _who(reader), gaps=tuple(_missing(reader)), left=False),
        ),
    )
    return Chapter("ovning-4a", reader.say("BL-PLAN_CHAPTER_4A"), source, (groups,))


def _which(reader: PlanReader) -> Table:
    rows = (
        Row(
            (one.title, str(len(one.assessments)), str(len(one.contributions)), ""),
            reader.of_pathway(one),
        )
        for one in reader.policy.pathways
    )
    return reader.table(
        "BL-PLAN_T_GROUPS", rows, "REASON", "ASSESSING", "INTERVENTIONS", "WE_BEGIN"
    )


def _who(reader: PlanReader) -> Table:
    rows = tuple(
        Row(
            (one.title, *(_of_actor(one, actor, reader) for actor in Actor)),
            reader.of_pathway(one, "bedömer"),
        )
        for one in reader.policy.pathways
    )
    columns = (*reader.columns("REASON"), *(capital(reader.actor(one)) for one in Actor))
    return Table(reader.say("BL-PLAN_T_WHO"), columns, rows)


def _of_actor(pathway: Pathway, actor: Actor, reader: PlanReader) -> str:
    assess, act = assessing(pathway, actor, reader), acting(pathway, actor, reader)
    lines = [
        reader.say(code, vilka=listed(reader.role(role) for role in roles))
        for code, roles in (("BL-PLAN_ASSESSES", assess), ("BL-PLAN_ACTS", act))
        if roles
    ]
    return "\n".join(lines) or NOTHING


def assessing(pathway: Pathway, actor: Actor, reader: PlanReader) -> list[str]:
    """The roles of an actor that assess under this contact reason."""
    rows = pathway.assessments
    return [one.role for one in rows if reader.actors.of_holder[one.holder].actor is actor]


def acting(pathway: Pathway, actor: Actor, reader: PlanReader) -> list[str]:
    """The roles of an actor that do something under this contact reason."""
    marks = reader.circles[pathway.reason].marks
    return [mark.row.role for mark in marks if mark.actor is actor]


def _missing(reader: PlanReader) -> Iterator[Said]:
    for actor in Actor:
        without = [
            one.title
            for one in reader.policy.pathways
            if not assessing(one, actor, reader) and not acting(one, actor, reader)
        ]
        if without:
            named = listed(without)
            text = reader.say("BL-PLAN_GAP_ACTOR", aktör=capital(reader.actor(actor)), vilka=named)
            yield Said(text)
