"""Exercise 3: what promotes, what prevents and what remedies, drawn as three circles."""

from collections import Counter
from collections.abc import Iterator

from barnlots.authoring.plan.actors import Actor
from barnlots.authoring.plan.circles import REGIONS, Mark, all_circles
from barnlots.authoring.plan.document import Chapter, Figure, Row, Said, Section, Table
from barnlots.authoring.plan.reader import PlanReader
from barnlots.authoring.plan.told import Teller
from barnlots.authoring.plan.words import listed
from barnlots.authoring.reading.swedish import capital
from barnlots.policy.pathways import LEVELS, Pathway

# What an author writes when an intervention concerns a child's parents.
_PARENTS = ("föräld", "vårdnadshavar", "familj", "de vuxna hemma", "mamma", "pappa")


def exercise_3(reader: PlanReader) -> Chapter:
    """Främjande, förebyggande och åtgärdande arbete."""
    return Chapter(
        "ovning-3",
        reader.say("BL-PLAN_CHAPTER_3"),
        reader.exercise("3"),
        (_interventions(reader), _parents(reader)),
    )


def _interventions(reader: PlanReader) -> Section:
    source = reader.exercise("3")
    whole = all_circles(reader.circles.values())
    figure = Figure("cirklar", reader.say("BL-PLAN_FIGURE_ALL"), whole)
    return Section(
        "insatser",
        reader.say("BL-PLAN_SECTION_LEVELS"),
        (
            reader.ask(
                "3_LEVELS",
                source,
                figure if whole.marks else None,
                _by_level(reader, whole.marks),
                gaps=tuple(_missing(reader, whole.marks)),
                left=False,
            ),
            reader.ask(
                "3_TOGETHER",
                source,
                _together(reader),
                gaps=tuple(_alone(reader)),
            ),
        ),
        intro=reader.say("BL-PLAN_INTRO_LEVELS"),
    )


def _together(reader: PlanReader) -> Table:
    rows = []
    for pathway in reader.policy.pathways:
        meeting = _meeting(pathway, reader)
        if meeting:
            named = listed(mark.row.intervention for mark in meeting)
            rows.append(Row((pathway.title, named), reader.of_pathway(pathway, "insatser")))
    return reader.table("BL-PLAN_T_TOGETHER", rows, "REASON", "TOGETHER")


def _meeting(pathway: Pathway, reader: PlanReader) -> tuple[Mark, ...]:
    """What is done by two actors or three together under one contact reason."""
    return tuple(one for one in reader.circles[pathway.reason].marks if len(one.region) > 1)


def _by_level(reader: PlanReader, marks: tuple[Mark, ...]) -> Table:
    rows = []
    for level in LEVELS:
        for region in (*REGIONS, frozenset[Actor]()):
            here = [one for one in marks if one.region == region and one.row.level == level]
            if not here:
                continue
            counted = Counter(reader.role(one.row.role) for one in here)
            who = ", ".join(f"{role} {count}" for role, count in sorted(counted.items()))
            rows.append(
                Row((capital(level), Teller(reader.lang).region(region), who, str(len(here))))
            )
    return reader.table("BL-PLAN_T_LEVELS", rows, "LEVEL", "CIRCLE", "ROLES_COUNTED", "COUNT")


def _missing(reader: PlanReader, marks: tuple[Mark, ...]) -> Iterator[Said]:
    for actor in Actor:
        for level in LEVELS:
            if not any(actor in one.region and one.row.level == level for one in marks):
                yield Said(
                    reader.say("BL-PLAN_GAP_LEVEL", aktör=capital(reader.actor(actor)), nivå=level)
                )
    for mark in marks:
        if not mark.region:
            role = capital(reader.role(mark.row.role))
            text = reader.say("BL-PLAN_GAP_WHOSE", roll=role, insats=mark.row.intervention)
            yield Said(text, reader.place("roll", mark.row.role))


def _alone(reader: PlanReader) -> Iterator[Said]:
    """Contact reasons where no two actors meet."""
    named = [pathway.title for pathway in reader.policy.pathways if not _meeting(pathway, reader)]
    if named:
        yield Said(reader.say("BL-PLAN_GAP_ALONE", vilka=listed(named)))


def _parents(reader: PlanReader) -> Section:
    rows = (
        Row(
            (pathway.title, capital(reader.role(row.role)), f"{row.intervention}: {row.does}"),
            reader.row_place(pathway, "insatser", number),
        )
        for pathway in reader.policy.pathways
        for number, row in enumerate(pathway.contributions)
        if any(word in f"{row.intervention} {row.does}".lower() for word in _PARENTS)
    )
    table = reader.table("BL-PLAN_T_PARENTS", rows, "REASON", "ROLE", "DOES")
    asked = reader.ask("3_PARENTS", reader.say("BL-PLAN_SRC_PARENTS"), table)
    return Section("foraldraskapsstod", reader.say("BL-PLAN_SECTION_PARENTS"), (asked,))
