"""Whether an answer still means as much: the facts that protection rests on."""

from collections.abc import Iterator

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
    conditions = [one.when for one in both.protective]
    conditions += [one.ask_when for one in both.protective if one.ask_when is not None]
    conditions += [one.guard for way in both.ways for step in way.steps for one in step.transitions]
    read = {name for one in conditions for name in facts_behind(both.base, one)}
    own = both.own.vocabulary.fact_by_name
    for name in sorted(read & both.changed_facts):
        for key, was, now in _changes(both.base.vocabulary.fact_by_name[name], own.get(name)):
            yield Loss(Lost.FACT, KIND, name, both.day, key, was, now)
    for name in sorted(own.keys() - read):
        for key, was, now in _named(both.base.vocabulary.fact_by_name.get(name), own[name]):
            # A yes that follows from somebody being named may except a child from what protects.
            if was in read or now in read:
                yield Loss(Lost.FACT, KIND, name, both.day, key, was, now)


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
    yield from _named(base, own)


def _named(base: FactDefinition | None, own: FactDefinition) -> Iterator[tuple[str, str, str]]:
    """Where something else follows from whom somebody names."""
    for key, was, now in (
        ("pekas en vårdnadshavare ut", base and base.guardian_named, own.guardian_named),
        ("pekas någon annan ut", base and base.other_named, own.other_named),
    ):
        if was != now:
            yield (key, was or NOTHING, now or NOTHING)


def _days(count: int | None) -> str:
    return NOTHING if count is None else f"{count} dagar"
