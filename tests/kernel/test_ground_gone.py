"""What was offered and has not left does not leave when its ground is gone, however it went."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.failures.house import CHILD, House, noticed

from barnlots.model import commands as c
from barnlots.model.disclosure import Because
from barnlots.model.errors import Refused
from barnlots.model.part import Handover, HandoverState
from barnlots.model.people import ENGINE

KURATOR, DOCUMENT = "kurator-elevhalsan", "underlag för vård och stöd"
PART = "ärende-1/elevhalsan"
HINDERED = "hindrad vårdnadshavare"
NEEDED = ("vem det gäller", "vad mottagaren behöver veta för att hjälpa")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.barnlots.close()


def begins(house: House, **facts: str) -> None:
    house.see({"nedstämd": "ja", **facts}, holder="elevhalsan", actor=KURATOR)


def says_yes(house: House, *by: str) -> None:
    for one in by:
        yes = c.GiveConsent(
            key=house.key(), part=PART, given_by=one, document=DOCUMENT, receiver="bup"
        )
        house.do(yes, KURATOR)


def says_no(house: House, by: str) -> None:
    no = c.RefuseConsent(key=house.key(), part=PART, given_by=by, document=DOCUMENT, receiver="bup")
    house.do(no, KURATOR)


def rules(house: House, *allows: str) -> None:
    ruling = c.GiveRuling(
        key=house.key(),
        part=PART,
        document=DOCUMENT,
        receiver="bup",
        allows=allows,
        because="behovet är större",
    )
    house.do(ruling, KURATOR)


def sent(house: House) -> Handover:
    inform = c.Inform(key=house.key(), part=PART, document=DOCUMENT, receiver_kind="bup")
    house.do(inform, KURATOR)
    return offered(house)


def offered(house: House) -> Handover:
    (one,) = house.part(PART).handovers.values()
    return one


def no_longer_hindered(house: House) -> None:
    told = noticed({HINDERED: "nej"}, at=house.now)
    house.do(c.Record(key=house.key(), part=PART, noticed=(told,)), KURATOR)


@pytest.mark.parametrize(
    ("gone", "why"),
    [
        (lambda house: says_no(house, "barnet"), Because.TO_BE_WEIGHED),
        (lambda house: says_no(house, "pappa"), Because.TO_BE_WEIGHED),
        (no_longer_hindered, Because.NOT_ASKED),
    ],
    ids=["barnets nej", "den andras nej", "inte hindrad längre"],
)
def test_a_yes_that_is_not_enough_any_more(
    house: House, gone: Callable[[House], None], why: Because
) -> None:
    begins(house, **{HINDERED: "ja"})
    says_yes(house, "mamma")
    assert sent(house).state is HandoverState.OFFERED
    gone(house)
    assert (offered(house).state, offered(house).returned_because) == (
        HandoverState.RETURNED,
        why,
    )


def test_a_ruling_that_allows_less(house: House) -> None:
    begins(house)
    says_no(house, "mamma")
    rules(house, *NEEDED)
    assert sent(house).state is HandoverState.OFFERED
    rules(house)
    assert offered(house).state is HandoverState.RETURNED


def test_what_still_has_its_ground_stays_offered(house: House) -> None:
    begins(house)
    says_yes(house, "mamma", "pappa")
    sent(house)
    house.see({"orolig": "ja"}, holder="elevhalsan", actor=KURATOR)
    assert offered(house).state is HandoverState.OFFERED


def test_the_engine_never_says_yes_for_anybody(house: House) -> None:
    begins(house)
    yes = c.GiveConsent(
        key=house.key(), part=PART, given_by="mamma", document=DOCUMENT, receiver="bup"
    )
    with pytest.raises(Refused) as refused:
        house.barnlots.handle(yes, ENGINE)
    assert refused.value.code == "BL-C005"


def test_of_a_protected_child_only_those_it_relies_on_let_others_in(house: House) -> None:
    hidden = CHILD.model_copy(update={"protected_identity": True})
    opens = c.OpenCase(
        key=house.key(), case="ärende-1", holder="elevhalsan", child=hidden, noticed=()
    )
    house.do(opens, KURATOR)
    bare = c.DescribeChild(key=house.key(), part=PART, child=CHILD)
    takes = c.ReplaceAccountable(key=house.key(), part=PART, assignment="specialpedagog-elevhalsan")
    for command in (bare, takes):
        with pytest.raises(Refused) as refused:
            house.do(command, "specialpedagog-elevhalsan")
        assert refused.value.code == "BL-C080"
    house.do(takes, "rektor-elevhalsan")
    assert house.part(PART).accountable == "specialpedagog-elevhalsan"
