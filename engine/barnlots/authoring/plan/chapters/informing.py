"""Exercise 7 and after it: what everybody is told, who learns what, and how it is tried."""

from barnlots.authoring.plan.document import Chapter, Row, Section, Table
from barnlots.authoring.plan.reader import PlanReader
from barnlots.authoring.reading.swedish import capital
from barnlots.policy.conditions import ALWAYS

_AUDIENCES = ("SCHOOL", "SOCIAL", "CARE", "CHILDREN", "GUARDIANS")


def exercise_7(reader: PlanReader) -> Chapter:
    """Information till personal, och kompetens."""
    source = reader.exercise("7")
    informing = Section(
        "information",
        reader.say("BL-PLAN_SECTION_INFORMING"),
        (
            reader.ask("7_WHAT", source, _usual(reader)),
            reader.ask("7_HOW", source, form=_audiences(reader)),
        ),
    )
    learning = Section(
        "kompetens",
        reader.say("BL-PLAN_SECTION_COMPETENCE"),
        (reader.ask("7_COMPETENCE", reader.say("BL-PLAN_SRC_COMPETENCE"), _competence(reader)),),
    )
    return Chapter("ovning-7", reader.say("BL-PLAN_CHAPTER_7"), source, (informing, learning))


def _usual(reader: PlanReader) -> Table:
    """What the policy answers for every child: thirteen short answers to read aloud."""
    rows = (
        Row((reader.say(f"BL-Q{one.question.name}"), one.text), reader.place("svar", one.id))
        for one in reader.policy.answers
        if one.when == ALWAYS
    )
    return reader.table("BL-PLAN_T_USUAL", rows, "ASKED", "ANSWER")


def _audiences(reader: PlanReader) -> Table:
    rows = (Row((reader.say(f"BL-PLAN_TO_{key}"), "", "", "")) for key in _AUDIENCES)
    return reader.table("BL-PLAN_T_AUDIENCES", rows, "AUDIENCE", "HOW_TOLD", "WHEN_TOLD", "WHO")


def _competence(reader: PlanReader) -> Table:
    found: dict[str, list[str]] = {}
    for pathway in reader.policy.pathways:
        for one in pathway.assessments:
            text = f"{pathway.title}: {one.competence}"
            found.setdefault(one.role, []).append(text)
    rows = (
        Row(
            (capital(reader.role(role)), "\n".join(dict.fromkeys(texts))),
            reader.place("roll", role),
        )
        for role, texts in found.items()
    )
    return reader.table("BL-PLAN_T_COMPETENCE", rows, "ROLE", "COMPETENCE")


def trial(reader: PlanReader) -> Chapter:
    """Prova i praktiken, följa upp och utvärdera modellen."""
    source = reader.say("BL-PLAN_SRC_TRY")
    asked = tuple(reader.ask(f"P_{key}", source) for key in ("WHERE", "ASK", "MEASURE", "BACK"))
    section = Section("utvardering", reader.say("BL-PLAN_SECTION_TRIAL"), asked)
    return Chapter("prova", reader.say("BL-PLAN_CHAPTER_TRIAL"), source, (section,))
