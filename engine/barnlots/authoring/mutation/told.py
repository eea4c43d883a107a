"""A mutation run as text: how much was noticed, and what was not, with scenarios to consider."""

from collections.abc import Iterator

from barnlots.authoring.coverage.footprint import Reach
from barnlots.authoring.coverage.told import percent
from barnlots.authoring.mutation.campaign import Campaign, Selector, Survivor
from barnlots.authoring.mutation.propose import for_condition, for_order, holds
from barnlots.authoring.scenarios.binding import BoundScenario
from barnlots.authoring.scenarios.world import Setting
from barnlots.model.catalogue import Language, say

MOST_SHOWN = 20
_TRIED = 3


class Teller:
    """Tells of one campaign's survivors, and proposes what would have noticed them."""

    def __init__(
        self,
        setting: Setting,
        scenarios: tuple[BoundScenario, ...],
        reaches: tuple[Reach, ...],
        lang: Language,
    ) -> None:
        self._setting = setting
        self._scenarios = scenarios
        self._selector = Selector(setting.policy, scenarios, reaches)
        self._lang: Language = lang

    def tell(self, campaign: Campaign, *, everything: bool = False) -> str:
        """Protective survivors come first."""
        missed = sorted(
            (one for one in campaign.survivors if not one.equal),
            key=lambda one: not one.mutant.protects,
        )
        most = len(missed) if everything else MOST_SHOWN
        out = list(self._shares(campaign))
        for number, one in enumerate(missed[:most], start=1):
            out += ["", *self._survivor(one, number)]
        if most < len(missed):
            out += ["", say("BL-N212", self._lang, antal=len(missed) - most)]
        return "\n".join(out)

    def _shares(self, campaign: Campaign) -> Iterator[str]:
        same = [one for one in campaign.survivors if one.equal]
        missed = [one for one in campaign.survivors if not one.equal]
        for protects, code in ((True, "BL-N221"), (False, "BL-N222")):
            yield say(
                code,
                self._lang,
                alla=sum(one.protects is protects for one in campaign.mutants),
                missade=sum(one.mutant.protects is protects for one in missed),
                lika=sum(one.mutant.protects is protects for one in same),
                andel=percent(campaign.share(protects=protects)),
            )

    def _survivor(self, survivor: Survivor, number: int) -> Iterator[str]:
        mutant = survivor.mutant
        code = "BL-N224" if mutant.protects else "BL-N223"
        done = say(mutant.code, self._lang)
        yield say(
            code, self._lang, var=mutant.where, vems=mutant.whose, rad=mutant.line, gjort=done
        )
        proposed = self._proposal(survivor, number)
        if proposed is None:
            yield "  " + say("BL-N209" if mutant.key else "BL-N225", self._lang)
            return
        yield "  " + say("BL-N226", self._lang)
        yield from (f"    {line}" for line in proposed.split("\n"))

    def _proposal(self, survivor: Survivor, case: int) -> str | None:
        """What goes as it says today, and would not with the fault."""
        mutant = survivor.mutant
        if mutant.key is not None:
            proposed = for_condition(self._setting.policy, mutant, case)
            return proposed if proposed and holds(self._setting, proposed) else None
        for number in self._selector.candidates(mutant)[:_TRIED]:
            proposed = for_order(self._setting, mutant, self._scenarios[number], case)
            if proposed is not None and holds(self._setting, proposed):
                return proposed
        return None
