"""What is remembered between decisions changes none of them: each is made twice, once with all that
has been worked out before and once from the bare events by an interpreter that remembers nothing.
Nor does it change anything that what was observed long ago has not been read.
"""

from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.failures.house import CHILD, NOW, noticed
from tests.kernel.test_observed import partly_read as in_pieces
from tests.properties.said import ANSWERS, HOLDERS, PEOPLE
from tests.shipped import the_policy, the_reference

from barnlots.kernel import Decision, decide, fold
from barnlots.kernel.evaluate import Interpreter
from barnlots.model import commands as c
from barnlots.model.errors import Refused
from barnlots.model.events import Event
from barnlots.model.facts import Value
from barnlots.model.part import Part
from barnlots.model.people import ENGINE, Actor
from barnlots.model.trace import CompactTrace
from barnlots.policy.situation import Situation

BARE = Interpreter(the_policy())
STEPS = st.lists(
    st.tuples(
        st.sampled_from(("ser", "ser", "ser", "gör", "rapporterar", "frist")),
        ANSWERS,
        st.integers(0, 100),
        st.sampled_from((0, 1, 30, 60 * 24, 60 * 24 * 40, -60 * 24 * 3)),
    ),
    min_size=1,
    max_size=8,
)


@settings(
    max_examples=60,
    deadline=None,
    database=None,
    phases=(Phase.generate,),
    suppress_health_check=list(HealthCheck),
)
@given(holder=st.sampled_from(HOLDERS), steps=STEPS)
def test_a_decision_is_the_same_whatever_is_remembered(
    holder: str, steps: list[tuple[str, dict[str, Value], int, int]]
) -> None:
    part: Part | None = None
    events: tuple[Event, ...] = ()
    now = NOW
    for number, (what, answers, which, minutes) in enumerate(steps):
        now += timedelta(minutes=minutes)
        command, actor = _command(part, holder, what, answers, which, number)
        bare = fold(_again(one) for one in events)
        assert bare == part
        try:
            decision = decide(the_policy(), the_reference(), part, command, actor, now)
        except Refused as refused:
            assert refused.code == _refused(bare, command, actor, now)
            continue
        said = _whole(decision)
        assert said == _whole(
            decide(the_policy(), the_reference(), bare, command, actor, now, BARE)
        )
        if bare is not None:
            unread = bare.model_copy(
                update={"observations": in_pieces(bare.observations, (which,))}
            )
            cold = decide(the_policy(), the_reference(), unread, command, actor, now)
            assert said == _whole(cold)
        part, events = decision.part, (*events, *decision.events)


def _whole(
    decision: Decision,
) -> tuple[tuple[Event, ...], Part, CompactTrace | None, Situation | None]:
    return decision.events, decision.part, decision.compact, decision.situation


def _again(event: Event) -> Event:
    """The event as it is read back: checked in whole, and equal to what was decided."""
    read = Event.model_validate_json(event.model_dump_json())
    assert read == event
    return read


def _refused(part: Part | None, command: c.Command, actor: Actor, now: datetime) -> str:
    with pytest.raises(Refused) as refused:
        decide(the_policy(), the_reference(), part, command, actor, now, BARE)
    return refused.value.code


def _command(
    part: Part | None, holder: str, what: str, answers: dict[str, Value], which: int, number: int
) -> tuple[c.Command, Actor]:
    """Something that somebody there does; what they see, when there is nothing else to do."""
    staff = [one.id for one in PEOPLE if one.organisation == holder]
    actor, key = Actor(assignment=staff[which % len(staff)]), f"k{number}"
    if part is not None and what == "gör" and part.tasks:
        task = sorted(part.tasks)[which % len(part.tasks)]
        return c.DoTask(key=key, part=part.id, task=task), actor
    if part is not None and what == "frist" and part.deadlines:
        due = sorted(part.deadlines.values(), key=lambda one: (one.at, one.id))[0]
        return c.PassDeadline(key=key, part=part.id, deadline=due.id, at=due.at), ENGINE
    if part is not None and what == "rapporterar" and part.ways:
        way = sorted(part.ways)[which % len(part.ways)]
        step = the_policy().way_by_name[way].step(part.ways[way].step)
        if step.transitions:
            trigger = step.transitions[which % len(step.transitions)].trigger
            return c.Report(key=key, part=part.id, way=way, trigger=trigger), actor
    seen = noticed(answers, (None, "mamma", "grannen")[which % 3])
    return c.OpenCase(key=key, case="ä", holder=holder, child=CHILD, noticed=(seen,)), actor
