"""One question and its answer over a connection of their own.

Nothing is logged here, and no error says what was asked or told: a library's own words may hold
both, so they go no further.
"""

import json
import ssl
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from http.client import HTTPException
from socket import SHUT_RDWR
from threading import Event, Timer

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse

from barnlots.model.errors import BarnlotsError
from barnlots_http.settings import Address

Texts = Mapping[str, str]
SILENT, NOT_TRUSTED, NOT_SECURED = "BL-I301", "BL-I302", "BL-I303"
TOO_LARGE, UNREADABLE = "BL-I304", "BL-I305"
_AT_A_TIME = 65_536


class NoAnswer(BarnlotsError):
    """No answer that can be used came. It may pass: the same is asked again later."""


@dataclass(frozen=True)
class Limits:
    """How long, in seconds, and how much, in bytes: `connect` until somebody is there, `silence`
    between two pieces of an answer, `whole` for all of it, and how large its body may be.

    The worker leaves an adapter after 30 seconds, so less than that is to be had here.
    """

    connect: float = 5.0
    silence: float = 10.0
    whole: float = 20.0
    body: int = 32_000_000


@dataclass(frozen=True)
class Answer:
    """What came back, whatever its status. `headers` are found however they are spelled."""

    status: int
    headers: Texts = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def good(self) -> bool:
        return 200 <= self.status < 300

    def json(self) -> object:
        """Raises NoAnswer for what is no JSON."""
        try:
            found: object = json.loads(self.body)
        except (ValueError, RecursionError):
            raise NoAnswer(UNREADABLE) from None
        return found


@dataclass(frozen=True)
class Question:
    """`target` is a path from the root, with its query; all of it is escaped already."""

    method: str
    target: str = field(repr=False)
    headers: Texts = field(default_factory=dict, repr=False)
    body: bytes | None = field(default=None, repr=False)


def exchange(at: Address, trust: ssl.SSLContext, limits: Limits, asked: Question) -> Answer:
    """Whatever is answered; a redirect is an answer like any other. Raises NoAnswer."""
    connection = _connection(at, trust, limits)
    try:
        connection.connect()
        connection.timeout = limits.silence
        with _ended_after(connection, limits.whole):
            connection.request(
                asked.method,
                asked.target,
                asked.body,
                # One at a time, and as it is: what is packed could be any size unpacked.
                {**asked.headers, "Connection": "close", "Accept-Encoding": "identity"},
                preload_content=False,
                decode_content=False,
            )
            with closing(connection.getresponse()) as response:
                return Answer(response.status, response.headers, _body(response, limits.body))
    except ssl.SSLCertVerificationError:
        raise NoAnswer(NOT_TRUSTED) from None
    except ssl.SSLError:
        raise NoAnswer(NOT_SECURED) from None
    except (HTTPError, HTTPException, OSError):
        raise NoAnswer(SILENT) from None
    finally:
        connection.close()


def _connection(at: Address, trust: ssl.SSLContext, limits: Limits) -> HTTPConnection:
    if not at.tls:
        return HTTPConnection(at.host, at.port, timeout=limits.connect)
    return HTTPSConnection(at.host, at.port, timeout=limits.connect, ssl_context=trust)


@contextmanager
def _ended_after(connection: HTTPConnection, seconds: float) -> Iterator[None]:
    """Whoever answers a byte at a time never is silent, so the line is cut from outside. Raises
    NoAnswer when it was: what had come until then looks whole."""
    line, cut = connection.sock, Event()

    def end() -> None:
        cut.set()
        with suppress(OSError):
            line.shutdown(SHUT_RDWR)

    timer = Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        if cut.is_set():
            raise NoAnswer(SILENT) from None


def _body(response: BaseHTTPResponse, most: int) -> bytes:
    body = bytearray()
    while piece := response.read1(_AT_A_TIME):
        body += piece
        if len(body) > most:
            raise NoAnswer(TOO_LARGE)
    return bytes(body)
