"""Deliveries of every sort, as the transactions that are sent of them."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.adapters.deliveries import CONSENT, delivery
from tests.adapters.fhir.parties import AUTHORITY, MAP, NAMES, SENT_AT

from barnlots.model.delivery import Delivery
from barnlots.model.disclosure import Because, Ground
from barnlots_fhir.parties import Parties, read_parties
from barnlots_fhir.sending import Sending
from barnlots_fhir.transaction import transaction

WEIGHED = Ground(
    row="prövat-av-rektor",
    kind="prövning",
    sources=("OSL 2009:400 10 kap. 27 §",),
    ruling="ärende/ekskolan/prövning-1",
)
DANGER = Ground(row="nödläge", kind="nödläge", sources=("vårdprogram suicid",))
WORDS = "<b>Mamma & pappa</b>\n*är* borta"


def of(delivery: Delivery, kind: str, **elements: Any) -> Delivery:
    """The same to another receiver, or of another document."""
    changed = delivery.disclosure.model_copy(update=elements)
    return delivery.model_copy(update={"disclosure": changed, "title": kind})


def parties(folder: Path) -> Parties:
    (folder / "karta.yaml").write_text(MAP, "utf-8")
    return read_parties(folder / "karta.yaml")


def every_sort() -> dict[str, Delivery]:
    grounds = {"barnets egna ord": CONSENT, "skolsituation": WEIGHED}
    says: dict[str, Sequence[str]] = {
        "vad som har iakttagits": (WORDS, "En rad till\u0000"),
        "barnets egna ord": ("Jag vill inte gå hem",),
        "skolsituation": (),
        "vem som anmäler": (),
    }
    full = delivery(
        says,
        grounds=grounds,
        kept_in={"skolsituation": "elevakt: skola", "barnets egna ord": "journal: region"},
        withheld=[("hur barnet mår", Because.REFUSED)],
    )
    return {
        "full": full,
        "protected": of(full, "Orosanmälan", protected=True),
        "to a kind": of(full, "Orosanmälan", receiver=None),
        "plan": of(full, "Begäran om SIP", document="begäran om SIP"),
        "danger": delivery({"barnets egna ord": ("Nej",)}, grounds={"barnets egna ord": DANGER}),
        "nothing told": delivery({"vem som anmäler": ()}),
    }


def sent(one: Delivery, known: Parties) -> dict[str, Any]:
    """What goes over the line."""
    bundle = transaction(Sending(one, NAMES, known, AUTHORITY, SENT_AT))
    found: dict[str, Any] = json.loads(bundle.model_dump_json())
    return found


def resources(bundle: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    found = (one["resource"] for one in bundle["entry"])
    return [one for one in found if one["resourceType"] == kind]
