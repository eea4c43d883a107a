"""The answer sheet: the report's thirteen questions, answered for one case from the policy alone.

Source: SKR 2023, bilaga 1: ten questions to every vignette and three about who may demand what.
"""

from collections.abc import Iterator
from datetime import timedelta

from barnlots.authoring.phrases import said
from barnlots.authoring.view import PartView
from barnlots.kernel.evaluate import interpreter_of
from barnlots.model.base import Frozen
from barnlots.model.catalogue import say
from barnlots.model.clock import local_day, to_local
from barnlots.model.part import Task
from barnlots.model.truth import Truth
from barnlots.policy.pathways import Pathway, Question

MOST_TASKS = 4


class AnswerLine(Frozen):
    """One sentence of an answer, and the rule and source it rests on."""

    text: str
    rule: str
    sources: tuple[str, ...]
    holder: str


class Answered(Frozen):
    question: Question
    lines: tuple[AnswerLine, ...]


def answer_all(views: tuple[PartView, ...]) -> tuple[Answered, ...]:
    """Every question with the lines of every part that the reader is entitled to, in that order.

    What fits the child most narrowly comes first: what the rules ask for, then answers with a
    condition, then the contact reasons' tables, then what always applies.
    """
    return tuple(answer_to(question, views) for question in Question)


def answer_to(question: Question, views: tuple[PartView, ...]) -> Answered:
    """One of them."""
    return Answered(question=question, lines=_unique(_lines(question, views)))


def _unique(lines: Iterator[AnswerLine]) -> tuple[AnswerLine, ...]:
    first: dict[str, AnswerLine] = {}
    for line in lines:
        first.setdefault(line.text, line)
    return tuple(first.values())


def _lines(question: Question, views: tuple[PartView, ...]) -> Iterator[AnswerLine]:
    for view in views:
        yield from _from_part(question, view)
    for view in views:
        yield from _from_answers(question, view, conditional=True)
    blocked = any(view.part.blocks for view in views)
    for view in views:
        if not (blocked and question in (Question.PARENTS, Question.PARENT_CLAIMS)):
            yield from _from_pathways(question, view)
    for view in views:
        yield from _from_answers(question, view, conditional=False)


def _from_part(question: Question, view: PartView) -> Iterator[AnswerLine]:
    match question:
        case Question.NOTICED:
            yield from _noticed(view)
        case Question.HOW_SOON:
            tasks = sorted(view.part.tasks.values(), key=lambda one: str(one.due_at))
            at_once = [task for task in tasks if task.urgent]
            others = [task for task in tasks if not task.urgent]
            for task in (*at_once, *others[: max(1, MOST_TASKS - len(at_once))]):
                yield _of_task(view, task)
        case Question.PARENTS:
            for task in view.part.tasks.values():
                if task.contacts_guardians:
                    yield _of_task(view, task)
        case Question.OTHER_ACTORS:
            yield from _handed_over(view)


def _noticed(view: PartView) -> Iterator[AnswerLine]:
    for one in view.part.observations:
        facts = [
            f"{answer.fact}: "
            + said(
                answer.value,
                answer.unknown,
                view.policy.vocabulary.fact_by_name[answer.fact],
                view.lang,
            )
            for answer in one.answers
        ]
        source = say(f"BL-SOURCE_{one.source.name}", view.lang)
        seen = f"{view.who(one.recorded_by)} ({source}, {to_local(one.seen_at)[:10]})"
        yield AnswerLine(
            text=f"{seen}: {'; '.join(facts)}",
            rule=one.id,
            sources=(say("BL-V009", view.lang),),
            holder=view.holder_title,
        )


def _of_task(view: PartView, task: Task) -> AnswerLine:
    return AnswerLine(
        text=view.task_line(task),
        rule=task.origin,
        sources=_sources_of(view, task.origin),
        holder=view.holder_title,
    )


def _sources_of(view: PartView, origin: str) -> tuple[str, ...]:
    rule = view.policy.rule_by_id.get(origin)
    way = view.policy.way_by_name.get(origin.split(":")[0])
    journey = view.policy.way_by_name[view.policy.journey]
    sources = rule.sources if rule else (way or journey).sources
    return tuple(str(one) for one in sources)


def _handed_over(view: PartView) -> Iterator[AnswerLine]:
    for handover in view.part.handovers.values():
        kind = view.policy.vocabulary.holder_by_name[handover.disclosure.receiver_kind]
        yield AnswerLine(
            text=f"{kind.title}: {handover.disclosure.document} ({view.state_of(handover)})",
            rule=handover.way,
            sources=_sources_of(view, handover.way)
            if not handover.informs
            else tuple(one for ground in handover.disclosure.grounds for one in ground.sources),
            holder=view.holder_title,
        )
    for name, state in view.part.ways.items():
        for step in view.policy.way_by_name[name].steps:
            if step.hands_over_to and not state.ended:
                kind = view.policy.vocabulary.holder_by_name[step.hands_over_to]
                yield AnswerLine(
                    text=f"{kind.title}: {step.hands_over} ({state.step})",
                    rule=name,
                    sources=_sources_of(view, name),
                    holder=view.holder_title,
                )


def _from_answers(question: Question, view: PartView, *, conditional: bool) -> Iterator[AnswerLine]:
    judge = interpreter_of(view.policy).judge
    for answer in view.policy.answers:
        always = getattr(answer.when, "of", None) == ()
        if answer.question is not question or always is conditional:
            continue
        if judge(answer.when, view.situation) is Truth.YES:
            yield AnswerLine(
                text=answer.text,
                rule=answer.id,
                holder=view.holder_title,
                sources=tuple(str(one) for one in answer.sources),
            )


def _from_pathways(question: Question, view: PartView) -> Iterator[AnswerLine]:
    for reason in view.part.reasons:
        pathway = view.policy.pathway_by_reason.get(reason)
        if pathway is None:
            continue
        sources = tuple(str(one) for one in pathway.sources)
        for text in _of_pathway(question, pathway, view):
            yield AnswerLine(
                text=text,
                rule=say("BL-V010", view.lang, orsak=reason),
                sources=sources,
                holder=view.holder_title,
            )


def _of_pathway(question: Question, pathway: Pathway, view: PartView) -> Iterator[str]:
    titles = {one.name: one.title for one in view.policy.vocabulary.roles}
    meets = view.roles_that_meet_the_child
    judge = interpreter_of(view.policy).judge
    match question:
        case Question.NOTICED:
            yield pathway.meeting
            yield from pathway.contact
        case Question.FORUM:
            yield pathway.forum
        case Question.PARENTS:
            yield pathway.parents
        case Question.ASSESSES:
            for one in pathway.assessments:
                applies = one.when is None or judge(one.when, view.situation) is Truth.YES
                if applies and one.role in meets:
                    yield f"{titles[one.role]} ({one.holder}): {one.competence}"
        case Question.INTERVENES:
            for row in pathway.contributions:
                if row.role not in meets:
                    continue
                how = say("BL-V011" if row.together else "BL-V012", view.lang)
                yield f"{titles[row.role]}: {row.intervention}, {row.does} ({row.level}, {how})"
        case Question.DOCUMENTS:
            for note in (one for one in pathway.documentation if one.role in meets):
                yield f"{titles[note.role]}: {note.what}, i {note.system}"
        case Question.FOLLOWS_UP:
            opened = local_day(view.part.opened_at)
            for plan in (one for one in pathway.follow_up if one.role in meets):
                day = opened + timedelta(days=plan.after_days)
                by = say("BL-V001", view.lang, när=day.isoformat())
                yield f"{titles[plan.role]}: {plan.how} ({by})"
        case Question.SHARED_FOLLOW_UP:
            yield pathway.shared_follow_up
        case Question.OTHER_ACTORS:
            yield from pathway.other_actors
        case Question.CHILD_CLAIMS:
            yield from pathway.child_claims
        case Question.PARENT_CLAIMS:
            yield from pathway.parent_claims
        case Question.ACTOR_CLAIMS:
            yield from pathway.actor_claims
