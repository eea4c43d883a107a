"""What is offered to an organisation in this ledger, as its people see it."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime

from barnlots.kernel.addressed import answered_for, reaches
from barnlots.kernel.offering import in_order, offer_of
from barnlots.kernel.ungrounded import ground_gone
from barnlots.model.commands import case_of_part, part_id
from barnlots.model.delivery import Offer
from barnlots.model.errors import BarnlotsError, Erased, Refused, logged
from barnlots.model.part import Handover, Part
from barnlots.model.people import Assignment, Organisation, Reader, Reference
from barnlots.policy.policy import Policy
from barnlots.service.logs import log
from barnlots.service.reading import log_reading
from barnlots.store import Ledger, outbox
from barnlots.store import Reader as LedgerReader

_AT_A_TIME = 100


def offered(
    ledger: Ledger,
    policy_of: Callable[[Part], Policy],
    reference: Reference,
    own: Assignment,
    reader: Reader,
    now: datetime,
) -> tuple[Offer, ...]:
    """What `own` may receive. That it has been seen is logged at whoever offers it. Raises
    Refused."""
    there = reference.organisation(own.organisation)
    if not there.in_house:
        raise Refused("BL-C063", hållare=there.id)
    with ledger.read() as known:
        kinds = sorted(answered_for(reference, there, now))
        found = list(_found(known, outbox.offered(known, there.id, kinds)))
        here = {case: _here(known, case, there.id) for case in _protected(found)}
    offers = (
        offer_of(policy_of(part), reference, part, one, own, now, here.get(part.case))
        for part, one in found
    )
    ordered = in_order(one for one in offers if one is not None)
    seen = list[Offer]()
    for start in range(0, len(ordered), _AT_A_TIME):
        seen += _logged(ledger, ordered[start : start + _AT_A_TIME], reader, now)
    return tuple(seen)


def waiting_at(
    ledger: Ledger,
    policy_of: Callable[[Part], Policy],
    reference: Reference,
    there: Organisation,
    now: datetime,
) -> Iterator[tuple[Part, Handover]]:
    """What waits for anybody at `there` to take it, also what is theirs only when they are on call:
    for whoever prints what is to be done by hand, which is not logged as a reading."""
    theirs = {there.kind} | {
        one.kind for one in reference.organisations if one.covered_by == there.id
    }
    with ledger.read() as known:
        found = list(_found(known, outbox.offered(known, there.id, sorted(theirs))))
    for part, one in found:
        if not one.waits or part.holder == there.id:
            continue
        policy = policy_of(part)
        told_no = ground_gone(policy, reference, part, one, now, there.id) is not None
        if reaches(policy, one, there) and not told_no:
            yield part, one


def _found(
    known: LedgerReader, deliveries: tuple[outbox.Offered, ...]
) -> Iterator[tuple[Part, Handover]]:
    for one in deliveries:
        try:
            part = known.part(one.part)
        except BarnlotsError as error:
            # One that cannot be read keeps no other from being seen; its sender's own deadlines
            # and the check of the ledger tell of it.
            log.error("offer_not_read", delivery=one.id, **logged(error))
            continue
        if part is not None and one.id in part.handovers:
            yield part, part.handovers[one.id]


def _protected(found: list[tuple[Part, Handover]]) -> set[str]:
    """The cases in which it matters who the receiver's own part relies on."""
    return {
        part.case
        for part, one in found
        if part.child.protected_identity or one.disclosure.protected
    }


def _here(known: LedgerReader, case: str, holder: str) -> Part | None:
    """The part that is there already; one that cannot be read makes nobody one of its readers."""
    with suppress(BarnlotsError):
        return known.part(part_id(case, holder))
    return None


def _logged(
    ledger: Ledger, offers: tuple[Offer, ...], reader: Reader, now: datetime
) -> list[Offer]:
    """Those that nobody has answered for meanwhile, each reading logged."""
    seen = []
    with ledger.transaction(*{case_of_part(one.sender_part) for one in offers}) as transaction:
        for one in offers:
            part = None
            with suppress(Erased):
                part = transaction.part(one.sender_part)
            if part is None or not part.handovers[one.handover].waits:
                continue
            log_reading(transaction, reader, part, "offered", now)
            seen.append(one)
    return seen
