"""The helper process: asked, killed, stalled, replaced by liars, and absent."""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from barnlots.model.opinion import Opinion
from barnlots.model.truth import Truth
from barnlots.opinion import supervisor as supervising
from barnlots.opinion.cage import Cage
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.policy.conditions import All, Compare, Condition, HasReason, Is
from barnlots.policy.situation import Situation
from barnlots.policy.vocabulary import FactDefinition, FactType

Make = Callable[..., Situation]

YES_NO = FactDefinition(name="tyst", question="", type=FactType.YES_NO, values=("ja", "nej"))
QUESTIONS: tuple[tuple[str, Condition], ...] = (
    ("regel", Is(fact="tyst", values=("ja",))),
    ("ärendegång", HasReason(reason="oro")),
    ("omöjlig", Compare(fact="tyst", op="minst", bound=1)),
)
ANSWER = Opinion(
    status="answered",
    answers={"regel": Truth.UNKNOWN, "ärendegång": Truth.YES},
    left_out={"omöjlig": "not_comparable"},
)


def ask(
    second: SecondOpinion,
    situation: Make,
    timeout_s: float = 10.0,
    questions: tuple[tuple[str, Condition], ...] = QUESTIONS,
) -> Opinion:
    given = situation(reasons=("oro",))
    return second.ask("digest", questions, (YES_NO,), given, timeout_s)


def pid_of(second: SecondOpinion) -> int:
    assert second._helper is not None
    return second._helper.pid


def liar(*lines: str) -> list[str]:
    """A command that greets, waits for something and then says something else."""
    return [sys.executable, "-c", "\n".join(("import sys, time", *lines))]


GREETING = "print('{\"number\": 0}', flush=True); sys.stdin.readline()"
LOADED = "print('{\"number\": 1}', flush=True); sys.stdin.readline(); "


def test_answers_and_keeps_its_process(cage: Cage, situation: Make) -> None:
    with SecondOpinion() as second:
        assert ask(second, situation) == ANSWER
        pid = pid_of(second)
        assert ask(second, situation) == ANSWER
        assert pid_of(second) == pid
    assert ask(second, situation) == Opinion(status="failed", reason="closed")


def test_a_policy_is_carried_over_once_and_other_questions_are_another_policy(
    cage: Cage, situation: Make
) -> None:
    with SecondOpinion() as second:
        for index in range(supervising.MOST_POLICIES + 3):
            questions = (("q", HasReason(reason="oro" if index % 2 else str(index))),)
            expected = Truth.of(bool(index % 2))
            for _ in range(2):
                assert ask(second, situation, questions=questions).answers == {"q": expected}
        assert len(second._loaded) <= supervising.MOST_POLICIES
        assert ask(second, situation) == ANSWER


def test_killed_between_questions_is_not_noticed(cage: Cage, situation: Make) -> None:
    with SecondOpinion() as second:
        assert ask(second, situation) == ANSWER
        os.kill(pid_of(second), signal.SIGKILL)
        assert second._helper is not None
        second._helper._process.wait(10)
        assert ask(second, situation) == ANSWER


def test_killed_in_the_middle_fails_and_then_recovers(cage: Cage, situation: Make) -> None:
    with SecondOpinion() as second:
        assert ask(second, situation) == ANSWER
        pid = pid_of(second)
        os.kill(pid, signal.SIGSTOP)
        shot = threading.Timer(0.3, os.kill, (pid, signal.SIGKILL))
        shot.start()
        assert ask(second, situation) == Opinion(status="failed", reason="died")
        shot.join()
        assert ask(second, situation) == ANSWER


def test_a_hanging_helper_is_killed_on_the_deadline(cage: Cage, situation: Make) -> None:
    with SecondOpinion() as second:
        assert ask(second, situation) == ANSWER
        os.kill(pid_of(second), signal.SIGSTOP)
        before = time.monotonic()
        assert ask(second, situation, 0.3) == Opinion(status="failed", reason="timeout")
        assert time.monotonic() - before < 2
        assert ask(second, situation) == ANSWER


def test_a_helper_that_never_greets_or_reads(situation: Make) -> None:
    for command in (
        liar("time.sleep(60)"),
        liar("print('{\"number\": 0}', flush=True)", "time.sleep(60)"),
    ):
        with SecondOpinion(command=command) as second:
            big = tuple((str(one), HasReason(reason="x" * 1000)) for one in range(300))
            result = ask(second, situation, 0.5, big)
            assert result == Opinion(status="failed", reason="timeout")


@pytest.mark.parametrize(
    "line",
    [
        "print('Traceback (most recent call last):')",
        "print('{\"number\": 7}')",
        'print(\'{"number": 1, "mood": "good"}\')',
        "print('[]')",
        "sys.stdout.buffer.write(bytes(range(256)))",
        LOADED + 'print(\'{"number": 2, "answers": {"regel": "ja"}}\')',
        LOADED + 'print(\'{"number": 2, "answers": {"regel": "kanske"}}\')',
    ],
)
def test_garbage_is_a_failure(situation: Make, line: str) -> None:
    with SecondOpinion(command=liar(GREETING, line)) as second:
        assert ask(second, situation) == Opinion(status="failed", reason="garbage")


def test_what_the_evaluator_reports_is_the_reason_and_ends_the_helper(situation: Make) -> None:
    command = liar(GREETING, 'print(\'{"number": 1, "failed": "locale"}\')')
    with SecondOpinion(command=command) as second:
        assert ask(second, situation) == Opinion(status="failed", reason="locale")
        assert second._helper is None


def test_restarts_are_bounded(situation: Make) -> None:
    with SecondOpinion(command=liar("sys.exit(3)"), most_starts=3, within_s=600) as second:
        reasons = [ask(second, situation).reason for _ in range(5)]
        assert reasons == ["died"] * 3 + ["too_many_restarts"] * 2
        second._starts[0] -= 600  # as if the first were ten minutes ago
        assert ask(second, situation).reason == "died"


def test_a_command_that_does_not_exist(situation: Make) -> None:
    with SecondOpinion(command=["/there/is/no/python"]) as second:
        assert ask(second, situation) == Opinion(status="failed", reason="not_started")


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("raise ModuleNotFoundError('durable')", "not_installed"),
        ("raise ImportError('undefined symbol: PyEval_CallObject')", "not_loadable"),
    ],
)
def test_absent_where_durable_rules_cannot_be_imported(
    situation: Make,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    source: str,
    reason: str,
) -> None:
    (tmp_path / "durable").mkdir()
    (tmp_path / "durable" / "__init__.py").write_text(source)
    inherited = os.environ.get("PYTHONPATH", "")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, (str(tmp_path), inherited))))
    with SecondOpinion() as second:
        assert ask(second, situation) == Opinion(status="absent", reason=reason)
        assert second._helper is None
        for _ in range(20):
            assert ask(second, situation).status == "absent"
        assert len(second._starts) == 1


def test_nothing_raises(cage: Cage, situation: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    with SecondOpinion() as second:
        twice = (QUESTIONS[0], QUESTIONS[0])
        assert ask(second, situation, questions=twice).reason == "repeated_question"
        broken = (("q", HasReason(reason="\ud800")),)
        assert ask(second, situation, questions=broken).status == "failed"
        assert ask(second, situation, timeout_s=-1).status == "failed"
        assert ask(second, situation, questions=()).status == "answered"
        deep: Condition = HasReason(reason="oro")
        for _ in range(400):
            deep = All(of=(deep,))
        assert ask(second, situation, questions=(("q", deep),)).status in ("answered", "failed")
        assert ask(second, situation) == ANSWER


def test_several_threads_share_one_helper(cage: Cage, situation: Make) -> None:
    with SecondOpinion() as second:
        seen: list[Opinion] = []

        def many() -> None:
            for _ in range(25):
                seen.append(ask(second, situation))

        threads = [threading.Thread(target=many) for _ in range(4)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        assert seen == [ANSWER] * 100


def test_the_helper_sees_little_of_the_environment(
    situation: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BARNLOTS_SECRET", "hemligt")
    out = tmp_path / "environment"
    command = liar("import os", f"open({str(out)!r}, 'w').write(repr(dict(os.environ)))")
    with SecondOpinion(command=command) as second:
        ask(second, situation)
    assert "hemligt" not in out.read_text()
    assert "'LC_ALL': 'C.UTF-8'" in out.read_text()
