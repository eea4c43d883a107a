"""Who is in office: the server's duties as assignments in our organisations, without names."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from barnlots.model.clock import local_day
from barnlots.model.people import Assignment
from barnlots_ss12000.shapes import Duty, Group
from barnlots_ss12000.units import HEALTH, MEDICAL, SCHOOL, Unit

MENTOR = "mentor"
# What a reference file can hold. Systems write the first and the last day that they know of for
# "always".
_FIRST, _LAST = date(1900, 1, 1), date(2099, 12, 31)
# The standard's dutyRole and assignmentRoleType: where with us, and as what. What is not here has
# nothing to do in a child's case by that duty alone.
_DUTIES = {
    "Rektor": (SCHOOL, "rektor"),
    "Lärare": (SCHOOL, "lärare"),
    "Förstelärare": (SCHOOL, "lärare"),
    "Studie- och yrkesvägledare": (SCHOOL, "studie- och yrkesvägledare"),
    "Kurator": (HEALTH, "kurator"),
    "Skolpsykolog": (HEALTH, "skolpsykolog"),
    "Speciallärare/specialpedagog": (HEALTH, "specialpedagog"),
    "Skolsköterska": (MEDICAL, "skolsköterska"),
    "Skolläkare": (MEDICAL, "skolläkare"),
}
_IN_PRESCHOOL = {
    "Rektor": (SCHOOL, "förskolerektor"),
    "Förskolechef": (SCHOOL, "förskolerektor"),
    "Förskollärare": (SCHOOL, "pedagog"),
    "Barnskötare": (SCHOOL, "pedagog"),
    "Speciallärare/specialpedagog": (SCHOOL, "specialpedagog"),
}
_MENTOR = "Mentor"
_TASKS = {_MENTOR: (SCHOOL, MENTOR), "Specialpedagog": (HEALTH, "specialpedagog")}


def in_office(
    duties: Iterable[Duty], units: Mapping[str, Unit], today: date
) -> tuple[Assignment, ...]:
    """Those who are in office today or will be, by id. A duty that nobody has, that is somewhere
    else, or of which nobody knows when it began is not among them."""
    made = dict[str, Assignment]()
    for duty in duties:
        unit = units.get(duty.duty_at.id)
        for one in _of(duty, unit) if unit is not None else ():
            if one.valid_until is None or one.valid_until >= today:
                made[one.id] = one
    return tuple(made[name] for name in sorted(made))


def mentors(
    duties: Iterable[Duty], groups: Iterable[Group], units: Mapping[str, Unit], today: date
) -> dict[str, str]:
    """The mentor's assignment for each pupil of a group that has one today. Of several it is
    always the same."""
    of_group = dict[str, str]()
    for duty in duties:
        unit = units.get(duty.duty_at.id)
        if unit is None or not duty.covers(today):
            continue
        name = named(MENTOR, unit.school, duty.id)
        for task in duty.assignment_role:
            if task.assignment_role_type == _MENTOR and task.covers(today):
                of_group[task.group.id] = min(name, of_group.get(task.group.id, name))
    found = dict[str, str]()
    for group in groups:
        mentor = of_group.get(group.id)
        if mentor is None or not group.covers(today):
            continue
        for member in group.group_memberships:
            if member.covers(today):
                found[member.person.id] = min(mentor, found.get(member.person.id, mentor))
    return found


def named(role: str, organisation: str, duty: str) -> str:
    """What the assignment is called that comes of a duty: the same as long as the duty is."""
    return f"{role.replace(' ', '-')}-{organisation}-{duty}"


def _of(duty: Duty, unit: Unit) -> Iterator[Assignment]:
    began = duty.start_date
    if began is None and duty.meta.created is not None:
        began = local_day(duty.meta.created)
    if duty.person is None or began is None:
        return
    known = _IN_PRESCHOOL if unit.preschool else _DUTIES
    found = {known[duty.duty_role]: (began, duty.end_date)} if duty.duty_role in known else {}
    for task in duty.assignment_role:
        what = _TASKS.get(task.assignment_role_type)
        if what is not None:
            own = (task.start_date or began, task.end_date or duty.end_date)
            found[what] = _both(found[what], own) if what in found else own
    for (where, role), (since, until) in found.items():
        organisation = unit.organisations.get(where)
        since, until = max(since, _FIRST), None if until is None or until > _LAST else until
        if organisation is not None and since <= (until or _LAST):
            yield Assignment(
                id=named(role, organisation, duty.id),
                person=duty.person.id,
                organisation=organisation,
                role=role,
                valid_from=since,
                valid_until=until,
            )


def _both(
    one: tuple[date, date | None], other: tuple[date, date | None]
) -> tuple[date, date | None]:
    """From the first day of either to the last."""
    ends = (one[1], other[1])
    return min(one[0], other[0]), None if None in ends else max(end for end in ends if end)
