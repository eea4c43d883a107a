"""A form that answers our request and names another child than the part's, which was begun by hand.

Official test identities."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.adapters.fhir.parties import KEY, TODAY, into
from tests.adapters.fhir.server import Fhir, fhir
from tests.adapters.fhir.test_in import CHILD, COORDINATION, answer_to_us, patient

from barnlots.model.commands import OpenCase
from barnlots.model.part import Part
from barnlots.model.people import Actor, Child, Reader
from barnlots.model.pseudonym import pseudonym
from barnlots_kit import Installation
from barnlots_kit.installation import ORGANISATION, TEACHER

PART = f"ärende-7/{ORGANISATION}"


@pytest.fixture
def server() -> Iterator[Fhir]:
    with fhir(page=50) as made:
        made.put(patient())
        yield made


def lookup(number: str) -> str:
    found = pseudonym(KEY, number, TODAY)
    assert found is not None
    return found.lookup


def answered(installation: Installation, server: Fhir, folder: Path, known: str | None) -> Part:
    """The part, whose child is known by this hash, when the answers about CHILD have come."""
    opens = OpenCase(
        key="k", case="ärende-7", holder=ORGANISATION, child=Child(id="barn-7", lookup=known)
    )
    installation.barnlots.handle(opens, Actor(assignment=TEACHER))
    answer_to_us(server, folder, PART, reference="Patient/p")
    installation.take(into(server, folder))
    return installation.barnlots.part(PART, Reader(assignment=TEACHER, purpose="prov"))


def read_by_somebody(part: Part) -> bool:
    return any(one.origin == "iakttagelse" for one in part.tasks.values())


def test_of_another_child_nothing_is_heard(
    installation: Installation, server: Fhir, tmp_path: Path
) -> None:
    part = answered(installation, server, tmp_path, lookup(COORDINATION["value"]))
    assert not part.observations
    assert [one.why for one in installation.waiting()] == ["BL-C040"]


def test_of_whom_nobody_knows_whether_it_is_another_a_person_reads(
    installation: Installation, server: Fhir, tmp_path: Path
) -> None:
    part = answered(installation, server, tmp_path, None)
    assert part.observations and read_by_somebody(part)
    assert not installation.waiting()


def test_the_same_child_is_heard(installation: Installation, server: Fhir, tmp_path: Path) -> None:
    part = answered(installation, server, tmp_path, lookup(CHILD))
    assert part.observations and not read_by_somebody(part)
