"""Children who come to no rest: caught in a step whatever is answered, or carried round."""

from collections.abc import Iterator
from datetime import date

from barnlots.authoring.check.finding import Finding
from barnlots.authoring.check.lines import line_place, step_place
from barnlots.authoring.check.passage import Exit, Passage
from barnlots.authoring.check.shown import child_in
from barnlots.kernel.handing_over import GROUND
from barnlots.kernel.walk import NOTICED
from barnlots.model.errors import Diagnostic, Severity
from barnlots.packs import Pack
from barnlots.policy.conditions import ALWAYS, Known
from barnlots.policy.ways import Step, Way
from barnlots.space import Cells, Space
from barnlots.space.variables import Kind


def check_moving(pack: Pack, day: date) -> Iterator[Finding]:
    passage = Passage(pack.policy, Space((pack.policy,), day))
    for way in pack.policy.ways:
        for step in way.steps:
            yield from _blocked(pack, passage, way, step)
        yield from _spinning(pack, passage, way)


def _blocked(pack: Pack, passage: Passage, way: Way, step: Step) -> Iterator[Finding]:
    """A step that some child never leaves although everything that can be asked has an answer."""
    exits = (Exit(way, step, number) for number in range(len(step.transitions)))
    leaving = [one for one in exits if one.target is not step]
    if not leaving or any(one.transition.guard == ALWAYS for one in leaving):
        return
    open_to = passage.space.nothing
    for one in leaving:
        open_to |= passage.certain(one)
    space = passage.space
    here = space.at(_passed(passage, way, step))
    here &= space.having(Kind.WAY, way.name, frozenset({step.name}))
    left = here & _answered(passage, leaving) - open_to
    if open_to and left:
        place = line_place(pack, way.name, step.name, "vidare")
        params = {"väg": way.name, "steg": step.name}
        severity = Severity.ERROR if way.escalation else Severity.WARNING
        code = "BL-J113" if way.escalation else "BL-J112"
        diagnostic = Diagnostic(code, place, params, severity=severity)
        yield Finding(diagnostic, child_in(passage, left, way, step))


def _passed(passage: Passage, way: Way, step: Step) -> tuple[str, ...]:
    """The kinds of holders at which some child comes to the step and some child comes on."""
    return tuple(
        one
        for one in passage.walked(way)
        if step.name in passage.reached(way, one) and step.name not in passage.stuck(way, one)
    )


def _answered(passage: Passage, exits: list[Exit]) -> Cells:
    """The children of whom everything is known that the exits ask about and somebody can answer:
    who has not been asked yet waits for an answer, and somebody is told when it does not come."""
    space, policy = passage.space, passage.policy
    cells = space.everything
    for one in exits:
        for fact in policy.vocabulary.recorded_behind(one.transition.guard):
            if policy.vocabulary.fact_by_name[fact].recordable:
                cells &= space.judge(Known(fact=fact), policy).yes
    return cells


def _spinning(pack: Pack, passage: Passage, way: Way) -> Iterator[Finding]:
    """Steps that lead to each other by themselves for one and the same child: it never comes to
    rest, and everything is asked for again and again."""
    automatic = {
        step.name: [
            Exit(way, step, number)
            for number, one in enumerate(step.transitions)
            if one.trigger in (NOTICED, GROUND)
        ]
        for step in way.steps
    }
    reported: set[str] = set()
    for step in way.steps:
        round_trip = _round_trip(passage, automatic, step.name)
        if round_trip is None or reported & set(round_trip):
            continue
        reported |= set(round_trip)
        place = step_place(pack, way.name, step.name)
        told = " → ".join((*round_trip, step.name))
        yield Finding(Diagnostic("BL-J114", place, {"väg": way.name, "steg": told}))


def _round_trip(
    passage: Passage, automatic: dict[str, list[Exit]], start: str
) -> tuple[str, ...] | None:
    """The steps of a way round from `start` to itself that some child goes; None without one."""
    found: list[tuple[tuple[str, ...], Cells]] = [((start,), passage.space.everything)]
    while found:
        path, cells = found.pop()
        before = passage.space.nothing
        for one in automatic[path[-1]]:
            judged = passage.by_facts(one)
            together = cells & (judged - before)
            before |= judged
            if not together:
                continue
            if one.transition.to == start:
                return path
            if one.transition.to not in path:
                found.append(((*path, one.transition.to), together))
    return None
