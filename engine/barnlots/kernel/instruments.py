"""How a filled-in instrument becomes an observation: scored, and heard only where it raises."""

from barnlots.kernel.describing import protect, surely_another
from barnlots.kernel.draft import Draft
from barnlots.kernel.opening import (
    from_outside,
    let_read,
    open_case,
    see,
    seen_when,
    to_begin_with,
)
from barnlots.kernel.scoring import filled, indicated
from barnlots.model import commands as c
from barnlots.model.clock import local_day
from barnlots.model.errors import NotFound, Refused
from barnlots.model.facts import Observation
from barnlots.model.people import Child
from barnlots.policy.instruments import Instrument

# A score has no role whose word may lower what somebody has seen, whoever hands it in.
BY_SCORE = "skattning"


def record_instrument(draft: Draft, command: c.RecordInstrument) -> None:
    """Never turned away by a closed part. Answers that cannot be read are refused, so that whoever
    has the form mends them, unless the others already raise something: then all is kept, and a
    person reads it today. Of a child who is known to be another than the part's nothing is heard
    in it; of one who is called otherwise and may be the same a person reads it. Raises NotFound,
    Refused."""
    told = draft.part.child if draft.exists else command.child
    if told is None:
        raise NotFound("BL-C003", vad=command.part)
    case, _, holder = command.part.partition("/")
    child = told if draft.exists else to_begin_with(draft, holder, told)
    if draft.exists and surely_another(draft, command.child):
        raise Refused("BL-C040")
    instrument = draft.policy.instrument_by_name.get(command.instrument)
    if instrument is None:
        known = ", ".join(draft.policy.instrument_by_name) or "–"
        raise NotFound("BL-C090", ord=command.instrument[:60], val=known)
    facts = draft.policy.vocabulary.fact_by_name
    seen_at = seen_when(command.seen_at, draft.now)
    form = filled(instrument, command.answers, child.age(local_day(seen_at)))
    answers = indicated(instrument, form, facts)
    if not answers:
        _check(instrument, command, form.unreadable)
    if not draft.exists:
        if not answers:
            # A form that raises nothing begins nothing.
            raise NotFound("BL-C003", vad=command.part)
        coordinator = command.coordinator
        open_case(
            draft,
            c.OpenCase(
                key=command.key, case=case, holder=holder, child=told, coordinator=coordinator
            ),
        )
    observation = Observation(
        id=draft.name("iakttagelse"),
        recorded_by=draft.actor.assignment or draft.part.accountable,
        role=BY_SCORE,
        seen_at=seen_at,
        source=instrument.informant,
        answers=answers,
        recorded_at=draft.now,
        outside=from_outside(draft),
        form=form,
    )
    protect(draft, child if command.child is None else command.child)
    see(draft, observation)
    if form.unreadable or observation.outside or _maybe_another(draft.part.child, command.child):
        let_read(draft)


def _maybe_another(known: Child, told: Child | None) -> bool:
    same = told is None or told.id == known.id or (told.lookup and told.lookup == known.lookup)
    return not same


def _check(
    instrument: Instrument, command: c.RecordInstrument, unreadable: tuple[str, ...]
) -> None:
    """Which answer is wrong is said, and what may be answered; never what was answered."""
    if all(one.value is None for one in command.answers):
        raise Refused("BL-C091", instrument=instrument.title)
    for name in unreadable:
        item = instrument.item_by_name.get(name)
        if item is None:
            raise Refused("BL-C092", fråga=name[:60], instrument=instrument.title)
        given = [one.value for one in command.answers if one.item == name]
        if all(one is not None and item.fits(one) for one in given):
            raise Refused("BL-C093", fråga=name, instrument=instrument.title)
        raise Refused(
            "BL-C094",
            fråga=name,
            instrument=instrument.title,
            lägst=str(item.low),
            högst=str(item.high),
        )
