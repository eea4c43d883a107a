"""One round of everything that is due now: deadlines that have passed, opinions to be had."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from barnlots.model.base import canonical_json
from barnlots.model.commands import NoteOpinion, PassDeadline
from barnlots.model.errors import NotFound, Refused, logged
from barnlots.model.events import OpinionRecorded
from barnlots.model.opinion import Opinion
from barnlots.model.people import ENGINE
from barnlots.model.trace import Finding
from barnlots.model.truth import Truth
from barnlots.opinion.compare import differences
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.policy.conditions import Condition
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation
from barnlots.service import Barnlots, log
from barnlots.store import DueDeadline, OpinionDue
from barnlots.worker.rounds import Halt, never

Tell = Callable[[int], None]

_AT_ONCE = 100


@dataclass(frozen=True)
class Passed:
    """How many deadlines were noticed, and the parts, by id, in which one could not be."""

    count: int
    stuck: tuple[str, ...]


@dataclass(frozen=True)
class Drained:
    """How many were woken, and how many opinions differed, failed or were not to be had. `stuck`
    are the parts, by id, in which one could not be recorded."""

    deadlines: int = 0
    opinions: int = 0
    differing: int = 0
    failed: int = 0
    absent: int = 0
    stuck: tuple[str, ...] = ()


def _nobody(_: int) -> None:
    return None


def pass_deadlines(
    barnlots: Barnlots, now: datetime, tell: Tell = _nobody, halt: Halt = never
) -> Passed:
    """Let every deadline that has passed at `now` be noticed. When `halt` says so, the rest is left
    for another time.

    A part that cannot be decided is logged and left for the next round: one broken part never
    keeps the deadlines of the others from being noticed.
    """
    now = min(now, barnlots.now())
    count, met, over, stuck = 0, set[tuple[str, str, datetime]](), set[str](), set[str]()
    while True:
        with barnlots.ledger.read() as ledger:
            due = ledger.due_parts(now, _AT_ONCE + len(over))
        fresh = [one for one in due if one not in over]
        if not fresh:
            return Passed(count, tuple(sorted(stuck)))
        for part in fresh:
            if halt():
                return Passed(count, tuple(sorted(stuck)))
            passed = [
                _pass(barnlots, one, stuck) for one in _due_in(barnlots, part, now, met, stuck)
            ]
            if not any(passed):
                # Nothing of it could be noticed now, so that it would come again and again.
                over.add(part)
            for _ in filter(None, passed):
                count += 1
                tell(count)


def _due_in(
    barnlots: Barnlots,
    part: str,
    now: datetime,
    met: set[tuple[str, str, datetime]],
    stuck: set[str],
) -> list[DueDeadline]:
    """What has passed in the part and has not been met in this round, the oldest first."""
    try:
        with barnlots.ledger.read() as ledger:
            found = ledger.part(part)
    except Exception as error:
        log.error("part_not_read", part=part, **logged(error))
        stuck.add(part)
        return []
    deadlines = () if found is None else found.deadlines.values()
    due = [
        DueDeadline(part, one)
        for one in sorted(deadlines, key=lambda one: (one.at, one.id))
        if one.at <= now and (part, one.id, one.at) not in met
    ]
    met.update((part, one.deadline.id, one.deadline.at) for one in due)
    return due


def _pass(barnlots: Barnlots, due: DueDeadline, stuck: set[str]) -> bool:
    command = PassDeadline.of(due.part, due.deadline)
    try:
        return not barnlots.handle(command, ENGINE).again
    except Exception as error:
        log.error("deadline_not_passed", part=due.part, **logged(error))
        stuck.add(due.part)
        return False


def drain_opinions(
    barnlots: Barnlots,
    second: SecondOpinion,
    now: datetime,
    tell: Tell = _nobody,
    halt: Halt = never,
) -> Drained:
    """Ask the second opinion on every decision that waits for it, and record what it said. One
    that cannot be recorded is logged and left for the next round. When `halt` says so, the rest is
    left for another time."""
    total, asked, stuck = Drained(), set[tuple[str, int]](), list[str]()
    said = _Said(second)
    while True:
        with barnlots.ledger.read() as ledger:
            due = ledger.opinions_due(now, _AT_ONCE + len(stuck))
        fresh = [one for one in due if (one.part, one.version) not in asked]
        if not fresh:
            return _with_stuck(total, stuck)
        for one in fresh:
            if halt():
                return _with_stuck(total, stuck)
            asked.add((one.part, one.version))
            try:
                total = _count(total, _ask(barnlots, said, one))
            except Exception as error:
                stuck.append(one.part)
                log.error("opinion_not_recorded", part=one.part, **logged(error))
            tell(total.opinions)


class _Said:
    """The second opinion during one round: the same question about the same situation is put to
    it once, and what it answered then is its answer."""

    def __init__(self, second: SecondOpinion) -> None:
        self._second = second
        self._questions: dict[str, tuple[tuple[str, Condition], ...]] = {}
        self._answers: dict[str, Opinion] = {}

    def on(self, policy: Policy, situation: Situation) -> Opinion:
        digest = policy.digest
        if digest not in self._questions:
            self._questions[digest] = tuple((rule.id, rule.when) for rule in policy.rules)
        asked = f"{digest} {canonical_json(situation)}"
        if asked not in self._answers:
            facts = policy.vocabulary.facts
            opinion = self._second.ask(digest, self._questions[digest], facts, situation)
            if opinion.status != "answered":
                return opinion
            self._answers[asked] = opinion
        return self._answers[asked]


def _ask(barnlots: Barnlots, second: _Said, due: OpinionDue) -> NoteOpinion:
    with barnlots.ledger.read() as ledger:
        why = ledger.why(due.part, due.version)
        if why is None:
            raise NotFound("BL-C003", vad=due.part)
        policy = ledger.policy(why.trace.policy) or barnlots.policy
    opinion = second.on(policy, why.situation)
    asked = {one.rule: one for one in why.trace.rules}
    first = {name: one.truth for name, one in asked.items() if one.truth is not None}
    found = [one for one in differences(first, opinion) if one.id in asked]
    protective = {rule.id for rule in policy.rules if rule.protects is not None}
    command = NoteOpinion(
        key=f"bedömning/{due.part}/{due.version}",
        part=due.part,
        on_version=due.version,
        status=opinion.status,
        differing=tuple(one.id for one in found if asked[one.id].finding is not Finding.FAILED),
        fired_only_there=tuple(
            one.id for one in found if one.second is Truth.YES and one.id in protective
        ),
    )
    noted = _note(barnlots, command)
    if not noted:
        with barnlots.ledger.transaction() as transaction:
            transaction.opinion_done(due.part, due.version)
    return command


def _note(barnlots: Barnlots, command: NoteOpinion) -> bool:
    """Record what was said; False when it is recorded already."""
    try:
        return not barnlots.handle(command, ENGINE).again
    except Refused as refused:
        if refused.code != "BL-K002":
            raise
    with barnlots.ledger.read() as ledger:
        recorded = any(
            isinstance(one.payload, OpinionRecorded)
            and one.payload.on_version == command.on_version
            for one in ledger.events(command.part, command.on_version)
        )
    if recorded:
        # Asked twice and answered differently: what was recorded first stands.
        return False
    # Somebody has used the key for something else.
    own = command.model_copy(update={"key": f"{command.key}/{command.part}/på nytt"})
    return not barnlots.handle(own, ENGINE).again


def _with_stuck(total: Drained, stuck: list[str]) -> Drained:
    return replace(total, stuck=tuple(dict.fromkeys(stuck)))


def _count(total: Drained, command: NoteOpinion) -> Drained:
    return Drained(
        deadlines=total.deadlines,
        opinions=total.opinions + 1,
        differing=total.differing + bool(command.differing),
        failed=total.failed + (command.status == "failed"),
        absent=total.absent + (command.status == "absent"),
    )
