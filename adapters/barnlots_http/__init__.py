"""What every adapter over the network has in common: one client, with TLS and time limits on."""

from barnlots_http.client import Client, accepted
from barnlots_http.exchange import UNREADABLE, Answer, Limits, NoAnswer
from barnlots_http.settings import HTTP_SETTINGS

__all__ = ["HTTP_SETTINGS", "UNREADABLE", "Answer", "Client", "Limits", "NoAnswer", "accepted"]
