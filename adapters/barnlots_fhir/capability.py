"""What a server says of itself that it can: its CapabilityStatement, in words of the reader's."""

from collections.abc import Iterable, Mapping

from barnlots.model.catalogue import say
from barnlots_fhir.server import Json, Server

# What a server says that is of R4; 4.3 is R4B.
_R4 = "4.0"


def can(server: Server, stores: Iterable[str], finds: Iterable[str]) -> Mapping[str, bool]:
    """Whether it is of R4, takes transactions if anything is to be stored, and does what we ask of
    each kind of resource. Raises NoAnswer."""
    said = server.read("metadata") or {}
    rest = _first(said.get("rest"))
    kinds = {one.get("type"): one for one in _each(rest.get("resource"))}
    found = {say("BL-FHIR_CAN_R4"): str(said.get("fhirVersion", "")).startswith(_R4)}
    stored = tuple(stores)
    if stored:
        found[say("BL-FHIR_CAN_TRANSACTION")] = bool(
            {"transaction"} & set(_codes(rest.get("interaction")))
        )
    for kind in stored:
        about = kinds.get(kind, {})
        found[say("BL-FHIR_CAN_STORE", slag=kind)] = (
            "create" in _codes(about.get("interaction")) and about.get("conditionalCreate") is True
        )
    for kind in finds:
        found[say("BL-FHIR_CAN_FIND", slag=kind)] = "search-type" in _codes(
            kinds.get(kind, {}).get("interaction")
        )
    return found


def _codes(interactions: object) -> tuple[object, ...]:
    return tuple(one.get("code") for one in _each(interactions))


def _each(said: object) -> tuple[Json, ...]:
    return tuple(one for one in said if isinstance(one, dict)) if isinstance(said, list) else ()


def _first(said: object) -> Json:
    return next(iter(_each(said)), {})
