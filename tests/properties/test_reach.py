"""Whoever has sent what, of whatever authority: what reaches some reaches nobody else."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.failures.house import CHILD, NOW, noticed
from tests.shipped import the_policy, the_reference

from barnlots.kernel import decide
from barnlots.model import commands as c
from barnlots.model.errors import BarnlotsError
from barnlots.model.part import ByHand, Handover, HandoverState, Part, Received
from barnlots.model.people import Actor, Assignment, Organisation, Reference
from barnlots.policy.grounds import GroundRule

POLICY = the_policy()
LIMITED = tuple(one for one in POLICY.grounds if one.reaches_some)
SENDERS = tuple(sorted({kind for row in LIMITED for kind in row.sender}))
RECEIVERS = tuple(sorted({kind for row in LIMITED for kind in row.receiver}))
DOCUMENTS = tuple(sorted({row.document for row in LIMITED}))
AUTHORITIES = ("kommunen", "grannkommunen", "regionen")


def two_of_each(authorities: list[str]) -> Reference:
    """Every kind of receiver twice, each of some authority; the senders stay as they are."""
    known, added, people = the_reference(), list[Organisation](), list[Assignment]()
    for at, one in enumerate(known.organisations):
        added.append(one.model_copy(update={"tenant": authorities[2 * at]}))
        twin = {"id": f"{one.id}-2", "tenant": authorities[2 * at + 1], "covered_by": None}
        added.append(one.model_copy(update=twin))
    for person in known.assignments:
        twin = {"id": f"{person.id}-2", "organisation": f"{person.organisation}-2"}
        people += (person, person.model_copy(update=twin))
    return known.model_copy(update={"organisations": tuple(added), "assignments": tuple(people)})


def of_kind(reference: Reference, kind: str) -> tuple[str, ...]:
    return tuple(one.id for one in reference.organisations if one.kind == kind)


@st.composite
def reached(draw: st.DrawFn) -> tuple[Reference, Part, str]:
    """A part to which some have sent something, by the ledger or by hand, and from which somebody
    has tried to send everything that reaches some to everybody."""
    count = 2 * len(the_reference().organisations)
    authority = st.sampled_from(AUTHORITIES)
    reference = two_of_each(draw(st.lists(authority, min_size=count, max_size=count)))
    holder = draw(st.sampled_from(of_kind(reference, draw(st.sampled_from(SENDERS)))))
    actor = next(one.id for one in reference.assignments if one.organisation == holder)
    part: Part | None = None

    def do(command: c.Command, by: str | None) -> None:
        nonlocal part
        try:
            part = decide(POLICY, reference, part, command, Actor(assignment=by), NOW).part
        except BarnlotsError:
            assert part is not None

    seen = noticed({"kommer sent": "ja"})
    do(c.OpenCase(key="k", case="ä", holder=holder, child=CHILD, noticed=(seen,)), actor)
    assert part is not None
    name = part.id
    senders = draw(
        st.lists(st.sampled_from([one.id for one in reference.organisations]), max_size=6)
    )
    for at, sender in enumerate(senders):
        document = draw(st.sampled_from(("orosanmälan", *DOCUMENTS)))
        if draw(st.booleans()):
            how = ByHand.LETTER
            do(
                c.ReceiveByHand(key="k", part=name, document=document, sender=sender, how=how),
                actor,
            )
        else:
            came = Received(
                id=f"ä/{sender}/{at}", document=document, sender=sender, items=(), by=actor
            )
            do(c.NoteReceived(key="k", part=name, received=came), None)
    for document in DOCUMENTS:
        for kind in RECEIVERS:
            for there in (None, *of_kind(reference, kind)):
                do(
                    c.Inform(
                        key="k", part=name, document=document, receiver_kind=kind, receiver=there
                    ),
                    actor,
                )
    return reference, part, actor


def rows_of(handover: Handover) -> set[GroundRule]:
    known = {one.id: one for one in POLICY.grounds}
    return {known[one.ground.row] for one in handover.disclosure.items} & set(LIMITED)


@settings(max_examples=40, deadline=None)
@given(reached())
def test_no_item_of_a_row_goes_beyond_its_reach(made: tuple[Reference, Part, str]) -> None:
    reference, part, _ = made
    came = {(one.sender, one.document) for one in part.received.values()}
    here = reference.organisation(part.holder)
    sent = {(one.disclosure.document, one.disclosure.receiver) for one in part.handovers.values()}
    for handover in part.handovers.values():
        for row in rows_of(handover):
            there = reference.organisation(handover.disclosure.receiver or "")
            assert not row.answers_to or any((there.id, one) in came for one in row.answers_to)
            assert not row.within_authority or there.tenant == here.tenant
    for row in LIMITED:
        for there in (one for one in reference.organisations if one.kind in row.receiver):
            answered = any((there.id, one) in came for one in row.answers_to)
            within = row.within_authority and there.tenant == here.tenant
            if here.kind in row.sender and there.id != here.id and (answered or within):
                assert (row.document, there.id) in sent, "and whom it reaches it goes to"


@settings(max_examples=15, deadline=None)
@given(reached())
def test_nobody_elsewhere_takes_it(made: tuple[Reference, Part, str]) -> None:
    reference, part, _ = made
    for handover in (one for one in part.handovers.values() if rows_of(one)):
        for person in reference.assignments[::7]:
            take = c.RecordReceipt(
                key="k",
                part=part.id,
                handover=handover.id,
                state=HandoverState.RECEIVED,
                received_by=person.id,
            )
            try:
                after = decide(POLICY, reference, part, take, Actor(assignment=person.id), NOW).part
            except BarnlotsError:
                continue
            assert person.organisation == handover.disclosure.receiver
            assert after.handovers[handover.id].received_by == person.id
