"""A key says which command it is and nothing of a child: none is refused for how it looks."""

from hashlib import sha256

import pytest
from tests.failures.house import CHILD, PART, SCHOOL, House, noticed

from barnlots.model import commands as c
from barnlots.model.errors import Refused
from barnlots.model.identity import holds_identity_number
from barnlots.model.pseudonym import keyed

# Somebody's clock at half past eight: an identity number by its form.
KEY = "samtal-20260915-0830"
DANGER = noticed({"sagt om livet": "planer"})
CONCERN = c.OpenCase(key=KEY, case="ärende-1", holder=SCHOOL, child=CHILD, noticed=(DANGER,))


def test_danger_is_heard_whatever_its_key_looks_like(house: House) -> None:
    assert holds_identity_number(KEY)
    first = house.do(CONCERN)
    assert "oro-för-suicid" in house.part().ways
    assert house.do(CONCERN).again
    assert house.part().version == first.version


def test_such_a_key_is_known_by_a_keyed_hash_only(house: House) -> None:
    """Of an identity number there are so few that whoever has its plain hash has the number."""
    house.do(CONCERN)
    kept = keyed(house.barnlots.ledger.vault.naming_key(), KEY.encode())
    with house.barnlots.ledger.read() as ledger:
        assert ledger.answered(f"{SCHOOL}/{KEY}") is None
        assert ledger.answered(f"{SCHOOL}/{sha256(KEY.encode()).hexdigest()}") is None
        found = ledger.answered(f"{SCHOOL}/{kept}")
    assert found is not None and found.part == PART


def test_nor_is_it_repeated_to_whoever_sends_something_else_with_it(house: House) -> None:
    house.do(CONCERN)
    with pytest.raises(Refused, match="BL-K002") as refused:
        house.do(c.Record(key=KEY, part=PART, noticed=(DANGER,)))
    assert not any(map(holds_identity_number, refused.value.params.values()))
