"""Exercise 4b put together: the way from detection to help, in detail."""

from barnlots.authoring.plan.chapters.assessing import assessment, taking_part
from barnlots.authoring.plan.chapters.finding import access, steps
from barnlots.authoring.plan.chapters.keeping import following_up, secrecy
from barnlots.authoring.plan.chapters.roles import roles
from barnlots.authoring.plan.document import Chapter
from barnlots.authoring.plan.reader import PlanReader


def exercise_4b(reader: PlanReader) -> Chapter:
    """Vägen från upptäckt till hjälp: vad som händer i varje steg."""
    sections = (steps, access, assessment, taking_part, secrecy, following_up, roles)
    return Chapter(
        "ovning-4b",
        reader.say("BL-PLAN_CHAPTER_4B"),
        reader.exercise("4b"),
        tuple(section(reader) for section in sections),
    )
