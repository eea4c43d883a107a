"""A mutant: a policy made wrong in one place, and what shows that a scenario came there."""

from collections.abc import Callable
from dataclasses import dataclass

from barnlots.authoring.coverage.measure import Token
from barnlots.authoring.coverage.watching import Key
from barnlots.policy.conditions import Condition
from barnlots.policy.policy import Policy


@dataclass(frozen=True)
class Mutant:
    """`code` is the catalogue's text about what was done to `line`, and `make` the policies that
    have the fault: a scenario notices it when it notices one of them. `key`, `before` and `after`
    when it is a condition: a scenario notices only where the two differ. Otherwise `reached`: one
    of these tokens is in what a scenario decides (none: any scenario may notice). `spared_by` says
    whether another rule orders the same whenever this one does."""

    code: str
    whose: str
    line: str
    where: str
    protects: bool
    make: tuple[Callable[[], Policy], ...]
    key: Key | None = None
    before: Condition | None = None
    after: Condition | None = None
    reached: tuple[Token, ...] = ()
    spared_by: Callable[[], bool] | None = None


def replacing(policy: Policy, field: str, number: int, changed: object) -> Callable[[], Policy]:
    """The policy with one element of a list changed, or left out when `changed` is None."""

    def make() -> Policy:
        old = getattr(policy, field)
        new = () if changed is None else (changed,)
        return policy.model_copy(update={field: (*old[:number], *new, *old[number + 1 :])})

    return make
