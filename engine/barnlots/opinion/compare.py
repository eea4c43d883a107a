"""Where the interpreter and the second opinion differ."""

from collections.abc import Mapping

from barnlots.model.opinion import Difference, Opinion
from barnlots.model.truth import Truth


def differences(first: Mapping[str, Truth], opinion: Opinion) -> tuple[Difference, ...]:
    """Every question that got two answers, by id. An opinion that was not given differs nowhere:
    its status says what is to be done about it."""
    if opinion.status != "answered":
        return ()
    ids = sorted((first.keys() | opinion.answers.keys()) - opinion.left_out.keys())
    pairs = ((one, first.get(one), opinion.answers.get(one)) for one in ids)
    return tuple(
        Difference(id=one, first=ours, second=theirs)
        for one, ours, theirs in pairs
        if ours is not theirs
    )
