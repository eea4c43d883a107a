"""Whom a document is about, and how school goes, as the school system says when it is asked.

Nothing of it is kept here. Of somebody whose identity is protected, or may be, nothing is said that
tells where they are.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from barnlots.model.catalogue import say
from barnlots_ss12000.child import FORMS
from barnlots_ss12000.lessons import summed
from barnlots_ss12000.server import Lacking, Server
from barnlots_ss12000.shapes import (
    AggregatedAttendance,
    Organisation,
    Person,
    Responsible,
)

# The policy's names for them.
WHO, SCHOOL = "vem det gäller", "skolsituation"
_WINDOW = timedelta(days=27)


def who(server: Server, child: str, today: date, *, protected: bool) -> tuple[str, ...]:
    """In paragraphs; none for somebody whom the register does not have. Raises Lacking,
    NoAnswer."""
    person = server.one("persons", Person, child)
    return () if person is None else tuple(_told(server, person, today, protected))


def how_it_goes(server: Server, child: str, today: date, *, protected: bool) -> tuple[str, ...]:
    """The same; it never says at which school. Raises Lacking, NoAnswer."""
    person = server.one("persons", Person, child)
    return () if person is None else tuple(_situation(server, person, today, protected))


def _situation(server: Server, person: Person, today: date, protected: bool) -> Iterator[str]:
    """Some forms have so few schools that the form and the year say where a child is."""
    enrolled = person.enrolled(today)
    hidden = person.protected or protected
    if hidden and enrolled:
        yield say("BL-SS_FORM_HIDDEN")
    for one in () if hidden else enrolled:
        form = FORMS.get(one.school_type, one.school_type)
        if one.school_year is None:
            yield say("BL-SS_FORM", form=form)
        else:
            yield say("BL-SS_YEAR", form=form, årskurs=one.school_year)
    since = today - _WINDOW
    asked = {"startDate": str(since), "endDate": str(today), "student": person.id}
    try:
        sums = server.all("aggregatedAttendance", AggregatedAttendance, asked)
        parts = [summed(one) for one in sums if one.student.id == person.id]
    except Lacking:
        return
    if parts:
        offered, registered, valid, invalid = (sum(one) for one in zip(*parts, strict=True))
        told = {
            "erbjudna": offered,
            "registrerade": registered,
            "giltig": valid,
            "ogiltig": invalid,
        }
        yield say("BL-SS_ATTENDED", från=since, till=today, **told)


def _told(server: Server, person: Person, today: date, protected: bool) -> Iterator[str]:
    yield say("BL-SS_NAME", namn=person.name)
    if person.civic_no is not None:
        number = person.civic_no.value
        yield say(_kind(number), nummer=number)
    if person.protected:
        marking = person.security_marking
        yield say("BL-SS_PROTECTED", skydd=marking) if marking else say("BL-SS_PERHAPS")
    if person.protected or protected:
        return
    for one in person.enrolled(today):
        unit = server.one("organisations", Organisation, one.enroled_at.id)
        if unit is not None:
            yield say("BL-SS_UNIT", namn=unit.display_name, kod=unit.school_unit_code or "–")
    for responsible in person.responsibles:
        yield _of(server, responsible)


def _of(server: Server, responsible: Responsible) -> str:
    relation = responsible.relation_type or say("BL-SS_RELATION")
    person = server.one("persons", Person, responsible.person.id)
    if person is None:
        return say("BL-SS_UNKNOWN", relation=relation)
    if person.protected:
        return say("BL-SS_HIDDEN", relation=relation)
    return say("BL-SS_RESPONSIBLE", relation=relation, namn=person.name)


def _kind(number: str) -> str:
    """Twelve digits, of which a samordningsnummer has sixty more as its day; what has letters is
    the register's own."""
    if not number.isdecimal():
        return "BL-SS_TEMPORARY"
    return "BL-SS_COORDINATION" if number[6:7] in tuple("6789") else "BL-SS_NUMBER"
