"""One installation as an operator has it: the shipped policy, a file of adapters, and a worker's
rounds; what it meets are systems that the tests start on this machine."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from tests.adapters.message_system import SETTINGS
from tests.failures.house import House, kinds
from tests.shipped import the_reference, who_are_here

from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.part import Handover, HandoverState, Part
from barnlots.model.people import Reference
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.ports import Records
from barnlots.worker.adapters import made, receivers
from barnlots.worker.rounds import Round, never
from barnlots.worker.standard import standard_rounds

# The worker's rounds that meet what is outside, in the order of a child's way.
_ROUNDS = ("intake", "deadlines", "deliveries", "receipts", "reconciliation")


def by_messages(receiver: str) -> str:
    """The connection by säker digital kommunikation, as the file of adapters has it; SERVICE is
    where the message system answers."""
    told = {"adress": "SERVICE/v1", **SETTINGS, "nyckel": "miljö:NYCKEL"}
    lines = "".join(f"      {name}: {value}\n" for name, value in told.items())
    return f"""  - anslutning: meddelanden
    slag: sdk
    bär till: [{receiver}]
    inställningar:
{lines}"""


def neighbours(reference: Reference) -> Reference:
    """Only the schools work in the ledger: the others have systems of their own."""
    return who_are_here(reference, "fsk", "ekskolan", "friskolan", "elevhalsan", "emi")


@dataclass
class Town:
    """`adapters` is what adaptrar.yaml says; `records` are own systems beside those, whose clock
    is the test's."""

    folder: Path
    adapters: str
    now: datetime
    secrets: dict[str, str] = field(default_factory=dict)
    reference: Reference = field(default_factory=lambda: neighbours(the_reference()))
    records: Mapping[str, Records] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.house = House(self.folder, reference=self.reference)
        self.house.now = self.now
        file = self.folder / "adaptrar.yaml"
        file.write_text(self.adapters, "utf-8")
        some = made(file, self.house.policy, self.house.reference, self.secrets)
        outside = receivers(some, self.house.reference)
        outside = replace(outside, records={**outside.records, **self.records})
        self._second = SecondOpinion()
        self._rounds: tuple[Round, ...] = standard_rounds(
            self.house.barnlots, self._second, never, outside
        )

    def close(self) -> None:
        self._second.close()
        self.house.barnlots.close()

    def worker(self) -> None:
        """Each round once."""
        for name in _ROUNDS:
            (one,) = (one for one in self._rounds if one.name == name)
            one.run(self.house.now)

    def until(self, so: Callable[[], bool], step: timedelta, most: int = 200) -> None:
        """Time passes, and the worker makes its rounds, until it is so."""
        for _ in range(most):
            self.worker()
            if so():
                return
            self.house.now += step
        raise AssertionError("it never came to that")

    def parts(self) -> dict[str, Part]:
        return {one.id: one for one in self.house.barnlots.open_parts()}

    def at(self, holder: str) -> Part:
        """The one part there."""
        (found,) = (one for one in self.parts().values() if one.holder == holder)
        return found

    def handover(self, holder: str, document: str) -> Handover:
        """The last one of that document."""
        found = self.at(holder).handovers.values()
        return [one for one in found if one.disclosure.document == document][-1]

    def alarmed(self, holder: str, why: str) -> set[str]:
        """Who there has been told of that."""
        alarms = kinds(self.house.events(self.at(holder).id), e.PersonAlarmed)
        return {one.assignment for one in alarms if one.why == why}

    def heard(self, holder: str, handover: Handover, who: str, by: str) -> None:
        """`by` has heard by telephone that `who` at the receiver has it."""
        command = c.RecordReceipt(
            key=self.house.key(),
            part=self.at(holder).id,
            handover=handover.id,
            state=HandoverState.RECEIVED,
            received_by=who,
        )
        self.house.do(command, by)
