"""What a rule or a step says shall happen (`så`): each an order to a person or to the engine."""

from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import Field

from barnlots.model.base import Frozen
from barnlots.model.due import Due


class StartWay(Frozen):
    """Begin a way in this part; an escalation (skyddsväg) cannot be blocked by anything."""

    kind: Literal["start"] = "start"
    way: str


class AssignTask(Frozen):
    """Somebody with `role` shall do `what` (policy text, never about a child) within `due`.

    When it is not done, `raise_to` is told; None means the holder's manager. What
    `contacts_guardians` never reaches a guardian on whom a block stands.
    """

    kind: Literal["task"] = "task"
    role: str
    what: str
    due: Due
    raise_to: str | None = None
    contacts_guardians: bool = False


class AskAbout(Frozen):
    """Somebody with `role` shall ask the question of `fact` within `due`."""

    kind: Literal["ask"] = "ask"
    role: str
    fact: str
    due: Due
    raise_to: str | None = None


class BlockNotices(Frozen):
    """No notice of any kind to the guardian concerned (all of them when nobody is named), or to
    anybody at home whoever is concerned (`everybody`)."""

    kind: Literal["block"] = "block"
    review: Due
    everybody: bool = False


class OpenForSiblings(Frozen):
    """Each known sibling gets a case of its own; when none is known, somebody finds out."""

    kind: Literal["siblings"] = "siblings"
    role: str
    due: Due


Action = Annotated[
    StartWay | AssignTask | AskAbout | BlockNotices | OpenForSiblings,
    Field(discriminator="kind"),
]


def ways_begun(actions: Iterable[Action]) -> tuple[str, ...]:
    """The ways that these begin."""
    return tuple(one.way for one in actions if isinstance(one, StartWay))
