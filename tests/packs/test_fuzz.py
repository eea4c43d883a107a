"""Whatever a file contains, reading and formatting it end soon: with what it says, or in messages
from the catalogue.

These are some of the seeds that `make fuzz` tries; one is tried again by
`python -m tests.packs.fuzz.campaign --seed 123`.
"""

import random
from dataclasses import replace

import pytest
from tests.packs.fuzz.nasty import NASTIES, Nasty
from tests.packs.fuzz.subjects import subjects
from tests.packs.fuzz.trial import fuzzed, try_file, try_seed

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

# Only what never ends is stopped here: the machine may be busy, and coverage is measured.
SECONDS = 30.0
PARTS, IN_A_PART = 12, 50
KINDS = ("policy", "overlay", "form", "shipped", "case", "reference", "feature")


@pytest.mark.parametrize("part", range(PARTS))
def test_a_damaged_file_is_read_or_explained(part: int) -> None:
    for seed in range(part * IN_A_PART, (part + 1) * IN_A_PART):
        try:
            try_seed(seed, SECONDS)
        except Exception as error:
            error.add_note(f"seed {seed}")
            raise


@pytest.mark.parametrize("nasty", NASTIES)
def test_what_nobody_writes_by_hand_is_read_or_explained(nasty: Nasty) -> None:
    for kind in (one for one in subjects() if one.name in ("policy", "case", "feature")):
        good = kind.goods[-1]
        made = nasty(random.Random(kind.name), good.data.decode())
        data = made if isinstance(made, bytes) else made.encode(errors="replace")
        try_file(kind, replace(good, data=data), SECONDS)


def test_every_kind_of_file_is_among_them() -> None:
    tried = {fuzzed(seed)[0].name for seed in range(PARTS * IN_A_PART)}
    assert tried == set(KINDS)


@pytest.mark.parametrize("kind", subjects(), ids=KINDS)
def test_the_files_are_whole_before_they_are_damaged(kind: object) -> None:
    found = next(one for one in subjects() if one is kind)
    for good in found.goods[:20]:
        outcome = try_file(found, good, SECONDS)
        assert outcome.codes == ()
        assert outcome.formatted == found.yaml
