"""Asking, with manners: what a protective rule does not know becomes one conversation.

A rule that says what makes its question due (`fråga när`) has a question to put: with that
indicator a person asks now, without it the question joins the next ordinary talk. One rule asks
one thing at a time, so a child never meets twenty questions.
"""

from barnlots.kernel.draft import Draft
from barnlots.kernel.versions import InForce
from barnlots.model import events as e
from barnlots.model.due import Due, Unit
from barnlots.model.truth import Truth
from barnlots.policy.facts_read import first_unasked_of
from barnlots.policy.rules import Rule

NOW, NEXT = "samtal-nu", "samtal-nästa"
ASK_TODAY = "BL-MOVED_TODAY"
TODAY = Due(count=0, unit=Unit.DAY, same_day=True)
NEXT_TALK = Due(count=0, unit=Unit.SCHOOL_DAY, parameter="tid till nästa samtal")


def put_questions(draft: Draft) -> None:
    """Keep the two conversations in step with what is still unknown, and close answered ones."""
    _close_answered(draft)
    asked = {
        fact
        for task in draft.part.tasks.values()
        if task.id not in (NOW, NEXT)
        for fact in task.asks
    }
    now: list[str] = []
    later: list[str] = []
    in_force = draft.in_force
    unasked = draft.judgement.once(("questions", in_force), lambda: _unasked(draft, in_force))
    for rule, fact in unasked:
        if fact in now:
            continue
        indicated = _indicated(draft, rule)
        if fact in asked:
            if indicated:
                _today(draft, fact)
        elif indicated:
            now.append(fact)
            if fact in later:
                later.remove(fact)
        elif fact not in later:
            later.append(fact)
    _keep(draft, NOW, "frågar barnet i lugn och ro om", tuple(now), TODAY)
    _keep(draft, NEXT, "tar upp i nästa vanliga samtal", tuple(later), NEXT_TALK)


def _unasked(draft: Draft, in_force: InForce) -> list[tuple[Rule, str]]:
    """The rules that have a question to put, each with the fact that it is about."""
    judgement, reads = draft.judgement, draft.interpreter.reads
    found = []
    for rule in in_force.asking:
        if judgement.said(rule.id) is Truth.UNKNOWN:
            fact = first_unasked_of(draft.policy, reads[rule.id], judgement.situation)
            if fact is not None:
                found.append((rule, fact))
    return found


def _indicated(draft: Draft, rule: Rule) -> bool:
    """An indicator that cannot be judged counts as one: the child is asked today."""
    try:
        return draft.judgement.asking(rule.id) is Truth.YES
    except Exception:
        draft.fail(f"{rule.id} (fråga när)", rule.name)
        return True


def _today(draft: Draft, fact: str) -> None:
    """Somebody has been asked to put the question already: an indicator makes it due today."""
    tasks = draft.part.tasks.values()
    asking = [one for one in tasks if fact in one.asks and one.id not in (NOW, NEXT)]
    at = draft.due(TODAY)
    if all(one.due_at is None or one.due_at > at for one in asking):
        draft.hurry(asking[0], at, ASK_TODAY)


def _keep(draft: Draft, name: str, what: str, facts: tuple[str, ...], due: Due) -> None:
    task = draft.part.tasks.get(name)
    if task is None:
        if facts:
            draft.assign("ansvarig", what, due, "frågor", asks=facts, name=name)
    elif not facts:
        draft.finish(name, None)
    elif facts != task.asks:
        draft.add(e.TaskAssigned.made(task=task.model_copy(update={"asks": facts})))


def _close_answered(draft: Draft) -> None:
    situation = draft.situation
    answered = {**situation.facts, **situation.unknown}
    for task in tuple(draft.part.tasks.values()):
        asked_by_hand = bool(task.asks) and task.id not in (NOW, NEXT)
        known = any(fact in situation.facts for fact in task.asks)
        if asked_by_hand and known and all(fact in answered for fact in task.asks):
            draft.finish(task.id, None)
