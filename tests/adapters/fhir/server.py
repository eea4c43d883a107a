"""A FHIR server in memory, on this machine: transactions, conditional create, search page by page.

It keeps to R4: what is no R4 resource it refuses, and a transaction is stored whole or not at all.
"""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, unquote

from fhir.resources.R4B import get_fhir_model_class
from tests.adapters.fhir.r4 import strange
from tests.adapters.serving import Asked, Said, Serving, serving

ROOT = "/fhir"
BEGAN = datetime(2026, 10, 6, 9, 0, tzinfo=UTC)
Resource = dict[str, Any]


class Fhir:
    """`answers` is what it says of everything, in place of what it should. `leaves_out` are the
    questions (`_include`, `_sort` …) that it does not heed."""

    def __init__(self, page: int = 50) -> None:
        self.stored = dict[str, Resource]()
        self.page = page
        self.now = BEGAN
        self.answers: Said | None = None
        self.leaves_out = frozenset[str]()
        self.server: Serving
        self._number = 0

    @property
    def address(self) -> str:
        return f"{self.server.address}{ROOT}"

    def put(self, resource: Resource, at: datetime | None = None) -> str:
        """Store it, or a new version of it; where it stands."""
        self.now += timedelta(seconds=1)
        kind = resource["resourceType"]
        if "id" not in resource:
            self._number += 1
            resource = {**resource, "id": f"n{self._number}"}
        name = f"{kind}/{resource['id']}"
        version = int(self.stored.get(name, {}).get("meta", {}).get("versionId", "0")) + 1
        meta = {
            **resource.get("meta", {}),
            "versionId": str(version),
            "lastUpdated": (at or self.now).isoformat(),
        }
        self.stored[name] = {**resource, "meta": meta}
        return name

    def change(self, name: str, **elements: object) -> None:
        """A new version of what stands there."""
        self.put({**self.stored[name], **elements})

    def of(self, kind: str) -> list[Resource]:
        return [one for one in self.stored.values() if one["resourceType"] == kind]

    def answer(self, asked: Asked) -> Said:
        if self.answers is not None:
            return self.answers
        path = unquote(asked.path).removeprefix(ROOT).strip("/")
        if asked.method == "POST" and not path:
            return self._transaction(json.loads(asked.body))
        if path == "metadata":
            return _said(CAPABILITY)
        if path in self.stored:
            return _said(self.stored[path])
        if "/" in path:
            return _wrong(404)
        return self._search(path, asked)

    def _transaction(self, bundle: Resource) -> Said:
        if strange(bundle) or bundle["type"] != "transaction":
            return _wrong(422)
        names = dict[str, str]()
        new = list[Resource]()
        statuses = list[str]()
        for entry in bundle["entry"]:
            resource, request = entry["resource"], entry["request"]
            get_fhir_model_class(request["url"]).model_validate(resource)
            there = self._matching(request["url"], request["ifNoneExist"])
            if len(there) > 1:
                return _wrong(412)
            if there:
                names[entry["fullUrl"]] = f"{request['url']}/{there[0]['id']}"
                statuses.append("200 OK")
                continue
            self._number += 1
            names[entry["fullUrl"]] = f"{request['url']}/n{self._number}"
            new.append({**resource, "id": f"n{self._number}"})
            statuses.append("201 Created")
        for one in new:
            self.put(_with_names(one, names))
        entries = [{"response": {"status": one}} for one in statuses]
        return _said({"resourceType": "Bundle", "type": "transaction-response", "entry": entries})

    def _matching(self, kind: str, query: str) -> list[Resource]:
        asked = dict(parse_qsl(query))
        return [one for one in self.of(kind) if _fits(one, asked)]

    def _search(self, kind: str, asked: Asked) -> Said:
        pairs = [one for one in parse_qsl(self._query(asked)) if one[0] not in self.leaves_out]
        query = dict(pairs)
        found = [one for one in self.of(kind) if _fits(one, query)]
        if query.get("_sort") == "_lastUpdated":
            found.sort(key=lambda one: one["meta"]["lastUpdated"])
        size, begins = min(self.page, int(query.get("_count", "50"))), int(query.get("_from", "0"))
        page = found[begins : begins + size]
        entries = [{"resource": one, "search": {"mode": "match"}} for one in page]
        for _, path in (one for one in pairs if one[0] == "_include"):
            entries += self._included(page, path.partition(":")[2])
        links = []
        if begins + size < len(found):
            more = "&".join(f"{name}={_quoted(value)}" for name, value in pairs if name != "_from")
            url = f"{self.address}/{kind}?{more}&_from={begins + size}"
            links.append({"relation": "next", "url": url})
        bundle = {"resourceType": "Bundle", "type": "searchset", "link": links, "entry": entries}
        return _said(bundle)

    def _query(self, asked: Asked) -> str:
        # `Asked.query` has each name once.
        return asked.target.partition("?")[2]

    def _included(self, page: list[Resource], element: str) -> list[Resource]:
        names = {one.get(element, {}).get("reference") for one in page} & self.stored.keys()
        return [
            {"resource": self.stored[one], "search": {"mode": "include"}} for one in sorted(names)
        ]


@contextmanager
def fhir(page: int = 50) -> Iterator[Fhir]:
    """While it lasts it answers, on a port of its own."""
    made = Fhir(page)
    with serving(made.answer) as made.server:
        yield made


CAPABILITY = {
    "resourceType": "CapabilityStatement",
    "fhirVersion": "4.0.1",
    "rest": [
        {
            "mode": "server",
            "interaction": [{"code": "transaction"}],
            "resource": [
                {
                    "type": kind,
                    "interaction": [{"code": "create"}, {"code": "search-type"}],
                    "conditionalCreate": True,
                }
                for kind in (
                    "AuditEvent",
                    "CarePlan",
                    "Composition",
                    "Consent",
                    "Provenance",
                    "QuestionnaireResponse",
                    "ServiceRequest",
                    "Task",
                )
            ],
        }
    ],
}


def _fits(resource: Resource, query: Mapping[str, str]) -> bool:
    meta = resource.get("meta", {})
    tokens = {"identifier": resource.get("identifier", []), "_tag": meta.get("tag", [])}
    for name, wanted in query.items():
        if name in tokens:
            own = tokens[name] if isinstance(tokens[name], list) else [tokens[name]]
            if not any(_is(one, token) for one in own for token in _split(wanted, ",")):
                return False
        if name == "_lastUpdated" and datetime.fromisoformat(meta["lastUpdated"]) < (
            datetime.fromisoformat(wanted.removeprefix("ge"))
        ):
            return False
        if name == "_id" and resource["id"] not in wanted.split(","):
            return False
        if name == "status" and resource["status"] not in wanted.split(","):
            return False
    return True


def _is(one: Any, token: str) -> bool:
    if not isinstance(one, dict) or "system" not in one:
        return False
    system, value = _split(token, "|")
    own = one.get("value", one.get("code", ""))
    return one["system"] == _plain(system) and _plain(value) in ("", own)


def _split(text: str, at: str) -> list[str]:
    """What stands between, where it is not escaped."""
    return re.split(rf"(?<!\\){re.escape(at)}", text)


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


def _quoted(text: str) -> str:
    return "".join(f"%{one:02X}" for one in text.encode())


def _with_names(resource: Resource, names: Mapping[str, str]) -> Resource:
    """What it calls others in the transaction becomes where they stand."""
    text = json.dumps(resource)
    for urn, name in names.items():
        text = text.replace(f'"{urn}"', f'"{name}"')
    found: Resource = json.loads(text)
    return found


def _said(body: Mapping[str, object], status: int = 200) -> Said:
    return Said(status, json.dumps(body).encode(), {"Content-Type": "application/fhir+json"})


def _wrong(status: int) -> Said:
    issue = {"severity": "error", "code": "processing", "diagnostics": "Greta Karlsson"}
    return _said({"resourceType": "OperationOutcome", "issue": [issue]}, status)
