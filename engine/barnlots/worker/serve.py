"""/metrics and /health over HTTP, for monitoring systems on the same machine."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from barnlots.model.errors import logged
from barnlots.service import log
from barnlots.store.figures import Figures
from barnlots.worker.health import judge
from barnlots.worker.metrics import CONTENT_TYPE, openmetrics
from barnlots.worker.pulse import Beat

LOOPBACK = "127.0.0.1"
_TAKES_AT_MOST = 10.0

State = tuple[Beat | None, Figures, datetime]


def address(said: str) -> tuple[str, int]:
    """`HOST:PORT`, `[ADDRESS]:PORT`, or a port alone on the loopback. Raises ValueError."""
    host, _, port = said.rpartition(":")
    number = int(port)
    if not 0 <= number <= 65535:
        raise ValueError(said)
    return host.strip("[]") or LOOPBACK, number


@contextmanager
def served(where: tuple[str, int], state: Callable[[], State]) -> Iterator[int]:
    """Answer until the block ends; the port. Raises OSError when it is taken."""
    server = _Server(where, type("Answers", (_Answers,), {"state": staticmethod(state)}))
    thread = threading.Thread(target=server.serve_forever, name="barnlots-http", daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A caller who hangs up is no trouble, and a traceback is nobody's to read."""


class _Answers(BaseHTTPRequestHandler):
    state: Callable[[], State]
    timeout = _TAKES_AT_MOST
    server_version = "barnlots"
    sys_version = ""

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path not in ("/metrics", "/health"):
            self._answer(HTTPStatus.NOT_FOUND, "text/plain", b"/metrics /health\n")
            return
        try:
            beat, figures, now = self.state()
        except Exception as error:
            log.error("not_measured", **logged(error))
            self._answer(HTTPStatus.SERVICE_UNAVAILABLE, "text/plain", b"no ledger\n")
            return
        if path == "/metrics":
            self._answer(HTTPStatus.OK, CONTENT_TYPE, openmetrics(beat, figures, now))
        else:
            signs = judge(beat, figures, now)
            well = all(one.well for one in signs)
            body = json.dumps({"well": well, "signs": [asdict(one) for one in signs]})
            code = HTTPStatus.OK if well else HTTPStatus.SERVICE_UNAVAILABLE
            self._answer(code, "application/json", body.encode())

    def _answer(self, code: HTTPStatus, kind: str, body: bytes) -> None:
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Who asks how things stand is not worth a line."""
