"""The ledger: whether what it answers is kept, whether there is room, and who may read it."""

import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from barnlots.model.errors import StoreError
from barnlots.store import FileVault, Ledger, check_projections
from barnlots.store.shape import must_be_ours
from barnlots.worker.checkup.finding import Finding, failed, fine, note, wrong

_MEGABYTE = 1_000_000
ROOM_WRONG, ROOM_NOTE = 200 * _MEGABYTE, 2000 * _MEGABYTE
_OTHERS, _OTHERS_WRITE = 0o077, 0o022


def the_content(ledger: Ledger) -> Iterator[Finding]:
    """Every part is read and compared, so every key is tried as well."""
    try:
        with ledger.read() as reader:
            must_be_ours(reader.channel)
            count = len(reader.cases())
        odd = check_projections(ledger)
    except StoreError as error:
        yield failed(error)
        return
    if odd:
        yield wrong("BL-O018", url=ledger.name, delar=", ".join(odd))
    else:
        yield fine("BL-O017", url=ledger.name, antal=count)


def the_durability(ledger: Ledger) -> Iterator[Finding]:
    found = ledger.durability()
    told = ", ".join(f"{name}={value}" for name, value in sorted(found.settings.items()))
    if found.unsafe:
        yield wrong("BL-O040", inställningar=", ".join(found.unsafe), läge=told)
    else:
        yield fine("BL-O041", läge=told)


def the_file(file: Path) -> Iterator[Finding]:
    """Only of a ledger that is a file on this machine."""
    folder = file.resolve().parent
    if not (os.access(file, os.W_OK) and os.access(folder, os.W_OK)):
        yield wrong("BL-O042", fil=file)
    others = stat.S_IMODE(file.stat().st_mode)
    if others & _OTHERS_WRITE:
        yield wrong("BL-O043", fil=file)
    elif others & _OTHERS:
        yield note("BL-O044", fil=file)
    yield from the_room(shutil.disk_usage(folder).free, file)


def the_room(free: int, file: Path) -> Iterator[Finding]:
    megabytes = free // _MEGABYTE
    if free < ROOM_WRONG:
        yield wrong("BL-O045", fil=file, mb=megabytes)
    elif free < ROOM_NOTE:
        yield note("BL-O046", fil=file, mb=megabytes)
    else:
        yield fine("BL-O047", mb=megabytes)


def the_keys(ledger: Ledger, tenants: tuple[str, ...], file: Path | None) -> Iterator[Finding]:
    """`tenants` are those that have parts. Whether the keys are backed up nobody can see from
    here, so it is asked each time."""
    missing = [one for one in tenants if not ledger.vault.has(one)]
    if missing:
        yield wrong("BL-O050", pua=", ".join(missing))
    vault = ledger.vault
    if not isinstance(vault, FileVault) or not vault.folder.exists():
        return
    readable = [vault.folder, *vault.folder.iterdir()]
    if any(stat.S_IMODE(one.stat().st_mode) & _OTHERS for one in readable):
        yield wrong("BL-O051", mapp=vault.folder)
    if file is not None and vault.folder.resolve().parent == file.resolve().parent:
        yield note("BL-O052", mapp=vault.folder)
    else:
        yield fine("BL-O053", mapp=vault.folder)
