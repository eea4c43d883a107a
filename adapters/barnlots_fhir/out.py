"""The adapter that carries out: a delivery becomes a transaction, and the receiver's Task says how
far it has come.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import ClassVar

from fhir.resources.R4B.task import Task

from barnlots.model.catalogue import say
from barnlots.model.delivery import Delivery, Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import Given, Setting, Unusable
from barnlots_fhir.capability import can
from barnlots_fhir.changes import Changes
from barnlots_fhir.people import person_of
from barnlots_fhir.sending import DELIVERY, Sending
from barnlots_fhir.server import Json, Page, Server, identifiers_in, parsed, stored
from barnlots_fhir.settings import COMMON, authority_of, cursor_of, names_of, parties_of
from barnlots_fhir.status import state_of, why_sent_back
from barnlots_fhir.transaction import SENT, token, transaction
from barnlots_http import UNREADABLE, Limits, NoAnswer

NO_SUCH_THING = "BL-I101"
_SEVERAL_MATCH = 412
# So many are asked for at once.
_TOGETHER = 40
_OWNER = ("_include", "Task:owner")


class FhirOut:
    """Carries deliveries to a FHIR server of the receiver's, and hears of its Tasks. Nothing of a
    delivery is kept here."""

    settings: ClassVar[tuple[Setting, ...]] = (*COMMON, Setting("avsändare", required=True))

    def __init__(
        self,
        given: Given,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        limits: Limits | None = None,
    ) -> None:
        self._names = names_of(given)
        self._parties = parties_of(given)
        self._authority = authority_of(given)
        self._server = Server(given, limits)
        self._now = now
        self._own = self._names.system(DELIVERY)
        query = (("identifier", token(self._own, "")), _OWNER)
        self._tasks = Changes(self._server, cursor_of(given, "Task"), "Task", query)

    def deliver(self, delivery: Delivery) -> Receipt:
        sending = Sending(delivery, self._names, self._parties, self._authority, self._now())
        bundle = transaction(sending)
        answer = self._server.transact(bundle)
        if answer.status == _SEVERAL_MATCH and self.stored([delivery.id]):
            return Receipt(handover=delivery.id, state=HandoverState.DELIVERED)
        if not stored(answer, bundle):
            raise NoAnswer(UNREADABLE)
        return Receipt(handover=delivery.id, state=HandoverState.DELIVERED)

    def receipt(self, handover: str) -> Receipt | None:
        for raw, page in self._found([handover], _OWNER):
            if handover in self._handovers(raw):
                task = parsed(Task, raw)
                if task is None or len(self._handovers(raw)) != 1:
                    raise NoAnswer(UNREADABLE)
                return self._receipt(task, page, handover)
        return None

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        asked, found = list(handovers), set[str]()
        for at in range(0, len(asked), _TOGETHER):
            for raw, _ in self._found(asked[at : at + _TOGETHER]):
                found |= self._handovers(raw)
        return found & set(asked)

    def waiting(self) -> Iterator[Receipt | Unusable]:
        for change in self._tasks.waiting():
            task, handovers = parsed(Task, change.raw), self._handovers(change.raw)
            if task is None or change.at is None or len(handovers) != 1:
                yield Unusable(change.name, change.place, NO_SUCH_THING)
                continue
            name = f"{change.at.isoformat()} {change.name}"
            yield self._receipt(task, change.page, handovers.pop(), name)

    def confirm(self, receipt: str) -> None:
        at, _, name = receipt.partition(" ")
        self._tasks.hear([(name, datetime.fromisoformat(at))])

    def probe(self) -> Mapping[str, bool]:
        return can(self._server, SENT, ["Task"])

    def _found(self, handovers: list[str], *also: tuple[str, str]) -> Iterator[tuple[Json, Page]]:
        wanted = ",".join(token(self._own, self._names.seal.seal(one)) for one in handovers)
        for page in self._server.pages("Task", [("identifier", wanted), *also]):
            yield from ((raw, page) for raw in page.found)

    def _handovers(self, task: Json) -> set[str]:
        """The deliveries of ours that it stands for, whatever else it says: one, when all is
        well."""
        own = [value for system, value in identifiers_in(task) if system == self._own]
        return {one for one in map(self._names.seal.opened, own) if one is not None}

    def _receipt(self, task: Task, page: Page, handover: str, name: str = "") -> Receipt:
        resolve = partial(self._server.resolve, included=page.included)
        person = person_of(task.owner, task, resolve)
        has_it = None if person is None else person.name(self._parties)
        state = state_of(task.status or "", has_it)
        if state is HandoverState.RETURNED:
            return Receipt(
                handover=handover,
                state=state,
                id=name,
                because=why_sent_back(task),
                proposed_next=say("BL-FHIR_NO_PROPOSAL"),
            )
        by = has_it if state is HandoverState.RECEIVED else None
        return Receipt(handover=handover, state=state, received_by=by, id=name)
