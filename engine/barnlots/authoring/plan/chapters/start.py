"""Exercises 1 and 2: why, how things are today, and what our words mean."""

from collections.abc import Iterator
from datetime import date

from barnlots.authoring.plan.document import Chapter, Row, Said, Section, Table
from barnlots.authoring.plan.reader import PlanReader
from barnlots.authoring.plan.words import listed
from barnlots.authoring.reading.swedish import amount
from barnlots.model.errors import Place
from barnlots.policy.vocabulary import DatedValue, FactType, Parameter

_AGREED = ("överenskommelse", "mål", "lokalt")
_SCALES = (FactType.ORDERED, FactType.CHOICE)
_KEPT = ("SURVEYS", "REPORTS", "REFERRALS", "RISKS", "NATIONAL")


def exercise_1(reader: PlanReader) -> Chapter:
    """Problem och förutsättningar."""
    return Chapter(
        "ovning-1",
        reader.say("BL-PLAN_CHAPTER_1"),
        reader.exercise("1"),
        (_goals(reader), _today(reader)),
    )


def exercise_2(reader: PlanReader) -> Chapter:
    """Min bild av psykisk hälsa och ohälsa."""
    source = reader.exercise("2")
    picture = Section(
        "var-bild",
        reader.say("BL-PLAN_SECTION_PICTURE"),
        tuple(reader.ask(f"2_{key}", source) for key in ("SEEN", "HARD", "WORKED")),
    )
    words = Section(
        "ord",
        reader.say("BL-PLAN_SECTION_WORDS"),
        (reader.ask("2_WORDS", source, _scales(reader)),),
    )
    return Chapter("ovning-2", reader.say("BL-PLAN_CHAPTER_2"), source, (picture, words))


def _goals(reader: PlanReader) -> Section:
    journey = reader.journey
    why = Said(f"{journey.title}: {journey.because}", Place(journey.file, journey.line))
    return Section(
        "mal",
        reader.say("BL-PLAN_SECTION_GOALS"),
        (
            reader.ask("1_WHY", reader.exercise("1"), why),
            reader.ask("1_GOALS", reader.say("BL-PLAN_SRC_GOALS"), _times(reader)),
        ),
    )


def _times(reader: PlanReader) -> Table:
    rows = []
    for one in reader.policy.parameters:
        value = in_force(one, reader.day)
        if value is None:
            continue
        rows.append(
            Row(
                (one.description, amount(value.value, one.unit), value.valid_from, value.source),
                reader.place("parameter", one.name),
            )
        )
    return reader.table("BL-PLAN_T_TIMES", rows, "WHAT", "VALUE", "FROM", "RESTS")


def in_force(parameter: Parameter, day: date) -> DatedValue | None:
    """The value that a parameter has on `day`; None when it has none yet."""
    found = [one for one in parameter.values if one.valid_from <= day.isoformat()]
    return found[-1] if found else None


def _today(reader: PlanReader) -> Section:
    source = reader.exercise("1")
    return Section(
        "nulage",
        reader.say("BL-PLAN_SECTION_TODAY"),
        (
            reader.ask("1_PUPILS", source, _countable(reader), form=_evidence(reader)),
            reader.ask("1_AGREEMENTS", source, *_agreements(reader)),
            reader.ask("1_WHO", reader.say("BL-PLAN_SRC_THOUGHT"), _holders(reader)),
        ),
    )


def _countable(reader: PlanReader) -> Said | None:
    documents = reader.policy.documents
    if not documents:
        return None
    named = listed(one.name for one in documents)
    first = reader.place("handling", documents[0].name)
    return Said(reader.say("BL-PLAN_COUNTABLE", handlingar=named), Place(first.file))


def _evidence(reader: PlanReader) -> Table:
    rows = (Row((reader.say(f"BL-PLAN_EVIDENCE_{key}"), "", "")) for key in _KEPT)
    return reader.table("BL-PLAN_T_EVIDENCE", rows, "EVIDENCE", "SHOWS", "FOUND_AT")


def _agreements(reader: PlanReader) -> Iterator[Said]:
    for law in reader.policy.laws:
        if law.binding in _AGREED:
            text = reader.say("BL-PLAN_AGREED", namn=law.title, bindning=law.binding)
            yield Said(text, reader.place("källa", law.name))


def _holders(reader: PlanReader) -> Table:
    rows = (
        Row(
            (reader.actor(reader.actors.of_holder[one.name].actor), reader.holder(one.name), ""),
            reader.place("hållare", one.name),
        )
        for one in reader.holders
    )
    return reader.table("BL-PLAN_T_HOLDERS", rows, "ACTOR", "HOLDER", "OURS")


def _scales(reader: PlanReader) -> Table:
    rows = (
        Row((one.question, " · ".join(one.values)), Place(one.file, one.line))
        for one in reader.policy.vocabulary.facts
        if one.type in _SCALES and one.recordable
    )
    return reader.table("BL-PLAN_T_SCALES", rows, "ASKED", "ANSWERS")
