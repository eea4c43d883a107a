"""The grammar of condition sentences: `sagt om livet är minst tankar och ålder är under 15`."""

import re
from typing import Literal, NoReturn

from barnlots.model.errors import Place
from barnlots.packs.report import Report, nearest
from barnlots.packs.words import Words, starts_with
from barnlots.packs.yamlsource import Scalar
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
_NUMBER = re.compile(r"(-?[0-9]+)(?: +([a-zåäö%]+))?(?= |$)")


class SentenceError(Exception):
    """The sentence cannot be read from `offset` on; the report already says why."""


class ConditionReader:
    """Reads one sentence from left to right; every fault is reported at its own column."""

    def __init__(self, line: Scalar, words: Words, report: Report) -> None:
        self._text = line.text
        self._place = line.place
        self._words = words
        self._report = report
        self._at = 0

    def read(self) -> Condition | None:
        """The condition, or None with the fault in the report."""
        try:
            parts = [self._atom()]
            while self._at < len(self._text):
                self._expect("och")
                parts.append(self._atom())
        except SentenceError:
            return None
        return parts[0] if len(parts) == 1 else All(of=tuple(parts))

    @property
    def _rest(self) -> str:
        return self._text[self._at :]

    def _atom(self) -> Condition:
        if self._rest.startswith("väg "):
            return self._way()
        if self._rest.startswith("kontaktorsak är "):
            self._skip("kontaktorsak är")
            return HasReason(reason=self._name(self._words.reasons, "BL-M006", slag="kontaktorsak"))
        fact = self._fact()
        self._expect("är")
        if self._skip("känt"):
            return Known(fact=fact.name)
        if self._skip("okänt"):
            return Not(of=Known(fact=fact.name))
        if self._skip("inte"):
            return Not(of=self._values(fact))
        for op in _COMPARISONS:
            if self._skip(op):
                return self._comparison(fact, op)
        return self._values(fact)

    def _fact(self) -> FactDefinition:
        name = starts_with(self._rest, self._words.facts)
        if name is None:
            wrong = re.split(r" är( |$)", self._rest)[0]
            self._fail("BL-M001", nearest(wrong, self._words.facts), ord=wrong)
        self._skip(name)
        return self._words.facts[name]

    def _values(self, fact: FactDefinition) -> Condition:
        if fact.type is FactType.NUMBER:
            self._fail("BL-M004", (), fakta=fact.name)
        values = [self._value(fact)]
        while self._skip("eller"):
            values.append(self._value(fact))
        return Is(fact=fact.name, values=tuple(values))

    def _value(self, fact: FactDefinition) -> str:
        return self._name(fact.values, "BL-M003", fakta=fact.name, val=", ".join(fact.values))

    def _comparison(self, fact: FactDefinition, op: _Comparison) -> Condition:
        if fact.type is FactType.ORDERED:
            return Compare(fact=fact.name, op=op, bound=self._value(fact))
        if fact.type is not FactType.NUMBER:
            self._fail("BL-M005", (), fakta=fact.name, ord=op)
        number = _NUMBER.match(self._rest)
        if number and (number[2] is None or number[2] in ("och", fact.unit)):
            self._skip(number[1] if number[2] == "och" else number[0])
            return Compare(fact=fact.name, op=op, bound=int(number[1]))
        parameter = starts_with(self._rest, self._words.parameters)
        if parameter is None:
            wrong = self._rest.split(" och ")[0]
            self._fail(
                "BL-M007",
                nearest(wrong, self._words.parameters),
                fakta=fact.name,
                enhet=fact.unit or "",
                ord=wrong,
            )
        self._skip(parameter)
        return Compare(fact=fact.name, op=op, bound=parameter, parameter=True)

    def _way(self) -> Condition:
        self._skip("väg")
        way = self._name(tuple(self._words.ways), "BL-M006", slag="väg")
        if self._skip("pågår inte"):
            return Not(of=Running(way=way))
        if self._skip("pågår"):
            return Running(way=way)
        self._expect("är i")
        steps = [self._name(self._words.ways[way], "BL-M006", slag="steg")]
        while self._skip("eller"):
            steps.append(self._name(self._words.ways[way], "BL-M006", slag="steg"))
        return Running(way=way, steps=tuple(steps))

    def _name(self, names: tuple[str, ...], code: str, **params: str) -> str:
        found = starts_with(self._rest, names)
        if found is None:
            wrong = re.split(r" (?:och|eller|är|pågår) ", self._rest)[0]
            self._fail(code, nearest(wrong, names), ord=wrong, **params)
        self._skip(found)
        return found

    def _skip(self, word: str) -> bool:
        rest = self._rest
        if rest != word and not rest.startswith(word + " "):
            return False
        self._at += len(word)
        while self._text[self._at : self._at + 1] == " ":
            self._at += 1
        return True

    def _expect(self, word: str) -> None:
        if not self._skip(word):
            self._fail("BL-M002", (), väntat=word, ord=self._rest)

    def _fail(self, code: str, suggestions: tuple[str, ...], **params: str) -> NoReturn:
        place = Place(self._place.file, self._place.line, self._place.column + self._at)
        self._report.add(code, place, suggestions=suggestions, **params)
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
