"""A pupil of the register as a child: what decisions look at, and neither name nor number."""

from datetime import date

from barnlots.model.people import Child, Guardian
from barnlots.packs.builtins import SCHOOL_FORMS
from barnlots_ss12000.shapes import Person

# The standard's school types, in the words of the policy or of those who have no others.
FORMS = {
    "FS": "förskola",
    "FKLASS": "förskoleklass",
    "GR": "grundskola",
    "GRS": "anpassad grundskola",
    "SP": "specialskola",
    "SAM": "sameskola",
    "GY": "gymnasieskola",
    "GYS": "anpassad gymnasieskola",
}
# Whose consent the law asks for (FB 6 kap. 11 §, lag 2005:429). Of what other relations are to the
# child the standard says too little.
_RELATIONS = {"Vårdnadshavare": "vårdnadshavare", "God man": "god man"}
_COORDINATION = 60


def known_as(person: Person, today: date) -> Child:
    """Whether its identity is protected, when it was born, where it goes to school, and who answers
    for it."""
    circle = {
        one.person.id: Guardian(id=one.person.id, relation=_RELATIONS[one.relation_type])
        for one in person.responsibles
        if one.relation_type in _RELATIONS
    }
    schools = [
        (FORMS[one.school_type], one.school_year)
        for one in person.enrolled(today)
        if FORMS.get(one.school_type) in SCHOOL_FORMS
    ]
    form, year = schools[0] if schools else (None, None)
    return Child(
        id=person.id,
        born=_born(person),
        school_form=form,
        school_year=year,
        protected_identity=person.protected,
        circle=tuple(circle.values()),
    )


def _born(person: Person) -> date | None:
    """By the register, or by the number: in a samordningsnummer sixty is added to the day."""
    if person.birth_date is not None or person.civic_no is None:
        return person.birth_date
    digits = person.civic_no.value[:8]
    try:
        year, month, day = int(digits[:4]), int(digits[4:6]), int(digits[6:])
        return date(year, month, day - _COORDINATION if day > _COORDINATION else day)
    except ValueError:
        return None
