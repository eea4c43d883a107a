"""The empty ledger that every scenario of one policy begins with: made once, then copied."""

import os
import tempfile
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from barnlots.model.people import Reference
from barnlots.policy.policy import Policy
from barnlots.store import Ledger

_KEPT = 8
# Nobody needs a scenario's ledger after the scenario, so memory will do where it looks like a disk.
_MEMORY = Path("/dev/shm")

_blank: OrderedDict[tuple[str, str], bytes] = OrderedDict()


@contextmanager
def begun_ledger(policy: Policy, reference: Reference) -> Iterator[str]:
    """The address of an empty ledger in which the policy and the reference are kept already."""
    key = (policy.digest, reference.digest)
    with _scratch() as folder:
        file = folder / "ledger.db"
        if key not in _blank:
            _blank[key] = _made(file, policy, reference)
            while len(_blank) > _KEPT:
                _blank.popitem(last=False)
        else:
            file.write_bytes(_blank[key])
        yield f"sqlite:///{file}"


@contextmanager
def _scratch() -> Iterator[Path]:
    memory = str(_MEMORY) if os.access(_MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="barnlots-", dir=memory) as folder:
        yield Path(folder)


def _made(file: Path, policy: Policy, reference: Reference) -> bytes:
    ledger = Ledger.open(f"sqlite:///{file}")
    try:
        with ledger.transaction() as transaction:
            transaction.keep_policy(policy)
            transaction.keep_reference(reference)
    finally:
        ledger.close()
    return file.read_bytes()
