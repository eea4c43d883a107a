"""Whether the words that protection rests on still mean as much: facts, times, roles, grounds."""

from collections.abc import Iterator
from functools import cached_property

from barnlots.policy.actions import AskAbout, AssignTask, OpenForSiblings, StartWay
from barnlots.policy.conditions import Compare, Condition, Is, Known, atoms, facts_of
from barnlots.policy.grounds import GroundKind, GroundRule
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule
from barnlots.policy.vocabulary import FactDefinition
from barnlots.protection.actions import Compared
from barnlots.protection.dues import ALARM
from barnlots.protection.loss import Loss, Lost

# The times that the engine itself counts by when nobody does what they should, or is asked.
ENGINES_OWN = (
    ALARM,
    "tid att påminna",
    "tid att svara på överlämning",
    "tid till nästa avstämning",
    "tid till nästa samtal",
    "tid innan barnet går hem",
    "tid att ompröva en spärr",
)
_NEVER_WAITS = (GroundKind.EMERGENCY, GroundKind.DUTY)


class WordsCompared:
    """The words behind these rules of a base, as the base and what builds on it have them."""

    def __init__(self, compared: Compared, rules: tuple[Rule, ...]) -> None:
        self._compared = compared
        self._rules = rules
        self._base = compared.base.vocabulary
        self._own = compared.own.vocabulary

    def losses(self) -> Iterator[Loss]:
        yield from self._facts()
        yield from self._parameters()
        yield from self._roles()
        yield from self._holders()
        yield from self._documents()
        yield from self._grounds()

    def changed_behind(self, rule: Rule) -> bool:
        """Whether anything that the rule reads, or the length of any time, has changed."""
        conditions = [rule.when, *([rule.ask_when] if rule.ask_when else [])]
        names = {name for one in conditions for name in _read(self._compared.base, one)}
        return bool(names & self._changed_facts) or not self._compared.same_times

    def changed_in(self, rule: Rule) -> str:
        """The first word of the rule's conditions that means something else now; empty when it is
        the conditions themselves that have changed."""
        for leaf in atoms(rule.when):
            if isinstance(leaf, Compare) and leaf.parameter:
                name = str(leaf.bound)
                was, now = (
                    one.value_on(name, self._compared.day)
                    for one in (self._compared.base, self._compared.own)
                )
                if was != now:
                    return name
            if isinstance(leaf, Is | Compare | Known) and leaf.fact in self._changed_facts:
                return leaf.fact
        return ""

    @cached_property
    def _changed_facts(self) -> frozenset[str]:
        own = self._own.fact_by_name
        return frozenset(one.name for one in self._base.facts if own.get(one.name) != one)

    def _facts(self) -> Iterator[Loss]:
        if not self._changed_facts:
            return
        conditions = [rule.when for rule in self._rules]
        conditions += [rule.ask_when for rule in self._rules if rule.ask_when]
        conditions += [
            one.guard
            for way in self._compared.base.ways
            if way.escalation
            for step in way.steps
            for one in step.transitions
        ]
        names = {name for one in conditions for name in _read(self._compared.base, one)}
        for name in sorted(names & self._changed_facts):
            yield from self._fact(self._base.fact_by_name[name], self._own.fact_by_name.get(name))

    def _fact(self, base: FactDefinition, own: FactDefinition | None) -> Iterator[Loss]:
        if own is None or own.type is not base.type:
            yield self._of(Lost.FACT, "fakta", base.name)
            return
        if own.values != base.values:
            yield self._of(
                Lost.FACT,
                "fakta",
                base.name,
                "värden",
                ", ".join(base.values),
                ", ".join(own.values),
            )
        if own.weighing is not base.weighing:
            yield self._of(
                Lost.FACT, "fakta", base.name, "sammanvägning", base.weighing, own.weighing
            )
        if own.holds_for_days != base.holds_for_days:
            was, now = (_days(one.holds_for_days) for one in (base, own))
            yield self._of(Lost.FACT, "fakta", base.name, "gäller", was, now)
        if not set(own.lowered_by) <= set(base.lowered_by):
            more = ", ".join(sorted(set(own.lowered_by) - set(base.lowered_by)))
            yield self._of(Lost.FACT, "fakta", base.name, "får sänkas av", "", more)
        if set(own.recorded_by) != set(base.recorded_by):
            yield self._of(
                Lost.FACT,
                "fakta",
                base.name,
                "antecknas av",
                ", ".join(base.recorded_by),
                ", ".join(own.recorded_by),
            )

    def _parameters(self) -> Iterator[Loss]:
        for name in ENGINES_OWN:
            was = self._compared.base.value_on(name, self._compared.day)
            now = self._compared.own.value_on(name, self._compared.day)
            if was is not None and (now is None or now > was):
                yield self._of(
                    Lost.PARAMETER, "parameter", name, "värden", str(was), str(now or "–")
                )

    def _roles(self) -> Iterator[Loss]:
        own = self._own.role_by_name
        for name in sorted(self._named_roles() & set(self._base.role_by_name)):
            base = self._base.role_by_name[name]
            there = own[name].holders if name in own else ()
            gone = [one for one in base.holders if one not in there]
            if gone:
                yield self._of(Lost.ROLE, "roll", name, "finns i", ", ".join(gone))
        for base in self._base.roles:
            if base.name in own and own[base.name].leads and not base.leads:
                yield self._of(Lost.ROLE, "roll", base.name, "leder", "nej")

    def _holders(self) -> Iterator[Loss]:
        own = self._own.holder_by_name
        for base in self._base.holders:
            same = own.get(base.name)
            if same is None:
                yield self._of(Lost.ROLE, "hållare", base.name, None, base.name)
                continue
            if base.reports_concern and not same.reports_concern:
                yield self._of(Lost.ROLE, "hållare", base.name, "anmäler oro", "ja")
            if same.manager != base.manager:
                yield self._of(Lost.ROLE, "hållare", base.name, "chef", base.manager)
            first = base.default_accountable
            if same.default_accountable[: len(first)] != first:
                yield self._of(Lost.ROLE, "hållare", base.name, "ansvarig först", ", ".join(first))
            if same.school_forms and not _covers(base.school_forms, same.school_forms):
                forms = ", ".join(base.school_forms) or "–"
                yield self._of(Lost.ROLE, "hållare", base.name, "skolformer", forms)

    def _documents(self) -> Iterator[Loss]:
        """What is handed over on a skyddsväg says at least as much as it did."""
        sent = self._sent()
        for base in self._compared.base.documents:
            own = self._compared.own.document_by_name.get(base.name)
            gone = [one for one in base.items if own is None or one not in own.items]
            if base.name in sent and gone:
                yield self._of(Lost.STEP, "handling", base.name, "innehåller", ", ".join(gone))

    def _grounds(self) -> Iterator[Loss]:
        kinds = tuple(one.name for one in self._base.holders)
        for row in self._compared.base.grounds:
            if row.ground not in _NEVER_WAITS and row.document not in self._sent():
                continue
            for sender in row.sender:
                for receiver in row.receiver:
                    if (
                        receiver not in kinds
                        or _first(self._compared.base, row, sender, receiver) != row
                    ):
                        continue
                    own = _first(self._compared.own, row, sender, receiver)
                    if own is None or own.ground is not row.ground:
                        now = own.ground if own else "–"
                        yield self._of(Lost.GROUND, "utlämnande", row.id, "grund", row.ground, now)

    def _sent(self) -> set[str | None]:
        """The documents that a protective way hands over."""
        begun = {one.way for rule in self._rules for one in rule.then if isinstance(one, StartWay)}
        ways = (one for one in self._compared.base.ways if one.escalation or one.name in begun)
        return {step.hands_over for way in ways for step in way.steps}

    def _named_roles(self) -> set[str]:
        named: set[str] = set()
        for rule in self._rules:
            for one in rule.then:
                if isinstance(one, AssignTask | AskAbout | OpenForSiblings):
                    named.add(one.role)
                    named.add(getattr(one, "raise_to", None) or "")
        for way in self._compared.base.ways:
            for step in way.steps if way.escalation else ():
                named.update(one.role for one in step.on_entry if isinstance(one, AssignTask))
                named.add(step.accountable or "")
        return named

    def _of(
        self,
        lost: Lost,
        kind: str,
        name: str,
        key: str | None = None,
        what: str = "",
        now: str = "",
    ) -> Loss:
        return Loss(lost, kind, name, self._compared.day, key, what, now)


def _read(policy: Policy, condition: Condition) -> set[str]:
    """Every fact that the condition reads, derived ones and what is behind them."""
    found: set[str] = set()
    queue = list(facts_of(condition))
    while queue:
        name = queue.pop()
        if name in found:
            continue
        found.add(name)
        definition = policy.vocabulary.fact_by_name.get(name)
        if definition is not None and definition.derived_when is not None:
            queue += facts_of(definition.derived_when)
    return found


def _covers(base: tuple[str, ...], own: tuple[str, ...]) -> bool:
    """Whether everything in `base` is in `own`; an empty `base` is everything there is."""
    return bool(base) and set(base) <= set(own)


def _days(count: int | None) -> str:
    return "–" if count is None else f"{count} dagar"


def _first(policy: Policy, row: GroundRule, sender: str, receiver: str) -> GroundRule | None:
    return next(
        (
            one
            for one in policy.grounds
            if one.document == row.document and sender in one.sender and receiver in one.receiver
        ),
        None,
    )
