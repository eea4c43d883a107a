"""Whether a consent needs fewer to say yes than before, of any child."""

from collections.abc import Iterator

from barnlots.policy.grounds import ConsentRule, Giver, GroundKind
from barnlots.protection.loosening import Eased, Loosening
from barnlots.protection.tables import Tables
from barnlots.space import Cells

_KIND = "samtycke"
_LEAST = tuple(ConsentRule(id=one, given_by=(one,), sources=(), because="") for one in Giver)
_GUARDIANS = {Giver.ONE_GUARDIAN: 1, Giver.ALL_GUARDIANS: 2}


def consents_eased(tables: Tables) -> Iterator[Loosening]:
    """Each rule by which fewer decide of some child than did by the base."""
    base, own = tables.both.base, tables.both.own
    if all(one.ground is not GroundKind.CONSENT for one in own.grounds):
        return
    before = tuple(tables.deciding(base))
    said: set[tuple[str, str]] = set()
    for rule, here in tables.deciding(own):
        for other, there in before:
            if rule is None or not here & there or as_many(rule, other):
                continue
            kind, name = _cause(tables, rule, other)
            if (kind, name) not in said:
                said.add((kind, name))
                was, now = other.given_by if other else (), rule.given_by
                yield Loosening(Eased.CONSENT, kind, name, was=_words(was), now=_words(now))


def as_many(own: ConsentRule | None, base: ConsentRule | None) -> bool:
    """Whether all whose yes the base needs are needed still. Where no rule decides, no yes is
    enough."""
    if own is None or base is None:
        return own is None
    child = Giver.CHILD in own.given_by or Giver.CHILD not in base.given_by
    return child and _guardians(own) >= _guardians(base)


def needs(tables: Tables) -> Iterator[Cells]:
    """Where the newer policy needs, at least, the yes of some guardian, of all of them, or of the
    child; more than anybody's yes is all of it."""
    deciding = tuple(tables.deciding(tables.both.own))
    for least in _LEAST:
        found = tables.space.nothing
        for rule, here in deciding:
            found = found | here if as_many(rule, least) else found
        yield found


def _guardians(rule: ConsentRule) -> int:
    return max((_GUARDIANS.get(one, 0) for one in rule.given_by), default=0)


def _cause(tables: Tables, rule: ConsentRule, other: ConsentRule | None) -> tuple[str, str]:
    """The rule that decides now, unless it is as it was: then the one that no longer decides, or a
    word that one of them rests on."""
    base, own = tables.both.base.consents, tables.both.own.consents
    for one in (rule, other):
        if one is not None and not (_stands(one, base) and _stands(one, own)):
            return _KIND, one.id
    for one in (rule, other, *base):
        behind = tables.changed_behind(one.when) if one is not None else None
        if behind is not None:
            return behind
    changed = (one.id for one in base if not _stands(one, own))
    return _KIND, next(changed, rule.id)


def _stands(rule: ConsentRule, among: tuple[ConsentRule, ...]) -> bool:
    return any(
        (one.id, one.when, one.given_by) == (rule.id, rule.when, rule.given_by) for one in among
    )


def _words(givers: tuple[Giver, ...]) -> tuple[str, ...]:
    return tuple(map(str, givers))
