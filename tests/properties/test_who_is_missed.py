"""Who leaves, goes on leave or is back is missed wherever a look at every open part would miss
them: what a part relies on says enough."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.failures.house import CHILD, NOW, noticed
from tests.properties.said import ANSWERS, HOLDERS, PEOPLE
from tests.shipped import the_policy, the_reference

from barnlots.kernel import decide
from barnlots.kernel.upkeep import needs_upkeep, settled
from barnlots.model import commands as c
from barnlots.model.clock import local_day
from barnlots.model.duty import duties_of
from barnlots.model.errors import Refused
from barnlots.model.part import Part
from barnlots.model.people import ENGINE, Actor, Assignment, Reference
from barnlots.model.presence import Absence

FATES = ("är borta", "har slutat", "är ledig")
NAMES = [one.id for one in PEOPLE]


@st.composite
def people(draw: st.DrawFn, day: datetime) -> Reference:
    """Those of the municipality, some of whom have left by then, or are on leave about then."""
    reference, today = the_reference(), local_day(day)
    fates = draw(st.dictionaries(st.sampled_from(NAMES), st.sampled_from(FATES), max_size=12))
    staff, gone = list[Assignment](), {name for name, fate in fates.items() if fate == FATES[0]}
    for one in reference.assignments:
        fate = fates.get(one.id)
        if fate == "har slutat":
            last = today + timedelta(days=draw(st.integers(-2, 2)))
            staff.append(one.model_copy(update={"valid_until": last}))
        elif fate == "är ledig":
            first = today - timedelta(days=draw(st.integers(-1, 3)))
            colleagues = [
                other.id
                for other in reference.assignments
                if other.organisation == one.organisation and other.id not in gone
            ]
            leave = Absence(
                first=first,
                last=first + timedelta(days=draw(st.integers(0, 4))),
                stand_in=draw(st.sampled_from((None, *colleagues))),
            )
            staff.append(one.model_copy(update={"absences": (leave,)}))
        elif fate is None:
            staff.append(one)
    return reference.model_copy(update={"assignments": tuple(staff)})


def said(data: st.DataObject, part: Part | None, holder: str) -> tuple[c.Command, Actor]:
    who = Actor(assignment=data.draw(st.sampled_from(NAMES)))
    if part is None or data.draw(st.booleans()):
        seen = noticed(data.draw(ANSWERS))
        opened = c.OpenCase(
            key="k",
            case="ärende-1",
            holder=holder,
            child=CHILD,
            noticed=(seen,),
            coordinator=data.draw(st.sampled_from((None, *NAMES))),
        )
        return opened, who
    to = data.draw(st.sampled_from(NAMES))
    commands: Sequence[tuple[c.Command, Actor]] = (
        (c.CheckPart(key="k", part=part.id), ENGINE),
        (c.ReplaceAccountable(key="k", part=part.id, assignment=to), who),
        (c.NoteCoordinator(key="k", part=part.id, coordinator=to), ENGINE),
        (c.HandOn(key="k", part=part.id, leaving=part.accountable, successor=to), ENGINE),
    )
    return data.draw(st.sampled_from(commands))


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data(), holder=st.sampled_from(HOLDERS), times=st.integers(1, 4))
def test_nobody_is_missed_whom_no_duty_tells_of(
    data: st.DataObject, holder: str, times: int
) -> None:
    policy, now = the_policy(), NOW
    part: Part | None = None
    for _ in range(times):
        now += timedelta(days=data.draw(st.integers(0, 3)))
        reference = data.draw(people(now))
        command, actor = said(data, part, holder)
        with suppress(Refused):
            part = decide(policy, reference, part, command, actor, now).part
        if part is None:
            continue
        then = now + timedelta(days=data.draw(st.integers(0, 3)))
        for known in (reference, data.draw(people(then))):
            day = local_day(then)
            if needs_upkeep(policy, known, part, then):
                assert not all(settled(known, one, day) for one in duties_of(part))
