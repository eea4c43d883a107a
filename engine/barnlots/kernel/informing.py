"""What leaves with no responsibility: a person sends it, and the sender has the child as before."""

from barnlots.kernel.clearing import cleared_for
from barnlots.kernel.draft import Draft
from barnlots.kernel.handing_over import check_known, offer
from barnlots.kernel.sharing import Cleared
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.disclosure import Because
from barnlots.model.errors import NotFound, Refused
from barnlots.model.part import Sought

INFORMS = "underrättelse"


def inform(draft: Draft, command: c.Inform) -> None:
    """Send what of the document has a ground. When nothing has until a person has weighed it, it is
    remembered and leaves when it may; a part that is closed is open meanwhile, for whoever weighs.
    Raises NotFound, Refused."""
    if draft.actor.is_engine:
        raise Refused("BL-C005")
    check_known(draft, command.document, command.receiver_kind)
    if draft.policy.document_by_name[command.document].hands_over:
        raise Refused("BL-C100", handling=command.document)
    sought = Sought(
        document=command.document,
        receiver_kind=command.receiver_kind,
        receiver=_receiver(draft, command),
    )
    cleared = _cleared(draft, sought)
    if cleared.may_leave:
        _send(draft, sought, cleared)
    elif not cleared.waits_for_a_person:
        raise _refused(draft, sought, cleared)
    elif sought not in draft.part.sought:
        if not draft.part.is_open:
            draft.add(e.PartReopened.made())
        draft.add(e.DisclosureSought(sought=sought))


def _refused(draft: Draft, sought: Sought, cleared: Cleared) -> Refused:
    """Why nothing of it may go there, and what to do about it."""
    why = {one.because for one in cleared.withheld}
    there = sought.receiver or sought.receiver_kind
    if why == {Because.NOT_SENT_BY}:
        rows = draft.policy.rows_by_document[sought.document]
        sent = ", ".join(dict.fromkeys(one for row in rows for one in row.answers_to))
        return Refused("BL-C106", handling=sought.document, mottagare=there, svar=sent)
    if why == {Because.OTHER_AUTHORITY}:
        return Refused("BL-C107", handling=sought.document, mottagare=there)
    asked = _unanswered(draft, sought, cleared) if why == {Because.UNCERTAIN} else ()
    if asked:
        said = " ".join(asked)
        return Refused("BL-C108", handling=sought.document, mottagare=there, frågor=said)
    said = "; ".join(f"{one.name}: {one.because}" for one in cleared.withheld)
    there = sought.receiver_kind
    return Refused("BL-C101", handling=sought.document, mottagare=there, skäl=said)


def _unanswered(draft: Draft, sought: Sought, cleared: Cleared) -> tuple[str, ...]:
    """The questions whose answers decide whether it may go there."""
    facts, there = draft.policy.vocabulary.fact_by_name, (draft.holder.kind, sought.receiver_kind)
    conditions = dict.fromkeys(
        row.when
        for item in cleared.withheld
        for row in draft.policy.rows_for(sought.document, *there, item.name)
        if row.when is not None
    )
    unknown = dict.fromkeys(
        fact
        for condition in conditions
        for fact in draft.interpreter.behind(condition)
        if fact in facts and fact not in draft.relied_on(condition).facts
    )
    return tuple(facts[one].question for one in unknown if facts[one].recordable)


def send_sought(draft: Draft) -> None:
    """Send what has waited for a person, once it may leave; and let go of what may not, and waits
    for nobody any more."""
    for sought in draft.part.sought:
        cleared = _cleared(draft, sought)
        if cleared.may_leave:
            _send(draft, sought, cleared)
        elif not cleared.waits_for_a_person:
            draft.add(e.DisclosureDropped(sought=sought))


def _cleared(draft: Draft, sought: Sought) -> Cleared:
    return cleared_for(draft, sought.document, sought.receiver_kind, sought.receiver)


def _send(draft: Draft, sought: Sought, cleared: Cleared) -> None:
    offer(
        draft,
        sought.document,
        sought.receiver_kind,
        cleared,
        INFORMS,
        receiver=sought.receiver,
        informs=True,
    )


def _receiver(draft: Draft, command: c.Inform) -> str | None:
    """The one organisation that it is for: nobody else of the same kind is to see it. None when
    none of that kind is known here."""
    reference, kind = draft.reference, command.receiver_kind
    there = [
        one.id
        for one in reference.organisations
        if one.kind == kind and one.id != draft.part.holder and not one.closed(draft.today)
    ]
    if command.receiver is None and len(there) > 1:
        raise Refused("BL-C102", mottagare=kind, val=", ".join(there))
    if command.receiver is None:
        return there[0] if there else None
    if command.receiver not in reference.organisation_by_id:
        raise NotFound("BL-C003", vad=command.receiver)
    if command.receiver not in there:
        raise Refused("BL-C103", mottagare=command.receiver, hållare=kind)
    return command.receiver
