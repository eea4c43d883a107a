"""Where a campaign has all that it makes, and a disk in it that can be filled without harm."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests import places
from tests.postgres import Server

DISK_MIB = 400
NOT_TESTED = "NOT TESTED: a full disk (no file system can be mounted here)"
_PREFIX = "barnlots-chaos-"
_SERVER = "pg"


@contextmanager
def a_place() -> Iterator[Path]:
    folder = places.a_folder(_PREFIX)
    # PostgreSQL is another user, and goes through it.
    folder.chmod(0o711)
    try:
        yield folder
    finally:
        _take_away(folder)


def sweep() -> None:
    """Take away what campaigns left that were killed: servers, disks and ledgers."""
    for folder in places.abandoned(_PREFIX):
        _take_away(folder)


def small_disk(place: Path, mib: int = DISK_MIB) -> Path | None:
    """None where this machine lets nobody make one."""
    disk = place / "disk"
    disk.mkdir()
    size = f"size={mib}m,mode=755"
    command = ["mount", "-t", "tmpfs", "-o", size, "barnlots", str(disk)]
    made = subprocess.run(command, check=False, capture_output=True)
    return disk if made.returncode == 0 else None


def a_server(folder: Path) -> Server:
    """Not begun. Its log takes little room, so that it is not what fills the disk."""
    (folder / _SERVER).mkdir()
    return Server(folder / _SERVER)


@contextmanager
def full(disk: Path) -> Iterator[None]:
    """Not a byte left."""
    filler = disk / "fyllnad"
    try:
        with suppress(OSError), filler.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(65536))
        yield
    finally:
        filler.unlink(missing_ok=True)


def _take_away(folder: Path) -> None:
    disk = folder / "disk"
    for one in (disk / _SERVER, folder / _SERVER):
        if one.exists():
            Server(one).remove()
    if os.path.ismount(disk):
        subprocess.run(["umount", "-l", str(disk)], check=False)
    shutil.rmtree(folder, ignore_errors=True)
