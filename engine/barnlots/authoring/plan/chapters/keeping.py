"""Exercise 4b, third part: secrecy and consent, what is written down where, and who follows up."""

from collections.abc import Iterator

from barnlots.authoring.plan.document import Row, Said, Section, Table
from barnlots.authoring.plan.reader import PlanReader
from barnlots.authoring.plan.words import listed
from barnlots.authoring.reading.swedish import capital, span
from barnlots.model.due import Unit
from barnlots.policy.grounds import GroundRule
from barnlots.policy.pathways import Pathway
from barnlots.policy.pathways import Question as Asked
from barnlots.policy.ways import Step, Way


def secrecy(reader: PlanReader) -> Section:
    """Sekretess, samtycke och dokumentation."""
    source = reader.exercise("4b")
    return Section(
        "sekretess",
        reader.say("BL-PLAN_SECTION_SECRECY"),
        (
            reader.ask("4B_CONSENT", source, _grounds(reader), gaps=tuple(_groundless(reader))),
            reader.ask("4B_SECRECY", source, _under(reader), left=False),
            reader.ask(
                "4B_DOCUMENTS",
                source,
                *reader.usual(Asked.DOCUMENTS),
                _written(reader),
                gaps=tuple(_unwritten(reader)),
            ),
        ),
    )


def _grounds(reader: PlanReader) -> Table:
    rows = (
        Row(
            (
                reader.policy.document_by_name[one.document].title,
                listed(map(reader.holder, one.sender)),
                f"{listed(map(reader.holder, one.receiver))}{_reached(one, reader)}",
                reader.say(f"BL-PLAN_GROUND_{one.ground.name}"),
                ", ".join(str(source) for source in one.sources),
            ),
            reader.place("utlämnande", one.id),
        )
        for one in reader.policy.grounds
    )
    return reader.table(
        "BL-PLAN_T_GROUNDS", rows, "DOCUMENT", "SENDER", "RECEIVER", "GROUND", "RESTS"
    )


def _reached(row: GroundRule, reader: PlanReader) -> str:
    """Which of the receivers, when it is not each of them."""
    titles = (reader.policy.document_by_name[one].title for one in row.answers_to)
    sent = reader.say("BL-PLAN_ONLY_SENDER", handling=listed(titles)) if row.answers_to else ""
    return f"{sent}{reader.say('BL-PLAN_ONLY_WITHIN') if row.within_authority else ''}"


def _groundless(reader: PlanReader) -> Iterator[Said]:
    """Handovers of a way that no row gives a ground, from some holder that the way is at."""
    seen: set[tuple[str, str, tuple[str, ...]]] = set()
    for way, step, document, receiver in handing_over(reader):
        without = tuple(
            sender
            for sender in way.holders or tuple(reader.policy.vocabulary.holder_by_name)
            if sender != receiver
            and not any(
                reader.policy.rows_for(document, sender, receiver, item)
                for item in reader.policy.document_by_name[document].items
            )
        )
        if without and (document, receiver, without) not in seen:
            seen.add((document, receiver, without))
            text = reader.say(
                "BL-PLAN_GAP_GROUND",
                handling=document,
                från=listed(map(reader.holder, without)),
                till=reader.holder(receiver),
            )
            yield Said(text, reader.of_step(way, step))


def handing_over(reader: PlanReader) -> Iterator[tuple[Way, Step, str, str]]:
    """Every step that hands a document to a kind of holder."""
    for way in reader.policy.ways:
        for step in way.steps:
            if step.handover is not None:
                yield way, step, *step.handover


def _under(reader: PlanReader) -> Table:
    rows = (
        Row((one.title, one.secrecy), reader.place("hållare", one.name))
        for one in reader.policy.vocabulary.holders
    )
    return reader.table("BL-PLAN_T_SECRECY", rows, "HOLDER", "SECRECY")


def _written(reader: PlanReader) -> Table:
    found: dict[tuple[str, str], list[str]] = {}
    for pathway in reader.policy.pathways:
        for one in pathway.documentation:
            found.setdefault((one.role, one.system), []).append(pathway.title)
    rows = (
        Row(
            (capital(reader.role(role)), system, listed(titles)),
            reader.place("roll", role),
        )
        for (role, system), titles in sorted(
            found.items(), key=lambda one: (-len(set(one[1])), one[0])
        )
    )
    return reader.table("BL-PLAN_T_WRITTEN", rows, "ROLE", "SYSTEM", "REASONS")


def _unwritten(reader: PlanReader) -> Iterator[Said]:
    """Roles that assess under a contact reason which does not say where they write it down."""
    for pathway in reader.policy.pathways:
        writing = {one.role for one in pathway.documentation}
        silent = [one.role for one in pathway.assessments if one.role not in writing]
        if silent:
            named = listed(map(reader.role, silent))
            text = reader.say("BL-PLAN_GAP_WRITTEN", orsak=pathway.title, roller=named)
            yield Said(text, reader.of_pathway(pathway, "dokumenteras"))


def following_up(reader: PlanReader) -> Section:
    """Uppföljning av det enskilda barnet."""
    asked = reader.ask(
        "4B_FOLLOW",
        reader.exercise("4b"),
        *reader.usual(Asked.FOLLOWS_UP, Asked.SHARED_FOLLOW_UP),
        _plans(reader),
        left=False,
    )
    return Section("uppfoljning", reader.say("BL-PLAN_SECTION_FOLLOW"), (asked,))


def _plans(reader: PlanReader) -> Table:
    rows = (
        Row((one.title, followed(one, reader)), reader.of_pathway(one, "följs upp"))
        for one in reader.policy.pathways
    )
    return reader.table("BL-PLAN_T_FOLLOW", rows, "REASON", "FOLLOWED")


def followed(pathway: Pathway, reader: PlanReader) -> str:
    """Who follows up under a contact reason, when and how, a line each."""
    return "\n".join(
        reader.say(
            "BL-PLAN_AFTER",
            vem=capital(reader.role(one.role)),
            tid=span(one.after_days, Unit.DAY),
            hur=one.how,
        )
        for one in pathway.follow_up
    )
