"""A system that receives everything and is every organisation's own, and remembers what it is given
and asked for."""

from collections.abc import Collection, Sequence

from tests.shipped import the_policy, the_reference

from barnlots.model.delivery import Delivery, Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import Receivers


class Outside:
    def __init__(self) -> None:
        self.given: list[Delivery] = []
        self.asked: set[tuple[str, str]] = set()

    @property
    def receivers(self) -> Receivers:
        kinds = (one.name for one in the_policy().vocabulary.holders)
        organisations = the_reference().organisation_by_id
        return Receivers(
            outbound=dict.fromkeys(kinds, self), records=dict.fromkeys(organisations, self)
        )

    def deliver(self, delivery: Delivery) -> Receipt:
        self.given.append(delivery)
        return Receipt(handover=delivery.id, state=HandoverState.DELIVERED)

    def receipt(self, handover: str) -> Receipt | None:
        return Receipt(handover=handover, state=HandoverState.REGISTERED)

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        return handovers

    def passage(self, child: str, case: str, item: str, protected: bool) -> Sequence[str]:
        self.asked.add((case, item))
        return (f"eget om {item}",)
