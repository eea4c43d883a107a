"""The small pack with a municipality, a region and private actors in it, to change line by line."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tests.shipped import ROOT

from barnlots.authoring.plan.document import Plan, Question, Requirement
from barnlots.authoring.plan.whole import plan_of
from barnlots.packs import read_pack

DAY = date(2026, 9, 15)

_HOLDERS = """
hållare:
  - {hållare: skola, namn: Skolan, sekretess: OSL 23 kap. 2 §,
     ansvarig först: [kurator], chef: rektor}
  - {hållare: friskola, namn: Friskolan, sekretess: Skollagen 29 kap. 14 §,
     ansvarig först: [kurator], chef: rektor}
  - {hållare: bup, namn: Psykiatrin, sekretess: OSL 25 kap. 1 §,
     ansvarig först: [läkare], chef: vårdchef}
  - {hållare: privat, namn: Läkarhuset, sekretess: PSL 2010:659 6 kap. 12 §,
     ansvarig först: [läkare], chef: vårdchef}
  - {hållare: socialtjänst, namn: Socialtjänsten, sekretess: OSL 26 kap. 1 §,
     ansvarig först: [socialsekreterare], chef: socialchef}
roller:
  - {roll: kurator, namn: kuratorn, finns i: [skola, friskola]}
  - {roll: rektor, namn: rektorn, finns i: [skola, friskola], leder: ja}
  - {roll: läkare, namn: läkaren, finns i: [bup, privat]}
  - {roll: vårdchef, namn: vårdchefen, finns i: [bup, privat], leder: ja}
  - {roll: socialsekreterare, namn: socialsekreteraren, finns i: [socialtjänst]}
  - {roll: socialchef, namn: socialchefen, finns i: [socialtjänst], leder: ja}
"""
_ALONE = "{insats: Samtal, nivå: förebyggande, roll: kurator, gör: Samtalar, tillsammans: nej}"
_INTERVENTIONS = """insatser:
  - {insats: Samtal, nivå: förebyggande, roll: kurator, gör: Samtalar, tillsammans: ja}
  - {insats: Stöd hemma, nivå: förebyggande, roll: socialsekreterare, gör: Stöder föräldrarna,
     tillsammans: ja}
  - {insats: Fritid, nivå: främjande, roll: kurator, gör: Berättar om fritiden, tillsammans: ja}
  - {insats: Behandling, nivå: åtgärdande, roll: läkare, gör: Behandlar, tillsammans: nej}
"""
_CHANGES = (
    ("rules/regler.yaml", "hos: [skola]", "hos: [skola, friskola]"),
    (
        "rules/utlamnanden.yaml",
        "från: [skola]\n    till: [bup]",
        "från: [skola, friskola]\n    till: [bup, privat]",
    ),
    (
        "rules/orsak.yaml",
        "insatser:\n",
        _INTERVENTIONS,
    ),
    ("rules/orsak.yaml", f"  - {_ALONE}\n", ""),
    (
        "flows/vagen.yaml",
        "      - ansvarig talar med barnet, nästa dag\n",
        "      - ansvarig talar med barnet, nästa dag\n"
        "      - ansvarig frågar vårdnadshavarna hur de ser på saken, nästa dag\n",
    ),
)


def municipality(root: Path, *changes: tuple[str, str, str]) -> Path:
    """The pack in a folder of its own, with each change (file, old text, new text) made."""
    folder = root / "kommunen"
    shutil.copytree(ROOT / "tests" / "packs" / "liten", folder)
    (folder / "rules" / "roller.yaml").write_text(_HOLDERS, "utf-8")
    for file, old, new in (*_CHANGES, *changes):
        path = folder / file
        text = path.read_text("utf-8")
        assert old in text, (file, old)
        path.write_text(text.replace(old, new), "utf-8")
    return folder


def plan(root: Path, *changes: tuple[str, str, str]) -> Plan:
    """The plan of that pack."""
    return plan_of(read_pack(municipality(root, *changes)), DAY)


def requirement(made: Plan, number: int) -> Requirement:
    return made.requirements[number - 1]


def questions(made: Plan) -> Iterator[Question]:
    for chapter in made.chapters:
        yield from chapter.questions


def question(made: Plan, begins: str) -> Question:
    """The question that begins with these words."""
    (found,) = [one for one in questions(made) if one.text.startswith(begins)]
    return found
