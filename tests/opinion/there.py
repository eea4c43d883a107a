"""Whether the second opinion can be had on this interpreter."""

import sys

import pytest

# Below 3.13 the project asks for durable_rules, and it must be there; the released source does not
# load on 3.13 (pyproject.toml says the same).
THERE = sys.version_info < (3, 13)


def needs_the_second_opinion() -> None:
    if not THERE:
        pytest.skip("the second opinion is absent on CPython 3.13: durable_rules does not load")
