"""Melwin, fourteen years: from absence in a school system that speaks SS 12000 to a referral that
a named psychologist in child psychiatry has received, over FHIR with three receipts, and a plan of
all who help him, asked for by säker digital kommunikation; and to those who forget.

Source: Socialstyrelsen, Samverkan kring barn och unga; OSL 2009:400 12 kap. 2-3 §§.
"""

import os
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.adapters.fhir.server import Fhir, fhir
from tests.adapters.message_system import MessageSystem
from tests.adapters.school import Installed, School, days, uuid
from tests.adapters.serving import serving
from tests.adapters.test_ss12000_melwin import FIRST, LAST, MELWIN, MENTOR, NIGHT, a_month
from tests.end_to_end.town import Town, by_messages, neighbours
from tests.failures.house import kinds
from tests.shipped import the_policy

from barnlots.detection.nightly import Night, run_night
from barnlots.detection.quarantine import Quarantine
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.alarm import MISSING
from barnlots.model.clock import from_local
from barnlots.model.facts import Answer, Source
from barnlots.model.part import HandoverState
from barnlots.model.people import Child, Guardian
from barnlots.packs import read_reference, shipped_people
from barnlots.packs.peoplefile import written
from barnlots_ss12000 import Ss12000

SCHOOL, HEALTH, PSYCHOLOGIST = "ekskolan", "elevhalsan", "skolpsykolog-elevhalsan"
AT_BUP, SOCIAL_WORKER = "psykolog-i-varden-bup", "socialsekreterare-socialtjansten"
# Of the example patients of the Swedish FHIR base profiles (CC0).
NUMBER = "200302022389"
HSA = "urn:oid:1.2.752.29.4.19"
WORDS = "Diagnostisk utredning behövs; han säger själv att han inte orkar."
ADAPTERS = f"""anslutningar:
  - anslutning: bup
    slag: fhir-ut
    bär till: [bup]
    inställningar:
      adress: FHIR
      bas: https://barnlots.exempelkommunen.se/fhir
      avsändare: 212000-1234
      läge: läge
      karta: karta.yaml
      nyckel: miljö:NYCKEL
{by_messages("socialtjänst")}"""
MAP = f"""karta: bup
planer: [begäran om SIP]
organisationer:
  - {{organisation: {HEALTH}, hsa-id: SE2321000016-1001}}
människor:
  - {{hsa-id: SE2321000016-2001, uppdrag: {AT_BUP}}}
"""
DOCTOR = {
    "resourceType": "Practitioner",
    "identifier": [{"system": HSA, "value": "SE2321000016-2001"}],
}
# As the register calls them.
PARENTS = tuple(Guardian(id=uuid(one), relation="vårdnadshavare") for one in ("mamma", "pappa"))


class Outside:
    """The school's system, the region's and the message service."""

    def __init__(self, installed: Installed, region: Fhir, service: MessageSystem) -> None:
        self.installed = installed
        self.region = region
        self.service = service

    def moved(self, **elements: object) -> None:
        """Whoever works at the region moves the one task on."""
        (task,) = (name for name in self.region.stored if name.startswith("Task/"))
        self.region.change(task, **elements)


@pytest.fixture
def outside(tmp_path: Path) -> Iterator[Outside]:
    school = School()
    school.unit("ek")
    with serving(school) as served, fhir() as region, MessageSystem(tmp_path).running() as service:
        installed = Installed(school, served, tmp_path)
        a_month(installed)
        # So that the register can say who he is when the referral leaves.
        both = [{"person": {"id": one.id}, "relationType": "Vårdnadshavare"} for one in PARENTS]
        school.person("melwin", civicNo={"value": NUMBER}, responsibles=both)
        yield Outside(installed, region, service)


@pytest.fixture
def town(tmp_path: Path, outside: Outside) -> Iterator[Town]:
    for name in ("läge", "minne"):
        (tmp_path / name).mkdir()
    (tmp_path / "karta.yaml").write_text(MAP, "utf-8")
    system = Ss12000(outside.installed.given, lambda: from_local(NIGHT))
    people = tmp_path / "i-tjänst.yaml"
    people.write_text(
        written(system.assignments(), os.path.relpath(shipped_people(), tmp_path)), "utf-8"
    )
    adapters = ADAPTERS.replace("SERVICE", outside.service.server.address)
    made = Town(
        tmp_path,
        adapters.replace("FHIR", outside.region.address),
        from_local(NIGHT),
        {"NYCKEL": "en hemlighet i prov"},
        neighbours(read_reference(people, the_policy())),
        dict.fromkeys((SCHOOL, HEALTH), system),
    )
    detect(made, system)
    yield made
    made.close()


def detect(town: Town, system: Ss12000) -> None:
    """The night reads the register; his own mentor answers for what it finds."""
    assert night(town, system).recorded == 1
    assert town.at(SCHOOL).accountable == MENTOR


def night(town: Town, system: Ss12000) -> Night:
    with Quarantine(town.folder / "karantän.csv") as kept:
        return run_night(
            town.house.barnlots,
            list(system.lessons(FIRST, LAST)),
            LAST,
            town.folder / "minne.duckdb",
            kept,
            mentors=system.mentors(),
            children=system.children,
        )


def seen(town: Town, source: Source, words: str, **answers: str) -> c.Noticed:
    said = tuple(Answer(fact=name.replace("_", " "), value=one) for name, one in answers.items())
    return c.Noticed(seen_at=town.house.now, source=source, words=words, answers=said)


def agrees(town: Town, holder: str, document: str, receiver: str, by: str) -> None:
    """Both his parents say yes."""
    for parent in PARENTS:
        yes = c.GiveConsent(
            key=town.house.key(),
            part=town.at(holder).id,
            given_by=parent.id,
            document=document,
            receiver=receiver,
        )
        town.house.do(yes, by)


def referred(town: Town) -> None:
    """The school psychologist finds that he should be examined; his parents agree."""
    town.house.now = from_local("2025-12-02 13:00")
    child = Child(id=MELWIN, born=date(2011, 1, 25), school_form="grundskola", circle=PARENTS)
    opens = c.OpenCase(
        key=town.house.key(),
        case=MELWIN,
        holder=HEALTH,
        child=child,
        noticed=(seen(town, Source.OWN_EYES, WORDS, utredning="övervägs"),),
        coordinator=MENTOR,
    )
    town.house.do(opens, PSYCHOLOGIST)
    assert town.at(HEALTH).accountable == PSYCHOLOGIST
    agrees(town, HEALTH, "remiss till bup", "bup", PSYCHOLOGIST)
    ready = c.Report(
        key=town.house.key(),
        part=town.at(HEALTH).id,
        way="remiss-till-bup",
        trigger="underlaget är klart",
    )
    town.house.do(ready, PSYCHOLOGIST)
    town.worker()


def referral(town: Town) -> HandoverState:
    return town.handover(HEALTH, "remiss till bup").standing


def received_at_bup(town: Town, outside: Outside) -> None:
    """The three receipts, the last of which is a person's."""
    outside.moved(status="received")
    town.worker()
    assert referral(town) is HandoverState.REGISTERED
    outside.moved(status="accepted", owner={"reference": outside.region.put(DOCTOR)})
    town.worker()
    assert referral(town) is HandoverState.RECEIVED
    assert town.handover(HEALTH, "remiss till bup").received_by == AT_BUP
    assert town.at(HEALTH).ways["remiss-till-bup"].step == "mottagen"


def test_from_absence_to_a_named_psychologist_and_a_plan(town: Town, outside: Outside) -> None:
    referred(town)
    assert referral(town) is HandoverState.DELIVERED
    (document,) = outside.region.of("Composition")
    assert WORDS in str(document) and NUMBER in str(document), "the register was asked whom"
    consents = outside.region.of("Consent")
    assert len(consents) == 2
    received_at_bup(town, outside)

    # The register has told the school's part who his parents are.
    assert town.at(SCHOOL).child.circle == PARENTS
    orders = seen(town, Source.CHILD, "Jag orkar inte gå dit.", vardag_i_skolan="stannat")
    town.house.do(
        c.Record(key=town.house.key(), part=town.at(SCHOOL).id, noticed=(orders,)), MENTOR
    )
    assert town.at(SCHOOL).ways["sip"].step == "fråga familjen"
    agrees(town, SCHOOL, "begäran om SIP", "socialtjänst", MENTOR)
    assert town.at(SCHOOL).ways["sip"].step == "begärd"
    town.worker()
    outside.service.becomes("ACCEPTED")
    town.worker()
    plan = town.handover(SCHOOL, "begäran om SIP")
    assert plan.standing is HandoverState.REGISTERED
    town.heard(SCHOOL, plan, SOCIAL_WORKER, MENTOR)
    assert town.at(SCHOOL).ways["sip"].step == "kallad"


def test_a_region_that_forgets_is_found_out_and_gets_it_again(town: Town, outside: Outside) -> None:
    referred(town)
    outside.moved(status="received")
    town.worker()
    assert referral(town) is HandoverState.REGISTERED
    outside.region.stored.clear()
    town.until(lambda: bool(outside.region.of("Task")), timedelta(hours=1))
    assert town.house.now < from_local("2025-12-04 13:00"), "the next night at the latest"
    assert PSYCHOLOGIST in town.alarmed(HEALTH, MISSING)
    received_at_bup(town, outside)


def test_a_protected_pupil_is_so_from_the_first_moment(town: Town, outside: Outside) -> None:
    """Alva is away as Melwin is. The register says that she is protected, and of Bo nothing."""
    school = outside.installed.school
    school.person("alva", securityMarking="Skyddad folkbokföring", birthDate="2012-05-06")
    school.group("8C", "alva", "bo")
    school.activity("Slöjd", "8C")
    for day in days(FIRST, LAST):
        school.lesson(f"slöjd {day}", f"{day} 14:10", "Slöjd")
        for pupil in ("alva", "bo"):
            school.registered(f"slöjd {day}", pupil, there=0, valid=0, invalid=60)
    system = Ss12000(outside.installed.given, lambda: from_local(NIGHT))
    assert night(town, system).recorded == 2
    for pupil, age in (("alva", 13), ("bo", None)):
        part = f"{uuid(pupil)}/{SCHOOL}"
        (opened,) = kinds(town.house.events(part), e.PartOpened)
        assert opened.child.protected_identity and opened.child.age(LAST) == age
    melwin = town.parts()[f"{MELWIN}/{SCHOOL}"]
    assert not melwin.child.protected_identity

    school.person("melwin", securityMarking="Sekretessmarkering")
    assert night(town, system).described == 1
    assert town.parts()[melwin.id].child.protected_identity
