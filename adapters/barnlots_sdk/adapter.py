"""The adapter: each delivery is a message, and its receipts are what the message service says."""

from collections.abc import Collection, Iterator, Mapping
from typing import ClassVar

from barnlots.model.catalogue import say
from barnlots.model.delivery import Delivery, Receipt
from barnlots.model.part import HandoverState
from barnlots.on_disk import usable
from barnlots.ports import BadSetting, Declined, Given, Setting
from barnlots_dokument import KEY, key_of, paper_of
from barnlots_http import HTTP_SETTINGS, Client, Limits, accepted
from barnlots_sdk.memory import Memory
from barnlots_sdk.message import Address, Reader, message_id, message_of
from barnlots_sdk.service import FAILED, Service, Status

_READER = "läsare vid skydd"


class Sdk:
    """What the receiver's message service has acknowledged is registered. That somebody has
    received it, no message says: that is for a person to hear."""

    settings: ClassVar[tuple[Setting, ...]] = (
        *HTTP_SETTINGS,
        Setting("från organisation", required=True),
        Setting("från funktion", required=True),
        Setting("till organisation", required=True),
        Setting("till funktion", required=True),
        Setting("kontakt", required=True),
        KEY,
        Setting("kontakt vid skydd"),
        Setting(_READER),
        Setting("minne", required=True),
    )

    def __init__(self, given: Given, limits: Limits | None = None) -> None:
        self._service = Service(Client(given, limits))
        self._sender = Address(given.text("från organisation"), given.text("från funktion"))
        self._receiver = Address(given.text("till organisation"), given.text("till funktion"))
        self._key = key_of(given)
        self._call = given.text("kontakt")
        self._hidden_call = given.text("kontakt vid skydd")
        self._reader = _reader(given.text(_READER))
        self._memory = Memory(given.path("minne"))

    def deliver(self, delivery: Delivery) -> Receipt:
        name = message_id(delivery.id, self._key)
        # Of what was never posted no service has anything to say that is true.
        status = self._status(name) if self._memory.is_sent(name) else None
        if status in FAILED:
            # Another attempt under the same id would be the same message; a person takes over.
            raise Declined
        if status is None:
            self._send(delivery, name)
        return _receipt(delivery.id, status)

    def receipt(self, handover: str) -> Receipt | None:
        status = self._status(message_id(handover, self._key))
        return None if status is None or status in FAILED else _receipt(handover, status)

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        return [one for one in handovers if self.receipt(one) is not None]

    def waiting(self) -> Iterator[Receipt]:
        awaited = self._memory.awaited()
        found = self._service.listed(Status.ACCEPTED, "senderAttention", self._sender.function)
        for name in found:
            if name in awaited:
                yield Receipt(
                    handover=self._memory.handover_of(name),
                    state=HandoverState.REGISTERED,
                    id=name,
                )

    def confirm(self, receipt: str) -> None:
        self._memory.acknowledge(receipt)

    def probe(self) -> Mapping[str, bool]:
        function = self._sender.function
        came_in = list(self._service.listed(Status.NEW, "recipientAttention", function))
        folder = self._memory.folder
        return {
            say("BL-PROBE_UNFETCHED", funktion=function, antal=len(came_in)): True,
            say("BL-PROBE_FOLDER", mapp=folder): usable(folder),
        }

    def _status(self, name: str) -> Status | None:
        if self._memory.is_acknowledged(name):
            return Status.ACCEPTED
        return self._service.status(name)

    def _send(self, delivery: Delivery, name: str) -> None:
        protected = delivery.disclosure.protected
        call = self._hidden_call if protected else self._call
        reader = self._reader if protected else None
        if not call or (protected and reader is None):
            # It is for named readers only, and anybody may read what comes to a function.
            raise Declined
        paper = paper_of(delivery, call, self._key)
        request = message_of(paper, name, self._sender, self._receiver, reader)
        self._memory.sent(name, delivery.id)
        answer = self._service.create(request)
        if answer.good or self._service.status(name) is None:
            accepted(answer)
        if answer.headers.get("Location", name).rpartition("/")[2] != name:
            # Under a name of its own, the service could not be asked about it.
            raise Declined


def _receipt(handover: str, status: Status | None) -> Receipt:
    there = status is Status.ACCEPTED
    state = HandoverState.REGISTERED if there else HandoverState.DELIVERED
    return Receipt(handover=handover, state=state)


def _reader(text: str) -> Reader | None:
    """`SE2321000016-nnnn Anna Andersson`. Raises BadSetting."""
    if not text:
        return None
    hsa, _, name = text.partition(" ")
    if not name.strip():
        raise BadSetting(_READER, "BL-WHY_READER")
    return Reader(hsa, name.strip())
