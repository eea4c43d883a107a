"""The shipped policy and reference, read once for each test process."""

from functools import cache
from pathlib import Path

from barnlots.model.people import Reference
from barnlots.packs import read_policy, read_reference, shipped
from barnlots.policy.policy import Policy

ROOT = Path(__file__).parent.parent
VIGNETTES = tuple(sorted((ROOT / "features" / "vinjetter").glob("*.yaml")))


@cache
def the_policy() -> Policy:
    return read_policy(shipped())


@cache
def the_reference() -> Reference:
    return read_reference(shipped() / "features" / "exempelkommun.yaml", the_policy())
