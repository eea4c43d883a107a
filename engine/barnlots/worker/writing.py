"""What a delivery says, as long as it may leave: what the part holds, and what the sender's own
system adds.

It is written when it is carried and kept nowhere, so that there is nothing more to erase.
"""

from collections.abc import Mapping

from barnlots.kernel.passages import in_own_system, passages, receiver_name, sender_name
from barnlots.kernel.sharing import as_it_leaves
from barnlots.kernel.ungrounded import ground_gone
from barnlots.model.delivery import Delivery, DeliveryState, Passage, stands
from barnlots.model.disclosure import Disclosure
from barnlots.model.errors import LeaseLost
from barnlots.model.part import Part
from barnlots.policy.policy import Policy
from barnlots.ports import Declined, Records
from barnlots.service import Barnlots
from barnlots.store import DeliveryRow, outbox
from barnlots.worker.calling import Caller, Unanswered

# What became protected while it was written is written once more.
WRITTEN_AT_MOST = 2


class NotWritten(Exception):
    """The sender's own system has not said what it has to say."""


class GroundGone(Exception):
    """It rests on a ground that it does not have any more."""


class Writer:
    """Writes what is carried from this ledger. `records` are the own systems of those who send."""

    def __init__(self, barnlots: Barnlots, records: Mapping[str, Records], caller: Caller) -> None:
        self._barnlots = barnlots
        self._records = records
        self._caller = caller

    def written(self, row: DeliveryRow, *, own: bool = True) -> Delivery:
        """It as it may leave now; without `own` the sender's own system is not asked. That takes
        its time, and what the sender has said meanwhile holds. Raises NotWritten, GroundGone,
        LeaseLost."""
        part, policy = self.may_leave(row)
        for _ in range(WRITTEN_AT_MOST):
            disclosure = as_it_leaves(part, row.disclosure)
            written = self._write(row, part, policy, disclosure, own=own)
            part, policy = self.may_leave(row)
            if as_it_leaves(part, row.disclosure) == disclosure:
                return written
        raise NotWritten

    def may_leave(self, row: DeliveryRow) -> tuple[Part, Policy]:
        """Its part, as long as it is still to be carried, by whoever has its lease. Raises
        GroundGone, LeaseLost."""
        with self._barnlots.ledger.read() as ledger:
            there = outbox.delivery(ledger, row.id)
        part, policy = self.whose(row)
        handover = part.handovers[row.id]
        held = there is not None and there.lease == row.lease
        if not held or stands(handover) is not DeliveryState.WAITING:
            raise LeaseLost("BL-K010", leverans=row.id)
        reference, now = self._barnlots.reference, self._barnlots.now()
        if ground_gone(policy, reference, part, handover, now) is not None:
            raise GroundGone
        return part, policy

    def whose(self, row: DeliveryRow) -> tuple[Part, Policy]:
        """The part that it comes from, and what that stands under. Raises LookupError."""
        with self._barnlots.ledger.read() as ledger:
            part = ledger.part(row.part)
        if part is None or row.id not in part.handovers:
            # Nothing of the part says so; a rebuild takes the row away.
            raise LookupError(row.id)
        return part, self._barnlots.policy_of(part)

    def _write(
        self, row: DeliveryRow, part: Part, policy: Policy, disclosure: Disclosure, *, own: bool
    ) -> Delivery:
        reference, handover = self._barnlots.reference, part.handovers[row.id]
        said = passages(policy, reference, part, handover)
        records = self._records.get(row.holder) if own else None
        if records is not None:
            said = self._with_own(records, said, policy, part, disclosure)
        document = policy.document_by_name.get(disclosure.document)
        return Delivery(
            id=row.id,
            case=row.case,
            part=row.part,
            holder=row.holder,
            disclosure=disclosure,
            title=document.title if document is not None else disclosure.document,
            sender=sender_name(reference, row.holder, protected=disclosure.protected),
            receiver=receiver_name(reference, disclosure),
            offered_at=handover.offered_at,
            passages=said,
        )

    def _with_own(
        self,
        records: Records,
        said: tuple[Passage, ...],
        policy: Policy,
        part: Part,
        disclosure: Disclosure,
    ) -> tuple[Passage, ...]:
        """With what the own system says under each item that is its to tell."""

        def told(one: Passage) -> Passage:
            if not in_own_system(policy, one.item):
                return one
            more = records.passage(part.child.id, part.case, one.item, disclosure.protected)
            return one.model_copy(update={"text": (*one.text, *map(str, more))})

        try:
            return self._caller.ask(
                f"eget system {part.holder}",
                lambda: tuple(told(one) for one in said),
                disclosure.id,
            )
        except (Declined, Unanswered):
            raise NotWritten from None
