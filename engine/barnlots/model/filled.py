"""A filled-in instrument: the answers by item number, and what they came to."""

from decimal import Decimal

from barnlots.model.base import Frozen


class ItemAnswer(Frozen):
    """The answer to one question as it stands on the form; None when it was left out."""

    item: str
    value: int | None = None


class NormBand(Frozen):
    """In which band of a norm a score is. `fits` says whether the norm is made for the child's
    age; None when it names none, or the age is not known."""

    norm: str
    band: str
    fits: bool | None = None


class Score(Frozen):
    """One scale; `value` is None when too few questions were answered to count it (`answered` of
    `items`)."""

    scale: str
    value: Decimal | None
    answered: int
    items: int
    bands: tuple[NormBand, ...] = ()


class FilledForm(Frozen):
    """What was answered, every score, and the questions whose answers could not be read."""

    instrument: str
    answers: tuple[ItemAnswer, ...]
    scores: tuple[Score, ...]
    unreadable: tuple[str, ...] = ()
