"""The checks of ways: what they say of a way is what becomes of a child on it, and the shipped ways
have nothing of it. The exact words are those of the pages in docs/fel."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from tests.authoring.check.edited import DAY, Change, edited
from tests.docs.error_pages import Example, pages

from barnlots.authoring.check.answering import check_answering
from barnlots.authoring.check.exits import check_exits
from barnlots.authoring.check.finding import Finding
from barnlots.authoring.check.moving import check_moving
from barnlots.authoring.check.unused import check_unused
from barnlots.authoring.check.ways import check_ways
from barnlots.authoring.scenarios.run import play
from barnlots.authoring.scenarios.source import Source
from barnlots.model.errors import Severity
from barnlots.packs import Pack, read_pack, shipped
from barnlots.policy.conditions import ALWAYS, All, Condition, Is, Not
from barnlots.policy.policy import Policy
from barnlots.policy.ways import Step, Way

CHECKS = (check_ways, check_exits, check_moving, check_unused, check_answering)
PAGES = pages()
WITH_A_CHILD = ("BL-J109", "BL-J110", "BL-J112", "BL-J113")


def found(pack: Pack, day: date = DAY) -> list[Finding]:
    return [one for check in CHECKS for one in check(pack, day)]


def codes(pack: Pack) -> set[tuple[str, Severity]]:
    """Codes and severities; what the small pack has of itself is left out."""
    return {
        (one.diagnostic.code, one.diagnostic.severity)
        for one in found(pack)
        if one.diagnostic.params.get("väg") != "vägen"
    }


@cache
def the_pack() -> Pack:
    return read_pack(shipped())


def test_the_shipped_ways_have_nothing_of_it() -> None:
    assert found(the_pack()) == []


def plays(root: Path, text: str) -> str:
    """What went wrong when the scenario was played; nothing when it went as it says."""
    feature = root / "features" / "visar.feature"
    feature.write_text(text, "utf-8")
    setting, scenarios = Source(root, feature).read()
    failures = [play(one, setting).failure for one in scenarios]
    assert failures
    return "\n".join(one.happened("sv") for one in failures if one is not None)


GONE_MUCH = "När kurator i skola antecknar att frånvaro är 3001"
SLAPPED = "När kurator i skola antecknar att utsatt för slag är ja"


@pytest.mark.parametrize(
    ("code", "steps"),
    [
        (
            "BL-J101",
            (SLAPPED, "Och kurator i skola säger att barnet har hörts på väg skydd", "NEJ"),
        ),
        ("BL-J105", (GONE_MUCH, "Så ska remiss inte ha lämnat skola")),
        (
            "BL-J109",
            (
                GONE_MUCH,
                "Och kurator i skola antecknar att ledsen är ofta och utsatt för hot är nej",
                "Och kurator i skola säger att barnet har hörts på väg samtal",
                "Så ska väg samtal stå i steget stöd i skola",
            ),
        ),
        (
            "BL-J110",
            (
                "När kurator i skola antecknar att ledsen är ofta och utsatt för hot är ja",
                "Och kurator i skola säger att barnet har hörts på väg skydd",
                "Så ska väg skydd stå i steget prata i skola",
            ),
        ),
        ("BL-J111", (GONE_MUCH, "Så ska väg samtal stå i steget lyssna i skola")),
        (
            "BL-J112",
            (
                GONE_MUCH,
                "Och kurator i skola antecknar att ledsen är ofta",
                "Och kurator i skola säger att barnet har hörts på väg samtal",
                "NEJ",
            ),
        ),
        (
            "BL-J113",
            (
                "När kurator i skola antecknar att ledsen är ofta och utsatt för hot är ja",
                "Och kurator i skola säger att målet är nått på väg skydd",
                "NEJ",
            ),
        ),
        (
            "BL-J118",
            (GONE_MUCH, "Så ska rektor i skola svara för väg samtal senast 2026-10-21 23:59"),
        ),
    ],
)
def test_what_is_said_of_a_way_is_what_becomes_of_a_child(
    code: str, steps: tuple[str, ...], tmp_path: Path
) -> None:
    example = Example(PAGES[code].blocks("Undvik"), tmp_path)
    lines = "\n".join(f"    {one}" for one in steps).replace("NEJ", "Så ska det nekas")
    text = f"# language: sv\nEgenskap: Ett prov\n\n  Scenario: Ett scenario\n{lines}\n"
    assert plays(example.root, text) == ""


@pytest.mark.parametrize("code", WITH_A_CHILD)
def test_the_child_that_shows_it_can_be_tried(code: str, tmp_path: Path) -> None:
    example = Example(PAGES[code].blocks("Undvik"), tmp_path)
    (one,) = [one for one in found(read_pack(example.root)) if one.diagnostic.code == code]
    assert one.child is not None
    assert plays(example.root, one.child.scenario) == ""


def test_a_spinning_way_is_carried_round(tmp_path: Path) -> None:
    """The engine breaks it off in the end; until then the same thing is asked for again and
    again."""
    example = Example(PAGES["BL-J114"].blocks("Undvik"), tmp_path)
    policy = read_pack(example.root).policy
    (one,) = [one for one in found(read_pack(example.root)) if one.diagnostic.code == "BL-J114"]
    assert one.diagnostic.params["steg"] == "genast → vänta → genast"
    text = (
        "# language: sv\nEgenskap: Ett prov\n\n  Scenario: Ett scenario\n"
        "    När kurator i skola antecknar att utsatt för slag är ja och ledsen är nej\n"
        "    Så ska väg skydd stå i steget vänta i skola\n"
    )
    assert policy.way_by_name["skydd"].escalation
    assert plays(example.root, text) == ""


def skydd(*lines: str) -> Change:
    exits = "".join(f"      - {line}\n" for line in lines)
    return "flows/skydd.yaml", "      - till tryggt när målet är nått\n", exits


NEVER = "om ledsen är nej och ledsen är ofta"


@pytest.mark.parametrize(
    ("exits", "expected"),
    [
        ((f"till tryggt när målet är nått, {NEVER}",), {("BL-J101", Severity.ERROR)}),
        (
            ("till tryggt när barnet har hörts", f"till tryggt när målet är nått, {NEVER}"),
            {("BL-J101", Severity.WARNING)},
        ),
        (
            ("till tryggt när barnet har hörts, om väg skydd är i genast",),
            set(),
        ),
        (
            (
                "till tryggt när barnet har hörts",
                "till tryggt när målet är nått, om väg skydd är i tryggt",
            ),
            {("BL-J101", Severity.WARNING)},
        ),
        (
            (
                "till tryggt när barnet har hörts",
                "till tryggt när målet är nått, om väg skydd pågår inte",
            ),
            {("BL-J101", Severity.WARNING)},
        ),
        (("till tryggt när barnet har hörts, om ledsen är känt",), set()),
        (
            ("till tryggt när barnet har hörts, om ålder är under 18",),
            {("BL-J113", Severity.ERROR)},
        ),
        (
            (
                "till tryggt när barnet har hörts, om ålder är under 18",
                "till tryggt när barnet har hörts, om ålder är minst 18",
            ),
            {("BL-J113", Severity.ERROR)},
        ),
        (
            (
                "till tryggt när barnet har hörts, om ledsen är högst ibland",
                "till tryggt när målet är nått, om ledsen är ofta",
            ),
            set(),
        ),
        (
            ("till tryggt när målet är nått, om kontaktorsak är ledsenhet",),
            {("BL-J113", Severity.ERROR)},
        ),
    ],
)
def test_a_condition_is_weighed_exactly(
    tmp_path: Path, exits: tuple[str, ...], expected: set[tuple[str, Severity]]
) -> None:
    """An age that nobody has in a register is never asked for: it must not stop a skyddsväg."""
    assert codes(edited(tmp_path, skydd(*exits))) == expected


STEPS = """\
  genast:
    ansvarig: den som fick veta
    frist: genast
    vidare:
{exits}
  larma:
    ansvarig: den som fick veta
    frist: genast
    vidare:
      - till tryggt när målet är nått
  tryggt: {{väntar på: ingenting}}
"""


def two_steps(*lines: str) -> Change:
    whole = (Path(__file__).parent.parent.parent / "packs/liten/flows/skydd.yaml").read_text(
        "utf-8"
    )
    steps = whole[whole.index("  genast:\n") :]
    exits = "\n".join(f"      - {line}" for line in lines)
    return "flows/skydd.yaml", steps, STEPS.format(exits=exits)


def test_a_step_of_a_skyddsvag_behind_an_impossible_condition_is_an_error(tmp_path: Path) -> None:
    pack = edited(
        tmp_path,
        two_steps("till tryggt när målet är nått", f"till larma när barnet har hörts, {NEVER}"),
    )
    (one,) = [one for one in found(pack) if one.diagnostic.params.get("väg") == "skydd"]
    assert (one.diagnostic.code, one.diagnostic.severity) == ("BL-J101", Severity.ERROR)
    assert one.diagnostic.other is not None
    assert (one.diagnostic.other.code, one.diagnostic.other.place.line) == (
        "BL-LABEL_STEP_LOST",
        14,
    )


@pytest.mark.parametrize(
    ("exits", "expected"),
    [
        (
            (
                "till larma när barnet har hörts, om ledsen är ofta",
                "till tryggt när barnet har hörts, om utsatt för hot är nej",
                "till tryggt när målet är nått",
            ),
            set(),
        ),
        (
            (
                "till tryggt när barnet har hörts, om utsatt för hot är nej",
                "till larma när barnet har hörts, om ledsen är ofta",
                "till tryggt när målet är nått",
            ),
            {("BL-J110", Severity.ERROR)},
        ),
        (
            (
                "till tryggt när barnet har hörts",
                "till larma när barnet har hörts, om ledsen är ofta",
                "till larma när målet är nått",
            ),
            {("BL-J108", Severity.ERROR)},
        ),
        (
            (
                "till tryggt när barnet har hörts, om ledsen är högst ibland",
                "till larma när barnet har hörts, om ledsen är ofta",
            ),
            set(),
        ),
    ],
)
def test_the_most_urgent_line_of_a_skyddsvag_goes_first(
    tmp_path: Path, exits: tuple[str, ...], expected: set[tuple[str, Severity]]
) -> None:
    assert codes(edited(tmp_path, two_steps(*exits))) == expected


def test_a_way_that_only_rules_elsewhere_begin_is_begun_by_nothing(tmp_path: Path) -> None:
    away: Change = ("flows/skydd.yaml", "sort: skyddsväg\n", "sort: skyddsväg\nhos: [bup]\n")
    assert codes(edited(tmp_path, away)) == {("BL-J117", Severity.ERROR)}


def test_a_rule_that_can_never_apply_begins_nothing(tmp_path: Path) -> None:
    rule = "      - utsatt är ja\n"
    first = "      - ledsen är minst ibland och frånvaro är över gräns för frånvaro\n"
    never: Change = ("rules/regler.yaml", first + rule, f"      - {NEVER.removeprefix('om ')}\n")
    assert codes(edited(tmp_path, never)) == {("BL-J117", Severity.ERROR)}


def test_a_role_of_a_skyddsvag_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    hos: Change = ("flows/skydd.yaml", "sort: skyddsväg\n", "sort: skyddsväg\nhos: [skola]\n")
    who: Change = (
        "flows/skydd.yaml",
        "frist: genast\n",
        "frist: genast, annars lyft till läkare\n",
    )
    assert codes(edited(tmp_path, hos, who)) == {("BL-J118", Severity.ERROR)}


def guarded() -> Iterator[tuple[Way, Step, int]]:
    for way in the_pack().policy.ways:
        for step in way.steps:
            for number, one in enumerate(step.transitions):
                if one.guard != ALWAYS:
                    yield way, step, number


def changed_policy(**parts: object) -> Policy:
    policy = the_pack().policy
    whole = {name: getattr(policy, name) for name in Policy.model_fields}
    return Policy.model_validate({**whole, **parts})


def with_guard(way: Way, step: Step, number: int, guard: Condition) -> Policy:
    """The shipped policy with another condition on one exit."""
    exits = list(step.transitions)
    exits[number] = exits[number].model_copy(update={"guard": guard})
    changed = step.model_copy(update={"transitions": tuple(exits)})
    steps = tuple(changed if one is step else one for one in way.steps)
    other = Way.model_validate(way.model_copy(update={"steps": steps}).model_dump())
    ways = tuple(other if one is way else one for one in the_pack().policy.ways)
    return changed_policy(ways=ways)


@pytest.mark.parametrize(
    ("way", "step", "number"), list(guarded()), ids=lambda one: getattr(one, "name", str(one))
)
def test_a_shipped_condition_made_impossible_is_found_where_it_is(
    way: Way, step: Step, number: int
) -> None:
    guard = step.transitions[number].guard
    no_school = Is(fact="skolform", values=("förskola",))
    for never in (All(of=(guard, no_school, Not(of=no_school))), All(of=(guard, Not(of=guard)))):
        pack = Pack(with_guard(way, step, number, never), the_pack().records)
        told = [one.diagnostic for one in check_ways(pack, DAY)]
        assert [(one.code, one.params["steg"], one.params["till"]) for one in told] == [
            ("BL-J101", step.name, step.transitions[number].to)
        ]


@pytest.mark.parametrize(
    "way", [one.name for one in the_pack().policy.ways if one.name != the_pack().policy.journey]
)
def test_a_shipped_way_that_nothing_begins_is_found(way: str) -> None:
    policy = the_pack().policy
    rules = tuple(
        one.model_copy(
            update={"then": tuple(act for act in one.then if getattr(act, "way", None) != way)}
        )
        for one in policy.rules
    )
    documents = tuple(
        one.model_copy(update={"begins": None}) if one.begins == way else one
        for one in policy.documents
    )
    pack = Pack(changed_policy(rules=rules, documents=documents), the_pack().records)
    told = {one.diagnostic.params["väg"]: one.diagnostic.code for one in check_unused(pack, DAY)}
    begun_by_a_way = any(
        getattr(act, "way", None) == way
        for one in policy.ways
        for step in one.steps
        for act in step.on_entry
    )
    escalation = policy.way_by_name[way].escalation
    missing = {} if begun_by_a_way else {way: "BL-J117" if escalation else "BL-J116"}
    assert told == missing
