"""From records to the vocabulary: facts with their parts, roles, holders, parameters, laws."""

from barnlots.model.errors import Label, Place
from barnlots.model.facts import Unknown
from barnlots.packs.build_rules import read_when
from barnlots.packs.builtins import YES_NO
from barnlots.packs.conditions_grammar import AFTER_IS
from barnlots.packs.due_grammar import UNIT_WORDS, read_span
from barnlots.packs.formats import GUARDIAN_NAMED, OTHER_NAMED
from barnlots.packs.nodes import Scalar
from barnlots.packs.report import Report
from barnlots.packs.shapes import Record
from barnlots.packs.words import Words
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

# The longest time of each unit that still is a time to keep: ten years or so.
MOST = {"timmar": 90_000, "dagar": 3_660, "arbetsdagar": 2_600, "skoldagar": 1_800,
        "veckor": 520, "månader": 120}  # fmt: skip
MOST_OF_ANYTHING = 5_300_000

NAMED = (GUARDIAN_NAMED, OTHER_NAMED)

# What says nothing about a fact of this type; left there it would have no effect.
_WITHOUT_EFFECT = {
    FactType.YES_NO: ("värden", "enhet", "när något av", "när alla"),
    FactType.ORDERED: ("enhet", *NAMED, "när något av", "när alla"),
    FactType.CHOICE: ("enhet", *NAMED, "när något av", "när alla"),
    FactType.NUMBER: ("värden", *NAMED, "när något av", "när alla"),
    FactType.DERIVED: (
        "delar",
        "värden",
        "enhet",
        "antecknas av",
        "sammanvägning",
        "gäller",
        "får sänkas av",
        *NAMED,
    ),
}
_CONDITION_WORDS = tuple(f"{one} " for one in AFTER_IS)


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


def check_fact_names(
    records: list[Record], builtin: tuple[FactDefinition, ...], report: Report
) -> None:
    """Reports a fact that, spread out, has the name of another one or of one that is built in."""
    first: dict[str, Place] = {one.name: Place("Barnlots", 0, 0) for one in builtin}
    for record in records:
        for part in record.lines("delar") or (None,):
            name = " ".join(filter(None, (record.text("fakta"), part.text if part else "")))
            place = part.place if part else record.place
            if name in first:
                earlier = first[name]
                if earlier.line:
                    where, line = earlier.file, str(earlier.line)
                    other = Label("BL-LABEL_FIRST", earlier)
                    report.add("BL-S009", place, other=other, namn=name, fil=where, rad=line)
                else:
                    report.add("BL-S021", place, fakta=name)
            first.setdefault(name, place)


def check_named(facts: tuple[FactDefinition, ...], records: list[Record], report: Report) -> None:
    """Reports what is to follow from whom somebody names, when it is no answer of yes that stands
    whatever others say. A fact that is not there is reported as an unknown word."""
    by_name = {one.name: one for one in facts}
    for record in records:
        for key in NAMED:
            fact = by_name.get(record.text(key))
            if fact is not None and not _stands(fact):
                place = record.values[key].place
                report.add("BL-S026", place, nyckel=key, fakta=fact.name)


def _stands(fact: FactDefinition) -> bool:
    return fact.type is FactType.YES_NO and fact.weighing is Weighing.ANY_YES


def _fact(record: Record, report: Report) -> FactDefinition:
    kind = FactType(record.text("typ"))
    name = record.text("fakta")
    values = tuple(word for word in record.words("värden") if word not in tuple(Unknown))
    if kind in (FactType.YES_NO, FactType.DERIVED):
        values = YES_NO
    if kind in (FactType.ORDERED, FactType.CHOICE) and len(set(values)) < 2:
        report.add("BL-S010", record.place, fakta=name)
    if kind is FactType.DERIVED and not (record.lines("när något av") or record.lines("när alla")):
        report.add("BL-S011", record.place, fakta=name)
    for key in _WITHOUT_EFFECT[kind]:
        if key in record.values:
            other = Label("BL-LABEL_TYPE", record.values["typ"].place)
            place = record.values[key].place
            report.add("BL-S023", place, other=other, nyckel=key, fakta=name, typ=kind)
    for word in record.lines("värden"):
        if f"{word.text} ".startswith(_CONDITION_WORDS):
            report.add("BL-S022", word.place, ord=word.text)
    return FactDefinition(
        name=name,
        question=record.text("fråga"),
        type=kind,
        values=values,
        unit=record.text("enhet") or None,
        recorded_by=record.words("antecknas av"),
        sensitive=record.flag("känslig"),
        weighing=Weighing(record.text("sammanvägning", "senaste")),
        holds_for_days=_days(record.scalar("gäller"), report),
        lowered_by=record.words("får sänkas av"),
        guardian_named=record.text(GUARDIAN_NAMED) or None,
        other_named=record.text(OTHER_NAMED) or None,
        file=record.place.file,
        line=record.place.line,
    )


def _days(text: Scalar | None, report: Report) -> int | None:
    if text is None:
        return None
    span = read_span(text.text)
    if span is None or span.unit not in ("dag", "vecka"):
        report.add("BL-M023", text.place, ord=text.text)
        return None
    return span.count * (7 if span.unit == "vecka" else 1)


def add_derivations(
    facts: tuple[FactDefinition, ...], records: list[Record], words: Words, report: Report
) -> tuple[FactDefinition, ...]:
    """The facts, the derived ones with the conditions that they follow from."""
    conditions = {
        record.text("fakta"): read_when(record, words, report)
        for record in records
        if record.lines("när alla") or record.lines("när något av")
    }
    return tuple(
        fact.model_copy(update={"derived_when": conditions[fact.name]})
        if fact.type is FactType.DERIVED and fact.name in conditions
        else fact
        for fact in facts
    )


def build_roles(
    roles: list[Record], holders: list[Record]
) -> tuple[tuple[RoleDefinition, ...], tuple[HolderKind, ...]]:
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
        for one in record.records("värden"):
            if unit in UNIT_WORDS and (one.number("är") or 0) < 0:
                place = one.values["är"].place
                report.add("BL-S013", place, namn=record.text("parameter"))
            elif (one.number("är") or 0) > MOST.get(unit, MOST_OF_ANYTHING):
                place, most = one.values["är"].place, MOST.get(unit, MOST_OF_ANYTHING)
                name = record.text("parameter")
                report.add("BL-S025", place, namn=name, gräns=str(most), enhet=unit)
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
