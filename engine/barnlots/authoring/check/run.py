"""Every check of a pack, run one after the other. A new check is added to CHECKS, on a line of its
own, in the order of the codes it gives."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from barnlots.authoring.check.answering import check_answering
from barnlots.authoring.check.at_home import check_at_home
from barnlots.authoring.check.conditions import check_conditions
from barnlots.authoring.check.dates import check_dates
from barnlots.authoring.check.exits import check_exits
from barnlots.authoring.check.finding import Finding
from barnlots.authoring.check.laws import check_laws
from barnlots.authoring.check.moving import check_moving
from barnlots.authoring.check.overtaken import check_overtaken
from barnlots.authoring.check.protection import check_protection
from barnlots.authoring.check.rows import check_rows
from barnlots.authoring.check.rules import check_rules
from barnlots.authoring.check.secrecy import check_secrecy
from barnlots.authoring.check.tables import check_tables
from barnlots.authoring.check.unused import check_unused
from barnlots.authoring.check.ways import check_ways
from barnlots.authoring.check.words import check_words
from barnlots.model.errors import Severity
from barnlots.packs import Pack
from barnlots.packs.base import is_own

Check = Callable[[Pack, date], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    check_ways,
    check_exits,
    check_moving,
    check_unused,
    check_answering,
    check_dates,
    check_overtaken,
    check_laws,
    check_rules,
    check_conditions,
    check_tables,
    check_rows,
    check_at_home,
    check_words,
    check_protection,
    check_secrecy,
)


def check(pack: Pack, day: date) -> tuple[Finding, ...]:
    """What every check finds in `pack` as of `day`, in file order. Of what lies wholly in what it
    builds on only errors that are not there without it, when no error of its own can be why."""
    found = tuple(_found(pack, day))
    own = [one for one in found if concerns(one)]
    below = [one for one in found if _is_error(one) and one not in own]
    if pack.base is None or not below or any(map(_is_error, own)):
        return in_file_order(own)
    inherited = [one.diagnostic for one in _found(pack.base, day)]
    return in_file_order((*own, *(one for one in below if one.diagnostic not in inherited)))


def _is_error(finding: Finding) -> bool:
    return finding.diagnostic.severity is Severity.ERROR


def _found(pack: Pack, day: date) -> Iterator[Finding]:
    return (finding for one in CHECKS for finding in one(pack, day))


def in_file_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda one: (one.diagnostic.place, one.diagnostic.code)))


def found_here(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings that the files of the pack itself can mend: in an overlay not those that lie
    wholly in what it builds on."""
    return (one for one in findings if concerns(one))


def concerns(finding: Finding) -> bool:
    """Whether the finding's place, or its second place, is in a file of the pack itself."""
    one = finding.diagnostic
    return is_own(one.place) or (one.other is not None and is_own(one.other.place))
