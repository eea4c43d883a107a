"""What a pack that builds on another lets out more easily than that one, and does not say so."""

from collections.abc import Iterator
from datetime import date

from barnlots.authoring.check.finding import Finding
from barnlots.packs import Pack
from barnlots.packs.eased import nothing_eased, secrecy_eased


def check_secrecy(pack: Pack, day: date) -> Iterator[Finding]:
    """Each loosening that is not said, on whatever day it shows, and each that is said in vain."""
    yield from map(Finding, secrecy_eased(pack))
    yield from map(Finding, nothing_eased(pack))
