"""The receiver of webhooks as a WSGI application, for whatever web server is there."""

import json
import re
from collections.abc import Iterable
from http import HTTPStatus
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from barnlots.model.catalogue import say
from barnlots_cloudevents.receiver import MOST, TOO_LARGE, Answer, Receiver

NOT_POSTED = "BL-I509"


def application(receiver: Receiver) -> WSGIApplication:
    """Every path is the webhook's: what stands before it says which."""

    def app(environment: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        answer = _answer(receiver, environment)
        body, headers = b"", list[tuple[str, str]]()
        if answer.code is not None:
            told = {"code": answer.code, "title": say(answer.code, "sv")}
            body = json.dumps(told, ensure_ascii=False).encode()
            headers = [
                ("Content-Type", "application/problem+json"),
                ("Content-Length", str(len(body))),
            ]
        status = HTTPStatus(answer.status)
        start(f"{status.value} {status.phrase}", headers)
        return [body]

    return app


def _answer(receiver: Receiver, environment: WSGIEnvironment) -> Answer:
    if environment["REQUEST_METHOD"] != "POST":
        return Answer(405, NOT_POSTED)
    length = environment.get("CONTENT_LENGTH") or "0"
    if not re.fullmatch(r"[0-9]{1,9}", length) or int(length) > MOST:
        return Answer(413, TOO_LARGE)
    headers = {
        name.removeprefix("HTTP_").replace("_", "-"): str(value)
        for name, value in environment.items()
        if name.startswith("HTTP_") or name == "CONTENT_TYPE"
    }
    return receiver.accept(headers, environment["wsgi.input"].read(int(length)))
