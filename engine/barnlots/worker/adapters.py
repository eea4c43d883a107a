"""The adapters of an installation: those that its configuration names, made of what is installed.

A package says in its own metadata what it has: an entry point in the group `barnlots.adapters` is
named after its kind (`csv`) and is an `Adapter` of `barnlots.ports`. For whom it goes, and what it
is told, stands in the configuration (`packs/adapterfile.py`).
"""

import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path

from barnlots.model.delivery import Delivery, Receipt
from barnlots.model.errors import Diagnostic, SourceError, logged
from barnlots.model.people import Reference
from barnlots.packs.adapterfile import Configured, read_adapters
from barnlots.policy.policy import Policy
from barnlots.ports import (
    Adapter,
    BadSetting,
    Directory,
    Inbound,
    Incoming,
    Outbound,
    Receipts,
    Receivers,
    Records,
    Registers,
    Source,
    Unusable,
)
from barnlots.service import log

GROUP = "barnlots.adapters"


class NotLoaded(Exception):
    """The adapter is installed and could not be made; mended, it may carry again."""


class Broken:
    """Stands for an adapter that could not be loaded. What is meant for it waits and is tried
    again, as with a receiver that is down, until its time is out."""

    def deliver(self, delivery: Delivery) -> Receipt:
        raise NotLoaded

    def receipt(self, handover: str) -> Receipt | None:
        raise NotLoaded

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        raise NotLoaded

    def waiting(self) -> Iterator[Receipt]:
        raise NotLoaded

    def commands(self) -> Iterator[Incoming | Unusable]:
        raise NotLoaded

    def again(self, content: str, place: str) -> Incoming | Unusable | None:
        raise NotLoaded

    def taken(self, keys: Collection[str]) -> None:
        raise NotLoaded

    def confirm(self, receipt: str) -> None:
        raise NotLoaded

    def passage(self, child: str, case: str, item: str, protected: bool) -> Sequence[str]:
        raise NotLoaded

    def probe(self) -> Mapping[str, bool]:
        raise NotLoaded


@dataclass(frozen=True)
class Made:
    """One adapter, as it is configured and as what its package made of that."""

    configured: Configured
    object: object

    @property
    def works(self) -> bool:
        return not isinstance(self.object, Broken)

    @property
    def brings(self) -> bool:
        """Whether commands come in by it. One that is broken does when it has somebody to tell."""
        return isinstance(self.object, Inbound) and (self.works or bool(self.configured.owner))

    @property
    def does_something(self) -> bool:
        """Whether it is told to do anything of what it can. Of one that is broken nobody knows what
        it can."""
        about, thing = self.configured, self.object
        told = bool(about.tells_for) or about.speaks_for != ()
        return told or self.brings or isinstance(thing, Directory | Registers) or not self.works


def kinds() -> dict[str, Adapter | None]:
    """The adapters that are installed, by kind; None for one that cannot be loaded."""
    found: dict[str, Adapter | None] = {}
    for point in entry_points(group=GROUP):
        try:
            adapter: Adapter = point.load()
            # Without them it is no adapter, and that is found here.
            _ = adapter.settings
            found[point.name] = adapter
        except Exception as error:
            log.error("adapter_not_loaded", adapter=point.name, **logged(error))
            found[point.name] = None
    return found


def made(
    path: Path,
    policy: Policy,
    reference: Reference,
    environment: Mapping[str, str] = os.environ,
) -> tuple[Made, ...]:
    """Every adapter that the file at `path` names. Raises SourceError with what is wrong in it,
    such as one that is to do what it cannot, or nothing at all."""
    there = kinds()
    holders = tuple(one.name for one in policy.vocabulary.holders)
    configured = read_adapters(path, there, reference, holders, environment)
    found = tuple(Made(one, _made(one, there[one.kind])) for one in configured)
    wrong = tuple(fault for fault in map(_fault, found) if fault is not None)
    if wrong:
        raise SourceError(wrong)
    return found


def receivers(adapters: Collection[Made], reference: Reference) -> Receivers:
    """What the worker asks."""
    some = [(one.configured, one.object) for one in adapters]
    carrying = [(about, thing) for about, thing in some if isinstance(thing, Outbound)]
    hearing = [(about, thing) for about, thing in some if isinstance(thing, Receipts)]
    return Receivers(
        outbound={to: thing for about, thing in carrying for to in about.to},
        receipts={about.name: thing for about, thing in hearing},
        inbound={
            one.configured.name: _source(one.configured, one.object, reference)
            for one in adapters
            if one.brings and isinstance(one.object, Inbound)
        },
        records={
            sender: thing
            for about, thing in some
            if isinstance(thing, Records)
            for sender in about.tells_for
        },
        reserve=next((thing for about, thing in carrying if about.in_reserve), None),
        speaks_for={
            about.name: about.speaks_for for about, _ in hearing if about.speaks_for is not None
        },
    )


def _fault(one: Made) -> Diagnostic | None:
    about, thing = one.configured, one.object
    carries, hears = isinstance(thing, Outbound), isinstance(thing, Receipts)
    if (about.to or about.in_reserve) and not carries:
        return about.carries_nothing()
    if about.tells_for and not isinstance(thing, Records):
        return about.tells_nothing()
    if about.receipts_from and not hears:
        return about.brings_no_receipts()
    if about.speaks_for == () and hears and not carries:
        return about.heard_of_nobody()
    if one.brings and not (about.owner and about.given.organisation):
        return about.no_inbound_owner()
    return None if one.does_something else about.does_nothing()


def _source(about: Configured, thing: Inbound, reference: Reference) -> Source:
    organisation = about.given.organisation
    tenant = reference.organisation(organisation).tenant
    return Source(thing, organisation, tenant, about.owner)


def _made(one: Configured, adapter: Adapter | None) -> object:
    if adapter is None:
        return Broken()
    try:
        return adapter(one.given)
    except BadSetting as bad:
        raise one.unusable(bad) from None
    except SourceError:
        raise
    except Exception as error:
        log.error("adapter_not_made", adapter=one.name, **logged(error))
        return Broken()
