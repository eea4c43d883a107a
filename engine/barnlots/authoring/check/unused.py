"""What is written and never used: events that no way waits for, ways that nothing begins."""

from collections.abc import Iterator
from datetime import date

from barnlots.authoring.check.finding import Finding
from barnlots.authoring.check.passage import Passage
from barnlots.kernel.walk import BY_THE_ENGINE
from barnlots.model.errors import Diagnostic, Severity
from barnlots.packs import Pack
from barnlots.space import Space


def check_unused(pack: Pack, day: date) -> Iterator[Finding]:
    """A skyddsväg that nothing begins is protection that nobody gets; the rest is dead text."""
    policy = pack.policy
    passage = Passage(policy, Space((policy,), day))
    for way in policy.ways:
        if not passage.begun(way):
            code = "BL-J117" if way.escalation else "BL-J116"
            severity = Severity.ERROR if way.escalation else Severity.WARNING
            place = pack.place("väg", way.name)
            yield Finding(Diagnostic(code, place, {"väg": way.name}, severity=severity))
    waited_for = {
        one.trigger for way in policy.ways for step in way.steps for one in step.transitions
    }
    for event in policy.triggers:
        if event.name not in waited_for | BY_THE_ENGINE:
            place = pack.place("händelse", event.name)
            params = {"händelse": event.name}
            yield Finding(Diagnostic("BL-J115", place, params, severity=Severity.WARNING))
