"""Attendance out of the school system, into files that are counted; only what is new is fetched."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from tests.adapters.school import UNITS, Installed, ref, uuid
from tests.adapters.serving import Said

from barnlots.detection.quarantine import Quarantine
from barnlots.detection.sieve import sieve
from barnlots.model.clock import from_local
from barnlots.ports import BadSetting, Given
from barnlots_http import NoAnswer
from barnlots_ss12000 import Ss12000
from barnlots_ss12000.server import Lacking

MONDAY, FRIDAY = date(2026, 11, 2), date(2026, 11, 6)
NIGHT = "2026-11-06 22:00"
HEADING = "hos;elev;dag;start;minuter;giltig;ogiltig;ämne"


def fetched(
    installed: Installed,
    at: str = NIGHT,
    since: date = MONDAY,
    until: date = FRIDAY,
) -> dict[str, list[str]]:
    """The rows of each day that has any, without the pupil's school."""
    now = from_local(at)
    installed.school.now = now
    made = Ss12000(installed.given, lambda: now)
    files = list(made.lessons(since, until))
    days = (until - since).days + 1
    assert [file.stem for file in files] == [str(since + timedelta(days=n)) for n in range(days)]
    return {file.stem: rows(file) for file in files if rows(file)}


def rows(file: Path) -> list[str]:
    heading, *found = file.read_text("utf-8").splitlines()
    assert heading == HEADING
    return sorted(one.removeprefix("ekskolan;") for one in found)


def a_class(installed: Installed, *students: str) -> None:
    installed.school.group("7A", *students)
    installed.school.activity("Matematik", "7A")


def row(student: str, rest: str) -> str:
    return f"{uuid(student)};{rest}"


def test_a_lesson_is_a_row_for_each_pupil(installed: Installed) -> None:
    a_class(installed, "ada", "bo", "cia", "dag")
    installed.school.lesson("m1", "2026-11-02 08:10", "Matematik")
    installed.school.registered("m1", "ada", there=60, valid=0, invalid=0)
    installed.school.registered("m1", "bo", there=20, valid=0, invalid=40)
    installed.school.registered("m1", "cia", valid=60, invalid=0)
    assert fetched(installed) == {
        "2026-11-02": sorted(
            (
                row("ada", "2026-11-02;08:10;60;0;0;Matematik"),
                row("bo", "2026-11-02;08:10;60;0;40;Matematik"),
                row("cia", "2026-11-02;08:10;60;60;0;Matematik"),
                row("dag", "2026-11-02;08:10;60;;;Matematik"),
            )
        )
    }


@pytest.mark.parametrize(
    ("minutes", "told"),
    [
        ({"there": 60}, "0;0"),
        ({"there": 40, "other": 20}, "0;0"),
        ({"there": 40}, ";"),
        ({"there": 0}, ";"),
        ({"there": 20, "invalid": 40}, "0;40"),
        ({"there": 20, "invalid": 30}, ";"),
        ({"there": 20, "valid": 10, "invalid": 10}, "10;10"),
        ({"there": 0, "isReported": False}, ";"),
        ({"there": 0, "invalid": 60, "isReported": False}, ";"),
    ],
)
def test_what_does_not_add_up_is_unknown(
    installed: Installed, minutes: dict[str, int], told: str
) -> None:
    a_class(installed)
    installed.school.lesson("m1", "2026-11-02 08:10", "Matematik")
    reported = minutes.pop("isReported", True)
    id = installed.school.registered("m1", "ada", **minutes)
    installed.school.entities["attendances"][id]["isReported"] = bool(reported)
    (found,) = fetched(installed)["2026-11-02"]
    assert found == row("ada", f"2026-11-02;08:10;60;{told};Matematik")


def test_what_the_school_was_told_before_is_leave(installed: Installed) -> None:
    a_class(installed, "ada", "bo")
    for number, at in enumerate(("08:10", "12:30")):
        installed.school.lesson(f"m{number}", f"2026-11-02 {at}", "Matematik")
    installed.school.absence("sjuk", "ada", "2026-11-02 00:00", "2026-11-02 13:00")
    assert fetched(installed)["2026-11-02"] == sorted(
        (
            row("ada", "2026-11-02;08:10;60;60;0;Matematik"),
            row("ada", "2026-11-02;12:30;60;;;Matematik"),
            row("bo", "2026-11-02;08:10;60;;;Matematik"),
            row("bo", "2026-11-02;12:30;60;;;Matematik"),
        )
    )
    installed.school.registered("m0", "ada", there=60)
    assert row("ada", "2026-11-02;08:10;60;0;0;Matematik") in fetched(installed)["2026-11-02"]


def test_lessons_that_are_not_and_those_who_are_not_in_them_are_left_out(
    installed: Installed,
) -> None:
    a_class(installed, "ada", "bo")
    installed.school.activity("Lunch", "7A", activityType="Övrigt")
    installed.school.lesson("inställd", "2026-11-02 08:10", "Matematik", cancelled=True)
    installed.school.lesson("lunch", "2026-11-02 11:00", "Lunch")
    installed.school.lesson("kommer", "2026-11-06 21:30", "Matematik")
    exceptions = [
        {"student": ref("bo"), "participates": False},
        {"student": ref("cia"), "participates": True, "teachingLength": 15},
    ]
    installed.school.lesson(
        "undantag",
        "2026-11-03 08:10",
        "Matematik",
        studentExceptions=exceptions,
        teachingLengthStudent=40,
    )
    assert fetched(installed) == {
        "2026-11-03": sorted(
            (
                row("ada", "2026-11-03;08:10;40;;;Matematik"),
                row("cia", "2026-11-03;08:10;15;;;Matematik"),
            )
        )
    }


def test_who_has_left_the_class_is_not_expected(installed: Installed) -> None:
    a_class(installed, "ada")
    group = installed.school.entities["groups"][uuid("7A")]
    group["groupMemberships"].append({"person": ref("bo"), "endDate": "2026-11-02"})
    for day in ("02", "03"):
        installed.school.lesson(f"m{day}", f"2026-11-{day} 08:10", "Matematik")
    found = fetched(installed)
    assert [len(found[f"2026-11-{day}"]) for day in ("02", "03")] == [2, 1]


def test_a_name_of_a_subject_never_breaks_a_row(installed: Installed) -> None:
    installed.school.group("7A", "ada")
    name = 'Ma;te"ma\ntik ' + "å" * 80
    installed.school.activity("x", "7A", displayName=name)
    installed.school.lesson("m1", "2026-11-02 08:10", "x")
    fetched(installed)
    assert sieved(installed, "2026-11-02") == (1, [])


def sieved(installed: Installed, day: str) -> tuple[int, list[str]]:
    """How many good rows the file has, and the codes of the others."""
    file = installed.folder / "register" / f"{day}.csv"
    copies = installed.folder / "kopior"
    copies.mkdir(exist_ok=True)
    with Quarantine(installed.folder / "karantän.csv") as kept:
        found = sieve(file, copies, kept)
    return found.rows, [one.code for one in kept.first]


def test_what_cannot_be_read_is_a_row_that_is_told_of(installed: Installed) -> None:
    a_class(installed)
    installed.school.lesson("m1", "2026-11-02 08:10", "Matematik")
    installed.school.registered("m1", "ada", there=60)
    id = installed.school.registered("m1", "bo", there=60)
    installed.school.entities["attendances"][id]["attendanceMinutes"] = "sextio"
    bad = installed.school.lesson("m2", "2026-11-02 10:10", "Matematik")
    installed.school.entities["calendarEvents"][bad]["activity"] = None
    installed.school.expands = False
    fetched(installed)
    assert sieved(installed, "2026-11-02") == (1, ["BL-ROW_DAY", "BL-ROW_DAY"])


def test_a_server_that_does_not_expand_is_asked_for_each_lesson(installed: Installed) -> None:
    a_class(installed, "ada")
    installed.school.lesson("m1", "2026-11-02 08:10", "Matematik")
    installed.school.lesson("m2", "2026-11-02 09:10", "Matematik")
    installed.school.registered("m1", "ada", there=60)
    whole = fetched(installed)
    (installed.folder / "register" / "läst.json").unlink()
    installed.school.expands = False
    assert fetched(installed) == whole
    assert installed.school.asked["activities"] == 1


def test_a_server_without_groups_and_notices_still_has_what_is_registered(
    installed: Installed,
) -> None:
    a_class(installed, "ada", "bo")
    one_more = [{"student": ref("cia"), "participates": True}]
    installed.school.lesson("m1", "2026-11-02 08:10", "Matematik", studentExceptions=one_more)
    installed.school.registered("m1", "ada", there=60)
    installed.school.absence("sjuk", "cia", "2026-11-02 00:00", "2026-11-02 13:00")
    installed.school.lacking = {"groups", "absences"}
    whole = {
        "2026-11-02": sorted(
            (
                row("ada", "2026-11-02;08:10;60;0;0;Matematik"),
                row("cia", "2026-11-02;08:10;60;;;Matematik"),
            )
        )
    }
    assert fetched(installed) == whole
    assert fetched(installed) == whole


def test_a_lesson_of_an_activity_that_is_gone_still_is_one(installed: Installed) -> None:
    a_class(installed, "ada", "bo")
    installed.school.lesson("m1", "2026-11-02 08:10", "Matematik")
    installed.school.registered("m1", "ada", there=60)
    installed.school.entities["activities"].clear()
    installed.school.expands = False
    assert fetched(installed) == {"2026-11-02": [row("ada", "2026-11-02;08:10;60;0;0;")]}


def test_leave_that_is_over_covers_nothing(installed: Installed) -> None:
    a_class(installed, "ada")
    installed.school.lesson("m1", "2026-11-02 08:10", "Matematik")
    installed.school.absence("i höstas", "ada", "2026-09-01 00:00", "2026-09-02 23:00")
    assert fetched(installed)["2026-11-02"] == [row("ada", "2026-11-02;08:10;60;;;Matematik")]


# Sums --------------------------------------------------------------------------------------------


def summed(installed: Installed, name: str, day: str, **sums: int) -> None:
    said = {f"{one}Sum": many for one, many in sums.items()}
    installed.school.put(
        "aggregatedAttendance",
        name,
        student=ref("ada"),
        activity=ref(name),
        organisation=ref("ek"),
        startDate=day,
        endDate=day,
        **{"attendanceSum": 0, **said},
    )


@pytest.mark.parametrize(
    ("sums", "told"),
    [
        ({"attendance": 60, "offered": 60}, ["00:00;60;0;0;"]),
        ({"attendance": 60, "offered": 100}, ["12:00;100;;;"]),
        (
            {"attendance": 20, "validAbsence": 10, "invalidAbsence": 30, "offered": 100},
            ["00:00;60;10;30;", "12:00;40;;;"],
        ),
        (
            {"validAbsence": 0, "invalidAbsence": 60, "offered": 60, "reported": 0},
            ["00:00;60;0;60;"],
        ),
        (
            {
                "attendance": 40,
                "validAbsence": 0,
                "invalidAbsence": 0,
                "offered": 60,
                "reported": 60,
            },
            ["00:00;60;0;0;"],
        ),
        ({"attendance": 30, "validAbsence": 0, "invalidAbsence": 30}, ["00:00;60;0;30;"]),
    ],
)
def test_a_server_without_lessons_may_have_sums(
    installed: Installed, sums: dict[str, int], told: list[str]
) -> None:
    installed.school.lacking = {"calendarEvents", "attendances", "groups", "absences"}
    summed(installed, "Matematik", "2026-11-02", **sums)
    assert fetched(installed) == {"2026-11-02": [row("ada", f"2026-11-02;{one}") for one in told]}


def test_the_sums_of_a_day_are_added_up(installed: Installed) -> None:
    installed.school.lacking = {"calendarEvents"}
    for name, away in (("Matematik", 60), ("Svenska", 0)):
        sums = {"attendance": 60 - away, "validAbsence": 0, "invalidAbsence": away, "offered": 60}
        summed(installed, name, "2026-11-02", **sums)
    assert fetched(installed)["2026-11-02"] == [row("ada", "2026-11-02;00:00;120;0;60;")]


def test_one_without_either_says_so_and_leaves_what_was(installed: Installed) -> None:
    a_class(installed, "ada")
    installed.school.lesson("m1", "2026-11-02 08:10", "Matematik")
    fetched(installed)
    (installed.folder / "register" / "har.json").unlink()
    before = contents(installed)
    installed.school.lacking = {"calendarEvents", "aggregatedAttendance"}
    with pytest.raises(Lacking):
        fetched(installed)
    after = contents(installed)
    assert {name: after[name] for name in before} == before


def contents(installed: Installed) -> dict[str, bytes]:
    folder = installed.folder / "register"
    return {one.name: one.read_bytes() for one in folder.iterdir()}


# What is new -------------------------------------------------------------------------------------

TOUCHED: Sequence[tuple[str, str]] = (
    ("registered", "2026-11-02"),
    ("withdrawn", "2026-11-03"),
    ("cancelled", "2026-11-04"),
    ("moved", "2026-11-02 2026-11-03"),
    ("told", "2026-11-02 2026-11-03"),
    ("told otherwise", "2026-11-05"),
    ("gone", "2026-11-04"),
    ("put off", "2026-11-04"),
    ("put forward", "2026-11-04"),
)


def settled(installed: Installed) -> None:
    """A week that has been fetched; since then every file is marked by us."""
    a_class(installed, "ada")
    for day in range(2, 7):
        installed.school.lesson(f"m{day}", f"2026-11-0{day} 08:10", "Matematik")
    installed.school.registered("m3", "ada", there=60)
    installed.school.absence("resa", "ada", "2026-11-05 00:00", "2026-11-05 23:00")
    fetched(installed)
    for day in range(2, 7):
        (installed.folder / "register" / f"2026-11-0{day}.csv").write_text(f"{HEADING}\n", "utf-8")
    installed.school.asked.clear()
    installed.school.now = from_local("2026-11-07 08:00")


def touch(installed: Installed, how: str) -> None:
    school = installed.school
    match how:
        case "registered":
            school.registered("m2", "ada", there=0, valid=0, invalid=60)
        case "withdrawn":
            school.take_away("Attendance", "m3/ada")
        case "cancelled":
            school.lesson("m4", "2026-11-04 08:10", "Matematik", cancelled=True)
        case "moved":
            school.lesson("m2", "2026-11-03 13:10", "Matematik")
        case "told":
            school.absence("sjuk", "ada", "2026-11-02 00:00", "2026-11-03 23:00")
        case "told otherwise":
            school.take_away("Absence", "resa")
        case "gone":
            school.take_away("CalendarEvent", "m4")
        case "put off":
            school.lesson("m4", "2026-12-09 08:10", "Matematik")
        case "put forward":
            school.lesson("m4", "2026-10-28 08:10", "Matematik")


@pytest.mark.parametrize(("how", "days"), TOUCHED)
def test_only_the_days_that_something_concerns_are_fetched_anew(
    installed: Installed, how: str, days: str
) -> None:
    settled(installed)
    touch(installed, how)
    fetched(installed, "2026-11-07 22:00", MONDAY, date(2026, 11, 7))
    whole = {day: rows(installed.folder / "register" / f"{day}.csv") for day in days.split()}
    left = [
        f"2026-11-0{day}"
        for day in range(2, 7)
        if f"2026-11-0{day}" not in days
        and rows(installed.folder / "register" / f"2026-11-0{day}.csv")
    ]
    assert left == []
    (installed.folder / "register" / "läst.json").unlink()
    all_anew = fetched(installed, "2026-11-07 22:00", MONDAY, date(2026, 11, 7))
    assert {day: all_anew.get(day, []) for day in whole} == whole


def test_when_nothing_is_new_only_today_is_fetched(installed: Installed) -> None:
    settled(installed)
    before = len(installed.served.asked)
    assert fetched(installed, "2026-11-07 22:00", MONDAY, date(2026, 11, 7)) == {}
    asked = installed.served.asked[before:]
    days = [one.query["startTime.onOrAfter"] for one in asked if "expand" in one.query]
    assert days == ["2026-11-06T23:00:00+00:00"]


@pytest.mark.parametrize("lacking", ["attendances", "deletedEntities"])
def test_one_that_cannot_say_what_is_new_is_read_anew(installed: Installed, lacking: str) -> None:
    settled(installed)
    installed.school.lacking = {lacking}
    assert len(fetched(installed, "2026-11-07 22:00")) == 5


def test_other_schools_are_other_files(installed: Installed) -> None:
    settled(installed)
    installed.school.unit("al", "12345678")
    units = UNITS + '  - skolenhet: "12345678"\n    skola: alskolan\n'
    (installed.folder / "enheter.yaml").write_text(units, "utf-8")
    assert len(fetched(installed, "2026-11-07 22:00")) == 5


def test_a_fetch_that_breaks_off_is_taken_up_again(installed: Installed) -> None:
    settled(installed)
    touch(installed, "registered")
    touch(installed, "cancelled")
    now = from_local("2026-11-07 22:00")
    made = Ss12000(installed.given, lambda: now)
    days = made.lessons(MONDAY, FRIDAY)
    next(days)
    installed.school.answers = [Said(400)] * 9
    with pytest.raises(NoAnswer):
        list(days)
    installed.school.answers = []
    assert fetched(installed, "2026-11-07 22:00")["2026-11-02"][0].endswith("0;60;Matematik")
    assert rows(installed.folder / "register" / "2026-11-04.csv") == []


def test_days_that_no_longer_count_are_taken_away(installed: Installed) -> None:
    settled(installed)
    fetched(installed, "2026-11-07 22:00", date(2026, 11, 5), date(2026, 11, 7))
    left = sorted(one.stem for one in (installed.folder / "register").glob("*.csv"))
    assert left == ["2026-11-05", "2026-11-06", "2026-11-07"]
    assert not (installed.folder / "register" / "2026-11-02.id").exists()


def test_without_a_folder_it_is_asked_for(installed: Installed) -> None:
    given = installed.given
    told = {one: value for one, value in given.settings.items() if one != "mapp"}
    made = Ss12000(Given(given.name, given.organisation, given.folder, told))
    with pytest.raises(BadSetting) as bad:
        made.lessons(MONDAY, FRIDAY)
    assert bad.value.setting == "mapp"


def test_a_lesson_stands_on_its_swedish_day(installed: Installed) -> None:
    a_class(installed, "ada")
    installed.school.lesson("sen", "2026-11-02 23:00", "Matematik", minutes=30)
    installed.school.lesson("tidig", "2026-11-03 00:00", "Matematik", minutes=30)
    assert list(fetched(installed)) == ["2026-11-02", "2026-11-03"]
    assert datetime.fromisoformat(
        installed.school.entities["calendarEvents"][uuid("tidig")]["startTime"]
    ).date() == date(2026, 11, 2)
