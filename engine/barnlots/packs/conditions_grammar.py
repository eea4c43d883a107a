"""The grammar of condition sentences: `sagt om livet är minst tankar och ålder är under 15`."""

import re
from typing import Literal, NoReturn

from barnlots.model.errors import Label
from barnlots.packs.likeness import one_slip_apart
from barnlots.packs.nodes import Scalar
from barnlots.packs.report import Report, nearest, nearest_start
from barnlots.packs.words import Words, starts_with
from barnlots.policy.conditions import (
    All,
    Any,
    Compare,
    Condition,
    HasReason,
    Is,
    Known,
    Not,
    Running,
)
from barnlots.policy.vocabulary import FactDefinition, FactType

_Comparison = Literal["minst", "högst", "över", "under"]
_COMPARISONS: tuple[_Comparison, ...] = ("minst", "högst", "över", "under")
# What can be said of any fact begins so, and no value of one may.
AFTER_IS = (*_COMPARISONS, "inte", "känt")
OF_WAY, OF_REASON = "väg", "kontaktorsak är"
_NUMBER = re.compile(r"(0|[1-9][0-9]{0,8})(?: +([a-zåäö%]+))?(?= |$)")
_IS = re.compile(r" är(?: |$)")
_AFTER_NAME = re.compile(r" (?:och|eller|är|pågår)(?: |$)")


class SentenceError(Exception):
    """The sentence cannot be read from `offset` on; the report already says why."""


class ConditionReader:
    """Reads one sentence from left to right; every fault is reported at its own column."""

    def __init__(self, line: Scalar, words: Words, report: Report) -> None:
        self._line = line
        self._text = line.text
        self._words = words
        self._report = report
        self._at = 0

    def read(self) -> Condition | None:
        """The condition, or None with the fault in the report."""
        try:
            parts = [self._atom()]
            while self._at < len(self._text):
                self._expect("och", "eller")
                parts.append(self._atom())
        except SentenceError:
            return None
        return parts[0] if len(parts) == 1 else All(of=tuple(parts))

    @property
    def _rest(self) -> str:
        return self._text[self._at :]

    def _atom(self) -> Condition:
        if self._rest.startswith(f"{OF_WAY} "):
            return self._way()
        if self._rest.startswith(f"{OF_REASON} "):
            self._skip(OF_REASON)
            return HasReason(reason=self._name(self._words.reasons, "BL-M019"))
        fact = self._fact()
        self._expect("är")
        if starts_with(self._rest, fact.values):
            return self._values(fact)
        if self._skip("känt"):
            return Known(fact=fact.name)
        if self._skip("inte känt"):
            return Not(of=Known(fact=fact.name))
        if self._skip("inte"):
            return Not(of=self._values(fact))
        if starts_with(self._rest, ("okänt",)):  # what people say, one letter from its opposite
            val = ", ".join((*fact.values, "känt", "inte känt"))
            other = self._declared(fact)
            self._fail("BL-M003", "okänt", ("inte känt",), other, fakta=fact.name, val=val)
        for op in _COMPARISONS:
            if self._skip(op):
                return self._comparison(fact, op)
        self._check_slip(fact)
        return self._values(fact)

    def _check_slip(self, fact: FactDefinition) -> None:
        """Refuses a word that is one slip from one that begins what can be said of any fact."""
        word = self._rest.split(" ")[0]
        near = tuple(one for one in AFTER_IS if one_slip_apart(word, one))
        if near:
            code = "BL-M004" if fact.type is FactType.NUMBER else "BL-M003"
            said = ", ".join(fact.values)
            self._fail(code, word, near, self._declared(fact), fakta=fact.name, val=said)

    def _fact(self) -> FactDefinition:
        facts = self._words.facts
        name = starts_with(self._rest, facts)
        said, *more = _IS.split(self._rest, maxsplit=1)
        if name is None or (more and name != said and nearest(said, facts)):
            if not nearest(said, facts):
                said = said.split(" och ")[0]
            self._fail("BL-M001", said, nearest(said, facts))
        self._pass(name)
        return facts[name]

    def _values(self, fact: FactDefinition) -> Condition:
        if fact.type is FactType.NUMBER:
            self._fail("BL-M004", other=self._declared(fact), fakta=fact.name)
        values = [self._value(fact)]
        while self._skip("eller"):
            values.append(self._value(fact))
        return Is(fact=fact.name, values=tuple(values))

    def _value(self, fact: FactDefinition) -> str:
        said = ", ".join(fact.values)
        return self._name(fact.values, "BL-M003", self._declared(fact), fakta=fact.name, val=said)

    def _comparison(self, fact: FactDefinition, op: _Comparison) -> Condition:
        if fact.type is FactType.ORDERED:
            return Compare(fact=fact.name, op=op, bound=self._value(fact))
        if fact.type is not FactType.NUMBER:
            self._at = max(0, self._text.rfind(op, 0, self._at))
            self._fail("BL-M005", op, (), self._declared(fact), fakta=fact.name)
        number = _NUMBER.match(self._rest)
        if number and (number[2] is None or number[2] in ("och", fact.unit)):
            self._skip(number[1] if number[2] == "och" else number[0])
            return Compare(fact=fact.name, op=op, bound=int(number[1]))
        parameter = starts_with(self._rest, self._words.parameters)
        if parameter is None:
            wrong, near = self._wrong(tuple(self._words.parameters))
            unit = fact.unit or fact.name
            self._fail("BL-M007", wrong, near, fakta=fact.name, enhet=unit)
        unit = self._words.parameters[parameter]
        if fact.unit is not None and unit != fact.unit:
            other = self._words.label("BL-LABEL_PARAMETER", "parameter", parameter)
            said = {"fakta": fact.name, "enhet": unit, "rätt": fact.unit}
            self._fail("BL-M017", parameter, (), other, **said)
        self._pass(parameter)
        return Compare(fact=fact.name, op=op, bound=parameter, parameter=True)

    def _way(self) -> Condition:
        self._skip(OF_WAY)
        way = self._name(tuple(self._words.ways), "BL-M006")
        if self._skip("pågår inte"):
            return Not(of=Running(way=way))
        if self._skip("pågår"):
            return Running(way=way)
        self._expect("är i", "pågår", "pågår inte")
        steps = [self._step(way)]
        while self._skip("eller"):
            steps.append(self._step(way))
        return Running(way=way, steps=tuple(steps))

    def _step(self, way: str) -> str:
        other = self._words.label("BL-LABEL_WAY", "väg", way, väg=way)
        return self._name(self._words.ways[way], "BL-M018", other)

    def _declared(self, fact: FactDefinition) -> Label | None:
        return self._words.label("BL-LABEL_FACT", "fakta", fact.name, fakta=fact.name)

    def _name(
        self, names: tuple[str, ...], code: str, other: Label | None = None, **params: str
    ) -> str:
        found = starts_with(self._rest, names)
        if found is None:
            wrong, near = self._wrong(names)
            self._fail(code, wrong, near, other, **params)
        self._pass(found)
        return found

    def _wrong(self, names: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
        """The words that stand where one of `names` was wanted, and the nearest of those."""
        wrong, near = ("", ()) if self._report.full else nearest_start(self._rest, names)
        return (wrong if near else _AFTER_NAME.split(self._rest)[0]), near

    def _skip(self, word: str) -> bool:
        rest = self._rest
        if rest != word and not rest.startswith(word + " "):
            return False
        self._pass(word)
        return True

    def _pass(self, word: str) -> None:
        self._at += len(word)
        while self._text[self._at : self._at + 1] == " ":
            self._at += 1

    def _expect(self, word: str, *others: str) -> None:
        """Passes the word; `others` are what else could have been meant there."""
        if not self._skip(word):
            near = nearest_start(self._rest, (word, *others))[1]
            self._fail("BL-M002", self._rest, near, väntat=word)

    def _fail(
        self,
        code: str,
        wrong: str = "",
        near: tuple[str, ...] = (),
        other: Label | None = None,
        **params: str,
    ) -> NoReturn:
        if not self._rest:
            code, other = "BL-M020", None
        place = self._line.at(self._at)
        self._report.add(code, place, suggestions=near, other=other, ord=wrong, **params)
        raise SentenceError


def read_any(lines: tuple[Scalar, ...], words: Words, report: Report) -> Any:
    """`när något av`: at least one of the lines."""
    return Any(of=_each(lines, words, report))


def read_all(lines: tuple[Scalar, ...], words: Words, report: Report) -> All:
    """`när alla`: every line."""
    return All(of=_each(lines, words, report))


def _each(lines: tuple[Scalar, ...], words: Words, report: Report) -> tuple[Condition, ...]:
    read = (ConditionReader(line, words, report).read() for line in lines)
    return tuple(condition for condition in read if condition is not None)
