"""What scenarios are found to have decided, and that watching changes nothing of it."""

from tests.authoring.scenarios.playing import watched
from tests.shipped import VIGNETTES, the_policy, the_reference

from barnlots.authoring.coverage.html import page
from barnlots.authoring.coverage.measure import Covered, Decided, Item, Sort, Token, measure
from barnlots.authoring.coverage.told import percent, tell_coverage
from barnlots.authoring.coverage.watching import GUARD, RULE, Watcher
from barnlots.authoring.rehearsal import Rehearsal
from barnlots.authoring.scenarios.blank import begun_ledger
from barnlots.packs import read_case


def tokens(steps: str) -> set[Token]:
    played, recording = watched(steps)
    assert played.passed, played.failure
    return Decided(the_policy()).by(recording)


def missing(covered: Covered, whose: str, sort: Sort) -> set[tuple[str, str]]:
    return {
        (item.what, item.wanted)
        for item in covered.missing
        if item.whose == whose and item.sort is sort
    }


def unproven(covered: Covered) -> list[str]:
    return [one.wanted for one in covered.unproven if one.whose == "barn-otrygg-hem"]


def test_a_rule_that_fires_is_decided_by_the_line_that_carried_it() -> None:
    found = tokens(
        """Givet ett barn som är 17 år
        När mentor i skola antecknar att sagt om livet är planer
        Så ska regeln liv-planer gälla i skola"""
    )
    assert ("fired", RULE, "liv-planer") in found
    assert ("yes", RULE, "liv-planer") in found
    assert ("no", RULE, "liv-planer") not in found
    assert ("decides", RULE, "liv-planer", 0) in found
    assert ("decides", RULE, "liv-planer", 1) not in found
    assert ("side", RULE, "liv-planer", 0, 0) in found
    assert ("side", RULE, "liv-planer", 0, -1) not in found


def test_an_exception_decides_at_its_bound_on_both_sides() -> None:
    young, grown = (
        tokens(
            f"""Givet ett barn som är {age} år
            När mentor i skola antecknar att sagt om livet är planer
            Så ska delen i skola vara öppen"""
        )
        for age in (17, 18)
    )
    assert ("side", RULE, "liv-planer", 3, -1) in young
    assert ("side", RULE, "liv-planer", 3, 0) in grown
    assert ("fired", RULE, "liv-planer") not in grown
    assert ("decides", RULE, "liv-planer", 3) in young & grown


def test_what_nobody_knows_neither_fires_nor_is_certainly_not() -> None:
    found = tokens(
        """När mentor i skola antecknar att frånvaro är enstaka
        Så ska regeln liv-planer vara okänd i skola"""
    )
    assert not {("fired", RULE, "liv-planer"), ("no", RULE, "liv-planer")} & found


def test_a_transition_is_the_one_whose_guard_held() -> None:
    """Two lines lead from the same step to `akut` on the same trigger."""
    first, second = (
        tokens(
            f"""Givet ett barn som är 19 år
            När kurator i elevhälsan antecknar att sagt om livet är tungt
            Och kurator i elevhälsan antecknar att {said}
            Så ska väg oro-för-suicid-vuxen stå i steget akut i elevhälsan"""
        )
        for said in (
            "sagt om livet är planer",
            "självskada senast är idag och sagt om livet är tankar",
        )
    )
    way, step = "oro-för-suicid-vuxen", "fråga samma dag"
    assert ("moved", GUARD, way, step, "0") in first
    assert ("moved", GUARD, way, step, "1") not in first
    assert ("moved", GUARD, way, step, "1") in second
    assert ("moved", GUARD, way, step, "0") not in second


def test_a_deadline_is_met_or_missed() -> None:
    told = """Givet ett barn som är 14 år
        När mentor i skola antecknar att trygg hem idag är nej"""
    signs = ("uppgift", "far-illa: skriv anmälan", "undertecknar orosanmälan till socialtjänsten")
    task = ("deadline", *signs, "den som fick veta")
    step = ("deadline", "steg", "far-illa", "skriv anmälan")
    met = tokens(
        f"""{told}
        Och mentor i skola gör klart "undertecknar orosanmälan"
        Och mentor i skola säger att anmälan är undertecknad på väg far-illa
        Så ska väg far-illa stå i steget anmäld i skola"""
    )
    assert {(*task, "hållen"), (*step, "hållen")} <= met
    assert not {(*task, "missad"), (*step, "missad")} & met
    late = tokens(
        f"""{told}
        Och det har gått 31 minuter
        Så ska rektor i skola ha fått veta att väg far-illa dröjer"""
    )
    assert {(*task, "missad"), (*step, "missad")} <= late
    assert not {(*task, "hållen"), (*step, "hållen")} & late


def test_a_protective_rule_without_a_scenario_each_way_is_unproven() -> None:
    fires = """Givet ett barn som är 14 år
        När mentor i skola antecknar att trygg hem idag är nej
        Så ska regeln barn-otrygg-hem gälla i skola"""
    rests = """Givet ett barn som är 14 år
        När mentor i skola antecknar att trygg hem idag är ja
        Så ska regeln barn-otrygg-hem inte gälla i skola"""
    assert unproven(measure(the_policy(), [tokens(fires)])) == ["prövats och säkert inte gällt"]
    assert unproven(measure(the_policy(), [tokens(rests)])) == ["slagit till"]
    both = measure(the_policy(), [tokens(fires), tokens(rests)])
    assert unproven(both) == []
    assert missing(both, "barn-otrygg-hem", Sort.RULE) == set()


def test_watching_changes_nothing_of_what_is_decided() -> None:
    watcher = Watcher(the_policy())
    for path in VIGNETTES[:6]:
        case = read_case(path, the_policy())
        ledgers = []
        for decide in (None, watcher.decide):
            with begun_ledger(the_policy(), the_reference()) as url:
                given = (url, the_policy(), the_reference(), case.entries[0].at)
                trial = Rehearsal.open(*given, decide) if decide else Rehearsal.open(*given)
                with trial.barnlots:
                    parts = trial.route(case)
                    with trial.barnlots.ledger.read() as ledger:
                        ledgers.append([ledger.events(part) for part in parts])
        assert ledgers[0] == ledgers[1]


def test_every_item_is_there_once_and_says_where_it_stands() -> None:
    nothing = measure(the_policy(), [])
    assert len({item for item, _ in nothing.items}) == len(nothing.items)
    assert {item.where.split(":")[0].split("/")[0] for item, _ in nothing.items} == {
        "flows",
        "rules",
    }
    assert len(nothing.missing) == len(nothing.items)
    protective = {rule.id for rule in the_policy().rules if rule.protects}
    assert {one.whose for one in nothing.unproven} == protective


def test_the_terminal_never_rounds_up_to_everything() -> None:
    assert percent(1.0) == "100 %"
    assert percent(0.99996) == "99,9 %"
    assert percent(0.5) == "50 %"
    item = Item(Sort.RULE, "liv-planer", "Planer", "slagit till", "rules/liv.yaml:5", True)
    told = tell_coverage(Covered(((item, 0),)), "sv")
    assert "rules/liv.yaml:5 liv-planer: Planer har inte slagit till" in told
    assert "Regeln liv-planer skyddar, och inget scenario visar att den har slagit till." in told


def test_the_page_shows_what_is_missing_and_escapes_what_it_is_given() -> None:
    item = Item(Sort.CONDITION, "a<b", "x & y", "avgjort", "rules/x.yaml:1")
    html = page(the_policy(), Covered(((item, 0), (item, 3))), "sv")
    assert "a&lt;b" in html and "x &amp; y" in html and "a<b" not in html
    assert 'class="no"' in html and "inget scenario" in html and "scenarier: 3" in html
    assert "<script" not in html and "http" not in html.split("</style>")[1]
