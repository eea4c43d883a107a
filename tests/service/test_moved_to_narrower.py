"""Open parts moved to a policy whose rows reach fewer: nobody is left, and nothing goes too far."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.failures.house import MENTOR, PART, House, noticed
from tests.shipped import the_policy

from barnlots.kernel import evolve
from barnlots.kernel.receipts import NOT_READ
from barnlots.model import commands as c
from barnlots.model.disclosure import Because
from barnlots.model.part import Handover, HandoverState
from barnlots.model.people import Actor
from barnlots.policy.policy import Policy
from barnlots.service import Barnlots
from barnlots.service.moving import move_all, survey
from barnlots.store import Ledger

OFFICER, THERE = "socialsekreterare-socialtjansten", "ärende-1/socialtjansten"
ANSWER, FEEDBACK = "svar till utredning", "återkoppling mottagen"
OFFERED, RETURNED = HandoverState.OFFERED, HandoverState.RETURNED


def older() -> Policy:
    """As the shipped policy was before any row said whom of a kind it reaches, or a duty when."""
    wide = {"answers_to": (), "within_authority": False}
    rows = (
        one.model_copy(update=wide | ({"when": None} if one.document == ANSWER else {}))
        for one in the_policy().grounds
    )
    return the_policy().model_copy(update={"grounds": tuple(rows)})


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path, policy=older())
    yield made
    made.barnlots.close()


def sends(house: House, part: str, document: str, kind: str, actor: str) -> str:
    command = c.Inform(key=house.key(), part=part, document=document, receiver_kind=kind)
    house.do(command, actor)
    return list(house.part(part).handovers)[-1]


def moved(house: House) -> None:
    with Barnlots(
        Ledger.open(house.url, evolve), the_policy(), house.reference, lambda: house.now
    ) as door:
        assert survey(door, {}).clear
        done = move_all(door, {})
        assert done.parts and not done.left


def handover(house: House, part: str, name: str) -> Handover:
    return house.part(part).handovers[name]


def test_what_nobody_has_read_and_may_not_go_there_is_taken_back(house: House) -> None:
    house.see({"kommer sent": "ja"})
    house.see({"kommer sent": "ja"}, holder="socialtjansten", actor=OFFICER)
    answer = sends(house, PART, ANSWER, "socialtjänst", MENTOR)
    feedback = sends(house, THERE, FEEDBACK, "skola", OFFICER)
    assert handover(house, PART, answer).state is handover(house, THERE, feedback).state is OFFERED
    moved(house)
    for part, name, why in (
        (PART, answer, Because.UNCERTAIN),
        (THERE, feedback, Because.NOT_SENT_BY),
    ):
        sent = handover(house, part, name)
        assert (sent.state, sent.returned_because) == (RETURNED, why)
        assert NOT_READ in {one.what for one in house.part(part).tasks.values()}
        assert house.part(part).policy == the_policy().digest


def test_what_has_its_ground_by_the_newer_policy_stays_offered(house: House) -> None:
    house.see({"farlig handling": "ja", "socialnämnden utreder": "ja"})
    signed = "anmälan är undertecknad"
    house.do(c.Report(key=house.key(), part=PART, way="far-illa", trigger=signed))
    (report,) = house.part(PART).handovers
    house.see({"kommer sent": "ja"}, holder="socialtjansten", actor=OFFICER)
    said = c.ReceiveByHand.model_validate(
        {
            "key": "hand",
            "part": THERE,
            "document": "orosanmälan",
            "sender": "ekskolan",
            "how": "telefon",
        }
    )
    house.do(said, OFFICER)
    answer = sends(house, PART, ANSWER, "socialtjänst", MENTOR)
    feedback = sends(house, THERE, FEEDBACK, "skola", OFFICER)
    moved(house)
    for part, name in ((PART, report), (PART, answer), (THERE, feedback)):
        assert handover(house, part, name).state is OFFERED


def test_a_part_that_is_not_moved_goes_on_as_it_did(house: House) -> None:
    house.see({"kommer sent": "ja"})
    answer = sends(house, PART, ANSWER, "socialtjänst", MENTOR)
    with Barnlots(
        Ledger.open(house.url, evolve), the_policy(), house.reference, lambda: house.now
    ) as door:
        seen = noticed({"kommer sent": "ja"}, at=house.now)
        said = c.Record(key="mer", part=PART, noticed=(seen,))
        door.handle(said, Actor(assignment=MENTOR))
    assert handover(house, PART, answer).state is OFFERED
