"""What the second opinion said of some questions, and where it differs from the interpreter."""

from typing import Literal

from pydantic import Field

from barnlots.model.base import Frozen
from barnlots.model.truth import Truth


class Opinion(Frozen):
    """`absent` means that no second evaluator is installed here, which alarms nobody; `failed`
    means that there is one and it did not answer, which is for a person to look at.

    `reason` is a code and empty when answered. `left_out` names each question that could not be
    put to the second evaluator, with the code of why: it is neither a yes nor a difference.
    """

    status: Literal["answered", "absent", "failed"]
    answers: dict[str, Truth] = Field(default_factory=dict)
    left_out: dict[str, str] = Field(default_factory=dict)
    reason: str = ""


class Difference(Frozen):
    """One question with two answers; None means that this side has no answer to it at all."""

    id: str
    first: Truth | None
    second: Truth | None
