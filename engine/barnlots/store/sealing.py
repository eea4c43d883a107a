"""What is told about a child is sealed with keys of its own part, one for each retention.

AES-256-GCM with a fresh random nonce before each ciphertext, bound to where it stands. To destroy
a part's key is to erase all that was sealed with it, wherever copies of it may lie.
"""

import os
from collections import OrderedDict
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from barnlots.model.erasing import Retention
from barnlots.model.errors import Conflict, Erased, StoreError
from barnlots.store import statements as sql
from barnlots.store.channel import Channel
from barnlots.store.vault import Vault

_NONCE = 12
_KEY = 32
_ROOM = 20_000


class Cipher:
    """One key. `place` is where the ciphertext stands; moved elsewhere it cannot be opened, and
    neither when what it is `bound` to has been changed."""

    def __init__(self, key: bytes) -> None:
        self._aead = AESGCM(key)

    def seal(self, content: bytes, place: str, bound: bytes = b"") -> bytes:
        nonce = os.urandom(_NONCE)
        return nonce + self._aead.encrypt(nonce, content, place.encode() + bound)

    def open(self, sealed: bytes, place: str, bound: bytes = b"") -> bytes:
        """Raises StoreError when it was changed, moved or sealed with another key."""
        try:
            return self._aead.decrypt(sealed[:_NONCE], sealed[_NONCE:], place.encode() + bound)
        except (InvalidTag, ValueError):
            # The cause would say nothing more, and the content nothing to anybody.
            raise StoreError("BL-L012", post=place) from None


@dataclass(frozen=True)
class Envelope:
    """`content` is sealed with a key that is `wrapped` by its tenant's."""

    wrapped: bytes
    content: bytes


class Keyring:
    """The ciphers that this process has used last. Those of a gallring that another process made
    are never used again: its number is part of what they are found by."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self._known: OrderedDict[tuple[str, int, Retention], Cipher] = OrderedDict()
        self._tenants: set[str] = set()

    def cipher(self, channel: Channel, part: str, base: int, retention: Retention) -> Cipher:
        """Raises Erased when the key has been destroyed, StoreError when it is not to be had."""
        known = self._known.get((part, base, retention))
        if known is not None:
            return known
        row = channel.row(
            sql.KEY_ROW, the_part_id=part, the_base=base, the_retention=retention.value
        )
        if row is None:
            raise Erased("BL-K004", delen=part)
        return self.remember(part, base, retention, self.vault.unwrap(row.tenant, row.wrapped))

    def make(
        self,
        channel: Channel,
        tenant: str,
        holder: str,
        part: str,
        base: int,
        retention: Retention,
    ) -> bytes:
        """A new key for the part, in the channel's transaction; not remembered before that."""
        # Whoever else was first has made the key: it is decided again, with that one.
        taken = Conflict("BL-K001", delen=part)
        key = os.urandom(_KEY)
        row = {
            "part_id": part,
            "base": base,
            "retention": retention.value,
            "tenant": tenant,
            "holder": holder,
            "wrapped": self._wrap(channel, tenant, key, taken),
        }
        channel.write(sql.ADD_KEY, row, taken=taken)
        return key

    def envelope(self, channel: Channel, tenant: str, place: str, content: bytes) -> Envelope:
        """Something of the tenant's that belongs to no part yet, sealed with a key of its own.
        Raises Conflict, StoreError."""
        key = os.urandom(_KEY)
        wrapped = self._wrap(channel, tenant, key, Conflict("BL-K001", delen=place))
        return Envelope(wrapped, Cipher(key).seal(content, place))

    def opened(self, tenant: str, place: str, envelope: Envelope) -> bytes:
        """What the envelope holds. Raises StoreError."""
        key = self.vault.unwrap(tenant, envelope.wrapped)
        return Cipher(key).open(envelope.content, place)

    def remember(self, part: str, base: int, retention: Retention, key: bytes) -> Cipher:
        cipher = Cipher(key)
        self._known[part, base, retention] = cipher
        while len(self._known) > _ROOM:
            self._known.popitem(last=False)
        return cipher

    def forget(self, part: str) -> None:
        """After a gallring nothing of the part's keys is left here either."""
        for known in [one for one in self._known if one[0] == part]:
            del self._known[known]

    def _wrap(self, channel: Channel, tenant: str, key: bytes, taken: Conflict) -> bytes:
        self._check(channel, tenant, taken)
        return self.vault.wrap(tenant, key)

    def _check(self, channel: Channel, tenant: str, taken: Conflict) -> None:
        """The ledger knows which key a tenant had: a vault that was lost and made anew is found
        before anything is sealed with its new key."""
        if tenant in self._tenants:
            return
        name = f"key of {tenant}"
        known = channel.row(sql.META_VALUE, the_name=name)
        if known is not None and not self.vault.has(tenant):
            raise StoreError("BL-L013", pua=tenant)
        fingerprint = self.vault.fingerprint(tenant)
        if known is None:
            channel.write(sql.ADD_META, {"name": name, "value": fingerprint}, taken=taken)
        elif known.value != fingerprint:
            raise StoreError("BL-L013", pua=tenant)
        else:
            self._tenants.add(tenant)
