"""Exercise 5: how we work with those who are not in the model."""

from collections import Counter
from collections.abc import Iterator

from barnlots.authoring.plan.actors import Actor
from barnlots.authoring.plan.chapters.finding import steps_of
from barnlots.authoring.plan.chapters.keeping import handing_over
from barnlots.authoring.plan.document import Chapter, Row, Said, Section, Table
from barnlots.authoring.plan.reader import PlanReader
from barnlots.authoring.plan.words import listed
from barnlots.authoring.reading.swedish import capital
from barnlots.kernel.staffing import MANAGER
from barnlots.policy.actions import AskAbout, AssignTask
from barnlots.policy.rules import SourceRef

# The two sections by which a municipality and a region draw up a plan together (SIP).
_SIP = (("SoL 2025:400", "10 kap. 8 §"), ("HSL 2017:30", "16 kap. 4 §"))


def exercise_5(reader: PlanReader) -> Chapter:
    """Samarbete och samverkan med andra verksamheter."""
    source = reader.exercise("5")
    handovers = tuple(_handovers(reader))
    section = Section(
        "samverkan",
        reader.say("BL-PLAN_SECTION_OTHERS"),
        (
            reader.ask("5_REFERRALS", source, _table(reader, handovers)),
            reader.ask("5_NEIGHBOURS", source, _neighbours(reader)),
            reader.ask("5_FEEDBACK", source, _answers(reader)),
            reader.ask("5_DEVIATIONS", source, _told(reader)),
            reader.ask("5_STAFF", source, _everyday(reader)),
            reader.ask("5_SIP", reader.say("BL-PLAN_SRC_SIP"), *_sip(reader)),
        ),
    )
    return Chapter("ovning-5", reader.say("BL-PLAN_CHAPTER_5"), source, (section,))


def _handovers(reader: PlanReader) -> Iterator[Row]:
    for way, step, document, receiver in handing_over(reader):
        title = reader.policy.document_by_name[document].title
        told = reader.told(step.raise_to)
        yield Row(
            (title, way.title, reader.holder(receiver), reader.due(step.due), told),
            reader.of_step(way, step),
        )


def _table(reader: PlanReader, rows: tuple[Row, ...]) -> Table:
    return reader.table(
        "BL-PLAN_T_HANDOVERS", rows, "DOCUMENT", "WAY", "RECEIVER", "ANSWERED_BY", "TOLD"
    )


def _neighbours(reader: PlanReader) -> Table:
    counted = Counter(other for pathway in reader.policy.pathways for other in pathway.other_actors)
    first = {
        other: reader.of_pathway(pathway, "andra aktörer")
        for pathway in reversed(reader.policy.pathways)
        for other in pathway.other_actors
    }
    rows = (
        Row((other, str(count), ""), first[other])
        for other, count in sorted(counted.items(), key=lambda one: (-one[1], one[0]))
    )
    return reader.table("BL-PLAN_T_NEIGHBOURS", rows, "NEIGHBOUR", "N_REASONS", "AGREES")


def _answers(reader: PlanReader) -> Table:
    """What can come back after something was handed over, and where that leads."""
    titles = {one.name: one.title for one in reader.policy.triggers}
    rows = (
        Row(
            (
                reader.policy.document_by_name[document].title,
                way.title,
                "\n".join(
                    reader.say("BL-PLAN_COMES_BACK", vad=titles[one.trigger], steg=one.to)
                    for one in step.transitions
                ),
            ),
            reader.of_step(way, step),
        )
        for way, step, document, _ in handing_over(reader)
    )
    return reader.table("BL-PLAN_T_ANSWERS", rows, "DOCUMENT", "WAY", "COMES_BACK")


def _told(reader: PlanReader) -> Table:
    """Who is told when something is late, and how often the pack says so."""
    counted = Counter(
        one.action.raise_to or MANAGER
        for one in reader.doings()
        if isinstance(one.action, AssignTask | AskAbout)
    )
    counted.update(
        step.raise_to or MANAGER
        for way in reader.policy.ways
        for step in way.steps
        if step.due is not None
    )
    rows = (
        Row((capital(reader.role(role)), str(count)))
        for role, count in sorted(counted.items(), key=lambda one: (-one[1], one[0]))
    )
    return reader.table("BL-PLAN_T_TOLD", rows, "TOLD", "N_DEADLINES")


def _everyday(reader: PlanReader) -> Table:
    """The school's own professions that do something without ever assessing."""
    assessing = {one.role for pathway in reader.policy.pathways for one in pathway.assessments}
    doing = Counter(
        mark.row.role
        for circles in reader.circles.values()
        for mark in circles.marks
        if mark.actor is Actor.SCHOOL and mark.row.role not in assessing
    )
    rows = (
        Row((capital(reader.role(role)), str(count)), reader.place("roll", role))
        for role, count in sorted(doing.items(), key=lambda one: (-one[1], one[0]))
    )
    return reader.table("BL-PLAN_T_EVERYDAY", rows, "ROLE", "COUNT")


def _sip(reader: PlanReader) -> Iterator[Table | Said]:
    for way in reader.policy.ways:
        if _is_sip(way.sources):
            yield steps_of(way, reader)
    named = [one.title for one in reader.policy.pathways if _is_sip(one.sources)]
    if named:
        yield Said(reader.say("BL-PLAN_SIP_REASONS", vilka=listed(named)))


def _is_sip(sources: tuple[SourceRef, ...]) -> bool:
    return any((one.entry, one.section) in _SIP for one in sources)
