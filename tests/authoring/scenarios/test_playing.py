"""What a step does, and what it says when things went another way than the scenario says."""

import pytest
from tests.authoring.scenarios.playing import played

from barnlots.authoring.scenarios.report import tell_failure
from barnlots.model.catalogue import explain_error
from barnlots.model.errors import SourceError

TOLD = """\
    Givet att barnets vårdnadshavare är mamma och pappa
    Och ett barn som är 14 år
    När barnet berättar för mentor i skola om pappa \
att utsatt för slag är ja och gjort av vårdnadshavare är ja
"""

# What goes another way than it says, and the words for what happened instead.
OTHERWISE = [
    ("Så ska väg frånvaro pågå i skola", "väg frånvaro har aldrig börjat hos skola"),
    ("Så ska väg far-illa inte pågå i skola", "väg far-illa står i steget skriv anmälan hos skola"),
    ("Så ska väg far-illa stå i steget avslut i skola", "står i steget skriv anmälan hos skola"),
    ("Så ska väg far-illa vara avslutad i skola", "står i steget skriv anmälan hos skola"),
    (
        "Så ska rektor i skola svara för väg far-illa senast 2026-10-14 09:30",
        "mentor svarar för steget, senast 2026-10-14 09:30",
    ),
    (
        "Så ska mentor i skola svara för väg far-illa senast 2026-10-14 09:31",
        "mentor svarar för steget, senast 2026-10-14 09:30",
    ),
    (
        "Så ska mentor i skola svara för väg far-illa senast 2026-10-14 09:30, "
        "annars får lärare veta",
        "det är rektor som annars får veta",
    ),
    ("Så ska regeln liv-planer gälla i skola", "liv-planer gäller hos skola är: okänt"),
    ("Så ska regeln barn-våld-hemma inte gälla i skola", "gäller hos skola är: ja"),
    ("Så ska regeln barn-våld-hemma vara okänd i skola", "gäller hos skola är: ja"),
    ("Så ska regeln barn-våld-hemma inte ha slagit till i skola", "har slagit till hos skola"),
    (
        "Så ska ingen ha frågat om det som regeln barn-våld-hemma behöver veta i skola",
        "gäller hos skola är: ja",
    ),
    ("Så ska utsatt för hot vara ja i skola", "utsatt för hot är inte frågat hos skola"),
    ("Så ska kontaktorsaken stress gälla i skola", "kontaktorsakerna hos skola är: hemsituation"),
    ("Så ska kontaktorsaken hemsituation inte gälla i skola", "är: hemsituation"),
    ('Så ska barnets ord "slår" stå i skola', "de orden står inte hos skola"),
    (
        'Så ska mentor i skola ha att göra "sover"',
        "ingen har det att göra; det som står på listorna",
    ),
    (
        'Så ska rektor i skola ha att göra "undertecknar orosanmälan"',
        "det är någon annan som ska göra det: mentor",
    ),
    (
        'Så ska mentor i skola ha att göra "undertecknar orosanmälan" senast 2026-10-14 23:59',
        "tiden är 2026-10-14 09:30",
    ),
    ('Så ska ingen i skola ha att göra "undertecknar"', "har det att göra: undertecknar"),
    ("Så ska mentor i skola fråga om frånvaro", "ingen ska fråga om frånvaro"),
    ("Så ska ingen i skola fråga om trygg hem idag", "ska fråga om trygg hem idag"),
    ("Så ska rektor i skola ha larmats", "de som har larmats är: ingen"),
    (
        "Så ska rektor i skola ha fått veta att väg far-illa dröjer",
        "de som har fått veta det är: ingen",
    ),
    (
        "Så ska orosanmälan från skola till socialtjänst vara erbjuden",
        "skola har inte lämnat över orosanmälan till någon",
    ),
    ("Så ska inga meddelanden från skola nå mamma", "meddelanden får nå mamma"),
    ("Så ska meddelanden från skola få nå pappa", "inga meddelanden får nå pappa"),
    ("Så ska spärren i skola omprövas senast 2026-10-29 23:59", "tiden är 2026-10-28 23:59"),
    ("Så ska rektor i skola vara ansvarig", "mentor är ansvarig"),
    ("Så ska rektor i skola hålla ihop barnets väg", "mentor håller ihop barnets väg"),
    ("Så ska delen i skola vara avslutad", "delen hos skola är öppen"),
    ("Så ska delen i elevhälsan vara öppen", "hos elevhälsan finns ingen del"),
    ("Så ska det inte finnas någon del i skola", "det finns en del hos skola"),
    ("Så ska det nekas", "det nekades inte"),
    ("Så ska ingenting nytt ha hänt", "något nytt hände"),
    ('Så ska svaret på frågan bedömer nämna "månen"', "svaret är: "),
    (
        'När mentor i skola avslutar delen med "klart"\nSå ska det nekas med BL-C011',
        "det nekades med BL-C010",
    ),
    (
        'När mentor i skola avslutar delen med "klart"\nSå ska delen i skola vara öppen',
        "kan inte stängas medan skyddsvägen far-illa (skriv anmälan) pågår",
    ),
]


@pytest.mark.parametrize(("steps", "happened"), OTHERWISE, ids=[one for one, _ in OTHERWISE])
def test_what_went_another_way_is_told(steps: str, happened: str) -> None:
    found = played(TOLD + steps)
    assert found.failure is not None
    assert happened in found.failure.happened("sv")
    assert found.failure.happened("en") != found.failure.happened("sv")


def test_the_report_says_what_was_expected_what_happened_and_how_it_was_decided() -> None:
    told = tell_failure(
        played(TOLD + "Så ska regeln barn-våld-hemma inte gälla i skola"), "sv"
    ).splitlines()
    assert told[0] == "prov.feature:8: Ett prov"
    assert told[1].strip() == "Ett scenario"
    assert told[6] == "  ✗ Så ska regeln barn-våld-hemma inte gälla i skola"
    assert "  Väntat: ska regeln barn-våld-hemma inte gälla i skola" in told
    assert any(line.startswith("  Hände: svaret på om regeln") for line in told)
    assert any("utsatt för slag: ja (mentorn, 2026-10-14 09:00, barnet)" in line for line in told)


def test_what_was_done_and_could_not_be_is_the_step_that_fails() -> None:
    found = played(
        """När mentor i skola antecknar att sagt om livet är planer
        Och mentor i skola avslutar delen med "klart"
        Så ska delen i skola vara öppen"""
    )
    assert found.failure is not None
    assert (found.failure.number, found.failure.code) == (1, "BL-C010")


def test_a_refusal_that_is_expected_is_no_fault() -> None:
    assert played(
        """När mentor i skola antecknar att sagt om livet är planer
        Och mentor i skola avslutar delen med "klart"
        Så ska det nekas med BL-C010
        Och ska delen i skola vara öppen"""
    ).passed


def test_the_same_again_needs_something_that_came() -> None:
    found = played("När samma iakttagelse kommer en gång till\nSå ska ingenting nytt ha hänt")
    assert found.failure is not None
    assert found.failure.code == "BL-N146"


@pytest.mark.parametrize(
    ("passed", "late"),
    [("2 skoldagar", False), ("5 skoldagar", False), ("6 skoldagar", True), ("2 veckor", True)],
)
def test_days_pass_to_the_morning_and_what_is_late_is_noticed(passed: str, late: bool) -> None:
    """The child is to be heard within five school days: the last minute of the fifth."""
    found = played(
        f"""När mentor i skola antecknar att frånvaro är enstaka
        Och det har gått {passed}
        Så ska rektor i skola ha fått veta att väg barnets väg dröjer"""
    )
    assert found.passed is late


def test_a_school_holiday_and_a_weekend_are_no_school_days() -> None:
    """Friday 2026-10-23 is followed by the autumn break: the next school day is 2 November."""
    assert played(
        """Givet att klockan är 2026-10-23 09:00
        När mentor i skola antecknar att frånvaro är enstaka
        Och det har gått 1 skoldag
        Och mentor i skola antecknar att sagt om livet är planer
        Så ska mentor i skola svara för väg far-illa senast 2026-11-02 08:30"""
    ).passed


def test_a_birthday_changes_who_is_a_child() -> None:
    assert played(
        """Givet ett barn som är fött 2008-10-20
        När mentor i skola antecknar att frånvaro är enstaka
        Och barnet fyller 18 år
        Och mentor i skola antecknar att sagt om livet är planer
        Så ska väg oro-för-suicid-vuxen stå i steget akut i skola
        Och ska väg far-illa inte pågå i skola"""
    ).passed


def test_time_only_goes_on() -> None:
    found = played(
        """När mentor i skola antecknar att frånvaro är enstaka
        Och klockan blir 2026-10-01 09:00
        Så ska delen i skola vara öppen"""
    )
    assert found.failure is not None
    assert found.failure.happened("sv") == (
        "klockan är redan 2026-10-14 09:00, och tiden går bara framåt"
    )


def test_a_deadline_that_has_passed_is_not_told_as_a_later_one() -> None:
    found = played(
        """När mentor i skola antecknar att trygg hem idag är nej
        Och det har gått 2 timmar
        Så ska mentor i skola svara för väg far-illa senast 2026-10-15 09:30"""
    )
    assert found.failure is not None
    assert "fristen har gått ut och någon har fått veta" in found.failure.happened("sv")


def test_who_has_left_cannot_be_sent_by_a_step() -> None:
    with pytest.raises(SourceError) as raised:
        played(
            """När mentor i skola antecknar att frånvaro är enstaka
            Och mentor i skola slutar
            Och mentor i skola antecknar att frånvaro är upprepad
            Så ska delen i skola vara öppen"""
        )
    assert raised.value.diagnostics[0].code == "BL-C017"


def test_bent_quotation_marks_are_quotation_marks() -> None:
    assert played(
        """När mentor i skola antecknar att trygg hem idag är nej
        Så ska mentor i skola ha att göra ”undertecknar orosanmälan”"""
    ).passed


def test_the_rules_that_applied_are_told_first() -> None:
    found = played(
        """Givet ett barn som är 14 år
        När mentor i skola antecknar att vuxen hemma är missbruk misstänks
        Så ska mentor i skola svara för väg far-illa senast 2026-10-14 23:59"""
    )
    assert found.failure is not None
    assert "[barn-missbruk-hemma] gäller" in found.failure.traces[0]


def test_somebody_who_is_nowhere_in_office_is_told_in_whole() -> None:
    with pytest.raises(SourceError) as error:
        played(
            "Givet att klockan är 2019-10-14 09:00\n"
            "När mentor i skola antecknar att frånvaro är enstaka\n"
            "Så ska mentor i skola vara ansvarig"
        )
    (found,) = error.value.diagnostics
    assert found.code == "BL-C017"
    assert "finns ingen mentor hos skola" in explain_error(error.value)
