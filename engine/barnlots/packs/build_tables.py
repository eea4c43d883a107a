"""From records to tables: contact reasons and answers."""

from barnlots.packs.build_rules import read_sources, read_when
from barnlots.packs.conditions_grammar import ConditionReader, read_any
from barnlots.packs.due_grammar import read_span
from barnlots.packs.references import check_role_there
from barnlots.packs.report import Report
from barnlots.packs.shapes import Record
from barnlots.packs.words import Words
from barnlots.policy.pathways import (
    AnswerRule,
    Assessment,
    Contribution,
    Documentation,
    FollowUpPlan,
    Pathway,
    Question,
)

_DAYS = {"dag": 1, "vecka": 7, "månad": 30}


def build_pathways(records: list[Record], words: Words, report: Report) -> tuple[Pathway, ...]:
    return tuple(_pathway(record, words, report) for record in records)


def _pathway(record: Record, words: Words, report: Report) -> Pathway:
    return Pathway(
        reason=record.text("kontaktorsak"),
        title=record.text("namn"),
        sources=read_sources(record.lines("källa"), words, report),
        when=read_any(record.lines("gäller när något av"), words, report),
        contact=record.words("kontaktväg"),
        meeting=record.text("möte"),
        forum=record.text("forum"),
        parents=record.text("talar med föräldrarna"),
        assessments=tuple(_assessment(row, words, report) for row in record.records("bedömer")),
        contributions=tuple(
            Contribution(
                intervention=row.text("insats"),
                level=row.text("nivå"),
                role=row.text("roll"),
                does=row.text("gör"),
                together=row.flag("tillsammans"),
            )
            for row in record.records("insatser")
        ),
        documentation=tuple(
            Documentation(role=row.text("roll"), what=row.text("vad"), system=row.text("i"))
            for row in record.records("dokumenteras")
        ),
        follow_up=tuple(_follow_up(row, report) for row in record.records("följs upp")),
        shared_follow_up=record.text("gemensam uppföljning"),
        other_actors=record.words("andra aktörer"),
        child_claims=record.words("barnet kan begära"),
        parent_claims=record.words("föräldrarna kan begära"),
        actor_claims=record.words("aktörerna kan begära"),
        file=record.place.file,
        line=record.place.line,
    )


def _assessment(row: Record, words: Words, report: Report) -> Assessment:
    check_role_there(row, "roll", "hållare", words, report)
    when = row.scalar("när")
    return Assessment(
        holder=row.text("hållare"),
        role=row.text("roll"),
        competence=row.text("kompetens"),
        when=ConditionReader(when, words, report).read() if when else None,
    )


def _follow_up(row: Record, report: Report) -> FollowUpPlan:
    span = read_span(row.text("efter"))
    after = row.scalar("efter")
    if after and (span is None or span.unit not in _DAYS):
        report.add("BL-M023", after.place, ord=after.text)
    days = span.count * _DAYS.get(span.unit, 1) if span else 0
    return FollowUpPlan(role=row.text("roll"), how=row.text("hur"), after_days=days)


def build_answers(records: list[Record], words: Words, report: Report) -> tuple[AnswerRule, ...]:
    answers = tuple(
        AnswerRule(
            id=record.text("svar"),
            question=Question(record.text("fråga")),
            when=read_when(record, words, report),
            text=record.text("text"),
            sources=read_sources(record.lines("källa"), words, report),
            file=record.place.file,
            line=record.place.line,
        )
        for record in records
    )
    return answers
