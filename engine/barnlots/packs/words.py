"""The words that sentences are matched against, the longest first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from barnlots.model.errors import Label, Place
from barnlots.packs.due_grammar import UNIT_WORDS
from barnlots.packs.shapes import Record
from barnlots.policy.policy import Policy
from barnlots.policy.vocabulary import FactDefinition, RoleDefinition

NAMED_ROLES = ("den som fick veta", "ansvarig", "den som håller ihop", "chefen")


@dataclass
class Words:
    """Every name that a sentence of one pack may use; `steps` are per way, and `informing` are the
    documents that hand over no responsibility, and `statutes` the laws and ordinances among the
    sources. `declared` is where a name of a kind (`fakta`, `roll` …) is said, for those that a file
    says."""

    facts: dict[str, FactDefinition] = field(default_factory=dict)
    roles: dict[str, RoleDefinition] = field(default_factory=dict)
    holders: tuple[str, ...] = ()
    ways: dict[str, tuple[str, ...]] = field(default_factory=dict)
    escalations: frozenset[str] = frozenset()
    reasons: tuple[str, ...] = ()
    parameters: dict[str, str] = field(default_factory=dict)
    triggers: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    informing: frozenset[str] = frozenset()
    categories: tuple[str, ...] = ()
    pieces: tuple[str, ...] = ()
    laws: dict[str, tuple[str, ...]] = field(default_factory=dict)
    statutes: frozenset[str] = frozenset()
    declared: dict[tuple[str, str], Place] = field(default_factory=dict)

    def label(self, code: str, kind: str, name: str, **params: str) -> Label | None:
        """The place where `name` is declared, as the second place of a diagnostic."""
        place = self.declared.get((kind, name))
        return Label(code, place, params) if place else None

    @property
    def units(self) -> tuple[str, ...]:
        """What something is counted in: times, and what the facts that are numbers say."""
        said = (one.unit for one in self.facts.values() if one.unit)
        return tuple(dict.fromkeys((*UNIT_WORDS, *said)))

    @property
    def role_names(self) -> tuple[str, ...]:
        return (*NAMED_ROLES, *self.roles)


def places_of(records: Mapping[str, list[Record]]) -> dict[tuple[str, str], Place]:
    """Where each name is declared; a fact with parts is declared once for each of them."""
    found: dict[tuple[str, str], Place] = {}
    for kind in ("fakta", "roll", "parameter", "källa", "väg"):
        for record in records.get(kind, ()):
            name = record.text(kind)
            for whole in (name, *(f"{name} {part}" for part in record.words("delar"))):
                found.setdefault((kind, whole), record.place)
    return found


def words_of(policy: Policy) -> Words:
    """The names that a policy has, without where they are declared."""
    return Words(
        facts=policy.vocabulary.fact_by_name,
        roles=policy.vocabulary.role_by_name,
        holders=tuple(policy.vocabulary.holder_by_name),
        ways={one.name: tuple(one.step_by_name) for one in policy.ways},
        escalations=frozenset(one.name for one in policy.ways if one.escalation),
        reasons=tuple(policy.pathway_by_reason),
        parameters={one.name: one.unit for one in policy.parameters},
        triggers=tuple(one.name for one in policy.triggers),
        documents=tuple(policy.document_by_name),
        informing=frozenset(one.name for one in policy.documents if not one.hands_over),
        categories=tuple(one.name for one in policy.categories),
        pieces=tuple(policy.category_by_piece),
        laws={one.name: one.sections for one in policy.laws},
    )


def starts_with(text: str, names: Iterable[str]) -> str | None:
    """The longest of `names` that `text` begins with, as whole words."""
    best: str | None = None
    for name in names:
        fits = text == name or text.startswith((name + " ", name + ","))
        if fits and (best is None or len(name) > len(best)):
            best = name
    return best
