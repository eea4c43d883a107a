"""What the checks look at: a pack on one day, and what several of them need worked out once."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from barnlots.authoring.check.passage import Passage
from barnlots.authoring.check.periods import Period, periods_of
from barnlots.packs import Pack
from barnlots.policy.policy import Policy


@dataclass(frozen=True)
class Subject:
    pack: Pack
    day: date

    @property
    def policy(self) -> Policy:
        return self.pack.policy

    @cached_property
    def periods(self) -> tuple[Period, ...]:
        """From the day on; what has been is not looked at."""
        return periods_of(self.policy, self.day)

    @cached_property
    def passage(self) -> Passage:
        """How children come through the ways on the day."""
        return Passage(self.policy, self.periods[0].space)
