"""What a part's facts lead to: every rule tried, every way let on, until nothing more follows."""

from barnlots.kernel.draft import Draft
from barnlots.kernel.questions import put_questions
from barnlots.kernel.walk import GROUND, NOTICED, fire_everywhere, perform
from barnlots.model import events as e
from barnlots.model.clock import local_day
from barnlots.model.due import Due, Unit
from barnlots.model.facts import Observation
from barnlots.model.truth import Truth
from barnlots.policy.conditions import Atom, atoms
from barnlots.policy.rules import Rule
from barnlots.policy.situation import Situation

RULE_FAILED = "BL-A001"
INTERVENTIONS = "tid för beslut om insats"
_MOST_ROUNDS = 12


def conclude(draft: Draft) -> None:
    """Append everything that follows. A rule that cannot be evaluated alarms a person and leaves
    the other rules as they are; nothing is ever filed from it."""
    _open_for_danger(draft)
    for _ in range(_MOST_ROUNDS):
        before = len(draft.events)
        _find_reasons(draft)
        for rule in rules_of(draft):
            _try(draft, rule)
        fire_everywhere(draft, GROUND)
        if draft.newly_seen:
            fire_everywhere(draft, NOTICED)
        if len(draft.events) == before:
            break
    put_questions(draft, rules_of(draft))


def rules_of(draft: Draft) -> tuple[Rule, ...]:
    """The rules in force today that concern this kind of holder."""
    day, kind = local_day(draft.now), draft.holder.kind
    return tuple(
        rule
        for rule in draft.policy.rules
        if rule.in_force(day) and (not rule.holders or kind in rule.holders)
    )


def _open_for_danger(draft: Draft) -> None:
    if not draft.part.is_open and draft.newly_seen:
        draft.add(e.PartReopened())


def _find_reasons(draft: Draft) -> None:
    found = []
    for pathway in draft.policy.pathways:
        if pathway.reason in draft.part.reasons:
            continue
        if draft.interpreter.pathways[pathway.reason](draft.situation) is Truth.YES:
            draft.add(e.ReasonFound(reason=pathway.reason))
            found.append(pathway.title)
    if found:
        due = Due(count=0, unit=Unit.WORKING_DAY, parameter=INTERVENTIONS)
        what = f"startar insatser inom det egna uppdraget enligt ärendegången: {', '.join(found)}"
        draft.assign("ansvarig", what, due, "ärendegång")


def _try(draft: Draft, rule: Rule) -> None:
    try:
        truth = draft.interpreter.rules[rule.id](draft.situation)
    except Exception:
        _fail(draft, rule)
        return
    if truth is not Truth.YES:
        return
    rests_on = supporting(draft, rule)
    key = f"{rule.id}@{rests_on[-1]}" if rule.each_time and rests_on else rule.id
    if key in draft.part.fired:
        return
    fire_rule(draft, rule, key, rests_on)


def fire_rule(draft: Draft, rule: Rule, key: str, rests_on: tuple[str, ...]) -> None:
    """A rule takes effect: once, or once for each observation it rests on."""
    draft.add(e.RuleFired(rule=rule.id, key=key))
    for action in rule.then:
        perform(draft, action, rule.id, rests_on=rests_on, again=rule.each_time)


def _fail(draft: Draft, rule: Rule) -> None:
    if rule.id in draft.part.failed:
        return
    draft.add(e.RuleFailed(rule=rule.id))
    draft.alarm(RULE_FAILED, rule.id, "ansvarig", "chefen")
    now = Due(count=0, unit=Unit.MINUTE, immediate=True)
    draft.assign(
        "ansvarig", f"prövar själv det som regeln skulle ha prövat: {rule.name}", now, rule.id
    )


def supporting(draft: Draft, rule: Rule) -> tuple[str, ...]:
    """The observations that make some line of the rule true by themselves, oldest first."""
    leaves = tuple(_base_atoms(draft, rule))
    return tuple(
        one.id
        for one in draft.part.observations
        if any(_true_alone(draft, leaf, one) for leaf in leaves)
    )


def _base_atoms(draft: Draft, rule: Rule) -> list[Atom]:
    found: list[Atom] = []
    queue = list(atoms(rule.when))
    while queue:
        leaf = queue.pop(0)
        definition = draft.policy.vocabulary.fact_by_name.get(getattr(leaf, "fact", ""))
        if definition is not None and definition.derived_when is not None:
            queue.extend(atoms(definition.derived_when))
        elif leaf.kind in ("is", "compare"):
            found.append(leaf)
    return found


def _true_alone(draft: Draft, leaf: Atom, observation: Observation) -> bool:
    alone = Situation(
        facts={
            answer.fact: answer.value for answer in observation.answers if answer.value is not None
        },
        unknown={},
        ways={},
        reasons=(),
        parameters=draft.situation.parameters,
    )
    return draft.interpreter.judge(leaf, alone) is Truth.YES
