"""The grammar of conditions as tables: what is written, what it means, and what is suggested."""

from itertools import product

import pytest
from tests.packs.reading import POLICY, condition

from barnlots.kernel.evaluate import Interpreter
from barnlots.model.errors import Place
from barnlots.model.facts import Value
from barnlots.model.truth import Truth
from barnlots.packs.build_rules import not_certainly
from barnlots.policy.conditions import (
    All,
    Compare,
    Condition,
    HasReason,
    Is,
    Known,
    Not,
    Running,
)
from barnlots.policy.situation import Situation

SAD = Is(fact="ledsen", values=("ofta",))
CONDITIONS: list[tuple[str, Condition]] = [
    ("ledsen är ofta", SAD),
    ("ledsen är inte ofta", Not(of=SAD)),
    ("ledsen är ibland eller ofta", Is(fact="ledsen", values=("ibland", "ofta"))),
    ("ledsen är inte ibland eller ofta", Not(of=Is(fact="ledsen", values=("ibland", "ofta")))),
    ("ledsen är minst ibland", Compare(fact="ledsen", op="minst", bound="ibland")),
    ("ledsen är högst ibland", Compare(fact="ledsen", op="högst", bound="ibland")),
    ("ledsen är över nej", Compare(fact="ledsen", op="över", bound="nej")),
    ("ledsen är under ofta", Compare(fact="ledsen", op="under", bound="ofta")),
    ("ledsen är känt", Known(fact="ledsen")),
    ("ledsen är inte känt", Not(of=Known(fact="ledsen"))),
    ("utsatt för slag är ja", Is(fact="utsatt för slag", values=("ja",))),
    ("utsatt är ja", Is(fact="utsatt", values=("ja",))),
    ("frånvaro är minst 1500", Compare(fact="frånvaro", op="minst", bound=1500)),
    ("frånvaro är över 0 minuter", Compare(fact="frånvaro", op="över", bound=0)),
    ("ålder är under 15 år", Compare(fact="ålder", op="under", bound=15)),
    ("årskurs är högst 3", Compare(fact="årskurs", op="högst", bound=3)),
    (
        "frånvaro är över gräns för frånvaro",
        Compare(fact="frånvaro", op="över", bound="gräns för frånvaro", parameter=True),
    ),
    (
        "skolform är anpassad grundskola eller grundskola",
        Is(fact="skolform", values=("anpassad grundskola", "grundskola")),
    ),
    ("samtycke till remiss är ja", Is(fact="samtycke till remiss", values=("ja",))),
    ("väg vägen pågår", Running(way="vägen")),
    ("väg vägen pågår inte", Not(of=Running(way="vägen"))),
    ("väg vägen är i början", Running(way="vägen", steps=("början",))),
    ("väg vägen är i början eller slutet", Running(way="vägen", steps=("början", "slutet"))),
    ("kontaktorsak är ledsenhet", HasReason(reason="ledsenhet")),
    ("ledsen är ofta och utsatt är ja", All(of=(SAD, Is(fact="utsatt", values=("ja",))))),
    (
        "ålder är under 15 och väg vägen pågår och ledsen är ofta",
        All(of=(Compare(fact="ålder", op="under", bound=15), Running(way="vägen"), SAD)),
    ),
    # the longest name wins, also when it has a joining word in it
    ("ledsen eller orolig är ledsen", Is(fact="ledsen eller orolig", values=("ledsen",))),
    (
        "ledsen eller orolig är ledsen eller orolig",
        Is(fact="ledsen eller orolig", values=("ledsen eller orolig",)),
    ),
    (
        "ledsen eller orolig är orolig eller ledsen",
        Is(fact="ledsen eller orolig", values=("orolig", "ledsen")),
    ),
    ("brott är inte känt", Not(of=Known(fact="brott"))),
    ("brott är inte säkert", Not(of=Is(fact="brott", values=("säkert",)))),
    ("brott är minst hört", Compare(fact="brott", op="minst", bound="hört")),
]


@pytest.mark.parametrize(("text", "means"), CONDITIONS, ids=[text for text, _ in CONDITIONS])
def test_a_condition_means_what_it_says(text: str, means: Condition) -> None:
    assert condition(text) == (means, [])


WRONG_CONDITIONS = [
    # sentence, code, column, the first suggestion
    ("lessen är ofta", "BL-M001", 9, "ledsen"),
    ("ledsen elelr orolig är ledsen", "BL-M001", 9, "ledsen eller orolig"),
    ("utsatt för salg är ja", "BL-M001", 9, "utsatt för slag"),
    ("ledsen är ofta och utsat är ja", "BL-M001", 28, "utsatt"),
    ("Ledsen är ofta", "BL-M001", 9, "ledsen"),
    ("helt annat är ja", "BL-M001", 9, None),
    ("ledsen ofta", "BL-M002", 16, None),
    ("ledsen är ofta eller", "BL-M020", 29, None),
    ("ledsen är ofta, utsatt är ja", "BL-M002", 23, None),
    ("ledsen", "BL-M020", 15, None),
    ("ledsen är", "BL-M020", 18, None),
    ("ledsen är ofta och", "BL-M020", 27, None),
    ("ledsen är minst", "BL-M020", 24, None),
    ("ledsen är offta", "BL-M003", 19, "ofta"),
    ("ledsen är minst iblan", "BL-M003", 25, "ibland"),
    ("utsatt är vet inte", "BL-M003", 19, None),
    ("ålder är 15", "BL-M004", 18, None),
    ("utsatt är minst ja", "BL-M005", 19, None),
    ("väg vägn pågår", "BL-M006", 13, "vägen"),
    ("ålder är minst tjugo", "BL-M007", 24, None),
    ("ålder är minst 15 minuter", "BL-M007", 24, None),
    ("ålder är minst 015", "BL-M007", 24, None),
    ("ålder är minst 99999999999999999999", "BL-M007", 24, None),
    ("frånvaro är över gräns för frånvarro", "BL-M007", 26, "gräns för frånvaro"),
    ("frånvaro är över tid till svar", "BL-M017", 26, None),
    ("väg vägen är i slutte", "BL-M018", 24, "slutet"),
    ("väg vägen står still", "BL-M002", 19, None),
    ("kontaktorsak är ledsen", "BL-M019", 25, "ledsenhet"),
]


@pytest.mark.parametrize(
    ("text", "code", "column", "first"), WRONG_CONDITIONS, ids=[row[0] for row in WRONG_CONDITIONS]
)
def test_a_wrong_condition_is_one_fault_at_its_column(
    text: str, code: str, column: int, first: str | None
) -> None:
    read, found = condition(text)
    assert read is None
    assert [(one.code, one.place) for one in found] == [(code, Place("f.yaml", 7, column))]
    assert next(iter(found[0].suggestions), None) == first


EXCEPTIONS = [
    "ledsen är ofta",
    "ledsen är inte ofta",
    "ledsen är minst ibland",
    "ledsen är känt",
    "ledsen är inte känt",
    "väg vägen pågår",
    "ledsen är ofta och utsatt för slag är ja",
    "ledsen är inte nej och utsatt för hot är inte ja",
]


@pytest.mark.parametrize("text", EXCEPTIONS)
def test_an_exception_silences_only_when_it_certainly_holds(text: str) -> None:
    """`utom när` over every combination of answers, and with nobody having asked."""
    exception, _ = condition(text)
    assert exception is not None
    unless = not_certainly(exception)
    judge = Interpreter(POLICY).judge
    sad, yes_no = (None, "nej", "ibland", "ofta"), (None, "ja", "nej")
    for answers in product(sad, yes_no, yes_no):
        names = ("ledsen", "utsatt för slag", "utsatt för hot")
        facts: dict[str, Value] = {
            name: one for name, one in zip(names, answers, strict=True) if one is not None
        }
        for ways in ({}, {"vägen": "början"}):
            seen = Situation(facts=facts, unknown={}, ways=ways, reasons=(), parameters={})
            certain = judge(exception, seen) is Truth.YES
            assert judge(unless, seen) is Truth.of(not certain), seen
