"""By what a command is found again: its key, at whoever sent it, and what it said."""

from typing import NamedTuple
from urllib.parse import quote

from barnlots.model.commands import Command
from barnlots.model.errors import Refused
from barnlots.model.identity import spells_identity_number
from barnlots.model.people import Actor, Reference
from barnlots.model.pseudonym import keyed
from barnlots.store import Answered, Vault


class Named(NamedTuple):
    """The key as it is kept, and the digest of the command."""

    key: str
    digest: str


class CommandKeys:
    """Keys as they are kept. One that may hold an identity number, as a time may look like one, is
    known by a keyed hash, which nobody can guess it from; nobody is turned away for it."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def named(self, command: Command, digest: str, actor: Actor, reference: Reference) -> Named:
        """Raises Refused."""
        return Named(self.scoped(command.key, actor, reference), digest)

    def scoped(self, key: str, actor: Actor, reference: Reference) -> str:
        """Two organisations may choose the same key without meeting each other, or the engine.
        Raises Refused for a key that says nothing, and an actor whom nobody knows."""
        if not key.strip():
            raise Refused("BL-C065")
        key = self._kept(key)
        if actor.assignment is None:
            return f"/{key}"
        try:
            organisation = reference.assignment(actor.assignment).organisation
        except KeyError:
            raise Refused("BL-C001", uppdrag=actor.assignment) from None
        return f"{quote(organisation, safe='')}/{key}"

    def must_be_the_same(self, done: Answered, content: str, key: str) -> None:
        """Of what has been gallrat nobody knows any more whether it was the same: a new report is
        never taken for an old one. Raises Refused."""
        if done.digest is None:
            raise Refused("BL-K006", nyckel=self._kept(key), delen=done.part)
        if done.digest != content:
            raise Refused("BL-K002", nyckel=self._kept(key))

    def _kept(self, key: str) -> str:
        if not spells_identity_number(key):
            return key
        return keyed(self._vault.naming_key(), key.encode("utf-8", "replace"))
