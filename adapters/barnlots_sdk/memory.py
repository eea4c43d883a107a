"""What has been sent, and what the receiver's message service has acknowledged.

A message service forgets a message some hours after it has been acknowledged. What is remembered is
which delivery a message was; nothing of what it said.
"""

from collections.abc import Collection
from pathlib import Path

from barnlots_dokument.shelf import leave, left

_SENT, _ACKNOWLEDGED = ".skickat", ".kvitterat"


class Memory:
    """A file for each message in a folder that every worker reaches. Each method raises OSError."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def sent(self, message: str, handover: str) -> None:
        """It is on its way, for all that is known."""
        if not self.is_acknowledged(message):
            leave(self.folder / (message + _SENT), handover.encode())

    def is_sent(self, message: str) -> bool:
        """Whether it may have been posted from here."""
        return left(self.folder / (message + _SENT)) or self.is_acknowledged(message)

    def acknowledge(self, message: str) -> None:
        if self.is_acknowledged(message):
            return
        (self.folder / (message + _SENT)).replace(self.folder / (message + _ACKNOWLEDGED))

    def is_acknowledged(self, message: str) -> bool:
        return left(self.folder / (message + _ACKNOWLEDGED))

    def awaited(self) -> Collection[str]:
        """The messages that have been sent and not been acknowledged."""
        return frozenset(one.stem for one in self.folder.iterdir() if one.suffix == _SENT)

    def handover_of(self, message: str) -> str:
        """The delivery that one of them was."""
        return (self.folder / (message + _SENT)).read_text("utf-8")
