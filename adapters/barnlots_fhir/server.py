"""A FHIR server, as we ask it: a transaction, a search that goes on page by page, one resource.

What is wrong with a question an OperationOutcome says; it may quote what was sent, so that nothing
of it is read, kept or told.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import unquote, urlencode, urlsplit

from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.domainresource import DomainResource
from fhir.resources.R4B.organization import Organization
from fhir.resources.R4B.patient import Patient
from fhir.resources.R4B.practitioner import Practitioner
from fhir.resources.R4B.practitionerrole import PractitionerRole
from fhir.resources.R4B.reference import Reference
from fhir.resources.R4B.servicerequest import ServiceRequest

from barnlots.ports import Given
from barnlots_http import UNREADABLE, Answer, Client, Limits, NoAnswer, accepted

JSON = "application/fhir+json"
MOST_PAGES = 10_000
_CREATED = ("200", "201")
_NOT_THERE = (400, 403, 404, 405, 410)
_AT = re.compile(r"([A-Z][A-Za-z]+)/[A-Za-z0-9.-]{1,64}")
# Everything that may stand in an address (RFC 3986): what has other characters is escaped.
_LINK = re.compile(r"[!#-;=?-\[\]_a-z~|]+")

Json = Mapping[str, object]
R = TypeVar("R", bound=DomainResource)

# What else than the thing itself is read, when something refers to it.
_REFERRED: Mapping[str, type[DomainResource]] = {
    one.get_resource_type(): one
    for one in (Organization, Patient, Practitioner, PractitionerRole, ServiceRequest)
}


@dataclass
class Page:
    """What a search found, and what came with it, by where it stands."""

    found: list[Json] = field(default_factory=list)
    included: dict[str, Json] = field(default_factory=dict)


class Server:
    """At the address of the configuration; nothing is ever asked of another."""

    def __init__(self, given: Given, limits: Limits | None = None) -> None:
        """Raises BadSetting."""
        self._client = Client(given, limits)
        self._address = given.text("adress").rstrip("/")
        self._root = urlsplit(self._address).path

    def transact(self, bundle: Bundle) -> Answer:
        """Whatever it says of a transaction. Raises NoAnswer."""
        return self._client.ask(
            "POST",
            "" if self._root else "/",
            body=bundle.model_dump_json().encode(),
            headers={"Content-Type": JSON, "Accept": JSON, "Prefer": "return=minimal"},
        )

    def pages(self, kind: str, query: Iterable[tuple[str, str]]) -> Iterator[Page]:
        """What a search finds, a page at a time. Raises Declined, NoAnswer."""
        path = f"/{kind}?{urlencode(list(query))}"
        asked = set[str]()
        while path not in asked and len(asked) < MOST_PAGES:
            asked.add(path)
            said = self._json(path)
            if said.get("resourceType") != "Bundle":
                raise NoAnswer(UNREADABLE)
            yield _page(said, kind)
            following = _next(said)
            if following is None:
                return
            path = self._below(following)
        # It leads nowhere.
        raise NoAnswer(UNREADABLE)

    def read(self, path: str) -> Json | None:
        """What stands there; None when nothing does that we may see. Raises NoAnswer."""
        answer = self._client.ask("GET", f"/{path}", headers={"Accept": JSON})
        if answer.status in _NOT_THERE:
            return None
        return _mapping(accepted(answer).json())

    def resolve(
        self, who: Reference, within: DomainResource, included: Mapping[str, Json]
    ) -> DomainResource | None:
        """What is referred to: inside the resource itself, on the same page, or on the server.
        None for what is named by an identifier alone, and for what is not there."""
        at = (who.reference or "").removeprefix(f"{self._address}/").partition("/_history/")[0]
        if at.startswith("#"):
            inside = (one for one in within.contained or [] if one.id == at[1:])
            return next((one for one in inside if isinstance(one, DomainResource)), None)
        stands = _AT.fullmatch(at)
        model = _REFERRED.get(stands[1]) if stands else None
        if model is None:
            return None
        raw = included.get(at) or self.read(at)
        return None if raw is None else parsed(model, raw)

    def _json(self, path: str) -> Json:
        answer = self._client.ask("GET", path, headers={"Accept": JSON})
        return _mapping(accepted(answer).json())

    def _below(self, link: str) -> str:
        """A link of the server's own, asked where the configuration says and nowhere else."""
        try:
            parts = urlsplit(link)
        except ValueError:
            raise NoAnswer(UNREADABLE) from None
        rest = parts.path.removeprefix(self._root)
        below = parts.path.startswith(self._root) and (not rest or rest.startswith("/"))
        # Whoever goes up may come to what is not of this server, with our token.
        goes_up = ".." in unquote(rest).replace("\\", "/").split("/")
        if not below or goes_up or not _LINK.fullmatch(link):
            raise NoAnswer(UNREADABLE)
        return f"{rest}?{parts.query}" if parts.query else rest


def stored(answer: Answer, bundle: Bundle) -> bool:
    """Whether each entry of the transaction is there now, as the server itself says."""
    said = _mapping(accepted(answer).json())
    entries = said.get("entry")
    if said.get("type") != "transaction-response" or not isinstance(entries, list):
        return False
    statuses = [_mapping(_mapping(one).get("response", {})).get("status") for one in entries]
    well = [one for one in statuses if isinstance(one, str) and one[:3] in _CREATED]
    return len(well) == len(bundle.entry or [])


def parsed(model: type[R], raw: Json) -> R | None:
    """The resource, when it is one of R4's."""
    try:
        return model.model_validate(raw)
    except (ValueError, TypeError, RecursionError):
        # What is wrong with it may quote a child.
        return None


def identifiers_in(raw: Json) -> list[tuple[str, str]]:
    """Each as system and value, also of a resource that is not as it should be."""
    said = raw.get("identifier")
    each = [one for one in said if isinstance(one, dict)] if isinstance(said, list) else []
    pairs = [(one.get("system"), one.get("value")) for one in each]
    return [(one, other) for one, other in pairs if isinstance(one, str) and isinstance(other, str)]


def _page(said: Json, kind: str) -> Page:
    page = Page()
    # R4 has no empty list: nothing found is no list at all.
    entries = said.get("entry", [])
    if not isinstance(entries, list):
        raise NoAnswer(UNREADABLE)
    for one in entries:
        resource = _mapping(one).get("resource")
        if not isinstance(resource, Mapping):
            continue
        if resource.get("resourceType") == kind:
            page.found.append(resource)
        page.included[f"{resource.get('resourceType')}/{resource.get('id')}"] = resource
    return page


def _next(said: Json) -> str | None:
    links = said.get("link")
    for one in links if isinstance(links, list) else []:
        link = _mapping(one)
        if link.get("relation") == "next" and isinstance(link.get("url"), str):
            return str(link["url"])
    return None


def _mapping(said: object) -> Json:
    if not isinstance(said, dict):
        raise NoAnswer(UNREADABLE)
    return said
