"""Whether those who protection counts on are still there, and still answer for it."""

from collections.abc import Iterator

from barnlots.policy.actions import Action, AskAbout, AssignTask, OpenForSiblings
from barnlots.policy.vocabulary import HolderKind
from barnlots.protection.compared import Compared
from barnlots.protection.loss import Loss, Lost

ROLE, HOLDER = "roll", "hållare"


def roles_lost(both: Compared) -> Iterator[Loss]:
    """Each role that is no longer found where it was, or that may decide more than it could."""
    own, named = both.own.vocabulary.role_by_name, _named(both)
    for base in both.base.vocabulary.roles:
        same = own.get(base.name)
        gone = [one for one in base.holders if same is None or one not in same.holders]
        if base.name in named and gone:
            yield Loss(Lost.ROLE, ROLE, base.name, both.day, "finns i", ", ".join(gone))
        if same is not None and same.leads and not base.leads:
            yield Loss(Lost.ROLE, ROLE, base.name, both.day, "leder", "nej")


def _named(both: Compared) -> set[str]:
    """The roles that what protects names."""
    actions = [one for rule in both.protective for one in rule.then]
    named: set[str | None] = set()
    for way in both.ways:
        for step in way.steps:
            named |= {step.accountable, step.raise_to}
            actions += step.on_entry
    for one in actions:
        named |= _asked_of(one)
    return {one for one in named if one is not None}


def _asked_of(action: Action) -> set[str | None]:
    match action:
        case AssignTask(role=role, raise_to=told) | AskAbout(role=role, raise_to=told):
            return {role, told}
        case OpenForSiblings(role=role):
            return {role}
        case _:
            return set()


def holders_lost(both: Compared) -> Iterator[Loss]:
    """Each kind of holder that is gone, or that somebody else answers for."""
    own = both.own.vocabulary.holder_by_name
    for base in both.base.vocabulary.holders:
        for key, was in _changes(base, own.get(base.name)):
            yield Loss(Lost.ROLE, HOLDER, base.name, both.day, key, was)


def _changes(base: HolderKind, own: HolderKind | None) -> Iterator[tuple[str | None, str]]:
    """Which key is no longer as it was, and what it was."""
    if own is None:
        yield (None, base.name)
        return
    if base.reports_concern and not own.reports_concern:
        yield ("anmäler oro", "ja")
    if own.manager != base.manager:
        yield ("chef", base.manager)
    first = base.default_accountable
    if own.default_accountable[: len(first)] != first:
        yield ("ansvarig först", ", ".join(first))
    meets_any = not own.school_forms
    if not meets_any and not (
        base.school_forms and set(base.school_forms) <= set(own.school_forms)
    ):
        yield ("skolformer", ", ".join(base.school_forms) or "–")


def _within(base: tuple[str, ...], own: tuple[str, ...]) -> bool:
    """Whether everything in `base` is in `own`; an empty `base` is everything there is."""
    return bool(base) and set(base) <= set(own)
