"""An installation for an adapter to be tried in: the shipped policy and people, a new ledger."""

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from time import monotonic

import pytest

from barnlots.authoring.rehearsal import SetClock
from barnlots.model.commands import Noticed, OpenCase, Report
from barnlots.model.delivery import Delivery, DeliveryState, Receipt
from barnlots.model.events import ReceiptRecorded
from barnlots.model.facts import Answer
from barnlots.model.facts import Source as SeenBy
from barnlots.model.people import Actor, Child, Reference
from barnlots.packs import read_policy, read_reference, shipped, shipped_people
from barnlots.policy.policy import Policy
from barnlots.ports import Declined, Inbound, Outbound, Receipts, Receivers, Source
from barnlots.service import Barnlots
from barnlots.store import outbox, quarantine
from barnlots.store.quarantine import Quarantined
from barnlots.worker.calling import Caller, Unanswered
from barnlots.worker.deliver import Carrier
from barnlots.worker.intake import take_in
from barnlots.worker.receipts import collect_receipts

NAME, ORGANISATION, TEACHER, OWNER = "prövas", "ekskolan", "larare-ekskolan", "rektor-ekskolan"
# Where what is offered goes, and two who can receive it there.
RECEIVER, SOCIAL_WORKER = "socialtjänst", "socialsekreterare-socialtjansten"
COLLEAGUE = "familjebehandlare-socialtjansten"
WORDS = "Mamma är borta och jag lagar maten"
NOW = datetime(2026, 10, 6, 8, 30, 12, 345_678, tzinfo=UTC)
# Longer than this nobody waits for an adapter whose counterpart is silent.
PATIENCE = 30.0


def tells(text: str, secret: str) -> bool:
    """Whether the secret stands in the text, as it is or as JSON writes it."""
    return secret in text or json.dumps(secret)[1:-1] in text


@contextmanager
def nobody_waits() -> Iterator[None]:
    """What is asked of an adapter meanwhile takes less than PATIENCE."""
    begun = monotonic()
    yield
    assert monotonic() - begun < PATIENCE, "nobody waits longer than this"


def unsaid(question: Callable[[], object]) -> None:
    """An adapter that is asked this as the worker asks cannot say, and nobody waits for it."""
    with nobody_waits(), pytest.raises((Declined, Unanswered)):
        Caller(PATIENCE).ask(NAME, question)


def nobody_waits_for(question: Callable[[], object]) -> None:
    """An adapter that is asked this as the worker asks answers or does not."""
    with nobody_waits(), suppress(Declined, Unanswered):
        Caller(PATIENCE).ask(NAME, question)


@cache
def _read() -> tuple[Policy, Reference]:
    policy = read_policy(shipped())
    return policy, read_reference(shipped_people(), policy)


@dataclass
class Installation:
    """`ledger` is its file. Commands are about the parts of ORGANISATION, given by TEACHER."""

    ledger: Path
    barnlots: Barnlots
    clock: SetClock

    def goes(self, **span: float) -> None:
        """Time passes."""
        self.clock.now += timedelta(**span)

    def take(self, adapter: Inbound) -> Counter[str]:
        """A round of the worker; what it came to."""
        tenant = self.barnlots.reference.organisation(ORGANISATION).tenant
        source = Source(adapter, ORGANISATION, tenant, OWNER)
        outside = Receivers(inbound={NAME: source})
        return Counter(take_in(self.barnlots, outside, Caller(PATIENCE), self.clock.now))

    def observed(self) -> int:
        """How many observations there are in all parts together."""
        return sum(len(part.observations) for part in self.barnlots.open_parts())

    def waiting(self) -> tuple[Quarantined, ...]:
        """What waits in quarantine."""
        with self.barnlots.ledger.read() as reader:
            return quarantine.waiting(reader, NAME)

    def offer(self, number: int = 1, protected: bool = False) -> str:
        """A teacher reports what a child has told of its home; the id of what is to be carried.
        Another `number` is another child."""
        said = {"vuxen hemma": "borta", "bär vuxnas ansvar": "ja"}
        noticed = Noticed(
            seen_at=self.clock.now,
            source=SeenBy.CHILD,
            words=WORDS,
            answers=tuple(Answer(fact=fact, value=value) for fact, value in said.items()),
        )
        child = Child(id=f"barn-{number}", born=date(2017, 1, 1), protected_identity=protected)
        teacher, case = Actor(assignment=TEACHER), f"ärende-{number}"
        opens = OpenCase(
            key=f"oro-{number}", case=case, holder=ORGANISATION, child=child, noticed=(noticed,)
        )
        part = self.barnlots.handle(opens, teacher).part
        signed = "anmälan är undertecknad"
        signs = Report(key=f"undertecknad-{number}", part=part, way="far-illa", trigger=signed)
        self.barnlots.handle(signs, teacher)
        (found,) = (one for one in self.barnlots.open_parts() if one.id == part)
        return next(iter(found.handovers))

    def written(self, number: int = 1, protected: bool = False) -> Delivery:
        """What is to be carried, as an adapter is given it; it still waits."""
        name, copies = self.offer(number, protected), _Copies()
        self.deliver(copies)
        (found,) = (one for one in copies.sent if one.id == name)
        return found

    def deliver(self, adapter: Outbound) -> Counter[str]:
        """A round of the carrier, with the adapter for everything that goes to RECEIVER."""
        outside = Receivers(outbound={RECEIVER: adapter})
        carrier = Carrier(self.barnlots, outside, Caller(PATIENCE))
        return Counter(carrier.deliver_due(self.clock.now))

    def collect(self, source: Receipts) -> Counter[str]:
        """A round of the receipts; what it came to."""
        outside = Receivers(receipts={NAME: source})
        return Counter(collect_receipts(self.barnlots, outside, Caller(PATIENCE), self.clock.now))

    def received_by(self, delivery: str) -> str | None:
        """Who has received it, as far as its part knows."""
        parts = self.barnlots.open_parts()
        (found,) = (one.handovers[delivery] for one in parts if delivery in one.handovers)
        return found.received_by

    def sent_back(self, delivery: str) -> str | None:
        """Why it was sent back, if it was."""
        parts = self.barnlots.open_parts()
        (found,) = (one.handovers[delivery] for one in parts if delivery in one.handovers)
        return found.returned_because

    def heard(self) -> int:
        """How many receipts have been recorded in all parts together."""
        with self.barnlots.ledger.read() as reader:
            found = [reader.events(part.id) for part in self.barnlots.open_parts()]
        return sum(isinstance(one.payload, ReceiptRecorded) for events in found for one in events)

    def stands(self, delivery: str) -> DeliveryState:
        """How far the carrier has come with it."""
        with self.barnlots.ledger.read() as reader:
            found = outbox.delivery(reader, delivery)
        assert found is not None
        return found.state


class _Copies:
    """Carries nothing, and remembers what it was asked to carry."""

    def __init__(self) -> None:
        self.sent: list[Delivery] = []

    def deliver(self, delivery: Delivery) -> Receipt:
        self.sent.append(delivery)
        raise ConnectionError

    def receipt(self, handover: str) -> Receipt | None:
        return None

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        return ()


@pytest.fixture
def installation(tmp_path: Path) -> Iterator[Installation]:
    """A new one for each test."""
    file = tmp_path / "kit-liggare.db"
    policy, reference = _read()
    clock = SetClock(NOW)
    with Barnlots.open(f"sqlite:///{file}", policy, reference, clock) as barnlots:
        yield Installation(file, barnlots, clock)
