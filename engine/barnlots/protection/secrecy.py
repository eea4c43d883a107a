"""Everything that a policy lets out more easily than the one it builds on.

For every cell of the table (document, sender, receiver, item), every possible child and every day
on which it could differ: whatever leaves, on whatever anybody has answered, would have left by the
base too, on a ground as easy; a yes is the yes of as many; and what the conditions rest on is said
by no more and reached no more easily.
"""

from collections.abc import Iterator
from datetime import date

from barnlots.policy.policy import Policy
from barnlots.protection.compared import Compared, days_between
from barnlots.protection.disclosing import Disclosing
from barnlots.protection.loosening import Loosening
from barnlots.protection.reaching import YES_HOLDS, words_eased
from barnlots.protection.tables import Tables, bounds, conditions_of_table
from barnlots.protection.telling import pieces_eased
from barnlots.protection.yeses import consents_eased


def loosenings(base: Policy, own: Policy) -> Iterator[Loosening]:
    """Each loosening once; none when nothing leaves more easily by `own`."""
    if base.digest == own.digest:
        return
    said: set[tuple[str, str, str | None]] = set()
    for day in _days(base, own):
        tables = Tables(Compared(base, own, day))
        for one in _on(tables):
            if one.cause not in said:
                said.add(one.cause)
                yield one


def _on(tables: Tables) -> Iterator[Loosening]:
    yield from Disclosing(tables).loosenings()
    yield from consents_eased(tables)
    yield from words_eased(tables)
    yield from pieces_eased(tables)


def _days(base: Policy, own: Policy) -> tuple[date, ...]:
    """The table has no dates of its own: only a limit that it is held against can change."""
    days = days_between(base, own)
    read = [bounds(policy, one) for policy in (base, own) for one in conditions_of_table(policy)]
    holds = base.parameter_by_name.get(YES_HOLDS) != own.parameter_by_name.get(YES_HOLDS)
    return days if holds or any(read) else days[-1:]
