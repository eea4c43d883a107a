"""What every process of a run shares: one clock that is stretched and set wrong, and a purse of
faults that is the same each time it is opened."""

import mmap
import struct
import time
from datetime import UTC, datetime, timedelta

_LAYOUT = struct.Struct("ddd")
BEGINS = datetime(2026, 9, 14, 6, 0, tzinfo=UTC)


class SharedClock:
    """One clock for every process that is forked after it was made.

    A second of the machine's is `speed` seconds here; `jump` sets it wrong, or right again.
    """

    def __init__(self, speed: float) -> None:
        self._memory = mmap.mmap(-1, _LAYOUT.size)
        self._set(time.monotonic(), speed, 0.0)

    def __call__(self) -> datetime:
        begun, speed, off = _LAYOUT.unpack_from(self._memory)
        return BEGINS + timedelta(seconds=(time.monotonic() - begun) * speed + off)

    def jump(self, seconds: float) -> None:
        begun, speed, off = _LAYOUT.unpack_from(self._memory)
        self._set(begun, speed, off + seconds)

    def as_the_machines(self) -> None:
        """A second is a second from now on: nobody has less time for a round than in life, however
        slow the machine is."""
        begun, speed, off = _LAYOUT.unpack_from(self._memory)
        now = time.monotonic()
        self._set(now, 1.0, (now - begun) * speed + off)

    def _set(self, begun: float, speed: float, off: float) -> None:
        _LAYOUT.pack_into(self._memory, 0, begun, speed, off)
