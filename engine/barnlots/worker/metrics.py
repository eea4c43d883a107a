"""The worker and the ledger as OpenMetrics. An organisation's id is the most that a label says."""

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import datetime

from prometheus_client.core import CollectorRegistry, CounterMetricFamily, GaugeMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.openmetrics.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.registry import Collector

from barnlots.store.figures import Figures
from barnlots.worker.pulse import Beat

CONTENT_TYPE = CONTENT_TYPE_LATEST
# So many organisations have a line of their own; the rest are one together.
MOST_ORGANISATIONS = 500
OTHERS = "others"
_INTAKE = ("taken", "again", "quarantined", "stuck", "unanswered", "unconfirmed")
_RECEIPTS = (
    "heard",
    "again",
    "refused",
    "unknown",
    "unreadable",
    "stuck",
    "unconfirmed",
    "unanswered",
)
_OPINIONS = ("differing", "failed", "absent")


def openmetrics(beat: Beat | None, figures: Figures, now: datetime) -> bytes:
    """How things stand, in the format that monitoring systems collect."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Measured(beat, figures, now))
    # The client library has no types of its own here.
    generate: Callable[[CollectorRegistry], bytes] = generate_latest
    return generate(registry)


class _Measured(Collector):
    def __init__(self, beat: Beat | None, figures: Figures, now: datetime) -> None:
        self._beat, self._figures, self._now = beat, figures, now

    def collect(self) -> Iterator[Metric]:
        yield from _of_the_ledger(self._figures, self._now)
        if self._beat is not None:
            yield from _of_the_worker(self._beat)


def _of_the_ledger(found: Figures, now: datetime) -> Iterator[Metric]:
    yield _by_holder("parts_open", "Open parts.", found.open)
    yield _by_holder("parts_due", "Parts with a deadline in the coming 24 hours.", found.due_soon)
    yield _by_holder("parts_late", "Parts whose deadline nobody has noticed yet.", found.late)
    yield _by_holder("deliveries_waiting", "Deliveries on their way.", found.undelivered)
    yield _by_holder("dead_letters", "Deliveries that a person must carry.", found.dead_letters)
    yield _by_holder("quarantined", "Things handed in that wait to be settled.", found.quarantined)
    yield _gauge("opinions_waiting", "Decisions without their second opinion.", found.opinions)
    for name, about, since in (
        ("oldest_late_seconds", "The unnoticed deadline that is oldest.", found.oldest_late),
        ("oldest_undelivered_seconds", "The delivery under way longest.", found.oldest_undelivered),
        ("oldest_dead_letter_seconds", "The dead letter that is oldest.", found.oldest_dead_letter),
        ("oldest_quarantined_seconds", "What has waited longest so.", found.oldest_quarantined),
    ):
        yield _gauge(name, about, 0.0 if since is None else _age(since, now))
    for name, about, since in (
        ("reconciliation_age_seconds", "Since all were reconciled.", found.oldest_reconciliation),
        ("checkpoint_age_seconds", "Since the newest checkpoint.", found.checkpoint_at),
    ):
        if since is not None:
            yield _gauge(name, about, _age(since, now))
    reads = CounterMetricFamily("barnlots_reads", "Readings of parts that have been logged.")
    reads.add_metric((), found.reads)
    yield reads


def _of_the_worker(beat: Beat) -> Iterator[Metric]:
    yield _gauge("heartbeat_timestamp_seconds", "The last heartbeat.", beat.at.timestamp())
    made = CounterMetricFamily(
        "barnlots_rounds", "Rounds since the worker started.", labels=("round", "outcome")
    )
    last = GaugeMetricFamily(
        "barnlots_round_success_timestamp_seconds",
        "When the round last succeeded.",
        labels=("round",),
    )
    for one in beat.rounds:
        for outcome in ("done", "failed", "hung"):
            made.add_metric((one.name, outcome), one.outcomes.get(outcome, 0))
        if one.done_at is not None:
            last.add_metric((one.name,), one.done_at.timestamp())
    yield made
    yield last
    counts = {one.name: one.counts for one in beat.rounds}
    yield _opinions(counts.get("opinions", {}))
    yield _counted("intake", "Things handed in", _INTAKE, counts.get("intake", {}))
    yield _counted("receipts", "Receipts found waiting", _RECEIPTS, counts.get("receipts", {}))
    jumps = CounterMetricFamily("barnlots_clock_jumps", "How often the clock has jumped.")
    jumps.add_metric((), beat.clock_jumps)
    yield jumps


def _opinions(counts: Mapping[str, int]) -> Metric:
    told = {outcome: counts.get(outcome, 0) for outcome in _OPINIONS}
    agreed = max(0, counts.get("opinions", 0) - sum(told.values()))
    return _by_outcome("opinions", "Second opinions", {"agreed": agreed, **told})


def _counted(name: str, what: str, outcomes: Collection[str], counts: Mapping[str, int]) -> Metric:
    return _by_outcome(name, what, {one: counts.get(one, 0) for one in outcomes})


def _by_outcome(name: str, what: str, counted: Mapping[str, int]) -> Metric:
    about = f"{what} since the worker started."
    found = CounterMetricFamily(f"barnlots_{name}", about, labels=("outcome",))
    for outcome, count in counted.items():
        found.add_metric((outcome,), count)
    return found


def _age(since: datetime, now: datetime) -> float:
    return max(0.0, (now - since).total_seconds())


def _gauge(name: str, about: str, value: float) -> Metric:
    return GaugeMetricFamily(f"barnlots_{name}", about, value=value)


def _by_holder(name: str, about: str, counted: Mapping[str, int]) -> Metric:
    gauge = GaugeMetricFamily(f"barnlots_{name}", about, labels=("organisation",))
    ordered = sorted(counted.items())
    for holder, count in ordered[:MOST_ORGANISATIONS]:
        gauge.add_metric((holder,), count)
    rest = sum(count for _, count in ordered[MOST_ORGANISATIONS:])
    if rest:
        gauge.add_metric((OTHERS,), rest)
    return gauge
