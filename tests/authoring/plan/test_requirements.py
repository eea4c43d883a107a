"""TSI's six requirements follow from the pack: each thing that is looked for can be taken away."""

from pathlib import Path

import pytest
from tests.authoring.plan.kommun import plan, requirement

from barnlots.authoring.plan.document import State

ROLES, RULES, JOURNEY = "rules/roller.yaml", "rules/regler.yaml", "flows/vagen.yaml"


def unseen(root: Path, number: int, *changes: tuple[str, str, str]) -> list[str]:
    return [one.text for one in requirement(plan(root, *changes), number).seen if not one.holds]


def test_what_a_whole_pack_shows_and_what_no_pack_can(tmp_path: Path) -> None:
    made = plan(tmp_path)
    states = [one.state for one in made.requirements]
    assert states == [
        State.ANSWERED,
        State.PARTLY,
        State.OPEN,
        State.PARTLY,
        State.PARTLY,
        State.PARTLY,
    ]
    assert [bool(one.left) for one in made.requirements] == [False, True, True, True, True, True]
    missing = [[one.text for one in each.seen if not one.holds] for each in made.requirements]
    assert missing[0] == missing[1] == missing[3] == missing[4] == missing[5] == []


@pytest.mark.parametrize(
    ("number", "change", "told"),
    [
        (
            1,
            (ROLES, "OSL 26 kap. 1 §", "LSS 29 §"),
            [
                "Socialtjänst, egna verksamheter: ingen.",
                "Socialtjänst, bedömer eller gör något: inte vid någon kontaktorsak.",
            ],
        ),
        (
            1,
            ("rules/orsak.yaml", "roll: läkare, gör: Behandlar", "roll: kurator, gör: Behandlar"),
            ["Hälso- och sjukvård, bedömer eller gör något: inte vid någon kontaktorsak."],
        ),
        (
            2,
            (ROLES, "OSL 25 kap. 1 §", "PSL 2010:659 6 kap. 12 §"),
            [
                "Ingen verksamhet i paketet är regionens.",
                "Ingen rad säger på vilken grund något får gå mellan kommunen och regionen.",
            ],
        ),
        (
            2,
            ("rules/utlamnanden.yaml", "till: [bup, privat]", "till: [privat]"),
            ["Ingen rad säger på vilken grund något får gå mellan kommunen och regionen."],
        ),
        (
            4,
            (ROLES, "finns i: [socialtjänst], leder: ja", "finns i: [socialtjänst]"),
            [
                "1 av kommunens 2 verksamheter har en chef som leder och som finns där. "
                "Det saknas hos: Socialtjänsten."
            ],
        ),
        (
            4,
            (ROLES, "finns i: [bup, privat], leder: ja", "finns i: [privat], leder: ja"),
            [
                "0 av regionens 1 verksamheter har en chef som leder och som finns där. "
                "Det saknas hos: Psykiatrin."
            ],
        ),
        (
            5,
            (RULES, "hos: [skola, friskola]", "hos: [skola]"),
            ["Det här gäller hos Skolan men inte hos Friskolan: Den som är ledsen får hjälp."],
        ),
        (
            5,
            ("rules/utlamnanden.yaml", "från: [skola, friskola]", "från: [skola]"),
            ["Det här gäller hos Skolan men inte hos Friskolan: remiss-med-samtycke."],
        ),
        (
            5,
            (ROLES, "PSL 2010:659 6 kap. 12 §", "OSL 25 kap. 1 §"),
            ["Ingen verksamhet i paketet är privat vård."],
        ),
        (
            6,
            (JOURNEY, "ansvarig talar med barnet", "ansvarig läser det som är antecknat om barnet"),
            ['Inget steg på vägen "Barnets väg" säger att någon talar med barnet.'],
        ),
        (
            6,
            (JOURNEY, "ansvarig frågar vårdnadshavarna hur de", "ansvarig frågar läraren hur hen"),
            ['Inget steg på vägen "Barnets väg" säger att någon talar med vårdnadshavarna.'],
        ),
    ],
)
def test_what_is_taken_away_is_no_longer_seen(
    tmp_path: Path, number: int, change: tuple[str, str, str], told: list[str]
) -> None:
    assert unseen(tmp_path, number, change) == told


def test_a_requirement_of_which_nothing_is_seen_is_open(tmp_path: Path) -> None:
    quiet = (
        (JOURNEY, "ansvarig talar med barnet", "ansvarig läser det som är antecknat"),
        (JOURNEY, "ansvarig frågar vårdnadshavarna hur de", "ansvarig frågar läraren hur hen"),
    )
    assert requirement(plan(tmp_path, *quiet), 6).state is State.OPEN


def test_what_rests_on_local_decisions_is_counted_but_shows_no_politicians(tmp_path: Path) -> None:
    law = "{källa: lokalt beslut, namn: Vårt, bindning: lokalt, kontrollerad: 2026-02-28}"
    made = plan(
        tmp_path,
        ("rules/lagar.yaml", "lagar:\n", f"lagar:\n  - {law}\n"),
        (RULES, "källa: [Lagen 2025:1 1 kap. 1 §]", "källa: [lokalt beslut]"),
        ("rules/parametrar.yaml", "är: 5, källa: Lagen 2025:1", "är: 5, källa: lokalt beslut"),
    )
    third = requirement(made, 3)
    assert third.state is State.OPEN
    assert third.seen[0].text.endswith("någon ska ha fattat: 1 regler och 1 tider och gränser.")


def test_a_private_holder_without_a_public_one_like_it_is_said(tmp_path: Path) -> None:
    first = "sekretess: Skollagen 29 kap. 14 §,\n     ansvarig först: [kurator]"
    told = unseen(tmp_path, 5, (ROLES, first, first.replace("kurator", "rektor")))
    assert told == ["Friskolan har inget offentligt motstycke i paketet att jämföra med."]
