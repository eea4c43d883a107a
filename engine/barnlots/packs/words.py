"""The words that sentences are matched against, the longest first."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from barnlots.policy.vocabulary import FactDefinition, RoleDefinition

NAMED_ROLES = ("den som fick veta", "ansvarig", "den som håller ihop", "chefen")


@dataclass
class Words:
    """Every name that a sentence of one pack may use; `steps` are per way."""

    facts: dict[str, FactDefinition] = field(default_factory=dict)
    roles: dict[str, RoleDefinition] = field(default_factory=dict)
    holders: tuple[str, ...] = ()
    ways: dict[str, tuple[str, ...]] = field(default_factory=dict)
    escalations: frozenset[str] = frozenset()
    reasons: tuple[str, ...] = ()
    parameters: dict[str, str] = field(default_factory=dict)
    triggers: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    laws: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def role_names(self) -> tuple[str, ...]:
        return (*NAMED_ROLES, *self.roles)


def starts_with(text: str, names: Iterable[str]) -> str | None:
    """The longest of `names` that `text` begins with, as whole words."""
    best: str | None = None
    for name in names:
        fits = text == name or text.startswith((name + " ", name + ","))
        if fits and (best is None or len(name) > len(best)):
            best = name
    return best
