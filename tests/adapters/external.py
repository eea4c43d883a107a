"""Contracts that nobody here wrote, beside the checkout: to be validated against, never copied."""

from pathlib import Path

import pytest
from tests.shipped import ROOT

FOLDER = ROOT.parent / "shared" / "external"


def contract(name: str) -> Path:
    """The file of that name; without it the test is skipped, and says so."""
    file = FOLDER / name
    if not file.exists():
        pytest.skip(f"the contract {name} is not there: it belongs in {FOLDER}")
    return file
