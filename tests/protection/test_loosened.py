"""Every way in which a pack could let something out more easily than its base is found and told,
unless the pack says it openly; nothing else is."""

from datetime import date
from pathlib import Path

import pytest
from tests.packs.overlay import laid, write_overlay
from tests.protection.table import base_in

from barnlots.authoring.check.run import check
from barnlots.model.catalogue import explain_diagnostic
from barnlots.model.errors import Diagnostic, Severity, SourceError
from barnlots.packs import Pack, read_pack, read_policy
from barnlots.packs.eased import nothing_eased, secrecy_eased

DAY = date(2026, 10, 14)
OPENLY = "    lättar: Det står i 1 kap. 1 § att det får lämnas.\n    granskad av: kommunjuristen\n"


def over(folder: Path, text: str) -> Pack:
    base_in(folder)
    return laid(folder, nytt=text)


def eased(folder: Path, text: str) -> list[Diagnostic]:
    return list(secrecy_eased(over(folder, text)))


def row(name: str, text: str) -> str:
    return f"utlämnanden:\n  - ändra utlämnande: {name}\n    {text}\n"


def yes(name: str, text: str) -> str:
    return f"samtycken:\n  - ändra samtycke: {name}\n    {text}\n"


def fact(name: str, text: str) -> str:
    return f"fakta:\n  - ändra fakta: {name}\n    {text}\n"


NEW_ROW = (
    "utlämnanden:\n"
    "  - utlämnande: till-skolan\n"
    "    handling: remiss\n"
    "    från: [bup]\n"
    "    till: [skola]\n"
    "    grund: {}\n"
    "    källa: [Lagen 2025:1 1 kap. 1 §]\n"
    "    därför: Skolan vill veta.\n"
)
DOCUMENT = "handlingar:\n  - ändra handling: {}\n    också innehåller: [{}]\n"
ATTACKS = {
    "samtycke-blir-lag": (row("remiss-med-samtycke", "grund: lag"), "BL-J902", "remiss"),
    "prövning-blir-lag": (row("underlag-prövning", "grund: lag"), "BL-J902", "underlag"),
    "prövning-blir-samtycke": (row("underlag-prövning", "grund: samtycke"), "BL-J902", ""),
    "lag-blir-plikt": (
        "utlämnanden:\n  - stäng av utlämnande: underlag-lag\n    skäl: Byts.\n"
        + NEW_ROW.format("plikt").replace("remiss", "underlag").removeprefix("utlämnanden:\n"),
        "BL-J902",
        "underlag",
    ),
    "villkor-tas-bort": (
        row("underlag-lag", "utan när alla: [ålder är under 18, behöver vård är ja]"),
        "BL-J902",
        "lag på villkor",
    ),
    "villkor-blir-vidare": (
        row("underlag-lag", "utan när alla: [ålder är under 18]"),
        "BL-J902",
        "lag på villkor",
    ),
    "rad-på-lag": (NEW_ROW.format("lag"), "BL-J901", "bup"),
    "rad-på-nödläge": (NEW_ROW.format("nödläge"), "BL-J901", "nödläge"),
    "rad-på-samtycke": (NEW_ROW.format("samtycke"), "BL-J901", "samtycke"),
    "mottagare-till": (row("underlag-lag", "också till: [bup]"), "BL-J901", "bup"),
    "avsändare-till": (row("remiss-med-samtycke", "också från: [bup]"), "BL-J901", "bup"),
    "slag-till": (row("underlag-lag", "också slag: [hälsa]"), "BL-J902", "frågan"),
    "alla-slag": (row("underlag-samtycke", "utan slag: [skolgång, hälsa]"), "BL-J902", "barnets"),
    "innehåll-till": (DOCUMENT.format("remiss", "hur barnet mår"), "BL-J901", "hur barnet mår"),
    "eget-innehåll-till": (
        "innehåll:\n  - {innehåll: allt, slag: skolgång}\n" + DOCUMENT.format("underlag", "allt"),
        "BL-J901",
        "allt",
    ),
    "innehåll-av-annat-slag": (
        "innehåll:\n  - ändra innehåll: frågan\n    slag: skolgång\n",
        "BL-J902",
        "frågan",
    ),
    "hämtas-ur-mer": (
        "innehåll:\n  - ändra innehåll: barnets egna ord\n    också hämtas ur: [iakttagelser]\n",
        "BL-J905",
        "iakttagelser",
    ),
    "svar-på-mer": (
        "innehåll:\n  - ändra innehåll: skolan\n    svar på: [vårdbehov]\n",
        "BL-J905",
        "vårdbehov",
    ),
    "en-i-stället-för-alla": (
        yes("vårdnadshavarna", "ges av: [en vårdnadshavare]"),
        "BL-J903",
        "alla vårdnadshavare",
    ),
    "utan-barnet": (yes("tillsammans", "ges av: [alla vårdnadshavare]"), "BL-J903", "barnet"),
    "samtycke-vidare": (
        yes("en-hindrad", "också när något av: [retad är ja]"),
        "BL-J903",
        "en vårdnadshavare",
    ),
    "samtycke-snävare-faller-till-färre": (
        yes("tillsammans", "också när alla: [ledsen är ofta]"),
        "BL-J903",
        "barnet",
    ),
    "moget-barn-frågas-inte": (
        yes("moget", "också när alla: [ledsen är känt]"),
        "BL-J903",
        "barnet",
    ),
    "samtycke-bort": (
        "samtycken:\n  - stäng av samtycke: tillsammans\n    skäl: Behövs inte.\n",
        "BL-J903",
        "barnet",
    ),
    "fler-säger-mognad": (fact("mognad", "också antecknas av: [rektor]"), "BL-J904", "rektor"),
    "ingen-säger-mognad": (fact("mognad", "antecknas av: [kurator]"), "BL-J904", "kurator"),
    "mognad-gäller-längre": (fact("mognad", "gäller: 900 dagar"), "BL-J904", "900 dagar"),
    "mognad-glöms": (fact("mognad", "gäller: 1 dag"), "BL-J904", "1 dagar"),
    "hindrad-räcker-en-gång": (fact("hindrad", "sammanvägning: något ja"), "BL-J904", "något ja"),
    "andra-får-säga-hindrad": (fact("hindrad", "antecknas av: [läkare]"), "BL-J904", "läkare"),
    "ja-gäller-längre": (
        "parametrar:\n  - ändra parameter: samtycke gäller\n    också värden:\n"
        "      - {gäller från: 2027-01-01, är: 900, källa: Lagen 2025:1}\n",
        "BL-J904",
        "180 dagar",
    ),
    "fler-sänker": (fact("vårdbehov", "också får sänkas av: [rektor]"), "BL-J904", "rektor"),
    "rollen-finns-hos-fler": (
        "roller:\n  - ändra roll: läkare\n    också finns i: [skola]\n",
        "BL-J904",
        "finns i",
    ),
    "följer-av-vem-som-pekas-ut": (
        fact("retad", "pekas någon annan ut: bortrest"),
        "BL-J904",
        "pekas någon annan ut",
    ),
    "härlett-vidare": (
        fact("behöver vård", "utan när alla: [vårdbehov är säkert]"),
        "BL-J902",
        "behöver vård",
    ),
    "skyddsväg-som-lämnar": (
        "väg: bråttom\nnamn: Bråttom\nsort: skyddsväg\nhos: [bup]\nkälla: [Lagen 2025:1]\n"
        "därför: Det brådskar.\nbörjar i: genast\nsteg:\n  genast:\n    ansvarig: ansvarig\n"
        "    frist: genast\n    lämnar över: remiss\n    till: skola\n"
        "    vidare: [till slut när målet är nått]\n  slut: {väntar på: ingenting}\n",
        "BL-J901",
        "nödläge",
    ),
}


@pytest.mark.parametrize("name", sorted(ATTACKS))
def test_what_is_loosened_is_told_where_it_is_done(name: str, tmp_path: Path) -> None:
    text, code, told = ATTACKS[name]
    found = eased(tmp_path, text)
    assert [one.code for one in found] == [code], found
    assert found[0].severity is Severity.ERROR
    assert found[0].place.file == "rules/nytt.yaml"
    for lang in ("sv", "en"):
        assert told in explain_diagnostic(found[0], lang)
    with pytest.raises(SourceError):
        read_policy(write_overlay(tmp_path, {"nytt.yaml": text}))


def test_a_document_of_its_own_goes_on_no_ground_of_the_base(tmp_path: Path) -> None:
    base_in(tmp_path)
    copy = "handlingar:\n  - {handling: kopia, namn: Kopia, innehåller: [frågan, skolan]}\n"
    pack = laid(tmp_path, rad=NEW_ROW.format("lag").replace("remiss", "kopia"), kopia=copy)
    assert [explain_diagnostic(one, "sv") for one in secrecy_eased(pack)] == [
        "rules/rad.yaml:2:5: BL-J901 fel: utlämnande `till-skolan` lämnar ut det som paketet under "
        "inte har någon grund för: frågan, skolan\n"
        "    I kopia kan skola få veta det av bup: lag.\n"
        "    Ta bort ändringen. Är den menad: skriv `lättar` med skälet och `granskad av` med "
        "juristen på samma post."
    ]


@pytest.mark.parametrize(
    "text",
    [
        row("underlag-lag", "grund: samtycke"),
        row("underlag-lag", "grund: prövning"),
        row("underlag-lag", "också när alla: [ledsen är ofta]"),
        row("underlag-samtycke", "slag: [hälsa]"),
        row("underlag-samtycke", "därför: Vi frågar alltid."),
        "utlämnanden:\n  - stäng av utlämnande: underlag-lag\n    skäl: Vi frågar alltid.\n",
        "handlingar:\n  - ändra handling: underlag\n    utan innehåller: [frågan]\n",
        yes("en-hindrad", "ges av: [alla vårdnadshavare]"),
        yes("moget", "ges av: [barnet, en vårdnadshavare]"),
        "samtycken:\n  - stäng av samtycke: en-hindrad\n    skäl: Vi väntar på båda.\n",
        fact("mognad", "fråga: Förstår barnet vad det betyder?"),
        fact("hindrad", "gäller: 30 dagar"),
        fact("retad", "sammanvägning: något ja"),
        fact("behöver vård", "också när alla: [retad är ja]"),
        "parametrar:\n  - ändra parameter: samtycke gäller\n    också värden:\n"
        "      - {gäller från: 2027-01-01, är: 90, källa: Lagen 2025:1}\n",
        "fakta:\n  - {fakta: nytt, fråga: Är det nytt?, typ: ja/nej}\n",
    ],
)
def test_what_is_as_strict_or_stricter_is_let_through(text: str, tmp_path: Path) -> None:
    assert eased(tmp_path, text) == []


def test_what_protects_too_is_refused_once(tmp_path: Path) -> None:
    """And it cannot be said openly: no pack may change it."""
    text = fact("ledsen", "också får sänkas av: [rektor]") + OPENLY
    pack = over(tmp_path, text)
    found = [one.diagnostic.code for one in check(pack, DAY)]
    assert [one for one in found if one.startswith(("BL-J7", "BL-J90"))] == ["BL-J711", "BL-J906"]


def test_what_is_said_openly_is_let_through(tmp_path: Path) -> None:
    text = row("remiss-med-samtycke", "grund: lag") + OPENLY
    pack = over(tmp_path, text)
    assert [*secrecy_eased(pack), *nothing_eased(pack)] == []
    assert read_policy(write_overlay(tmp_path, {"nytt.yaml": text})).grounds[0].ground == "lag"


def test_switching_off_is_said_openly_where_it_is_done(tmp_path: Path) -> None:
    text = "samtycken:\n  - stäng av samtycke: tillsammans\n    skäl: Behövs inte.\n"
    assert eased(tmp_path, text)
    pack = over(tmp_path, text + OPENLY)
    assert [*secrecy_eased(pack), *nothing_eased(pack)] == []


def test_what_is_said_of_one_record_lets_no_other_through(tmp_path: Path) -> None:
    text = row("remiss-med-samtycke", "grund: lag") + OPENLY
    found = eased(tmp_path, text + row("underlag-prövning", "grund: lag").partition("\n")[2])
    assert [(one.code, one.params["namn"]) for one in found] == [("BL-J902", "underlag-prövning")]


def test_what_is_said_in_vain_is_told(tmp_path: Path) -> None:
    pack = over(tmp_path, row("remiss-med-samtycke", "därför: Så är det.") + OPENLY)
    told = [one.diagnostic for one in check(pack, DAY)]
    assert [(one.code, one.severity) for one in told] == [("BL-J906", Severity.WARNING)]


def test_a_pack_in_between_answers_for_what_it_loosens(tmp_path: Path) -> None:
    """Whoever builds on a pack that has said it says nothing again, and cannot loosen more under
    cover of it; whoever builds on one that has not is told."""
    base_in(tmp_path)
    loosened = row("underlag-prövning", "grund: lag")
    for said, own, codes in (
        (OPENLY, "", []),
        (OPENLY, row("underlag-prövning", "också till: [bup]"), ["BL-J901"]),
        ("", "", ["BL-J902"]),
    ):
        between = write_overlay(tmp_path, {"nytt.yaml": loosened + said})
        assert between.name == "kommunen"
        top = tmp_path / "staden"
        (top / "rules").mkdir(parents=True, exist_ok=True)
        opening = "paket: staden\nnamn: Stadens\nbygger på: ../kommunen\n"
        (top / "rules" / "paket.yaml").write_text(opening, "utf-8")
        (top / "rules" / "eget.yaml").write_text(own or "händelser: []\n", "utf-8")
        if not own:
            (top / "rules" / "eget.yaml").unlink()
        found = list(secrecy_eased(read_pack(top, pinned=False)))
        assert [one.code for one in found] == codes, found
        assert all(one.place.file.startswith("rules/") for one in found)
