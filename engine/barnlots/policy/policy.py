"""The immutable Policy: everything that decides, in one value with one digest."""

from datetime import date
from functools import cached_property

from barnlots.model.base import Frozen, digest
from barnlots.policy.grounds import Category, ConsentRule, Document, Drawn, GroundRule, Piece
from barnlots.policy.instruments import Instrument
from barnlots.policy.pathways import AnswerRule, Pathway
from barnlots.policy.rules import Rule
from barnlots.policy.vocabulary import LawEntry, Parameter, Vocabulary
from barnlots.policy.ways import Trigger, Way

_WHERE = frozenset({"file", "line"})
_SELDOM = ("version_of", "guardian_named", "other_named", "answers_to", "within_authority")


class Policy(Frozen):
    """A pack, read and checked. `journey` names the way that every child's part follows."""

    name: str
    vocabulary: Vocabulary
    parameters: tuple[Parameter, ...]
    laws: tuple[LawEntry, ...]
    rules: tuple[Rule, ...]
    ways: tuple[Way, ...]
    pathways: tuple[Pathway, ...]
    answers: tuple[AnswerRule, ...]
    grounds: tuple[GroundRule, ...]
    triggers: tuple[Trigger, ...]
    documents: tuple[Document, ...]
    journey: str
    instruments: tuple[Instrument, ...] = ()
    categories: tuple[Category, ...] = ()
    pieces: tuple[Piece, ...] = ()
    consents: tuple[ConsentRule, ...] = ()

    @cached_property
    def digest(self) -> str:
        """SHA-256 over content; where a rule stands in its file does not count."""
        return digest_of_written(self.model_dump(mode="json"))

    @cached_property
    def way_by_name(self) -> dict[str, Way]:
        return {one.name: one for one in self.ways}

    @cached_property
    def rule_by_id(self) -> dict[str, Rule]:
        return {one.id: one for one in self.rules}

    @cached_property
    def read_by_rule(self) -> dict[str, tuple[str, ...]]:
        """The recorded facts behind each rule's `när`, each once, in reading order."""
        return {one.id: self.vocabulary.recorded_behind(one.when) for one in self.rules}

    @cached_property
    def pathway_by_reason(self) -> dict[str, Pathway]:
        return {one.reason: one for one in self.pathways}

    @cached_property
    def instrument_by_name(self) -> dict[str, Instrument]:
        return {one.name: one for one in self.instruments}

    @cached_property
    def document_by_name(self) -> dict[str, Document]:
        return {one.name: one for one in self.documents}

    @cached_property
    def piece_by_name(self) -> dict[str, Piece]:
        return {one.name: one for one in self.pieces}

    @cached_property
    def tells_siblings_apart(self) -> bool:
        """Whether what has been noticed of a sibling is told by pieces of its own, or nowhere."""
        apart = {Drawn.OF_THE_CHILD, Drawn.OF_SIBLINGS}
        return any(apart.intersection(one.drawn_from) for one in self.pieces)

    @cached_property
    def category_by_piece(self) -> dict[str, str]:
        """Of which category each piece of a document is."""
        return {one.name: one.category for one in self.pieces}

    @cached_property
    def rows_by_document(self) -> dict[str, tuple[GroundRule, ...]]:
        """The rows about each document, in their order."""
        found: dict[str, tuple[GroundRule, ...]] = {}
        for one in self.grounds:
            found[one.document] = (*found.get(one.document, ()), one)
        return found

    def rows_for(
        self, document: str, sender: str, receiver: str, item: str
    ) -> tuple[GroundRule, ...]:
        """The rows about the item of the document on its way there, in the order in which they are
        tried."""
        cell = (document, sender, receiver, self.category_by_piece.get(item, ""))
        if cell not in self._rows_by_cell:
            rows = self.rows_by_document.get(document, ())
            self._rows_by_cell[cell] = tuple(one for one in rows if one.fits(*cell))
        return self._rows_by_cell[cell]

    @cached_property
    def _rows_by_cell(self) -> dict[tuple[str, str, str, str], tuple[GroundRule, ...]]:
        """What has been asked for already: of a policy it is always the same."""
        return {}

    @cached_property
    def law_by_name(self) -> dict[str, LawEntry]:
        return {one.name: one for one in self.laws}

    @cached_property
    def parameter_by_name(self) -> dict[str, Parameter]:
        return {one.name: one for one in self.parameters}

    def parameter(self, name: str, day: date) -> int:
        """The value in force on `day`. Raises KeyError when there is none yet."""
        value = self.value_on(name, day)
        if value is None:
            raise KeyError(name)
        return value

    def value_on(self, name: str, day: date) -> int | None:
        """The same, but None when there is none yet, or no such parameter."""
        parameter = self.parameter_by_name.get(name)
        return parameter.value_on(day) if parameter is not None else None

    def values_on(self, day: date) -> dict[str, int]:
        """Every parameter that has a value on `day`, with it."""
        valued = ((one.name, one.value_on(day)) for one in self.parameters)
        return {name: value for name, value in valued if value is not None}


def digest_of_written(written: object) -> str:
    """The digest of a policy as it was written, in whatever shape it was written then. Read in
    today's it may say more, and have another."""
    return digest(_without_places(written))


def _without_places(value: object) -> object:
    if isinstance(value, dict):
        said = {key: one for key, one in value.items() if key not in _WHERE}
        for key in _SELDOM:
            if not said.get(key):
                # A pack that says nothing of it has the digest that it always had.
                said.pop(key, None)
        return {key: _without_places(one) for key, one in said.items()}
    if isinstance(value, list):
        return [_without_places(one) for one in value]
    return value
