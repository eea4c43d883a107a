"""A consent in a case file may be to one organisation, and may have a last day."""

from datetime import date
from pathlib import Path

from tests.shipped import the_policy, the_reference

from barnlots.authoring.rehearsal import Rehearsal
from barnlots.packs.casefile import parse_case

CASE = """\
ärende: prov-14
titel: Prov
barn:
  skolform: grundskola
  vuxna:
    - {person: mamma, är: vårdnadshavare}
iakttagelser:
  - hållare: elevhälsan
    av: kurator
    när: 2026-09-15 08:30
    källa: barnet
    fakta:
      kommer sent: nej
samtycken:
  - när: 2026-09-16 08:30
    hållare: elevhälsan
    av: mamma
    till: bup
    handling: remiss till bup
    bara till: bup
    till och med: 2026-10-31
  - när: 2026-09-17 08:30
    hållare: elevhälsan
    av: mamma
    till: första linjen
    handling: remiss till första linjen
"""


def test_to_whom_and_how_long(tmp_path: Path) -> None:
    case = parse_case(CASE.encode(), "prov.yaml", the_policy())
    url, start = f"sqlite:///{tmp_path}/ledger.db", case.entries[0].at
    rehearsal = Rehearsal.open(url, the_policy(), the_reference(), start)
    with rehearsal.barnlots:
        rehearsal.route(case)
        with rehearsal.barnlots.ledger.read() as ledger:
            (part,) = ledger.parts_of("prov-14")
    said = [(one.organisation, one.expires_on) for one in part.consents.values()]
    # The second for as long as the shipped policy says: 180 days.
    assert said == [("bup", date(2026, 10, 31)), (None, date(2027, 3, 16))]
