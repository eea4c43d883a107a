"""A receiver that does everything wrong that a receiver can do, and takes effect once all the same.

What it does next is said in advance, one fault for each call; without any it does what it should.
"""

import threading
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, cast

from barnlots.model.delivery import Delivery, Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import Declined


class Fault(Enum):
    """What can go wrong in one call."""

    FORGETS = auto()  # acknowledges, and stores nothing
    TWICE = auto()  # takes it, and sends its receipt twice besides
    TIMES_OUT = auto()  # hangs, and has not taken it
    LATE = auto()  # takes it, and answers when nobody listens any more
    REFUSES = auto()
    CRASHES = auto()
    GARBAGE = auto()  # takes it, and says nothing that can be understood
    STRANGER = auto()  # takes it, and acknowledges something else
    CLAIMS = auto()  # takes it, and says that a person has it, without a name
    REGISTERS = auto()  # takes it, and has registered it at once


class Faulty:
    """`effects` counts what took effect at the receiver: idempotent by the delivery's id."""

    def __init__(self, *faults: Fault, garbage: Any = "tack") -> None:
        self.faults = deque(faults)
        self.garbage = garbage
        self.has: dict[str, HandoverState] = {}
        self.effects: Counter[str] = Counter()
        self.calls: list[str] = []
        self.asked: list[str] = []
        self.down = False
        self.released = threading.Event()
        self.post: deque[Receipt] = deque()
        self.confirmed: list[str] = []
        self.on_deliver: Callable[[Delivery], None] = lambda delivery: None
        self._sent = 0

    def deliver(self, delivery: Delivery) -> Receipt:
        self.calls.append(delivery.id)
        self.on_deliver(delivery)
        if self.down:
            raise ConnectionError
        fault = self.faults.popleft() if self.faults else None
        acknowledged = Receipt(handover=delivery.id, state=HandoverState.DELIVERED)
        match fault:
            case Fault.REFUSES:
                raise Declined
            case Fault.CRASHES:
                raise ConnectionError
            case Fault.TIMES_OUT:
                self.released.wait()
                raise ConnectionError
            case Fault.FORGETS:
                return acknowledged
        self.take(delivery.id)
        match fault:
            case Fault.TWICE:
                self.send(acknowledged)
                self.send(acknowledged)
            case Fault.LATE:
                self.released.wait()
            case Fault.GARBAGE:
                # An adapter is written by others: its types are what it says and not what it does.
                return cast(Receipt, self.garbage)
            case Fault.STRANGER:
                return acknowledged.model_copy(update={"handover": "någon annans"})
            case Fault.CLAIMS:
                return acknowledged.model_copy(update={"state": HandoverState.RECEIVED})
            case Fault.REGISTERS:
                return Receipt(handover=delivery.id, state=HandoverState.REGISTERED)
        return acknowledged

    def take(self, name: str) -> None:
        """The same delivery again is the same delivery."""
        if name not in self.has:
            self.has[name] = HandoverState.DELIVERED
            self.effects[name] += 1

    def forget(self, name: str) -> None:
        """The store is lost, and with it what took effect."""
        self.has.pop(name, None)
        self.effects.pop(name, None)

    def send(self, receipt: Receipt) -> None:
        self._sent += 1
        self.post.append(receipt.model_copy(update={"id": receipt.id or f"post-{self._sent}"}))

    def receipt(self, handover: str) -> Receipt | None:
        self.asked.append(handover)
        if self.down:
            raise ConnectionError
        state = self.has.get(handover)
        return None if state is None else Receipt(handover=handover, state=state)

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        if self.down:
            raise ConnectionError
        return [one for one in handovers if one in self.has]

    def waiting(self) -> Iterable[Receipt]:
        if self.down:
            raise ConnectionError
        return tuple(self.post)

    def confirm(self, receipt: str) -> None:
        if self.down:
            raise ConnectionError
        self.confirmed.append(receipt)
        self.post = deque(one for one in self.post if one.id != receipt)


@dataclass
class Silent:
    """It takes what it is sent, and can say nothing of it afterwards."""

    answer: Any = None
    taken: list[str] = field(default_factory=list)

    def deliver(self, delivery: Delivery) -> Receipt:
        self.taken.append(delivery.id)
        return Receipt(handover=delivery.id, state=HandoverState.DELIVERED)

    def receipt(self, handover: str) -> Receipt | None:
        raise ConnectionError("it cannot say")

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        if self.answer is None:
            raise ConnectionError("it cannot say")
        return cast("Collection[str]", self.answer)
