"""Where things are written down: pointers to the systems of record, and never what stands there."""

from collections.abc import Iterator

from barnlots.kernel.draft import Draft
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.base import Frozen
from barnlots.model.errors import NotFound, Refused
from barnlots.model.identity import spells_identity_number
from barnlots.model.part import Part, Pointer
from barnlots.policy.pathways import Documentation
from barnlots.policy.policy import Policy

_LONGEST = 100


class KeptIn(Frozen):
    """`role` documents `what` in `system`; under `reference` when somebody has noted it here."""

    role: str
    what: str
    system: str
    reference: str | None


def pointers(policy: Policy, part: Part) -> tuple[KeptIn, ...]:
    """Who documents what in which system, by the tables of the part's contact reasons, each once.
    What has been noted of a system that none of them names comes last."""
    rows = tuple(dict.fromkeys(_rows(policy, part.reasons, None)))
    noted = {name: one.reference for name, one in part.pointers.items()}
    by_tables = (
        KeptIn(role=one.role, what=one.what, system=one.system, reference=noted.get(one.system))
        for one in rows
    )
    named = {one.system for one in rows}
    others = (
        KeptIn(role="", what="", system=name, reference=reference)
        for name, reference in noted.items()
        if name not in named
    )
    return (*by_tables, *others)


def systems_at(policy: Policy, part: Part, kind: str) -> tuple[str, ...]:
    """The systems in which such a child's case is documented at such a kind of holder."""
    return tuple(dict.fromkeys(one.system for one in _rows(policy, part.reasons, kind)))


def note_pointer(draft: Draft, command: c.NotePointer) -> None:
    """Also of a system that no table of the part's own reasons names: the reason may change."""
    if draft.actor.assignment is None:
        raise Refused("BL-C005")
    kind, reasons = draft.holder.kind, tuple(draft.policy.pathway_by_reason)
    systems = dict.fromkeys(one.system for one in _rows(draft.policy, reasons, kind))
    if command.system not in systems:
        raise NotFound("BL-C086", system=command.system, val=", ".join(systems) or "–")
    reference = command.reference.strip()
    if spells_identity_number(reference):
        raise Refused("BL-C041")
    if not 0 < len(reference) <= _LONGEST or not reference.isprintable():
        raise Refused("BL-C087", system=command.system, längst=str(_LONGEST))
    pointer = Pointer(
        system=command.system,
        reference=reference,
        noted_by=draft.actor.assignment,
        noted_at=draft.now,
    )
    draft.add(e.PointerNoted(pointer=pointer))


def _rows(policy: Policy, reasons: tuple[str, ...], kind: str | None) -> Iterator[Documentation]:
    roles = policy.vocabulary.role_by_name
    for reason in reasons:
        pathway = policy.pathway_by_reason.get(reason)
        for row in pathway.documentation if pathway is not None else ():
            if kind is None or kind in roles[row.role].holders:
                yield row
