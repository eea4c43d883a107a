"""A child is recognised by a keyed hash, with official test identities only."""

import pytest

from barnlots.model.errors import Refused
from barnlots.model.identity import lookup_hash

# A child among the example patients of the Swedish FHIR base profiles (CC0).
CHILD = "200302022389"
KEY, OTHER = b"0123456789abcdef", b"fedcba9876543210"


def test_the_same_child_is_recognised_however_the_number_is_written() -> None:
    assert lookup_hash(KEY, CHILD) == lookup_hash(KEY, "20030202-2389")
    assert lookup_hash(KEY, CHILD) == lookup_hash(KEY, "20030202 2389")


def test_two_tenants_cannot_lay_their_hashes_side_by_side() -> None:
    assert lookup_hash(KEY, CHILD) != lookup_hash(OTHER, CHILD)


@pytest.mark.parametrize(
    "number", ["0302022389", "200302022388", "", "20030202238x", "２00302022389", CHILD + "0"]
)
def test_a_number_that_is_wrong_is_refused_without_being_repeated(number: str) -> None:
    with pytest.raises(Refused) as refused:
        lookup_hash(KEY, number)
    assert refused.value.code == "BL-C019"
    assert number == "" or number not in str(refused.value.params)


def test_a_short_key_is_refused() -> None:
    with pytest.raises(Refused, match="BL-C020"):
        lookup_hash(b"short", CHILD)
