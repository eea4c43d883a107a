"""A system on this machine that answers over TLS as no system should."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from socket import socket
from socketserver import BaseRequestHandler, ThreadingTCPServer
from threading import Event, Thread

import trustme

HOST = "127.0.0.1"
_STATUS = b"HTTP/1.1 200 OK\r\n"
_AT_A_TIME = 65_536
_PATIENCE = 10.0
_BETWEEN_BYTES = 0.1
_HELLO = b"\x16"
_PAGE = "<!DOCTYPE html>\n<html><title>Logga in</title><form>Användare</form></html>".encode()


class Fault(StrEnum):
    """What is wrong with whoever answers."""

    # It has not shown who it is.
    NOT_TRUSTED = "its certificate is of an issuer nobody trusts"
    OTHER_NAME = "its certificate is for another name"
    ENDED = "its certificate has ended"
    NO_TLS = "it does not speak TLS"
    # It has, and does not answer as it should.
    SILENT = "it never answers"
    SLOW_HEAD = "its answer comes byte by byte from the first"
    SLOW_BODY = "its answer begins well and goes on byte by byte"
    ENDLESS = "its answer never ends"
    GARBAGE = "its answer is none"
    BROKEN = "it says that something is wrong with it"
    FOR_PEOPLE = "it says that all is well, with a page for people to log in on"
    ELSEWHERE = "it says that somebody else answers"


class Hostile(ThreadingTCPServer):
    """`connected` counts those who came and `asked` those who told it anything; `sent` is the most
    bytes that anybody took of an endless answer. `elsewhere` is where it says that the answer is.
    """

    def __init__(self, fault: Fault, issuer: trustme.CA, elsewhere: str) -> None:
        super().__init__((HOST, 0), _Handler)
        self.fault = fault
        self.elsewhere = elsewhere
        self.trust = None if fault is Fault.NO_TLS else _certified(fault, issuer)
        self.ending = Event()
        self.connected = self.asked = self.sent = 0

    @property
    def address(self) -> str:
        return f"https://{HOST}:{self.server_address[1]}"

    def get_request(self) -> tuple[socket, tuple[str, int]]:
        found = super().get_request()
        self.connected += 1
        return found


@contextmanager
def hostile(fault: Fault, issuer: trustme.CA, elsewhere: str = "") -> Iterator[Hostile]:
    """While it lasts somebody answers at its `address`, vouched for by `issuer` unless that is
    what is wrong."""
    with Hostile(fault, issuer, elsewhere) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.ending.set()
            server.shutdown()
            thread.join()


class _Handler(BaseRequestHandler):
    server: Hostile

    def handle(self) -> None:
        self.request.settimeout(_PATIENCE)
        try:
            if self.server.trust is None:
                self._answer(self.request)
                return
            with self.server.trust.wrap_socket(self.request, server_side=True) as secured:
                self._answer(secured)
        except OSError:
            # Whoever asked has hung up, as it should.
            return

    def _answer(self, peer: socket) -> None:
        server = self.server
        asked = peer.recv(_AT_A_TIME)
        if not asked or (server.trust is None and asked.startswith(_HELLO)):
            return
        server.asked += 1
        match server.fault:
            case Fault.SILENT:
                server.ending.wait()
            case Fault.SLOW_HEAD:
                self._slowly(peer, _STATUS + b"X-Slow: ")
            case Fault.SLOW_BODY:
                peer.sendall(_STATUS + b"Content-Length: 1000000\r\n\r\n")
                self._slowly(peer, b"")
            case Fault.ENDLESS:
                peer.sendall(_STATUS + b"\r\n")
                sent = 0
                while not server.ending.is_set():
                    peer.sendall(b" " * _AT_A_TIME)
                    sent += _AT_A_TIME
                    server.sent = max(server.sent, sent)
            case Fault.GARBAGE:
                peer.sendall(b"\x00\xff hej\r\n\r\n")
            case Fault.BROKEN:
                peer.sendall(b"HTTP/1.1 500 Oj\r\nContent-Length: 2\r\n\r\n{}")
            case Fault.FOR_PEOPLE:
                kind = b"Content-Type: text/html\r\n"
                peer.sendall(_STATUS + kind + b"Content-Length: %d\r\n\r\n" % len(_PAGE) + _PAGE)
            case Fault.ELSEWHERE:
                to = server.elsewhere.encode()
                peer.sendall(b"HTTP/1.1 302 Found\r\nLocation: " + to + b"/\r\n\r\n")
            case _:
                peer.sendall(_STATUS + b"Content-Length: 2\r\n\r\n{}")

    def _slowly(self, peer: socket, first: bytes) -> None:
        for byte in first:
            if self.server.ending.wait(_BETWEEN_BYTES):
                return
            peer.sendall(bytes([byte]))
        while not self.server.ending.wait(_BETWEEN_BYTES):
            peer.sendall(b" ")


def _certified(fault: Fault, issuer: trustme.CA) -> ssl.SSLContext:
    by = trustme.CA() if fault is Fault.NOT_TRUSTED else issuer
    name = "annan.exempel.se" if fault is Fault.OTHER_NAME else HOST
    ended = datetime.now(UTC) - timedelta(days=1) if fault is Fault.ENDED else None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    by.issue_cert(name, not_after=ended).configure_cert(context)
    return context
