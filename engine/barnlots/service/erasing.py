"""Gallring at the door: who asks for it, whether the part is over, and then its end."""

from datetime import datetime

from barnlots.kernel.erasing import SETTLED, check_eraser, check_over
from barnlots.model.base import digest
from barnlots.model.erasing import Erase
from barnlots.model.errors import Erased, NotFound
from barnlots.model.people import Actor, Reference
from barnlots.policy.policy import Policy
from barnlots.store import Transaction, gallring


def erase(
    transaction: Transaction,
    policy: Policy,
    reference: Reference,
    command: Erase,
    actor: Actor,
    now: datetime,
    key: str,
) -> int:
    """The part's version. `key` is the command's own, scoped. Raises NotFound, Erased, Refused,
    Conflict, StoreError."""
    holder = gallring.holder_of(transaction, command.part)
    if holder is None:
        raise NotFound("BL-C003", vad=command.part)
    try:
        part = transaction.part(command.part)
    except Erased:
        # Nobody knows any more who answered for it, so who asks once more is told that first.
        gallring.must_be_left(transaction, command)
        part = None
    accountable = None if part is None else part.accountable
    own = check_eraser(
        policy, reference, command, actor, now, holder=holder, accountable=accountable
    )
    check_over(part, gallring.under_way(transaction, command.part, SETTLED))
    transaction.keep_reference(reference)
    return gallring.erase(
        transaction,
        command,
        key=key,
        digest=digest(command),
        by=own.id,
        at=now,
        reference=reference.digest,
    )
