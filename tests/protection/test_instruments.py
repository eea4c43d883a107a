"""What an instrument raises is protection too: a pack may add to it, and never take from it."""

from datetime import date

import pytest
from tests.shipped import the_policy

from barnlots.policy.instruments import Indication, Instrument
from barnlots.policy.policy import Policy
from barnlots.protection import Lost, losses
from barnlots.protection.strengthen import strengthened

DAY = date(2026, 10, 14)
PHQ = the_policy().instrument_by_name["phq-a"]


def with_phq(**update: object) -> Policy:
    return with_instruments(PHQ.model_copy(update=update))


def with_instruments(phq: Instrument | None) -> Policy:
    others = [one for one in the_policy().instruments if one.name != "phq-a"]
    found = (*others, phq) if phq is not None else tuple(others)
    return the_policy().model_copy(update={"instruments": found})


def lost(own: Policy) -> set[tuple[Lost, str]]:
    return {(one.lost, one.what) for one in losses(the_policy(), own)}


NINE = (Lost.INSTRUMENT, "sagt om livet: vill vara död")


@pytest.mark.parametrize(
    "own",
    [
        with_instruments(None),
        with_phq(indications=PHQ.indications[1:]),
        with_phq(indications=(PHQ.indications[0].model_copy(update={"value": "tungt"}),)),
        with_phq(
            items=tuple(
                one.model_copy(update={"low": -1}) if one.name == "9" else one for one in PHQ.items
            )
        ),
    ],
    ids=["switched off", "no sign", "a lower value", "other answers"],
)
def test_question_nine_cannot_be_taken_away(own: Policy) -> None:
    assert NINE in lost(own)


def test_a_limit_that_protection_rests_on_is_not_moved() -> None:
    rows = PHQ.banded[1]
    low, high = rows.bands
    moved = rows.model_copy(
        update={"bands": (low.model_copy(update={"high": 20}), high.model_copy(update={"low": 21}))}
    )
    own = with_phq(banded=(PHQ.banded[0], moved))
    assert (Lost.INSTRUMENT, "ledsen eller nedstämd: ofta") in lost(own)


def test_more_may_be_raised_and_what_protects_nobody_may_go() -> None:
    more = Indication(fact="skattning visar", value="tydligt", when=PHQ.indications[0].when)
    assert lost(with_phq(indications=(*PHQ.indications, more))) == set()
    without = tuple(one for one in the_policy().instruments if one.name != "c-gas")
    assert lost(the_policy().model_copy(update={"instruments": without})) == set()


def test_an_open_part_gets_a_new_instrument_and_one_that_raises_more() -> None:
    new = the_policy()
    assert strengthened(with_instruments(None), new, DAY).instrument_by_name["phq-a"] == PHQ
    less = with_phq(indications=PHQ.indications[:1])
    assert strengthened(less, new, DAY).instrument_by_name["phq-a"] == PHQ
    assert strengthened(new, less, DAY) is new
    moved = with_phq(file="annan.yaml", line=9)
    assert strengthened(moved, new, DAY) is moved
