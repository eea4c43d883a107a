"""Ways: every exit can be taken by somebody, and every child comes to an end."""

from collections.abc import Iterable, Iterator
from datetime import date

from barnlots.authoring.check.finding import Finding
from barnlots.authoring.check.lines import guard_place, line_place, step_place
from barnlots.authoring.check.passage import RECEIPTS, Exit, Passage, exits_of, handed_over
from barnlots.model.errors import Diagnostic, Label, Place, Severity
from barnlots.packs import Pack
from barnlots.policy.ways import Step, Way
from barnlots.space import Space


def check_ways(pack: Pack, day: date) -> Iterator[Finding]:
    """What keeps a child from coming through a way. A step that nobody comes to is not looked at:
    what keeps it so is said where it is."""
    passage = Passage(pack.policy, Space((pack.policy,), day))
    for way in pack.policy.ways:
        yield from _Walk(pack, passage, way).findings()


class _Walk:
    def __init__(self, pack: Pack, passage: Passage, way: Way) -> None:
        self._pack = pack
        self._passage = passage
        self._way = way
        self._holders = passage.walked(way)
        self._stuck = {one: passage.stuck(way, one) for one in self._holders}
        self._reached = {one: passage.reached(way, one) for one in self._holders}
        self._explained: set[str] = set()

    def findings(self) -> Iterator[Finding]:
        for one in exits_of(self._way):
            if self._at(one.step):
                yield from self._closed(one)
        yield from self._first_step()
        for step in self._way.steps:
            yield from self._without_ground(step)
        yield from self._left()

    def _at(self, step: Step) -> tuple[str, ...]:
        """The kinds of holders at which some child comes to the step."""
        return tuple(one for one in self._holders if step.name in self._reached[one])

    def _caught(self, step: Step, holders: Iterable[str]) -> tuple[str, ...]:
        """Those of the holders at which no child gets on from the step."""
        return tuple(one for one in holders if step.name in self._stuck[one])

    def _closed(self, one: Exit) -> Iterator[Finding]:
        """An exit that nobody can ever take, at any kind of holder."""
        holders = self._at(one.step)
        name, number = one.step.name, one.number
        if not self._passage.certain(one):
            place = guard_place(self._pack, self._way.name, name, number)
            yield self._exit("BL-J101", place, one, holders)
        elif one.transition.trigger in RECEIPTS and not handed_over(self._way, one.step):
            place = line_place(self._pack, self._way.name, name, "vidare", number)
            yield self._exit("BL-J102", place, one, holders)

    def _exit(self, code: str, place: Place, one: Exit, holders: tuple[str, ...]) -> Finding:
        caught = self._caught(one.step, holders)
        lost = not self._at(one.target)
        other = None
        if caught:
            self._explained.update(caught)
            other = self._label("BL-LABEL_STEP_STUCK", one.step)
        elif lost:
            other = self._label("BL-LABEL_STEP_LOST", one.target)
        grave = bool(caught) or (lost and self._way.escalation)
        params = {
            "väg": self._way.name,
            "steg": one.step.name,
            "till": one.transition.to,
            "händelse": one.transition.trigger,
        }
        severity = Severity.ERROR if grave else Severity.WARNING
        return Finding(Diagnostic(code, place, params, severity=severity, other=other))

    def _label(self, code: str, step: Step) -> Label:
        place = step_place(self._pack, self._way.name, step.name)
        return Label(code, place)

    def _first_step(self) -> Iterator[Finding]:
        """Nobody asks for a ground before the first step of a way: what it hands over waits."""
        step = self._way.step(self._way.begins_in)
        if self._way.escalation or step.handover is None:
            return
        document, receiver = step.handover
        waiting = [
            one
            for one in self._holders
            if not self._passage.grounded_at_once(document, one, receiver)
        ]
        if waiting:
            place = line_place(self._pack, self._way.name, step.name, "lämnar över")
            params = {"väg": self._way.name, "handling": document, "hos": ", ".join(waiting)}
            yield Finding(Diagnostic("BL-J105", place, params))

    def _without_ground(self, step: Step) -> Iterator[Finding]:
        """What the step hands over has no row at some of the holders from which a child would come
        to it."""
        first = step.name == self._way.begins_in
        if step.handover is None or (first and not self._way.escalation):
            return
        document, receiver = step.handover
        before = [one for one in exits_of(self._way) if one.target is step and one.step is not step]
        from_here = [
            one for one in self._holders if first or any(one in self._at(e.step) for e in before)
        ]
        missing = [one for one in from_here if not self._passage.grounded(document, one, receiver)]
        if missing:
            yield self._ground(step, before, missing)

    def _ground(self, step: Step, before: list[Exit], missing: list[str]) -> Finding:
        caught = {one for exit in before for one in self._caught(exit.step, missing)}
        code = "BL-J103"
        if self._way.escalation:
            code, caught = "BL-J106", set()
        self._explained |= caught
        stuck = next((one.step for one in before if self._caught(one.step, missing)), None)
        severity = Severity.ERROR if caught else Severity.WARNING
        diagnostic = Diagnostic(
            code,
            line_place(self._pack, self._way.name, step.name, "lämnar över"),
            {
                "väg": self._way.name,
                "steg": step.name,
                "handling": str(step.hands_over),
                "till": str(step.hands_over_to),
                "hos": ", ".join(missing),
            },
            severity=severity,
            other=self._label("BL-LABEL_STEP_STUCK", stuck) if caught and stuck else None,
        )
        return Finding(diagnostic)

    def _left(self) -> Iterator[Finding]:
        """Steps where children are caught for a reason that has not been told: at these holders
        the condition of the line that leads on cannot be met."""
        caught: dict[tuple[str, int], list[str]] = {}
        for holder, steps in self._stuck.items():
            leads_on = (
                (one.step.name, one.number)
                for one in exits_of(self._way)
                if one.step.name in steps and one.transition.to not in steps
            )
            first = next(leads_on, None)
            if first is not None and holder not in self._explained:
                caught.setdefault(first, []).append(holder)
        for (step, number), holders in caught.items():
            place = guard_place(self._pack, self._way.name, step, number)
            params = {"väg": self._way.name, "steg": step, "hos": ", ".join(holders)}
            yield Finding(Diagnostic("BL-J107", place, params))
