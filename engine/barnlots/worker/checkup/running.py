"""What goes on: whether the worker is at its work, and what waits for somebody to carry it."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from barnlots.model.catalogue import Language, say
from barnlots.worker.checkup.finding import Finding, fine, note, wrong
from barnlots.worker.health import FAILING, judge
from barnlots.worker.homes import HOMELESS
from barnlots.worker.length import length
from barnlots.worker.serve import State


def the_worker(state: State, pulse: Path | None, lang: Language) -> Iterator[Finding]:
    """Without a heartbeat nobody can tell a worker that has died from one that never began."""
    beat, figures, now = state
    if beat is None:
        yield note("BL-O060") if pulse is None else note("BL-O061", fil=pulse)
        return
    signs = judge(beat, figures, now)
    ill = [one for one in signs if not one.well]
    for one in ill:
        if one.name == FAILING:
            # Told below, also of those that have only begun to fail.
            continue
        name = say(f"BL-HEALTH_{one.name.upper()}", lang)
        about = ", ".join(one.about)
        if one.name == HOMELESS:
            yield wrong("BL-O068", antal=about)
            continue
        if one.about:
            yield wrong("BL-O066", vad=name, vilka=about)
            continue
        if one.age is None:
            yield wrong("BL-O069", vad=name)
            continue
        age = length(one.age, lang)
        yield wrong("BL-O062", vad=name, ålder=age, högst=length(one.limit, lang))
    failing = [one.name for one in beat.rounds if one.failures_in_a_row or one.hanging]
    if failing:
        yield wrong("BL-O063", varv=", ".join(failing))
    if not ill and not failing:
        yield fine("BL-O064", ålder=length(abs((now - beat.at).total_seconds()), lang))
    if beat.clock_jumps:
        yield note("BL-O065", antal=beat.clock_jumps)


def the_deliveries(dead: Mapping[str, int]) -> Iterator[Finding]:
    """`dead` counts by kind of receiver what somebody has to carry."""
    if not dead:
        yield fine("BL-O070")
        return
    told = ", ".join(f"{kind} ({count})" for kind, count in sorted(dead.items()))
    yield note("BL-O071", mottagare=told)
