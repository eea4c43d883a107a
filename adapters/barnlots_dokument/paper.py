"""What stands on a document that leaves: one content, for the eye as PDF and for a machine as JSON.

Of a child with a protected identity (OSL 21:3, 22:1) no unit is told: not the sender's, not the
receiver's, and not by an id that either stands in.
"""

from datetime import datetime
from typing import Literal

from barnlots.model.base import Frozen
from barnlots.model.delivery import Delivery
from barnlots.model.disclosure import Withheld
from barnlots_dokument.naming import reference_of


class Entry(Frozen):
    """What is said under one item, and the ground that it leaves on: its kind and its sources.
    `kept_in` is where the sender has more, or all of it when there is no `text`."""

    item: str
    category: str
    ground: str
    sources: tuple[str, ...]
    text: tuple[str, ...] = ()
    kept_in: str | None = None


class Paper(Frozen):
    """`reference` is the same whenever the same delivery is written. `sender` and `receiver` are
    kinds of organisations and not their names when the identity is protected. `call` is who answers
    questions, and how."""

    format: Literal["barnlots.dokument"] = "barnlots.dokument"
    version: Literal[1] = 1
    reference: str
    document: str
    title: str
    offered_at: datetime
    sender: str
    receiver: str
    call: str
    protected: bool
    items: tuple[Entry, ...]
    withheld: tuple[Withheld, ...]


def paper_of(delivery: Delivery, call: str, key: bytes) -> Paper:
    """The document that the delivery is, with `call` as who answers questions about it. The
    reference is made with `key`."""
    about = delivery.disclosure
    said = {one.item: one for one in delivery.passages}
    return Paper(
        reference=reference_of(delivery.id, key),
        document=about.document,
        title=delivery.title,
        offered_at=delivery.offered_at,
        sender=delivery.sender,
        receiver=about.receiver_kind if about.protected else delivery.receiver,
        call=call,
        protected=about.protected,
        items=tuple(
            Entry(
                item=one.name,
                category=one.category,
                ground=one.ground.kind,
                sources=one.ground.sources,
                text=said[one.name].text,
                kept_in=said[one.name].kept_in,
            )
            for one in about.items
        ),
        withheld=about.withheld,
    )


def json_of(paper: Paper) -> bytes:
    """The paper as a file for a machine; every character as it was said."""
    return (paper.model_dump_json(indent=2) + "\n").encode()
