"""What is known of a child while its part is open: a year older, a guardian more, protected."""

from barnlots.kernel.draft import Draft
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.disclosure import CHILD
from barnlots.model.errors import Refused
from barnlots.model.identity import spells_identity_number
from barnlots.model.people import Child


def describe_child(draft: Draft, command: c.DescribeChild) -> None:
    """A register may have gaps: only a person takes a guardian away, or says that an identity is
    not protected any more."""
    known, told = draft.part.child, command.child
    if told.id != known.id:
        raise Refused("BL-C040")
    check_people(told)
    told = told.model_copy(update={"lookup": known.lookup})
    if draft.actor.is_engine:
        told = _at_least(known, told)
    if told != known:
        draft.add(e.ChildDescribed(child=told))


def protect(draft: Draft, told: Child) -> None:
    """A part that did not know it hears that the child's identity is protected."""
    known = draft.part.child
    if told.protected_identity and not known.protected_identity:
        hidden = known.model_copy(update={"protected_identity": True})
        draft.add(e.ChildDescribed(child=hidden))


def check_people(child: Child) -> None:
    """Nobody around the child goes by an identity number, or by the word that a consent has for the
    child: the child's own yes would count as that person's. Raises Refused."""
    circle = [one.id for one in child.circle]
    if any(map(spells_identity_number, (*circle, *child.siblings))):
        raise Refused("BL-C041")
    if CHILD in circle:
        raise Refused("BL-C110", ord=CHILD)


def _at_least(known: Child, told: Child) -> Child:
    """What is told, and of what was known all that it says nothing of."""
    circle = {one.id: one for one in (*known.circle, *told.circle)}
    silent = {
        name: getattr(known, name)
        for name in ("born", "school_form", "school_year", "language", "interpreter")
        if getattr(told, name) is None
    }
    return told.model_copy(
        update={
            **silent,
            "protected_identity": known.protected_identity or told.protected_identity,
            "circle": tuple(circle.values()),
            "siblings": tuple(dict.fromkeys((*known.siblings, *told.siblings))),
        }
    )
