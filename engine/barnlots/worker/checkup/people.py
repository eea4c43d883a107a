"""The policy and the people: what has passed its day, runs out, or stands without anybody."""

from collections.abc import Iterator, Mapping
from datetime import date

from barnlots.model.people import Organisation, Reference
from barnlots.policy.policy import Policy
from barnlots.worker.checkup.calendars import the_calendars
from barnlots.worker.checkup.finding import Finding, fine, note, wrong
from barnlots.worker.homes import without_home


def the_policy(policy: Policy, today: date) -> Iterator[Finding]:
    yield fine(
        "BL-O011",
        namn=policy.name,
        regler=len(policy.rules),
        vägar=len(policy.ways),
        orsaker=len(policy.pathways),
        digest=policy.digest[:12],
    )
    late = [rule.id for rule in policy.rules if rule.review_by < today]
    if late:
        yield note("BL-O019", regler=", ".join(late))


def the_people(
    policy: Policy, reference: Reference, today: date, *, invented: bool
) -> Iterator[Finding]:
    """`invented` says that it is the example municipality's, which nobody works in."""
    there = [one for one in reference.organisations if not one.closed(today)]
    yield fine(
        "BL-O012",
        organisationer=len(reference.organisations),
        uppdrag=len(reference.assignments),
    )
    if invented:
        yield note("BL-O023")
        return
    yield from the_calendars(reference, today)
    empty = [one.id for one in there if not reference.staff(one.id, today)]
    if empty:
        yield wrong("BL-O036", organisationer=", ".join(empty))
    leaderless = [
        one.id
        for one in there
        if one.id not in empty and _no_manager(policy, reference, one, today)
    ]
    if leaderless:
        yield note("BL-O037", organisationer=", ".join(leaderless))
    uncovered = [one.id for one in there if one.hours and one.covered_by is None]
    if uncovered and not reference.public_ways:
        yield wrong("BL-O038", organisationer=", ".join(uncovered))
    elif uncovered:
        yield note("BL-O039", organisationer=", ".join(uncovered))


def the_homes(reference: Reference, counted: Mapping[str, int], today: date) -> Iterator[Finding]:
    """`counted` is how many parts are open at each holder."""
    lost = without_home(reference, counted, today)
    if lost:
        told = ", ".join(f"{holder} ({count})" for holder, count in lost.items())
        yield wrong("BL-O067", organisationer=told)


def _no_manager(
    policy: Policy, reference: Reference, organisation: Organisation, today: date
) -> bool:
    kind = policy.vocabulary.holder_by_name.get(organisation.kind)
    return kind is not None and not reference.in_office(organisation.id, kind.manager, today)
