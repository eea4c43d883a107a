"""Over FHIR in a whole installation: handed over, answered for, sent back, forgotten; and a form
whose answers start what they must.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.adapters.fhir.parties import into, out
from tests.adapters.fhir.server import Fhir, fhir
from tests.adapters.fhir.test_in import part, patient, response
from tests.adapters.fhir.test_out import PERSON

from barnlots.model.alarm import CONTRADICTED, MISSING
from barnlots.model.commands import OpenCase
from barnlots.model.delivery import DeliveryState
from barnlots.model.events import PersonAlarmed
from barnlots.model.part import HandoverState, Part
from barnlots.model.people import Actor, Child
from barnlots.ports import Receivers
from barnlots.worker.calling import Caller
from barnlots.worker.reconcile import reconcile
from barnlots_kit import Installation
from barnlots_kit.installation import RECEIVER, TEACHER, WORDS

DELIVERED, REGISTERED, RECEIVED = (
    DeliveryState.DELIVERED,
    DeliveryState.REGISTERED,
    DeliveryState.RECEIVED,
)


@pytest.fixture
def server() -> Iterator[Fhir]:
    with fhir() as made:
        yield made


def moved(server: Fhir, **elements: Any) -> None:
    """Whoever works at the receiver moves the Task on."""
    (task,) = (name for name in server.stored if name.startswith("Task/"))
    server.change(task, **elements)


def whole(installation: Installation, id: str) -> Part:
    (found,) = (one for one in installation.barnlots.open_parts() if one.id == id)
    return found


def alarmed(installation: Installation, part: str) -> set[str]:
    with installation.barnlots.ledger.read() as reader:
        events = reader.events(part)
    return {one.payload.why for one in events if isinstance(one.payload, PersonAlarmed)}


def test_three_receipts_and_the_last_is_a_persons(
    server: Fhir, tmp_path: Path, installation: Installation
) -> None:
    name = installation.offer()
    adapter = out(server, tmp_path)
    installation.deliver(adapter)
    assert installation.stands(name) is DELIVERED
    (document,) = server.of("Composition")
    assert WORDS in str(document)
    moved(server, status="received")
    installation.collect(adapter)
    assert installation.stands(name) is REGISTERED
    moved(server, status="accepted", owner={"display": "Mottagningen", "type": "Organization"})
    installation.collect(adapter)
    assert installation.stands(name) is REGISTERED, "a unit is no person"
    moved(server, status="in-progress", owner={"reference": server.put(PERSON)})
    installation.collect(out(server, tmp_path))
    assert installation.stands(name) is RECEIVED
    assert installation.received_by(name) == "socialsekreterare-norr"


def test_what_is_sent_back_comes_with_the_reason_and_is_the_senders(
    server: Fhir, tmp_path: Path, installation: Installation
) -> None:
    name = installation.offer()
    adapter = out(server, tmp_path)
    installation.deliver(adapter)
    reason = {"text": "Hör till första linjen, se 200302022389"}
    moved(server, status="rejected", statusReason=reason, note=[{"text": "Ring oss"}])
    assert installation.collect(adapter) == {"heard": 1}
    (part,) = installation.barnlots.open_parts()
    handover = part.handovers[name]
    assert handover.state is HandoverState.RETURNED
    assert handover.returned_because == "Hör till första linjen, se [personnummer]\nRing oss"
    assert installation.stands(name) is DeliveryState.RETURNED
    moved(server, status="rejected", description="Något annat i samma uppgift")
    assert installation.collect(adapter) == {"again": 1}
    assert CONTRADICTED not in alarmed(installation, part.id)
    moved(server, status="accepted", owner={"reference": server.put(PERSON)})
    assert installation.collect(adapter) == {"refused": 1}
    assert CONTRADICTED in alarmed(installation, part.id), "they do not agree on who has the child"


def test_what_is_sent_back_without_a_word_says_so(
    server: Fhir, tmp_path: Path, installation: Installation
) -> None:
    name = installation.offer()
    adapter = out(server, tmp_path)
    installation.deliver(adapter)
    moved(server, status="cancelled")
    assert installation.collect(adapter) == {"heard": 1}
    (part,) = installation.barnlots.open_parts()
    assert "inte sagt varför" in str(part.handovers[name].returned_because)
    assert "inte föreslagit" in str(part.handovers[name].proposed_next)


def test_a_server_that_forgets_is_found_out_at_night_and_gets_it_again(
    server: Fhir, tmp_path: Path, installation: Installation
) -> None:
    name = installation.offer()
    adapter = out(server, tmp_path)
    installation.deliver(adapter)
    moved(server, status="received")
    installation.collect(adapter)
    server.stored.clear()
    installation.goes(days=1)
    outside = Receivers(outbound={RECEIVER: adapter})
    reconcile(installation.barnlots, outside, Caller(), installation.clock.now)
    (part,) = installation.barnlots.open_parts()
    assert MISSING in alarmed(installation, part.id)
    installation.deliver(adapter)
    assert len(server.of("Task")) == len(server.of("Composition")) == 1
    assert installation.stands(name) is DELIVERED


def test_what_is_answered_on_a_form_starts_what_it_must(
    server: Fhir, tmp_path: Path, installation: Installation
) -> None:
    case, _, holder = part().partition("/")
    opens = OpenCase(key="k", case=case, holder=holder, child=Child(id="barn"))
    installation.barnlots.handle(opens, Actor(assignment=TEACHER))
    assert not [way for way in whole(installation, part()).ways if way.startswith("oro-för")]
    server.put(patient())
    server.put(response({"/44260-8": {"valueCoding": {"code": "LA6571-9"}}}))
    assert installation.take(into(server, tmp_path)) == {"taken": 1}
    found = whole(installation, part())
    (seen,) = found.observations
    assert seen.form is not None and [one.item for one in seen.form.answers] == ["9"]
    assert [way for way in found.ways if way.startswith("oro-för")]


def test_a_form_that_raises_nothing_about_a_child_whom_nobody_knows_waits_for_its_owner(
    server: Fhir, tmp_path: Path, installation: Installation
) -> None:
    server.put(patient())
    server.put(response({"1": {"valueInteger": 0}}))
    assert installation.take(into(server, tmp_path)) == {"quarantined": 1}
    (held,) = installation.waiting()
    assert held.why == "BL-C003"
    assert not installation.barnlots.open_parts()


def test_danger_on_a_form_about_a_child_whom_nobody_knows_begins_its_part(
    server: Fhir, tmp_path: Path, installation: Installation
) -> None:
    server.put(patient())
    server.put(response({"/44260-8": {"valueCoding": {"code": "LA6571-9"}}}))
    assert installation.take(into(server, tmp_path)) == {"taken": 1}
    found = whole(installation, part())
    assert found.accountable == TEACHER and found.child.lookup
    assert [way for way in found.ways if way.startswith("oro-för")]
    server.put(response({"/44260-8": {"valueCoding": {"code": "LA6571-9"}}}))
    assert installation.take(into(server, tmp_path)) == {"again": 1}
