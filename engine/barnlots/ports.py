"""What an adapter is: the protocols by which an organisation's own systems meet Barnlots.

An adapter brings commands in and takes deliveries out. It knows nothing of rules or parts, and a
delivery can only be built from a disclosure that has its ground.
"""

from collections.abc import Iterator
from typing import Protocol

from barnlots.model.commands import Command
from barnlots.model.part import Disclosure, HandoverState
from barnlots.model.people import Actor, Reference


class Inbound(Protocol):
    """Where commands come from. Each carries an idempotency key, so sending again is harmless."""

    def commands(self) -> Iterator[tuple[Command, Actor]]:
        """What has come in and has not been confirmed, oldest first."""
        ...

    def confirm(self, key: str) -> None:
        """The command with this key is stored; the source may forget it."""
        ...


class Outbound(Protocol):
    """Where deliveries go. `handover` is the idempotency key at the receiver."""

    def deliver(self, handover: str, disclosure: Disclosure) -> HandoverState:
        """Hand over the items of the disclosure; how far they came at once."""
        ...


class Directory(Protocol):
    """Who is in office where."""

    def snapshot(self) -> Reference:
        """An immutable picture of today's people, organisations and calendars."""
        ...
