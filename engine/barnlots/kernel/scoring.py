"""From answers by item number to scores, bands and what they raise. Pure.

A score can raise a concern and never lower one: what a low score gives is no answer at all.
"""

from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from barnlots.model.facts import Answer
from barnlots.model.filled import FilledForm, ItemAnswer, NormBand, Score
from barnlots.policy.instruments import AtLeast, InBand, Instrument, Scale, raises
from barnlots.policy.vocabulary import FactDefinition

_CENT = Decimal("0.01")


def filled(instrument: Instrument, given: Iterable[ItemAnswer], age: int | None) -> FilledForm:
    """The form with every score. An answer that the question does not have, to a question that
    the instrument does not have, or given twice and differently, is unreadable and left out of
    every score; nothing is put in its place. `age` is in whole years."""
    given = tuple(given)
    answers, unreadable = _readable(instrument, given)
    exact = {one.name: _value(instrument, one, answers) for one in instrument.scales}
    scores = tuple(
        Score(
            scale=scale.name,
            value=_rounded(exact[scale.name]),
            answered=sum(one in answers for one in _items_of(instrument, scale)),
            items=len(_items_of(instrument, scale)),
            bands=_bands(instrument, scale, exact[scale.name], age),
        )
        for scale in instrument.scales
    )
    return FilledForm(
        instrument=instrument.name, answers=given, scores=scores, unreadable=unreadable
    )


def indicated(
    instrument: Instrument, form: FilledForm, facts: Mapping[str, FactDefinition]
) -> tuple[Answer, ...]:
    """What the form raises: at most one answer for each fact, the highest that it has a sign of.
    A question that was answered twice counts here as its higher answer: it raises, and is read."""
    answers = _highest(instrument, form.answers)
    found: dict[str, str] = {}
    for one in instrument.indications:
        definition = facts.get(one.fact)
        if definition is None or not raises(definition, one.value):
            continue
        if any(_shows(sign, answers, form) for sign in one.when):
            found[one.fact] = _higher(definition, found.get(one.fact), one.value)
    return tuple(Answer(fact=name, value=value) for name, value in found.items())


def _highest(instrument: Instrument, given: Iterable[ItemAnswer]) -> dict[str, int]:
    answers: dict[str, int] = {}
    for one in given:
        item = instrument.item_by_name.get(one.item)
        if item is not None and one.value is not None and item.fits(one.value):
            answers[one.item] = max(one.value, answers.get(one.item, one.value))
    return answers


def _readable(
    instrument: Instrument, given: Iterable[ItemAnswer]
) -> tuple[dict[str, int], tuple[str, ...]]:
    answers: dict[str, int] = {}
    unreadable: dict[str, None] = {}
    for one in given:
        if one.value is None and one.item in instrument.item_by_name:
            continue
        item = instrument.item_by_name.get(one.item)
        readable = item is not None and one.value is not None and item.fits(one.value)
        if not readable or answers.setdefault(one.item, one.value or 0) != one.value:
            unreadable[one.item] = None
    return {name: one for name, one in answers.items() if name not in unreadable}, tuple(unreadable)


def _value(instrument: Instrument, scale: Scale, answers: Mapping[str, int]) -> Fraction | None:
    if scale.scales:
        parts = [_value(instrument, instrument.scale_by_name[one], answers) for one in scale.scales]
        known = [one for one in parts if one is not None]
        return sum(known, Fraction(0)) if len(known) == len(parts) else None
    gate = scale.nothing_without
    if gate is not None and answers.get(gate) == instrument.item_by_name[gate].low:
        return Fraction(0)
    items = [instrument.item_by_name[one] for one in scale.items]
    points = [one.scored(answers[one.name]) for one in items if one.name in answers]
    if not points or len(points) < scale.fewest:
        return None
    mean = Fraction(sum(points), len(points))
    if scale.times_ten:
        return mean * 10
    # Half a point is rounded up, as whoever scores by hand does; whole points stay as they are.
    return Fraction((mean * len(items) * 2 + 1) // 2)


def _items_of(instrument: Instrument, scale: Scale) -> tuple[str, ...]:
    parts = (_items_of(instrument, instrument.scale_by_name[one]) for one in scale.scales)
    return (*scale.items, *(name for part in parts for name in part))


def _bands(
    instrument: Instrument, scale: Scale, value: Fraction | None, age: int | None
) -> tuple[NormBand, ...]:
    """A mean may fall between two whole points: it is in the lower band until it has reached the
    higher."""
    if value is None:
        return ()
    return tuple(
        NormBand(
            norm=one.norm,
            band=[band for band in one.bands if band.low <= value][-1].name,
            fits=instrument.norm_by_name[one.norm].fits(age),
        )
        for one in instrument.banded
        if one.scale == scale.name
    )


def _shows(sign: AtLeast | InBand, answers: Mapping[str, int], form: FilledForm) -> bool:
    if isinstance(sign, AtLeast):
        return answers.get(sign.item, sign.least - 1) >= sign.least
    return any(
        band.band == sign.band
        for score in form.scores
        if score.scale == sign.scale
        for band in score.bands
    )


def _higher(definition: FactDefinition, one: str | None, other: str) -> str:
    return other if one is None else max(one, other, key=definition.values.index)


def _rounded(value: Fraction | None) -> Decimal | None:
    if value is None:
        return None
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return exact if value.denominator == 1 else exact.quantize(_CENT, ROUND_HALF_UP)
