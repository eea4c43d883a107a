"""Three-valued truth (strong Kleene): what is unknown is not "no"."""

from collections.abc import Iterable
from enum import StrEnum


class Truth(StrEnum):
    """The answer to a condition. Source: Kleene, Introduction to Metamathematics, § 64."""

    YES = "ja"
    NO = "nej"
    UNKNOWN = "okänt"

    @staticmethod
    def of(value: bool) -> "Truth":
        return Truth.YES if value else Truth.NO


def all_of(truths: Iterable[Truth]) -> Truth:
    """NO as soon as one is NO, otherwise UNKNOWN as soon as one is unknown."""
    result = Truth.YES
    for truth in truths:
        if truth is Truth.NO:
            return Truth.NO
        if truth is Truth.UNKNOWN:
            result = Truth.UNKNOWN
    return result


def any_of(truths: Iterable[Truth]) -> Truth:
    """YES as soon as one is YES, otherwise UNKNOWN as soon as one is unknown."""
    result = Truth.NO
    for truth in truths:
        if truth is Truth.YES:
            return Truth.YES
        if truth is Truth.UNKNOWN:
            result = Truth.UNKNOWN
    return result


def negate(truth: Truth) -> Truth:
    """Swap YES and NO; what is unknown stays unknown."""
    if truth is Truth.UNKNOWN:
        return truth
    return Truth.NO if truth is Truth.YES else Truth.YES
