"""Dates: versions that follow on each other, values that are there in time, reviews held."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from barnlots.authoring.check.finding import Finding
from barnlots.authoring.check.parameters import first_uses
from barnlots.authoring.resting import resting
from barnlots.model.errors import Diagnostic, Label, Place, Severity
from barnlots.packs import Pack
from barnlots.packs.shapes import Record

BEGINS, ENDS, REVIEW, CHECKED = "gäller från", "upphör", "granskas senast", "kontrollerad"
YEARS_UNREAD = 2
# What is written once and stays as it is need not be read again.
_UNCHANGING = ("rapport",)


def check_dates(pack: Pack, day: date) -> Iterator[Finding]:
    for versions in _versions(pack):
        yield from _between(versions)
        yield from _over(versions, day)
    yield from _unvalued(pack, day)
    yield from _unreviewed(pack, day)
    yield from _unread(pack, day)


def _versions(pack: Pack) -> Iterator[list[Record]]:
    """The records of each rule, in the order in which they come into force."""
    named: dict[str, list[Record]] = {}
    for record in pack.records.get("regel", ()):
        named.setdefault(record.text("regel"), []).append(record)
    for records in named.values():
        yield sorted(records, key=lambda one: one.day(BEGINS) or date.min)


def _between(versions: list[Record]) -> Iterator[Finding]:
    """Days on which two versions say different things, or none says anything."""
    for earlier, later in pairwise(versions):
        ends, begins = earlier.day(ENDS), later.day(BEGINS)
        if ends is None or begins is None:
            continue
        last = begins - timedelta(days=1)
        name = later.text("regel")
        if ends > last:
            other = Label("BL-LABEL_VERSION_BEGINS", later.values[BEGINS].place)
            params = {"regel": name, "från": str(begins), "till": str(ends)}
            place = earlier.values[ENDS].place
            yield Finding(Diagnostic("BL-J202", place, params, other=other))
        elif ends < last:
            protects = "skyddar" in earlier.values or "skyddar" in later.values
            params = {"regel": name, "från": str(ends + timedelta(days=1)), "till": str(last)}
            diagnostic = Diagnostic(
                "BL-J201",
                later.values[BEGINS].place,
                params,
                severity=Severity.ERROR if protects else Severity.WARNING,
                other=Label("BL-LABEL_VERSION_ENDS", earlier.values[ENDS].place),
            )
            yield Finding(diagnostic)


def _over(versions: list[Record], day: date) -> Iterator[Finding]:
    """A rule that has ended, or that should have been looked at again."""
    name, ends = versions[-1].text("regel"), versions[-1].day(ENDS)
    if ends is not None and ends < day:
        yield _warning("BL-J205", versions[-1].values[ENDS].place, regel=name, dag=str(ends))
        return
    begun = [one for one in versions if (one.day(BEGINS) or date.min) <= day]
    review = begun[-1].day(REVIEW) if begun else None
    if review is not None and review < day:
        yield _warning("BL-J204", begun[-1].values[REVIEW].place, regel=name, dag=str(review))


def _unvalued(pack: Pack, day: date) -> Iterator[Finding]:
    for use in first_uses(pack, day):
        first = pack.policy.parameter_by_name[use.parameter].values[0].valid_from
        if use.begins.isoformat() < first:
            record = pack.record("parameter", use.parameter)
            value = record.records("värden")[0].values[BEGINS] if record else None
            diagnostic = Diagnostic(
                "BL-J203",
                value.place if value else Place("rules"),
                {"namn": use.parameter, "dag": str(use.begins), "först": first},
                other=Label("BL-LABEL_NEEDS", use.place, {"vad": use.what}),
            )
            yield Finding(diagnostic)


def _unreviewed(pack: Pack, day: date) -> Iterator[Finding]:
    """The value in force of a parameter that somebody should have looked at again."""
    for record in pack.records.get("parameter", ()):
        begun = [one for one in record.records("värden") if (one.day(BEGINS) or date.max) <= day]
        review = begun[-1].day(REVIEW) if begun else None
        if review is not None and review < day:
            place, name = begun[-1].values[REVIEW].place, record.text("parameter")
            yield _warning("BL-J208", place, namn=name, dag=str(review))


def _unread(pack: Pack, day: date) -> Iterator[Finding]:
    """A source that something rests on, and whose text nobody has read for long."""
    used = {one.reference.entry for one in resting(pack)}
    for law in pack.policy.laws:
        checked = date.fromisoformat(law.checked_on)
        if law.name not in used or law.binding in _UNCHANGING or law.repealed_on:
            continue
        if _years_later(checked, YEARS_UNREAD) < day:
            place = pack.place("källa", law.name, CHECKED)
            yield _warning("BL-J206", place, källa=law.name, dag=law.checked_on)


def _years_later(day: date, years: int) -> date:
    """The same day that many years later; the day before when it is a leap day."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def _warning(code: str, place: Place, **params: str) -> Finding:
    return Finding(Diagnostic(code, place, params, severity=Severity.WARNING))
