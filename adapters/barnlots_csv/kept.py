"""The rows of a file that nothing here can make anything of, however often they are tried: they are
put aside as they stood, under the file's own headings, before the file is taken away.
"""

from collections.abc import Callable
from pathlib import Path

from barnlots.ports import Incoming, Unusable
from barnlots_csv.profile import Profile
from barnlots_csv.reading import NO_CHILD, NO_TIME
from barnlots_csv.rows import NOT_TEXT, TOO_FEW, TOO_LONG, UNCLOSED, Row, Rows

# Why such a row waits.
HOPELESS = (NO_CHILD, NO_TIME, NOT_TEXT, TOO_FEW, TOO_LONG, UNCLOSED)
# When there is more of them than this, in bytes, the whole file is put aside.
MOST = 4_000_000


def hopeless_rows(
    file: Path,
    profile: Profile,
    read: Callable[[Row, tuple[str, ...]], Incoming | Unusable],
    new: Callable[[str], bool],
) -> bytes | None:
    """Those whose keys are `new`, in the file's own encoding; empty when there are none, and None
    when they are too many."""
    kept, size, header = list[bytes](), 0, None
    with file.open("rb") as opened:
        for row in Rows(opened, profile.encoding, profile.delimiter):
            if header is None:
                header = row
                continue
            found = read(row, header.cells)
            if isinstance(found, Unusable) and found.why in HOPELESS and new(found.key):
                kept.append(_line(row))
                size += len(row.raw)
            if size > MOST:
                return None
    return b"".join((_line(header), *kept)) if header is not None and kept else b""


def _line(row: Row) -> bytes:
    return row.raw.rstrip(b"\r\n") + b"\n"
