"""What has been noticed of one of the child's siblings: another child's matter, told apart."""

from barnlots.model.facts import Observation
from barnlots.model.part import Part
from barnlots.policy.grounds import Drawn
from barnlots.policy.policy import Policy


def about_sibling(policy: Policy, part: Part, observation: Observation) -> bool:
    """Whether it is about a sibling. One that says of a sibling what has been done to the child
    names who did it, and is about the child."""
    siblings = (*part.child.siblings, *part.siblings)
    return observation.about in siblings and not _names_who_did_it(policy, observation)


def without_siblings(policy: Policy, part: Part, document: str) -> tuple[str, ...]:
    """The items of the document; without those that tell only of siblings, when nothing has been
    noticed of any: then not even that there are siblings leaves."""
    items = policy.document_by_name[document].items
    of_siblings = [one for one in items if _only_of_siblings(policy, one)]
    if not of_siblings or any(about_sibling(policy, part, one) for one in part.observations):
        return items
    return tuple(one for one in items if one not in of_siblings)


def _only_of_siblings(policy: Policy, item: str) -> bool:
    piece = policy.piece_by_name.get(item)
    return piece is not None and piece.drawn_from == (Drawn.OF_SIBLINGS,) and not piece.facts


def _names_who_did_it(policy: Policy, observation: Observation) -> bool:
    facts = policy.vocabulary.fact_by_name
    return any(
        answer.value == "ja"
        and (known := facts.get(answer.fact)) is not None
        and (known.guardian_named or known.other_named) is not None
        for answer in observation.answers
    )
