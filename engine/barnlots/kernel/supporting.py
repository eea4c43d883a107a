"""Which observations a rule rests on: each that makes some line of it come true by itself."""

from collections.abc import Iterator

from barnlots.kernel.carried import Newest
from barnlots.kernel.draft import Draft
from barnlots.kernel.evaluate import Closure, Lines
from barnlots.kernel.named import as_heard
from barnlots.kernel.weigh import weighable
from barnlots.model.facts import Answer, Observation
from barnlots.model.truth import Truth
from barnlots.policy.conditions import All, Any, Atom, Compare, Condition, Is, Not
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule
from barnlots.policy.situation import Situation

_Leaf = tuple[Atom, bool]


def supporting(draft: Draft, rule: Rule) -> tuple[str, ...]:
    """The ids of the observations that the rule rests on, oldest first: those of them that are
    new, or all when none is. A line that says that something is not so rests on the answer that it
    is not; but who only says so and names nobody ("not by a pupil") does not stand for what
    somebody else has told of whom."""
    lines, seen = _lines(draft, rule), draft.part.observations
    fresh = seen[len(seen) - len(draft.newly_seen) :]
    for supports in (_tells, _supports):
        for some in (fresh, seen):
            found = tuple(one.id for one in some if supports(draft, one, lines))
            if found:
                return found
    return ()


def newest_supporting(draft: Draft, rule: Rule) -> str | None:
    """The newest of them, if there is any. What came before the last decision was gone through
    then."""
    lines, seen = _lines(draft, rule), draft.part.observations
    known = draft.carried.newest.get(rule.id)
    gone_through, found = 0, None
    if known is not None and known.goes_for(seen, draft.today):
        gone_through, found = known.count, known.found
    for place in reversed(range(gone_through, len(seen))):
        if _supports(draft, seen[place], lines):
            found = seen[place].id
            break
    if seen:
        draft.carried.newest[rule.id] = Newest(draft.today, len(seen), seen[-1], found)
    return found


def _lines(draft: Draft, rule: Rule) -> Lines:
    known = draft.interpreter.lines
    if rule.id not in known:
        by_fact: dict[str, list[tuple[Closure, Truth]]] = {}
        for condition, wanted in _leaves(draft.policy, rule.when, True, ()):
            line = (draft.interpreter.compile(condition), Truth.of(wanted))
            for fact in draft.policy.vocabulary.recorded_behind(condition):
                by_fact.setdefault(fact, []).append(line)
        known[rule.id] = {fact: tuple(lines) for fact, lines in by_fact.items()}
    return known[rule.id]


def _supports(draft: Draft, observation: Observation, lines: Lines) -> bool:
    """Whether some line is so by this observation alone. A line on a fact that it says nothing of
    is unknown."""
    return any(True for _ in _so_by(draft, observation, lines))


def _tells(draft: Draft, observation: Observation, lines: Lines) -> bool:
    """The same of one that names somebody of the child's circle, or says that anything is so."""
    named = any(one.id == observation.about for one in draft.part.child.circle)
    return any(
        named or wanted is Truth.YES or answer.value != "nej"
        for answer, wanted in _so_by(draft, observation, lines)
    )


def _so_by(draft: Draft, observation: Observation, lines: Lines) -> Iterator[tuple[Answer, Truth]]:
    """The answers by which a line is so, each with whether the line was to be so or not."""
    heard = as_heard(draft.policy, draft.part.child.circle, observation)
    said = [(one, lines[one.fact]) for one in heard.answers if one.fact in lines]
    if not said:
        return
    alone = _alone(draft, heard)
    for answer, some in said:
        yield from ((answer, wanted) for judge, wanted in some if judge(alone) is wanted)


def _leaves(
    policy: Policy, condition: Condition, wanted: bool, opened: tuple[str, ...]
) -> Iterator[_Leaf]:
    """The lines on recorded facts, derived ones opened up, each with whether it is to be so."""
    match condition:
        case Not(of=inner):
            yield from _leaves(policy, inner, not wanted, opened)
        case All(of=parts) | Any(of=parts):
            for part in parts:
                yield from _leaves(policy, part, wanted, opened)
        case Is(fact=fact, values=values):
            definition = policy.vocabulary.fact_by_name.get(fact)
            derived = definition.derived_when if definition else None
            if derived is None:
                yield condition, wanted
            elif fact not in opened:
                same = wanted if "ja" in values else not wanted
                yield from _leaves(policy, derived, same, (*opened, fact))
        case Compare():
            yield condition, wanted
        case _:
            return


def _alone(draft: Draft, observation: Observation) -> Situation:
    facts = draft.policy.vocabulary.fact_by_name
    return Situation.made(
        facts={
            one.fact: one.value
            for one in observation.answers
            if one.value is not None and one.fact in facts and weighable(facts[one.fact], one)
        },
        unknown={},
        ways={},
        reasons=(),
        parameters=draft.situation.parameters,
    )
