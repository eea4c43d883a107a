"""School systems that speak SS 12000:2020 (v2.1): who is in office, who a child is, attendance."""

from barnlots_ss12000.adapter import Ss12000
from barnlots_ss12000.subscriptions import Changed, Subscription, Subscriptions

__all__ = ["Changed", "Ss12000", "Subscription", "Subscriptions"]
