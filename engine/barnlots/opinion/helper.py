"""The helper process: `python -m barnlots.opinion.helper`, questions in and answers out.

It may hang or crash; the supervisor sees to that. Nothing of what it reads is ever written
anywhere but in its answers.
"""

import math
import os
import signal
import sys
from typing import BinaryIO

from barnlots.opinion.cage import Cage, EvaluatorFailed, EvaluatorMissing
from barnlots.opinion.chain import Chain
from barnlots.opinion.compile import compile_policy
from barnlots.opinion.wire import REQUEST, Ask, Load, Reply, line


def main() -> int:
    """Serve until the input ends, or until the evaluator can no longer be believed."""
    _leave_no_core_dump()
    source, sink = sys.stdin.buffer, _own_channel()
    try:
        cage = Cage()
    except EvaluatorMissing as missing:
        absent = isinstance(missing.__cause__, ModuleNotFoundError)
        _send(sink, Reply(number=0, absent="not_installed" if absent else "not_loadable"))
        return 0
    _send(sink, Reply(number=0))
    chains: dict[int, Chain] = {}
    for text in source:
        request = REQUEST.validate_json(text)
        _die_when_late(request.seconds)
        reply = _reply(cage, chains, request)
        _die_when_late(None)
        _send(sink, reply)
        if reply.failed is not None:
            return 1
    return 0


def _reply(cage: Cage, chains: dict[int, Chain], request: Load | Ask) -> Reply:
    try:
        if isinstance(request, Load):
            return _load(cage, chains, request)
        chain = chains[request.policy]
        return Reply(
            number=request.number,
            answers=chain.answers(request.situation),
            left_out=chain.compiled.left_out,
        )
    except EvaluatorFailed as failed:
        return Reply(number=request.number, failed=failed.code)
    except Exception:
        return Reply(number=request.number, failed="helper_error")


def _load(cage: Cage, chains: dict[int, Chain], request: Load) -> Reply:
    for policy in request.drop:
        chains.pop(policy).retire()
    compiled = compile_policy(request.questions, request.definitions)
    chains[request.policy] = Chain(cage, compiled)
    return Reply(number=request.number, left_out=compiled.left_out)


def _send(sink: BinaryIO, reply: Reply) -> None:
    sink.write(line(reply))
    sink.flush()


def _own_channel() -> BinaryIO:
    """The answers get the real output for themselves; what a library prints goes nowhere."""
    sink = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return sink


def _die_when_late(seconds: float | None) -> None:
    """A helper that hangs in C ends by itself, even when its supervisor is gone."""
    if hasattr(signal, "alarm"):
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(0 if seconds is None else math.ceil(seconds) + 1)


def _leave_no_core_dump() -> None:
    """A crash in C must not leave a child's situation in a file."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
