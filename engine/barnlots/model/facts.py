"""What somebody noticed (Observation) and what a part holds true from it all (Fact)."""

from datetime import datetime
from enum import StrEnum

from barnlots.model.base import Frozen
from barnlots.model.filled import FilledForm


class Unknown(StrEnum):
    """Two ways of not knowing that are never the same thing."""

    NOT_ASKED = "inte frågat"
    DONT_KNOW = "vet inte"


class Source(StrEnum):
    """Whose knowledge an observation is."""

    OWN_EYES = "egna ögon"
    CHILD = "barnet"
    GUARDIAN = "vårdnadshavare"
    OTHER = "annan"


Value = str | int


class Answer(Frozen):
    """One fact's value in one observation; exactly one of `value` and `unknown` is given."""

    fact: str
    value: Value | None = None
    unknown: Unknown | None = None


class Observation(Frozen):
    """Something noticed about the child, with the words as they were said or written.

    `about` is the id of the person in the child's circle whom it concerns (who hit, who is ill);
    what follows from that is the policy's to say, and is not among the answers.
    `recorded_by` is an assignment and `role` what it then was (`motorn` or `utan uppdrag` when
    nobody in office said it); `seen_at` is when it was noticed, in UTC. What somebody `outside` the
    holder has said is heard and read, and never replaces the newest word of those inside. `form` is
    the filled-in instrument that the answers follow from, when they follow from one.
    """

    id: str
    recorded_by: str
    role: str
    seen_at: datetime
    source: Source
    words: str = ""
    about: str | None = None
    answers: tuple[Answer, ...] = ()
    recorded_at: datetime | None = None
    outside: bool = False
    form: FilledForm | None = None

    @property
    def counts_from(self) -> datetime:
        """From when the answers hold: what is told late is news when it is told."""
        return max(self.seen_at, self.recorded_at or self.seen_at)


class Fact(Frozen):
    """What a part holds true of one thing, and which observations it rests on."""

    name: str
    value: Value | None = None
    unknown: Unknown | None = Unknown.NOT_ASKED
    observations: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        return self.value is not None


Facts = dict[str, Fact]
