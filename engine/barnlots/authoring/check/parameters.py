"""Which parameters are needed, by what and from which day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel

from barnlots.model.due import Due
from barnlots.model.errors import Place
from barnlots.packs import Pack
from barnlots.policy.conditions import Compare, Is, Known
from barnlots.policy.pathways import AnswerRule, Pathway
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule
from barnlots.policy.ways import Way


@dataclass(frozen=True)
class Use:
    """What is needed by `what` (its name), which stands at `place`, from the day `begins` on."""

    parameter: str
    what: str
    place: Place
    begins: date


def first_uses(pack: Pack, day: date) -> tuple[Use, ...]:
    """For each parameter that something needs, what needs it first.

    A way, an ärendegång and an answer have no dates of their own: they are needed from `day`, or
    from the first day of any rule when all of the pack is yet to come.
    """
    first: dict[str, Use] = {}
    for use in _uses(pack, day):
        known = first.get(use.parameter)
        if known is None or use.begins < known.begins:
            first[use.parameter] = use
    return tuple(first.values())


def _uses(pack: Pack, day: date) -> Iterator[Use]:
    policy = pack.policy
    begins = max(day, min((one.valid_from for one in policy.rules), default=day))
    needing: tuple[tuple[str, Rule | Way | Pathway | AnswerRule, date], ...] = (
        *((one.lasting_id, one, one.valid_from) for one in policy.rules),
        *((one.name, one, begins) for one in policy.ways),
        *((one.reason, one, begins) for one in policy.pathways),
        *((one.id, one, begins) for one in policy.answers),
    )
    places = {
        (one.place.file, one.place.line): one.place
        for records in pack.records.values()
        for one in records
    }
    for what, one, first in needing:
        for name in parameters_in(policy, one):
            yield Use(name, what, places[one.file, one.line], first)


def parameters_in(policy: Policy, part: BaseModel) -> Iterator[str]:
    """The parameters that a part of the policy needs, also through the derived facts it reads."""
    seen: set[str] = set()

    def walk(value: object) -> Iterator[str]:
        match value:
            case Due(parameter=str(name)):
                yield name
            case Compare(parameter=True, bound=bound):
                yield str(bound)
        if isinstance(value, Is | Compare | Known) and value.fact not in seen:
            seen.add(value.fact)
            definition = policy.vocabulary.fact_by_name.get(value.fact)
            yield from walk(definition.derived_when if definition else None)
        if isinstance(value, BaseModel):
            for _, inner in value:
                yield from walk(inner)
        elif isinstance(value, tuple):
            for inner in value:
                yield from walk(inner)

    return iter(dict.fromkeys(walk(part)))
