"""The ledger: append-only events, the decisions behind them, and what follows from them."""

from barnlots.store.decided import Decided
from barnlots.store.ledger import Ledger
from barnlots.store.reader import Reader
from barnlots.store.rebuild import check_projections, rebuild
from barnlots.store.rows import Answered, DeliveryRow, DueDeadline, OpinionDue, ReadRow, WorkItem
from barnlots.store.transaction import Transaction

__all__ = [
    "Answered",
    "Decided",
    "DeliveryRow",
    "DueDeadline",
    "Ledger",
    "OpinionDue",
    "ReadRow",
    "Reader",
    "Transaction",
    "WorkItem",
    "check_projections",
    "rebuild",
]
