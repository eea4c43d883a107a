"""Why something was decided is kept compactly; what was kept whole before that is still read."""

import pytest
from tests.store.values import decide, opened

from barnlots.model.errors import StoreError
from barnlots.model.facts import Unknown
from barnlots.model.trace import FactRead, Finding, RuleTrace, Trace
from barnlots.model.truth import Truth
from barnlots.policy.situation import Situation
from barnlots.store.why import Why, read_why, write_why

WHOLE = Why(
    trace=Trace(
        tenant="kommunen",
        holder="skolan",
        part="c1/skolan",
        version=1,
        policy="p",
        reference="r",
        rules=(
            RuleTrace(
                rule="liv",
                finding=Finding.NOT_ASKED,
                truth=Truth.UNKNOWN,
                read=(FactRead(fact="rädd", unknown=Unknown.NOT_ASKED),),
                sources=("SoL 19 kap. 1 §",),
            ),
        ),
    ),
    situation=Situation(facts={"ålder": 14}, unknown={}, ways={}, reasons=(), parameters={}),
)
VERSIONS = '"versions":{"trace":1,"situation":1}'
TRACE, SITUATION = WHOLE.trace.model_dump_json(), WHOLE.situation.model_dump_json()


def test_a_compact_trace_comes_back_as_it_was() -> None:
    trace = decide(None, opened(), key="k").trace
    assert trace is not None
    assert read_why(write_why(trace), "här") == trace


def test_a_trace_that_was_kept_whole_is_read_as_it_is() -> None:
    text = f'{{{VERSIONS},"trace":{TRACE},"situation":{SITUATION}}}'
    assert read_why(text.encode(), "här") == WHOLE


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "[]",
        "x",
        '{"version":1,"compact":{}}',
        '{"version":2,"compact":{}}',
        f'{{{VERSIONS},"trace":{TRACE}}}',
    ],
)
def test_what_is_no_trace_names_where_it_stands(text: str) -> None:
    with pytest.raises(StoreError) as refused:
        read_why(text.encode(), "här")
    assert refused.value.code == "BL-L006" and "här" in str(refused.value.params)
