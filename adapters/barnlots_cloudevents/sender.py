"""Webhooks out: a receiver's system is told that something is offered, and asked what it has."""

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar
from urllib.parse import quote
from uuid import uuid4

from barnlots.model.catalogue import say
from barnlots.model.delivery import Delivery, Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import BadSetting, Declined, Given, Setting
from barnlots_cloudevents.events import KIND, NotAnEvent, handover_in, offered, receipt_of
from barnlots_cloudevents.signing import keys_of, signed, utc_now
from barnlots_http import HTTP_SETTINGS, UNREADABLE, Answer, Client, Limits, NoAnswer, accepted

KEY, TELL, ASK, CONTEXT = "nyckel", "väg", "kvittoväg", "källa"
CANNOT_SAY = "BL-I505"


@dataclass
class _Said:
    """What a receiver says that it has, by handover. `odd` is of whose receipt nobody can read,
    and `nameless` what does not even say which handover it is about."""

    receipts: dict[str, Receipt] = field(default_factory=dict)
    odd: dict[str, NotAnEvent] = field(default_factory=dict)
    nameless: NotAnEvent | None = None


class Sender:
    """Tells by ids alone. What the document says never goes this way."""

    settings: ClassVar[tuple[Setting, ...]] = (
        *HTTP_SETTINGS,
        Setting(KEY, required=True, secret=True),
        Setting(TELL),
        Setting(ASK),
        Setting(CONTEXT),
    )

    def __init__(
        self,
        given: Given,
        limits: Limits | None = None,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        try:
            self._keys = keys_of(given.secrets[KEY])
        except ValueError:
            raise BadSetting(KEY, "BL-WHY_WEBHOOK_KEY") from None
        self._client = Client(given, limits)
        self._clock = clock
        self._tell, self._ask = (_path(given, one) for one in (TELL, ASK))
        self._context = given.text(CONTEXT, "/barnlots")

    def deliver(self, delivery: Delivery) -> Receipt:
        """The id of a handover names the unit that it comes from, which nobody may be told of a
        child with a protected identity (OSL 21:3): then a person carries it."""
        if delivery.disclosure.protected:
            raise Declined
        event = json.dumps(offered(delivery, self._context), ensure_ascii=False).encode()
        self._post(self._tell, quote(delivery.id, safe=""), event, KIND)
        return Receipt(handover=delivery.id, state=HandoverState.DELIVERED)

    def receipt(self, handover: str) -> Receipt | None:
        said = self._of([handover])
        odd = said.odd.get(handover, said.nameless)
        if handover not in said.receipts and odd is not None:
            raise odd
        return said.receipts.get(handover)

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        """What is odd about one of them says nothing of the others. Raises NotAnEvent when it may
        be any of those that the receiver has not named."""
        said = self._of(handovers)
        has = [one for one in handovers if one in said.receipts or one in said.odd]
        if said.nameless is not None and len(has) < len(handovers):
            raise said.nameless
        return has

    def probe(self) -> Mapping[str, bool]:
        can = {say("BL-PROBE_SAYS", inställning=ASK): bool(self._ask)}
        if self._ask:
            self._of(())
        return can

    def _of(self, handovers: Collection[str]) -> _Said:
        """What the receiver has of these. Raises NoAnswer, also when it has no way to say so: that
        nobody has asked is not that nothing is there."""
        if not self._ask:
            raise NoAnswer(CANNOT_SAY)
        body = json.dumps({"handovers": list(handovers)}, ensure_ascii=False).encode()
        found = self._post(self._ask, uuid4().hex, body, "application/json").json()
        if not isinstance(found, list):
            raise NoAnswer(UNREADABLE)
        said = _Said()
        for one in found:
            try:
                receipt = receipt_of(one)
            except NotAnEvent as odd:
                name = handover_in(one)
                if name is None:
                    said.nameless = odd
                else:
                    said.odd[name] = odd
            else:
                said.receipts.setdefault(receipt.handover, receipt)
        return said

    def _post(self, path: str, name: str, body: bytes, kind: str) -> Answer:
        headers = {"Content-Type": kind, **signed(self._keys, name, self._clock(), body)}
        return accepted(self._client.ask("POST", path, body=body, headers=headers))


def _path(given: Given, setting: str) -> str:
    """What goes on from the address; nothing, or from a slash. Raises BadSetting."""
    path = given.text(setting)
    if path and not path.startswith("/"):
        raise BadSetting(setting, "BL-WHY_PATH")
    return quote(path, safe="/%")
