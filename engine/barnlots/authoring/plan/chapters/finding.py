"""Exercise 4b, first part: the five steps, and how a child in need is noticed and reached."""

from collections.abc import Iterator

from barnlots.authoring.phrases import phrase
from barnlots.authoring.plan.document import Row, Said, Section, Table
from barnlots.authoring.plan.reader import PlanReader
from barnlots.authoring.plan.words import NOTHING, listed
from barnlots.authoring.reading.swedish import capital, small
from barnlots.policy.actions import AskAbout, AssignTask, StartWay
from barnlots.policy.conditions import ALWAYS
from barnlots.policy.pathways import Question as Asked
from barnlots.policy.ways import Step, Way


def steps(reader: PlanReader) -> Section:
    """The way that every child's part follows, step by step."""
    return Section(
        "stegen",
        reader.say("BL-PLAN_SECTION_STEPS"),
        (reader.ask("4B_STEPS", reader.exercise("4b"), steps_of(reader.journey, reader)),),
    )


def steps_of(way: Way, reader: PlanReader) -> Table:
    """A way's steps: who answers, until when, what is done, and what leads on."""
    rows = tuple(
        Row(
            (
                capital(step.name),
                reader.role(step.accountable) if step.accountable else NOTHING,
                _until(step, reader),
                "\n".join(_done(step, reader)) or NOTHING,
                "\n".join(_onward(step, reader)) or NOTHING,
            ),
            reader.of_step(way, step),
        )
        for step in way.steps
    )
    columns = reader.columns("STEP", "ACCOUNTABLE", "DUE", "DONE", "ONWARD")
    return Table(reader.say("BL-PLAN_T_STEPS", väg=way.title), columns, rows)


def _until(step: Step, reader: PlanReader) -> str:
    if step.due is None:
        return NOTHING
    told = reader.told(step.raise_to)
    return reader.say("BL-PLAN_OTHERWISE", tid=reader.due(step.due), vem=told)


def _done(step: Step, reader: PlanReader) -> Iterator[str]:
    for action in step.on_entry:
        if isinstance(action, AssignTask | AskAbout):
            yield told(action, reader)
    if step.hands_over:
        to = reader.holder(step.hands_over_to) if step.hands_over_to else ""
        yield reader.say("BL-PLAN_HANDS_OVER", handling=step.hands_over, till=to)
    if step.waits_for:
        yield reader.say("BL-PLAN_WAITS", vad=step.waits_for)


def told(action: AssignTask | AskAbout, reader: PlanReader) -> str:
    """Who does what within how long, as one line."""
    what = action.what if isinstance(action, AssignTask) else _asks(action, reader)
    return f"{capital(reader.role(action.role))} {what}, {reader.due(action.due)}"


def _asks(action: AskAbout, reader: PlanReader) -> str:
    question = reader.policy.vocabulary.fact_by_name[action.fact].question
    return reader.say("BL-PLAN_ASKS", fråga=question)


def _onward(step: Step, reader: PlanReader) -> Iterator[str]:
    titles = {one.name: one.title for one in reader.policy.triggers}
    for one in step.transitions:
        why = titles.get(one.trigger, one.trigger)
        text = reader.say("BL-PLAN_ONWARD", till=one.to, när=small(why))
        if one.guard != ALWAYS:
            text += " " + reader.say("BL-PLAN_IF", villkor=phrase(one.guard))
        yield text


def access(reader: PlanReader) -> Section:
    """Upptäcka och uppmärksamma; the plan's own heading is tillgänglighet."""
    source = reader.exercise("4b")
    return Section(
        "tillganglighet",
        reader.say("BL-PLAN_SECTION_ACCESS"),
        (
            reader.ask(
                "4B_CHILD",
                source,
                *reader.usual(Asked.NOTICED),
                _contact_ways(reader),
                _always_open(reader),
            ),
            reader.ask("4B_PARENTS", source, *reader.usual(Asked.PARENTS), parents_told(reader)),
            reader.ask("4B_STAFF", source, *reader.usual(Asked.FORUM), _first(reader)),
            reader.ask("4B_METHODS", source, *_listening(reader)),
            reader.ask("4B_GROUP", source),
        ),
    )


def _contact_ways(reader: PlanReader) -> Said | None:
    pathways = reader.policy.pathways
    if not pathways:
        return None
    return Said(reader.say("BL-PLAN_CONTACT_WAYS", antal=len(pathways)))


def _always_open(reader: PlanReader) -> Table:
    rows = (
        Row((one.title, one.public_way), reader.place("hållare", one.name))
        for one in reader.policy.vocabulary.holders
        if one.public_way
    )
    return reader.table("BL-PLAN_T_OPEN", rows, "HOLDER", "WAY_IN")


def parents_told(reader: PlanReader, way: Way | None = None) -> Table:
    """The tasks in which guardians are met, told or asked; on one way alone if it is given."""
    rows = (
        Row((one.whose, told(one.action, reader)), one.place)
        for one in reader.doings()
        if isinstance(one.action, AssignTask)
        and one.action.contacts_guardians
        and way in (None, one.way)
    )
    return reader.table("BL-PLAN_T_GUARDIANS", rows, "WHERE", "DOES")


def _first(reader: PlanReader) -> Table:
    rows = (
        Row(
            (one.title, listed(map(reader.role, one.default_accountable))),
            reader.place("hållare", one.name),
        )
        for one in reader.policy.vocabulary.holders
    )
    return reader.table("BL-PLAN_T_FIRST", rows, "HOLDER", "TAKES_ON")


def _listening(reader: PlanReader) -> Iterator[Said | Table]:
    guarding = [rule for rule in reader.rules if rule.protects]
    if not reader.rules:
        return
    yield Said(reader.say("BL-PLAN_LISTENING", regler=len(reader.rules), skyddar=len(guarding)))
    by_way: dict[str, list[str]] = {}
    for rule in reader.rules:
        for action in rule.then:
            if isinstance(action, StartWay):
                by_way.setdefault(action.way, []).append(rule.name)
    rows = (
        Row((way.title, "\n".join(dict.fromkeys(by_way[way.name]))), reader.place("väg", way.name))
        for way in reader.policy.ways
        if way.name in by_way
    )
    yield reader.table("BL-PLAN_T_SIGNS", rows, "WAY", "STARTED_BY")
