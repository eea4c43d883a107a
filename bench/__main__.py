"""`make bench`: a command beside the bare rows it writes, and the second opinion beside the first.

Absolute times belong to the machine; the ratios are what to compare.
"""

import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from barnlots.authoring.rehearsal import Rehearsal
from barnlots.kernel.evaluate import interpreter_of
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.packs import read_case, read_policy, read_reference, shipped
from barnlots.policy.situation import Situation

ROUNDS = 5


def timed(work: Callable[[], int]) -> float:
    """Microseconds for each unit of work, the median of five rounds."""
    found = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        units = work()
        found.append((time.perf_counter() - begun) / units * 1e6)
    return median(found)


def commands(folder: Path, number: list[int]) -> Callable[[], int]:
    """All twenty cases handed in through the door, each round into a ledger of its own."""
    policy = read_policy(shipped())
    reference = read_reference(shipped() / "features" / "exempelkommun.yaml", policy)
    paths = sorted((shipped() / "features" / "vinjetter").glob("*.yaml"))
    cases = [read_case(path, policy) for path in paths]

    def work() -> int:
        number[0] += 1
        url = f"sqlite:///{folder}/{number[0]}.db"
        rehearsal = Rehearsal.open(url, policy, reference, cases[0].entries[0].at)
        with rehearsal.barnlots:
            for case in cases:
                rehearsal.route(case)
        return sum(len(case.entries) for case in cases)

    return work


def raw_rows(folder: Path, number: list[int]) -> Callable[[], int]:
    """The same rows with the same bytes by the bare driver: one transaction for each command."""
    source = sqlite3.connect(folder / f"{number[0]}.db")
    tables = [row[0] for row in source.execute("select name from sqlite_master where type='table'")]
    schema = [
        row[0]
        for row in source.execute(
            "select sql from sqlite_master where sql is not null and name not like 'sqlite_%'"
        )
    ]
    rows = {name: source.execute(f'select * from "{name}"').fetchall() for name in tables}
    units = max(1, len(rows.get("command", rows.get("commands", []))))
    source.close()
    spread = [(name, row) for name, found in rows.items() for row in found]
    chunks = [spread[at::units] for at in range(units)]

    def work() -> int:
        number[0] += 1
        raw = sqlite3.connect(folder / f"raw{number[0]}.db", isolation_level=None)
        raw.execute("pragma journal_mode=wal")
        raw.execute("pragma synchronous=full")
        for statement in schema:
            raw.execute(statement)
        for chunk in chunks:
            raw.execute("begin immediate")
            for name, row in chunk:
                marks = ",".join("?" * len(row))
                raw.execute(f'insert into "{name}" values ({marks})', row)
            raw.execute("commit")
        raw.close()
        return units

    return work


def main() -> None:
    """Print the table."""
    policy = read_policy(shipped())
    facts: dict[str, str | int] = {"sagt om livet": "tankar", "frånvaro": "upprepad", "ålder": 14}
    situation = Situation(facts=facts, unknown={}, ways={}, reasons=(), parameters={})
    rules = tuple(interpreter_of(policy).rules.values())
    questions = tuple((rule.id, rule.when) for rule in policy.rules)

    def first() -> int:
        for _ in range(50):
            for rule in rules:
                rule(situation)
        return 50

    with tempfile.TemporaryDirectory() as place, SecondOpinion() as opinion:
        folder, number = Path(place), [0]
        handled = timed(commands(folder, number))
        raw = timed(raw_rows(folder, number))
        opinion.ask(policy.digest, questions, policy.vocabulary.facts, situation, timeout_s=30)

        def second() -> int:
            for _ in range(20):
                opinion.ask(policy.digest, questions, policy.vocabulary.facts, situation)
            return 20

        one, two = timed(first), timed(second)
    print(f"{'work':<58}{'µs each':>10}{'ratio':>8}")
    print(f"{'the same rows by the bare driver, one commit a command':<58}{raw:>10.0f}{1.0:>8.1f}")
    print(f"{'a command through the door, durable':<58}{handled:>10.0f}{handled / raw:>8.1f}")
    print(f"{f'the interpreter, {len(rules)} rules':<58}{one:>10.0f}{1.0:>8.1f}")
    print(f"{'the second opinion, its process included':<58}{two:>10.0f}{two / one:>8.1f}")


if __name__ == "__main__":
    main()
