"""What a pack that builds on another has lost of its protection, with the child who would lose."""

import re
from collections.abc import Iterator
from datetime import date

from barnlots.authoring.check.finding import Finding, Witness
from barnlots.authoring.witness.witness import witness_of
from barnlots.packs import Pack
from barnlots.packs.protected import protection_lost
from barnlots.protection import Loss, Lost
from barnlots.space import Space

_NOT_IN_A_NAME = re.compile(r"[^0-9a-zåäö]+")


def check_protection(pack: Pack, day: date) -> Iterator[Finding]:
    """Each loss, on whatever day it shows: what is to come is lost as surely as what is."""
    for diagnostic, loss in protection_lost(pack):
        yield Finding(diagnostic, _witness(pack, loss))


def _witness(pack: Pack, loss: Loss) -> Witness | None:
    """A scenario that holds in the pack underneath and no longer in this one."""
    if pack.base is None or loss.child is None:
        return None
    base = pack.base.policy
    space = Space((base, pack.policy), loss.day)
    if loss.lost is Lost.QUESTION:
        expected = f"ska regeln {loss.rule} vara okänd i {loss.child.holder}"
    elif loss.rule is not None:
        expected = f"ska regeln {loss.rule} gälla i {loss.child.holder}"
    else:
        expected = f"ska väg {loss.name} pågå i {loss.child.holder}"
    name = _NOT_IN_A_NAME.sub("-", f"skydd-{loss.rule or loss.name}".casefold()).strip("-")
    return witness_of(space, loss.child, name, (expected,), base)
