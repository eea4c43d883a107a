"""Every check of a pack, run one after the other. A new check is added to CHECKS, on a line of its
own, in the order of the codes it gives."""

from collections.abc import Callable, Iterator
from datetime import date

from barnlots.authoring.check.finding import Finding
from barnlots.packs import Pack

Check = Callable[[Pack, date], Iterator[Finding]]

CHECKS: tuple[Check, ...] = ()


def check(pack: Pack, day: date) -> tuple[Finding, ...]:
    """What every check finds in `pack` as of `day`, in file order."""
    found = (finding for one in CHECKS for finding in one(pack, day))
    return in_file_order(found_here(found))


def in_file_order(findings: Iterator[Finding] | tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda one: (one.diagnostic.place, one.diagnostic.code)))


def found_here(findings: Iterator[Finding]) -> Iterator[Finding]:
    """The findings that the files of this pack can mend: in an overlay not those that lie wholly
    in what it builds on."""
    return (one for one in findings if concerns(one))


def concerns(finding: Finding) -> bool:
    """Whether the finding's place, or its second place, is in a file of this pack itself."""
    diagnostic = finding.diagnostic
    places = [diagnostic.place, *([diagnostic.other.place] if diagnostic.other else ())]
    return not all(is_inherited(place.file) for place in places)


def is_inherited(file: str) -> bool:
    """Whether `file` belongs to the pack that this one builds on: `skr:rules/regler/liv.yaml`."""
    base, colon, _ = file.partition(":")
    return bool(colon) and "/" not in base
