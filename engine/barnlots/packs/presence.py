"""Hours and leave as a reference file says them: `skoldagar 07:30 till 16:30`, and a period with
who stands in."""

import re
from collections.abc import Mapping
from datetime import date, time

from barnlots.model.presence import Absence, Days, Hours, PublicWay
from barnlots.packs.reference_format import STANDS_IN, UNTIL
from barnlots.packs.report import Report
from barnlots.packs.shapes import Kind, Record, is_time

_CLOCK = "((?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)"
HOURS = rf"({'|'.join(one.value for one in Days)}) {_CLOCK}{UNTIL}{_CLOCK}"
_DAY = "([0-9]{4}-[0-9]{2}-[0-9]{2})"
LEAVE = rf"{_DAY}{UNTIL}{_DAY}(?:{STANDS_IN}(.+))?"
_HOURS, _LEAVE = re.compile(HOURS), re.compile(LEAVE)


def hours_of(record: Record, report: Report) -> tuple[Hours, ...]:
    """When an organisation is staffed; a line that cannot be read is reported."""
    found = []
    for line in record.lines("bemannad"):
        match = _HOURS.fullmatch(line.text)
        if match is None or match[2] == match[3]:
            report.add("BL-B015", line.place, ord=line.text)
        else:
            found.append(
                Hours(days=Days(match[1]), opens=_clock(match[2]), closes=_clock(match[3]))
            )
    return tuple(found)


def absences_of(record: Record, report: Report) -> tuple[Absence, ...]:
    """When somebody is on leave; a line that cannot be read is reported."""
    found = []
    for line in record.lines("ledig"):
        match = _LEAVE.fullmatch(line.text)
        if match is None or not all(is_time(one, Kind.DATE) for one in match.groups()[:2]):
            report.add("BL-B017", line.place, ord=line.text)
            continue
        first, last = date.fromisoformat(match[1]), date.fromisoformat(match[2])
        if last < first:
            report.add("BL-B002", line.place, ord=line.text)
        else:
            found.append(Absence(first=first, last=last, stand_in=match[3]))
    return tuple(found)


def check_stand_ins(records: tuple[Record, ...], report: Report) -> None:
    """Whoever stands in works in the same organisation: secrecy runs between organisations."""
    works_at = {one.text("uppdrag"): one.text("organisation") for one in records}
    for record in records:
        for line in record.lines("ledig"):
            match = _LEAVE.fullmatch(line.text)
            named = match[3] if match is not None else None
            if named is not None and works_at.get(named) != record.text("organisation"):
                colleagues = _colleagues(works_at, record)
                report.add("BL-B018", line.place, word=named, among=colleagues, ord=named)


def public_ways_of(records: tuple[Record, ...]) -> tuple[PublicWay, ...]:
    return tuple(
        PublicWay(name=one.text("offentlig väg"), reached=one.text("nås")) for one in records
    )


def _colleagues(works_at: Mapping[str, str], record: Record) -> tuple[str, ...]:
    own, here = record.text("uppdrag"), record.text("organisation")
    return tuple(name for name, at in works_at.items() if at == here and name != own)


def _clock(text: str) -> time:
    """Midnight at the end of a day is the beginning of the next."""
    return time.fromisoformat("00:00" if text == "24:00" else text)
