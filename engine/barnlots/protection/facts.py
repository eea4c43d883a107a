"""Whether an answer still means as much: the facts that protection rests on."""

from collections.abc import Iterator

from barnlots.policy.conditions import All, Any, Condition, Is, Known, Not
from barnlots.policy.facts_read import facts_behind
from barnlots.policy.vocabulary import FactDefinition
from barnlots.protection.compared import Compared
from barnlots.protection.loss import Loss, Lost

KIND, NOTHING = "fakta", "–"


def facts_lost(both: Compared) -> Iterator[Loss]:
    """Each fact, behind a protective rule or a guard of a protective way, that means something
    else now. What a fact follows from is held against every child instead."""
    if both.own.vocabulary.facts == both.base.vocabulary.facts:
        return
    rules = [one.when for one in both.protective]
    asking = [one.ask_when for one in both.protective if one.ask_when is not None]
    guards = [one.guard for way in both.ways for step in way.steps for one in step.transitions]
    read = {name for one in (*rules, *asking, *guards) for name in facts_behind(both.base, one)}
    own = both.own.vocabulary.fact_by_name
    for name in sorted(read & both.changed_facts):
        for key, was, now in _changes(both.base.vocabulary.fact_by_name[name], own.get(name)):
            yield Loss(Lost.FACT, KIND, name, both.day, key, was, now)
    # A yes that follows from somebody being named may also except a child from what protects.
    silencing = {name for one in rules for name in _silenced_by(one)}
    silencing |= {name for one in guards for name in facts_behind(both.base, one)}
    for name, fact in sorted(own.items()):
        for key, was, now in _named(both.base.vocabulary.fact_by_name.get(name), fact):
            dropped = bool(was) and not read.isdisjoint((name, was))
            if dropped or now in silencing:
                yield Loss(Lost.FACT, KIND, name, both.day, key, was or NOTHING, now or NOTHING)


def _silenced_by(condition: Condition, wanted: bool = True) -> Iterator[str]:
    """The facts of which a yes, by a line on the fact itself, can keep the condition from being as
    it is wanted. What else follows from a yes, such as that the child fares ill at home, may be why
    another rule stands back, and is the base's to say."""
    match condition:
        case Any(of=(Is(fact=fact) | Not(of=Is(fact=fact)) as line, Not(of=Known(fact=same)))) if (
            fact == same
        ):
            # So an exception is read: only what is surely so excepts.
            yield from _silenced_by(line, wanted)
        case Not(of=inner):
            yield from _silenced_by(inner, not wanted)
        case All(of=parts) | Any(of=parts):
            for part in parts:
                yield from _silenced_by(part, wanted)
        case Is(fact=fact, values=values) if ("ja" in values) is not wanted:
            yield fact
        case Known(fact=fact) if not wanted:
            yield fact
        case _:
            return


def _changes(
    base: FactDefinition, own: FactDefinition | None
) -> Iterator[tuple[str | None, str, str]]:
    """Which key is different, what it was and what it is."""
    if own is None or own.type is not base.type:
        yield (None, "", "")
        return
    if own.values != base.values:
        yield ("värden", ", ".join(base.values), ", ".join(own.values))
    if own.weighing is not base.weighing:
        yield ("sammanvägning", base.weighing, own.weighing)
    if own.holds_for_days != base.holds_for_days:
        yield ("gäller", _days(base.holds_for_days), _days(own.holds_for_days))
    lower = [one for one in own.lowered_by if one not in base.lowered_by]
    if lower:
        yield ("får sänkas av", "", ", ".join(sorted(lower)))
    if set(own.recorded_by) != set(base.recorded_by):
        yield ("antecknas av", ", ".join(base.recorded_by), ", ".join(own.recorded_by))


def _named(base: FactDefinition | None, own: FactDefinition) -> Iterator[tuple[str, str, str]]:
    """Where something else follows from whom somebody names; nothing is an empty text."""
    for key, was, now in (
        ("pekas en vårdnadshavare ut", base.guardian_named if base else None, own.guardian_named),
        ("pekas någon annan ut", base.other_named if base else None, own.other_named),
    ):
        if was != now:
            yield (key, was or "", now or "")


def _days(count: int | None) -> str:
    return NOTHING if count is None else f"{count} dagar"
