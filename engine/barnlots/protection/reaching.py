"""Whether what the table of disclosures rests on is said by more, or reached more easily."""

from collections.abc import Iterator

from barnlots.policy.conditions import HasReason, Running, atoms
from barnlots.policy.facts_read import facts_behind
from barnlots.policy.policy import Policy
from barnlots.policy.vocabulary import FactDefinition, Weighing
from barnlots.protection.compared import bare
from barnlots.protection.facts import facts_lost
from barnlots.protection.loosening import Eased, Loosening
from barnlots.protection.tables import Tables, conditions_of_table, read_by_table
from barnlots.protection.yeses import needs

# What a yes ends by when nobody has said another day.
YES_HOLDS = "samtycke gäller"
GUARDIAN, OTHER = "pekas en vårdnadshavare ut", "pekas någon annan ut"
_Change = tuple[str, tuple[str, ...], tuple[str, ...]]


def words_eased(tables: Tables) -> Iterator[Loosening]:
    """Each fact, role, instrument, way and contact reason behind a condition of the table that is
    not as it was, when that could make a looser ground or fewer yeses enough. What a fact follows
    from is held against every child instead."""
    read = {
        name
        for one in read_by_table(tables.both.own)
        for name in facts_behind(tables.both.own, one)
    }
    base, own = tables.both.base.vocabulary, tables.both.own.vocabulary
    # What protects rests on may not be changed at all, and that is said as such.
    refused = {(one.name, one.key) for one in facts_lost(tables.both)}
    for name in sorted(read):
        before, after = base.fact_by_name.get(name), own.fact_by_name.get(name)
        if before is not None and after is not None and before != after:
            for key, was, now in _changes(tables, before, after):
                if (name, key) not in refused:
                    yield Loosening(Eased.FACT, "fakta", name, key, was, now)
    yield from _yes_holds(tables)
    yield from _roles(tables, read)
    yield from _named(tables, read)
    yield from _raised(tables, read)
    yield from _begun(tables)


def _changes(tables: Tables, base: FactDefinition, own: FactDefinition) -> Iterator[_Change]:
    """Which key is different, what it was and what it is. That fewer may say it, or that it holds
    for a shorter time, is nothing, unless something leaves more easily while nobody knows."""
    more, fewer = _sayers(base, own)
    if more or (fewer and _eases_unknown(tables, base.name)):
        yield "antecknas av", base.recorded_by, own.recorded_by
    if base.weighing is not own.weighing:
        yield "sammanvägning", (base.weighing,), (own.weighing,)
    lowers = Weighing.LATEST not in (base.weighing, own.weighing)
    if lowers and set(base.lowered_by) != set(own.lowered_by):
        yield "får sänkas av", base.lowered_by, own.lowered_by
    was, now = base.holds_for_days, own.holds_for_days
    longer = was is not None and (now is None or now > was)
    if longer or (was != now and _eases_unknown(tables, base.name)):
        yield "gäller", _days(was), _days(now)


def _sayers(base: FactDefinition, own: FactDefinition) -> tuple[bool, bool]:
    """Whether more may say it, and whether fewer may. Without `antecknas av` everybody at the
    holder may and nobody else; with it those in the roles, wherever they are."""
    before, after = set(base.recorded_by), set(own.recorded_by)
    if before == after:
        return False, False
    return not before or not after or bool(after - before), bool(before - after)


def _eases_unknown(tables: Tables, fact: str) -> bool:
    """Whether something may leave more easily, of some child, while nobody has answered."""
    space, own = tables.space, tables.both.own
    for row in own.grounds:
        met = tables.met(row, own)
        if not space.unanswered(met, fact) <= met:
            return True
    return any(not one <= space.unanswered(one, fact) for one in needs(tables))


def _yes_holds(tables: Tables) -> Iterator[Loosening]:
    """That a yes to which nobody has set an end holds for longer than it did."""
    both = tables.both
    base, own = (
        both.base.parameter_by_name.get(YES_HOLDS),
        both.own.parameter_by_name.get(YES_HOLDS),
    )
    was = base.value_on(both.day) if base else None
    now = own.value_on(both.day) if own else None
    if base is None or was is None:
        return
    if own is None or now is None or own.unit != base.unit or now > was:
        said = f"{now} {own.unit}" if own and now is not None else None
        words = (f"{was} {base.unit}",), _one(said)
        yield Loosening(Eased.FACT, "parameter", YES_HOLDS, "värden", *words)


def _roles(tables: Tables, read: set[str]) -> Iterator[Loosening]:
    """Each role that may say such a fact and is found with more holders than it was."""
    base, own = tables.both.base.vocabulary, tables.both.own.vocabulary
    may = {role for one in base.facts if one.name in read for role in one.recorded_by}
    for name in sorted(may):
        before, after = base.role_by_name.get(name), own.role_by_name.get(name)
        if before and after and not set(after.holders) <= set(before.holders):
            yield Loosening(Eased.FACT, "roll", name, "finns i", before.holders, after.holders)


def _named(tables: Tables, read: set[str]) -> Iterator[Loosening]:
    """Each fact by which such a fact now follows from whom somebody names, or no longer does."""
    before = tables.both.base.vocabulary.fact_by_name
    for name, fact in sorted(tables.both.own.vocabulary.fact_by_name.items()):
        base = before.get(name)
        for key, was, now in (
            (GUARDIAN, base.guardian_named if base else None, fact.guardian_named),
            (OTHER, base.other_named if base else None, fact.other_named),
        ):
            if was != now and (now in read or (was in read and _eases_unknown(tables, str(was)))):
                yield Loosening(Eased.FACT, "fakta", name, key, _one(was), _one(now))


def _raised(tables: Tables, read: set[str]) -> Iterator[Loosening]:
    """Each instrument that raises such a fact on other signs than it did."""
    base = tables.both.base.instrument_by_name
    for own in tables.both.own.instruments:
        before = base.get(own.name)
        if before is not None and bare(before) == bare(own):
            continue
        raised = tuple(f"{one.fact}: {one.value}" for one in own.indications if one.fact in read)
        if raised:
            yield Loosening(Eased.FACT, "instrument", own.name, "tecken", (), raised)


def _begun(tables: Tables) -> Iterator[Loosening]:
    """Each way and contact reason that the table asks about and that is not begun, walked or held
    as it was: nothing is shown of when it could come to be so more easily."""
    base, own = tables.both.base, tables.both.own
    leaves = [leaf for one in conditions_of_table(own) for leaf in atoms(one)]
    for name in sorted({leaf.way for leaf in leaves if isinstance(leaf, Running)}):
        if name in base.way_by_name and _walked(base, name) != _walked(own, name):
            yield Loosening(Eased.FACT, "väg", name, "vidare")
    for name in sorted({leaf.reason for leaf in leaves if isinstance(leaf, HasReason)}):
        before, after = base.pathway_by_reason.get(name), own.pathway_by_reason.get(name)
        if before and after and before.when != after.when:
            yield Loosening(Eased.FACT, "kontaktorsak", name, "gäller när något av")


def _walked(policy: Policy, way: str) -> object:
    """Everything by which the way runs: its steps, and the rules that begin it."""
    begun = {(one.id, one.when, one.holders) for one in policy.rules if way in one.begins}
    return bare(policy.way_by_name[way]), begun


def _one(word: str | None) -> tuple[str, ...]:
    return (word,) if word else ()


def _days(count: int | None) -> tuple[str, ...]:
    return () if count is None else (f"{count} dagar",)
