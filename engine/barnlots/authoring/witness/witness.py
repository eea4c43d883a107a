"""A cell as a child that somebody can try: a case file, and a scenario in the steps' own words."""

import re
from collections.abc import Iterator
from datetime import date

from barnlots.authoring.check.finding import Witness
from barnlots.model.catalogue import say
from barnlots.model.facts import Source, Value
from barnlots.policy.policy import Policy
from barnlots.policy.vocabulary import CONSENT_TO
from barnlots.space.cell import Cell
from barnlots.space.natural import begun
from barnlots.space.space import Space
from barnlots.space.variables import AGE, FORM, YEAR

GUARDIAN, SIBLING = "mamma", "syster"
_PROTECTED, _INTERPRETER, _SIBLINGS = "skyddade personuppgifter", "tolk behövs", "har syskon"
_OF_CHILD = (AGE, YEAR, FORM, _PROTECTED, _INTERPRETER, _SIBLINGS)
_ANY_FORM = "grundskola"
_MORNING, _LATER = "09:00", "10:00"
_PLAIN = re.compile(r"[0-9A-Za-zÅÄÖåäö][0-9A-Za-zÅÄÖåäö /.-]*")
_Said = dict[str, list[tuple[str, Value]]]


def witness_of(
    space: Space, cell: Cell, name: str, expected: tuple[str, ...], policy: Policy | None = None
) -> Witness:
    """The child of `cell` on the day of the space, as a case file and as a scenario that ends in
    `expected` (steps of the kind Så, without the word). `name` says what the child shows. What
    cannot be brought about by what somebody records is said in a comment."""
    return _Child(space, cell, policy or space.policies[0]).witness(name, expected)


class _Child:
    def __init__(self, space: Space, cell: Cell, policy: Policy) -> None:
        self._space = space
        self._cell = cell
        self._policy = policy
        self._day = space.day
        self._holder = cell.holder or policy.vocabulary.holders[0].name
        self._consents = [
            name.removeprefix(CONSENT_TO)
            for name, value in cell.facts.items()
            if name.startswith(CONSENT_TO) and value == "ja"
        ]

    def witness(self, name: str, expected: tuple[str, ...]) -> Witness:
        title = say("BL-J490", "sv", namn=name)
        return Witness(
            case="\n".join(self._case(_slug(name), title)) + "\n",
            scenario="\n".join(self._scenario(title, expected)) + "\n",
        )

    def _case(self, name: str, title: str) -> Iterator[str]:
        facts = self._cell.facts
        yield from (f"# {one}" for one in self._notes())
        yield f"ärende: {name}"
        yield f"titel: {_quoted(title)}"
        yield "barn:"
        if AGE in facts:
            yield f"  född: {self._born(int(facts[AGE]))}"
        yield f"  skolform: {facts.get(FORM, _ANY_FORM)}"
        if YEAR in facts:
            yield f"  årskurs: {facts[YEAR]}"
        if _INTERPRETER in facts:
            yield f"  tolk: {facts[_INTERPRETER]}"
        if facts.get(_PROTECTED) == "ja":
            yield f"  {_PROTECTED}: ja"
        if self._consents:
            yield f"  vuxna: [{{person: {GUARDIAN}, är: vårdnadshavare}}]"
        if _SIBLINGS in facts:
            yield f"  syskon: [{SIBLING}]"
        yield "iakttagelser:"
        for role, answers in self._said().items():
            yield f"  - hållare: {self._holder}"
            yield f"    av: {role}"
            yield f"    när: {self._day} {_MORNING}"
            yield f"    källa: {Source.OWN_EYES}"
            yield "    fakta:"
            yield from (f"      {_quoted(fact)}: {_quoted(str(one))}" for fact, one in answers)
        if self._consents:
            yield "samtycken:"
        for document in self._consents:
            yield f"  - när: {self._day} {_LATER}"
            yield f"    hållare: {self._holder}"
            yield f"    av: {GUARDIAN}"
            yield f"    till: {self._receiver(document)}"
            yield f"    handling: {document}"

    def _scenario(self, title: str, expected: tuple[str, ...]) -> Iterator[str]:
        yield "# language: sv"
        yield f"Egenskap: {title}"
        yield ""
        yield f"  Scenario: {title}"
        yield from (f"    # {one}" for one in self._notes())
        yield f"    Givet att klockan är {self._day} {_MORNING}"
        yield from (f"    Och {one}" for one in self._given())
        word = "När"
        for role, answers in self._said().items():
            told = " och ".join(f"{fact} är {value}" for fact, value in answers)
            yield f"    {word} {role} i {self._holder} antecknar att {told}"
            word = "Och"
        for document in self._consents:
            sent = f"{document} lämnas till {self._receiver(document)}"
            yield f"    Och {GUARDIAN} samtycker hos {self._holder} till att {sent}"
        word = "Så"
        for one in expected:
            yield f"    {word} {one}"
            word = "Och"

    def _given(self) -> Iterator[str]:
        facts = self._cell.facts
        if AGE in facts:
            yield f"ett barn som är {facts[AGE]} år"
        if FORM in facts:
            yield f"att barnet går i {facts[FORM]}"
        if YEAR in facts:
            yield f"att barnet går i årskurs {facts[YEAR]}"
        if self._consents:
            yield f"att barnets vårdnadshavare är {GUARDIAN}"
        if _SIBLINGS in facts:
            yield f"att barnet har syskonen {SIBLING}"
        if facts.get(_PROTECTED) == "ja":
            yield "att barnet har skyddade personuppgifter"
        if _INTERPRETER in facts:
            needs = "behöver" if facts[_INTERPRETER] == "ja" else "inte behöver"
            yield f"att barnet {needs} tolk"

    def _said(self) -> _Said:
        """What is recorded, by somebody at the holder who may record it; when nothing is, that an
        answer on which no condition rests is not known."""
        said: _Said = {}
        for name, value in self._cell.facts.items():
            if name not in _OF_CHILD and not name.startswith(CONSENT_TO):
                said.setdefault(self._role(name), []).append((name, value))
        if not said:
            names = [one.name for one in self._policy.vocabulary.facts if one.recordable]
            read = {one.name for one in self._space.variables}
            unread = next((one for one in names if one not in read), names[-1])
            said[self._role(unread)] = [(unread, "vet inte")]
        return said

    def _role(self, fact: str) -> str:
        words = self._policy.vocabulary
        here = [one.name for one in words.roles if self._holder in one.holders]
        allowed = words.fact_by_name[fact].recorded_by
        first = words.holder_by_name[self._holder].default_accountable
        able = [one for one in (*first, *here) if not allowed or one in allowed]
        return able[0] if able else (*first, *here)[0]

    def _receiver(self, document: str) -> str:
        rows = self._policy.rows_by_document.get(document, ())
        fits = [one for one in rows if self._holder in one.sender]
        return next((one.receiver[0] for one in (*fits, *rows)), self._holder)

    def _born(self, age: int) -> date:
        return date(self._day.year - age, 1, 1)

    def _notes(self) -> Iterator[str]:
        """What the child needs and the steps do not give by themselves."""
        for name, value in self._cell.facts.items():
            definition = self._policy.vocabulary.fact_by_name.get(name)
            if definition is None or not definition.recorded_by:
                continue
            if self._role(name) not in definition.recorded_by:
                roles = ", ".join(definition.recorded_by)
                yield say("BL-J491", "sv", fakta=name, värde=value, roller=roles)
        for way, step in self._cell.ways.items():
            if self._cell not in begun(self._space, self._policy, way):
                yield say("BL-J492", "sv", väg=way, steg=step)
        for reason in self._cell.reasons:
            when = self._policy.pathway_by_reason[reason].when
            if self._cell not in self._space.judge(when, self._policy).yes:
                yield say("BL-J493", "sv", orsak=reason)
        if FORM not in self._cell.facts and FORM in self._policy.vocabulary.fact_by_name:
            yield say("BL-J494", "sv", skolform=_ANY_FORM)


def _slug(name: str) -> str:
    """The name of a case: never anything that could be an identity number."""
    return ("visar-" + re.sub(r"[^0-9a-zåäö]+", "-", name.lower()).strip("-"))[:60]


def _quoted(text: str) -> str:
    if _PLAIN.fullmatch(text) and text == text.strip():
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
