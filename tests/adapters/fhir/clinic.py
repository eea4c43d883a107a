"""A clinic with a FHIR server, as the kit meets it: it takes deliveries and moves their Tasks."""

import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.adapters.fhir.parties import NAMES, out
from tests.adapters.fhir.server import Fhir
from tests.adapters.serving import Said

from barnlots.model.part import HandoverState
from barnlots_fhir import FhirOut
from barnlots_fhir.identifiers import HSA
from barnlots_fhir.sending import DELIVERY

SILENT = Said(pieces=())
SECRET = "Hanna i receptionen"
STATUS = {
    HandoverState.DELIVERED: "requested",
    HandoverState.REGISTERED: "received",
    HandoverState.RECEIVED: "accepted",
}


@contextmanager
def answering(server: Fhir, said: Said) -> Iterator[None]:
    server.answers = said
    try:
        yield
    finally:
        server.answers = None


class Clinic:
    """A receiver with a FHIR server."""

    def __init__(self, server: Fhir, folder: Path) -> None:
        self.server = server
        self.folder = folder

    def adapter(self) -> FhirOut:
        return out(self.server, self.folder)

    def has(self) -> Collection[str]:
        return [handover_of(one) for one in self.server.of("Task")]

    where = ()

    def told(self) -> str:
        return json.dumps(list(self.server.stored.values()), ensure_ascii=False)

    def lose(self, delivery: str) -> None:
        for one in self._tasks(delivery):
            del self.server.stored[one]

    def becomes(self, delivery: str, state: HandoverState | None) -> None:
        for one in self._tasks(delivery):
            self.server.change(one, status=STATUS[state] if state else "piled-up")

    def _tasks(self, delivery: str) -> list[str]:
        own = [one for one in self.server.of("Task") if handover_of(one) == delivery]
        return [f"Task/{one['id']}" for one in own]

    def refuses(self) -> Any:
        return answering(self.server, Said(422))

    def down(self) -> Any:
        return answering(self.server, SILENT)

    @property
    def secrets(self) -> tuple[str, ...]:
        return (SECRET,)

    def send(self, handover: str, state: HandoverState, received_by: str | None = None) -> None:
        """As the clinic's system moves the Task on: a new version when anything is new."""
        self._send(handover, STATUS[state], received_by)

    def send_back(self, handover: str, because: str) -> None:
        self._send(handover, "rejected", statusReason={"text": because})

    def send_odd(self, handover: str) -> None:
        self._send(handover, "piled-up")

    def _send(
        self, handover: str, status: str, received_by: str | None = None, **also: object
    ) -> None:
        identifier = NAMES.sealed(DELIVERY, handover).model_dump()
        said: dict[str, Any] = {
            "resourceType": "Task",
            "id": f"{sha256(handover.encode()).hexdigest()[:40]}-{status}",
            "identifier": [dict(identifier)],
            "status": status,
            "intent": "order",
            "description": SECRET,
            **also,
        }
        if received_by is not None:
            hsa_id = {"system": HSA, "value": received_by}
            person = {"resourceType": "Practitioner", "id": "p", "identifier": [hsa_id]}
            said |= {"contained": [person], "owner": {"reference": "#p", "display": SECRET}}
        there = self.server.stored.get(f"Task/{said['id']}", {})
        if {**there, "meta": None} != {**said, "meta": None}:
            self.server.put(said)

    def send_bad(self) -> bool:
        self.server.put({"resourceType": "Task", "id": "fel", "status": SECRET, "x": 1})
        self.server.stored["Task/fel"]["identifier"] = [
            dict(NAMES.sealed(DELIVERY, "fel").model_dump())
        ]
        return True


def handover_of(task: dict[str, Any]) -> str:
    (own,) = (one for one in task["identifier"] if one["system"] == NAMES.system(DELIVERY))
    opened = NAMES.seal.opened(own["value"])
    assert opened is not None
    return opened
