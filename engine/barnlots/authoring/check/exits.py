"""Exits on one event: which of two is taken, which never is, and which is taken at once."""

from collections.abc import Iterator
from datetime import date

from barnlots.authoring.check.finding import Finding
from barnlots.authoring.check.lines import line_place
from barnlots.authoring.check.passage import Exit, Passage
from barnlots.authoring.check.shown import child_in
from barnlots.kernel.handing_over import GROUND
from barnlots.model.errors import Diagnostic, Label, Severity
from barnlots.packs import Pack
from barnlots.policy.policy import Policy
from barnlots.protection.compared import Compared
from barnlots.protection.dues import never_later
from barnlots.space import Space


def check_exits(pack: Pack, day: date) -> Iterator[Finding]:
    passage = Passage(pack.policy, Space((pack.policy,), day))
    for way in pack.policy.ways:
        for step in way.steps:
            exits = [Exit(way, step, number) for number in range(len(step.transitions))]
            yield from _one_of_two(pack, passage, exits, day)
            yield from _by_itself(pack, exits)


def _one_of_two(pack: Pack, passage: Passage, exits: list[Exit], day: date) -> Iterator[Finding]:
    """Exits on one event, of which the first that is open is taken."""
    for at, one in enumerate(exits):
        certain = passage.certain(one)
        earlier = [
            other
            for other in exits[:at]
            if other.transition.trigger == one.transition.trigger and _always_entered(other)
        ]
        taken = passage.space.nothing
        for other in earlier:
            taken |= passage.certain(other)
        if not certain or not earlier:
            continue
        if certain <= taken:
            first = next(other for other in earlier if passage.certain(other) & certain)
            yield Finding(_two("BL-J108", pack, one, first, _shadow_severity(one, earlier)))
            continue
        for other in earlier:
            both = certain & passage.certain(other)
            if both and other.transition.to != one.transition.to:
                if one.way.escalation and _urgent_first(pack.policy, other, one, day):
                    continue
                code = "BL-J110" if one.way.escalation else "BL-J109"
                severity = Severity.ERROR if one.way.escalation else Severity.WARNING
                child = child_in(passage, both, one.way, one.step)
                yield Finding(_two(code, pack, one, other, severity), child)
                break


def _always_entered(one: Exit) -> bool:
    """Whether nothing more than the exit's condition is asked: what hands something over outside
    a skyddsväg also waits for a ground, and leaves the event to the next line."""
    return one.way.escalation or not one.target.hands_over


def _shadow_severity(one: Exit, earlier: list[Exit]) -> Severity:
    """A line that only repeats where an earlier one leads is dead text; on a skyddsväg one that
    would lead somewhere else is help that never comes."""
    elsewhere = any(other.transition.to != one.transition.to for other in earlier)
    return Severity.ERROR if one.way.escalation and elsewhere else Severity.WARNING


def _urgent_first(policy: Policy, first: Exit, later: Exit, day: date) -> bool:
    """On a skyddsväg the order of the lines says which danger goes first: it is as it should when
    the step that is chosen is due no later than the one that is not."""
    chosen, passed_over = first.target.due, later.target.due
    if passed_over is None:
        return True
    return chosen is not None and never_later(Compared(policy, policy, day), chosen, passed_over)


def _two(code: str, pack: Pack, one: Exit, other: Exit, severity: Severity) -> Diagnostic:
    way, step = one.way.name, one.step.name
    return Diagnostic(
        code,
        line_place(pack, way, step, "vidare", one.number),
        {
            "väg": way,
            "steg": step,
            "till": one.transition.to,
            "först": other.transition.to,
            "händelse": one.transition.trigger,
        },
        severity=severity,
        other=Label("BL-LABEL_EXIT_FIRST", line_place(pack, way, step, "vidare", other.number)),
    )


def _by_itself(pack: Pack, exits: list[Exit]) -> Iterator[Finding]:
    """The engine says that there is a ground as soon as anything happens; only what hands
    something over waits for one."""
    for one in exits:
        waits = one.target.hands_over is not None and not one.way.escalation
        if one.transition.trigger == GROUND and not waits:
            place = line_place(pack, one.way.name, one.step.name, "vidare", one.number)
            params = {"väg": one.way.name, "till": one.transition.to, "händelse": GROUND}
            yield Finding(Diagnostic("BL-J111", place, params, severity=Severity.WARNING))
