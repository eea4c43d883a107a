"""Whether those whose yes is needed have said yes, and what they have said otherwise."""

from collections.abc import Callable, Iterator
from datetime import datetime

from barnlots.kernel.blocking import blocked_guardians
from barnlots.model.clock import local_day
from barnlots.model.disclosure import CHILD, Because, Consent
from barnlots.model.part import Part
from barnlots.model.truth import Truth
from barnlots.policy.conditions import Condition
from barnlots.policy.grounds import ConsentRule, Giver
from barnlots.policy.policy import Policy

# Of several who have not said yes, this is the one that is told of.
_WORST = (
    Because.REFUSED,
    Because.WITHDRAWN,
    Because.BLOCKED,
    Because.EXPIRED,
    Because.NOT_ASKED,
)

_AGAINST = (Because.REFUSED, Because.WITHDRAWN)


def stands(consent: Consent, now: datetime) -> bool:
    """Whether it is a yes that is neither withdrawn nor over."""
    over = consent.expires_on is not None and consent.expires_on < local_day(now)
    return not consent.refused and consent.withdrawn_at is None and not over


def rule_of(policy: Policy, judge: Callable[[Condition], Truth]) -> ConsentRule | None:
    """The rule that says whose yes is needed now; `judge` says what a condition is."""
    for rule in policy.consents:
        if rule.when is None or judge(rule.when) is Truth.YES:
            return rule
    return None


def consents_to(
    rule: ConsentRule | None,
    part: Part,
    document: str,
    receiver: str,
    organisation: str | None,
    now: datetime,
) -> tuple[str, ...] | Because:
    """The consents that together are enough for the document to go to `organisation`, or to any of
    the kind `receiver` when it is None; or why they are not. A child who has said no is never
    passed over: then somebody weighs it (OSL 12:3)."""
    newest = answers_about(part, document, receiver, organisation, now)
    if CHILD in newest and newest[CHILD].refused:
        return Because.REFUSED
    said = list(_said(rule.given_by if rule else (), part, newest, now)) or [Because.NOT_ASKED]
    missing = [one for one in said if isinstance(one, Because)]
    if missing:
        return min(missing, key=_WORST.index)
    return tuple(dict.fromkeys(one.id for one in said if isinstance(one, Consent)))


def answers_about(
    part: Part, document: str, receiver: str, organisation: str | None, now: datetime
) -> dict[str, Consent]:
    """What counts of what each has answered, by who answered."""
    said = dict[str, list[Consent]]()
    for one in part.consents.values():
        there = (one.document, one.receiver) == (document, receiver)
        if there and one.organisation in (None, organisation):
            said.setdefault(one.given_by, []).append(one)
    return {by: _counts(answers, now) for by, answers in said.items()}


def _counts(said: list[Consent], now: datetime) -> Consent:
    """What was said last, of any of the kind or of just the one. But a later yes to any of them is
    no yes to the one that was told no, or whose own yes has been taken back since; and a yes to the
    one holds its own time out, unless a no to all of them came after it."""
    last = said[-1]
    if last.organisation is not None or last.refused:
        return last
    after = list[Consent]()
    for one in reversed(said):
        if one.organisation is not None:
            return one if one.refused or _outlasts(one, last, after, now) else last
        after.append(one)
    return last


def _outlasts(of_one: Consent, of_kind: Consent, after: list[Consent], now: datetime) -> bool:
    if any(one.refused for one in after):
        return False
    back = of_one.withdrawn_at
    return stands(of_one, now) or (back is not None and back >= of_kind.given_at)


def _said(
    givers: tuple[Giver, ...], part: Part, newest: dict[str, Consent], now: datetime
) -> Iterator[Consent | Because]:
    """For each whose yes is needed, the consent or why there is none."""
    blocked = blocked_guardians(part)
    guardians = [
        _answer(newest.get(one.id), one.id in blocked, now)
        for one in part.child.consenting_guardians
    ] or [Because.NOT_ASKED]
    for giver in givers:
        match giver:
            case Giver.CHILD:
                yield _answer(newest.get(CHILD), False, now)
            case Giver.ALL_GUARDIANS:
                yield from guardians
            case Giver.ONE_GUARDIAN:
                yield _one_of(guardians)


def _one_of(guardians: list[Consent | Because]) -> Consent | Because:
    """One yes, unless another has said no: then it is not for that one alone. Without any, whoever
    may still be asked comes first."""
    missing = [one for one in guardians if isinstance(one, Because)]
    against = [one for one in missing if one in _AGAINST]
    given = [one for one in guardians if isinstance(one, Consent)]
    if against or given:
        return (against or given)[0]
    return max(missing, key=_WORST.index)


def _answer(consent: Consent | None, blocked: bool, now: datetime) -> Consent | Because:
    if consent is None:
        return Because.BLOCKED if blocked else Because.NOT_ASKED
    if consent.refused:
        return Because.REFUSED
    if consent.withdrawn_at is not None:
        return Because.WITHDRAWN
    return consent if stands(consent, now) else Because.EXPIRED
