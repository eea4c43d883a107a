"""Whether an instrument still raises all that it raised, where protection rests on it."""

from collections.abc import Iterator

from barnlots.policy.facts_read import facts_behind
from barnlots.policy.instruments import AtLeast, InBand, Indication, Instrument
from barnlots.policy.policy import Policy
from barnlots.protection.compared import Compared, bare
from barnlots.protection.loss import Loss, Lost

KIND = "instrument"


def instruments_lost(both: Compared) -> Iterator[Loss]:
    """Each instrument that raises a fact behind a protective rule, and no longer raises all that
    it did for every form that it did it for. More norms, scales and signs may be added."""
    if both.base.instruments == both.own.instruments:
        return
    conditions = [one.when for one in both.protective]
    conditions += [one.guard for way in both.ways for step in way.steps for one in step.transitions]
    read = {name for one in conditions for name in facts_behind(both.base, one)}
    for base in both.base.instruments:
        own = both.own.instrument_by_name.get(base.name)
        for raised in base.indications:
            if raised.fact in read and not _still(raised, base, own):
                said = f"{raised.fact}: {raised.value}"
                yield Loss(Lost.INSTRUMENT, KIND, base.name, both.day, "tecken", said, "–")


def joined_instruments(old: Policy, new: Policy) -> tuple[Instrument, ...]:
    """The older instruments, each as the newer policy has it when that raises all that it did, and
    those that only the newer has."""
    kept = (_newer(one, new.instrument_by_name.get(one.name)) for one in old.instruments)
    added = (one for one in new.instruments if one.name not in old.instrument_by_name)
    return (*kept, *added)


def _newer(old: Instrument, new: Instrument | None) -> Instrument:
    if new is None or bare(new) == bare(old):
        return old
    return new if all(_still(raised, old, new) for raised in old.indications) else old


def _still(raised: Indication, base: Instrument, own: Instrument | None) -> bool:
    """Whether each sign is still there, and means as much: the questions, the scale and its bands
    are the same."""
    if own is None:
        return False
    there = {
        sign
        for one in own.indications
        if (one.fact, one.value) == (raised.fact, raised.value)
        for sign in one.when
    }
    return all(sign in there and _means_the_same(sign, base, own) for sign in raised.when)


def _means_the_same(sign: AtLeast | InBand, base: Instrument, own: Instrument) -> bool:
    if isinstance(sign, AtLeast):
        return own.item_by_name.get(sign.item) == base.item_by_name[sign.item]
    return _counted(own, sign.scale) == _counted(base, sign.scale) and all(
        rows in own.banded for rows in base.banded if rows.scale == sign.scale
    )


def _counted(instrument: Instrument, name: str) -> object:
    """Everything that the scale is counted by."""
    scale = instrument.scale_by_name.get(name)
    if scale is None:
        return None
    parts = tuple(_counted(instrument, one) for one in scale.scales)
    return scale, tuple(instrument.item_by_name[one] for one in scale.items), parts
