"""What of a policy its own pack says: the pack underneath has scenarios of its own for the rest."""

from collections.abc import Iterable
from typing import TypeVar

from barnlots.model.errors import Place
from barnlots.packs.base import is_own
from barnlots.policy.pathways import AnswerRule, Pathway
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule
from barnlots.policy.vocabulary import FactDefinition, Vocabulary
from barnlots.policy.ways import Way

T = TypeVar("T", Rule, Way, Pathway, AnswerRule)


def own_of(policy: Policy) -> Policy:
    """The policy with only the rules, derived facts, ways, contact reasons and answers of the pack
    itself."""
    facts = tuple(
        one if one.derived_when is None or is_own(Place(one.file)) else _underived(one)
        for one in policy.vocabulary.facts
    )
    words = policy.vocabulary
    return policy.model_copy(
        update={
            "vocabulary": Vocabulary(facts=facts, roles=words.roles, holders=words.holders),
            "rules": _own(policy.rules),
            "ways": _own(policy.ways),
            "pathways": _own(policy.pathways),
            "answers": _own(policy.answers),
        }
    )


def _underived(fact: FactDefinition) -> FactDefinition:
    return fact.model_copy(update={"derived_when": None})


def _own(found: Iterable[T]) -> tuple[T, ...]:
    return tuple(one for one in found if is_own(Place(one.file)))
