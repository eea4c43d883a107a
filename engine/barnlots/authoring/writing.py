"""A file is written whole or not at all."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from barnlots.model.errors import BarnlotsError

_NEW = 0o644


def write_whole(path: Path, data: bytes) -> None:
    """Puts `data` at `path` in one step, with the rights the file had. Raises BarnlotsError when
    that cannot be done; what was there is then untouched."""
    target = path.resolve()
    try:
        rights = target.stat().st_mode & 0o7777 if target.exists() else _NEW
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.chmod(name, rights)
            os.replace(name, target)
        except OSError:
            with suppress(OSError):
                os.unlink(name)
            raise
    except OSError as error:
        raise BarnlotsError("BL-U040", fil=str(path)) from error
