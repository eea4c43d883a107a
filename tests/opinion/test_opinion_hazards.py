"""Each way in which durable_rules 2.0.28 has been made to lose, invent, mix, hang or crash,
tried again inside the cage. The numbers are those of the measured hazards."""

import locale
import os
import resource
import subprocess
import sys
import threading
import time
import unicodedata
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any as Anything
from typing import Literal

import pytest
from pydantic import ValidationError

from barnlots.model.truth import Truth
from barnlots.opinion import cage as caging
from barnlots.opinion.cage import Cage, EvaluatorFailed
from barnlots.opinion.chain import Chain
from barnlots.opinion.compile import compile_policy
from barnlots.opinion.guard import Refused, check, fnv32
from barnlots.opinion.packing import MOST_FIELDS, MOST_PATTERNS
from barnlots.opinion.patterns import FieldTest, Pattern, Ruleset
from barnlots.policy.conditions import ALWAYS, All, Any, Compare, HasReason, Is, Known, Not, Running
from barnlots.policy.situation import Situation
from barnlots.policy.vocabulary import FactDefinition, FactType

Make = Callable[..., Situation]
Fact = Callable[..., FactDefinition]
Build = Callable[..., Chain]

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
COLLIDING = ("case-2025-1062789", "case-2025-1279192")
COLLIDING_NAMES = ("f062789", "f279192")


@pytest.fixture
def asserted(cage: Cage, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Anything]]:
    """Every fact that reaches the engine."""
    facts: list[dict[str, Anything]] = []
    original = cage._host.assert_fact

    def spy(name: str, message: dict[str, Anything]) -> Anything:
        facts.append(message)
        return original(name, message)

    monkeypatch.setattr(cage._host, "assert_fact", spy)
    return facts


def answers(chain: Chain, situation: Situation) -> list[Truth]:
    return list(chain.answers(situation).values())


def ruleset(*tests: FieldTest) -> Ruleset:
    return Ruleset(patterns=(Pattern(target=0, holds=True, tests=tests),))


def eq(field: str, value: int | str = "v1") -> FieldTest:
    return FieldTest(field=field, op="eq", value=value)


def test_1_and_20_no_case_and_no_length_reaches_the_session(
    build: Build, situation: Make, asserted: list[dict[str, Anything]]
) -> None:
    assert fnv32(COLLIDING[0]) == fnv32(COLLIDING[1])
    chain = build([All(of=(HasReason(reason=COLLIDING[0]), HasReason(reason=COLLIDING[1])))])
    for reason in (*COLLIDING, "x" * 3_000_000):
        assert answers(chain, situation(reasons=(reason,))) == [NO]
    assert answers(chain, situation(reasons=COLLIDING)) == [YES]
    assert {one["sid"] for one in asserted} == {"x"}
    assert max(len(str(one)) for one in asserted) < 200


def test_2_names_that_hash_alike_are_different_facts(build: Build, situation: Make) -> None:
    assert fnv32(COLLIDING_NAMES[0]) == fnv32(COLLIDING_NAMES[1])
    chain = build([Is(fact=name, values=("ja",)) for name in COLLIDING_NAMES])
    assert answers(chain, situation(facts={COLLIDING_NAMES[1]: "ja"})) == [UNKNOWN, YES]


@pytest.mark.parametrize(
    "names", [COLLIDING_NAMES, ("sid",), ("id",), ("$s",), ("$and",), ("anchor",), ("a.b",), ("å",)]
)
def test_2_names_that_the_engine_would_mix_up_are_refused(names: tuple[str, ...]) -> None:
    with pytest.raises(Refused):
        check(ruleset(*(eq(name) for name in names)))


def test_3_facts_have_one_constant_id(
    build: Build, situation: Make, asserted: list[dict[str, Anything]]
) -> None:
    chain = build([HasReason(reason="a")])
    for reasons in ((), ("a",), ("b",)):
        chain.answers(situation(reasons=reasons))
    assert {one["id"] for one in asserted} == {"e"}
    assert fnv32("e") != fnv32("sid-x")


def resident_kib() -> int:
    """How much memory this process holds: from /proc, and where there is none from `ps`."""
    told = Path("/proc/self/statm")
    if told.exists():
        return int(told.read_text().split()[1]) * resource.getpagesize() // 1024
    return int(subprocess.check_output(["ps", "-o", "rss=", "-p", str(os.getpid())]))


def test_4_and_5_thousands_of_cases_use_one_session_and_no_more_memory(
    build: Build, situation: Make, fact: Fact
) -> None:
    numbers = fact("dagar", FactType.NUMBER)
    chain = build([Compare(fact="dagar", op="minst", bound=1500)], numbers)
    for days in range(500):
        chain.answers(situation(facts={"dagar": days}))
    before = resident_kib()
    for days in range(3000):
        expected = YES if days >= 1500 else NO
        assert answers(chain, situation(facts={"dagar": days})) == [expected]
    assert resident_kib() - before < 4096


def test_6_no_background_threads_and_safe_between_threads(
    cage: Cage, build: Build, situation: Make, fact: Fact
) -> None:
    before = threading.active_count()
    Cage()
    time.sleep(0.15)
    assert threading.active_count() == before
    chain = build([Is(fact="x", values=(str(one),)) for one in range(4)], fact("x"))

    def ask(own: int) -> bool:
        expected = [YES if one == own else NO for one in range(4)]
        mine = situation(facts={"x": str(own)})
        return all(answers(chain, mine) == expected for _ in range(150))

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(ask, range(4)))


def test_7_every_matching_rule_fires(build: Build, situation: Make, fact: Fact) -> None:
    chain = build([Is(fact="x", values=("a", str(one))) for one in range(40)], fact("x"))
    assert answers(chain, situation(facts={"x": "a"})) == [YES] * 40


def test_8_nothing_known_is_answered_and_everything_is_anchored(
    cage: Cage, build: Build, situation: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[dict[str, Anything]] = []
    original = cage._host.register_rulesets

    def spy(definitions: dict[str, dict[str, Anything]]) -> Anything:
        seen.extend(rule["all"][0]["m"] for one in definitions.values() for rule in one.values())
        return original(definitions)

    monkeypatch.setattr(cage._host, "register_rulesets", spy)
    unknown = Not(of=Is(fact="x", values=("ja",)))
    chain = build([unknown, Not(of=Known(fact="x")), Not(of=Running(way="w")), ALWAYS])
    assert answers(chain, situation()) == [UNKNOWN, YES, YES, YES]
    assert all(one.get("$and", [one])[0] == {"anchor": "case"} for one in seen)
    assert "$nex" not in str(seen)


@pytest.mark.parametrize("op", ["nex", "mt", "imt", "or", "iany"])
def test_8_and_14_dangerous_tests_cannot_be_written(op: str) -> None:
    with pytest.raises(ValidationError):
        FieldTest.model_validate({"field": "f0", "op": op, "value": "v1"})


def test_9_hundreds_of_rules_may_be_true_at_once(build: Build, situation: Make, fact: Fact) -> None:
    chain = build([Is(fact="x", values=("a", str(one))) for one in range(200)], fact("x"))
    assert answers(chain, situation(facts={"x": "a"})) == [YES] * 200
    sizes = [len(one.patterns) for stratum in chain.compiled.strata for one in stratum.rulesets]
    assert max(sizes) <= MOST_PATTERNS < 59


def test_9_one_condition_with_many_alternatives(build: Build, situation: Make) -> None:
    chain = build([Any(of=tuple(HasReason(reason=str(one)) for one in range(150)))])
    assert answers(chain, situation(reasons=("149",))) == [YES]
    assert answers(chain, situation(reasons=tuple(str(one) for one in range(100)))) == [YES]


@pytest.mark.parametrize("count", [59, 500, 512, 2000])
def test_9_and_10_too_large_rulesets_never_reach_the_engine(cage: Cage, count: int) -> None:
    one = Pattern(target=0, holds=True, tests=())
    with pytest.raises(Refused):
        cage.build(Ruleset(patterns=(one,) * count))


def test_11_hundreds_of_facts_are_spread_over_rulesets(build: Build, situation: Make) -> None:
    names = [f"fakta {one}" for one in range(400)]
    chain = build([Is(fact=name, values=("ja",)) for name in names])
    assert answers(chain, situation(facts=dict.fromkeys(names, "ja"))) == [YES] * 400
    fields = [len(one.fields) for stratum in chain.compiled.strata for one in stratum.rulesets]
    assert max(fields) <= MOST_FIELDS
    with pytest.raises(Refused):
        check(ruleset(*(eq(f"f{one}") for one in range(253))))


def test_11_what_cannot_be_asked_is_left_out_with_a_code(build: Build, situation: Make) -> None:
    too_many = All(of=tuple(HasReason(reason=str(one)) for one in range(201)))
    too_wide = Any(of=tuple(HasReason(reason=str(one)) for one in range(501)))
    chain = build([too_many, too_wide, ALWAYS])
    assert chain.compiled.left_out == {"0": "too_many_facts", "1": "too_wide"}
    assert chain.answers(situation()) == {"2": YES}


def test_12_another_locale_is_noticed_before_each_evaluation(
    build: Build, situation: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    chain = build([ALWAYS])
    assert answers(chain, situation()) == [YES]
    monkeypatch.setattr(locale, "setlocale", lambda category: "sv_SE.UTF-8")
    with pytest.raises(EvaluatorFailed, match="locale"):
        chain.answers(situation())


def test_13_long_texts_that_differ_at_the_end(
    build: Build, situation: Make, asserted: list[dict[str, Anything]]
) -> None:
    texts = ["ö" * 70_000 + end for end in "ab"]
    chain = build([Is(fact="x", values=(text,)) for text in texts])
    assert answers(chain, situation(facts={"x": texts[1]})) == [NO, YES]
    assert len(str(asserted[-1])) < 200


def test_14_what_looks_like_a_regular_expression_is_text(build: Build, situation: Make) -> None:
    chain = build([Is(fact="x", values=(".*[ab][ab].*",))])
    assert answers(chain, situation(facts={"x": "babbbbab"})) == [NO]
    assert answers(chain, situation(facts={"x": ".*[ab][ab].*"})) == [YES]


def test_15_nothing_is_taken_for_another_type(build: Build, situation: Make, fact: Fact) -> None:
    texts = ("true", "1", "1.0", "false", "0", "null", "9a")
    chain = build([Is(fact="x", values=(text,)) for text in texts], fact("x"))
    for index, text in enumerate(texts):
        expected = [YES if one == index else NO for one in range(len(texts))]
        assert answers(chain, situation(facts={"x": text})) == expected
    assert answers(chain, situation(facts={"x": 1})) == [NO] * len(texts)


@pytest.mark.parametrize(
    ("op", "value"), [("gte", "v1"), ("lte", "v1"), ("eq", 1), ("neq", 1), ("gte", 2**60)]
)
def test_15_constants_of_another_type_are_refused(
    op: Literal["eq", "neq", "gte", "lte"], value: int | str
) -> None:
    with pytest.raises(Refused):
        check(ruleset(FieldTest(field="f0", op=op, value=value)))


@pytest.mark.parametrize("value", ["å", "två ord", "", "v" * 40, "a.b"])
def test_15_constants_that_are_not_tokens_are_refused(value: str) -> None:
    with pytest.raises(Refused):
        check(ruleset(eq("f0", value)))


@pytest.mark.parametrize("value", [2**53 - 1, 2**53, 2**63, 10**30])
def test_15_very_large_numbers_compare_right(
    build: Build, situation: Make, fact: Fact, value: int
) -> None:
    number = fact("n", FactType.NUMBER)
    most = 2**53 - 1
    chain = build(
        [
            Compare(fact="n", op="minst", bound=most),
            Compare(fact="n", op="under", bound=-most),
            Compare(fact="n", op="över", bound="p", parameter=True),
        ],
        number,
    )
    parameters = {"p": value - 1}
    assert answers(chain, situation(facts={"n": value}, parameters=parameters)) == [YES, NO, YES]
    assert answers(chain, situation(facts={"n": -value}, parameters={"p": -value})) == [
        NO,
        NO if value == most else YES,
        NO,
    ]


def test_16_unknown_is_neither_yes_nor_no(build: Build, situation: Make, fact: Fact) -> None:
    yes = Is(fact="x", values=("ja",))
    chain = build([yes, Not(of=yes), Is(fact="x", values=()), Any(of=(yes, Not(of=yes)))])
    assert answers(chain, situation()) == [UNKNOWN] * 4
    assert answers(chain, situation(facts={"x": "nej"})) == [NO, YES, NO, YES]


def test_17_several_true_alternatives_are_one_answer(
    build: Build, situation: Make, asserted: list[dict[str, Anything]]
) -> None:
    chain = build([Any(of=tuple(HasReason(reason=str(one)) for one in range(5)))])
    assert chain.answers(situation(reasons=("0", "1", "2", "3", "4"))) == {"0": YES}
    assert len(asserted) == 1


class Raising(list[Anything]):
    """What a consequent writes to, when writing goes wrong."""

    def __init__(self, error: type[BaseException]) -> None:
        super().__init__()
        self.error = error

    def append(self, one: object) -> None:
        raise self.error


@pytest.mark.parametrize("error", [KeyError, KeyboardInterrupt, SystemExit, MemoryError])
def test_18_an_exception_in_a_consequent_is_not_swallowed(
    cage: Cage, error: type[BaseException]
) -> None:
    caged = cage.build(ruleset(eq("f0")))
    caged._fired = Raising(error)
    with pytest.raises(EvaluatorFailed, match="consequent_failed"):
        caged.fired({"f0": "v1"})


def test_19_the_clock_is_monotonic(cage: Cage) -> None:
    assert cage._engine._unix_now is time.monotonic


def test_19_a_jump_of_the_clock_is_a_failure_and_never_a_shorter_answer(
    cage: Cage, monkeypatch: pytest.MonkeyPatch
) -> None:
    caged = cage.build(ruleset(eq("f0")))
    jumps: Iterator[float] = iter(range(0, 10_000, 3600))
    monkeypatch.setattr(cage._engine, "_unix_now", lambda: next(jumps))
    with pytest.raises(EvaluatorFailed):
        caged.fired({"f0": "v1"})


def test_21_retired_policies_give_their_memory_back(cage: Cage, situation: Make) -> None:
    questions = [(str(one), Is(fact="x", values=(str(one),))) for one in range(40)]
    compiled = compile_policy(questions, ())

    def use() -> None:
        chain = Chain(cage, compiled)
        chain.answers(situation(facts={"x": "1"}))
        chain.retire()

    for _ in range(30):
        use()
    before = resident_kib()
    for _ in range(150):
        use()
    assert resident_kib() - before < 8192


def test_22_å_ä_ö_in_either_normal_form(build: Build, situation: Make) -> None:
    forms = [unicodedata.normalize(form, "självskada på skolgård") for form in ("NFC", "NFD")]
    chain = build([Is(fact="x", values=(form,)) for form in forms])
    assert answers(chain, situation(facts={"x": forms[0]})) == [YES, NO]
    assert answers(chain, situation(facts={"x": forms[1]})) == [NO, YES]


def test_23_the_same_content_again_and_again(build: Build, situation: Make) -> None:
    chain = build([HasReason(reason="a")])
    same = situation(reasons=("a",))
    assert [answers(chain, same) for _ in range(20)] == [[YES]] * 20


def test_24_a_session_without_a_match_is_never_deleted(
    cage: Cage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The engine corrupts its memory then. Without the sentinel nothing is believed again."""
    monkeypatch.setattr(caging, "_SENTINEL", "other")
    caged = cage.build(ruleset(eq("f0")))
    monkeypatch.undo()
    deleted: list[str] = []
    monkeypatch.setattr(cage._host, "delete_state", lambda name, sid: deleted.append(name))
    with pytest.raises(EvaluatorFailed, match="sentinel_missing"):
        caged.fired({"f0": "v1"})
    with pytest.raises(EvaluatorFailed, match="failed_before"):
        caged.fired({"f0": "v1"})
    assert deleted == []


_BUILDS = """
from barnlots.opinion.cage import Cage
from barnlots.opinion.patterns import FieldTest, Pattern, Ruleset
cage = Cage()
for size in range(60):
    patterns = tuple(
        Pattern(target=one, holds=True, tests=(FieldTest(field="f0", op="eq", value=f"v{one}"),))
        for one in range(size % 58 + 1)
    )
    caged = cage.build(Ruleset(patterns=patterns))
    for value in ("v0", "nothing", "v1", "nothing") * 3:
        caged.fired({"f0": value})
    if size % 2:
        caged.retire()
"""


def test_24_facts_that_match_nothing_crash_no_process(cage: Cage) -> None:
    """Without the sentinel, 8 of 16 such processes died of a segmentation fault."""
    root = str(Path(caging.__file__).parents[2])
    run = [
        subprocess.Popen([sys.executable, "-c", _BUILDS], env={"PYTHONPATH": root})
        for _ in range(4)
    ]
    assert [one.wait(timeout=30) for one in run] == [0] * 4


def test_any_other_error_of_the_engine_is_a_failure(
    cage: Cage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(name: str, message: dict[str, Anything]) -> Anything:
        raise MemoryError

    caged = cage.build(ruleset(eq("f0")))
    monkeypatch.setattr(cage._host, "assert_fact", broken)
    with pytest.raises(EvaluatorFailed, match="engine_error"):
        caged.fired({"f0": "v1"})


def test_both_certainly_so_and_certainly_not_so_is_a_failure(cage: Cage, situation: Make) -> None:
    compiled = compile_policy([("0", HasReason(reason="a"))], ())
    yes, no = compiled.strata[0].rulesets[0].patterns
    torn = Ruleset(patterns=(yes, no.model_copy(update={"tests": yes.tests})))
    stratum = compiled.strata[0].model_copy(update={"rulesets": (torn,)})
    chain = Chain(cage, compiled.model_copy(update={"strata": (stratum,)}))
    with pytest.raises(EvaluatorFailed, match="contradiction"):
        chain.answers(situation(reasons=("a",)))
