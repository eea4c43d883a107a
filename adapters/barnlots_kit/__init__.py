"""What every adapter must pass, ours or somebody else's: a pytest plugin.

A package that has an adapter writes a counterpart for it, names the plugin in its top `conftest.py`
(`pytest_plugins = ["barnlots_kit"]`) and makes a test class of each contract that the adapter has:

    class TestOurs(InboundContract):
        def counterpart(self, folder): return OurCounterpart(folder)
"""

from barnlots_kit.inbound import InboundContract, InboundCounterpart
from barnlots_kit.installation import Installation, installation
from barnlots_kit.network import NetworkContract
from barnlots_kit.outbound import OutboundContract, OutboundCounterpart
from barnlots_kit.overheard import Overheard, overheard
from barnlots_kit.receipts import ReceiptsContract, ReceiptsCounterpart, ReceivedContract
from barnlots_kit.records import RecordsContract, RecordsCounterpart
from barnlots_kit.unproved import pytest_terminal_summary

__all__ = [
    "InboundContract",
    "InboundCounterpart",
    "Installation",
    "NetworkContract",
    "OutboundContract",
    "OutboundCounterpart",
    "Overheard",
    "ReceiptsContract",
    "ReceiptsCounterpart",
    "ReceivedContract",
    "RecordsContract",
    "RecordsCounterpart",
    "installation",
    "overheard",
    "pytest_terminal_summary",
]
