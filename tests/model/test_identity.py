"""A child is recognised by a keyed hash, with official test identities only."""

import random
import uuid

import pytest

from barnlots.model.errors import Refused
from barnlots.model.identity import (
    HIDDEN,
    holds_identity_number,
    lookup_hash,
    spells_identity_number,
    without_identity_numbers,
)

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


def test_a_hash_is_not_taken_for_the_number_that_its_digits_could_be() -> None:
    hash_with_one = f"{'a' * 20}{CHILD}{'b' * 32}"
    assert not holds_identity_number(hash_with_one)
    assert not holds_identity_number(f"natt/{hash_with_one}/1")


def test_nor_is_a_uuid() -> None:
    """Of a million pupils whose ids are random UUIDs, seventy would not have been let in."""
    uuid_with_one = f"ab{CHILD[2:8]}-{CHILD[8:]}-4a32-9667-8bc859bb05af"
    assert not holds_identity_number(uuid_with_one)
    assert not holds_identity_number(f"närvaro/{uuid_with_one.upper()}/1")
    assert holds_identity_number(f"{uuid_with_one} {CHILD}")


@pytest.mark.parametrize(
    "made",
    [
        f"3e1c9b52-7d40-4a32-9667-{CHILD}",
        f"{CHILD[:8]}-{CHILD[8:]}-4a32-9667-8bc859bb05af",
        f"3e1c9b527d404a329667{CHILD}",
    ],
)
def test_a_uuid_that_was_made_of_a_number_holds_it(made: str) -> None:
    assert holds_identity_number(made) and spells_identity_number(f"elev-{made}")
    assert not holds_identity_number(without_identity_numbers(made))


def test_as_good_as_no_random_uuid_is_taken_for_one() -> None:
    chance = random.Random(16)
    made = (str(uuid.UUID(int=chance.getrandbits(128), version=4)) for _ in range(20_000))
    assert not [one for one in made if spells_identity_number(one)]


@pytest.mark.parametrize("sign", [" ", "-", ".", ", ", "_", " – "])
def test_a_number_that_is_spelled_out_is_no_id_and_may_be_a_row_of_answers(sign: str) -> None:
    for number in (CHILD, CHILD[2:]):
        spelled = sign.join(number)
        assert spells_identity_number(spelled) and spells_identity_number(f"elev {spelled}!")
        assert not holds_identity_number(spelled)
        assert without_identity_numbers(spelled) == spelled
    pairs = sign.join(CHILD[at : at + 2] for at in range(0, 12, 2))
    assert spells_identity_number(pairs)


@pytest.mark.parametrize(
    "text", ["", "fil-abcdefgh", "ä-17", "2026-10-08/08:30", "1;2;1;0;1;0", "SE2321000016-A12"]
)
def test_what_spells_none_may_be_an_id(text: str) -> None:
    assert not spells_identity_number(text)


@pytest.mark.parametrize("around", ["{}", "elev {}", "elev-{}/1", "a{}b", "{}" + "f" * 12])
def test_a_number_is_found_wherever_it_stands_in_what_is_no_hash(around: str) -> None:
    assert holds_identity_number(around.format(CHILD))


FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
DISGUISED = [
    *(f"20030202{sign}2389" for sign in "–—‐\N{NON-BREAKING HYPHEN}−-+./_\N{NO-BREAK SPACE}"),
    "20030202  2389",
    "030202 - 2389",
    "2003-02-02 2389",
    "2003-02-02-2389",
    "2003/02/02/2389",
    "03.02.02.2389",
    CHILD.translate(FULL_WIDTH),
    CHILD.translate(ARABIC),
    f"00{CHILD}",
    "0" * 20 + CHILD,
    CHILD + "0" * 20,
    f"00000000-0000-0000-0000-{CHILD}",
    f"ab{CHILD[2:8]}-{CHILD[8:]}-9a32-9667-8bc859bb05af",
    f"ab{CHILD[2:8]}-{CHILD[8:]}-4a32-0667-8bc859bb05af",
]


@pytest.mark.parametrize("number", DISGUISED)
def test_a_number_in_disguise_is_one(number: str) -> None:
    assert holds_identity_number(f"elev {number}!")


@pytest.mark.parametrize("number", [*DISGUISED, CHILD, "20000125-2386"])
def test_what_is_masked_is_what_is_found(number: str) -> None:
    masked = without_identity_numbers(f"½ rast ﬁnns: {number} och {number} åt ¾")
    assert not holds_identity_number(masked)
    assert masked.count(HIDDEN) == 2
    assert masked.startswith("½ rast ﬁnns: ") and masked.endswith(" åt ¾")


@pytest.mark.parametrize(
    "text",
    ["", "sedd 2026-10-08 kl 08:30", "½ × ２ ﬁnns", f"natt/{'a' * 20}{CHILD}{'b' * 32}/1"],
)
def test_what_holds_none_is_left_as_it_was(text: str) -> None:
    assert not holds_identity_number(text)
    assert without_identity_numbers(text) == text
