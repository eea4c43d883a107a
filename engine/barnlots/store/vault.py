"""Where the keys that wrap the ledger's data keys are kept: a small port, and files behind it.

A municipality's own key service goes behind the same protocol. Whoever has the ledger and not the
vault can read nothing of a child; whoever loses the vault has lost every part.
"""

import hashlib
import os
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from barnlots.model.errors import StoreError
from barnlots.on_disk import write_once

_NONCE = 12
_KEY = 32


class Vault(Protocol):
    """One key for each tenant (personuppgiftsansvarig), and one to sign checkpoints with.

    Every method raises StoreError when the key is not to be had.
    """

    def begin(self) -> str:
        """Its identity, for the ledger to know it by; its signing key is made if there is none."""
        ...

    def identity(self) -> str | None:
        """Which vault it is; None when nothing has begun in it."""
        ...

    def fingerprint(self, tenant: str) -> str:
        """Which key it is; made if the tenant has none yet."""
        ...

    def has(self, tenant: str) -> bool:
        """Whether the tenant has a key."""
        ...

    def wrap(self, tenant: str, key: bytes) -> bytes:
        """The data key as it may be stored."""
        ...

    def unwrap(self, tenant: str, wrapped: bytes) -> bytes:
        """The data key again."""
        ...

    def sign(self, message: bytes) -> bytes:
        """An Ed25519 signature."""
        ...

    def public_key(self) -> bytes:
        """What such a signature is checked with; 32 bytes."""
        ...

    def naming_key(self) -> bytes:
        """What parts are named with where no id may be told; 64 bytes, always the same."""
        ...


class FileVault:
    """Keys as files in a folder that only its owner may read. Back it up apart from the ledger."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._known: dict[str, AESGCM] = {}

    def begin(self) -> str:
        if not _is_there(self._signing_file):
            self._make(self._signing_file, os.urandom(_KEY))
        return hashlib.sha256(b"barnlots vault" + self.public_key()).hexdigest()[:32]

    def identity(self) -> str | None:
        return self.begin() if _is_there(self._signing_file) else None

    def has(self, tenant: str) -> bool:
        return _is_there(self._file(tenant))

    def fingerprint(self, tenant: str) -> str:
        file = self._file(tenant)
        if not _is_there(file):
            self._make(file, os.urandom(_KEY))
        return hashlib.sha256(b"barnlots tenant key" + self._read(file)).hexdigest()[:32]

    def wrap(self, tenant: str, key: bytes) -> bytes:
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher(tenant).encrypt(nonce, key, tenant.encode())

    def unwrap(self, tenant: str, wrapped: bytes) -> bytes:
        nonce, sealed = wrapped[:_NONCE], wrapped[_NONCE:]
        try:
            return self._cipher(tenant).decrypt(nonce, sealed, tenant.encode())
        except (InvalidTag, ValueError):
            raise StoreError("BL-L011", pua=tenant) from None

    def sign(self, message: bytes) -> bytes:
        return self._signing().sign(message)

    def public_key(self) -> bytes:
        raw = serialization.Encoding.Raw
        return self._signing().public_key().public_bytes(raw, serialization.PublicFormat.Raw)

    def naming_key(self) -> bytes:
        expand = HKDF(hashes.SHA256(), length=2 * _KEY, salt=None, info=b"barnlots part names")
        return expand.derive(self._read(self._signing_file))

    @property
    def _signing_file(self) -> Path:
        return self.folder / "signering.ed25519"

    def _signing(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self._read(self._signing_file))

    def _cipher(self, tenant: str) -> AESGCM:
        if tenant not in self._known:
            self._known[tenant] = AESGCM(self._read(self._file(tenant)))
        return self._known[tenant]

    def _file(self, tenant: str) -> Path:
        return self.folder / f"{quote(tenant, safe='')}.nyckel"

    def _read(self, file: Path) -> bytes:
        try:
            key = file.read_bytes()
        except OSError:
            raise StoreError("BL-L010", fil=str(file)) from None
        if len(key) != _KEY:
            raise StoreError("BL-L010", fil=str(file))
        return key

    def _make(self, file: Path, key: bytes) -> None:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_once(file, key, 0o600)
        except OSError:
            raise StoreError("BL-L010", fil=str(file)) from None


def _is_there(file: Path) -> bool:
    """Raises StoreError when that cannot be seen: what may not be looked at is not gone, and must
    not be made anew."""
    try:
        file.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        raise StoreError("BL-L010", fil=str(file)) from None
    return True
