"""What a part's facts lead to: every rule tried, every way let on, until nothing more follows."""

from functools import partial

from barnlots.kernel.draft import Draft
from barnlots.kernel.questions import put_questions
from barnlots.kernel.supporting import supporting
from barnlots.kernel.versions import versions_for
from barnlots.kernel.walk import GROUND, NOTICED, begin, fire_everywhere, perform
from barnlots.model import events as e
from barnlots.model.clock import local_day
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
    rules = rules_of(draft)
    for fact in draft.unweighable:
        draft.fail(f"fakta {fact}", fact)
    for _ in range(_MOST_ROUNDS):
        before = len(draft.events)
        _find_reasons(draft)
        for rule in rules:
            _try(draft, rule)
        fire_everywhere(draft, GROUND)
        if draft.newly_seen:
            fire_everywhere(draft, NOTICED)
        if len(draft.events) == before:
            break
    draft.attempt("frågor", "det som är okänt", lambda: put_questions(draft, rules))


def rules_of(draft: Draft) -> tuple[Rule, ...]:
    """The rules that the part stands under and that concern this kind of holder."""
    opened, today = local_day(draft.part.opened_at), local_day(draft.now)
    kind = draft.holder.kind
    return tuple(
        rule
        for rule in versions_for(draft.policy, opened, today)
        if not rule.holders or kind in rule.holders
    )


def reopen(draft: Draft) -> None:
    """A closed part keeps nothing out: it is open again, and the child's way begins anew."""
    draft.add(e.PartReopened())
    journey = draft.policy.journey
    draft.attempt(
        f"väg {journey}", journey, lambda: begin(draft, journey, OPENED_AGAIN, again=True)
    )


def _find_reasons(draft: Draft) -> None:
    found = [
        pathway.title
        for pathway in draft.policy.pathways
        if pathway.reason not in draft.part.reasons and _applies(draft, pathway)
    ]
    if found:
        due = Due(count=0, unit=Unit.WORKING_DAY, parameter=INTERVENTIONS)
        what = f"startar insatser inom det egna uppdraget enligt ärendegången: {', '.join(found)}"
        draft.assign("ansvarig", what, due, "ärendegång")


def _applies(draft: Draft, pathway: Pathway) -> bool:
    try:
        truth = draft.interpreter.pathways[pathway.reason](draft.situation)
    except Exception:
        draft.fail(f"ärendegång {pathway.reason}", pathway.title)
        return False
    if truth is Truth.YES:
        draft.add(e.ReasonFound(reason=pathway.reason))
    return truth is Truth.YES


def _try(draft: Draft, rule: Rule) -> None:
    try:
        truth = draft.truth(rule.id)
    except Exception:
        draft.fail(rule.id, rule.name)
        return
    if truth is not Truth.YES:
        return
    rests_on = supporting(draft, rule)
    key = _key(draft, rule, rests_on)
    if key not in draft.part.fired:
        fire_rule(draft, rule, key, rests_on)


def _key(draft: Draft, rule: Rule, rests_on: tuple[str, ...]) -> str:
    """Under what name the rule takes effect: its own, once and for all, or anew for the newest
    observation that it rests on."""
    if rests_on and (rule.each_time or _danger_anew(draft, rule, rests_on[-1])):
        return f"{rule.id}@{rests_on[-1]}"
    return rule.id


def _danger_anew(draft: Draft, rule: Rule, newest: str) -> bool:
    """A protective rule that has had its say speaks again when somebody sees the danger anew: one
    about life always, one about harm when the skyddsväg that it began has ended."""
    spoken = rule.id in draft.fired_before and newest in draft.newly_seen
    if rule.protects is None or not spoken:
        return False
    return rule.protects is Protects.LIFE or any(_ended(draft, way) for way in rule.begins)


def _ended(draft: Draft, way: str) -> bool:
    state = draft.part.ways.get(way)
    return state is not None and state.ended


def fire_rule(draft: Draft, rule: Rule, key: str, rests_on: tuple[str, ...]) -> None:
    """A rule takes effect: once, or once for each observation it rests on. What protects begins a
    way that has ended, whoever began it before. An action that crashes alarms a person and leaves
    the others as they are."""
    draft.add(e.RuleFired(rule=rule.id, key=key))
    anew = rule.each_time or key != rule.id
    do = partial(perform, draft, origin=rule.id, rests_on=rests_on, over=rule.each_time)
    for action in rule.then:
        over_again = isinstance(action, StartWay) and _ended(draft, action.way)
        again = anew or (over_again and rule.protects is not None)
        draft.attempt(rule.id, rule.name, partial(do, action, again=again))
