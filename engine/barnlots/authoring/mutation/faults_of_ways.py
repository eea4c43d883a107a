"""Ways made wrong: who answers for a step and until when, where it leads, what it hands to whom."""

from collections.abc import Iterator

from barnlots.authoring.coverage.measure import Token
from barnlots.authoring.coverage.watching import GUARD, Key
from barnlots.authoring.mutation.mutant import Mutant, replacing
from barnlots.authoring.mutation.ordered import later, other_role, others_to_tell, said, wrongly
from barnlots.authoring.mutation.turned import turned
from barnlots.policy.conditions import Condition
from barnlots.policy.policy import Policy
from barnlots.policy.ways import Step, Transition, Way


def faults_of_way(policy: Policy, way: Way) -> Iterator[Mutant]:
    at = policy.ways.index(way)
    where = f"{way.file}:{way.line}"

    def mutant(
        code: str,
        line: str,
        step: Step,
        changed: Step | tuple[Step, ...],
        reached: tuple[Token, ...],
        condition: tuple[Key, Condition, Condition] | None = None,
    ) -> Mutant:
        versions = changed if isinstance(changed, tuple) else (changed,)
        make = tuple(replacing(policy, "ways", at, _with(way, step, one)) for one in versions)
        key, before, after = condition or (None, None, None)
        said_line = f"{step.name}: {line}"
        return Mutant(
            code, way.name, said_line, where, way.escalation, make, key, before, after, reached
        )

    for step in way.steps:
        here: tuple[Token, ...] = (("at", way.name, step.name),)
        for code, line, versions in _of_step(policy, way, step):
            yield mutant(code, line, step, versions, here)
        for number, transition in enumerate(step.transitions):
            key = (GUARD, way.name, step.name, str(number))
            moved: tuple[Token, ...] = (("moved", *key),)
            line = f"till {transition.to} när {transition.trigger}"
            for code, wrong in _of_transition(way, step, transition):
                changed = _with_transition(step, number, wrong)
                yield mutant(code, line, step, changed, moved)
            for code, leaf, after in turned(transition.guard, policy.vocabulary.fact_by_name):
                wrong_guard = transition.model_copy(update={"guard": after})
                changed = _with_transition(step, number, wrong_guard)
                condition = (key, transition.guard, after)
                yield mutant(code, f"{line}, om {leaf}", step, changed, (), condition)


def _with(way: Way, step: Step, changed: Step) -> Way:
    steps = tuple(changed if one is step else one for one in way.steps)
    return way.model_copy(update={"steps": steps})


def _with_transition(step: Step, number: int, wrong: Transition | None) -> Step:
    new = () if wrong is None else (wrong,)
    rest = step.transitions
    return step.model_copy(update={"transitions": (*rest[:number], *new, *rest[number + 1 :])})


def _of_step(
    policy: Policy, way: Way, step: Step
) -> Iterator[tuple[str, str, Step | tuple[Step, ...]]]:
    if step.accountable is not None and step.due is not None:
        wrong = other_role(step.accountable)
        yield "BL-MUT_ROLE", step.accountable, step.model_copy(update={"accountable": wrong})
        due = later(step.due, policy)
        yield "BL-MUT_LATER", "steget", step.model_copy(update={"due": due})
        told = others_to_tell(step.raise_to, step.accountable, policy, way.holders)
        if told:
            versions = (step.model_copy(update={"raise_to": one}) for one in told)
            yield "BL-MUT_TOLD", "steget", tuple(versions)
    if step.hands_over and step.hands_over_to:
        nothing = {"hands_over": None, "hands_over_to": None}
        yield "BL-MUT_LEFT_OUT", step.hands_over, step.model_copy(update=nothing)
        kinds = [one.name for one in policy.vocabulary.holders if one.name != step.hands_over_to]
        elsewhere = {"hands_over_to": kinds[-1]}
        yield "BL-MUT_RECEIVER", step.hands_over, step.model_copy(update=elsewhere)
    for place, action in enumerate(step.on_entry):
        others = (*step.on_entry[:place], *step.on_entry[place + 1 :])
        yield "BL-MUT_LEFT_OUT", said(action), step.model_copy(update={"on_entry": others})
        for code, faults in wrongly(action, policy, way.holders):
            before, after = step.on_entry[:place], step.on_entry[place + 1 :]
            versions = (
                step.model_copy(update={"on_entry": (*before, one, *after)}) for one in faults
            )
            yield code, said(action), tuple(versions)


def _of_transition(
    way: Way, step: Step, transition: Transition
) -> Iterator[tuple[str, Transition | None]]:
    if len(step.transitions) > 1:
        yield "BL-MUT_LEFT_OUT", None
    for other in reversed(way.steps):
        if other.name not in (step.name, transition.to):
            yield "BL-MUT_TARGET", transition.model_copy(update={"to": other.name})
            return
