"""Documents as messages of säker digital kommunikation, by a message service's REST interface."""

from barnlots_sdk.adapter import Sdk

__all__ = ["Sdk"]
