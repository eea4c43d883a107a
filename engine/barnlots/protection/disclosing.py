"""Whether anything may leave on an easier ground than before, cell by cell of the table."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product

from barnlots.policy.grounds import MUST_BE_SENT, Document, GroundKind, GroundRule
from barnlots.policy.policy import Policy
from barnlots.policy.ways import Step, Way
from barnlots.protection.loosening import Eased, Loosening
from barnlots.protection.tables import Tables
from barnlots.space import Cells

_AT_ONCE = (GroundKind.LAW, *MUST_BE_SENT)
# The grounds of a base with which each ground is no easier.
_AS_EASY = {
    GroundKind.CONSENT: (GroundKind.CONSENT, *_AT_ONCE),
    GroundKind.WEIGHED: (GroundKind.WEIGHED, *_AT_ONCE),
    GroundKind.LAW: _AT_ONCE,
    GroundKind.DUTY: MUST_BE_SENT,
    GroundKind.EMERGENCY: MUST_BE_SENT,
}
_ON_CONDITION = "{} på villkor"
_ROW, _DOCUMENT, _PIECE, _WAY = "utlämnande", "handling", "innehåll", "väg"


@dataclass
class _Gathered:
    """The cells of one cause."""

    document: str
    was: dict[str, None] = field(default_factory=dict)
    now: dict[str, None] = field(default_factory=dict)
    items: dict[str, None] = field(default_factory=dict)
    senders: dict[str, None] = field(default_factory=dict)
    receivers: dict[str, None] = field(default_factory=dict)

    def add(self, sender: str, receiver: str, item: str, now: str, was: tuple[str, ...]) -> None:
        self.senders[sender] = self.receivers[receiver] = self.items[item] = None
        self.now[now] = None
        self.was |= dict.fromkeys(was)

    def told(self, kind: str, name: str) -> Loosening:
        return Loosening(
            Eased.GROUND if self.was else Eased.NEW,
            kind,
            name,
            was=tuple(self.was),
            now=tuple(self.now),
            document=self.document,
            items=tuple(self.items),
            senders=tuple(self.senders),
            receivers=tuple(self.receivers),
        )


class Disclosing:
    """The rows of what builds on a base against those of the base, on one day."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._base, self._own = tables.both.base, tables.both.own
        self._row_by_id = {one.id: one for one in self._base.grounds}
        self._lost: dict[tuple[str, tuple[str, ...]], tuple[Cells, tuple[str, ...]]] = {}
        self._found: dict[tuple[str, str, str], _Gathered] = {}

    def loosenings(self) -> Iterator[Loosening]:
        """Each row, document, item, way or word by which something may leave on a ground on which
        the base would not have let it, of some child."""
        for row in self._own.grounds:
            self._row(row)
        for way in self._own.ways:
            if way.escalation:
                self._way(way)
        for (kind, name, _), gathered in self._found.items():
            yield gathered.told(kind, name)

    def _row(self, row: GroundRule) -> None:
        document = self._own.document_by_name[row.document]
        now = _ON_CONDITION.format(row.ground) if row.when else str(row.ground)
        for item, sender, receiver in product(document.items, row.sender, row.receiver):
            category = self._own.category_by_piece.get(item, "")
            if not row.fits(document.name, sender, receiver, category):
                continue
            rows = self._rows(document.name, sender, receiver, item)
            lost, was = self._lost_by(row, rows)
            if lost:
                cause = self._cause(row, sender, receiver, item)
                self._gather(cause, document.name).add(sender, receiver, item, now, was)

    def _rows(self, document: str, sender: str, receiver: str, item: str) -> tuple[GroundRule, ...]:
        """The base's rows about the item on its way there."""
        known = self._base.document_by_name.get(document)
        if known is None or item not in known.items:
            return ()
        return self._base.rows_for(document, sender, receiver, item)

    def _lost_by(
        self, row: GroundRule, rows: tuple[GroundRule, ...]
    ) -> tuple[Cells, tuple[str, ...]]:
        """The children of whom the row gives what none of the base's rows did, and what those gave
        of them instead."""
        key = row.id, tuple(one.id for one in rows)
        if key not in self._lost:
            lost = self._tables.met(row, self._own)
            for one in rows:
                if one.ground in _AS_EASY[row.ground] and row.reaches_no_more_than(one):
                    lost = lost - self._tables.met(one, self._base)
            self._lost[key] = lost, tuple(self._given(one, lost) for one in rows) if lost else ()
        return self._lost[key]

    def _given(self, row: GroundRule, lost: Cells) -> str:
        given = not lost - self._tables.met(row, self._base)
        return str(row.ground) if given else _ON_CONDITION.format(row.ground)

    def _cause(self, row: GroundRule, sender: str, receiver: str, item: str) -> tuple[str, str]:
        """What in the newer policy lets it out: the row, unless the base has the same for what is
        of that category; then the item of the document, its category, or a word that the row's
        condition rests on."""
        base, known = self._row_by_id.get(row.id), self._base.document_by_name.get(row.document)
        category = self._own.category_by_piece.get(item, "")
        if base is None or known is None or not _says_as_much(base, row):
            return _ROW, row.id
        if not base.fits(row.document, sender, receiver, category):
            return _ROW, row.id
        if item not in known.items:
            return _DOCUMENT, row.document
        if self._base.category_by_piece.get(item, "") != category:
            return _PIECE, item
        return self._tables.changed_behind(row.when) or (_ROW, row.id)

    def _way(self, way: Way) -> None:
        """A skyddsväg waits for no ground: what it hands over leaves as in an emergency."""
        for step in way.steps:
            if step.handover is None or self._refused(way, step):
                continue
            name, receiver = step.handover
            document = self._own.document_by_name[name]
            known = self._base.document_by_name.get(name)
            for sender, item in product(_holders(way, self._own), document.items):
                rows = self._rows(name, sender, receiver, item)
                if any(one.ground in MUST_BE_SENT for one in rows):
                    continue
                handed = self._hands_over(name, sender, receiver)
                if handed and known is not None and item in known.items:
                    continue
                cause = (_DOCUMENT, name) if handed else (_WAY, way.name)
                was = tuple(str(one.ground) for one in rows)
                now = str(GroundKind.EMERGENCY)
                self._gather(cause, name).add(sender, receiver, item, now, was)

    def _refused(self, way: Way, step: Step) -> bool:
        """Whether the same step of the base's skyddsväg hands over something else: what protects
        may not be changed, and that is said as such."""
        base = self._base.way_by_name.get(way.name)
        same = base.step_by_name.get(step.name) if base is not None and base.escalation else None
        return same is not None and same.handover not in (None, step.handover)

    def _hands_over(self, document: str, sender: str, receiver: str) -> bool:
        """Whether a skyddsväg of the base hands over such a document there."""
        return any(
            way.escalation
            and sender in _holders(way, self._base)
            and any(step.handover == (document, receiver) for step in way.steps)
            for way in self._base.ways
        )

    def _gather(self, cause: tuple[str, str], document: str) -> _Gathered:
        return self._found.setdefault((*cause, document), _Gathered(document))


def _holders(way: Way, policy: Policy) -> tuple[str, ...]:
    return way.holders or tuple(one.name for one in policy.vocabulary.holders)


def _says_as_much(base: GroundRule, own: GroundRule) -> bool:
    """Whether the row is as it was, but for whom and what it is about."""
    same = base.ground is own.ground and base.when == own.when
    return same and own.reaches_no_more_than(base)


def reaches(documents: tuple[Document, ...], policy: Policy) -> tuple[str, ...]:
    """The kinds of holders that some row lets these documents go to."""
    names = {one.name for one in documents}
    rows = (one for one in policy.grounds if one.document in names)
    return tuple(dict.fromkeys(kind for row in rows for kind in row.receiver))
