"""Melwin, from absence in the school system to what his own mentor is asked to do, and does."""

import os
from datetime import date
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from tests.adapters.school import NUMBER, Installed, days, ref, uuid
from tests.cli.shown import said
from tests.shipped import the_policy

from barnlots.detection.nightly import Night, run_night
from barnlots.detection.quarantine import Quarantine
from barnlots.kernel import evolve
from barnlots.model import commands as c
from barnlots.model.clock import from_local
from barnlots.model.facts import Answer, Source
from barnlots.model.part import Part
from barnlots.model.people import Actor, Child
from barnlots.packs import read_reference, shipped_people
from barnlots.packs.peoplefile import written
from barnlots.service import Barnlots
from barnlots.store import Ledger
from barnlots.worker import adapters
from barnlots_ss12000 import Ss12000
from barnlots_ss12000.office import named

FIRST, LAST = date(2025, 11, 3), date(2025, 11, 30)
NIGHT = "2025-11-30 22:00"
MELWIN, ADA = uuid("melwin"), uuid("ada")
MENTOR = named("mentor", "ekskolan", uuid("maria"))
PART = f"{MELWIN}/ekskolan"
HARDLY = "knappt i skolan"


def a_month(installed: Installed) -> None:
    """Melwin comes in the first lesson of each Monday. Of some lessons nobody has registered
    anything, and Ada is always there."""
    school = installed.school
    for name, group in (("lena", "8A"), ("maria", "8B")):
        task = {"group": ref(group), "assignmentRoleType": "Mentor", "startDate": "2025-08-18"}
        school.duty(name, "Lärare", assignmentRole=[task])
    mother = {"person": ref("mamma"), "relationType": "Vårdnadshavare"}
    year = {"enroledAt": ref("ek"), "schoolType": "GR", "schoolYear": 8}
    school.person("melwin", birthDate="2011-05-06", enrolments=[year], responsibles=[mother])
    school.group("8A", "ada")
    school.group("8B", "melwin")
    for name in ("8A", "8B"):
        school.entities["groups"][uuid(name)]["startDate"] = "2025-08-18"
        for member in school.entities["groups"][uuid(name)]["groupMemberships"]:
            member["startDate"] = "2025-08-18"
    school.activity("Matematik", "8A", "8B")
    for day in days(FIRST, LAST):
        for hour in (8, 10, 13):
            lesson = f"{day} {hour}"
            school.lesson(lesson, f"{day} {hour:02}:10", "Matematik")
            if day.day == 20:
                continue
            school.registered(lesson, "ada", there=60, valid=0, invalid=0)
            away = 0 if (day.weekday(), hour) == (0, 8) else 60
            school.registered(lesson, "melwin", there=60 - away, valid=0, invalid=away)
    school.now = from_local(NIGHT)
    school.page = 100


class House:
    """An installation whose people come from the school system, and a clock that is set."""

    def __init__(self, installed: Installed) -> None:
        self.installed = installed
        self.now = from_local(NIGHT)
        self.system = Ss12000(installed.given, lambda: self.now)
        self.folder = installed.folder
        people = self.folder / "i-tjänst.yaml"
        under = os.path.relpath(shipped_people(), self.folder)
        people.write_text(written(self.system.assignments(), under), "utf-8")
        reference = read_reference(people, the_policy())
        url = f"sqlite:///{self.folder / 'liggare.db'}"
        self.door = Barnlots.open(url, the_policy(), reference, lambda: self.now)

    def night(self, day: date = LAST) -> Night:
        with Quarantine(self.folder / "karantän.csv") as kept:
            night = run_night(
                self.door,
                list(self.system.lessons(FIRST, day)),
                day,
                self.folder / "minne.duckdb",
                kept,
                mentors=self.system.mentors(),
                children=self.system.children,
            )
        assert kept.count == 0
        return night

    def part(self, name: str = PART) -> Part | None:
        with self.door.ledger.read() as ledger:
            return ledger.part(name)


@pytest.fixture
def house(installed: Installed) -> House:
    a_month(installed)
    return House(installed)


def test_absence_becomes_a_part_that_the_childs_own_mentor_answers_for(house: House) -> None:
    with house.door:
        night = house.night()
        assert (night.pupils, night.detected, night.recorded) == (2, 1, 1)
        part = house.part()
        assert part is not None and part.accountable == MENTOR
        assert house.part(f"{ADA}/ekskolan") is None
        assert (part.child.born, part.child.school_year) == (date(2011, 5, 6), 8)
        assert [one.id for one in part.child.consenting_guardians] == [uuid("mamma")]
        assert not part.child.protected_identity
        (seen,) = part.observations
        answers = {one.fact: one.value for one in seen.answers}
        # 19 days with three lessons, of which one a week is kept and a day is unknown.
        assert answers["frånvaro"] == HARDLY
        assert (answers["frånvarominuter"], answers["ogiltiga frånvarominuter"]) == (3180, 3180)
        assert {"frånvaro", "vägd-orosanmälan"} <= part.ways.keys()
        assert "talar med barnet om vad som gör det svårt att komma" in asked_of_mentor(part)

        house.now = from_local("2025-12-01 08:30")
        noticed = c.Noticed(
            seen_at=from_local("2025-12-01 08:20"),
            source=Source.CHILD,
            answers=(Answer(fact="vardag i skolan", value="stannat"),),
            words="Jag orkar inte gå dit.",
        )
        command = c.Record(key="samtal-1", part=PART, noticed=(noticed,))
        house.door.handle(command, Actor(assignment=MENTOR))
        heard = house.part()
        assert heard is not None and heard.observations[-1].role == "mentor"
        bup = "tar upp med elevhälsan om barnet behöver en remiss till BUP"
        assert bup in asked_of_mentor(heard) - asked_of_mentor(part)
        assert "sip" in heard.ways


def asked_of_mentor(part: Part) -> set[str]:
    return {one.what for one in part.tasks.values() if one.assignee == MENTOR}


def test_the_next_night_says_nothing_twice_and_hears_what_was_put_right(house: House) -> None:
    with house.door:
        house.night()
        assert house.night().recorded == 0
        house.installed.school.now = house.now = from_local("2025-11-30 23:00")
        for day in days(FIRST, LAST):
            for hour in (8, 10, 13):
                if day.day != 20:
                    there = {"there": 60, "valid": 0, "invalid": 0}
                    house.installed.school.registered(f"{day} {hour}", "melwin", **there)
        night = house.night()
        assert (night.detected, night.recorded) == (0, 1)
        part = house.part()
        assert part is not None and part.is_open
        last = {one.fact: one.value for one in part.observations[-1].answers}
        assert last.get("frånvaro") is None, "what people saw is never lowered by a register"


def test_a_part_that_knew_less_learns_who_its_child_is(house: House) -> None:
    with house.door:
        command = c.OpenCase(key="förr", case=MELWIN, holder="ekskolan", child=Child(id=MELWIN))
        house.door.handle(command, Actor(assignment="larare-ekskolan"))
        night = house.night()
        assert (night.recorded, night.refused) == (1, {})
        part = house.part()
        assert part is not None and part.accountable == "larare-ekskolan"
        assert [part.child] == list(house.system.children([MELWIN]))


def test_nothing_that_tells_who_a_pupil_is_is_kept(house: House) -> None:
    house.installed.school.person(
        "melwin", civicNo={"value": NUMBER}, securityMarking="Sekretessmarkering"
    )
    with house.door:
        house.night()
        part = house.part()
        assert part is not None and part.child.protected_identity
    kept = b"".join(one.read_bytes() for one in house.folder.rglob("*") if one.is_file())
    assert MELWIN.encode() in kept
    assert b"Exempelsson" not in kept and NUMBER.encode() not in kept


def test_one_command_fetches_and_notes(
    installed: Installed,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    a_month(installed)
    monkeypatch.chdir(tmp_path)
    point = EntryPoint(name="ss12000", value="barnlots_ss12000:Ss12000", group=adapters.GROUP)
    other = EntryPoint(
        name="register", value="tests.worker.test_adapters:Register", group=adapters.GROUP
    )
    monkeypatch.setattr(adapters, "entry_points", lambda group: [point, other])
    settings = "".join(f"      {key}: {one}\n" for key, one in installed.given.settings.items())
    Path("adaptrar.yaml").write_text(
        "anslutningar:\n  - anslutning: elevsystemet\n    slag: ss12000\n    inställningar:\n"
        f"{settings}  - anslutning: annat\n    slag: register\n"
        "    eget system för: [ekskolan]\n",
        "utf-8",
    )
    monkeypatch.setenv("BARNLOTS_ADAPTRAR", "adaptrar.yaml")
    url = "sqlite:///liggare.db"
    monkeypatch.setenv("BARNLOTS_URL", url)
    Ledger.open(url, evolve).close()
    asked = ("närvaro", "--hämta", "elevsystemet", "--datum", str(LAST))
    code, out, err = said(capsys, *asked)
    assert (code, err) == (0, "")
    assert out.startswith("Lästa rader: 120. Elever: 2, hos 1 hållare, 2025-11-03–2025-11-30.\n")
    assert "Antecknat nu: 1;" in out

    for words in (
        ("närvaro",),
        (*asked, "fil.csv"),
        (*asked, "--övriga-oskyddade"),
        ("närvaro", "--hämta", "annat"),
    ):
        code, out, err = said(capsys, *words)
        assert (code, out) == (2, "") and err
        assert "går inte att ladda" not in err
    code, _, err = said(capsys, "närvaro", "--hämta", "okänd")
    assert code == 2 and "--hämta" in err
    gone = EntryPoint(name="ss12000", value="finns_inte:Ss12000", group=adapters.GROUP)
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(adapters, "entry_points", lambda group: [gone, other])
        code, _, err = said(capsys, *asked)
    assert code == 2 and "den anslutningen går inte att ladda" in err
    without = Path("adaptrar.yaml").read_text("utf-8").replace("      mapp: register\n", "")
    Path("adaptrar.yaml").write_text(without, "utf-8")
    code, _, err = said(capsys, *asked)
    assert code == 3 and "adaptrar.yaml:2:5: BL-I008" in err
