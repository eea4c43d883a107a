"""What of a document may leave a part now, and to whom of a kind of holder when somebody has
answered otherwise of one of them."""

from collections.abc import Mapping

from barnlots.kernel.addressed import addressees
from barnlots.kernel.draft import Draft
from barnlots.kernel.sharing import Cleared, clear
from barnlots.model.errors import NotFound, Refused


def check_organisation(draft: Draft, kind: str, organisation: str | None) -> None:
    """Raises NotFound for an organisation that is not known, Refused for one that is not of the
    kind or has the part itself."""
    if organisation is None:
        return
    found = draft.reference.organisation_by_id.get(organisation)
    if found is None:
        raise NotFound("BL-C003", vad=organisation[:60])
    if found.kind != kind or found.id == draft.part.holder:
        raise Refused("BL-C103", mottagare=organisation[:60], hållare=kind)


def cleared_for(draft: Draft, document: str, kind: str, organisation: str | None = None) -> Cleared:
    """What of the document may leave this part now, to the organisation or else to any of the
    kind."""
    known = draft.reference.organisation_by_id.get(organisation or "")
    return clear(
        draft.policy,
        draft.part,
        draft.holds,
        draft.holder.kind,
        document,
        kind,
        draft.now,
        organisation,
        same_authority=known is not None and known.tenant == draft.holder.tenant,
    )


def cleared_there(draft: Draft, document: str, kind: str) -> tuple[str | None, Cleared]:
    """To whom of the kind a way hands the document over, and what of it. To any of them (None), but
    when somebody has answered of one of them only: to the one to which more may go than to any, or
    to the only one left to which it may."""
    to_any = cleared_for(draft, document, kind)
    theirs = _theirs(draft, document, kind, to_any)
    if not theirs:
        return None, to_any
    most = max(map(_says, theirs.values()))
    if not most:
        return None, next(iter(theirs.values())) if to_any.may_leave else to_any
    best = [name for name, one in theirs.items() if _says(one) == most]
    if _says(to_any) == most and len(best) > 1:
        return None, to_any
    answered = [one for one in _answered_of(draft, document, kind) if one in best]
    chosen = (answered or best)[-1]
    return chosen, theirs[chosen]


def still_cleared(
    draft: Draft, document: str, kind: str, organisation: str | None = None
) -> Cleared:
    """What may leave now of a document that is on its way. One that is for any of the kind may for
    as long as there is one of them that may have it."""
    to = cleared_for(draft, document, kind, organisation)
    if organisation is None and to.may_leave:
        theirs = _theirs(draft, document, kind, to)
        if theirs and not any(one.may_leave for one in theirs.values()):
            return next(iter(theirs.values()))
    return to


def _theirs(draft: Draft, document: str, kind: str, to_any: Cleared) -> Mapping[str, Cleared]:
    """What may go to each of the kind; nobody, when nobody has answered of one of them only."""
    named = set(_answered_of(draft, document, kind))
    if not named:
        return {}
    return {
        one.id: cleared_for(draft, document, kind, one.id) if one.id in named else to_any
        for one in addressees(draft.reference, kind, None)
        if one.id != draft.part.holder and not one.closed(draft.today)
    }


def _answered_of(draft: Draft, document: str, kind: str) -> tuple[str, ...]:
    """The organisations of which somebody has answered by name, the newest answer last."""
    said = (
        one.organisation
        for one in reversed(draft.part.consents.values())
        if (one.document, one.receiver) == (document, kind)
    )
    return tuple(reversed(dict.fromkeys(one for one in said if one is not None)))


def _says(cleared: Cleared) -> int:
    return len(cleared.items) if cleared.may_leave else 0
