"""The whole plan of a pack, as of a day."""

from collections.abc import Iterator
from datetime import date

from barnlots.authoring.plan.chapters.deciding import decision
from barnlots.authoring.plan.chapters.detail import exercise_4b
from barnlots.authoring.plan.chapters.groups import exercise_4a
from barnlots.authoring.plan.chapters.informing import exercise_7, trial
from barnlots.authoring.plan.chapters.levels import exercise_3
from barnlots.authoring.plan.chapters.others import exercise_5
from barnlots.authoring.plan.chapters.pathways import exercise_6
from barnlots.authoring.plan.chapters.start import exercise_1, exercise_2
from barnlots.authoring.plan.document import Part, Plan, Row, Section
from barnlots.authoring.plan.reader import PlanReader
from barnlots.authoring.plan.requirements import requirements
from barnlots.model.catalogue import Language
from barnlots.packs.base import mark_of
from barnlots.packs.pack import Pack

_CHAPTERS = (
    exercise_1,
    exercise_2,
    exercise_3,
    decision,
    exercise_4a,
    exercise_4b,
    exercise_5,
    exercise_6,
    exercise_7,
    trial,
)

# The report's headings for a handlingsplan, in its order, and the section where each is met.
_PARTS = (
    ("GOALS", "mal"),
    ("LEADING", "ledning"),
    ("TIME", "tidplan"),
    ("ACCESS", "tillganglighet"),
    ("OTHERS", "samverkan"),
    ("ASSESSMENT", "bedomning"),
    ("LEVELS", "insatser"),
    ("PARENTS", "foraldraskapsstod"),
    ("FOLLOW", "uppfoljning"),
    ("TRIAL", "utvardering"),
    ("SECRECY", "sekretess"),
    ("COMPETENCE", "kompetens"),
    ("PART", "delaktighet"),
)


def plan_of(pack: Pack, day: date, lang: Language = "sv") -> Plan:
    """The handlingsplan that a pack gives on `day`: what it knows, and what it cannot know."""
    reader = PlanReader(pack, day, lang)
    return Plan(
        title=reader.say("BL-PLAN_TITLE", paket=pack.records["paket"][0].text("namn")),
        lead=tuple(_lead(reader)),
        parts=tuple(Part(reader.say(f"BL-PLAN_SECTION_{key}"), id) for key, id in _PARTS),
        chapters=tuple(chapter(reader) for chapter in _CHAPTERS),
        requirements=requirements(reader),
        sorting=_sorting(reader),
    )


def _lead(reader: PlanReader) -> Iterator[str]:
    pack, day = reader.pack, reader.day.isoformat()
    yield reader.say("BL-PLAN_LEAD", paket=pack.policy.name, dag=day)
    if pack.base is not None:
        mark = mark_of(pack.records["paket"][0])
        yield reader.say("BL-PLAN_BASE", bas=pack.base.policy.name, märke=mark)
    yield reader.say("BL-PLAN_HOW_TO")
    yield reader.say("BL-PLAN_NO_ALARM")


def _sorting(reader: PlanReader) -> Section:
    """How every kind of holder was sorted, so that a reader can object."""
    rows = (
        Row(
            (
                holder.title,
                reader.actor(found.actor),
                reader.say(f"BL-PLAN_WHY_{found.reason}", sekretess=holder.secrecy),
            ),
            reader.place("hållare", holder.name),
        )
        for holder in reader.holders
        for found in (reader.actors.of_holder[holder.name],)
    )
    table = reader.table("BL-PLAN_T_SORTING", rows, "HOLDER", "ACTOR", "BECAUSE")
    title = reader.say("BL-PLAN_SECTION_SORTING")
    return Section("sortering", title, (table,), intro=reader.say("BL-PLAN_INTRO_SORTING"))
