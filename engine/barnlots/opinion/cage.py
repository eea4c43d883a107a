"""The only module that touches durable_rules: a pure matcher, with everything else shut off.

Unshut, the library has been made to lose and invent matches, mix cases, hang and crash. So there
are no background threads, one constant session that is deleted at once, one flat fact per session,
rules that only name themselves, and a sentinel that fires last: without it nothing is believed.
"""

import importlib
import locale
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

from barnlots.opinion.guard import check
from barnlots.opinion.patterns import ANCHOR, ANCHORED, FieldTest, Pattern, Ruleset

_SESSION = "x"
_FACT = "e"
_SENTINEL = "sentinel"
_LOCK = threading.Lock()

Fired = tuple[int, bool]


class EvaluatorMissing(Exception):
    """durable_rules is not here, or does not load on this interpreter."""


class EvaluatorFailed(Exception):
    """The evaluator cannot be believed, now or in this process again; `code` says what was seen."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class CagedRuleset:
    """One ruleset in the engine. After EvaluatorFailed it is never asked again."""

    def __init__(self, host: Any, engine: Any, name: str, ruleset: Ruleset) -> None:
        check(ruleset)
        self.fields = ruleset.fields
        self._host = host
        self._engine = engine
        self._name = name
        self._fired: list[Fired | str] = []
        self._failed = False
        host.register_rulesets({name: self._definition(ruleset)})

    def fired(self, fact: Mapping[str, int | str]) -> frozenset[Fired]:
        """Which targets are certainly so or certainly not so, of a flat fact of field values.

        Raises EvaluatorFailed for every sign that some rule may not have been tried.
        """
        with _LOCK:
            if self._failed:
                raise EvaluatorFailed("failed_before")
            try:
                return self._evaluate(fact)
            except EvaluatorFailed:
                self._failed = True
                raise
            except Exception as error:
                self._failed = True
                raise EvaluatorFailed("engine_error") from error

    def retire(self) -> None:
        """Give the ruleset's memory back; the library itself never does."""
        with _LOCK:
            self._failed = True
            rules = self._host.get_ruleset(self._name)
            del self._host._ruleset_directory[self._name]
            self._host._ruleset_list.remove(rules)
            self._engine.durable_rules_engine.delete_ruleset(rules._handle)

    def _evaluate(self, fact: Mapping[str, int | str]) -> frozenset[Fired]:
        # A library that calls setlocale makes the engine read numbers in another way.
        if locale.setlocale(locale.LC_NUMERIC) != "C":
            raise EvaluatorFailed("locale")
        message: dict[str, int | str] = {"sid": _SESSION, "id": _FACT, ANCHOR: ANCHORED}
        message |= {name: fact[name] for name in self.fields if name in fact}
        self._fired.clear()
        state = self._host.assert_fact(self._name, message)
        if not isinstance(state, dict) or "exception" in state:
            raise EvaluatorFailed("consequent_failed")
        if not self._fired or self._fired[-1] != _SENTINEL:
            raise EvaluatorFailed("sentinel_missing")
        # Deleting a session in which nothing matched corrupts memory; the sentinel did match.
        self._host.delete_state(self._name, _SESSION)
        return frozenset(one for one in self._fired if not isinstance(one, str))

    def _definition(self, ruleset: Ruleset) -> dict[str, Any]:
        rules: dict[str, Any] = {
            f"r{index}": _rule(_conjunction(pattern), self._note(_target(pattern)))
            for index, pattern in enumerate(ruleset.patterns)
        }
        # Rules of one priority fire in the order of their definition, and lower ones first.
        rules[_SENTINEL] = _rule({ANCHOR: ANCHORED}, self._note(_SENTINEL)) | {"pri": 1}
        return rules

    def _note(self, what: Fired | str) -> Callable[[Any], None]:
        def consequent(closure: Any) -> None:
            self._fired.append(what)

        return consequent


class Cage:
    """One host for as many rulesets as are in use. Raises EvaluatorMissing."""

    def __init__(self) -> None:
        self._engine = _engine()
        # Its own clock is naive local time, and a jump of it silently ends an evaluation.
        self._engine._unix_now = time.monotonic
        threadless = type("CagedHost", (self._engine.Host,), {"_run": lambda host: None})
        self._host = threadless()
        self._count = 0

    def build(self, ruleset: Ruleset) -> CagedRuleset:
        """Raises guard.Refused."""
        with _LOCK:
            self._count += 1
            return CagedRuleset(self._host, self._engine, f"p{self._count}", ruleset)


def _engine() -> Any:
    try:
        return importlib.import_module("durable.engine")
    except ImportError as error:
        raise EvaluatorMissing from error


def _target(pattern: Pattern) -> Fired:
    return (pattern.target, pattern.holds)


def _rule(condition: dict[str, Any], consequent: Callable[[Any], None]) -> dict[str, Any]:
    return {"all": [{"m": condition}], "run": consequent}


def _conjunction(pattern: Pattern) -> dict[str, Any]:
    anchor: dict[str, Any] = {ANCHOR: ANCHORED}
    if not pattern.tests:
        return anchor
    return {"$and": [anchor, *(_expression(test) for test in pattern.tests)]}


def _expression(test: FieldTest) -> dict[str, Any]:
    if test.op == "eq":
        return {test.field: test.value}
    operator = "$ex" if test.op == "present" else f"${test.op}"
    return {operator: {test.field: test.value}}
