"""A file of the author's is written whole or not at all, also where a link leads to it."""

from pathlib import Path

from barnlots.model.errors import BarnlotsError
from barnlots.on_disk import write

_NEW = 0o644


def write_whole(path: Path, data: bytes, *, new: int = _NEW) -> None:
    """Puts `data` at `path` in one step, with the rights the file had, or `new` ones. Raises
    BarnlotsError when that cannot be done; what was there is then untouched."""
    try:
        write(path.resolve(), data, new)
    except OSError as error:
        raise BarnlotsError("BL-U040", fil=str(path)) from error
