"""Which of the three actors a kind of holder belongs to, read from the secrecy it is under.

A policy names holders as it likes, but their secrecy is law: OSL 23 kap. is the school's, 25 kap.
health care's and 26 kap. the social services', and what is run privately is under skollagen or
patientsäkerhetslagen instead (TSI 2018, note 11). The school's medical branch is under 25 kap.; it
is known by meeting pupils of the school forms that have an elevhälsa (skollagen 2 kap. 25 §). What
cannot be told so belongs to nobody here, and the plan asks.
"""

import re
from dataclasses import dataclass
from enum import Enum

from barnlots.packs.builtins import SCHOOL_FORMS
from barnlots.policy.policy import Policy
from barnlots.policy.vocabulary import HolderKind

_OSL = re.compile(r"(?i)(?:OSL|offentlighets- och sekretesslagen)\b.*?\b([0-9]+) kap")
_SCHOOL_LAW = re.compile(r"(?i)skollag(?:en)?\b")
_PATIENT_LAW = re.compile(r"(?i)(?:PSL|patientsäkerhetslag(?:en)?)\b")
_WITHOUT_PUPIL_HEALTH = ("förskola", "utanför skolan")


class Actor(Enum):
    """The three whose circles the report draws."""

    SCHOOL = "school"
    SOCIAL = "social"
    CARE = "care"


@dataclass(frozen=True)
class Belonging:
    """`reason` completes the catalogue's code for why; `actor` is None when it cannot be told."""

    actor: Actor | None
    private: bool
    reason: str

    @property
    def region(self) -> bool:
        """Whether a region runs it: public health care that is not the school's own."""
        return self.actor is Actor.CARE and not self.private

    @property
    def municipality(self) -> bool:
        """Whether a municipality runs it: public school or social services."""
        return self.actor in (Actor.SCHOOL, Actor.SOCIAL) and not self.private


def belonging(holder: HolderKind) -> Belonging:
    """Where a kind of holder belongs, and why."""
    if _SCHOOL_LAW.match(holder.secrecy):
        return Belonging(Actor.SCHOOL, private=True, reason="PRIVATE_SCHOOL")
    if _PATIENT_LAW.match(holder.secrecy):
        return Belonging(Actor.CARE, private=True, reason="PRIVATE_CARE")
    found = _OSL.match(holder.secrecy)
    match found[1] if found else None:
        case "23":
            return Belonging(Actor.SCHOOL, private=False, reason="SCHOOL")
        case "25" if _meets_pupils(holder):
            return Belonging(Actor.SCHOOL, private=False, reason="MEDICAL_BRANCH")
        case "25":
            return Belonging(Actor.CARE, private=False, reason="CARE")
        case "26":
            return Belonging(Actor.SOCIAL, private=False, reason="SOCIAL")
    return Belonging(None, private=False, reason="UNKNOWN")


def _meets_pupils(holder: HolderKind) -> bool:
    forms = (form for form in SCHOOL_FORMS if form not in _WITHOUT_PUPIL_HEALTH)
    return any(form in holder.school_forms for form in forms)


class Actors:
    """Every holder and role of a policy by actor."""

    def __init__(self, policy: Policy) -> None:
        self._roles = policy.vocabulary.role_by_name
        self.of_holder = {one.name: belonging(one) for one in policy.vocabulary.holders}

    def of_role(self, role: str) -> frozenset[Actor]:
        """The actors where the role is found; empty when no actor can be told."""
        there = self._roles[role].holders if role in self._roles else ()
        actors = (self.of_holder[name].actor for name in there)
        return frozenset(one for one in actors if one is not None)

    def holders(self, actor: Actor | None) -> tuple[str, ...]:
        """The kinds of holders of one actor, in the order of the file."""
        return tuple(name for name, one in self.of_holder.items() if one.actor is actor)
