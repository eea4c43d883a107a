"""An instrument as data: its questions by number, how they are scored, what a score may raise.

Never an item text: the forms belong to those who made them, and answers come in by item number.
"""

from collections.abc import Mapping
from functools import cached_property

from barnlots.model.base import Frozen
from barnlots.model.facts import Source
from barnlots.policy.rules import SourceRef
from barnlots.policy.vocabulary import FactDefinition, FactType, Weighing

# How sure a number is: read in its source, well known, or known from fewer places.
CERTAINTIES = ("läst", "hög", "medel")
_RAISING = {FactType.ORDERED: Weighing.HIGHEST, FactType.YES_NO: Weighing.ANY_YES}


class Item(Frozen):
    """One question by its number or name, and the lowest and highest answer to it.

    `reversed` counts the answer from the other end. `points`, when there are any, are what each
    answer is worth, from `low` on.
    """

    name: str
    low: int
    high: int
    reversed: bool = False
    points: tuple[int, ...] = ()

    def fits(self, answer: int) -> bool:
        return self.low <= answer <= self.high

    def scored(self, answer: int) -> int:
        """What an answer that fits is worth in a scale."""
        turned = self.low + self.high - answer if self.reversed else answer
        return self.points[turned - self.low] if self.points else turned

    @property
    def most(self) -> int:
        return max(self.points) if self.points else self.high

    @property
    def least(self) -> int:
        return min(self.points) if self.points else self.low


class Scale(Frozen):
    """A score: of `items`, or the sum of other `scales` (then missing when any of them is).

    With at least `fewest` answers the sum is prorated to all the items; with fewer there is none.
    `times_ten` makes it the mean times ten, not prorated. When the item `nothing_without` is
    answered with its lowest answer the score is 0, whatever else was answered.
    """

    name: str
    items: tuple[str, ...] = ()
    scales: tuple[str, ...] = ()
    fewest: int = 0
    times_ten: bool = False
    nothing_without: str | None = None


class Norm(Frozen):
    """Whose limits the bands are: where they come from, and the youngest and oldest that they are
    made for."""

    name: str
    title: str
    certainty: str
    sources: tuple[SourceRef, ...]
    ages: tuple[int | None, int | None] | None = None

    def fits(self, age: int | None) -> bool | None:
        """Whether it is made for the age; None when it names none, or the age is not known."""
        if self.ages is None or age is None:
            return None
        youngest, oldest = self.ages
        return (youngest is None or youngest <= age) and (oldest is None or age <= oldest)


class Band(Frozen):
    """A named stretch of whole points, both ends included."""

    name: str
    low: int
    high: int


class Banded(Frozen):
    """The bands of one scale by one norm: in order, without gaps, over every possible score."""

    scale: str
    norm: str
    bands: tuple[Band, ...]


class AtLeast(Frozen):
    """The answer to a question, as it was given, is at least so much."""

    item: str
    least: int


class InBand(Frozen):
    """A scale is in a band that has this name, by any norm."""

    scale: str
    band: str


class Indication(Frozen):
    """What a score raises: the fact has at least this value when any of the signs is there."""

    fact: str
    value: str
    when: tuple[AtLeast | InBand, ...]


class Instrument(Frozen):
    """`informant` is whose knowledge the answers are; `rights` what its owner allows."""

    name: str
    title: str
    informant: Source
    certainty: str
    rights: str
    sources: tuple[SourceRef, ...]
    items: tuple[Item, ...]
    scales: tuple[Scale, ...]
    norms: tuple[Norm, ...]
    banded: tuple[Banded, ...]
    indications: tuple[Indication, ...]
    because: str
    file: str = ""
    line: int = 0

    @cached_property
    def item_by_name(self) -> dict[str, Item]:
        return {one.name: one for one in self.items}

    @cached_property
    def norm_by_name(self) -> dict[str, Norm]:
        return {one.name: one for one in self.norms}

    @cached_property
    def scale_by_name(self) -> dict[str, Scale]:
        return {one.name: one for one in self.scales}


def reach(scale: Scale, scales: Mapping[str, Scale], items: Mapping[str, Item]) -> tuple[int, int]:
    """The lowest and the highest score that the scale can have."""
    parts = [reach(scales[one], scales, items) for one in scale.scales]
    parts += [(items[one].least, items[one].most) for one in scale.items]
    low, high = sum(one for one, _ in parts), sum(one for _, one in parts)
    if scale.times_ten:
        return low * 10 // len(scale.items), high * 10 // len(scale.items)
    return (min(low, 0) if scale.nothing_without else low), high


def raises(definition: FactDefinition, value: str) -> bool:
    """Whether such an answer can only raise the fact: the highest counts, or any yes; nobody in
    particular has to say it; and it is not the least that can be said."""
    if definition.recorded_by or not definition.recordable:
        return False
    if definition.weighing is not _RAISING.get(definition.type):
        return False
    if definition.type is FactType.YES_NO:
        return value == "ja"
    return value in definition.values[1:]
