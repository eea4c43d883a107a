"""An open part in an organisation that the people's file has lost is told, plainly and soon."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from tests.failures.house import NOW, PART, SCHOOL, House
from tests.shipped import the_reference
from tests.worker.test_health import beat, wrong

from barnlots.model.clock import local_day
from barnlots.model.people import Reference
from barnlots.store.figures import Figures, figures, open_by_holder
from barnlots.worker.checkup import Mark
from barnlots.worker.checkup.people import the_homes
from barnlots.worker.homes import HOMELESS, NAME, Homes
from barnlots.worker.printout import pages
from barnlots.worker.pulse import RoundBeat


def lacking(reference: Reference) -> Reference:
    return reference.model_copy(
        update={
            "organisations": tuple(one for one in reference.organisations if one.id != SCHOOL),
            "assignments": tuple(
                one for one in reference.assignments if one.organisation != SCHOOL
            ),
        }
    )


@pytest.fixture
def lost(tmp_path: Path) -> House:
    """Started again with a file of people that has lost the school."""
    house = House(tmp_path)
    house.see({"förändring i humör": "ny"})
    house.barnlots.close()
    house.reference = lacking(house.reference)
    house.barnlots = house.another()
    return house


def test_the_worker_logs_it_and_counts_how_many_there_are(
    lost: House, caplog: pytest.LogCaptureFixture
) -> None:
    homes = Homes(lost.barnlots)
    with caplog.at_level("ERROR", "barnlots"):
        assert homes.run(NOW) == {HOMELESS: 1}
    (said,) = (json.loads(one.message) for one in caplog.records)
    assert (said["event"], said["holder"], said["parts"]) == ("holder_not_known", SCHOOL, 1)
    assert homes.run(NOW) == {HOMELESS: 0}
    lost.barnlots.reference = the_reference()
    assert homes.run(NOW) == {HOMELESS: -1}
    lost.barnlots.close()


def test_health_says_it() -> None:
    seen = RoundBeat(name=NAME, counts={HOMELESS: 2})
    said = beat(timedelta(0)).model_copy(update={"rounds": (seen,)})
    assert wrong(said, Figures()) == ["homeless"]
    well = said.model_copy(update={"rounds": (RoundBeat(name=NAME, counts={HOMELESS: 0}),)})
    assert wrong(well, Figures()) == []


def test_the_doctor_says_it(lost: House) -> None:
    with lost.barnlots.ledger.read() as ledger:
        counted = open_by_holder(ledger)
        assert figures(ledger, NOW).open == counted
    (found,) = the_homes(lost.reference, counted, local_day(NOW))
    assert found.mark is Mark.WRONG and f"{SCHOOL} (1)" in found.text("sv")
    assert not list(the_homes(the_reference(), counted, local_day(NOW)))
    lost.barnlots.close()


def test_the_part_has_a_printed_page(lost: House) -> None:
    found = {page.organisation: page for page in pages(lost.barnlots, NOW)}
    assert [one.part for one in found[SCHOOL].cases] == [PART]
    lost.barnlots.close()
