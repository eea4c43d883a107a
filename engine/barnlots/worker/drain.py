"""One round of everything that is due now: deadlines that have passed, opinions to be had."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from barnlots.model.commands import NoteOpinion, PassDeadline
from barnlots.model.people import ENGINE
from barnlots.model.trace import Finding
from barnlots.model.truth import Truth
from barnlots.opinion.compare import differences
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.service import Barnlots
from barnlots.store import OpinionDue

Tell = Callable[[int], None]


@dataclass(frozen=True)
class Drained:
    """How many were woken, and how many opinions differed, failed or were not to be had."""

    deadlines: int = 0
    opinions: int = 0
    differing: int = 0
    failed: int = 0
    absent: int = 0


def _nobody(_: int) -> None:
    return None


def pass_deadlines(barnlots: Barnlots, now: datetime, tell: Tell = _nobody) -> int:
    """Let every deadline that has passed at `now` be noticed; how many there were."""
    count = 0
    while True:
        with barnlots.ledger.read() as ledger:
            due = ledger.due(now)
        for one in due:
            deadline = one.deadline
            key = f"frist/{one.part}/{deadline.id}/{deadline.at.isoformat()}"
            barnlots.handle(
                PassDeadline(key=key, part=one.part, deadline=deadline.id, at=now), ENGINE
            )
            count += 1
            tell(count)
        if not due:
            return count


def drain_opinions(
    barnlots: Barnlots, second: SecondOpinion, now: datetime, tell: Tell = _nobody
) -> Drained:
    """Ask the second opinion on every decision that waits for it, and record what it said."""
    total = Drained()
    while True:
        with barnlots.ledger.read() as ledger:
            due = ledger.opinions_due(now)
        if not due:
            return total
        for one in due:
            total = _count(total, _ask(barnlots, second, one))
            tell(total.opinions)


def _ask(barnlots: Barnlots, second: SecondOpinion, due: OpinionDue) -> NoteOpinion:
    with barnlots.ledger.read() as ledger:
        policy = ledger.policy(due.policy) or barnlots.policy
        trace = ledger.trace(due.part, due.version)
    questions = tuple((rule.id, rule.when) for rule in policy.rules)
    opinion = second.ask(policy.digest, questions, policy.vocabulary.facts, due.situation)
    asked = {one.rule: one for one in trace.rules} if trace else {}
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
    barnlots.handle(command, ENGINE)
    with barnlots.ledger.transaction() as transaction:
        transaction.opinion_done(due.part, due.version)
    return command


def _count(total: Drained, command: NoteOpinion) -> Drained:
    return Drained(
        deadlines=total.deadlines,
        opinions=total.opinions + 1,
        differing=total.differing + bool(command.differing),
        failed=total.failed + (command.status == "failed"),
        absent=total.absent + (command.status == "absent"),
    )
