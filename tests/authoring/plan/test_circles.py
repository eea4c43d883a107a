"""The three circles: what is alone, what meets, and what nobody can place."""

from pathlib import Path

from tests.authoring.plan.kommun import municipality, plan, question

from barnlots.authoring.plan.actors import Actor, Actors
from barnlots.authoring.plan.circles import Circles, circles_of
from barnlots.authoring.plan.document import Figure, Table
from barnlots.packs import read_pack

ORSAK = "rules/orsak.yaml"


def circles(root: Path, *changes: tuple[str, str, str]) -> Circles:
    policy = read_pack(municipality(root, *changes)).policy
    return circles_of(policy.pathways[0], Actors(policy))


def placed(found: Circles) -> list[tuple[str, frozenset[Actor]]]:
    return [(one.row.intervention, one.region) for one in found.marks]


def test_two_meet_when_both_do_something_together_at_the_same_level(tmp_path: Path) -> None:
    both = frozenset({Actor.SCHOOL, Actor.SOCIAL})
    assert placed(circles(tmp_path)) == [
        ("Samtal", both),
        ("Stöd hemma", both),
        ("Fritid", frozenset({Actor.SCHOOL})),
        ("Behandling", frozenset({Actor.CARE})),
    ]


def test_at_another_level_they_do_not_meet(tmp_path: Path) -> None:
    change = (ORSAK, "Stöd hemma, nivå: förebyggande", "Stöd hemma, nivå: åtgärdande")
    assert placed(circles(tmp_path, change))[:2] == [
        ("Samtal", frozenset({Actor.SCHOOL})),
        ("Stöd hemma", frozenset({Actor.SOCIAL})),
    ]


def test_a_role_that_two_actors_have_is_told_by_where_it_assesses(tmp_path: Path) -> None:
    shared = ("rules/roller.yaml", "finns i: [skola, friskola]}", "finns i: [skola, bup]}")
    assert placed(circles(tmp_path, shared))[2] == ("Fritid", frozenset({Actor.SCHOOL}))


def test_a_role_that_cannot_be_told_is_in_no_circle_and_is_asked_about(tmp_path: Path) -> None:
    shared = ("rules/roller.yaml", "finns i: [bup, privat]}", "finns i: [bup, socialtjänst]}")
    assert placed(circles(tmp_path / "a", shared))[3] == ("Behandling", frozenset())
    asked = question(plan(tmp_path / "b", shared), "Vad gör var och en för att främja")
    assert any('hos vem insatsen "Behandling" ges' in one.text for one in asked.gaps)


def test_the_figure_counts_what_the_table_counts(tmp_path: Path) -> None:
    asked = question(plan(tmp_path), "Vad gör var och en för att främja")
    figure, table = asked.found
    assert isinstance(figure, Figure) and isinstance(table, Table)
    assert [row.cells for row in table.rows] == [
        ("Främjande", "Skola/elevhälsa", "kuratorn 1", "1"),
        (
            "Förebyggande",
            "Tillsammans: skola/elevhälsa och socialtjänst",
            "kuratorn 1, socialsekreteraren 1",
            "2",
        ),
        ("Åtgärdande", "Hälso- och sjukvård", "läkaren 1", "1"),
    ]
    assert sum(int(row.cells[3]) for row in table.rows) == len(figure.circles.marks)
    assert [one.text for one in asked.gaps] == [
        "Skola/elevhälsa: ingen insats är åtgärdande.",
        "Socialtjänst: ingen insats är främjande.",
        "Socialtjänst: ingen insats är åtgärdande.",
        "Hälso- och sjukvård: ingen insats är främjande.",
        "Hälso- och sjukvård: ingen insats är förebyggande.",
    ]
