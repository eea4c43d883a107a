"""Whether one thing that shall happen is at least as much as another."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from barnlots.policy.actions import (
    Action,
    AskAbout,
    AssignTask,
    BlockNotices,
    OpenForSiblings,
    StartWay,
)
from barnlots.policy.policy import Policy
from barnlots.protection.dues import never_later
from barnlots.protection.loss import Lost


@dataclass(frozen=True)
class Compared:
    """Two policies on one day."""

    base: Policy
    own: Policy
    day: date

    @cached_property
    def same_times(self) -> bool:
        """Whether every parameter has the same value in both, on this day."""
        return all(
            self.own.value_on(one.name, self.day) == one.value_on(self.day)
            for one in self.base.parameters
        )

    def covers(self, own: Action, base: Action) -> bool:
        """Whether `own` sees to everything that `base` did."""
        return self.lack(own, base) is None

    def lack(self, own: Action, base: Action) -> Lost | None:
        """What `own` lacks of `base`, when they are about the same thing at all."""
        match base, own:
            case StartWay(way=way), StartWay(way=other):
                return None if way == other else Lost.ACTION
            case AssignTask(), AssignTask():
                if base.what != own.what or base.contacts_guardians != own.contacts_guardians:
                    return Lost.ACTION
                return self._who_and_when(own, base)
            case AskAbout(), AskAbout():
                return self._who_and_when(own, base) if base.fact == own.fact else Lost.ACTION
            case BlockNotices(), BlockNotices():
                if base.everybody and not own.everybody:
                    return Lost.ACTION
                sooner = never_later(own.review, self.own, base.review, self.base, self.day)
                return None if sooner else Lost.LATER
            case OpenForSiblings(), OpenForSiblings():
                if own.role != base.role:
                    return Lost.SOMEBODY_ELSE
                return None if self._in_time(own, base) else Lost.LATER
            case _:
                return Lost.ACTION

    def nearest_lack(self, own: Iterable[Action], base: Action) -> Lost:
        """Why none of these is as much as `base`: the least of what they lack."""
        lacks = [lack for one in own if (lack := self.lack(one, base)) is not None]
        order = (Lost.LATER, Lost.SOMEBODY_ELSE, Lost.ACTION)
        return next((one for one in order if one in lacks), Lost.ACTION)

    def _who_and_when(self, own: AssignTask | AskAbout, base: AssignTask | AskAbout) -> Lost | None:
        if own.role != base.role or own.raise_to != base.raise_to:
            return Lost.SOMEBODY_ELSE
        return None if self._in_time(own, base) else Lost.LATER

    def _in_time(
        self,
        own: AssignTask | AskAbout | OpenForSiblings,
        base: AssignTask | AskAbout | OpenForSiblings,
    ) -> bool:
        return never_later(own.due, self.own, base.due, self.base, self.day)
