"""Where things in a row stand: each as near as can be to where it would like to, none too close."""

from collections.abc import Sequence
from itertools import pairwise


def spread(
    wanted: Sequence[float], widths: Sequence[float], weights: Sequence[float], gap: float
) -> list[float]:
    """The middles that are least moved from those that are `wanted`, in the same order and with at
    least `gap` between neighbours of these widths. What has a large weight is moved least."""
    offsets = [0.0] if widths else []
    for left, right in pairwise(widths):
        offsets.append(offsets[-1] + left / 2 + gap + right / 2)
    blocks: list[tuple[float, float, int]] = []
    for at, offset, weight in zip(wanted, offsets, weights, strict=True):
        pull, total, count = (at - offset) * weight, weight, 1
        while blocks and blocks[-1][0] / blocks[-1][1] >= pull / total:
            before, heavy, members = blocks.pop()
            pull, total, count = pull + before, total + heavy, count + members
        blocks.append((pull, total, count))
    starts = [pull / total for pull, total, count in blocks for _ in range(count)]
    return [start + offset for start, offset in zip(starts, offsets, strict=True)]
