"""What a part's facts lead to: every rule tried, every way let on, until nothing more follows."""

from functools import partial

from barnlots.kernel.draft import Draft
from barnlots.kernel.handing_over import GROUND, offer_waiting
from barnlots.kernel.informing import send_sought
from barnlots.kernel.questions import put_questions
from barnlots.kernel.rulings import ask_for_rulings
from barnlots.kernel.supporting import newest_supporting, supporting
from barnlots.kernel.walk import NOTICED, begin, fire_everywhere, perform
from barnlots.model import events as e
from barnlots.model.due import Due, Unit
from barnlots.model.truth import Truth
from barnlots.policy.actions import StartWay
from barnlots.policy.pathways import Pathway
from barnlots.policy.rules import Protects, Rule

INTERVENTIONS = "tid för beslut om insats"
OPENED_AGAIN = "öppnad igen"
_MOST_ROUNDS = 12


def conclude(draft: Draft) -> None:
    """Append everything that follows. What cannot be judged (a rule, a guard, an ärendegång, a
    question, a fact) alarms a person and leaves the rest as it is; nothing is filed from it."""
    if not draft.part.is_open and draft.newly_seen:
        reopen(draft)
    if not draft.part.is_open:
        return
    for fact in draft.unweighable:
        draft.fail(f"fakta {fact}", fact)
    for _ in range(_MOST_ROUNDS):
        before = len(draft.events)
        _find_reasons(draft)
        _try_rules(draft)
        fire_everywhere(draft, GROUND)
        draft.attempt("utlämnanden", "vad som får lämnas ut", partial(offer_waiting, draft))
        draft.attempt("utlämnanden", "vad som får lämnas ut", partial(send_sought, draft))
        if draft.newly_seen:
            fire_everywhere(draft, NOTICED)
        if len(draft.events) == before:
            break
    draft.attempt("utlämnanden", "vad som får lämnas ut", partial(ask_for_rulings, draft))
    draft.attempt("frågor", "det som är okänt", lambda: put_questions(draft))


def reopen(draft: Draft) -> None:
    """A closed part keeps nothing out: it is open again, and the child's way begins anew."""
    draft.add(e.PartReopened.made())
    journey = draft.policy.journey
    draft.attempt(
        f"väg {journey}", journey, lambda: begin(draft, journey, OPENED_AGAIN, again=True)
    )


def _find_reasons(draft: Draft) -> None:
    pathways, found, at = draft.policy.pathways, [], 0
    while (at := draft.judgement.pressing_pathway(at)) < len(pathways):
        if pathways[at].reason not in draft.part.reasons and _applies(draft, pathways[at]):
            found.append(pathways[at].title)
        at += 1
    if found:
        due = Due(count=0, unit=Unit.WORKING_DAY, parameter=INTERVENTIONS)
        what = f"startar insatser inom det egna uppdraget enligt ärendegången: {', '.join(found)}"
        draft.assign("ansvarig", what, due, "ärendegång")


def _applies(draft: Draft, pathway: Pathway) -> bool:
    try:
        truth = draft.judgement.pathway(pathway.reason)
    except Exception:
        draft.fail(f"ärendegång {pathway.reason}", pathway.title)
        return False
    if truth is Truth.YES:
        draft.add(e.ReasonFound.made(reason=pathway.reason))
    return truth is Truth.YES


def _try_rules(draft: Draft) -> None:
    """Every rule in turn, each judged on what those before it have led to."""
    in_force, at = draft.in_force, 0
    while (at := draft.judgement.pressing(in_force, at)) < len(in_force.rules):
        _try(draft, in_force.rules[at])
        at += 1


def _try(draft: Draft, rule: Rule) -> None:
    try:
        truth = draft.judgement.rule(rule.id)
    except Exception:
        draft.fail(rule.id, rule.name)
        return
    if truth is not Truth.YES:
        return
    key = _key(draft, rule)
    if key not in draft.carried.fired:
        fire_rule(draft, rule, key, supporting(draft, rule))


def _key(draft: Draft, rule: Rule) -> str:
    """Under what name the rule takes effect: its own, once and for all, or anew for the newest
    observation that it rests on."""
    if rule.each_time:
        newest = newest_supporting(draft, rule)
        return f"{rule.id}@{newest}" if newest else rule.id
    if rule.protects is None or rule.id not in draft.fired_before or not draft.newly_seen:
        return rule.id
    newest = newest_supporting(draft, rule)
    if newest in draft.newly_seen and _danger_anew(draft, rule):
        return f"{rule.id}@{newest}"
    return rule.id


def _danger_anew(draft: Draft, rule: Rule) -> bool:
    """A protective rule that has had its say speaks again when somebody sees the danger anew: one
    about life always, one about harm when the skyddsväg that it began has ended."""
    return rule.protects is Protects.LIFE or any(_ended(draft, way) for way in rule.begins)


def _ended(draft: Draft, way: str) -> bool:
    state = draft.part.ways.get(way)
    return state is not None and state.ended


def fire_rule(draft: Draft, rule: Rule, key: str, rests_on: tuple[str, ...]) -> None:
    """A rule takes effect: once, or once for each observation it rests on. What protects begins a
    way that has ended, whoever began it before. An action that crashes alarms a person and leaves
    the others as they are."""
    draft.add(e.RuleFired.made(rule=rule.id, key=key))
    anew = rule.each_time or key != rule.id
    do = partial(perform, draft, origin=rule.id, rests_on=rests_on, over=rule.each_time)
    for action in rule.then:
        over_again = isinstance(action, StartWay) and _ended(draft, action.way)
        again = anew or (over_again and rule.protects is not None)
        draft.attempt(rule.id, rule.name, partial(do, action, again=again))
