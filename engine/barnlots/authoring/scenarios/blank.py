"""The empty ledger that every scenario of one policy begins with: made once, then copied."""

import os
import tempfile
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from barnlots.kernel import evolve
from barnlots.model.people import Reference
from barnlots.policy.policy import Policy
from barnlots.store import Ledger

_KEPT = 8
# Nobody needs a scenario's ledger after the scenario, so memory will do where it looks like a disk.
_MEMORY = Path("/dev/shm")

# What lies where, by its path in the ledger's folder.
_Files = dict[str, bytes]
_blank: OrderedDict[tuple[str, str], _Files] = OrderedDict()


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
            for name, content in _blank[key].items():
                (folder / name).parent.mkdir(mode=0o700, exist_ok=True)
                (folder / name).write_bytes(content)
        yield f"sqlite:///{file}"


@contextmanager
def _scratch() -> Iterator[Path]:
    memory = str(_MEMORY) if os.access(_MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="barnlots-", dir=memory) as folder:
        yield Path(folder)


def _made(file: Path, policy: Policy, reference: Reference) -> _Files:
    ledger = Ledger.open(f"sqlite:///{file}", evolve)
    try:
        with ledger.transaction() as transaction:
            transaction.keep_policy(policy)
            transaction.keep_reference(reference)
    finally:
        ledger.close()
    keys = file.with_name(f"{file.name}.nycklar")
    return {str(one.relative_to(file.parent)): one.read_bytes() for one in (file, *keys.iterdir())}
