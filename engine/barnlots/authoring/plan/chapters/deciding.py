"""Between exercises 3 and 4: who leads, with what, and when. The decision to go on."""

from collections.abc import Iterator

from barnlots.authoring.plan.actors import Actor
from barnlots.authoring.plan.document import Chapter, Row, Section, Table
from barnlots.authoring.plan.reader import PlanReader
from barnlots.authoring.plan.words import listed
from barnlots.authoring.reading.swedish import capital
from barnlots.model.errors import Place

_ACTIVITIES = ("PROBLEM", "DECISION", "PLAN", "READY", "LEARN", "TRY", "FOLLOW")


def decision(reader: PlanReader) -> Chapter:
    """Beslut om att gå vidare: ledning, resurser och tidplan."""
    source = reader.say("BL-PLAN_SRC_DECISION")
    leading = Section(
        "ledning",
        reader.say("BL-PLAN_SECTION_LEADING"),
        (
            reader.ask("B_STEERING", source, _managers(reader)),
            reader.ask("B_PROCESS", source),
            reader.ask("B_GROUP", source, _working(reader)),
            reader.ask("B_RESOURCES", source),
            reader.ask("B_RISK", source),
        ),
    )
    time = Section(
        "tidplan",
        reader.say("BL-PLAN_SECTION_TIME"),
        (reader.ask("B_TIME", reader.say("BL-PLAN_SRC_TIME"), _dates(reader), form=_when(reader)),),
    )
    return Chapter("beslut", reader.say("BL-PLAN_CHAPTER_DECISION"), source, (leading, time))


def _managers(reader: PlanReader) -> Table:
    rows = (
        Row(
            (reader.holder(one.name), capital(reader.role(one.manager)), ""),
            reader.place("hållare", one.name),
        )
        for one in reader.holders
    )
    return reader.table("BL-PLAN_T_MANAGERS", rows, "HOLDER", "MANAGER", "NAME")


def _working(reader: PlanReader) -> Table:
    """The professions that assess or do something, by actor."""
    busy: set[str] = set()
    for pathway in reader.policy.pathways:
        busy.update(one.role for one in pathway.assessments)
        busy.update(one.role for one in pathway.contributions)
    rows = []
    for actor in Actor:
        roles = [
            reader.role(role.name)
            for role in reader.policy.vocabulary.roles
            if role.name in busy and not role.leads and actor in reader.actors.of_role(role.name)
        ]
        if roles:
            rows.append(Row((reader.actor(actor), listed(roles), "")))
    return reader.table("BL-PLAN_T_WORKING", rows, "ACTOR", "PROFESSIONS", "NAME")


def _dates(reader: PlanReader) -> Table:
    """The days that the pack itself sets, from the day of the plan."""
    found: dict[tuple[str, str], list[Place]] = {}
    for day, code, place in _set(reader):
        if day >= reader.day.isoformat():
            found.setdefault((day, code), []).append(place)
    rows = (
        Row((day, reader.say(code, antal=len(places))), min(places))
        for (day, code), places in sorted(found.items())
    )
    return reader.table("BL-PLAN_T_DATES", rows, "DAY", "HAPPENS")


def _set(reader: PlanReader) -> Iterator[tuple[str, str, Place]]:
    for rule in reader.policy.rules:
        place = Place(rule.file, rule.line)
        yield rule.valid_from.isoformat(), "BL-PLAN_DATE_BEGINS", place
        if rule.in_force(reader.day):
            yield rule.review_by.isoformat(), "BL-PLAN_DATE_REVIEW", place
        if rule.valid_until is not None:
            yield rule.valid_until.isoformat(), "BL-PLAN_DATE_ENDS", place
    for parameter in reader.policy.parameters:
        for value in parameter.values:
            place = reader.place("parameter", parameter.name)
            yield value.valid_from, "BL-PLAN_DATE_VALUE", place


def _when(reader: PlanReader) -> Table:
    rows = (Row((reader.say(f"BL-PLAN_ACTIVITY_{key}"), "", "", "")) for key in _ACTIVITIES)
    return reader.table("BL-PLAN_T_ACTIVITIES", rows, "ACTIVITY", "BEGINS", "ENDS", "WHO")
