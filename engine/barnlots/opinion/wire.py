"""What the supervisor and the helper say to each other: one line of JSON a message."""

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from barnlots.model.base import Frozen
from barnlots.model.truth import Truth
from barnlots.policy.conditions import Condition
from barnlots.policy.situation import Situation
from barnlots.policy.vocabulary import FactDefinition

LONGEST_LINE = 64 * 1024 * 1024


class Load(Frozen):
    """Compile these questions and keep them as `policy`; forget the policies in `drop`."""

    kind: Literal["load"] = "load"
    number: int
    seconds: float
    policy: int
    drop: tuple[int, ...]
    questions: tuple[tuple[str, Condition], ...]
    definitions: tuple[FactDefinition, ...]


class Ask(Frozen):
    """Answer the questions of a loaded policy for one situation."""

    kind: Literal["ask"] = "ask"
    number: int
    seconds: float
    policy: int
    situation: Situation


Request = Annotated[Load | Ask, Field(discriminator="kind")]
REQUEST: TypeAdapter[Load | Ask] = TypeAdapter(Request)


class Reply(Frozen):
    """`number` is the request's own; 0 is the greeting, sent before anything is asked.

    At most one of `absent` and `failed` is given, as a code.
    """

    number: int
    absent: str | None = None
    failed: str | None = None
    answers: dict[str, Truth] = Field(default_factory=dict)
    left_out: dict[str, str] = Field(default_factory=dict)


def line(message: Frozen) -> bytes:
    """JSON has no bare newline, so a line is a message."""
    return message.model_dump_json().encode() + b"\n"
