"""What may leave a part, item by item, and on what ground. Nothing else builds a disclosure."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from barnlots.kernel.consenting import consents_to, rule_of
from barnlots.kernel.siblings import without_siblings
from barnlots.model.disclosure import Because, Disclosure, Ground, Item, Ruling, Withheld
from barnlots.model.part import Handover, Part
from barnlots.model.truth import Truth
from barnlots.policy.conditions import Condition
from barnlots.policy.grounds import GroundKind, GroundRule, waits_for_nothing
from barnlots.policy.policy import Policy

EMERGENCY_ROW = "nödläge utan rad"

# Why a row does not reach this one of the receivers of its kind.
OUT_OF_REACH = (Because.NOT_SENT_BY, Because.OTHER_AUTHORITY)

# What a condition of the table is now.
Judge = Callable[[Condition], Truth]


@dataclass(frozen=True)
class Cleared:
    """What of a document may leave now, and why the rest may not."""

    items: tuple[Item, ...]
    withheld: tuple[Withheld, ...]
    needs: tuple[str, ...]

    @property
    def may_leave(self) -> bool:
        """Whether there is something to send, and all without which it would say nothing."""
        named = {one.name for one in self.items}
        return bool(named) and named.issuperset(self.needs)

    @property
    def waits_for_a_person(self) -> bool:
        """Whether the law asks somebody to weigh some of it, and nobody has."""
        return any(one.because is Because.TO_BE_WEIGHED for one in self.withheld)


def clear(
    policy: Policy,
    part: Part,
    judge: Judge,
    sender_kind: str,
    document: str,
    receiver_kind: str,
    now: datetime,
    receiver: str | None = None,
    *,
    same_authority: bool = False,
) -> Cleared:
    """Each item of `document` on its way from such a sender to such a receiver, with its ground or
    why it has none yet (OSL 10:1, 12:2-3 for consent). `receiver` is the organisation that it is
    for, None: any of the kind, and `same_authority` whether it is of the sender's own. What reaches
    some of a kind reaches nobody unnamed."""
    asked = _Asked(policy, part, judge, document, receiver_kind, receiver, same_authority, now)
    known: dict[tuple[str, bool], Ground | Because] = {}
    items, withheld = list[Item](), list[Withheld]()
    found = policy.document_by_name[document]
    for name in without_siblings(policy, part, document):
        category = policy.category_by_piece.get(name, "")
        alike = category, asked.is_allowed(name)
        if alike not in known:
            rows = policy.rows_for(document, sender_kind, receiver_kind, name)
            known[alike] = _ground(asked, rows, name)
        ground = known[alike]
        if isinstance(ground, Because):
            withheld.append(Withheld.made(name=name, because=ground))
        else:
            items.append(Item.made(name=name, category=category, ground=ground))
    return Cleared(tuple(items), tuple(withheld), found.needs)


def in_emergency(policy: Policy, part: Part, document: str, cleared: Cleared) -> Cleared:
    """All of the document. Danger to life never waits for a row in a table; the ground is recorded
    afterwards."""
    grounds = {one.name: one for one in cleared.items}
    ground = Ground(row=EMERGENCY_ROW, kind=GroundKind.EMERGENCY, sources=())
    category = policy.category_by_piece
    return Cleared(
        tuple(
            grounds.get(name) or Item(name=name, category=category.get(name, ""), ground=ground)
            for name in without_siblings(policy, part, document)
        ),
        (),
        (),
    )


def disclose(
    part: Part,
    name: str,
    document: str,
    receiver_kind: str,
    cleared: Cleared,
    receiver: str | None = None,
) -> Disclosure:
    """What of the part has been cleared, as it leaves."""
    return Disclosure(
        id=name,
        document=document,
        receiver_kind=receiver_kind,
        receiver=receiver,
        items=cleared.items,
        withheld=cleared.withheld,
        protected=part.child.protected_identity,
    )


def as_it_leaves(part: Part, disclosure: Disclosure) -> Disclosure:
    """A child whose identity has been protected since it was offered is protected as it leaves."""
    if part.child.protected_identity and not disclosure.protected:
        return disclosure.model_copy(update={"protected": True})
    return disclosure


def may_receive(policy: Policy, handover: Handover, kind: str) -> bool:
    """Whether a holder of this kind may take the handover. On a duty, a law or in an emergency
    that is everybody in the ground's row (the out-of-hours service takes what was sent to the day
    service); a consent or a ruling reaches exactly the kind of holder it was given for, and what
    only informs the one that it was sent to."""
    disclosure = handover.disclosure
    if kind == disclosure.receiver_kind or handover.informs:
        return kind == disclosure.receiver_kind
    return all(_reaches(policy, ground, kind) for ground in disclosure.grounds)


def weighable_items(
    policy: Policy, sender_kind: str, document: str, receiver_kind: str
) -> frozenset[str]:
    """The items of the document that a person may weigh, by some row of the table."""
    return frozenset(
        name
        for name in policy.document_by_name[document].items
        for row in policy.rows_for(document, sender_kind, receiver_kind, name)
        if row.ground is GroundKind.WEIGHED
    )


def _reaches(policy: Policy, ground: Ground, kind: str) -> bool:
    if ground.kind in (GroundKind.CONSENT, GroundKind.WEIGHED):
        return False
    if ground.row == EMERGENCY_ROW:
        return True
    rows = [one for one in policy.grounds if one.id == ground.row]
    return any(kind in row.receiver for row in rows)


@dataclass(frozen=True)
class _Asked:
    policy: Policy
    part: Part
    judge: Judge
    document: str
    receiver: str
    organisation: str | None
    same_authority: bool
    now: datetime

    @cached_property
    def ruling(self) -> Ruling | None:
        """What was decided last; a later one takes its place."""
        there = (self.document, self.receiver)
        found = [one for one in self.part.rulings.values() if (one.document, one.receiver) == there]
        return found[-1] if found else None

    @property
    def informs(self) -> bool:
        return not self.policy.document_by_name[self.document].hands_over

    def is_allowed(self, item: str) -> bool:
        return self.ruling is not None and item in self.ruling.allows

    def out_of_reach(self, row: GroundRule) -> Because | None:
        """Why the row does not reach the receiver, whatever else it says."""
        if row.answers_to and not self._has_sent(row.answers_to):
            return Because.NOT_SENT_BY
        if row.within_authority and (self.organisation is None or not self.same_authority):
            return Because.OTHER_AUTHORITY
        return None

    def _has_sent(self, documents: tuple[str, ...]) -> bool:
        came = self.part.received.values()
        return any(one.sender == self.organisation and one.document in documents for one in came)

    @cached_property
    def consents(self) -> tuple[str, ...] | Because:
        rule = rule_of(self.policy, self.judge)
        return consents_to(
            rule, self.part, self.document, self.receiver, self.organisation, self.now
        )


def _ground(asked: _Asked, rows: tuple[GroundRule, ...], item: str) -> Ground | Because:
    """The ground of the first row that gives one; otherwise what stands nearest to one."""
    reasons = list[Because]()
    for row in rows:
        found = _by(asked, row, item)
        if isinstance(found, Ground):
            return found
        if found is not None:
            reasons.append(found)
    return _nearest(reasons)


def _nearest(reasons: list[Because]) -> Because:
    """A person is asked to weigh when it cannot be had by asking the family first. That a row does
    not reach the receiver is said when no other row is about it."""
    reasons = [one for one in reasons if one not in OUT_OF_REACH] or reasons
    if Because.RULED_OUT in reasons:
        return Because.RULED_OUT
    if Because.TO_BE_WEIGHED in reasons and Because.NOT_ASKED not in reasons:
        return Because.TO_BE_WEIGHED
    return reasons[0] if reasons else Because.NO_ROW


def _by(asked: _Asked, row: GroundRule, item: str) -> Ground | Because | None:
    """What one row gives; None when its condition says that it is not about this child."""
    if waits_for_nothing(row.ground, informs=asked.informs):
        return _on(row)
    truth = asked.judge(row.when) if row.when is not None else Truth.YES
    if truth is Truth.NO:
        return None
    beyond = asked.out_of_reach(row)
    if beyond is not None:
        return beyond
    if truth is not Truth.YES:
        return Because.UNCERTAIN
    if row.ground is GroundKind.WEIGHED:
        if asked.ruling is None:
            return Because.TO_BE_WEIGHED
        if not asked.is_allowed(item):
            return Because.RULED_OUT
        return _on(row, ruling=asked.ruling.id)
    if row.ground is not GroundKind.CONSENT:
        return _on(row)
    if isinstance(asked.consents, Because):
        return asked.consents
    return _on(row, consents=asked.consents)


def _on(row: GroundRule, consents: tuple[str, ...] = (), ruling: str | None = None) -> Ground:
    return Ground.made(
        row=row.id, kind=row.ground.value, sources=row.cited, consents=consents, ruling=ruling
    )
