"""An answer about one organisation of a kind, and one about any of them."""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from tests.kernel.room import CHILD, Room, reference, seen
from tests.kernel.small import NOW, POLICY

from barnlots.kernel.consenting import consents_to
from barnlots.kernel.offering import offer_of
from barnlots.kernel.ungrounded import must_be_chosen
from barnlots.model import commands as c
from barnlots.model.disclosure import Because
from barnlots.model.errors import NotFound, Refused
from barnlots.model.part import HandoverState
from barnlots.model.people import Organisation, Reference
from barnlots.policy.grounds import Giver

NORTH, SOUTH = "bup", "bup-syd"
ANY = None


def two() -> Reference:
    """A reference with two organisations of the kind, both in this ledger."""
    known = reference()
    there = [
        one.model_copy(update={"in_house": True}) if one.id == NORTH else one
        for one in known.organisations
    ]
    south = Organisation(
        id=SOUTH, name="", kind="bup", tenant="regionen", calendar="k", in_house=True
    )
    doctor = known.assignment("läkare-1").model_copy(
        update={"id": "läkare-syd", "person": "p10", "organisation": SOUTH}
    )
    return known.model_copy(
        update={
            "organisations": (*there, south),
            "assignments": (*known.assignments, doctor),
        }
    )


@dataclass
class Family(Room):
    """The part, with what the family answers."""

    def yes(self, to: str | None, by: str = "mamma") -> None:
        self._said(c.GiveConsent, to, by)

    def no(self, to: str | None, by: str = "mamma") -> None:
        self._said(c.RefuseConsent, to, by)

    def _said(self, answer: type[c.GiveConsent | c.RefuseConsent], to: str | None, by: str) -> None:
        self.now += timedelta(minutes=1)
        self.do(
            answer(
                key="k",
                part="ä/skolan",
                given_by=by,
                document="remiss",
                receiver="bup",
                organisation=to,
            )
        )

    def takes_back(self) -> None:
        """The newest yes that stands."""
        self.now += timedelta(minutes=1)
        newest = [
            one.id
            for one in self.part.consents.values()
            if not one.refused and one.withdrawn_at is None
        ][-1]
        self.do(c.WithdrawConsent(key="k", part="ä/skolan", consent=newest))

    def may(self, to: str | None) -> bool:
        said = consents_to(POLICY.consents[0], self.part, "remiss", "bup", to, self.now)
        return not isinstance(said, Because)


def family(*, refer: bool = False) -> Family:
    made = Family(reference=two(), child=CHILD)
    made.see(seen(timmar=4) if refer else seen())
    return made


def play(made: Family, said: str) -> None:
    """`+` and `-` for yes and no, `N`, `S` and `*` for whom it is about, `<` for taken back."""
    whom = {"N": NORTH, "S": SOUTH, "*": ANY}
    for word in said.split():
        if word == "<":
            made.takes_back()
        else:
            (made.yes if word[0] == "+" else made.no)(whom[word[1]])


@pytest.mark.parametrize(
    ("said", "north", "south", "anyone"),
    [
        ("+*", True, True, True),
        ("+N", True, False, False),
        ("+N +S", True, True, False),
        ("-N", False, False, False),
        ("+* -N", False, True, True),
        ("-N +*", False, True, True),
        ("-N +N", True, False, False),
        ("-N +* +N", True, True, True),
        ("+N -*", False, False, False),
        ("+N -* +*", True, True, True),
        ("-N -* +*", False, True, True),
        ("-* +N", True, False, False),
        ("+N <", False, False, False),
        ("+* +N <", False, True, True),
        ("+N < +*", True, True, True),
        ("+N +* <", True, False, False),
        ("+N -S", True, False, False),
        ("+* -N -S", False, False, True),
    ],
)
def test_what_counts_for_one_of_them_and_for_any(
    said: str, north: bool, south: bool, anyone: bool
) -> None:
    made = family()
    play(made, said)
    assert (made.may(NORTH), made.may(SOUTH), made.may(ANY)) == (north, south, anyone)


def test_a_yes_to_one_that_ends_later_than_a_yes_to_any_holds_its_time_out() -> None:
    made = family()
    give = c.GiveConsent(
        key="k", part="ä/skolan", given_by="mamma", document="remiss", receiver="bup"
    )
    month, week = made.now.date() + timedelta(days=30), made.now.date() + timedelta(days=7)
    made.do(give.model_copy(update={"organisation": NORTH, "expires_on": month}))
    made.do(give.model_copy(update={"expires_on": week}))
    made.now += timedelta(days=8)
    assert (made.may(NORTH), made.may(SOUTH)) == (True, False)
    made.do(give)
    made.now += timedelta(days=30)
    assert made.may(NORTH), "the new yes to any of them covers the one whose own has ended"


@pytest.mark.parametrize(
    ("said", "receiver"),
    [("+*", None), ("+N", NORTH), ("+S", SOUTH), ("+N +S", SOUTH), ("+* -N", SOUTH)],
)
def test_a_way_hands_over_to_whom_it_may(said: str, receiver: str | None) -> None:
    made = family()
    play(made, said)
    made.see(seen(timmar=4))
    assert made.step("remiss") == "sänd"
    newest = made.handover
    assert (newest.disclosure.receiver, newest.state) == (receiver, HandoverState.OFFERED)
    assert newest.disclosure.consents <= set(made.part.consents)


@pytest.mark.parametrize("said", ["-N", "-* +* -N -S", "+N -N", "+* -*", "+* -N -S"])
def test_nothing_stays_offered_when_nobody_of_the_kind_may_have_it(said: str) -> None:
    made = family(refer=True)
    play(made, said)
    assert not [one for one in made.part.handovers.values() if one.waits]
    assert made.step("remiss") == "grund"


def sees(made: Family, doctor: str) -> bool:
    person = made.reference.assignment(doctor)
    found = offer_of(made.policy, made.reference, made.part, made.handover, person, made.now)
    return found is not None


def take(made: Family, doctor: str) -> None:
    made.do(
        c.RecordReceipt(
            key="k",
            part="ä/skolan",
            handover=made.handover.id,
            state=HandoverState.RECEIVED,
            received_by=doctor,
        ),
        doctor,
    )


def test_what_is_offered_to_any_of_them_is_not_seen_or_taken_by_the_one_told_no() -> None:
    made = family(refer=True)
    third = made.reference.organisation(SOUTH).model_copy(update={"id": "bup-öst"})
    more = (*made.reference.organisations, third)
    made.reference = made.reference.model_copy(update={"organisations": more})
    play(made, "-N +*")
    assert made.handover.disclosure.receiver is None
    assert not sees(made, "läkare-1") and sees(made, "läkare-syd")
    assert must_be_chosen(made.policy, made.reference, made.part, made.handover, made.now)
    with pytest.raises(Refused, match="BL-C066"):
        take(made, "läkare-1")
    take(made, "läkare-syd")
    assert made.handover.state is HandoverState.RECEIVED


def test_a_later_no_to_one_leaves_what_is_offered_to_any_of_them_to_the_others() -> None:
    made = family(refer=True)
    play(made, "+*")
    assert sees(made, "läkare-1")
    assert not must_be_chosen(made.policy, made.reference, made.part, made.handover, made.now)
    play(made, "-N")
    assert made.handover.waits and not sees(made, "läkare-1") and sees(made, "läkare-syd")
    assert must_be_chosen(made.policy, made.reference, made.part, made.handover, made.now)


def test_a_no_to_the_one_that_it_is_offered_to_takes_it_back_and_another_may_have_it() -> None:
    made = family(refer=True)
    play(made, "+N")
    first = made.handover.id
    assert not sees(made, "läkare-syd")
    play(made, "-N +S")
    assert made.part.handovers[first].state is HandoverState.RETURNED
    assert made.handover.disclosure.receiver == SOUTH


def test_both_must_have_said_yes_to_the_same_one() -> None:
    both = POLICY.consents[0].model_copy(update={"given_by": (Giver.ALL_GUARDIANS,)})
    made = family(refer=True)
    made.policy = made.policy.model_copy(update={"consents": (both,)})
    made.yes(ANY)
    made.yes(NORTH, "pappa")
    assert made.handover.disclosure.receiver == NORTH


def test_the_childs_no_to_one_is_a_no_there_and_nowhere_else() -> None:
    made = family()
    made.yes(ANY)
    made.no(NORTH, "barnet")
    assert (made.may(NORTH), made.may(SOUTH), made.may(ANY)) == (False, True, True)


@pytest.mark.parametrize(
    ("organisation", "error", "code"),
    [
        ("ingen", NotFound, "BL-C003"),
        ("akuten", Refused, "BL-C103"),
        ("skolan", Refused, "BL-C103"),
    ],
)
@pytest.mark.parametrize("said", ["+", "-"])
def test_an_answer_names_an_organisation_of_the_kind(
    said: str, organisation: str, error: type[Exception], code: str
) -> None:
    made = family()
    with pytest.raises(error, match=code):
        (made.yes if said == "+" else made.no)(organisation)


def test_answers_in_older_ledgers_are_about_any_of_the_kind() -> None:
    old = {
        "id": "s",
        "given_by": "mamma",
        "document": "remiss",
        "receiver": "bup",
        "given_at": NOW,
    }
    made = family()
    made.yes(ANY)
    (given,) = made.part.consents.values()
    assert type(given).model_validate(old).organisation is None
