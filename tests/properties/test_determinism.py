"""The same command on the same part gives the same events, byte for byte, in any process."""

import os
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.failures.house import CHILD, MENTOR, NOW, SCHOOL, noticed
from tests.properties.said import ANSWERS
from tests.shipped import ROOT, the_policy, the_reference

from barnlots.kernel import decide, fold
from barnlots.model import commands as c
from barnlots.model.base import canonical_json
from barnlots.model.events import Event
from barnlots.model.facts import Value
from barnlots.model.part import Part
from barnlots.model.people import Actor, Reference
from barnlots.policy.policy import Policy

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

ONE_PROCESS = """
import sys
sys.path.insert(0, ".")
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
import structlog
structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
from barnlots.authoring.rehearsal import Rehearsal
from barnlots.model.base import canonical_json
from barnlots.packs import read_case
from tests.shipped import VIGNETTES, the_policy, the_reference
told = sha256()
for file in VIGNETTES[::3]:
    case = read_case(file, the_policy())
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/liggare.db"
        tried = Rehearsal.open(url, the_policy(), the_reference(), case.entries[0].at)
        for part in tried.route(case):
            with tried.barnlots.ledger.read() as ledger:
                for event in ledger.events(part):
                    told.update(canonical_json(event).encode())
                trace = ledger.trace(part)
                told.update(canonical_json(trace).encode() if trace else b"")
        tried.barnlots.close()
print(told.hexdigest())
"""


def text(events: tuple[Event, ...]) -> str:
    return "\n".join(canonical_json(one) for one in events)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(seen=st.lists(ANSWERS, min_size=1, max_size=5))
def test_deciding_again_gives_the_same(seen: list[dict[str, Value]]) -> None:
    """Also with a policy and people that were read back from their stored texts."""
    policy = Policy.model_validate_json(the_policy().model_dump_json())
    reference = Reference.model_validate_json(the_reference().model_dump_json())
    assert (policy.digest, reference.digest) == (the_policy().digest, the_reference().digest)
    part: Part | None = None
    events: list[Event] = []
    for answers in seen:
        command = c.OpenCase(
            key="k", case="ä", holder=SCHOOL, child=CHILD, noticed=(noticed(answers),)
        )
        actor = Actor(assignment=MENTOR)
        first = decide(the_policy(), the_reference(), part, command, actor, NOW)
        stored = None if part is None else Part.model_validate_json(part.model_dump_json())
        second = decide(policy, reference, stored, command, actor, NOW)
        assert text(first.events) == text(second.events)
        assert canonical_json(first.trace) == canonical_json(second.trace)
        assert canonical_json(first.part) == canonical_json(second.part)
        part = first.part
        events.extend(first.events)
    assert canonical_json(fold(events)) == canonical_json(part)
    assert canonical_json(
        fold(Event.model_validate_json(one) for one in text((*events,)).split("\n"))
    )


def test_two_processes_that_order_their_sets_differently_decide_the_same() -> None:
    running = [
        subprocess.Popen(
            [sys.executable, "-c", ONE_PROCESS],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in ("1", "4711")
    ]
    told = [one.communicate(timeout=100)[0].strip() for one in running]
    assert [one.returncode for one in running] == [0, 0]
    assert told[0] == told[1] and len(told[0]) == 64
