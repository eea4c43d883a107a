"""Every way in which a pack could protect worse than its base is found, and nothing else."""

from pathlib import Path

import pytest
from tests.packs.overlay import faults, laid, lost, small_in, write_overlay
from tests.packs.whole import SMALL

from barnlots.authoring.check.protection import check_protection
from barnlots.model.errors import SourceError
from barnlots.packs import read_pack, read_policy
from barnlots.packs.protected import protection_lost
from barnlots.protection import losses

RULE = "regler:\n  - ändra regel: hjälp\n    gäller från: {}\n    {}\n"
FIRST, LATER = "2025-07-01", "2027-01-01"


def of_rule(text: str, day: str = FIRST) -> str:
    return RULE.format(day, text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("regler:\n  - stäng av regel: hjälp\n    skäl: Så.\n", "BL-J701"),
        (of_rule("upphör: 2027-06-30"), "BL-J701"),
        (of_rule("utan när något av: [utsatt är ja]"), "BL-J702"),
        (of_rule("när något av: [utsatt är ja]", LATER), "BL-J702"),
        (of_rule("också utom när: [utsatt för hot är nej]"), "BL-J702"),
        (of_rule("hos: [bup]"), "BL-J702"),
        (of_rule("utan så: [börja skyddsväg skydd]"), "BL-J703"),
        (
            of_rule(
                "så:\n      - kurator frågar om ledsen, inom 6 skoldagar, annars lyft till rektor\n"
                "      - börja skyddsväg skydd\n"
                "      - spärra meddelanden till den det gäller, omprövas inom 14 dagar\n"
                "      - syskon får egna ärenden genom kurator, inom 5 skoldagar"
            ),
            "BL-J704",
        ),
        (
            of_rule(
                "så:\n      - rektor frågar om ledsen, inom 5 skoldagar, annars lyft till rektor\n"
                "      - börja skyddsväg skydd\n"
                "      - spärra meddelanden till den det gäller, omprövas inom 14 dagar\n"
                "      - syskon får egna ärenden genom kurator, inom 5 skoldagar"
            ),
            "BL-J705",
        ),
        (of_rule("utan fråga när: [ledsen är ofta]"), "BL-J706"),
        (of_rule("skyddar: liv\n    utan fråga när: [ledsen är ofta]"), "BL-J706"),
        ("ändra väg: skydd\nockså hos: [skola]\n", "BL-J708"),
        ("ändra väg: skydd\nockså steg:\n  genast:\n    frist: samma dag\n", "BL-J704"),
        ("ändra väg: skydd\nockså steg:\n  genast:\n    ansvarig: rektor\n", "BL-J705"),
        (
            "ändra väg: skydd\nockså steg:\n  genast:\n"
            "    vidare: ['till tryggt när målet är nått, om ledsen är känt']\n",
            "BL-J710",
        ),
        (
            "ändra väg: skydd\nockså steg:\n  genast:\n"
            "    också vidare: [till tryggt när barnet har hörts]\n",
            "BL-J710",
        ),
        ("fakta:\n  - ändra fakta: ledsen\n    gäller: 30 dagar\n", "BL-J711"),
        ("fakta:\n  - ändra fakta: ledsen\n    värden: [nej, lite, ibland, ofta]\n", "BL-J711"),
        ("fakta:\n  - ändra fakta: ledsen\n    gäller: 120 dagar\n", "BL-J711"),
        ("fakta:\n  - ändra fakta: ledsen\n    också värden: [alltid]\n", "BL-J711"),
        ("fakta:\n  - ändra fakta: ledsen\n    sammanvägning: senaste\n", "BL-J711"),
        ("roller:\n  - ändra roll: kurator\n    leder: ja\n", "BL-J713"),
        ("fakta:\n  - ändra fakta: ledsen\n    också får sänkas av: [rektor]\n", "BL-J711"),
        ("fakta:\n  - ändra fakta: ledsen\n    också antecknas av: [rektor]\n", "BL-J711"),
        (
            "fakta:\n  - ändra fakta: utsatt\n    utan när något av: [utsatt för hot är ja]\n",
            "BL-J702",
        ),
        (
            "parametrar:\n  - ändra parameter: gräns för frånvaro\n"
            "    också värden: [{gäller från: 2027-01-01, är: 1600, källa: Lagen 2025:1}]\n",
            "BL-J702",
        ),
        ("hållare:\n  - ändra hållare: skola\n    anmäler oro: nej\n", "BL-J713"),
        ("hållare:\n  - ändra hållare: skola\n    chef: kurator\n", "BL-J713"),
        ("hållare:\n  - ändra hållare: skola\n    ansvarig först: [rektor]\n", "BL-J713"),
        ("hållare:\n  - ändra hållare: skola\n    skolformer: [grundskola]\n", "BL-J713"),
    ],
)
def test_what_is_weakened_is_found(text: str, code: str, tmp_path: Path) -> None:
    found = lost(tmp_path, nytt=text)
    assert code in [one for one, _ in found]
    assert all(place.startswith("rules/nytt.yaml:") for _, place in found), found
    with pytest.raises(SourceError):
        read_policy(write_overlay(tmp_path, {"nytt.yaml": text}))


@pytest.mark.parametrize(
    "text",
    [
        of_rule("också när något av: [ledsen är ofta]"),
        of_rule("också så: ['rektor ringer hem, nästa dag']", LATER),
        of_rule("också hos: [bup]"),
        of_rule("skyddar: liv"),
        of_rule("också fråga när: [ledsen är ibland]"),
        of_rule("namn: Ett annat namn\n    granskas senast: 2026-12-31"),
        of_rule(
            "så:\n      - kurator frågar om ledsen, inom 4 skoldagar, annars lyft till rektor\n"
            "      - börja skyddsväg skydd\n"
            "      - spärra alla meddelanden hem, omprövas inom 14 dagar\n"
            "      - syskon får egna ärenden genom kurator, inom 5 skoldagar"
        ),
        "ändra väg: skydd\nockså steg:\n  genast:\n    också så: ['rektor ringer hem, genast']\n",
        "ändra väg: vägen\nockså steg:\n  början:\n    frist: inom 90 dagar\n",
        "fakta:\n  - ändra fakta: ledsen\n    fråga: Hur ledset verkar barnet?\n    känslig: ja\n",
        "fakta:\n  - ändra fakta: utsatt\n    också när något av: [ledsen är ofta]\n",
        "parametrar:\n  - ändra parameter: gräns för frånvaro\n"
        "    också värden: [{gäller från: 2027-01-01, är: 900, källa: Lagen 2025:1}]\n",
        "parametrar:\n  - ändra parameter: tid till svar\n"
        "    också värden: [{gäller från: 2027-01-01, är: 9, källa: Lagen 2025:1}]\n",
        "roller:\n  - ändra roll: kurator\n    också finns i: [bup]\n",
    ],
)
def test_what_is_as_strong_or_stronger_is_let_through(text: str, tmp_path: Path) -> None:
    assert lost(tmp_path, nytt=text) == []


WHOM = """  - fakta: gjort av
    fråga: Gjordes det av
    typ: ja/nej
    delar: [vuxen, elev]
    sammanvägning: något ja
"""


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "fakta:\n  - ändra fakta: utsatt för\n    pekas en vårdnadshavare ut: gjort av elev\n",
            ":3",
        ),
        (
            "fakta:\n  - ändra fakta: utsatt för\n    pekas någon annan ut: gjort av elev\n",
            ":3",
        ),
        (
            "fakta:\n  - stäng av fakta: utsatt för\n    skäl: Den står här.\n"
            "  - fakta: utsatt för slag\n    fråga: Slaget?\n    typ: ja/nej\n"
            "  - fakta: utsatt för hot\n    fråga: Hotat?\n    typ: ja/nej\n",
            ":4 :7",
        ),
        (
            "fakta:\n  - fakta: retad\n    fråga: Har barnet blivit retat?\n    typ: ja/nej\n"
            "    pekas någon annan ut: gjort av elev\n",
            ":5",
        ),
        ("fakta:\n  - ändra fakta: nöjd\n    pekas någon annan ut: gjort av elev\n", ":3"),
        # A yes that keeps nothing back takes nothing away.
        ("fakta:\n  - ändra fakta: utsatt för\n    pekas någon annan ut: gjort av vuxen\n", ""),
        ("fakta:\n  - ändra fakta: nöjd\n    pekas någon annan ut: gjort av vuxen\n", ""),
    ],
)
def test_what_follows_from_whom_somebody_names_is_neither_dropped_nor_turned(
    text: str, places: str, tmp_path: Path
) -> None:
    base = small_in(tmp_path)
    facts, rules = base / "rules" / "fakta.yaml", base / "rules" / "regler.yaml"
    naming = "    pekas en vårdnadshavare ut: gjort av vuxen\n"
    content = "  - fakta: nöjd\n    fråga: Är barnet nöjt?\n    typ: ja/nej\n"
    said = facts.read_text("utf-8").replace("    känslig: ja\n", f"{naming}    känslig: ja\n", 1)
    facts.write_text(said + WHOM + content, "utf-8")
    rules.write_text(
        rules.read_text("utf-8").replace(
            "i slutet\n", "i slutet\n      - gjort av elev är ja\n", 1
        ),
        "utf-8",
    )
    found = lost(tmp_path, nytt=text)
    assert sorted(found) == [("BL-J711", f"rules/nytt.yaml{one}") for one in places.split()]


def test_a_rule_may_be_said_again_by_others(tmp_path: Path) -> None:
    """What counts is what happens for each child, not which rule sees to it."""
    again = """\
        regler:
          - stäng av regel: hjälp
            skäl: Den står här i två delar.
          - regel: hjälp-ledsen
            namn: En
            skyddar: barn
            gäller från: 2025-07-01
            granskas senast: 2027-06-30
            hos: [skola]
            källa: [Lagen 2025:1]
            när något av: [ledsen är minst ibland och frånvaro är över gräns för frånvaro]
            utom när: [väg vägen är i slutet]
            fråga när: [ledsen är ofta]
            så: &så
              - kurator frågar om ledsen, inom 5 skoldagar, annars lyft till rektor
              - börja skyddsväg skydd
              - spärra meddelanden till den det gäller, omprövas inom 14 dagar
              - syskon får egna ärenden genom kurator, inom 5 skoldagar
            därför: Så.
          - regel: hjälp-utsatt
            namn: Två
            skyddar: barn
            gäller från: 2025-07-01
            granskas senast: 2027-06-30
            hos: [skola]
            källa: [Lagen 2025:1]
            när något av: [utsatt är ja]
            utom när: [väg vägen är i slutet]
            fråga när: [ledsen är ofta]
            så: *så
            därför: Så.
        """
    spelled = again.replace(" &så", "").replace(
        " *så", again.split("&så")[1].split("    därför")[0]
    )
    assert lost(tmp_path / "a", nytt=spelled) == []
    half = spelled[: spelled.index("  - regel: hjälp-utsatt")]
    assert [code for code, _ in lost(tmp_path / "b", nytt=half)] == ["BL-J701"]


def test_each_loss_shows_a_child_for_whom_the_base_acts_and_the_overlay_does_not(
    tmp_path: Path,
) -> None:
    pack = laid(tmp_path, nytt=of_rule("utan när något av: [utsatt är ja]"))
    assert pack.base is not None
    (loss,) = losses(pack.base.policy, pack.policy)
    assert loss.child is not None
    assert loss.child.holder == "skola"
    assert "ja" in (loss.child.facts.get("utsatt för slag"), loss.child.facts.get("utsatt för hot"))
    (found,) = check_protection(pack, loss.day)
    assert found.child is not None
    assert "ska regeln hjälp gälla i skola" in found.child.scenario


def test_a_pack_on_nothing_loses_nothing(tmp_path: Path) -> None:
    base = laid(tmp_path).base
    assert base is not None
    assert list(check_protection(base, base.policy.rules[0].valid_from)) == []


def test_no_layer_in_between_can_weaken_what_lies_at_the_bottom(tmp_path: Path) -> None:
    middle = write_overlay(
        tmp_path, {"av.yaml": "regler:\n  - stäng av regel: hjälp\n    skäl: S.\n"}
    )
    root = tmp_path / "skolan"
    (root / "rules").mkdir(parents=True)
    opening = f"paket: skolan\nnamn: S\nbygger på: ../{middle.name}\n"
    digest = read_pack(middle).policy.digest[:12]
    (root / "rules" / "paket.yaml").write_text(f"{opening}bas: {digest}\n", "utf-8")
    found = [diagnostic.code for diagnostic, _ in protection_lost(read_pack(root))]
    assert found == ["BL-J701"]
    with pytest.raises(SourceError):
        read_policy(root)


def test_an_exit_of_a_skyddsvag_is_neither_narrowed_nor_widened(tmp_path: Path) -> None:
    base = small_in(tmp_path)
    way = base / "flows" / "skydd.yaml"
    text = way.read_text("utf-8")
    way.write_text(text.replace("målet är nått\n", "målet är nått, om ledsen är nej\n"), "utf-8")
    wider = """\
        ändra väg: skydd
        också steg:
          genast:
            vidare: [till tryggt när målet är nått]
        """
    assert lost(tmp_path, nytt=wider) == [("BL-J710", "rules/nytt.yaml:4")]


def test_an_ordinary_rule_may_not_begin_a_protective_way_anew_each_time(tmp_path: Path) -> None:
    anew = """\
        regler:
          - regel: om-igen
            namn: Om igen
            gäller från: 2025-07-01
            granskas senast: 2027-06-30
            källa: [Lagen 2025:1]
            varje gång: ja
            när alla: [ledsen är ofta]
            så: [börja skyddsväg skydd]
            därför: Så.
        """
    assert [code for code, _ in lost(tmp_path / "a", nytt=anew)] == ["BL-J708"]
    assert lost(tmp_path / "b", nytt=anew.replace("            varje gång: ja\n", "")) == []


@pytest.mark.parametrize("name", ["hjälp från 2027-01-01", "hjälp@iakttagelse-1"])
def test_no_rule_can_take_a_name_that_the_engine_makes(name: str, tmp_path: Path) -> None:
    text = """\
        regler:
          - regel: NAMN
            namn: Tar ett namn
            gäller från: 2025-07-01
            granskas senast: 2027-06-30
            källa: [Lagen 2025:1]
            när alla: [ledsen är ofta]
            så: ['rektor ringer vårdnadshavarna, nästa dag']
            därför: Så.
        """
    assert [one.code for one in faults(tmp_path, nytt=text.replace("NAMN", name))] == ["BL-R004"]


@pytest.mark.parametrize(
    ("base", "own", "key", "now"),
    [
        ({}, {"hands_over": False}, "lämnar över ansvar", "nej"),
        ({}, {"blocks_follow": False}, "spärrar följer med", "nej"),
        ({"begins": "vägen"}, {}, "börjar hos mottagaren", ""),
        ({"begins": "vägen"}, {"begins": "skydd"}, "börjar hos mottagaren", "skydd"),
    ],
)
def test_what_a_document_brings_with_it_is_no_less(
    base: dict[str, object], own: dict[str, object], key: str, now: str
) -> None:
    policy = read_policy(SMALL)
    (referral,) = policy.documents
    before, after = (
        policy.model_copy(update={"documents": (referral.model_copy(update=changed),)})
        for changed in (base, own)
    )
    (lost_now,) = losses(before, after)
    assert (lost_now.name, lost_now.key, lost_now.now) == ("remiss", key, now)
    assert not list(losses(policy, policy.model_copy(update={"documents": before.documents})))
