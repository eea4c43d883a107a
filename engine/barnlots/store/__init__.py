"""The ledger: append-only events, the decisions behind them, and what follows from them."""

from barnlots.store import outbox
from barnlots.store.decided import Decided
from barnlots.store.found import Unread
from barnlots.store.ledger import Ledger
from barnlots.store.reader import Reader
from barnlots.store.rebuild import check_projections, rebuild
from barnlots.store.rows import Answered, DeliveryRow, DueDeadline, OpinionDue, ReadRow, WorkItem
from barnlots.store.transaction import Transaction
from barnlots.store.vault import FileVault, Vault

__all__ = [
    "Answered",
    "Decided",
    "DeliveryRow",
    "DueDeadline",
    "FileVault",
    "Ledger",
    "OpinionDue",
    "ReadRow",
    "Reader",
    "Transaction",
    "Unread",
    "Vault",
    "WorkItem",
    "check_projections",
    "outbox",
    "rebuild",
]
