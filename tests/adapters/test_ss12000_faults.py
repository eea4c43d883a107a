"""A school system that goes wrong in the middle, or for a night, loses nobody's attendance."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.adapters.school import Installed, ref, uuid
from tests.adapters.serving import Asked, Said

from barnlots.model.clock import from_local
from barnlots_http import NoAnswer
from barnlots_ss12000 import Ss12000
from barnlots_ss12000.server import Lacking, Lost
from barnlots_ss12000.shapes import Duty

MONDAY, FRIDAY = date(2026, 11, 2), date(2026, 11, 6)
NIGHTS = ("2026-11-06 22:00", "2026-11-07 22:00", "2026-11-08 22:00")
DENIALS = (403, 404, 405, 501)


def a_week(installed: Installed) -> None:
    """Four lessons a day of a class of three, on more pages than one, and one pupil is away."""
    school = installed.school
    school.group("7A", "ada", "bo", "cia")
    school.activity("Matematik", "7A")
    for day in range(2, 7):
        for hour in range(8, 12):
            school.lesson(f"m{day}{hour}", f"2026-11-0{day} {hour:02}:10", "Matematik")
            school.registered(f"m{day}{hour}", "ada", there=0, valid=0, invalid=60)
    school.absence("resa", "bo", "2026-11-05 00:00", "2026-11-05 23:00")


def fetched(installed: Installed, night: int = 0) -> dict[str, list[str]]:
    now = from_local(NIGHTS[night])
    installed.school.now = now
    files = list(Ss12000(installed.given, lambda: now).lessons(MONDAY, FRIDAY))
    return {file.stem: sorted(file.read_text("utf-8").splitlines()[1:]) for file in files}


def contents(installed: Installed) -> dict[str, bytes]:
    folder = installed.folder / "register"
    return {one.name: one.read_bytes() for one in folder.iterdir() if one.name != "har.json"}


def answering(installed: Installed, denies: Callable[[Asked], int | None]) -> None:
    """The school answers with what `denies` says, where it says anything."""

    def answer(asked: Asked) -> Said:
        status = denies(asked)
        return installed.school(asked) if status is None else Said(status)

    installed.served.answering = answer


def resource(asked: Asked) -> str:
    return asked.path.removeprefix("/v2/").partition("/")[0]


# In the middle -----------------------------------------------------------------------------------


@pytest.mark.parametrize("status", DENIALS)
def test_only_the_first_page_says_that_it_is_lacking(installed: Installed, status: int) -> None:
    for number in range(10):
        installed.school.duty(f"lärare {number}", "Lärare")
    answering(installed, lambda asked: status if "pageToken" in asked.query else None)
    with pytest.raises(NoAnswer) as none:
        list(installed.server.all("duties", Duty))
    assert (none.value.code, none.value.params) == ("BL-I306", {"status": str(status)})


@pytest.mark.parametrize("status", [404, 410])
@pytest.mark.parametrize("of", ["calendarEvents", "attendances", "groups", "absences"])
def test_a_page_token_that_has_expired_leaves_every_file_as_it_was(
    installed: Installed, of: str, status: int
) -> None:
    a_week(installed)
    installed.school.expands = of != "attendances"
    for number in range(5):
        installed.school.group(f"grupp {number}", "dag")
        installed.school.absence(f"sjuk {number}", "dag", "2026-11-02 00:00", "2026-11-02 23:00")
        installed.school.registered("m28", f"elev {number}", there=60)
    asked_of = installed.served
    answering(
        installed,
        lambda asked: status if resource(asked) == of and "pageToken" in asked.query else None,
    )
    for _ in range(2):
        with pytest.raises(NoAnswer):
            fetched(installed)
        assert "läst.json" not in contents(installed)
    asked_of.answering = installed.school
    whole = fetched(installed)
    assert {day: len(rows) for day, rows in whole.items()} == {
        "2026-11-02": 17,
        **{f"2026-11-0{day}": 12 for day in range(3, 7)},
    }


@pytest.mark.parametrize("status", DENIALS)
def test_what_was_there_a_while_ago_is_not_lacking(installed: Installed, status: int) -> None:
    a_week(installed)
    seen = list[str]()

    def denies(asked: Asked) -> int | None:
        seen.append(resource(asked))
        first = "pageToken" not in asked.query
        return status if first and seen.count("calendarEvents") > 3 else None

    answering(installed, denies)
    with pytest.raises(Lost) as lost:
        fetched(installed)
    assert lost.value.params["status"] == str(status)


# For a night -------------------------------------------------------------------------------------


@pytest.mark.parametrize("lost", ["calendarEvents", "groups", "absences"])
def test_what_it_has_had_is_not_lacking_and_the_files_are_as_they_were(
    installed: Installed, lost: str
) -> None:
    a_week(installed)
    fetched(installed)
    before = contents(installed)
    installed.school.registered("m28", "bo", there=60)
    installed.school.now = from_local(NIGHTS[1])
    installed.school.lesson("m28", "2026-11-02 08:10", "Matematik")
    installed.school.lacking = {lost}
    with pytest.raises(Lost) as said:
        fetched(installed, 1)
    assert said.value.params == {"resurs": lost, "status": "404", "fil": "har.json"}
    assert contents(installed) == before
    installed.school.lacking = set()
    assert any(uuid("bo") in row and ";0;0;" in row for row in fetched(installed, 2)["2026-11-02"])


def test_what_it_never_has_again_can_be_forgotten(installed: Installed) -> None:
    a_week(installed)
    fetched(installed)
    installed.school.lacking = {"groups"}
    (installed.folder / "register" / "läst.json").unlink()
    with pytest.raises(Lost):
        fetched(installed, 1)
    (installed.folder / "register" / "har.json").unlink()
    assert [len(rows) for rows in fetched(installed, 1).values()] == [4, 4, 4, 4, 4]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"adress": "https://annan.exempel.se/v2", "har": ["groups"]}',
        '{"adress": 7}',
        '{"har": ["groups"]}',
    ],
)
def test_another_servers_memory_is_nothing(installed: Installed, text: str) -> None:
    a_week(installed)
    (installed.folder / "register" / "har.json").write_text(text, "utf-8")
    installed.school.lacking = {"groups"}
    assert len(fetched(installed)) == 5


@pytest.mark.parametrize("came", ["calendarEvents", "attendances", "groups", "absences"])
def test_what_was_read_without_something_is_read_anew_when_it_is_there(
    installed: Installed, came: str
) -> None:
    a_week(installed)
    installed.school.expands = came != "attendances"
    for day in range(2, 7):
        installed.school.put(
            "aggregatedAttendance",
            f"summa {day}",
            student=ref("ada"),
            organisation=ref("ek"),
            startDate=f"2026-11-0{day}",
            endDate=f"2026-11-0{day}",
            attendanceSum=0,
            invalidAbsenceSum=240,
            offeredSum=240,
        )
    installed.school.lacking = {came}
    poorer = fetched(installed)
    assert fetched(installed, 1) == poorer
    installed.school.lacking = set()
    whole = fetched(installed, 2)
    assert whole != poorer and [len(rows) for rows in whole.values()] == [12] * 5


def test_sums_come_instead_of_lessons_and_never_beside_them(installed: Installed) -> None:
    a_week(installed)
    installed.school.expands = False
    installed.school.lacking = {"attendances", "aggregatedAttendance"}
    with pytest.raises(Lacking) as lacking:
        fetched(installed)
    assert lacking.value.resource == "aggregatedAttendance"
    installed.school.lacking = {"attendances"}
    assert fetched(installed) == {str(MONDAY + timedelta(days=one)): [] for one in range(5)}


def test_what_an_older_one_read_is_read_anew(installed: Installed) -> None:
    a_week(installed)
    whole = fetched(installed)
    noted = installed.folder / "register" / "läst.json"
    said = json.loads(noted.read_text("utf-8"))
    del said["utan"]
    noted.write_text(json.dumps(said), "utf-8")
    half(installed.folder / "register" / "2026-11-04.csv")
    assert fetched(installed, 1) == whole
    half(installed.folder / "register" / "2026-11-04.csv")
    assert len(fetched(installed, 2)["2026-11-04"]) == 6


# What is gone ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "gone",
    [
        [],
        None,
        7,
        {"attendances": 7},
        {"attendances": "alla"},
        {"attendances": [7]},
        {"attendances": [{"id": uuid("m28/ada")}]},
    ],
)
def test_of_what_nobody_can_read_nobody_knows_what_is_gone(
    installed: Installed, gone: object
) -> None:
    a_week(installed)
    fetched(installed)
    before = contents(installed)
    school, body = installed.school, json.dumps({"data": gone}).encode()
    installed.served.answering = lambda asked: (
        Said(body=body) if resource(asked) == "deletedEntities" else school(asked)
    )
    with pytest.raises(NoAnswer):
        fetched(installed, 1)
    assert contents(installed) == before


@pytest.mark.parametrize("key", ["attendances", "Attendance", "attendence"])
def test_what_is_gone_is_found_by_its_id_whatever_it_is_called(
    installed: Installed, key: str
) -> None:
    a_week(installed)
    whole = fetched(installed)
    school = installed.school
    del school.entities["attendances"][uuid("m28/ada")]
    pages = [{"persons": None, key: [uuid("m28/ada").upper()]}, {}]
    said = [
        Said(body=json.dumps({"data": page, "pageToken": token}).encode())
        for page, token in zip(reversed(pages), ("mer", None), strict=True)
    ]
    installed.served.answering = lambda asked: (
        said.pop(0) if resource(asked) == "deletedEntities" else school(asked)
    )
    assert fetched(installed, 1)["2026-11-02"] == sorted(
        row.replace(";0;60;", ";;;") if ";08:10;" in row else row for row in whole["2026-11-02"]
    )


def test_one_that_does_not_say_what_is_gone_of_these_kinds_is_read_anew(
    installed: Installed,
) -> None:
    a_week(installed)
    whole = fetched(installed)
    half(installed.folder / "register" / "2026-11-04.csv")
    answering(installed, lambda asked: 400 if resource(asked) == "deletedEntities" else None)
    assert fetched(installed, 1) == whole
    told = Ss12000(installed.given).probe()
    assert [what for what, has in told.items() if not has] == [
        "vad som är borttaget (deletedEntities); utan det hämtas alla dagar varje gång"
    ]


def half(file: Path) -> None:
    lines = file.read_text("utf-8").splitlines(keepends=True)
    file.write_text("".join(lines[: 1 + len(lines) // 2]), "utf-8")
