"""Whether one policy protects at least as well as another, for every possible child."""

from barnlots.protection.compare import losses
from barnlots.protection.loss import Loss, Lost

__all__ = ["Loss", "Lost", "losses"]
