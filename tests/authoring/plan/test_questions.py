"""What the pack says to a question follows from the pack; the rest is asked and never made up."""

from pathlib import Path

from tests.authoring.plan.kommun import DAY, municipality, plan, question, questions

from barnlots.authoring.plan.document import Plan, Said, State, Table
from barnlots.authoring.plan.whole import plan_of
from barnlots.model.catalogue import codes, say
from barnlots.model.errors import Place
from barnlots.packs import read_pack

ORSAK, RULES = "rules/orsak.yaml", "rules/regler.yaml"


def rows(made: Plan, begins: str, caption: str) -> list[tuple[str, ...]]:
    tables = [one for one in question(made, begins).found if isinstance(one, Table)]
    (table,) = [one for one in tables if one.caption.startswith(caption)]
    return [row.cells for row in table.rows]


def test_every_question_of_the_catalogue_is_asked_once(tmp_path: Path) -> None:
    asked = [one.text for one in questions(plan(tmp_path))]
    known = [say(code) for code in sorted(codes("sv")) if code.startswith("BL-PLAN_Q_")]
    assert sorted(asked) == sorted(known)


def test_every_question_says_where_the_report_asks_it(tmp_path: Path) -> None:
    assert {one.source.split(",")[0] for one in questions(plan(tmp_path))} == {"SKR 2023"}


def test_a_question_that_only_people_can_answer_has_no_answer(tmp_path: Path) -> None:
    made = plan(tmp_path)
    for begins in ("Vem är processledare", "Vad har varit svårast", "Vad frågar vi barn"):
        asked = question(made, begins)
        assert asked.state is State.OPEN and asked.found == () and asked.left


def test_values_are_those_of_the_day(tmp_path: Path) -> None:
    value = "{gäller från: 2025-07-01, är: 5, källa: Lagen 2025:1}"
    later = value + "\n      - {gäller från: 2027-01-01, är: 3, källa: Lagen 2025:1}"
    pack = read_pack(municipality(tmp_path, ("rules/parametrar.yaml", value, later)))
    first, then = plan_of(pack, DAY), plan_of(pack, DAY.replace(year=2027))
    goals = "Vilka mål har vi"
    assert rows(first, goals, "Tider")[0] == (
        "Så länge får det dröja",
        "fem dagar",
        "2025-07-01",
        "Lagen 2025:1",
    )
    assert rows(then, goals, "Tider")[0][1:3] == ("tre dagar", "2027-01-01")
    assert rows(first, "Vad händer i varje steg", "Barnets väg")[0][2].startswith("inom fem dagar")
    assert rows(then, "Vad händer i varje steg", "Barnets väg")[0][2].startswith("inom tre dagar")
    assert ("2027-01-01", "Antal tider och gränser som får nytt värde: 1") in rows(
        first, "Vad görs när", "Dagar"
    )


def test_a_rule_that_is_over_is_not_told(tmp_path: Path) -> None:
    over = (RULES, "granskas senast:", "upphör: 2026-01-01\n    granskas senast:")
    asked = "Hur märker vi"
    assert question(plan(tmp_path / "a"), asked).state is State.PARTLY
    assert question(plan(tmp_path / "b", over), asked).state is State.OPEN


def test_a_child_that_nobody_is_certain_to_assess_is_a_gap(tmp_path: Path) -> None:
    asked = "Vem tar emot, kartlägger"
    assert [one.text for one in question(plan(tmp_path / "a"), asked).gaps] == [
        "Barn som är ledsna: ingen bedömer säkert ett barn i förskola. Det kan vara med flit."
    ]
    always = (ORSAK, ", när: skolform är inte förskola", "")
    assert question(plan(tmp_path / "b", always), asked).gaps == ()


def test_an_assessment_that_nobody_writes_down_is_a_gap(tmp_path: Path) -> None:
    other = (ORSAK, "{roll: kurator, vad: Samtalet", "{roll: rektor, vad: Samtalet")
    asked = "Vem skriver vad"
    assert question(plan(tmp_path / "a"), asked).gaps == ()
    (gap,) = question(plan(tmp_path / "b", other), asked).gaps
    file = (tmp_path / "b" / "kommunen" / ORSAK).read_text("utf-8").splitlines()
    text = "Barn som är ledsna: det står inte var bedömningen skrivs av kuratorn."
    assert gap == Said(text, Place(ORSAK, file.index("dokumenteras:") + 2, 3))


def test_a_handover_without_a_ground_is_a_gap(tmp_path: Path) -> None:
    (gap,) = question(plan(tmp_path), "Hur ber vi om samtycke").gaps
    assert gap.text == (
        "remiss till Psykiatrin: ingen rad säger på vilken grund den får lämnas från "
        "Läkarhuset och Socialtjänsten. Då prövar en människa varje gång."
    )
    assert gap.place is not None and gap.place.file == "flows/vagen.yaml"


def test_a_role_without_anything_to_do_is_a_gap(tmp_path: Path) -> None:
    spare = (
        "rules/roller.yaml",
        "roller:\n",
        "roller:\n  - {roll: vaktmästare, namn: vaktmästaren, finns i: [skola]}\n",
    )
    asked = "Vad gör läraren"
    assert question(plan(tmp_path / "a"), asked).gaps == ()
    (gap,) = question(plan(tmp_path / "b", spare), asked).gaps
    assert gap.text == "Vaktmästaren finns i paketet men har inget att göra i det."


def test_support_for_parents_is_what_names_them(tmp_path: Path) -> None:
    told = rows(plan(tmp_path), "Vilket stöd får föräldrar", "Insatser")
    assert told == [("Barn som är ledsna", "Socialsekreteraren", "Stöd hemma: Stöder föräldrarna")]


def test_a_coordinated_plan_is_known_by_the_law_it_rests_on(tmp_path: Path) -> None:
    law = (
        "  - källa: SoL 2025:400\n    namn: Socialtjänstlag\n    bindning: lag\n"
        "    kontrollerad: 2026-02-28\n    paragrafer: [10 kap. 8 §]\n"
    )
    resting = (
        ("rules/lagar.yaml", "lagar:\n", "lagar:\n" + law),
        (ORSAK, "källa: [Lagen 2025:1]", "källa: [SoL 2025:400 10 kap. 8 §]"),
    )
    asked = "Hur arbetar vi med samordnad"
    assert question(plan(tmp_path / "a"), asked).state is State.OPEN
    (told,) = question(plan(tmp_path / "b", *resting), asked).found
    assert told == Said("Kontaktorsaker som räknar med en samordnad plan: Barn som är ledsna.")


def test_the_way_of_a_case_says_where_each_of_its_lines_is(tmp_path: Path) -> None:
    folder = municipality(tmp_path)
    made = plan_of(read_pack(folder), DAY)
    (chapter,) = [one for one in made.chapters if one.id == "ovning-6"]
    file = (folder / ORSAK).read_text("utf-8").splitlines()
    seen = 0
    for block in chapter.sections[1].blocks:
        for row in block.rows if isinstance(block, Table) else ():
            assert row.place is not None and row.place.file == ORSAK
            line = file[row.place.line - 1]
            words = [*row.cells[0].split(), *row.cells[1].split()]
            assert any(word.strip("().").lower() in line.lower() for word in words), (row, line)
            seen += 1
    assert seen == 13 + 1 + 4
