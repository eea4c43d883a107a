"""The second opinion as the rest of the program meets it: it answers, or says why it does not."""

import threading
import time
from collections import deque
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from barnlots.model.opinion import Opinion
from barnlots.opinion.process import HelperFailed, HelperProcess
from barnlots.opinion.wire import Ask, Load, Reply
from barnlots.policy.conditions import Condition
from barnlots.policy.situation import Situation
from barnlots.policy.vocabulary import FactDefinition

MOST_POLICIES = 8

Questions = tuple[tuple[str, Condition], ...]
Definitions = tuple[FactDefinition, ...]
Loaded = tuple[str, Questions, Definitions]


class SecondOpinion:
    """Keeps at most one helper process, and starts at most `most_starts` within `within_s`.

    Safe to share between threads: one question at a time.
    """

    def __init__(
        self,
        *,
        command: Sequence[str] | None = None,
        most_starts: int = 5,
        within_s: float = 60.0,
    ) -> None:
        self._command = command
        self._starts: deque[float] = deque(maxlen=most_starts)
        self._within_s = within_s
        self._lock = threading.Lock()
        self._helper: HelperProcess | None = None
        self._absent: str | None = None
        self._closed = False
        self._number = 0
        self._loaded: dict[int, Loaded] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def ask(
        self,
        policy_digest: str,
        questions: Sequence[tuple[str, Condition]],
        definitions: Sequence[FactDefinition],
        situation: Situation,
        timeout_s: float = 5.0,
    ) -> Opinion:
        """Yes, no or unknown to each question. Never raises: the status says what went wrong.

        The first question about a policy carries it over and waits for its compilation, within
        the same deadline.
        """
        deadline = time.monotonic() + timeout_s
        if len({one for one, _ in questions}) != len(questions):
            return Opinion(status="failed", reason="repeated_question")
        if not self._lock.acquire(timeout=max(0.0, timeout_s)):
            return Opinion(status="failed", reason="timeout")
        try:
            wanted = (policy_digest, tuple(questions), tuple(definitions))
            return self._ask(wanted, situation, deadline)
        except HelperFailed as failed:
            self._end_helper()
            return Opinion(status="failed", reason=failed.code)
        except Exception:
            self._end_helper()
            return Opinion(status="failed", reason="supervisor_error")
        finally:
            self._lock.release()

    def close(self) -> None:
        """End the helper; later questions are answered with `failed`."""
        with self._lock:
            self._closed = True
            helper, self._helper = self._helper, None
            if helper is not None:
                helper.end()

    def _ask(self, wanted: Loaded, situation: Situation, deadline: float) -> Opinion:
        if self._closed:
            raise HelperFailed("closed")
        if self._absent is None and (self._helper is None or not self._helper.alive):
            self._start(deadline)
        if self._absent is not None or self._helper is None:
            return Opinion(status="absent", reason=self._absent or "")
        policy = self._load(self._helper, wanted, deadline)
        number, seconds = self._next(deadline)
        request = Ask(number=number, seconds=seconds, policy=policy, situation=situation)
        reply = self._helper.exchange(request, number, deadline)
        return _opinion(reply, wanted[1])

    def _start(self, deadline: float) -> None:
        self._end_helper()
        now = time.monotonic()
        if len(self._starts) == self._starts.maxlen and now - self._starts[0] < self._within_s:
            raise HelperFailed("too_many_restarts")
        self._starts.append(now)
        self._helper = HelperProcess(self._command)
        self._absent = self._helper.exchange(None, 0, deadline).absent
        if self._absent is not None:
            self._end_helper()

    def _load(self, helper: HelperProcess, wanted: Loaded, deadline: float) -> int:
        for policy, loaded in self._loaded.items():
            if loaded == wanted:
                self._loaded[policy] = self._loaded.pop(policy)
                return policy
        number, seconds = self._next(deadline)
        drop = tuple(self._loaded)[: max(0, len(self._loaded) - MOST_POLICIES + 1)]
        request = Load(
            number=number,
            seconds=seconds,
            policy=number,
            drop=drop,
            questions=wanted[1],
            definitions=wanted[2],
        )
        helper.exchange(request, number, deadline)
        for policy in drop:
            del self._loaded[policy]
        self._loaded[number] = wanted
        return number

    def _next(self, deadline: float) -> tuple[int, float]:
        self._number += 1
        return self._number, max(0.0, deadline - time.monotonic())

    def _end_helper(self) -> None:
        self._loaded.clear()
        helper, self._helper = self._helper, None
        if helper is not None:
            helper.kill()


def _opinion(reply: Reply, questions: Questions) -> Opinion:
    asked = {one for one, _ in questions}
    if reply.answers.keys() | reply.left_out.keys() != asked:
        raise HelperFailed("garbage")
    return Opinion(status="answered", answers=reply.answers, left_out=reply.left_out)
