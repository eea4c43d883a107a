"""What a document says: each item that leaves, told by what the sender's part holds.

Nothing that is withheld is ever looked up, and nothing said after the document was offered is in
it: sent again it says the same.
"""

from collections.abc import Iterator, Sequence

from barnlots.kernel.pointers import systems_at
from barnlots.kernel.sharing import as_it_leaves
from barnlots.kernel.siblings import about_sibling
from barnlots.kernel.situate import weigh_all
from barnlots.model.clock import local_day
from barnlots.model.delivery import Passage
from barnlots.model.disclosure import Disclosure
from barnlots.model.facts import Observation, Source
from barnlots.model.part import Handover, Part
from barnlots.model.people import Reference
from barnlots.policy.grounds import Drawn
from barnlots.policy.policy import Policy

# No more than that, and nobody is named: the document may be read at home one day.
ASK_FIRST = "Ring avsändaren innan någon hemma kontaktas."


def passages(
    policy: Policy, reference: Reference, part: Part, handover: Handover
) -> tuple[Passage, ...]:
    """A passage for each item that leaves, in order, as far as the part itself can tell it. While a
    block stands, the first says whom to ask before anybody calls home."""
    told = _Told(policy, reference, part, handover)
    kept_in = _systems(policy, reference, part)
    first = (ASK_FIRST,) if part.blocks else ()
    return tuple(
        Passage(item=one.name, text=(*(() if at else first), *told.of(one.name)), kept_in=kept_in)
        for at, one in enumerate(handover.disclosure.items)
    )


def in_own_system(policy: Policy, item: str) -> bool:
    """Whether the holder's own system has something to tell under the item."""
    piece = policy.piece_by_name.get(item)
    return piece is None or Drawn.RECORDS in piece.drawn_from


def sender_name(reference: Reference, holder: str, *, protected: bool) -> str:
    """The organisation that sends, as the document names it: by its kind alone when the child has a
    protected identity, since a unit's name tells where the child is (OSL 21:3, 22:1)."""
    found = reference.organisation(holder)
    return found.kind if protected else found.name


def receiver_name(reference: Reference, disclosure: Disclosure) -> str:
    """Who is to have it: the organisation, or any of its kind."""
    found = reference.organisation_by_id.get(disclosure.receiver or "")
    return found.name if found is not None else disclosure.receiver_kind


def _systems(policy: Policy, reference: Reference, part: Part) -> str | None:
    """The systems in which the part's own holder documents such a case."""
    kind = reference.organisation(part.holder).kind
    return ", ".join(systems_at(policy, part, kind)) or None


class _Told:
    def __init__(
        self, policy: Policy, reference: Reference, part: Part, handover: Handover
    ) -> None:
        self._policy = policy
        self._reference = reference
        self._part = part
        self._handover = handover
        self._protected = as_it_leaves(part, handover.disclosure).protected
        before = handover.offered_at
        self._seen = tuple(
            one for one in part.observations if (one.recorded_at or one.seen_at) <= before
        )
        apart = policy.tells_siblings_apart
        told = [(one, apart and about_sibling(policy, part, one)) for one in self._seen]
        self._of_siblings = tuple(one for one, of_sibling in told if of_sibling)
        self._of_child = tuple(one for one, of_sibling in told if not of_sibling)

    def of(self, item: str) -> Iterator[str]:
        piece = self._policy.piece_by_name.get(item)
        if piece is None:
            return
        for source in piece.drawn_from:
            match source:
                case Drawn.CHILD:
                    yield from self._observed(one for one in self._of_child if _by_child(one))
                case Drawn.OBSERVATIONS:
                    yield from self._observed(one for one in self._seen if not _by_child(one))
                case Drawn.OF_THE_CHILD:
                    others = (one for one in self._of_child if not _by_child(one))
                    yield from self._observed(others)
                case Drawn.OF_SIBLINGS:
                    yield from self._observed(iter(self._of_siblings))
                case Drawn.SENDER:
                    yield from self._person(self._handover.offered_by or self._part.accountable)
                case Drawn.COORDINATOR:
                    yield from self._person(self._part.coordinator.assignment)
        yield from self._answers(piece.facts)

    def _observed(self, seen: Iterator[Observation]) -> Iterator[str]:
        """The words as they were said, and beside them what was ticked. A form is no observation of
        anybody's: what it says is health, and is told where the document tells of that."""
        for one in seen:
            when = f"{local_day(one.seen_at).isoformat()}, {one.role}"
            if one.words:
                yield f"{when}: {one.words}"
            if one.form is None:
                for answer in one.answers:
                    if answer.value is not None:
                        yield f"{when}: {self._said(answer.fact, answer.value)}"

    def _answers(self, facts: Sequence[str]) -> Iterator[str]:
        if not facts:
            return
        circle = self._part.child.circle
        held, _ = weigh_all(self._policy, self._of_child, self._handover.offered_at, circle)
        for name in facts:
            fact = held.get(name)
            if fact is not None and fact.value is not None:
                yield self._said(name, fact.value)

    def _said(self, fact: str, value: object) -> str:
        definition = self._policy.vocabulary.fact_by_name.get(fact)
        return f"{definition.question if definition is not None else fact} {value}"

    def _person(self, assignment: str) -> Iterator[str]:
        found = self._reference.assignment_by_id.get(assignment)
        if found is None:
            return
        role = self._policy.vocabulary.role_by_name.get(found.role)
        title = role.title if role is not None else found.role
        where = sender_name(self._reference, found.organisation, protected=self._protected)
        # By its id too, an assignment may tell which unit it is at.
        yield f"{title}, {where}" if self._protected else f"{title}, {where} ({found.id})"


def _by_child(observation: Observation) -> bool:
    return observation.source is Source.CHILD
