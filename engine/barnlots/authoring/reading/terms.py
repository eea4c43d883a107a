"""The policy's own words as they stand in a sentence: who, where, by when, and on what ground."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import groupby

from barnlots.authoring.reading.swedish import (
    amount,
    law,
    listed,
    quoted,
    small,
    span,
)
from barnlots.kernel.deadlines import ALARM, value_on
from barnlots.kernel.staffing import ACCOUNTABLE, MANAGER
from barnlots.model.due import Due, Unit
from barnlots.policy.policy import Policy
from barnlots.policy.rules import SourceRef

_FEW = 3
_NAMED = {ACCOUNTABLE: "den som har ansvaret"}
LOCAL = "lokalt beslut"
_BOUND_BY = {
    "lokalt": "det lokala beslutet",
    "vägledning": "vägledningen",
    "mål": "målet",
    "rapport": "rapporten",
    "överenskommelse": "överenskommelsen",
}


@dataclass(frozen=True)
class Terms:
    """Names and values of one policy as of `day`."""

    policy: Policy
    day: date

    def who(self, role: str) -> str:
        """`skolsköterskan`, `den som fick veta`."""
        found = self.policy.vocabulary.role_by_name.get(role)
        return found.title if found else _NAMED.get(role, role)

    def holder(self, kind: str) -> str:
        """`elevhälsan`; what stands in brackets after a holder's name is left for the register."""
        found = self.policy.vocabulary.holder_by_name.get(kind)
        return small(found.title.split(" (")[0]) if found else kind

    def holders(self, kinds: Iterable[str]) -> str:
        """`alla verksamheter utom polisen`, or the few by name; none named means all."""
        named = tuple(kinds)
        every = tuple(one.name for one in self.policy.vocabulary.holders)
        left = tuple(one for one in every if one not in named)
        if not named or not left:
            return "alla verksamheter"
        if len(left) <= _FEW < len(named):
            return f"alla verksamheter utom {listed(self.holder(one) for one in left)}"
        return listed(self.holder(one) for one in named)

    def way(self, name: str) -> str:
        """`vägen ”Frånvaron utreds”`, `skyddsvägen ”…”`."""
        found = self.policy.way_by_name.get(name)
        if found is None:
            return f"vägen {quoted(name)}"
        return f"{'skyddsvägen' if found.escalation else 'vägen'} {quoted(found.title)}"

    def document(self, name: str) -> str:
        found = self.policy.document_by_name.get(name)
        return quoted(found.title if found else name)

    def trigger(self, name: str) -> str:
        """What has happened, as it stands after `när`."""
        return small(self._triggers.get(name, name))

    @cached_property
    def _triggers(self) -> dict[str, str]:
        return {one.name: one.title for one in self.policy.triggers}

    def parameter(self, name: str) -> str:
        """`300 minuter (”gräns för ogiltig frånvaro”)`."""
        found = self.policy.parameter_by_name[name]
        value = value_on(self.policy, name, self.day, 0)
        return f"{amount(value, found.unit)} ({quoted(name)})"

    def within(self, due: Due) -> str:
        """`genast`, `samma dag`, `inom fem skoldagar (”tid till barnets samtal”)`."""
        parameter = self.policy.parameter_by_name.get(due.parameter or "")
        return self.shortly(due) + (f" ({quoted(parameter.name)})" if parameter else "")

    def shortly(self, due: Due) -> str:
        """The same without the name of the parameter that the span comes from."""
        if due.immediate:
            return "genast"
        if due.same_day:
            return "samma dag"
        count = due.count
        if due.parameter:
            count = value_on(self.policy, due.parameter, self.day, due.count)
        elif due == Due(count=1, unit=Unit.DAY):
            return "senast nästa dag"
        return f"inom {span(count, due.unit)}"

    def deadline(self, due: Due, role: str, raise_to: str | None) -> str:
        """By when something is done, and who is told otherwise."""
        told = self._told(role, raise_to)
        if due.immediate:
            return f"Det görs genast; är det inte gjort inom {self._alarm(due)} {told}."
        return f"Det ska vara gjort {self.within(due)}, annars {told}."

    def step_deadline(self, due: Due, role: str, raise_to: str | None) -> str:
        """By when a step is left, and who is told otherwise."""
        told = self._told(role, raise_to)
        if due.immediate:
            return f"Steget brådskar; är det inte klart inom {self._alarm(due)} {told}."
        return f"Steget ska vara klart {self.within(due)}, annars {told}."

    def _told(self, role: str, raise_to: str | None) -> str:
        other = raise_to or MANAGER
        return "får någon annan som leder veta" if other == role else f"får {self.who(other)} veta"

    def _alarm(self, due: Due) -> str:
        return span(value_on(self.policy, ALARM, self.day, due.count), Unit.MINUTE)

    def sources(self, references: Iterable[SourceRef]) -> str:
        """Every source by its full name: `19 kap. 1 § socialtjänstlagen (2025:400)`."""
        found = []
        for entry, group in groupby(references, key=lambda one: one.entry):
            sections = [_unbroken(one.section) for one in group if one.section]
            found.append(self._source(entry, sections))
        return listed(found)

    def _source(self, entry: str, sections: list[str]) -> str:
        register = self.policy.law_by_name.get(entry)
        if register is None:
            return " ".join([*sections, entry])
        if entry == LOCAL:
            return f"ett {LOCAL}"
        named = _BOUND_BY.get(register.binding)
        title = f"{named} {quoted(register.title)}" if named else law(register.title)
        if not sections:
            return title
        return f"{listed(sections)} {'' if sections[-1].endswith('§') else 'i '}{title}"


def _unbroken(section: str) -> str:
    """`19 kap. 1 §` that no line ends within."""
    return section.replace(" §", "\N{NO-BREAK SPACE}§")
