"""One table: rates with their spread, and each beside the one that it is held against."""

from collections.abc import Sequence
from statistics import median

from bench.contest import Contestant

_NAME = 68


def head(title: str, unit: str, rounds: int) -> None:
    """The title and what the columns are; `unit` is what a second holds so many of."""
    print(f"\n{title}; the median of {rounds} rounds")
    print(f"{'':<{_NAME}}{unit + '/s':>12}{'min..max':>20}{'door : it':>12}")


def rows(contestants: Sequence[Contestant], against: Contestant) -> None:
    """A row for each; the last column says how many times faster `against` was, round by round."""
    for one in contestants:
        if not one.rates:
            print(f"{one.name:<{_NAME}}{'—':>12}  {one.failure}")
            continue
        spread = f"{min(one.rates):,.1f}..{max(one.rates):,.1f}"
        ratio = f"{times(against, one):.2f}" if against.rates else "—"
        print(f"{one.name:<{_NAME}}{one.rate:>12,.1f}{spread:>20}{ratio:>12}")


def times(one: Contestant, other: Contestant) -> float:
    """How many times faster `one` is than `other`: the median of the rounds' own ratios."""
    pairs = list(zip(one.rates, other.rates, strict=False))
    return median(mine / theirs for mine, theirs in pairs)


def fact(what: str, said: str) -> None:
    """A line that is no rate."""
    print(f"{what:<{_NAME}} {said}")


def verdict(
    what: str, reached: float, *, least: float | None = None, most: float | None = None
) -> None:
    """Whether a figure is what it was to be."""
    good = (least is None or reached >= least) and (most is None or reached <= most)
    fact(what, f"{reached:.2f}: {'reached' if good else 'NOT reached'}")
