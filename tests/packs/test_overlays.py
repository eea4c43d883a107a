"""A pack that builds on another: what it adds, changes and switches off, and what it may not."""

from datetime import date
from pathlib import Path

import pytest
from tests.packs.overlay import OPENING, faults, laid, rules_on, small_in, write_overlay

from barnlots.model.catalogue import explain_diagnostic
from barnlots.model.errors import SourceError
from barnlots.packs import read_pack, read_policy

NEW_RULE = """\
regler:
  - regel: ny
    namn: En ny
    gäller från: 2025-07-01
    granskas senast: 2027-06-30
    källa: [Lagen 2025:1]
    när alla: [ledsen är ofta]
    så: ["rektor ringer, nästa dag"]
    därför: Så.
"""


def test_an_overlay_that_says_nothing_is_its_base(tmp_path: Path) -> None:
    pack = laid(tmp_path)
    assert pack.base is not None
    named = pack.base.policy.model_copy(update={"name": "kommunen"})
    assert pack.policy.digest == named.digest


def test_what_is_new_is_added_and_the_rest_stands(tmp_path: Path) -> None:
    pack = laid(tmp_path, nytt=NEW_RULE)
    assert [rule.id for rule in pack.policy.rules] == ["hjälp", "ny"]
    assert pack.policy.rules[1].file == "rules/nytt.yaml"
    assert pack.policy.rules[0].file == "litet:rules/regler.yaml"


def test_a_plain_key_replaces_and_the_others_stay(tmp_path: Path) -> None:
    pack = laid(
        tmp_path,
        nytt="""\
        fakta:
          - ändra fakta: ledsen
            fråga: Hur ledset är barnet?
            också värden: [alltid]
        """,
    )
    fact = pack.policy.vocabulary.fact_by_name["ledsen"]
    assert fact.question == "Hur ledset är barnet?"
    assert fact.values == ("nej", "ibland", "ofta", "alltid")
    assert fact.holds_for_days == 90


def test_rows_merge_by_what_they_are_called(tmp_path: Path) -> None:
    pack = laid(
        tmp_path,
        nytt="""\
        ändra kontaktorsak: ledsenhet
        också insatser:
          - {insats: Samtal, nivå: åtgärdande, roll: kurator, gör: Samtalar mer}
          - {insats: Promenad, nivå: främjande, roll: rektor, gör: Går ut}
        utan andra aktörer: [Fritidsgården]
        också andra aktörer: [Kyrkan]
        """,
    )
    (pathway,) = pack.policy.pathways
    assert [(one.intervention, one.level) for one in pathway.contributions] == [
        ("Samtal", "åtgärdande"),
        ("Promenad", "främjande"),
    ]
    assert pathway.other_actors == ("Kyrkan",)


def test_dated_values_are_added_in_time(tmp_path: Path) -> None:
    pack = laid(
        tmp_path,
        nytt="""\
        parametrar:
          - ändra parameter: tid till svar
            också värden: [{gäller från: 2027-01-01, är: 3, källa: Lagen 2025:1}]
        """,
    )
    assert pack.policy.parameter("tid till svar", date(2026, 12, 31)) == 5
    assert pack.policy.parameter("tid till svar", date(2027, 1, 1)) == 3


def test_steps_merge_by_name_and_new_ones_come_last(tmp_path: Path) -> None:
    pack = laid(
        tmp_path,
        nytt="""\
        ändra väg: vägen
        också steg:
          början:
            frist: nästa dag
            också så: ["rektor ringer hem, nästa dag"]
            också vidare: [till paus när barnet har hörts]
          paus:
            ansvarig: rektor
            frist: inom 3 dagar
            vidare: [till slutet när målet är nått]
        """,
    )
    begins, ends, pause = pack.policy.way_by_name["vägen"].steps
    assert (begins.name, ends.name, pause.name) == ("början", "slutet", "paus")
    assert [getattr(one, "what", "") for one in begins.on_entry] == [
        "talar med barnet",
        "ringer hem",
    ]
    assert [one.to for one in begins.transitions] == ["slutet", "början", "paus"]
    assert begins.hands_over == "remiss"


def test_a_changed_rule_is_a_new_version_from_a_day(tmp_path: Path) -> None:
    pack = laid(
        tmp_path,
        nytt="""\
        regler:
          - ändra regel: hjälp
            gäller från: 2027-01-01
            också när något av: [ledsen är ofta]
        """,
    )
    old, new = pack.policy.rules
    assert (old.id, old.valid_until) == ("hjälp", date(2026, 12, 31))
    assert (new.id, new.valid_from, new.valid_until) == (
        "hjälp från 2027-01-01",
        date(2027, 1, 1),
        None,
    )
    assert rules_on(pack, "2026-12-31")["hjälp"] is old
    assert rules_on(pack, "2027-01-01")["hjälp"] is new
    assert new.file == "rules/nytt.yaml"


def test_a_change_from_the_first_day_leaves_one_version(tmp_path: Path) -> None:
    pack = laid(
        tmp_path,
        nytt="regler:\n  - ändra regel: hjälp\n    gäller från: 2025-07-01\n    namn: Annat\n",
    )
    (rule,) = pack.policy.rules
    assert (rule.id, rule.name, rule.version_of) == ("hjälp", "Annat", None)


def test_later_versions_underneath_stay_and_an_end_stays_an_end(tmp_path: Path) -> None:
    base = small_in(tmp_path)
    text = NEW_RULE.removeprefix("regler:\n")
    later = text.replace("2025-07-01", "2027-06-01").replace("En ny", "En till")
    ends = later.replace("    källa", "    upphör: 2028-12-31\n    källa", 1)
    (base / "rules" / "nya.yaml").write_text("regler:\n" + text + ends, "utf-8")

    def versions(day: str, name: str) -> list[tuple[str, str, date | None]]:
        change = (
            f"regler:\n  - ändra regel: ny\n    gäller från: {day}\n    namn: {name}\n"
            "    granskas senast: 2029-06-30\n"
        )
        pack = laid(tmp_path, nytt=change)
        found = (rule for rule in pack.policy.rules if rule.lasting_id == "ny")
        return [(str(rule.valid_from), rule.name, rule.valid_until) for rule in found]

    may, last = date(2027, 5, 31), date(2028, 12, 31)
    assert versions("2027-01-01", "A") == [
        ("2025-07-01", "En ny", date(2026, 12, 31)),
        ("2027-01-01", "A", may),
        ("2027-06-01", "En till", last),
    ]
    assert versions("2025-01-01", "A") == [
        ("2025-01-01", "A", may),
        ("2027-06-01", "En till", last),
    ]
    assert versions("2027-06-01", "A") == [("2025-07-01", "En ny", may), ("2027-06-01", "A", last)]
    assert versions("2028-01-01", "A")[-1] == ("2028-01-01", "A", last)


def test_a_rule_is_switched_off_whole_or_from_a_day(tmp_path: Path) -> None:
    off = "regler:\n  - stäng av regel: hjälp\n    skäl: Prövas inte här.\n"
    assert laid(tmp_path / "a", nytt=off).policy.rules == ()
    (left,) = laid(tmp_path / "b", nytt=off + "    gäller från: 2027-03-01\n").policy.rules
    assert left.valid_until == date(2027, 2, 28)


def test_a_change_after_a_switching_off_begins_the_rule_again(tmp_path: Path) -> None:
    pack = laid(
        tmp_path,
        nytt="""\
        regler:
          - ändra regel: hjälp
            gäller från: 2027-08-16
            granskas senast: 2029-06-30
            namn: Igen
          - stäng av regel: hjälp
            gäller från: 2027-01-11
            skäl: Annan rutin.
        """,
    )
    old, new = pack.policy.rules
    assert (old.valid_until, new.valid_from) == (date(2027, 1, 10), date(2027, 8, 16))
    assert (new.name, new.valid_until) == ("Igen", None)


def test_versions_in_one_pack_follow_on_each_other(tmp_path: Path) -> None:
    base = small_in(tmp_path)
    text = NEW_RULE.removeprefix("regler:\n")
    later = text.replace("2025-07-01", "2026-01-01").replace("ledsen är ofta", "utsatt är ja")
    (base / "rules" / "nya.yaml").write_text("regler:\n" + text + later, "utf-8")
    rules = {rule.id: rule for rule in read_policy(base).rules}
    assert rules["ny"].valid_until == date(2025, 12, 31)
    assert rules["ny från 2026-01-01"].lasting_id == "ny"


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("regler:\n  - ändra regel: hjalp\n    gäller från: 2027-01-01\n", "BL-X002", 2),
        ("regler:\n  - stäng av regel: hjä\n    skäl: Så.\n", "BL-X002", 2),
        (NEW_RULE.replace("ny\n", "hjälp\n", 1), "BL-X003", 2),
        ("fakta:\n  - ändra fakta: ledsen\n    utan värden: [aldrig]\n", "BL-X004", 3),
        (
            "ändra kontaktorsak: ledsenhet\nutan insatser: [Samtal]\n",
            "BL-X005",
            2,
        ),
        ("fakta:\n  - ändra fakta: ledsen\n    också värden: [ofta]\n", "BL-X007", 3),
        (
            "ändra väg: vägen\nockså steg:\n  paus:\n    också så: [rektor går]\n",
            "BL-X008",
            4,
        ),
        ("stäng av väg: skydd\nskäl: Så.\n", "BL-X016", 1),
        ("roller:\n  - ändra roll: kurator\n    finns i: [bup]\n", "BL-D002", 2),
        ("regler:\n  - ändra regel: hjälp\n    namn: Annat\n", "BL-S002", 2),
        ("regler:\n  - stäng av regel: hjälp\n", "BL-S002", 2),
        (
            "regler:\n  - ändra regel: hjälp\n    gäller från: 2027-01-01\n    nam: A\n",
            "BL-S001",
            4,
        ),
    ],
)
def test_what_is_wrong_is_said_where_the_overlay_says_it(
    text: str, code: str, line: int, tmp_path: Path
) -> None:
    (found,) = faults(tmp_path, nytt=text)
    assert (found.code, found.place.file, found.place.line) == (code, "rules/nytt.yaml", line)


@pytest.mark.parametrize(
    ("opening", "code"),
    [
        (OPENING, "BL-X010"),
        (OPENING + "bas: senaste\n", "BL-X011"),
        (OPENING + "bas: 0123456789ab\n", "BL-X012"),
        (OPENING.replace("../litet", "../kommunen") + "bas: 0123456789ab\n", "BL-X013"),
        (OPENING.replace("../litet", "../borta") + "bas: 0123456789ab\n", "BL-X014"),
    ],
)
def test_an_overlay_says_what_it_builds_on(opening: str, code: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError) as error:
        read_pack(write_overlay(tmp_path, {}, opening))
    (found,) = error.value.diagnostics
    assert (found.code, found.place.file) == (code, "rules/paket.yaml")


def test_a_pack_on_nothing_has_nothing_to_change_and_no_edition(tmp_path: Path) -> None:
    base = small_in(tmp_path)
    (base / "rules" / "nytt.yaml").write_text(
        "regler:\n  - stäng av regel: hjälp\n    skäl: Så.\n", "utf-8"
    )
    with (base / "rules" / "paket.yaml").open("a", encoding="utf-8") as file:
        file.write("bas: 0123456789ab\n")
    with pytest.raises(SourceError) as error:
        read_pack(base)
    assert [one.code for one in error.value.diagnostics] == ["BL-X001", "BL-X015"]


def test_what_is_taken_away_and_still_used_points_at_both(tmp_path: Path) -> None:
    (found,) = faults(tmp_path, nytt="stäng av väg: skydd\nskäl: Så.\n")
    assert explain_diagnostic(found) == (
        "rules/nytt.yaml:1:15: BL-X016 fel: `skydd` tas bort här, men används fortfarande\n"
        "    Det som leder dit skulle leda ingenstans, och barnet blev kvar där.\n"
        "    Låt det stå kvar, eller ändra också det som använder det.\n"
        "    litet:rules/regler.yaml:18:25: här används det"
    )


def test_a_fault_in_the_base_is_said_of_the_base(tmp_path: Path) -> None:
    root = write_overlay(tmp_path, {})
    rules = small_in(tmp_path) / "rules" / "regler.yaml"
    rules.write_text(rules.read_text("utf-8").replace("därför:", "darför:"), "utf-8")
    with pytest.raises(SourceError) as error:
        read_pack(root)
    (found,) = error.value.diagnostics
    assert (found.code, found.place.file) == ("BL-S001", "litet:rules/regler.yaml")


def test_a_pack_may_build_on_one_that_builds_on_another(tmp_path: Path) -> None:
    middle = write_overlay(tmp_path, {"nytt.yaml": NEW_RULE})
    digest = read_policy(middle).digest[:12]
    root = tmp_path / "skolan"
    (root / "rules").mkdir(parents=True)
    opening = OPENING.replace("kommunen", "skolan").replace("../litet", "../kommunen")
    (root / "rules" / "paket.yaml").write_text(f"{opening}bas: {digest}\n", "utf-8")
    pack = read_pack(root)
    assert [rule.file for rule in pack.policy.rules] == [
        "litet:rules/regler.yaml",
        "kommunen:rules/nytt.yaml",
    ]
