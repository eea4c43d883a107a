"""A small pack with a table of disclosures to build on: every ground, and yeses by maturity."""

import shutil
from pathlib import Path

from tests.packs.overlay import SMALL

FACTS = """\
  - fakta: mognad
    fråga: Kan barnet bestämma det själv?
    typ: ett av
    värden: [ännu för ung, tillsammans, själv]
    antecknas av: [läkare]
    gäller: 90 dagar
  - fakta: hindrad
    fråga: Är en vårdnadshavare hindrad?
    typ: ja/nej
  - fakta: bortrest
    fråga: Är en vårdnadshavare borta?
    typ: ja/nej
    sammanvägning: något ja
  - fakta: retad
    fråga: Är barnet retat?
    typ: ja/nej
  - fakta: vårdbehov
    fråga: Behövs vård?
    typ: ordning
    värden: [nej, kanske, säkert]
    sammanvägning: högsta
    får sänkas av: [läkare]
  - fakta: behöver vård
    fråga: Behöver barnet vård?
    typ: härledd
    när alla: [ledsen är ofta, vårdbehov är säkert]
"""
DOCUMENTS = """\
slag:
  - {slag: barnets ord, namn: Vad barnet har sagt}
  - {slag: hälsa, namn: Hur barnet mår}
  - {slag: skolgång, namn: Hur det går i skolan}
innehåll:
  - {innehåll: frågan, slag: hälsa}
  - {innehåll: hur barnet mår, slag: hälsa}
  - {innehåll: barnets egna ord, slag: barnets ord, hämtas ur: [barnets ord]}
  - {innehåll: skolan, slag: skolgång}
handlingar:
  - {handling: remiss, namn: Remiss, innehåller: [frågan, barnets egna ord]}
  - handling: underlag
    namn: Underlag
    innehåller: [frågan, skolan, barnets egna ord]
    lämnar över ansvar: nej
"""
TABLE = """\
samtycken:
  - samtycke: moget
    när alla: [mognad är själv]
    ges av: [barnet]
    källa: [Lagen 2025:1]
    därför: Den som är mogen bestämmer.
  - samtycke: tillsammans
    när alla: [mognad är tillsammans]
    ges av: [barnet, alla vårdnadshavare]
    källa: [Lagen 2025:1]
    därför: De bestämmer tillsammans.
  - samtycke: en-hindrad
    när något av: [hindrad är ja, bortrest är ja]
    ges av: [en vårdnadshavare]
    källa: [Lagen 2025:1]
    därför: Den andra bestämmer.
  - samtycke: vårdnadshavarna
    ges av: [alla vårdnadshavare]
    källa: [Lagen 2025:1]
    därför: De som har vårdnaden bestämmer.
utlämnanden:
  - utlämnande: remiss-med-samtycke
    handling: remiss
    från: [skola]
    till: [bup]
    grund: samtycke
    källa: [Lagen 2025:1 1 kap. 1 §]
    därför: De som har vårdnaden har sagt ja.
  - utlämnande: underlag-lag
    handling: underlag
    från: [bup]
    till: [skola]
    slag: [skolgång]
    när alla: [ålder är under 18, behöver vård är ja]
    grund: lag
    källa: [Lagen 2025:1 1 kap. 1 §]
    därför: Lagen säger det.
  - utlämnande: underlag-samtycke
    handling: underlag
    från: [bup]
    till: [skola]
    slag: [skolgång, hälsa]
    grund: samtycke
    källa: [Lagen 2025:1 1 kap. 1 §]
    därför: De som har vårdnaden har sagt ja.
  - utlämnande: underlag-prövning
    handling: underlag
    från: [bup]
    till: [skola]
    grund: prövning
    källa: [Lagen 2025:1 1 kap. 2 §]
    därför: En människa prövar.
"""


LIMITS = """\
  - parameter: samtycke gäller
    namn: Så länge gäller ett ja
    enhet: dagar
    värden:
      - {gäller från: 2025-07-01, är: 180, källa: Lagen 2025:1}
"""


def base_in(folder: Path) -> Path:
    """The small pack with this table, where overlays look for what they build on."""
    base = folder / "litet"
    if not base.exists():
        shutil.copytree(SMALL, base)
        rules = base / "rules"
        (rules / "utlamnanden.yaml").write_text(TABLE, "utf-8")
        (rules / "handlingar.yaml").write_text(DOCUMENTS, "utf-8")
        for name, more in (("fakta", FACTS), ("parametrar", LIMITS)):
            with (rules / f"{name}.yaml").open("a", encoding="utf-8") as written:
                written.write(more)
    return base
