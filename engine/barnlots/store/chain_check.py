"""A part's chain, link by link: which entries are changed, missing, added or in another place.

Needs no key. One cause is told once: what only follows from it stays silent.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from barnlots.store.chain import first_link, link
from barnlots.store.finding import Finding, Kind, entry

# So many entries are tried in each other's places; where more are wrong, each is told as changed.
_MOST_TRIED = 48


def broken(part: str, entries: Sequence[Any]) -> Iterator[Finding]:
    """What is wrong with the entries of one part, which come by number."""
    rows = [one._asdict() for one in entries]
    placed = _in_place(part, rows)
    for place, row in sorted(placed.items()):
        if place != row["number"]:
            yield entry(Kind.REORDERED, "BL-L063", part, row["number"], rätt=str(place))
    yield from _links(part, placed)


def _in_place(part: str, rows: list[dict[str, Any]]) -> dict[int, dict[str, Any]]:
    """Each row where its own link says that it stands; where it stands when that says nothing."""
    as_found = {row["number"]: row for row in rows}
    wrong = _suspects(part, rows)
    if not 0 < len(wrong) <= _MOST_TRIED:
        return as_found
    links = {first_link(part), *(row["link"] for row in wrong)}
    before = [as_found.get(row["number"] - 1) for row in wrong]
    links |= {row["link"] for row in before if row is not None}
    highest = rows[-1]["number"]
    missing = [n for n in range(1, min(highest, len(rows) + _MOST_TRIED)) if n not in as_found]
    places = sorted({*(row["number"] for row in wrong), *missing[:_MOST_TRIED]})
    moved = {}
    for row in wrong:
        for place in places:
            there = {**row, "number": place}
            if place != row["number"] and any(link(one, there) == row["link"] for one in links):
                moved[place] = row
    if not moved:
        return as_found
    left = [row["number"] for row in moved.values()]
    placed = {number: row for number, row in as_found.items() if number not in left}
    return {**placed, **moved}


def _suspects(part: str, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those that do not follow upon what stands before them."""
    found, before, last = [], first_link(part), 0
    for row in rows:
        if row["number"] != last + 1 or link(before, row) != row["link"]:
            found.append(row)
        before, last = row["link"], row["number"]
    return found


def _links(part: str, placed: dict[int, dict[str, Any]]) -> Iterator[Finding]:
    # What the row before should have had for a link, when that alone was wrong with it.
    before: tuple[bytes, ...] = (first_link(part),)
    last = 0
    for place, row in sorted(placed.items()):
        said = {**row, "number": place}
        if place < 1:
            yield entry(Kind.ADDED, "BL-L062", part, place)
            continue
        if place > last + 1:
            yield entry(Kind.MISSING, "BL-L061", part, last + 1, till=str(place - 1))
            before = ()
        follows = [one for one in before if link(one, said) == row["link"]]
        if before and not follows:
            yield entry(Kind.CHANGED, "BL-L060", part, row["number"])
        right = link(before[0], said) if before else row["link"]
        before = (row["link"],) if right == row["link"] else (row["link"], right)
        last = place
