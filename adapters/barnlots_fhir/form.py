"""A form that somebody has filled in: a QuestionnaireResponse becomes answers by item number.

No text of a question or an answer goes any further, and an identity number becomes a keyed name in
the same breath.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from fhir.resources.R4B.coding import Coding
from fhir.resources.R4B.questionnaireresponse import (
    QuestionnaireResponse,
    QuestionnaireResponseItem,
    QuestionnaireResponseItemAnswer,
)

from barnlots.model.clock import from_local
from barnlots.model.filled import ItemAnswer
from barnlots.model.pseudonym import Pseudonym
from barnlots_fhir.parties import Form

NO_TIME, NO_NUMBER, SEVERAL = "BL-I704", "BL-I705", "BL-I706"


class Wrong(Exception):
    """`why` is the code of what is wrong with what came in."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True)
class Filled:
    """What can be kept of a form, and tried again. `part` is None when it cannot be seen whose it
    is; `child` is who it is, when its part may begin, and `protected` whether its identity is said
    to be, None when nothing has said either. `by` are the HSA-ids of whoever handed it in;
    None when it names no professional. `answers` are each by linkId, as the form has them."""

    part: str | None
    child: Pseudonym | None
    form: str
    at: str
    by: tuple[str, ...] | None
    answers: tuple[tuple[str, str], ...]
    protected: bool | None = None

    def named(self) -> str:
        """What makes it another form than one that has come before. Whoever is labelled since is
        heard of again; that nobody is labelled is no news."""
        return replace(self, protected=self.protected or None).written()

    def written(self) -> str:
        said: dict[str, object] = {
            "del": self.part,
            "barn": None if self.child is None else [self.child.lookup, self.child.born],
            "formulär": self.form,
            "tid": self.at,
            "av": self.by,
            "svar": self.answers,
        }
        if self.protected is not None:
            said["skyddad"] = self.protected
        return json.dumps(said, ensure_ascii=False)

    @staticmethod
    def read(content: str) -> "Filled":
        """Raises ValueError, KeyError or TypeError for what was never written so."""
        found = json.loads(content)
        by, answers = found["av"], [(str(one), str(other)) for one, other in found["svar"]]
        child = None if found["barn"] is None else Pseudonym(*map(str, found["barn"]))
        return Filled(
            part=None if found["del"] is None else str(found["del"]),
            child=child,
            form=str(found["formulär"]),
            at=str(found["tid"]),
            by=None if by is None else tuple(map(str, by)),
            answers=tuple(answers),
            protected=_yes_or_no(found.get("skyddad")),
        )

    def items(self, form: Form) -> tuple[ItemAnswer, ...]:
        """By the instrument's own numbers. Raises Wrong."""
        found = dict[str, ItemAnswer]()
        for question, answer in self.answers:
            item = form.items.get(question, question)
            if item in found:
                raise Wrong(SEVERAL)
            found[item] = ItemAnswer(item=item, value=_number(answer, form))
        return tuple(found.values())

    def seen_at(self) -> datetime:
        """Raises Wrong."""
        try:
            return from_local(self.at) if len(self.at) == 10 else datetime.fromisoformat(self.at)
        except (ValueError, OverflowError):
            raise Wrong(NO_TIME) from None


def _yes_or_no(said: object) -> bool | None:
    return said if isinstance(said, bool) else None


def form_of(response: QuestionnaireResponse) -> str:
    """The address of its form, of whatever version."""
    return (response.questionnaire or "").partition("|")[0]


def moment_of(response: QuestionnaireResponse) -> str:
    """When it was filled in, to the day at least; empty when it does not say."""
    return _moment(response.authored)


def _moment(at: object) -> str:
    if isinstance(at, datetime):
        return at.isoformat() if at.tzinfo is not None else ""
    return at.isoformat() if isinstance(at, date) else ""


def answers_of(
    items: list[QuestionnaireResponseItem] | None,
) -> Iterator[tuple[str, str]]:
    """Every answer that is a number or a code, by its question's linkId, however deep it stands."""
    for item in items or []:
        for answer in item.answer or []:
            said = _said(answer)
            if said is not None:
                yield item.linkId or "", said
            yield from answers_of(answer.item)
        yield from answers_of(item.item)


def _said(answer: QuestionnaireResponseItemAnswer) -> str | None:
    """None for words, and whatever else is no answer on a scale."""
    if isinstance(answer.valueCoding, Coding):
        return answer.valueCoding.code or ""
    if answer.valueBoolean is not None:
        return str(answer.valueBoolean).lower()
    if answer.valueInteger is not None:
        return str(answer.valueInteger)
    if isinstance(answer.valueDecimal, Decimal):
        whole = answer.valueDecimal == answer.valueDecimal.to_integral_value()
        return str(int(answer.valueDecimal)) if whole else str(answer.valueDecimal)
    return None


def _number(answer: str, form: Form) -> int:
    if answer in form.answers:
        return form.answers[answer]
    if not answer.isdecimal() or len(answer) > 9:
        raise Wrong(NO_NUMBER)
    return int(answer)
