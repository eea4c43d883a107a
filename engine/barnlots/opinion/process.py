"""One helper process: started clean, spoken to under a deadline, killed without ceremony."""

import os
import subprocess
import sys
import sysconfig
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from barnlots.model.base import Frozen
from barnlots.opinion.wire import LONGEST_LINE, Reply, line

# The last one is how a test run measures what its helpers have run.
_KEPT = ("PATH", "SYSTEMROOT", "COVERAGE_PROCESS_CONFIG")

HELPER = ("-P", "-m", "barnlots.opinion.helper")


_PARTING_S = 1.0


class HelperFailed(Exception):
    """The helper did not answer as it should; `code` says in what way."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class HelperProcess:
    """Raises HelperFailed when it cannot be started. Not for several threads at once."""

    def __init__(self, command: Sequence[str] | None = None) -> None:
        try:
            self._process = subprocess.Popen(
                command or (sys.executable, *HELPER),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                start_new_session=True,
            )
        except OSError as error:
            raise HelperFailed("not_started") from error

    @property
    def pid(self) -> int:
        """The operating system's number of it."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it has not ended, by itself or otherwise."""
        return self._process.poll() is None

    def exchange(self, message: Frozen | None, number: int, deadline: float) -> Reply:
        """Say `message` (nothing: wait for the greeting) and return the reply to `number`.

        `deadline` is on the monotonic clock. Raises HelperFailed; the process is then dead.
        """
        late = threading.Event()
        watchdog = threading.Timer(max(0.0, deadline - time.monotonic()), self._shoot, (late,))
        watchdog.daemon = True
        watchdog.start()
        try:
            text = self._speak(b"" if message is None else line(message))
        finally:
            watchdog.cancel()
        try:
            if late.is_set():
                raise HelperFailed("timeout")
            return _understood(text, number)
        except HelperFailed:
            self.kill()
            raise

    def end(self) -> None:
        """Let the process end by itself if it does so at once."""
        try:
            if self._process.stdin is not None:
                self._process.stdin.close()
            self._process.wait(timeout=_PARTING_S)
        except (OSError, subprocess.TimeoutExpired):
            pass  # Killing it is what remains.
        self.kill()

    def kill(self) -> None:
        """End the process at once and leave no zombie; harmless when it is already dead."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            try:
                if stream is not None:
                    stream.close()
            except OSError:
                pass  # What was left to write concerns nobody any more.

    def _speak(self, message: bytes) -> bytes:
        """Blocks; the watchdog's kill is what ends it when nothing else does."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None and stdout is not None
        try:
            stdin.write(message)
            stdin.flush()
            return stdout.readline(LONGEST_LINE)
        except (OSError, ValueError):
            return b""

    def _shoot(self, late: threading.Event) -> None:
        late.set()
        self._process.kill()


def _understood(text: bytes, number: int) -> Reply:
    if not text:
        raise HelperFailed("died")
    try:
        reply = Reply.model_validate_json(text)
    except ValueError:
        raise HelperFailed("garbage") from None
    if reply.number != number:
        raise HelperFailed("garbage")
    if reply.failed is not None:
        raise HelperFailed(reply.failed)
    return reply


def _environment() -> dict[str, str]:
    """Nothing of the parent's but where to find the same packages and what Windows must have."""
    places = [str(Path(__file__).resolve().parents[2]), os.environ.get("PYTHONPATH", "")]
    # Installed packages are found anyway, and must not come before the standard library.
    wanted = [place for place in places if place and place != sysconfig.get_path("purelib")]
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return kept | {"LC_ALL": "C.UTF-8", "PYTHONPATH": os.pathsep.join(wanted)}
