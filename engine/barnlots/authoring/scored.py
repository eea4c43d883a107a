"""A filled-in instrument in words: each score with its band and the name of the norm."""

from collections.abc import Iterator

from barnlots.model.catalogue import Language, say
from barnlots.model.filled import FilledForm, NormBand, Score
from barnlots.policy.instruments import Instrument
from barnlots.policy.policy import Policy


def form_line(form: FilledForm, policy: Policy, lang: Language) -> str:
    """`SDQ, föräldrarnas formulär: total 17 (avvikande enligt …); …`, never an answer."""
    instrument = policy.instrument_by_name.get(form.instrument)
    told = "; ".join(_scores(form, instrument, lang)) or say("BL-V096", lang)
    title = instrument.title if instrument else form.instrument
    return say("BL-V090", lang, instrument=title, poäng=told)


def _scores(form: FilledForm, instrument: Instrument | None, lang: Language) -> Iterator[str]:
    for one in form.scores:
        if one.value is None:
            counts = {"antal": str(one.answered), "alla": str(one.items)}
            yield say("BL-V093", lang, skala=one.scale, **counts)
        else:
            yield _score(one, instrument, lang)


def _score(score: Score, instrument: Instrument | None, lang: Language) -> str:
    value = str(score.value).replace(".", ",") if lang == "sv" else str(score.value)
    bands = ", ".join(_band(one, instrument, lang) for one in score.bands)
    code = "BL-V092" if bands else "BL-V091"
    return say(code, lang, skala=score.scale, värde=value, band=bands)


def _band(band: NormBand, instrument: Instrument | None, lang: Language) -> str:
    norm = instrument.norm_by_name.get(band.norm) if instrument else None
    code = "BL-V095" if band.fits is False else "BL-V094"
    return say(code, lang, band=band.band, norm=norm.title if norm else band.norm)
