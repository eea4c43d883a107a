"""Whether one policy protects at least as well as another, for every possible child."""

from barnlots.protection.compare import losses
from barnlots.protection.loosening import Eased, Loosening
from barnlots.protection.loss import Loss, Lost
from barnlots.protection.secrecy import loosenings

__all__ = ["Eased", "Loosening", "Loss", "Lost", "loosenings", "losses"]
