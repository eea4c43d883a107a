"""The receiver for organisations in the ledger itself: what is offered stands in their own list.

Nothing is carried anywhere. That it has come is that somebody is there who has the list.
"""

from collections.abc import Collection
from dataclasses import replace

from barnlots.kernel.offering import in_house, somebody_there
from barnlots.model.clock import local_day
from barnlots.model.delivery import Delivery, Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import NobodyThere, Receivers
from barnlots.service import Barnlots
from barnlots.store import outbox


class OwnLedger:
    """Answers for every organisation that the reference in force says is in this ledger."""

    def __init__(self, barnlots: Barnlots) -> None:
        self._barnlots = barnlots

    def receives(self, kind: str, organisation: str | None) -> bool:
        return bool(in_house(self._barnlots.reference, kind, organisation))

    def deliver(self, delivery: Delivery) -> Receipt:
        """It stands in the list already. Raises NobodyThere."""
        if not self._has(delivery.id):
            raise NobodyThere
        return Receipt(handover=delivery.id, state=HandoverState.REGISTERED)

    def receipt(self, handover: str) -> Receipt | None:
        if not self._has(handover):
            return None
        return Receipt(handover=handover, state=HandoverState.REGISTERED)

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        return [one for one in handovers if self._has(one)]

    def _has(self, handover: str) -> bool:
        with self._barnlots.ledger.read() as ledger:
            to = outbox.address(ledger, handover)
        reference, today = self._barnlots.reference, local_day(self._barnlots.now())
        return to is not None and any(
            somebody_there(reference, one, today)
            for one in in_house(reference, to.receiver_kind, to.receiver)
            if one.id != to.holder
        )


def with_in_house(barnlots: Barnlots, receivers: Receivers) -> Receivers:
    """The same receivers, and the ledger itself."""
    return replace(receivers, in_house=OwnLedger(barnlots))
