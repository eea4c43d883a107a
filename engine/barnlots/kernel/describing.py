"""What is known of a child while its part is open: a year older, a guardian more, protected."""

from barnlots.kernel.draft import Draft
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.disclosure import CHILD
from barnlots.model.due import Due, Unit
from barnlots.model.errors import Refused
from barnlots.model.identity import spells_identity_number
from barnlots.model.people import Child

TOLD_OTHERWISE = "läser det som har sagts om barnet och inte räknas förrän någon har läst det"
CHANGED = "läser det som någon annan har ändrat om barnet, och rättar det om det inte stämmer"
# What is told of a child, by the word that a reader meets.
_TOLD = {
    "born": "födelsedag",
    "school_form": "skolform",
    "school_year": "årskurs",
    "language": "språk",
    "interpreter": "tolk",
    "circle": "barnets krets",
    "siblings": "syskon",
}
_SCALARS = ("born", "school_form", "school_year", "language", "interpreter")


def describe_child(draft: Draft, command: c.DescribeChild) -> None:
    """A register may have gaps: only a person takes a guardian away, or says that an identity is
    not protected any more. When somebody else than those who answer for the child changes whose yes
    is needed, the accountable reads it the same day."""
    known, told = draft.part.child, command.child
    if told.id != known.id:
        raise Refused("BL-C040")
    check_people(told)
    told = told.model_copy(update={"lookup": known.lookup})
    if draft.actor.is_engine:
        told = _at_least(known, told)
    if told != known:
        draft.add(e.ChildDescribed(child=told))
    part = draft.part
    theirs = (part.accountable, part.covered_by, part.coordinator.assignment)
    changed = _whose_yes(known, told)
    if changed and part.is_open and draft.actor.assignment not in theirs:
        _let_read(draft, CHANGED, changed)


def protect(draft: Draft, told: Child) -> None:
    """A part that did not know it hears that the child's identity is protected."""
    known = draft.part.child
    if told.protected_identity and not known.protected_identity:
        hidden = known.model_copy(update={"protected_identity": True})
        draft.add(e.ChildDescribed(child=hidden))


def said_outside(told: Child) -> Child:
    """What decides of what somebody outside the holder says of a child: which one it is, and that
    its identity is protected. A birthday that is not so would silence what protects it, and a
    guardian who is none would say yes."""
    return Child(id=told.id, protected_identity=told.protected_identity)


def hear_of(draft: Draft, told: Child, *, outside: bool) -> tuple[str, ...]:
    """Whoever has a concern also says something of the child: that it is protected counts whoever
    says it, and what nobody knew when it is said by somebody here. Otherwise it is kept for a
    person to read: what of it, in a reader's words. A register tells what is new with DescribeChild
    and is not asked about here: what a person has said since stands."""
    if draft.actor.is_engine:
        protect(draft, told)
        return ()
    told = _without_numbers(told)
    known = draft.part.child
    heard = said_outside(told) if outside else told
    filled = _filled(known, heard)
    if filled != known:
        draft.add(e.ChildDescribed(child=filled))
    left = tuple(word for name, word in _TOLD.items() if not _agree(filled, told, name))
    if left:
        draft.add(e.ChildToldOtherwise(child=told))
    return left


def let_read_of(draft: Draft, told: tuple[str, ...]) -> None:
    """The accountable reads today what was said of the child, and describes it if it is so."""
    _let_read(draft, TOLD_OTHERWISE, told)


def _let_read(draft: Draft, why: str, words: tuple[str, ...]) -> None:
    today = Due(count=0, unit=Unit.DAY, same_day=True)
    draft.assign("ansvarig", f"{why}: {', '.join(words)}", today, "barnet")


def _whose_yes(known: Child, told: Child) -> tuple[str, ...]:
    """What has changed of that which decides whose yes is needed and what protects: the birthday,
    and a guardian who was asked and is not any more."""
    grown = known.born is not None and told.born != known.born
    asked = {one.id for one in known.consenting_guardians}
    gone = asked - {one.id for one in told.consenting_guardians}
    names = [name for name, so in (("born", grown), ("circle", gone)) if so]
    return tuple(_TOLD[name] for name in names)


def surely_another(draft: Draft, told: Child | None) -> bool:
    """Whether the child that is told of is known to be another than the part's: the keyed hashes of
    their numbers differ. Each tenant has a key of its own, so a hash from another says nothing."""
    hashes = (draft.part.child.lookup, _without_numbers(told).lookup if told else None)
    if not all(hashes):
        return False
    own = draft.reference.assignment_by_id.get(draft.actor.assignment or "")
    if own is not None:
        works_at = draft.reference.organisation_by_id.get(own.organisation)
        if works_at is None or works_at.tenant != draft.part.tenant:
            return False
    return hashes[0] != hashes[1]


def check_people(child: Child) -> None:
    """Nobody around the child goes by an identity number, or by the word that a consent has for the
    child: the child's own yes would count as that person's. Raises Refused."""
    circle = [one.id for one in child.circle]
    if any(map(spells_identity_number, (*circle, *child.siblings))):
        raise Refused("BL-C041")
    if CHILD in circle:
        raise Refused("BL-C110", ord=CHILD)


def _without_numbers(told: Child) -> Child:
    """What is told, without anybody who goes by an identity number or by the child's own word: it
    turns no concern away, and is not kept."""
    lookup = told.lookup or ""
    return told.model_copy(
        update={
            "lookup": None if spells_identity_number(lookup) else told.lookup,
            "circle": tuple(
                one for one in told.circle if one.id != CHILD and not spells_identity_number(one.id)
            ),
            "siblings": tuple(one for one in told.siblings if not spells_identity_number(one)),
        }
    )


def _filled(known: Child, told: Child) -> Child:
    """What is known, and what is told of that which nobody knew."""
    new = {
        name: getattr(told, name)
        for name in (*_SCALARS, "lookup")
        if getattr(known, name) is None and getattr(told, name) is not None
    }
    return known.model_copy(
        update={
            **new,
            "protected_identity": known.protected_identity or told.protected_identity,
            "circle": known.circle or told.circle,
            "siblings": tuple(dict.fromkeys((*known.siblings, *told.siblings))),
        }
    )


def _agree(known: Child, told: Child, name: str) -> bool:
    """Whether what is told is silent of it, or says nothing but what is known."""
    was, now = getattr(known, name), getattr(told, name)
    if name in _SCALARS:
        return now is None or now == was
    return set(now) <= set(was)


def _at_least(known: Child, told: Child) -> Child:
    """What is told, and of what was known all that it says nothing of."""
    circle = {one.id: one for one in (*known.circle, *told.circle)}
    silent = {name: getattr(known, name) for name in _SCALARS if getattr(told, name) is None}
    return told.model_copy(
        update={
            **silent,
            "protected_identity": known.protected_identity or told.protected_identity,
            "circle": tuple(circle.values()),
            "siblings": tuple(dict.fromkeys((*known.siblings, *told.siblings))),
        }
    )
