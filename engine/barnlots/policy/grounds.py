"""Grounds: on what a document may cross from one kind of holder to another, row by row."""

from enum import StrEnum

from barnlots.model.base import Frozen
from barnlots.policy.rules import SourceRef


class GroundKind(StrEnum):
    """`plikt` must be sent, `lag` may be sent, `samtycke` needs consent, `prövning` needs a person
    who weighs, `nödläge` is danger to life: act first, the ground is recorded afterwards."""

    DUTY = "plikt"
    LAW = "lag"
    CONSENT = "samtycke"
    WEIGHED = "prövning"
    EMERGENCY = "nödläge"


class GroundRule(Frozen):
    """The first row that fits the document and both kinds of holders decides."""

    id: str
    document: str
    sender: tuple[str, ...]
    receiver: tuple[str, ...]
    ground: GroundKind
    sources: tuple[SourceRef, ...]
    because: str


class Document(Frozen):
    """What may cross between holders, and the items that it is made of."""

    name: str
    title: str
    items: tuple[str, ...]
