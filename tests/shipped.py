"""The shipped policy and reference, read once for each test process."""

from functools import cache
from pathlib import Path

from barnlots.model.people import Reference
from barnlots.packs import Pack, read_pack, read_policy, read_reference, shipped
from barnlots.policy.policy import Policy

ROOT = Path(__file__).parent.parent
VIGNETTES = tuple(sorted((ROOT / "features" / "vinjetter").glob("*.yaml")))


@cache
def the_pack() -> Pack:
    return read_pack(shipped())


@cache
def the_policy() -> Policy:
    return read_policy(shipped())


def who_are_here(reference: Reference, *organisations: str) -> Reference:
    """The same people, of whom only those in these organisations work in the ledger."""
    changed = tuple(
        one.model_copy(update={"in_house": one.id in organisations})
        for one in reference.organisations
    )
    return reference.model_copy(update={"organisations": changed})


@cache
def the_reference() -> Reference:
    return read_reference(shipped() / "features" / "exempelkommun.yaml", the_policy())
