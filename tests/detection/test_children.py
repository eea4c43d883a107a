"""Who a pupil is, as a register says: the part begins with it, and hears what is new."""

from collections.abc import Collection, Iterator
from datetime import date

import pytest
from tests.detection.night import DAY, Nights
from tests.detection.register import HEADING, LAST, PUPIL, lessons

from barnlots.model.commands import DescribeChild
from barnlots.model.errors import StoreError
from barnlots.model.people import Actor, Child, Guardian

PART = f"{PUPIL}/ekskolan"
MOTHER, FATHER = (Guardian(id=one, relation="vårdnadshavare") for one in ("mamma", "pappa"))
KNOWN = Child(id=PUPIL, born=date(2014, 3, 2), school_year=6, circle=(MOTHER,))
HIDDEN = KNOWN.model_copy(update={"protected_identity": True})


class Told:
    """A register that has some children; `asked` is who was asked for, each time."""

    def __init__(self, *children: Child) -> None:
        self.children = children
        self.asked = list[set[str]]()

    def __call__(self, pupils: Collection[str]) -> Iterator[Child]:
        self.asked.append(set(pupils))
        return (one for one in self.children if one.id in pupils)


def ill(pupil: str = PUPIL) -> list[str]:
    return list(lessons(lambda day, lesson: (60, 0), pupil=pupil))


def known(nights: Nights, pupil: str = PUPIL) -> Child:
    part = nights.part(pupil)
    assert part is not None
    return part.child


def test_only_those_who_are_concerned_are_asked_for(nights: Nights) -> None:
    told = Told(HIDDEN, Child(id="elev-2"))
    rows = [*ill(), *ill("elev-3"), *lessons(pupil="elev-2")]
    night = nights.run(rows, children=told)
    assert (night.described, night.presumed) == (0, 1)
    assert told.asked == [{PUPIL, "elev-3"}]
    assert known(nights) == HIDDEN, "from its first moment"
    assert known(nights, "elev-3") == Child(id="elev-3", protected_identity=True)
    again = nights.run(rows, children=told)
    assert (again.described, again.presumed) == (0, 0)


@pytest.mark.parametrize("rows", [ill(), list(lessons(pupil="elev-2"))])
def test_an_open_part_hears_what_is_new_once(nights: Nights, rows: list[str]) -> None:
    nights.run(ill(), children=Told(KNOWN))
    both = HIDDEN.model_copy(update={"circle": (MOTHER, FATHER)})
    nights_after = [nights.run(rows, LAST + DAY, Told(both)).described for _ in range(2)]
    assert nights_after == [1, 0]
    assert known(nights) == both
    back = [nights.run(rows, LAST + DAY, Told(one)).described for one in (KNOWN, both)]
    assert back == [0, 0] and known(nights) == both, "a register takes nothing away"
    older = both.model_copy(update={"school_year": 7})
    changes = [nights.run(rows, LAST + DAY, Told(one)).described for one in (older, both, older)]
    assert changes == [1, 1, 1] and known(nights).school_year == 7


def test_what_a_person_has_said_stands_until_the_register_says_something_new(
    nights: Nights,
) -> None:
    nights.run(ill(), children=Told(HIDDEN))
    part = nights.part(PUPIL)
    assert part is not None
    nights.door.handle(
        DescribeChild(key="k", part=PART, child=KNOWN), Actor(assignment=part.accountable)
    )
    nights.run(ill(), LAST + DAY, Told(HIDDEN))
    assert known(nights) == KNOWN
    nights.run(ill(), LAST + DAY, Told(HIDDEN.model_copy(update={"school_year": 7})))
    assert known(nights).protected_identity


def test_of_whom_the_register_has_no_more_what_was_known_stands(nights: Nights) -> None:
    nights.run(ill(), children=Told(KNOWN))
    assert nights.run(ill(), LAST + DAY, Told()).described == 0
    assert known(nights) == KNOWN


def test_a_part_that_began_without_the_register_learns_when_it_knows(nights: Nights) -> None:
    nights.run(ill(), children=Told())
    assert nights.run(ill(), LAST + DAY, Told(KNOWN)).described == 1
    assert known(nights) == HIDDEN, "only a person says that it is not protected after all"


def test_without_its_memory_nothing_is_done_twice(nights: Nights) -> None:
    nights.run(ill(), children=Told(KNOWN))
    nights.memory.unlink()
    night = nights.run(ill(), children=Told(KNOWN))
    assert (night.again, night.described, night.refused) == (1, 0, {})


def test_a_register_that_cannot_say_stops_the_night_before_anything_is_said(
    nights: Nights,
) -> None:
    def silent(pupils: Collection[str]) -> Iterator[Child]:
        raise StoreError("BL-L002", fil="register")

    with pytest.raises(StoreError):
        nights.run(ill(), children=silent)
    assert nights.part(PUPIL) is None
    assert nights.run(ill(), children=Told(KNOWN)).recorded == 1


def test_who_a_child_is_does_not_stand_in_the_memory(nights: Nights) -> None:
    nights.run(ill(), children=Told(KNOWN))
    nights.run(ill(), LAST + DAY, Told(HIDDEN))
    kept = nights.memory.read_bytes()
    assert PUPIL.encode() in kept
    assert b"mamma" not in kept and b"2014-03-02" not in kept


def marked(said: str, pupil: str) -> list[str]:
    return [f"{row};{said}" for row in ill(pupil)]


@pytest.mark.parametrize("others", [False, True])
def test_files_may_say_who_is_protected(nights: Nights, others: bool) -> None:
    rows = [*marked("nej", "nej"), *marked("", "tomt"), *marked("nej", "ja")[:-1]]
    rows.append(marked("ja", "ja")[-1])
    rows.append(marked("kanske", "fel")[0])
    night = nights.run(rows, heading=f"{HEADING};skyddad", others=others)
    assert night.presumed == (0 if others else 1)
    hidden = {name: known(nights, name).protected_identity for name in ("nej", "tomt", "ja")}
    assert hidden == {"nej": False, "tomt": not others, "ja": True}
    assert nights.quarantined() == [f"{len(rows) + 1};BL-ROW_PROTECTED"]


def test_files_that_say_nothing_of_it_change_no_open_part(nights: Nights) -> None:
    nights.run(ill(), others=True)
    assert nights.run(ill(), LAST + DAY).described == 0
    assert not known(nights).protected_identity
    heading = f"{HEADING};skyddad"
    assert nights.run(marked("ja", PUPIL), LAST + DAY, heading=heading).described == 1
    assert known(nights).protected_identity
