"""The message service, as its client asks it: what it has of a message, and which messages it has.

Source: as for the messages (`message.py`). What it answers is read with distrust.
"""

from collections.abc import Iterator
from enum import StrEnum

from barnlots_http import UNREADABLE, Answer, Client, NoAnswer, accepted

_MESSAGES = "/sdk/messages"
_NOT_THERE = 404


class Status(StrEnum):
    """Where a message stands. ACCEPTED: the receiver's message service has acknowledged it;
    RETRIEVED, RECEIPT_SENT and NEW are of messages that come in."""

    SCHEDULED = "SCHEDULED"
    SUBMITTED = "SUBMITTED"
    SCHEDULED_FOR_RESEND = "SCHEDULED_FOR_RESEND"
    ACKNOWLEDGE = "ACKNOWLEDGE"
    WAITING_FOR_RECEIPT = "WAITING_FOR_RECEIPT"
    MESSAGE_EXCHANGE_ERROR = "MESSAGE_EXCHANGE_ERROR"
    ACCEPTED = "ACCEPTED"
    REJECTED = "REJECTED"
    RETRIEVED = "RETRIEVED"
    RECEIPT_SENT = "RECEIPT_SENT"
    NEW = "NEW"
    ERROR = "ERROR"


# It has not arrived, and the service does no more for it.
FAILED = (Status.MESSAGE_EXCHANGE_ERROR, Status.REJECTED, Status.ERROR)


class Service:
    """Every method raises NoAnswer for what may pass, and Declined for what never will."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(self, request: bytes) -> Answer:
        """Whatever it answers."""
        return self._client.post(_MESSAGES, request)

    def status(self, name: str) -> Status | None:
        """None when it has no such message."""
        answer = self._client.get(f"{_MESSAGES}/{name}")
        if answer.status == _NOT_THERE:
            return None
        return _status(_of(_of(accepted(answer).json(), "data"), "attributes"))

    def listed(self, status: Status, side: str, function: str) -> Iterator[str]:
        """The ids of the messages with that status whose sender or receiver, by `side`, is that
        function."""
        wanted = {
            "filter[messageStatus]": status.value,
            f"filter[{side}.subOrganization.extension]": function,
        }
        answer = self._client.get(_MESSAGES, wanted)
        if answer.status == _NOT_THERE:
            return
        found = _of(accepted(answer).json(), "data")
        if not isinstance(found, list):
            raise NoAnswer(UNREADABLE)
        for one in found:
            about = _of(one, "attributes")
            # Not every service knows every filter.
            if _status(about) is status:
                yield str(_of(about, "messageId"))


def _status(attributes: object) -> Status:
    try:
        return Status(str(_of(attributes, "messageStatus")))
    except ValueError:
        raise NoAnswer(UNREADABLE) from None


def _of(found: object, name: str) -> object:
    return found.get(name) if isinstance(found, dict) else None
