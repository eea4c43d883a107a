"""What is known of a child grows while its part is open; a register never takes anything away."""

from datetime import date

import pytest
from tests.kernel.room import CHILD, Room, payloads, seen

from barnlots.kernel.describing import CHANGED
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.errors import Refused
from barnlots.model.people import Child, Guardian

PART = "ä/skolan"
MOTHER = Guardian(id="mamma", relation="vårdnadshavare")
FATHER = Guardian(id="pappa", relation="vårdnadshavare")


def bare(**known: object) -> Child:
    return Child.model_validate({"id": CHILD.id, "lookup": "hash"} | known)


def room(child: Child) -> Room:
    made = Room(child=child)
    made.see(seen(timmar=4))
    return made


def describe(made: Room, child: Child, actor: str | None = "mentor-1") -> int:
    decision = made.do(c.DescribeChild(key="k", part=PART, child=child), actor)
    return len(payloads(decision, e.ChildDescribed))


def test_a_part_that_knew_nobody_gets_guardians_and_their_yes_then_counts() -> None:
    made = room(bare())
    yes = c.GiveConsent(key="s", part=PART, given_by="mamma", document="remiss", receiver="bup")
    with pytest.raises(Refused):
        made.do(yes)
    assert describe(made, bare(born=date(2015, 1, 1), circle=(MOTHER,))) == 1
    assert made.part.child.age(made.now.date()) == 11
    assert not made.part.handovers
    made.do(yes)
    assert made.handover.disclosure.consents


def test_what_is_known_already_is_nothing_new() -> None:
    made = room(bare(circle=(MOTHER,)))
    assert describe(made, bare(circle=(MOTHER,))) == 0


def test_a_register_adds_and_a_person_takes_away() -> None:
    known = bare(circle=(MOTHER, FATHER), protected_identity=True, school_year=4, siblings=("a",))
    told = bare(circle=(MOTHER,), school_year=5)
    made = room(known)
    describe(made, told, None)
    child = made.part.child
    assert [one.id for one in child.circle] == ["mamma", "pappa"]
    assert (child.protected_identity, child.school_year, child.siblings) == (True, 5, ("a",))
    describe(made, told)
    assert (made.part.child.circle, made.part.child.protected_identity) == ((MOTHER,), False)


def test_a_register_that_is_silent_leaves_what_was_known() -> None:
    made = room(bare(born=date(2015, 1, 1), school_form="grundskola", interpreter=True))
    assert describe(made, bare(), None) == 0


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (bare(born=date(2000, 1, 1), circle=(MOTHER, FATHER)), "födelsedag"),
        (bare(circle=(MOTHER, FATHER)), "födelsedag"),
        (bare(born=date(2015, 1, 1), circle=(MOTHER,)), "barnets krets"),
        (
            bare(
                born=date(2015, 1, 1),
                circle=(MOTHER, FATHER.model_copy(update={"consents": False})),
            ),
            "barnets krets",
        ),
        (bare(), "födelsedag, barnets krets"),
        (bare(born=date(2015, 1, 1), circle=(FATHER, MOTHER), school_year=5), None),
    ],
)
@pytest.mark.parametrize("actor", ["mentor-1", "kurator-1"])
def test_the_accountable_reads_it_when_somebody_else_changes_whose_yes_is_needed(
    told: Child, words: str | None, actor: str
) -> None:
    made = room(bare(born=date(2015, 1, 1), circle=(MOTHER, FATHER)))
    describe(made, told, actor)
    assert made.part.child == told
    found = [one for one in made.part.tasks.values() if one.what.startswith(CHANGED)]
    if words is None or actor == made.part.accountable:
        assert not found
        return
    (task,) = found
    assert task.what == f"{CHANGED}: {words}"
    assert task.assignee == made.part.accountable
    assert task.due_at is not None and task.due_at.date() == made.now.date()


def test_what_nobody_knew_before_asks_nobody() -> None:
    made = room(bare())
    describe(made, bare(born=date(2015, 1, 1), circle=(MOTHER,)), "kurator-1")
    assert not [one for one in made.part.tasks.values() if one.what.startswith(CHANGED)]


def test_the_hash_that_it_is_found_by_stays() -> None:
    made = room(bare())
    describe(made, bare(lookup="en annan", school_year=3))
    assert (made.part.child.lookup, made.part.child.school_year) == ("hash", 3)


@pytest.mark.parametrize(
    ("child", "code"),
    [
        (Child(id="ett annat"), "BL-C040"),
        (bare(circle=(Guardian(id="20000125-2386", relation="vårdnadshavare"),)), "BL-C041"),
        (bare(siblings=("20030202-2389",)), "BL-C041"),
        (bare(circle=(Guardian(id="barnet", relation="vårdnadshavare"),)), "BL-C110"),
    ],
)
def test_another_child_and_an_identity_number_are_refused(child: Child, code: str) -> None:
    made = room(bare())
    with pytest.raises(Refused) as refused:
        describe(made, child)
    assert refused.value.code == code


def test_a_new_concern_may_say_that_the_child_is_protected_and_never_that_it_is_not() -> None:
    made = room(bare())
    for told in (bare(protected_identity=True), bare()):
        command = c.OpenCase(
            key="k", case="ä", holder="skolan", child=told, noticed=(seen(timmar=5),)
        )
        made.do(command)
        assert made.part.child.protected_identity
