"""From a step as it is written to what it does: every word of it is looked up before anything runs.

A wrong fact, role or way gets the diagnostic that the policy files give it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from barnlots.authoring.scenarios.gherkin import Kind, ScenarioText, StepText
from barnlots.authoring.scenarios.registry import ON_FORM, StepForm, matching, nearest_forms
from barnlots.authoring.scenarios.world import Who, World
from barnlots.model.clock import from_local
from barnlots.model.disclosure import Because
from barnlots.model.due import UNITS
from barnlots.model.errors import Place
from barnlots.model.facts import Answer
from barnlots.model.filled import ItemAnswer
from barnlots.model.part import HandoverState
from barnlots.packs.answers import read_answer, read_answers
from barnlots.packs.build_instruments import spread
from barnlots.packs.builtins import SCHOOL_FORMS
from barnlots.packs.case_format import RELATIONS
from barnlots.packs.nodes import Scalar
from barnlots.packs.report import Report
from barnlots.packs.shapes import Kind as KeyKind
from barnlots.packs.shapes import is_number, is_time
from barnlots.policy.grounds import GroundKind
from barnlots.policy.pathways import Question
from barnlots.policy.policy import Policy

LEFT_OUT = ("–", "-")
_BETWEEN = (" i ", " hos ", " på ")


@dataclass(frozen=True)
class BoundStep:
    """A step whose every word is known."""

    text: StepText
    form: StepForm
    args: dict[str, Any]

    def run(self, world: World) -> None:
        """Raises Mismatch when what it expects is not so."""
        self.form.does(world, **self.args)


@dataclass(frozen=True)
class BoundScenario:
    text: ScenarioText
    steps: tuple[BoundStep, ...]


class Binder:
    """Binds steps to one policy's words; faults go to the report."""

    def __init__(self, policy: Policy, report: Report) -> None:
        self._policy = policy
        self._words = policy.vocabulary
        self._report = report
        self._read: dict[str, Callable[[Scalar], Any]] = {
            "vem": self._who,
            "svar": self._answers,
            "tidpunkt": self._moment,
            "dag": self._day,
            "antal": self._number,
            "text": lambda said: said.text,
            "person": lambda said: said,
            "verksamhet": lambda said: said,
            "personer": self._people,
            "värde": lambda said: said,
            "steg": lambda said: said,
            "ärende": lambda said: said,
            "kod": lambda said: said.text,
            "enhet": self._one_of(UNITS, "BL-N020"),
            "hållare": self._one_of(self._words.holder_by_name, "BL-M009"),
            "mottagare": self._one_of(self._words.holder_by_name, "BL-M009"),
            "roll": self._one_of(self._words.role_by_name, "BL-M010"),
            "fakta": self._one_of(self._words.fact_by_name, "BL-M001"),
            "väg": self._one_of(policy.way_by_name, "BL-M006"),
            "händelse": self._one_of([one.name for one in policy.triggers], "BL-M016"),
            "handling": self._one_of(policy.document_by_name, "BL-M015"),
            "kontaktorsak": self._one_of(policy.pathway_by_reason, "BL-M019"),
            "instrument": self._one_of(policy.instrument_by_name, "BL-N020"),
            "regel": self._one_of(policy.rule_by_id, "BL-N021"),
            "fråga": self._one_of(tuple(Question), "BL-N020"),
            "skolform": self._one_of(SCHOOL_FORMS, "BL-N020"),
            "relation": self._one_of(RELATIONS, "BL-N020"),
            "läge": self._one_of(tuple(HandoverState), "BL-N020"),
            "grund": self._one_of(tuple(GroundKind), "BL-N020"),
            "skäl": self._one_of(tuple(Because), "BL-N020"),
        }

    def scenario(self, text: ScenarioText) -> BoundScenario:
        bound = tuple(self.step(one) for one in text.steps)
        if not any(one.kind is Kind.THEN for one in text.steps):
            self._report.add("BL-N011", text.place, namn=text.name)
        return BoundScenario(text, tuple(one for one in bound if one is not None))

    def step(self, step: StepText) -> BoundStep | None:
        """The step bound, or None with the fault in the report."""
        text = step.text.removeprefix("att ") if step.kind is Kind.GIVEN else step.text
        line = Scalar(step.text, step.place, step.raw).tail(len(step.text) - len(text))
        found = matching(text)
        if not found:
            near = tuple(f"{one.kind} {one.shown}" for one in nearest_forms(text))
            self._report.add("BL-N012", step.place, suggestions=near, ord=text)
            return None
        fits = [one for one in found if _belongs(step.kind, one[0].kind)]
        if not fits:
            form = found[0][0]
            self._report.add("BL-N013", step.place, ord=form.kind, steg=form.shown)
            return None
        form, match = fits[0]
        args: dict[str, Any] = {}
        for number, gap in enumerate(form.gaps, start=1):
            start = match.start(number)
            place = line.at(start)
            rest = line.raw[place.column - line.place.column :]
            part = Scalar(match[number], place, rest)
            value = self._read[gap.rstrip("0123456789")](part)
            if value is None:
                return None
            if gap == "text" and form.looks_for_words and not value.strip():
                self._report.add("BL-N027", part.place)
                return None
            args[gap] = value
        if form.table or step.table:
            rows = self._table(form, step)
            if rows is None:
                return None
            args["rader"] = rows
        return BoundStep(step, form, args)

    def _table(self, form: StepForm, step: StepText) -> tuple[Any, ...] | None:
        if not form.table or not step.table or step.table[0] != form.table:
            wanted = " | ".join(form.table)
            self._report.add("BL-N014", step.place, rubriker=wanted or "–")
            return None
        place = step.place
        if form.table == ON_FORM:
            on_form = [self._on_form(place, *row) for row in step.table[1:]]
            return None if None in on_form else tuple(one for row in on_form for one in row or ())
        answers = [
            read_answer(Scalar(name, place), Scalar(value, place), self._words, self._report)
            for name, value in step.table[1:]
        ]
        return None if None in answers else tuple(one for one in answers if one is not None)

    def _on_form(self, place: Place, numbers: str, answer: str) -> tuple[ItemAnswer, ...] | None:
        """One row of a filled-in form: a question or several, and the answer; `–` left out."""
        if answer not in LEFT_OUT and not is_number(answer):
            self._report.add("BL-N023", place, ord=answer)
            return None
        value = None if answer in LEFT_OUT else int(answer)
        return tuple(ItemAnswer(item=one, value=value) for one in spread(numbers))

    def _one_of(self, names: Iterable[str], code: str) -> Callable[[Scalar], str | None]:
        known = tuple(names)

        def read(said: Scalar) -> str | None:
            if said.text in known:
                return said.text
            self._report.add(
                code,
                said.place,
                word=said.text,
                among=known,
                ord=said.text,
                val=", ".join(known),
            )
            return None

        return read

    def _who(self, said: Scalar) -> Who | None:
        for between in _BETWEEN:
            at = said.text.find(between)
            while at >= 0:
                role, holder = said.text[:at], said.text[at + len(between) :]
                if role in self._words.role_by_name and holder in self._words.holder_by_name:
                    return self._there(said, role, holder, at + len(between))
                at = said.text.find(between, at + 1)
        role, between, holder = said.text.partition(" i ")
        if not between:
            self._report.add("BL-N015", said.place, ord=said.text)
        elif role not in self._words.role_by_name:
            self._one_of(self._words.role_by_name, "BL-M010")(Scalar(role, said.place))
        else:
            place = said.at(len(role) + len(between))
            self._one_of(self._words.holder_by_name, "BL-M009")(Scalar(holder, place))
        return None

    def _there(self, said: Scalar, role: str, holder: str, at: int) -> Who | None:
        if holder in self._words.role_by_name[role].holders:
            return Who(role, holder)
        here = tuple(one.name for one in self._words.roles if holder in one.holders)
        self._report.add(
            "BL-D002",
            said.place,
            word=role,
            among=here,
            ord=role,
            hållare=holder,
            val=", ".join(here),
        )
        return None

    def _answers(self, said: Scalar) -> tuple[Answer, ...] | None:
        return read_answers(said, self._words, self._report)

    def _moment(self, said: Scalar) -> datetime | None:
        text = said.text.replace(" kl ", " ")
        if not is_time(text, KeyKind.MOMENT):
            self._report.add("BL-N022", said.place, ord=said.text)
            return None
        return from_local(text)

    def _day(self, said: Scalar) -> str | None:
        if not is_time(said.text, KeyKind.DATE):
            self._report.add("BL-S007", said.place, nyckel="dag", värde=said.text)
            return None
        return said.text

    def _number(self, said: Scalar) -> int | None:
        if not is_number(said.text) or not 0 <= int(said.text) < 10_000:
            self._report.add("BL-N023", said.place, ord=said.text)
            return None
        return int(said.text)

    def _people(self, said: Scalar) -> tuple[str, ...]:
        return tuple(
            one.strip() for one in said.text.replace(" och ", ",").split(",") if one.strip()
        )


def _belongs(stands: Kind, form: Kind) -> bool:
    """What happens may also be what was so before; what is expected stands under Så and nowhere
    else."""
    return (form is Kind.THEN) == (stands is Kind.THEN)


def bind(
    scenarios: tuple[ScenarioText, ...], policy: Policy, report: Report
) -> tuple[BoundScenario, ...]:
    """Every scenario bound. Faults go to the report."""
    binder = Binder(policy, report)
    return tuple(binder.scenario(one) for one in scenarios)
