"""What other processes do to a ledger in these tests. They import it, so it is a module."""

import os
import sys
import time

from tests.store.values import POLICY, REFERENCE, begin, decide, evolve, keep, noticed

from barnlots.model.errors import Conflict
from barnlots.store import Ledger


def add_observations(url: str, name: str, count: int) -> None:
    """Add `count` observations to one part, deciding again whenever somebody else was first."""
    ledger = Ledger.open(url, evolve)
    for number in range(count):
        while True:
            with ledger.read() as reader:
                part = reader.part("c1/skolan")
            try:
                keep(ledger, decide(part, noticed(), key=f"{name} {number}"))
                break
            except Conflict:
                continue
    ledger.close()


def only_open(url: str) -> None:
    Ledger.open(url, evolve).close()


def open_without_rights(url: str, code: int) -> None:
    """Exit with `code` when the ledger says that it may not; root has to become nobody first."""
    from barnlots.model.errors import StoreError

    if os.geteuid() == 0:
        os.setuid(65534)
    try:
        Ledger.open(url, evolve).close()
    except StoreError as failure:
        sys.exit(code if failure.code == "BL-L005" else 1)
    sys.exit(2)


def stop_halfway(url: str) -> None:
    """Say so when a decision is written and not committed, and wait to be killed."""
    ledger = Ledger.open(url, evolve)
    with ledger.transaction() as transaction:
        transaction.keep_policy(POLICY)
        transaction.keep_reference(REFERENCE)
        with ledger.read() as reader:
            part = reader.part("c1/skolan")
        transaction.append(decide(part, noticed(), key="halvvägs"))
        print("halfway", flush=True)
        time.sleep(60)


def never_stop(url: str, name: str) -> None:
    """Open part after part, and tell of each one when it is committed."""
    ledger = Ledger.open(url, evolve)
    for number in range(1_000_000):
        part = f"{name}{number}/skolan"
        begin(ledger, noticed(), part=part)
        print(part, flush=True)


if __name__ == "__main__":
    globals()[sys.argv[1]](*sys.argv[2:])
