"""Which fields of the flat fact the conditions read, and what each leaf demands of its field."""

from collections.abc import Iterable, Mapping

from barnlots.opinion.patterns import Field
from barnlots.policy.conditions import Atom, Compare, HasReason, Is, Known, Running
from barnlots.policy.vocabulary import FactDefinition, FactType

OTHER, YES, NO, NOT_RUNNING = "v0", "v1", "v2", "v3"
_FIRST_FREE = 4

SAFE_INTEGER = 2**53

Interval = tuple[int | None, int | None]
Demand = frozenset[str] | Interval
Key = tuple[str, str, str | None]


class CannotCompile(Exception):
    """A condition that the second evaluator cannot be asked about; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Fields:
    """Every field that a set of leaves needs, with one token per text that is mentioned."""

    def __init__(self, leaves: Iterable[Atom], definitions: Mapping[str, FactDefinition]) -> None:
        self._definitions = definitions
        self._names: dict[Key, str] = {}
        self._tokens: dict[Key, dict[str, str]] = {}
        self._interned: dict[str, str] = {}
        for leaf in leaves:
            key = _key(leaf)
            self._names.setdefault(key, f"f{len(self._names)}")
            tokens = self._tokens.setdefault(key, {})
            for text in _texts(leaf):
                tokens[text] = self._intern(text)

    def _intern(self, text: str) -> str:
        return self._interned.setdefault(text, f"v{len(self._interned) + _FIRST_FREE}")

    def all(self) -> tuple[Field, ...]:
        """The fields in the order they were met."""
        return tuple(
            Field.model_validate(
                {
                    "name": name,
                    "kind": key[0],
                    "of": key[1],
                    "parameter": key[2],
                    "scale": self._scale(key[1]),
                    "tokens": self._tokens[key],
                }
            )
            for key, name in self._names.items()
        )

    def domains(self) -> dict[str, frozenset[str]]:
        """Every token that a field can hold, by field name."""
        return {name: self._domain(key) for key, name in self._names.items()}

    def _domain(self, key: Key) -> frozenset[str]:
        kind = key[0]
        if kind in ("known", "reason"):
            return frozenset({YES, NO})
        mentioned = frozenset(self._tokens[key].values()) | {OTHER}
        return mentioned | {NOT_RUNNING} if kind == "way" else mentioned

    def demand(self, leaf: Atom, holds: bool) -> tuple[str, Demand]:
        """What the leaf's field must be for the leaf to be certainly so, or certainly not so.

        Raises CannotCompile for a comparison that means nothing.
        """
        key = _key(leaf)
        name = self._names[key]
        if isinstance(leaf, Compare):
            return name, _interval(leaf.op, self._bound(leaf), holds)
        match leaf:
            case Is(values=values):
                wanted = frozenset(self._tokens[key][value] for value in values)
            case Running(steps=()):
                wanted = self._domain(key) - {NOT_RUNNING}
            case Running(steps=steps):
                wanted = frozenset(self._tokens[key][step] for step in steps)
            case _:
                wanted = frozenset({YES})
        return name, wanted if holds else self._domain(key) - wanted

    def _bound(self, leaf: Compare) -> int:
        definition = self._definitions.get(leaf.fact)
        if definition is None or definition.type not in (FactType.NUMBER, FactType.ORDERED):
            raise CannotCompile("not_comparable")
        if leaf.parameter:
            return 0
        bound = leaf.bound
        if isinstance(bound, str):
            if bound not in self._scale(leaf.fact):
                raise CannotCompile("bound_off_scale")
            return self._scale(leaf.fact).index(bound)
        if abs(bound) >= SAFE_INTEGER:
            raise CannotCompile("bound_too_large")
        return bound

    def _scale(self, fact: str) -> tuple[str, ...]:
        definition = self._definitions.get(fact)
        ordered = definition is not None and definition.type is FactType.ORDERED
        return definition.values if definition is not None and ordered else ()


def _key(leaf: Atom) -> Key:
    match leaf:
        case Is(fact=fact):
            return ("value", fact, None)
        case Compare(fact=fact, bound=bound, parameter=True):
            return ("margin", fact, str(bound))
        case Compare(fact=fact):
            return ("number", fact, None)
        case Known(fact=fact):
            return ("known", fact, None)
        case Running(way=way):
            return ("way", way, None)
        case HasReason(reason=reason):
            return ("reason", reason, None)


def _texts(leaf: Atom) -> tuple[str, ...]:
    match leaf:
        case Is(values=values):
            return values
        case Running(steps=steps):
            return steps
        case _:
            return ()


def _interval(op: str, bound: int, holds: bool) -> Interval:
    upward = op in ("minst", "över")
    least = bound if op in ("minst", "under") else bound + 1
    return (least, None) if upward is holds else (None, least - 1)
