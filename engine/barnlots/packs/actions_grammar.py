"""The grammar of what shall happen: `kurator frågar om barnets syn, inom 5 skoldagar`."""

from barnlots.model.due import Due, Unit
from barnlots.model.errors import Label
from barnlots.packs.due_grammar import due_words, read_due
from barnlots.packs.nodes import Scalar
from barnlots.packs.report import Report, nearest_start
from barnlots.packs.words import Words, starts_with
from barnlots.policy.actions import (
    Action,
    AskAbout,
    AssignTask,
    BlockNotices,
    OpenForSiblings,
    StartWay,
)
from barnlots.policy.vocabulary import FactType, Parameter

RAISE = ", annars lyft till "
_BLOCK = "spärra meddelanden till den det gäller, omprövas "
_BLOCK_ALL = "spärra alla meddelanden hem, omprövas "
_SIBLINGS = "syskon får egna ärenden genom "
_ASK = "frågar om "
STARTS = (
    "börja väg",
    "börja skyddsväg",
    _BLOCK.rstrip(),
    _BLOCK_ALL.rstrip(),
    _SIBLINGS.rstrip(),
)
GUARDIANS = ("vårdnadshavarna", "föräldrarna", "familjen", "de vuxna hemma")
NEVER = Due(count=0, unit=Unit.MINUTE)


class ActionReader:
    """Reads action sentences of one pack."""

    def __init__(self, words: Words, parameters: dict[str, Parameter], report: Report) -> None:
        self._words = words
        self._parameters = parameters
        self._report = report

    def read_all(self, lines: tuple[Scalar, ...]) -> tuple[Action, ...]:
        read = (self.read(line) for line in lines)
        return tuple(action for action in read if action is not None)

    def read(self, line: Scalar) -> Action | None:
        """The action, or None with the fault in the report."""
        text = line.text
        for start in ("börja skyddsväg ", "börja väg "):
            if text.startswith(start):
                return self._start(line, text.removeprefix(start), start)
        if text.startswith(_BLOCK):
            return BlockNotices(review=self.due(line, len(_BLOCK), len(text)))
        if text.startswith(_BLOCK_ALL):
            due = self.due(line, len(_BLOCK_ALL), len(text))
            return BlockNotices(review=due, everybody=True)
        if text.startswith(_SIBLINGS):
            return self._siblings(line)
        end, raise_to = self._raise(line)
        role, at = self._role(line, 0)
        if not role:
            return None
        comma = text.rfind(", ", at, end)
        if comma < 0 and not text[at:end].strip(" ,"):
            return self._fault(line, min(at, len(text)), "BL-M011", ord=text)
        if comma < 0:
            return self._fault(line, 0, "BL-M021", ord=text)
        due = self.due(line, comma + 2, end)
        if due is NEVER:
            return None
        what = text[at:comma].strip()
        if not what:
            return self._fault(line, at, "BL-M011", ord=text)
        if what.startswith(_ASK):
            return self._ask(line, role, text.index(_ASK, at) + len(_ASK), comma, due, raise_to)
        return AssignTask(
            role=role,
            what=what,
            due=due,
            raise_to=raise_to,
            contacts_guardians=any(word in what for word in GUARDIANS),
        )

    def due(self, line: Scalar, start: int, end: int) -> Due:
        """The deadline that stands from `start` to `end`; a wrong one is reported there."""
        text = line.text[start:end]
        due = read_due(text, self._parameters)
        if due is None:
            among = due_words(text, self._parameters)
            self._report.add("BL-M012", line.at(start), word=text, among=among, ord=text)
        return due or NEVER

    def _start(self, line: Scalar, way: str, start: str) -> Action | None:
        if way not in self._words.ways:
            place = line.at(len(start))
            self._report.add("BL-M006", place, word=way, among=self._words.ways, ord=way)
            return None
        if (way in self._words.escalations) != start.startswith("börja skyddsväg"):
            right = "börja skyddsväg" if way in self._words.escalations else "börja väg"
            other = self._words.label("BL-LABEL_WAY", "väg", way, väg=way)
            return self._fault(line, 0, "BL-M013", (f"{right} {way}",), other, väg=way, rätt=right)
        return StartWay(way=way)

    def _siblings(self, line: Scalar) -> Action | None:
        role, at = self._role(line, len(_SIBLINGS))
        if not role:
            return None
        if not line.text.startswith(", ", at):
            return self._fault(line, at, "BL-M021", ord=line.text)
        return OpenForSiblings(role=role, due=self.due(line, at + 2, len(line.text)))

    def _raise(self, line: Scalar) -> tuple[int, str | None]:
        """Where the sentence ends before `, annars lyft till …`, and to whom that is."""
        end = line.text.rfind(RAISE)
        if end < 0:
            return len(line.text), None
        role = line.text[end + len(RAISE) :]
        known = self._words.role_names
        if role not in known:
            place = line.at(end + len(RAISE))
            self._report.add("BL-M010", place, word=role, among=known, ord=role)
        return end, role

    def _role(self, line: Scalar, offset: int) -> tuple[str, int]:
        rest = line.text[offset:]
        role = starts_with(rest, self._words.role_names)
        if role is not None:
            return role, offset + len(role)
        starts = (*self._words.role_names, *(STARTS if offset == 0 else ()))
        wrong, near = ("", ()) if self._report.full else nearest_start(rest, starts)
        self._fault(line, offset, "BL-M010", near, ord=wrong)
        return "", offset

    def _ask(
        self, line: Scalar, role: str, start: int, end: int, due: Due, raise_to: str | None
    ) -> Action | None:
        name = line.text[start:end].strip()
        fact = self._words.facts.get(name)
        if fact is None:
            place = line.at(start)
            self._report.add("BL-M001", place, word=name, among=self._words.facts, ord=name)
            return None
        if fact.type is FactType.DERIVED or fact.builtin:
            other = self._words.label("BL-LABEL_FACT", "fakta", name, fakta=name)
            return self._fault(line, start, "BL-M022", other=other, fakta=name)
        return AskAbout(role=role, fact=name, due=due, raise_to=raise_to)

    def _fault(
        self,
        line: Scalar,
        offset: int,
        code: str,
        near: tuple[str, ...] = (),
        other: Label | None = None,
        **params: str,
    ) -> Action | None:
        self._report.add(code, line.at(offset), suggestions=near, other=other, **params)
        return None
