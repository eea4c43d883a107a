"""From records to the vocabulary: facts with their parts, roles, holders, parameters, laws."""

from barnlots.packs.conditions_grammar import read_all, read_any
from barnlots.packs.due_grammar import UNIT_WORDS, read_span
from barnlots.packs.report import Report, nearest
from barnlots.packs.shapes import Record
from barnlots.packs.words import Words
from barnlots.packs.yamlsource import Scalar
from barnlots.policy.conditions import Condition
from barnlots.policy.vocabulary import (
    DatedValue,
    FactDefinition,
    FactType,
    HolderKind,
    LawEntry,
    Parameter,
    RoleDefinition,
    Weighing,
)

UNKNOWN_WORDS = ("inte frågat", "vet inte")


def build_facts(records: list[Record], report: Report) -> tuple[FactDefinition, ...]:
    """Every fact, those with parts spread out; conditions of derived facts come later."""
    facts: list[FactDefinition] = []
    for record in records:
        definition = _fact(record, report)
        parts = record.words("delar")
        if not parts:
            facts.append(definition)
        for part in parts:
            name = f"{definition.name} {part}"
            question = f"{definition.question} {part}?"
            facts.append(definition.model_copy(update={"name": name, "question": question}))
    return tuple(facts)


def _fact(record: Record, report: Report) -> FactDefinition:
    kind = FactType(record.text("typ"))
    values = tuple(word for word in record.words("värden") if word not in UNKNOWN_WORDS)
    if kind in (FactType.YES_NO, FactType.DERIVED):
        values = ("ja", "nej")
    if kind in (FactType.ORDERED, FactType.CHOICE) and len(values) < 2:
        report.add("BL-S010", record.place, fakta=record.text("fakta"))
    if kind is FactType.DERIVED and not (record.lines("när något av") or record.lines("när alla")):
        report.add("BL-S011", record.place, fakta=record.text("fakta"))
    return FactDefinition(
        name=record.text("fakta"),
        question=record.text("fråga"),
        type=kind,
        values=values,
        unit=record.text("enhet") or None,
        recorded_by=record.words("antecknas av"),
        sensitive=record.flag("känslig"),
        weighing=Weighing(record.text("sammanvägning", "senaste")),
        holds_for_days=_days(record.scalar("gäller"), report),
        lowered_by=record.words("får sänkas av"),
    )


def _days(text: Scalar | None, report: Report) -> int | None:
    if text is None:
        return None
    span = read_span(text.text)
    if span is None or span.unit not in ("dag", "vecka"):
        report.add("BL-M012", text.place, ord=text.text)
        return None
    return span.count * (7 if span.unit == "vecka" else 1)


def add_derivations(
    facts: tuple[FactDefinition, ...], records: list[Record], words: Words, report: Report
) -> tuple[FactDefinition, ...]:
    """The derived facts with the conditions that they follow from; a circle is reported."""
    conditions: dict[str, Condition] = {}
    for record in records:
        if record.lines("när något av"):
            conditions[record.text("fakta")] = read_any(record.lines("när något av"), words, report)
        elif record.lines("när alla"):
            conditions[record.text("fakta")] = read_all(record.lines("när alla"), words, report)
    return tuple(
        fact.model_copy(update={"derived_when": conditions[fact.name]})
        if fact.type is FactType.DERIVED and fact.name in conditions
        else fact
        for fact in facts
    )


def build_roles(
    roles: list[Record], holders: list[Record], report: Report
) -> tuple[tuple[RoleDefinition, ...], tuple[HolderKind, ...]]:
    role_names = tuple(record.text("roll") for record in roles)
    holder_names = tuple(record.text("hållare") for record in holders)
    for record in roles:
        check_words(record, "finns i", holder_names, "BL-M009", report)
    for record in holders:
        check_words(record, "ansvarig först", role_names, "BL-M010", report)
        check_words(record, "chef", role_names, "BL-M010", report)
    return (
        tuple(
            RoleDefinition(
                name=one.text("roll"),
                title=one.text("namn"),
                holders=one.words("finns i"),
                leads=one.flag("leder"),
            )
            for one in roles
        ),
        tuple(
            HolderKind(
                name=one.text("hållare"),
                title=one.text("namn"),
                secrecy=one.text("sekretess"),
                default_accountable=one.words("ansvarig först"),
                manager=one.text("chef"),
                reports_concern=one.flag("anmäler oro", default=True),
                public_way=one.text("alltid öppet") or None,
                school_forms=one.words("skolformer"),
            )
            for one in holders
        ),
    )


def check_words(
    record: Record, key: str, known: tuple[str, ...], code: str, report: Report
) -> None:
    """Reports every word under `key` that is not one of `known`, with the nearest right ones."""
    for line in record.lines(key):
        if line.text not in known:
            report.add(code, line.place, suggestions=nearest(line.text, known), ord=line.text)


def build_parameters(records: list[Record], report: Report) -> tuple[Parameter, ...]:
    parameters = []
    for record in records:
        dated = [
            DatedValue(
                valid_from=one.text("gäller från"),
                value=one.number("är") or 0,
                source=one.text("källa"),
            )
            for one in record.records("värden")
        ]
        days = [one.valid_from for one in dated]
        if days != sorted(set(days)):
            report.add("BL-S012", record.place, namn=record.text("parameter"))
        unit = record.text("enhet")
        if unit in UNIT_WORDS and any(one.value < 0 for one in dated):
            report.add("BL-S013", record.place, namn=record.text("parameter"))
        parameters.append(
            Parameter(
                name=record.text("parameter"),
                description=record.text("namn"),
                unit=unit,
                values=tuple(dated),
            )
        )
    return tuple(parameters)


def build_laws(records: list[Record]) -> tuple[LawEntry, ...]:
    return tuple(
        LawEntry(
            name=one.text("källa"),
            title=one.text("namn"),
            binding=one.text("bindning"),
            checked_on=one.text("kontrollerad"),
            sections=one.words("paragrafer"),
            repealed_on=one.text("upphävd") or None,
        )
        for one in records
    )
