"""What is not read yet is the same as what is; and what can still say something is the same however
one has come by it."""

from collections.abc import Sequence
from functools import partial
from itertools import chain, pairwise
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.kernel.small import POLICY
from tests.kernel.test_evolve import BASE
from tests.kernel.test_heard import DEFINITIONS, SAID, Said, observations

from barnlots.kernel.heard import Heard
from barnlots.model import observed
from barnlots.model.facts import Observation
from barnlots.model.observed import (
    Early,
    PartlyRead,
    Piece,
    grown,
    lasting,
    lasting_of_all,
    placed,
)
from barnlots.model.part import Part
from barnlots.policy.vocabulary import FactDefinition

CUTS = st.lists(st.integers(0, 25), max_size=4)


def partly_read(seen: Sequence[Observation], cuts: Sequence[int] = ()) -> PartlyRead:
    """The same in pieces, none of them read."""
    at = sorted({0, *(one for one in cuts if one < len(seen)), len(seen)})
    pieces = tuple(
        Piece(end - first, partial(tuple, seen[first:end])) for first, end in pairwise(at)
    )
    return PartlyRead(Early(pieces, lasting_of_all(enumerate(seen))))


def never() -> NoReturn:
    raise AssertionError("somebody has read it")


@given(said=SAID, cut=st.integers(0, 25))
def test_what_lasts_is_the_same_of_all_at_once_and_of_some_at_a_time(said: Said, cut: int) -> None:
    with pytest.MonkeyPatch.context() as meanwhile:
        meanwhile.setattr(observed, "NAMED", 2)
        all_of_it = list(enumerate(observations(said)))
        some, more = all_of_it[:cut], all_of_it[cut:]
        assert lasting([*lasting(some), *more]) == lasting(all_of_it)
        assert lasting_of_all(chain(lasting_of_all(some), more)) == lasting_of_all(all_of_it)


@given(definition=DEFINITIONS, said=SAID, later=SAID)
def test_what_lasts_is_all_that_is_heard(
    definition: FactDefinition, said: Said, later: Said
) -> None:
    vocabulary = POLICY.vocabulary.model_copy(update={"facts": (definition,)})
    policy = POLICY.model_copy(update={"vocabulary": vocabulary})
    seen = observations(said)
    with pytest.MonkeyPatch.context() as meanwhile:
        meanwhile.setattr(observed, "NAMED", 2)
        early = Early((Piece(len(seen), never),), lasting_of_all(enumerate(seen)))
        cold, warm = Heard.of(policy, PartlyRead(early)), Heard.of(policy, seen)
        one_by_one = Heard.of(policy, ())
        for one in seen:
            one_by_one = one_by_one.plus(one)
        for one in observations(later):
            cold, warm, one_by_one = cold.plus(one), warm.plus(one), one_by_one.plus(one)
        for fact in warm.answered():
            assert cold.about(fact.name) == warm.about(fact.name) == one_by_one.about(fact.name)
        assert cold.answered() == warm.answered() == one_by_one.answered()


@given(said=SAID, later=SAID, cuts=CUTS, place=st.integers(-60, 60))
def test_what_is_not_read_yet_is_what_it_says(
    said: Said, later: Said, cuts: list[int], place: int
) -> None:
    seen: Sequence[Observation] = observations(said)
    other: Sequence[Observation] = partly_read(seen, cuts)
    for one in observations(later):
        seen, other = grown(seen, one), grown(other, one)
    assert other == seen and seen == other and other == partly_read(seen, cuts)
    assert (*other,) == seen and [*reversed(other)] == [*reversed(seen)]
    assert len(other) == len(seen) and other[place:] == seen[place:]
    if -len(seen) <= place < len(seen):
        assert other[place] == seen[place]
        assert other != partly_read(seen[:-1])
    else:
        with pytest.raises(IndexError):
            other[place]


def test_a_part_says_the_same_in_json_and_goes_on_without_reading() -> None:
    seen = observations([(day, 0, "mentor", False, []) for day in range(5)])
    part = BASE.model_copy(update={"observations": partly_read(seen, [2])})
    whole = BASE.model_copy(update={"observations": seen})
    assert part == whole
    assert part.model_dump_json() == whole.model_dump_json()
    assert part.model_dump() == whole.model_dump()
    assert Part.model_validate_json(part.model_dump_json()) == whole
    kept = Part.model_validate(dict(part))
    assert isinstance(kept.observations, PartlyRead)
    shut = PartlyRead(Early((Piece(5, never),), ()))
    assert grown(shut, seen[0])[-1] is seen[0]
    assert list(placed(grown(shut, seen[0]))) == [(5, seen[0])]
