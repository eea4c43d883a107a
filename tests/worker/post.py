"""An installation with one receiver that may be faulty, and a clock that goes when it is told."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from tests.failures.house import House, kinds
from tests.kernel.room import CHILD, reference, seen
from tests.kernel.small import POLICY
from tests.shipped import who_are_here
from tests.worker.receivers import Faulty

from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.facts import Value
from barnlots.model.part import Handover, Part
from barnlots.ports import Outbound, Receipts, Receivers
from barnlots.service import Barnlots
from barnlots.store import DeliveryRow
from barnlots.worker.calling import Caller
from barnlots.worker.deliver import Carrier
from barnlots.worker.in_house import with_in_house
from barnlots.worker.receipts import collect_receipts
from barnlots.worker.reconcile import reconcile

P = TypeVar("P")


@dataclass
class Post:
    """Everything goes to `receiver`, for whom `bup` is the kind of holder; with `here`, to those
    organisations in the ledger itself."""

    folder: Path
    receiver: Faulty = field(default_factory=Faulty)
    outbound: Mapping[str, Outbound] | None = None
    sources: Mapping[str, Receipts] | None = None
    limit: float = 5.0
    here: tuple[str, ...] = ()
    url: str = ""
    opened: list[Barnlots] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.house = House(self.folder, POLICY, who_are_here(reference(), *self.here), url=self.url)
        self.barnlots = self.house.barnlots
        self.caller = Caller(self.limit)
        self.carrier = self._carrier(self.caller)

    def another(self) -> Carrier:
        """A carrier of another process."""
        return self._carrier(Caller(self.limit))

    def _carrier(self, caller: Caller) -> Carrier:
        self.opened.append(self.house.another())
        return Carrier(self.opened[-1], self.receivers, caller, chance=lambda: 1.0)

    def close(self) -> None:
        self.receiver.released.set()
        for one in (self.barnlots, *self.opened):
            one.close()

    @property
    def receivers(self) -> Receivers:
        if self.here:
            return with_in_house(self.barnlots, Receivers(self.outbound or {}))
        outbound = {"bup": self.receiver} if self.outbound is None else self.outbound
        return Receivers(outbound, {"bup": self.receiver} if self.sources is None else self.sources)

    def danger(self, case: str = "ä") -> str:
        """A skyddsväg offers the child; the handover's id."""
        return self._open(case, {"fara": "planer"})

    def referral(self, case: str = "ä") -> str:
        """An ordinary referral, with its consent."""
        self._open(case, {"timmar": 4}, offers=False)
        self.house.do(
            c.GiveConsent(
                key=self.house.key(),
                part=f"{case}/skolan",
                given_by="mamma",
                document="remiss",
                receiver="bup",
            ),
            "mentor-1",
        )
        (name,) = self.part(f"{case}/skolan").handovers
        return name

    def _open(self, case: str, answers: Mapping[str, Value], offers: bool = True) -> str:
        self.house.do(
            c.OpenCase(
                key=self.house.key(),
                case=case,
                holder="skolan",
                child=CHILD,
                noticed=(seen(at=self.house.now, answers=answers),),
            ),
            "mentor-1",
        )
        return next(iter(self.part(f"{case}/skolan").handovers)) if offers else ""

    def deliver(self, carrier: Carrier | None = None) -> Counter[str]:
        return Counter((carrier or self.carrier).deliver_due(self.house.now))

    def collect(self) -> Counter[str]:
        return Counter(collect_receipts(self.barnlots, self.receivers, self.caller, self.house.now))

    def reconcile(self) -> Counter[str]:
        return Counter(reconcile(self.barnlots, self.receivers, self.caller, self.house.now))

    def goes(self, **span: float) -> None:
        self.house.now += timedelta(**span)

    def works(self, hours: float, every: float = 0.25) -> None:
        """A worker makes its rounds for so long."""
        for _ in range(round(hours / every)):
            self.goes(hours=every)
            self.collect()
            self.deliver()
            self.reconcile()

    def part(self, name: str = "ä/skolan") -> Part:
        return self.house.part(name)

    def handover(self, name: str) -> Handover:
        return self.part(name.rsplit("/", 1)[0]).handovers[name]

    def row(self, name: str) -> DeliveryRow:
        with self.barnlots.ledger.read() as ledger:
            (found,) = (one for one in ledger.deliveries() if one.id == name)
        return found

    def said(self, kind: type[P], part: str = "ä/skolan") -> list[P]:
        return kinds(self.house.events(part), kind)

    def alarms(self, code: str, part: str = "ä/skolan") -> list[str]:
        return [one.assignment for one in self.said(e.PersonAlarmed, part) if one.why == code]
