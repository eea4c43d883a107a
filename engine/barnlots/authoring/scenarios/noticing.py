"""Steps in which somebody notices or is told something, and steps in which time passes."""

from datetime import date, datetime, time, timedelta

from barnlots.authoring.scenarios.gherkin import Kind
from barnlots.authoring.scenarios.mismatch import Mismatch, WrongWord
from barnlots.authoring.scenarios.registry import ON_FORM, step
from barnlots.authoring.scenarios.world import Who, World
from barnlots.kernel.deadlines import due_at
from barnlots.model.calendar import SchoolCalendar
from barnlots.model.clock import STOCKHOLM, local_day, to_local
from barnlots.model.due import UNITS, Due, Unit
from barnlots.model.facts import Answer, Source
from barnlots.model.filled import ItemAnswer
from barnlots.packs.nodes import Scalar

Answers = tuple[Answer, ...]
_EXACT = (Unit.MINUTE, Unit.HOUR)
_MORNING = time(8, 0)


@step(
    "BL-STEP201",
    Kind.WHEN,
    "{vem} antecknar att {svar}",
    "mentor i skola antecknar att frånvaro är upprepad och vardag hemma är vet inte",
)
def writes(world: World, vem: Who, svar: Answers) -> None:
    world.notice(vem, Source.OWN_EYES, svar)


@step(
    "BL-STEP202",
    Kind.WHEN,
    "{vem} antecknar om {person} att {svar}",
    "lärare i skola antecknar om mamma att vuxen hemma är borta",
)
def writes_about(world: World, vem: Who, person: Scalar, svar: Answers) -> None:
    world.notice(vem, Source.OWN_EYES, svar, about=_about(world, person))


@step(
    "BL-STEP203",
    Kind.WHEN,
    "{vem} antecknar:",
    "lärare i skola antecknar:",
    table=("fakta", "värde"),
)
def writes_table(world: World, vem: Who, rader: Answers) -> None:
    world.notice(vem, Source.OWN_EYES, rader)


@step(
    "BL-STEP204",
    Kind.WHEN,
    "barnet berättar för {vem} att {svar}",
    "barnet berättar för kurator i elevhälsan att sagt om livet är tankar",
)
def child_tells(world: World, vem: Who, svar: Answers) -> None:
    world.notice(vem, Source.CHILD, svar)


@step(
    "BL-STEP205",
    Kind.WHEN,
    "barnet berättar för {vem} om {person} att {svar}",
    "barnet berättar för kurator i elevhälsan om pappa att utsatt för slag är ja "
    "och gjort av vårdnadshavare är ja",
)
def child_tells_about(world: World, vem: Who, person: Scalar, svar: Answers) -> None:
    world.notice(vem, Source.CHILD, svar, about=_about(world, person))


@step(
    "BL-STEP206",
    Kind.WHEN,
    'barnet säger "{text}" till {vem}',
    'barnet säger "De slår mig inte" till skolsköterska i elevhälsans medicinska gren',
)
def child_says(world: World, text: str, vem: Who) -> None:
    world.notice(vem, Source.CHILD, (), words=text)


@step(
    "BL-STEP207",
    Kind.WHEN,
    "{person} berättar för {vem} att {svar}",
    "mamma berättar för mentor i skola att förändring i sömn är ny",
)
def guardian_tells(world: World, person: Scalar, vem: Who, svar: Answers) -> None:
    _near(world, person)
    near = next(one for one in world.born_child().circle if one.id == person.text)
    source = Source.GUARDIAN if near.consents else Source.OTHER
    world.notice(vem, source, svar)


@step(
    "BL-STEP208",
    Kind.WHEN,
    "någon annan berättar för {vem} att {svar}",
    "någon annan berättar för mentor i skola att brott är hört av andra",
)
def other_tells(world: World, vem: Who, svar: Answers) -> None:
    world.notice(vem, Source.OTHER, svar)


@step(
    "BL-STEP240",
    Kind.WHEN,
    "{vem} lämnar in svaren på {instrument}:",
    "skolsköterska i elevhälsans medicinska gren lämnar in svaren på phq-a:",
    table=ON_FORM,
)
def hands_in_form(world: World, vem: Who, instrument: str, rader: tuple[ItemAnswer, ...]) -> None:
    world.hand_in(vem, instrument, rader)


@step(
    "BL-STEP209",
    Kind.WHEN,
    "samma iakttagelse kommer en gång till",
    "samma iakttagelse kommer en gång till",
)
def the_same_again(world: World) -> None:
    if world.said is None:
        raise Mismatch("BL-N146")
    world.handle(*world.said)


@step("BL-STEP210", Kind.WHEN, "det har gått {antal} {enhet}", "det har gått 3 skoldagar")
def time_has_passed(world: World, antal: int, enhet: str) -> None:
    """Minutes and hours to the minute; days to eight in the morning of that day."""
    unit = UNITS[enhet]
    due = Due(count=antal, unit=unit)
    moment = due_at(due, world.now, _calendar(world), world.policy)
    if unit not in _EXACT:
        moment = datetime.combine(local_day(moment), _MORNING, STOCKHOLM)
    world.wait_until(moment)


@step("BL-STEP211", Kind.WHEN, "klockan blir {tidpunkt}", "klockan blir 2026-10-16 08:00")
def the_clock_becomes(world: World, tidpunkt: datetime) -> None:
    if tidpunkt < world.now:
        raise Mismatch("BL-N148", när=to_local(world.now))
    world.wait_until(tidpunkt)


@step("BL-STEP212", Kind.WHEN, "barnet fyller {antal} år", "barnet fyller 15 år")
def birthday(world: World, antal: int) -> None:
    """The clock goes on to eight in the morning of the first day on which the child is that old."""
    child = world.born_child()
    day = date(local_day(world.now).year, 1, 1)
    while child.born is not None and child.age(day) != antal and day.year < 2100:
        day += timedelta(days=1)
    world.wait_until(datetime.combine(day, _MORNING, STOCKHOLM))


def _calendar(world: World) -> SchoolCalendar:
    """The calendar of the holder where the case began; before that the reference's first."""
    parts = world.parts()
    return world.reference.calendar(parts[0].holder) if parts else world.reference.calendars[0]


def _about(world: World, person: Scalar) -> str:
    """Whom an observation is about: an adult of the child's, or a sibling."""
    return person.text if person.text in world.born_child().siblings else _near(world, person)


def _near(world: World, person: Scalar) -> str:
    names = tuple(one.id for one in world.born_child().circle)
    if person.text not in names:
        raise WrongWord("BL-N025", person, names)
    return person.text
