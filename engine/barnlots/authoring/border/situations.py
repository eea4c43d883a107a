"""The cases that the table of what leaves tells apart: the child, the suspicion and the answers."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise, product

from barnlots.model.disclosure import CHILD, Consent
from barnlots.model.facts import Observation, Source, Value
from barnlots.model.part import Block, Coordinator, Part, Received
from barnlots.model.people import Child, Guardian
from barnlots.policy.conditions import Compare, Condition, atoms, facts_of
from barnlots.policy.grounds import ConsentRule, GroundKind, GroundRule
from barnlots.policy.policy import Policy
from barnlots.policy.vocabulary import FactType

AGE = "ålder"
UNKNOWN = "okänt"
AGE_UNKNOWN = "okänd"
# The ages at which some law says something else: 12 and 15 in SoL 21:1, 18 in OSL 25:12 and 26:9.
_BY_LAW = (0, 12, 15, 18)
_AFTER = ("över", "högst")
NOW = datetime(2026, 1, 15, 9, 0, tzinfo=UTC)
FIRST, SECOND = "vårdnadshavare 1", "vårdnadshavare 2"
SIBLING = "syskon"
# What tells of siblings only stands in the table too.
NOTICED = Observation(
    id="i", recorded_by="", role="", seen_at=NOW, source=Source.OTHER, about=SIBLING
)


class Suspicion(StrEnum):
    """Whom no notice may reach."""

    NOBODY = "ingen"
    ONE = "en vårdnadshavare"
    ALL = "alla hemma"


class Answers(StrEnum):
    """What the two guardians and the child have said."""

    NONE = "ingen har svarat"
    ALL = "alla har sagt ja"
    GUARDIANS = "båda vårdnadshavarna har sagt ja"
    ONE = "en vårdnadshavare har sagt ja"
    CHILD = "barnet har sagt ja"
    NO = "en vårdnadshavare har sagt nej"
    CHILD_NO = "barnet har sagt nej"
    WITHDRAWN = "ett ja är återkallat"
    OVER = "ett ja har gått ut"


_YES = {
    Answers.NONE: (),
    Answers.ALL: (FIRST, SECOND, CHILD),
    Answers.GUARDIANS: (FIRST, SECOND),
    Answers.ONE: (FIRST,),
    Answers.CHILD: (CHILD,),
    Answers.NO: (FIRST, CHILD),
    Answers.CHILD_NO: (FIRST, SECOND),
    Answers.WITHDRAWN: (FIRST, CHILD),
    Answers.OVER: (FIRST, CHILD),
}
_OTHERWISE: dict[Answers, dict[str, object]] = {
    Answers.NO: {"given_by": SECOND, "refused": True},
    Answers.CHILD_NO: {"given_by": CHILD, "refused": True},
    Answers.WITHDRAWN: {"given_by": SECOND, "withdrawn_at": NOW - timedelta(days=1)},
    Answers.OVER: {"given_by": SECOND, "expires_on": date(2026, 1, 14)},
}


@dataclass(frozen=True)
class Axis:
    """Something that tells cases apart, and all that it can be."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Receiver:
    """What tells receivers of a kind apart: that it has `sent` some documents here and others not
    (`unsent`), and whether it is of the sender's authority, None when no row asks."""

    sent: tuple[str, ...] = ()
    unsent: tuple[str, ...] = ()
    same_authority: bool | None = None


def receivers_of(rows: Iterable[GroundRule]) -> Iterator[Receiver]:
    """Every receiver of a kind that the rows tell apart; one, when they reach each alike."""
    rows = tuple(rows)
    documents = tuple(dict.fromkeys(one for row in rows for one in row.answers_to))
    within = (True, False) if any(row.within_authority for row in rows) else (None,)
    for said in product((True, False), repeat=len(documents)):
        has = dict(zip(documents, said, strict=True))
        sent = tuple(one for one in documents if has[one])
        unsent = tuple(one for one in documents if not has[one])
        yield from (Receiver(sent, unsent, same) for same in within)


def axes_of(policy: Policy, document: str | None = None) -> tuple[Axis, ...]:
    """The suspicion, the age, and each fact that a row or a consent of the policy reads; or those
    only on which it depends what of `document` leaves."""
    grounds = [one for one in policy.grounds if document in (None, one.document)]
    asks = any(one.ground is GroundKind.CONSENT for one in grounds)
    rows: tuple[GroundRule | ConsentRule, ...] = (*grounds, *(policy.consents if asks else ()))
    conditions = [one.when for one in rows if one.when is not None]
    read = dict.fromkeys(fact for one in conditions for fact in facts_of(one))
    known = policy.vocabulary.fact_by_name
    return (
        Axis("misstanke mot", tuple(Suspicion)),
        Axis(AGE, tuple(_ages(conditions))),
        *(
            Axis(fact, (*known[fact].values, UNKNOWN))
            for fact in read
            if fact in known and known[fact].type is not FactType.NUMBER
        ),
    )


def _ages(conditions: list[Condition]) -> Iterator[str]:
    """Stretches of ages that are alike to the law and to the conditions; and that it is unknown."""
    starts = set(_BY_LAW)
    for one in (atom for condition in conditions for atom in atoms(condition)):
        if isinstance(one, Compare) and one.fact == AGE and isinstance(one.bound, int):
            starts.add(max(0, one.bound + (one.op in _AFTER)))
    ages = sorted(starts)
    for first, following in pairwise(ages):
        yield f"{first} år" if first == following - 1 else f"{first}–{following - 1} år"
    yield f"{ages[-1]} år eller äldre"
    yield AGE_UNKNOWN


def cases_of(axes: tuple[Axis, ...]) -> Iterator[tuple[str, ...]]:
    """Every combination, one value for each axis."""
    return product(*(one.values for one in axes))


def facts_in(axes: tuple[Axis, ...], case: tuple[str, ...]) -> dict[str, Value]:
    """What is known of the child in the case."""
    found: dict[str, Value] = {}
    for axis, value in zip(axes[1:], case[1:], strict=True):
        if axis.name == AGE:
            if value != AGE_UNKNOWN:
                found[AGE] = int(re.split("[ –]", value)[0])
        elif value != UNKNOWN:
            found[axis.name] = value
    return found


def part_in(
    suspicion: Suspicion,
    answers: Answers,
    document: str,
    receiver: str,
    sent: tuple[str, ...] = (),
) -> Part:
    """A part with two guardians, in which these answers about the document have been given, and to
    which the receiver has `sent` these documents."""
    blocked: dict[Suspicion, tuple[str | None, ...]] = {
        Suspicion.NOBODY: (),
        Suspicion.ONE: (SECOND,),
        Suspicion.ALL: (None,),
    }
    said: list[dict[str, object]] = [{"given_by": one} for one in _YES[answers]]
    if answers in _OTHERWISE:
        said.append(_OTHERWISE[answers])
    consents = [
        Consent.model_validate(
            {
                "id": str(number),
                "document": document,
                "receiver": receiver,
                "given_at": NOW - timedelta(days=9),
                **one,
            }
        )
        for number, one in enumerate(said)
    ]
    return Part(
        id="del",
        case="ärende",
        tenant="",
        holder="",
        observations=(NOTICED,),
        child=Child(
            id="barn",
            siblings=(SIBLING,),
            circle=tuple(Guardian(id=one, relation="vårdnadshavare") for one in (FIRST, SECOND)),
        ),
        accountable="",
        coordinator=Coordinator(assignment="", here=True),
        opened_at=NOW,
        version=1,
        policy="",
        consents={one.id: one for one in consents},
        received={
            one: Received(id=one, document=one, sender=receiver, items=(), by="") for one in sent
        },
        blocks={
            str(one): Block(id=str(one), guardian=one, origin="", since=NOW)
            for one in blocked[suspicion]
        },
    )
