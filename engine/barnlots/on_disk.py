"""A file is there whole or not at all, and on disk before anybody says that it is.

It is written beside its place, under a hidden name of its own, and then put there in one step. What
a write that was killed left behind is taken away by a later one in the same folder.
"""

import errno
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_IMODE

# No write takes so long, in seconds: whoever made it is gone.
_KILLED = 600.0
_BESIDE = re.compile(r"\..+\.[0-9a-f]{8}\.ny")
# A file system that cannot do it for a folder, or a folder that one may write in and not read.
_NOT_ASKED = (errno.EACCES, errno.EINVAL, errno.ENOTSUP)


def write(file: Path, content: bytes, mode: int) -> None:
    """Put it there, in the place of what stands there, whose rights it keeps; a new file gets
    `mode`, less the umask. Raises OSError; what stood there is then as it was."""
    with beside(file, content, mode) as fresh:
        with suppress(FileNotFoundError):
            rights = S_IMODE(file.stat().st_mode)
            if rights != S_IMODE(fresh.stat().st_mode):
                fresh.chmod(rights)
        fresh.replace(file)
    settle(file.parent)


def write_once(file: Path, content: bytes, mode: int) -> bool:
    """False when something is there already: of two that write at once the first one's stands.
    Raises OSError. The folder's disk must know hard links."""
    with beside(file, content, mode) as fresh:
        try:
            os.link(fresh, file)
        except FileExistsError:
            return False
    settle(file.parent)
    return True


@contextmanager
def beside(file: Path, content: bytes, mode: int) -> Iterator[Path]:
    """The content, on disk and hidden; what is left under that name at the end is taken away.
    Raises OSError."""
    _sweep(file.parent)
    fresh = file.with_name(f".{file.name}.{os.urandom(4).hex()}.ny")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        with os.fdopen(descriptor, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        yield fresh
    finally:
        fresh.unlink(missing_ok=True)


def usable(folder: Path) -> bool:
    """Whether files can be found, read and written there."""
    return os.access(folder, os.R_OK | os.W_OK | os.X_OK)


def settle(folder: Path) -> None:
    """What a folder holds, and under which names, is on disk, where the system can be asked for
    it. Raises OSError."""
    try:
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
    except OSError as error:
        if error.errno not in _NOT_ASKED:
            raise


def _sweep(folder: Path) -> None:
    # Nothing that is to be written waits for this.
    with suppress(OSError), os.scandir(folder) as entries:
        for one in entries:
            if _BESIDE.fullmatch(one.name):
                with suppress(OSError):
                    if one.stat().st_mtime < time.time() - _KILLED:
                        os.unlink(one.path)
