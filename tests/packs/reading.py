"""One sentence read by the grammar of the small pack, with what is said about it."""

from pathlib import Path

from barnlots.model.errors import Diagnostic, Place
from barnlots.packs import read_policy
from barnlots.packs.actions_grammar import ActionReader
from barnlots.packs.conditions_grammar import ConditionReader
from barnlots.packs.nodes import Scalar
from barnlots.packs.report import Report
from barnlots.packs.words import Words
from barnlots.policy.actions import Action
from barnlots.policy.conditions import Condition

POLICY = read_policy(Path(__file__).parent / "liten")
WORDS = Words(
    facts=POLICY.vocabulary.fact_by_name,
    roles=POLICY.vocabulary.role_by_name,
    holders=tuple(POLICY.vocabulary.holder_by_name),
    ways={one.name: tuple(one.step_by_name) for one in POLICY.ways},
    escalations=frozenset(one.name for one in POLICY.ways if one.escalation),
    reasons=tuple(POLICY.pathway_by_reason),
    parameters={one.name: one.unit for one in POLICY.parameters},
)


def _line(text: str) -> Scalar:
    return Scalar(text, Place("f.yaml", 7, 9), text)


def condition(text: str) -> tuple[Condition | None, list[Diagnostic]]:
    report = Report()
    return ConditionReader(_line(text), WORDS, report).read(), report.found


def action(text: str) -> tuple[Action | None, list[Diagnostic]]:
    report = Report()
    return ActionReader(WORDS, POLICY.parameter_by_name, report).read(_line(text)), report.found
