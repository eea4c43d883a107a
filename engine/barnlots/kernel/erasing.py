"""Whether a part may be erased: by whom, on what ground, and not before it is over."""

import re
from collections.abc import Collection
from datetime import datetime

from barnlots.model.clock import local_day
from barnlots.model.delivery import DeliveryState
from barnlots.model.erasing import Erase
from barnlots.model.errors import Refused
from barnlots.model.identity import spells_identity_number
from barnlots.model.part import Part
from barnlots.model.people import Actor, Assignment, Reference
from barnlots.policy.policy import Policy

# Where a delivery is over: nobody carries it, and nobody waits for what becomes of it.
SETTLED = frozenset({DeliveryState.RECEIVED, DeliveryState.RETURNED, DeliveryState.BY_HAND})

_ROW = re.compile(r"[\w.:§/-]{1,60}")


def check_eraser(
    policy: Policy,
    reference: Reference,
    command: Erase,
    actor: Actor,
    now: datetime,
    *,
    holder: str,
    accountable: str | None,
) -> Assignment:
    """A named person in office who works at the part's holder and is accountable for the part, or
    leads there. Raises Refused."""
    if actor.assignment is None:
        raise Refused("BL-C070")
    own = reference.assignment_by_id.get(actor.assignment)
    if own is None:
        raise Refused("BL-C001", uppdrag=actor.assignment)
    if not own.in_office(local_day(now)):
        raise Refused("BL-C002", uppdrag=own.id)
    answers = own.id == accountable or policy.vocabulary.leads(own.role)
    if own.organisation != holder or not answers:
        raise Refused("BL-C071", uppdrag=own.id, delen=command.part)
    if not _ROW.fullmatch(command.ground) or spells_identity_number(command.ground):
        raise Refused("BL-C072")
    return own


def check_over(part: Part | None, under_way: Collection[str]) -> None:
    """A part is erased when it has ended and nothing of it is on its way; `part` is None when only
    who has looked is left of it. Raises Refused."""
    if part is None:
        return
    if part.is_open:
        raise Refused("BL-C073", delen=part.id)
    waited_for = [one for one in under_way if _keeps(part, one)]
    if waited_for:
        raise Refused("BL-C074", delen=part.id, leveranser=", ".join(sorted(waited_for)))


def _keeps(part: Part, delivery: str) -> bool:
    handover = part.handovers.get(delivery)
    return handover is None or handover.keeps_open
