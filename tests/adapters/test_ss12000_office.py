"""Who is in office, from the school system into the file that the worker reads."""

import os
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from tests.adapters.school import UNITS, Installed, ref, uuid
from tests.adapters.serving import Said
from tests.cli.shown import said
from tests.shipped import the_policy

from barnlots.model.clock import from_local
from barnlots.model.people import Assignment
from barnlots.packs import read_reference, shipped_people
from barnlots.worker import adapters
from barnlots_http import NoAnswer
from barnlots_ss12000 import Ss12000
from barnlots_ss12000.office import named


def in_office(installed: Installed) -> dict[str, Assignment]:
    return {one.id: one for one in Ss12000(installed.given).assignments()}


def roles(installed: Installed) -> set[tuple[str, str]]:
    return {(one.organisation, one.role) for one in in_office(installed).values()}


def test_each_duty_is_an_assignment_where_it_belongs(installed: Installed) -> None:
    for name, role in enumerate(
        (
            "Rektor",
            "Lärare",
            "Förstelärare",
            "Kurator",
            "Skolpsykolog",
            "Skolsköterska",
            "Skolläkare",
            "Speciallärare/specialpedagog",
            "Studie- och yrkesvägledare",
            "Skoladministratör",
            "Bibliotekarie",
        )
    ):
        installed.school.duty(f"tjänst {name}", role)
    assert roles(installed) == {
        ("ekskolan", "rektor"),
        ("ekskolan", "lärare"),
        ("ekskolan", "studie- och yrkesvägledare"),
        ("elevhalsan", "kurator"),
        ("elevhalsan", "skolpsykolog"),
        ("elevhalsan", "specialpedagog"),
        ("emi", "skolsköterska"),
        ("emi", "skolläkare"),
    }


def test_a_mentor_is_a_mentor_beside_being_a_teacher(installed: Installed) -> None:
    tasks = [
        {"group": ref("7A"), "assignmentRoleType": "Mentor", "startDate": "2026-08-17"},
        {"group": ref("7B"), "assignmentRoleType": "Mentor", "startDate": "2026-01-08"},
        {"group": ref("7A"), "assignmentRoleType": "Schemaläggare", "startDate": "2026-08-17"},
    ]
    installed.school.duty("lena", "Lärare", assignmentRole=tasks, endDate="2027-06-30")
    found = in_office(installed)
    mentor = found[named("mentor", "ekskolan", uuid("lena"))]
    assert (str(mentor.valid_from), str(mentor.valid_until)) == ("2026-01-08", "2027-06-30")
    assert mentor.person == uuid("lena") and len(found) == 2


def test_who_has_left_or_is_elsewhere_is_not_there(installed: Installed) -> None:
    installed.school.unit("annan", "87654321")
    installed.school.duty("borta", "Lärare", endDate="2020-06-30")
    installed.school.duty("vakant", "Lärare", person=None)
    installed.school.duty("annan", "Lärare", unit="annan")
    installed.school.duty("aldrig", "Lärare", startDate="9999-01-01")
    installed.school.duty("kommer", "Lärare", startDate="2099-01-01")
    assert set(in_office(installed)) == {named("lärare", "ekskolan", uuid("kommer"))}


def test_the_end_of_time_is_no_day(installed: Installed) -> None:
    installed.school.duty("lena", "Lärare", startDate="0001-01-01", endDate="9999-12-31")
    (one,) = in_office(installed).values()
    assert (str(one.valid_from), one.valid_until) == ("1900-01-01", None)


def test_a_duty_that_does_not_say_when_it_began_began_when_it_was_written(
    installed: Installed,
) -> None:
    installed.school.duty("rektor", "Rektor", startDate=None)
    (one,) = in_office(installed).values()
    assert str(one.valid_from) == "2026-08-01"


def test_in_a_preschool_they_are_called_otherwise(installed: Installed) -> None:
    installed.school.unit("ek", kinds=("FS",))
    for name, role in (("a", "Rektor"), ("b", "Förskollärare"), ("c", "Lärare")):
        installed.school.duty(name, role)
    assert roles(installed) == {("ekskolan", "förskolerektor"), ("ekskolan", "pedagog")}


def test_branches_that_are_not_ours_have_nobody(installed: Installed) -> None:
    (installed.folder / "enheter.yaml").write_text(UNITS.partition("    elevhälsa")[0], "utf-8")
    for name, role in (("a", "Kurator"), ("b", "Skolsköterska"), ("c", "Rektor")):
        installed.school.duty(name, role)
    assert roles(installed) == {("ekskolan", "rektor")}


def test_a_pupil_has_the_mentor_of_a_group_that_is_today(installed: Installed) -> None:
    def mentors(*groups: str, **more: object) -> list[dict[str, object]]:
        role = {"assignmentRoleType": "Mentor", "startDate": "2025-08-18", **more}
        return [{"group": ref(one), **role} for one in groups]

    school = installed.school
    for name in ("7A", "7B", "gammal", "utan"):
        school.group(name, name)
        group = school.entities["groups"][uuid(name)]
        group["startDate"] = "2025-08-18"
        group["groupMemberships"] += [
            {"person": ref("bytt"), "startDate": "2025-08-18", "endDate": "2025-09-01"},
            {"person": ref("här"), "startDate": "2025-08-18"},
        ]
        group["groupMemberships"][0]["startDate"] = "2025-08-18"
    school.entities["groups"][uuid("gammal")]["endDate"] = "2025-09-01"
    school.duty("lena", "Lärare", assignmentRole=mentors("7A", "gammal"))
    school.duty("maria", "Lärare", assignmentRole=mentors("7B"))
    school.duty("slutat", "Lärare", endDate="2025-09-01", assignmentRole=mentors("utan"))
    school.duty("byter", "Lärare", assignmentRole=mentors("utan", endDate="2025-09-01"))
    school.unit("annan", "87654321")
    school.duty("annan", "Lärare", unit="annan", assignmentRole=mentors("utan"))
    made = Ss12000(installed.given, lambda: from_local("2025-11-30 12:00"))
    lena, maria = (named("mentor", "ekskolan", uuid(one)) for one in ("lena", "maria"))
    assert made.mentors() == {
        uuid("7A"): lena,
        uuid("7B"): maria,
        uuid("här"): min(lena, maria),
    }
    assert {lena, maria} <= {one.id for one in made.assignments()}
    for lacking in ("groups", "duties"):
        school.lacking = {lacking}
        with pytest.raises(NoAnswer) as lost:
            made.mentors()
        assert lost.value.params["resurs"] == lacking
        (installed.folder / "register" / "har.json").unlink()
        assert Ss12000(installed.given).mentors() == {}


# Into the file -----------------------------------------------------------------------------------


@pytest.fixture
def to(installed: Installed, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the file goes; it builds on that of the example municipality."""
    point = EntryPoint(name="ss12000", value="barnlots_ss12000:Ss12000", group=adapters.GROUP)
    monkeypatch.setattr(adapters, "entry_points", lambda group: [point])
    configured = installed.folder / "adaptrar.yaml"
    settings = "".join(f"      {key}: {value}\n" for key, value in installed.given.settings.items())
    configured.write_text(
        "anslutningar:\n  - anslutning: elevsystemet\n    slag: ss12000\n    inställningar:\n"
        + settings,
        "utf-8",
    )
    monkeypatch.setenv("BARNLOTS_ADAPTRAR", str(configured))
    monkeypatch.delenv("BARNLOTS_URL", raising=False)
    return installed.folder / "i-tjänst.yaml"


def write(capsys: pytest.CaptureFixture[str], to: Path) -> tuple[int, str, str]:
    under = os.path.relpath(shipped_people())
    return said(capsys, "adapters", "people", "--till", str(to), "--reference", under)


def test_they_are_written_on_top_of_those_whom_people_write(
    installed: Installed, to: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    installed.school.duty("lena", "Lärare")
    installed.school.duty("rut", "Rektor")
    lena, rut = (
        named(role, "ekskolan", uuid(who)) for role, who in (("lärare", "lena"), ("rektor", "rut"))
    )
    told = f"ny: {lena}\nny: {rut}\nekskolan: lärare 1, rektor 1\n"
    assert write(capsys, to) == (0, told, "")
    reference = read_reference(to, the_policy())
    assert reference.assignment(lena).person == uuid("lena")
    assert reference.assignment("rektor-ekskolan").role == "rektor"

    before = to.stat().st_mtime_ns, to.stat().st_ino
    assert write(capsys, to) == (0, "ekskolan: lärare 1, rektor 1\n", "")
    assert (to.stat().st_mtime_ns, to.stat().st_ino) == before

    installed.school.duty("lena", "Lärare", endDate="2020-06-30")
    installed.school.duty("rut", "Rektor", endDate="2098-06-30")
    told = f"borta: {lena}\nändrad: {rut}\nekskolan: rektor 1\n"
    assert write(capsys, to) == (0, told, "")
    assert lena not in read_reference(to, the_policy()).assignment_by_id


def test_who_waits_before_a_terminal_sees_for_what(
    installed: Installed,
    to: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    installed.school.duty("lena", "Lärare")
    code, out, err = write(capsys, to)
    assert code == 0 and "ekskolan: lärare 1" in out
    assert "Frågar vilka som är i tjänst" in err


def test_leave_is_written_by_hand_and_stays(
    installed: Installed, to: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("lena", "maria"):
        installed.school.duty(name, "Lärare")
    assert write(capsys, to)[0] == 0
    lena, maria = (named("lärare", "ekskolan", uuid(one)) for one in ("lena", "maria"))
    leaves = f"""    ledig:
      - 2026-10-05 till 2026-10-16 ersätts av {maria}
      - 2026-11-02 till 2026-11-03 ersätts av larare-ekskolan
      - 2026-12-01 till 2026-12-02
"""
    before, own, after = to.read_text("utf-8").partition(f"  - uppdrag: {lena}\n")
    to.write_text(before + own + leaves + after, "utf-8")
    assert write(capsys, to) == (0, "ekskolan: lärare 2\n", "")

    installed.school.duty("maria", "Lärare", endDate="2020-06-30")
    installed.school.duty("ny", "Lärare")
    assert write(capsys, to)[0] == 0
    kept = read_reference(to, the_policy()).assignment(lena).absences
    assert [(str(one.first), one.stand_in) for one in kept] == [
        ("2026-10-05", None),
        ("2026-11-02", "larare-ekskolan"),
        ("2026-12-01", None),
    ]


def test_an_answer_that_would_leave_nobody_changes_nothing(
    installed: Installed, to: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    installed.school.duty("lena", "Lärare")
    installed.school.duty("kim", "Kurator")
    assert write(capsys, to)[0] == 0
    before = to.read_bytes()
    installed.school.entities["duties"].pop(uuid("kim"))
    code, out, err = write(capsys, to)
    assert (code, out) == (1, "") and "BL-I613 elevhalsan" in err
    installed.school.entities["duties"].clear()
    code, out, err = write(capsys, to)
    assert (code, out) == (1, "") and "BL-I611" in err
    installed.school.answers = [Said(500)]
    code, out, err = write(capsys, to)
    assert (code, out) == (1, "") and "BL-I306" in err
    assert to.read_bytes() == before and not list(installed.folder.glob(".*"))


def test_an_organisation_that_nobody_knows_is_named(
    installed: Installed, to: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    units = installed.folder / "enheter.yaml"
    units.write_text(UNITS.replace("ekskolan", "okänd"), "utf-8")
    installed.school.duty("lena", "Lärare")
    code, out, err = write(capsys, to)
    assert (code, out) == (1, "") and "BL-I612" in err and "okänd" in err
    assert not to.exists()


def test_of_one_that_cannot_be_loaded_nobody_knows_whom_it_knows(
    installed: Installed,
    to: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gone = EntryPoint(name="ss12000", value="finns_inte:Ss12000", group=adapters.GROUP)
    monkeypatch.setattr(adapters, "entry_points", lambda group: [gone])
    code, out, err = write(capsys, to)
    assert (code, out) == (1, "") and "BL-I614" in err and "elevsystemet" in err
    assert not to.exists()


def test_it_asks_for_what_it_builds_on(
    installed: Installed, to: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = said(capsys, "adapters", "people", "--till", str(to))
    assert code == 2 and "--reference" in err


def test_it_says_what_it_is_for(
    installed: Installed, to: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = said(capsys, "adapters", "list")
    assert code == 0
    assert out == "elevsystemet (ss12000): vet vilka som är i tjänst, hämtar närvaro\n"


def test_why_it_does_not_answer_is_said(
    installed: Installed, to: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    installed.school.answers = [Said(500)]
    code, out, err = said(capsys, "adapters", "probe")
    assert code == 1 and "BL-I306" in err
    assert out.startswith("elevsystemet: svarar inte\n  BL-I306 det andra systemet svarade med")


def test_a_login_page_is_no_school_system(
    installed: Installed, to: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    installed.served.answering = lambda _: Said(body=b"<html>Logga in</html>")
    code, out, err = said(capsys, "adapters", "probe")
    assert code == 1 and "BL-I305" in err
    assert out.startswith("elevsystemet: svarar inte\n  BL-I305 svaret gick inte att läsa")
