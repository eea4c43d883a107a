"""A pack as a plan reads it: the rules in force, plain names, and the place of each statement."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from barnlots.authoring.plan.actors import Actor, Actors
from barnlots.authoring.plan.circles import Circles, circles_of
from barnlots.authoring.plan.document import Block, Question, Row, Said, Table
from barnlots.authoring.plan.words import due_words
from barnlots.kernel.staffing import ACCOUNTABLE, MANAGER
from barnlots.model.catalogue import Language, say
from barnlots.model.due import Due
from barnlots.model.errors import Place
from barnlots.packs.pack import Pack
from barnlots.policy.actions import Action
from barnlots.policy.conditions import ALWAYS
from barnlots.policy.pathways import Pathway
from barnlots.policy.pathways import Question as Asked
from barnlots.policy.policy import Policy
from barnlots.policy.rules import Rule
from barnlots.policy.vocabulary import HolderKind
from barnlots.policy.ways import Step, Way

_NAMED = {ACCOUNTABLE: "BL-PLAN_ACCOUNTABLE", MANAGER: "BL-PLAN_MANAGER"}


@dataclass(frozen=True)
class Doing:
    """An action of the policy: whose it is (a rule's name, or a way and a step), and where. `way`
    is None for a rule's."""

    whose: str
    action: Action
    place: Place
    way: Way | None = None


@dataclass(frozen=True)
class PlanReader:
    """`day` is the day as of which dated rules and values are told."""

    pack: Pack
    day: date
    lang: Language = "sv"

    @property
    def policy(self) -> Policy:
        return self.pack.policy

    @cached_property
    def actors(self) -> Actors:
        return Actors(self.policy)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules in force on the day."""
        return tuple(rule for rule in self.policy.rules if rule.in_force(self.day))

    @cached_property
    def circles(self) -> dict[str, Circles]:
        """The circles of each contact reason."""
        return {one.reason: circles_of(one, self.actors) for one in self.policy.pathways}

    @property
    def journey(self) -> Way:
        return self.policy.way_by_name[self.policy.journey]

    def say(self, code: str, **params: object) -> str:
        return say(code, self.lang, **params)

    def role(self, name: str) -> str:
        """`skolkuratorn`; the engine's own words for a person (`ansvarig`) from the catalogue."""
        found = self.policy.vocabulary.role_by_name.get(name)
        if found:
            return found.title
        return self.say(_NAMED[name]) if name in _NAMED else name

    def told(self, raise_to: str | None) -> str:
        """Who is told when something is late."""
        return self.role(raise_to or MANAGER)

    @cached_property
    def holders(self) -> tuple[HolderKind, ...]:
        """Every kind of holder, actor by actor, and last those that belong to none."""
        order = (*Actor, None)
        whose = self.actors.of_holder
        return tuple(
            sorted(
                self.policy.vocabulary.holders,
                key=lambda one: order.index(whose[one.name].actor),
            )
        )

    def holder(self, name: str) -> str:
        """`Elevhälsan`; brackets after the name are left for tables of holders."""
        return self.policy.vocabulary.holder_by_name[name].title.split(" (")[0]

    def actor(self, actor: Actor | None) -> str:
        return self.say(f"BL-PLAN_ACTOR_{actor.name if actor else 'NONE'}")

    def due(self, due: Due | None) -> str:
        return due_words(due, self.policy, self.day, self.lang) if due else ""

    def place(self, kind: str, name: str) -> Place:
        return self.pack.place(kind, name)

    def row_place(self, pathway: Pathway, key: str, number: int) -> Place:
        """Where row `number` (from 0) of one of a contact reason's tables is said."""
        record = self.pack.record("kontaktorsak", pathway.reason)
        rows = record.records(key) if record else ()
        return rows[number].place if number < len(rows) else self.of_pathway(pathway)

    def of_pathway(self, pathway: Pathway, key: str | None = None) -> Place:
        return self.pack.place("kontaktorsak", pathway.reason, key)

    def of_step(self, way: Way, step: Step) -> Place:
        """Where a step of a way begins."""
        record = self.pack.record("väg", way.name)
        steps = record.mapping("steg") if record else None
        for name, _ in steps.entries if steps else ():
            if name.text == step.name:
                return name.place
        return Place(way.file, way.line)

    def doings(self) -> Iterator[Doing]:
        """Everything that rules in force and ways order, in the order of the files."""
        for rule in self.rules:
            for action in rule.then:
                yield Doing(rule.name, action, Place(rule.file, rule.line))
        for way in self.policy.ways:
            for step in way.steps:
                for action in step.on_entry:
                    whose = f"{way.title}: {step.name}"
                    yield Doing(whose, action, self.of_step(way, step), way)

    def usual(self, *questions: Asked) -> tuple[Said, ...]:
        """What the policy answers to a question for every child, whatever the child is like."""
        return tuple(
            Said(one.text, Place(one.file, one.line))
            for question in questions
            for one in self.policy.answers
            if one.question is question and one.when == ALWAYS
        )

    def ask(
        self,
        key: str,
        source: str,
        *found: Block | None,
        gaps: tuple[Said, ...] = (),
        form: Table | None = None,
        left: bool = True,
    ) -> Question:
        """The question with this key of the catalogue; tables without rows are no answer."""
        kept = tuple(
            one
            for one in found
            if one is not None and not (isinstance(one, Table) and not one.rows)
        )
        asked = self.say(f"BL-PLAN_LEFT_{key}") if left else None
        return Question(
            text=self.say(f"BL-PLAN_Q_{key}"),
            source=source,
            found=kept,
            gaps=gaps,
            left=asked,
            form=form,
        )

    def table(self, code: str, rows: Iterable[Row], *columns: str) -> Table:
        """A table captioned by `code`, with columns by their own codes."""
        return Table(self.say(code), self.columns(*columns), tuple(rows))

    def columns(self, *codes: str) -> tuple[str, ...]:
        return tuple(self.say(f"BL-PLAN_C_{code}") for code in codes)

    def exercise(self, number: str) -> str:
        """Where the report asks: `SKR 2023, övning 4b`."""
        return self.say("BL-PLAN_SRC_EXERCISE", nr=number)
