"""Ärendegång: the table of one contact reason, and the answers that the policy gives to it."""

from enum import StrEnum

from barnlots.model.base import Frozen
from barnlots.policy.conditions import Condition
from barnlots.policy.rules import SourceRef

# How early an intervention comes, from what is for everybody to what mends.
LEVELS = ("främjande", "förebyggande", "åtgärdande")


class Question(StrEnum):
    """The ten questions that the SKR report (2023, bilaga 1) asks of every vignette, and the
    three about what the child, the parents and the actors may demand."""

    NOTICED = "ser och möter"
    FORUM = "forum"
    HOW_SOON = "hur snart"
    PARENTS = "talar med föräldrarna"
    ASSESSES = "bedömer"
    INTERVENES = "gör insatser"
    DOCUMENTS = "dokumenterar"
    FOLLOWS_UP = "följer upp"
    SHARED_FOLLOW_UP = "gemensam uppföljning"
    OTHER_ACTORS = "andra aktörer"
    CHILD_CLAIMS = "barnet kan begära"
    PARENT_CLAIMS = "föräldrarna kan begära"
    ACTOR_CLAIMS = "aktörerna kan begära"


class Contribution(Frozen):
    """One profession's part in one intervention: alone or together, promoting to remedial."""

    intervention: str
    level: str
    role: str
    does: str
    together: bool = False


class Assessment(Frozen):
    holder: str
    role: str
    competence: str
    when: Condition | None = None


class Documentation(Frozen):
    """Who writes down what in which system of record (a pointer, never a copy)."""

    role: str
    what: str
    system: str


class FollowUpPlan(Frozen):
    role: str
    how: str
    after_days: int


class Pathway(Frozen):
    """Everything the policy says about one contact reason; it applies when `when` is so."""

    reason: str
    title: str
    sources: tuple[SourceRef, ...]
    when: Condition
    contact: tuple[str, ...]
    meeting: str
    forum: str
    parents: str
    assessments: tuple[Assessment, ...]
    contributions: tuple[Contribution, ...]
    documentation: tuple[Documentation, ...]
    follow_up: tuple[FollowUpPlan, ...]
    shared_follow_up: str
    other_actors: tuple[str, ...]
    child_claims: tuple[str, ...]
    parent_claims: tuple[str, ...]
    actor_claims: tuple[str, ...]
    file: str = ""
    line: int = 0


class AnswerRule(Frozen):
    """A sentence that answers one of the thirteen questions when `when` is so."""

    id: str
    question: Question
    when: Condition
    text: str
    sources: tuple[SourceRef, ...]
    file: str = ""
    line: int = 0
