"""A system on this machine that tests start: it answers as it is told to, with TLS or without."""

import ssl
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Asked:
    """What somebody asked; the names of `headers` are in small letters. `target` is the path with
    its query, as it came."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    target: str = ""


@dataclass(frozen=True)
class Said:
    """An answer. `pieces` come instead of all that, as they are and one by one."""

    status: int = 200
    body: bytes = b"{}"
    headers: Mapping[str, str] = field(default_factory=dict)
    pieces: Iterable[bytes] | None = None


class Serving(ThreadingHTTPServer):
    """`asked` is everything that came in. An error in `answering` fails the test at its end."""

    daemon_threads = True

    def __init__(self, answering: Callable[[Asked], Said], trust: ssl.SSLContext | None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answering = answering
        self.asked = list[Asked]()
        self.ending = Event()
        self.errors = list[BaseException]()
        self._scheme = "https" if trust else "http"
        if trust is not None:
            # Whoever asks shakes hands in a thread of its own, and keeps nobody waiting.
            self.socket = trust.wrap_socket(
                self.socket, server_side=True, do_handshake_on_connect=False
            )

    @property
    def address(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever hangs up, or is not trusted, is no error of the server's."""
        error = sys.exception()
        if error is not None and not isinstance(error, OSError):
            self.errors.append(error)


class _Handler(BaseHTTPRequestHandler):
    server: Serving

    def _answer(self) -> None:
        parts = urlsplit(self.path)
        length = int(self.headers.get("Content-Length") or 0)
        asked = Asked(
            self.command,
            parts.path,
            dict(parse_qsl(parts.query, keep_blank_values=True)),
            {name.lower(): value for name, value in self.headers.items()},
            self.rfile.read(length),
            self.path,
        )
        self.server.asked.append(asked)
        said = self.server.answering(asked)
        if said.pieces is not None:
            for piece in said.pieces:
                self.wfile.write(piece)
            return
        self.send_response(said.status)
        for name, value in {"Content-Length": str(len(said.body)), **said.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(said.body)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def serving(
    answering: Callable[[Asked], Said], trust: ssl.SSLContext | None = None
) -> Iterator[Serving]:
    """While it lasts somebody answers at its `address`, on a port of its own."""
    server = Serving(answering, trust)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.ending.set()
        server.shutdown()
        thread.join()
        server.server_close()
    assert server.errors == []
