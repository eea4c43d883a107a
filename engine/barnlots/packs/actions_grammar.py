"""The grammar of what shall happen: `skolsköterska stannar hos barnet, genast, annars lyft till rektor`."""

from barnlots.model.due import Due, Unit
from barnlots.model.errors import Place
from barnlots.packs.due_grammar import read_due
from barnlots.packs.report import Report, nearest
from barnlots.packs.words import Words, starts_with
from barnlots.packs.yamlsource import Scalar
from barnlots.policy.actions import (
    Action,
    AskAbout,
    AssignTask,
    BlockNotices,
    OpenForSiblings,
    StartWay,
)
from barnlots.policy.vocabulary import Parameter

_RAISE = ", annars lyft till "
_BLOCK = "spärra meddelanden till den det gäller, omprövas "
_SIBLINGS = "syskon får egna ärenden genom "
_GUARDIANS = ("vårdnadshavarna", "föräldrarna", "familjen", "de vuxna hemma")
_NEVER = Due(count=0, unit=Unit.MINUTE)


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
            return BlockNotices(review=self.due(line, text.removeprefix(_BLOCK), len(_BLOCK)))
        body, raise_to = self._raise(line, text)
        if body.startswith(_SIBLINGS):
            role, rest = self._role(line, body, len(_SIBLINGS))
            return OpenForSiblings(role=role, due=self._after_comma(line, body, rest)[1])
        role, rest = self._role(line, body, 0)
        if not role:
            return None
        what, due = self._after_comma(line, body, rest)
        if what.startswith("frågar om "):
            return self._ask(line, role, what.removeprefix("frågar om "), due, raise_to)
        if not what:
            self._fault(line, rest, "BL-M011", ord=body)
            return None
        return AssignTask(
            role=role,
            what=what,
            due=due,
            raise_to=raise_to,
            contacts_guardians=any(word in what for word in _GUARDIANS),
        )

    def due(self, line: Scalar, text: str, offset: int) -> Due:
        """The deadline that `text` says; a wrong one is reported at its own column."""
        due = read_due(text, self._parameters)
        if due is None:
            options = ("genast", "samma dag", "nästa dag", *(f"inom {p}" for p in self._parameters))
            self._fault(line, offset, "BL-M012", nearest(text, options), ord=text)
            return _NEVER
        return due

    def _start(self, line: Scalar, way: str, start: str) -> Action | None:
        if way not in self._words.ways:
            near = nearest(way, self._words.ways)
            self._fault(line, len(start), "BL-M006", near, ord=way, slag="väg")
            return None
        if (way in self._words.escalations) != start.startswith("börja skyddsväg"):
            right = "börja skyddsväg" if way in self._words.escalations else "börja väg"
            self._fault(line, 0, "BL-M013", (f"{right} {way}",), väg=way, rätt=right)
            return None
        return StartWay(way=way)

    def _raise(self, line: Scalar, text: str) -> tuple[str, str | None]:
        if _RAISE not in text:
            return text, None
        body, role = text.rsplit(_RAISE, 1)
        if role not in self._words.role_names:
            near = nearest(role, self._words.role_names)
            self._fault(line, len(body) + len(_RAISE), "BL-M010", near, ord=role)
        return body, role

    def _role(self, line: Scalar, body: str, offset: int) -> tuple[str, int]:
        role = starts_with(body[offset:], self._words.role_names)
        if role is None:
            wrong = " ".join(body[offset:].split()[:2])
            near = nearest(wrong.split()[0] if wrong else "", self._words.role_names)
            self._fault(line, offset, "BL-M010", near, ord=wrong)
            return "", offset
        return role, offset + len(role)

    def _after_comma(self, line: Scalar, body: str, start: int) -> tuple[str, Due]:
        rest = body[start:]
        comma = rest.rfind(", ")
        if comma < 0:
            self._fault(line, start, "BL-M012", (), ord=rest.strip())
            return rest.strip(), _NEVER
        return rest[:comma].strip(), self.due(line, rest[comma + 2 :], start + comma + 2)

    def _ask(
        self, line: Scalar, role: str, fact: str, due: Due, raise_to: str | None
    ) -> Action | None:
        if fact not in self._words.facts:
            near = nearest(fact, self._words.facts)
            self._fault(line, line.text.find(fact), "BL-M001", near, ord=fact)
            return None
        return AskAbout(role=role, fact=fact, due=due, raise_to=raise_to)

    def _fault(
        self, line: Scalar, offset: int, code: str, near: tuple[str, ...] = (), **params: str
    ) -> None:
        place = Place(line.place.file, line.place.line, line.place.column + offset)
        self._report.add(code, place, suggestions=near, **params)
