"""The report's three circles: who does what alone, and what is done together, at each level.

A policy says that an intervention is done together, not with whom. Two actors meet in an overlap
when both have something that is done together in the same contact reason and at the same level.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from barnlots.authoring.plan.actors import Actor, Actors
from barnlots.policy.pathways import LEVELS, Contribution, Pathway

REGIONS: tuple[frozenset[Actor], ...] = (
    frozenset({Actor.SCHOOL}),
    frozenset({Actor.SOCIAL}),
    frozenset({Actor.CARE}),
    frozenset({Actor.SCHOOL, Actor.SOCIAL}),
    frozenset({Actor.SCHOOL, Actor.CARE}),
    frozenset({Actor.SOCIAL, Actor.CARE}),
    frozenset(Actor),
)


@dataclass(frozen=True)
class Mark:
    """One intervention in the circles. `number` is its place in the contact reason's table, from
    1. When nobody can tell whose it is, `actor` is None and `region` empty."""

    number: int
    row: Contribution
    actor: Actor | None
    region: frozenset[Actor]


@dataclass(frozen=True)
class Circles:
    """`counted` shows how many there are at each level in place of each one's number."""

    marks: tuple[Mark, ...]
    counted: bool = False

    def inside(self, region: frozenset[Actor], level: str | None = None) -> tuple[Mark, ...]:
        return tuple(
            one for one in self.marks if one.region == region and level in (None, one.row.level)
        )


def circles_of(pathway: Pathway, actors: Actors) -> Circles:
    """The interventions of one contact reason in their circles."""
    whose = [actor_of(row, pathway, actors) for row in pathway.contributions]
    meeting = {
        level: frozenset(
            actor
            for row, actor in zip(pathway.contributions, whose, strict=True)
            if row.together and row.level == level and actor is not None
        )
        for level in LEVELS
    }
    return Circles(
        tuple(
            Mark(number, row, actor, _region(row, actor, meeting[row.level]))
            for number, (row, actor) in enumerate(
                zip(pathway.contributions, whose, strict=True), start=1
            )
        )
    )


def all_circles(every: Iterable[Circles]) -> Circles:
    """The circles of several contact reasons as one, counted."""
    return Circles(tuple(mark for one in every for mark in one.marks), counted=True)


def actor_of(row: Contribution, pathway: Pathway, actors: Actors) -> Actor | None:
    """Whose the intervention is. A role that several actors have is told by where the same contact
    reason lets it assess; None when that does not tell either."""
    found = actors.of_role(row.role)
    if len(found) > 1:
        there = (one.holder for one in pathway.assessments if one.role == row.role)
        told = {actors.of_holder[holder].actor for holder in there}
        found = frozenset(one for one in told if one is not None)
    return next(iter(found)) if len(found) == 1 else None


def _region(row: Contribution, actor: Actor | None, meeting: frozenset[Actor]) -> frozenset[Actor]:
    if actor is None:
        return frozenset()
    return meeting if row.together else frozenset({actor})
