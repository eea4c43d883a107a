"""Sleeping until somebody rings: another thread, or a signal that asks the process to stop."""

import os
import select
from contextlib import suppress
from types import TracebackType
from typing import Self


class Bell:
    """A pipe, because what rings may be a signal handler, and those may wait for no lock."""

    def __init__(self) -> None:
        self._heard, self._rung = os.pipe()
        os.set_blocking(self._heard, False)
        os.set_blocking(self._rung, False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def ring(self) -> None:
        # A full pipe has been rung already, and a closed one has nobody to wake.
        with suppress(OSError):
            os.write(self._rung, b"!")

    def wait(self, seconds: float) -> None:
        """Until it is rung, but at most `seconds`."""
        if select.select([self._heard], [], [], max(0.0, seconds))[0]:
            with suppress(BlockingIOError):
                while os.read(self._heard, 512):
                    pass

    def close(self) -> None:
        os.close(self._rung)
        os.close(self._heard)
