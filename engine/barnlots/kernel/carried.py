"""What a decision has worked out of its part and leaves for the next one.

It follows from the part and its policy, so a part without it is the same part: it is made again
when it is missing, or of another policy, and never stored.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from barnlots.kernel.fired import Fired
from barnlots.kernel.heard import Heard
from barnlots.model.facts import Observation
from barnlots.model.part import Part
from barnlots.policy.policy import Policy

_PLACE = "carried"


@dataclass(frozen=True)
class Newest:
    """The newest of the first `count` observations, up to `last`, that a rule rests on with the
    parameters of the day `on`."""

    on: date
    count: int
    last: Observation
    found: str | None

    def goes_for(self, observations: Sequence[Observation], day: date) -> bool:
        """Whether these begin with the same ones, and the parameters are the same."""
        return (
            self.on == day
            and len(observations) >= self.count
            and observations[self.count - 1] is self.last
        )


@dataclass(frozen=True)
class Carried:
    """`heard` is of `observations` and `fired` of `keys`; `newest` is by rule."""

    observations: Sequence[Observation]
    heard: Heard
    keys: tuple[str, ...]
    fired: Fired
    newest: dict[str, Newest]


def carried(policy: Policy, part: Part) -> Carried:
    """What is known of `part` already, or else made now."""
    found = part.__dict__.get(_PLACE)
    if isinstance(found, Carried) and found.heard.policy.digest == policy.digest:
        return found
    return Carried(
        part.observations,
        Heard.of(policy, part.observations, part.child.circle),
        part.fired,
        Fired.of(part.fired),
        {},
    )


def grown(before: Carried, part: Part) -> Carried:
    """The same of what the part has become."""
    same_circle = before.heard.circle == part.child.circle
    if same_circle and before.observations is part.observations and before.keys is part.fired:
        return before
    # Which observations a rule rests on may be others when somebody in the circle is.
    newest = before.newest if same_circle else {}
    return Carried(
        part.observations, _heard(before, part), part.fired, _fired(before, part), newest
    )


def leave(part: Part, known: Carried) -> None:
    """Let the next decision on `part` find it. It is no field: two parts with and without it are
    equal, and it is neither copied nor written."""
    part.__dict__[_PLACE] = known


def _heard(before: Carried, part: Part) -> Heard:
    old, new, heard = before.observations, part.observations, before.heard
    circle = part.child.circle
    if heard.circle != circle:
        return Heard.of(heard.policy, new, circle)
    if len(new) < len(old) or (old and new[len(old) - 1] is not old[-1]):
        return Heard.of(heard.policy, new, circle)
    for one in new[len(old) :]:
        heard = heard.plus(one)
    return heard


def _fired(before: Carried, part: Part) -> Fired:
    old, new, fired = before.keys, part.fired, before.fired
    if len(new) < len(old) or (old and new[len(old) - 1] is not old[-1]):
        return Fired.of(new)
    for key in new[len(old) :]:
        fired = fired.plus(key)
    return fired
