"""A part that cannot be read is shown as a line of its own, and keeps nobody else waiting."""

import logging
import sqlite3
from collections.abc import Iterator
from datetime import timedelta

import pytest
from tests.failures.house import HEAD, MENTOR, PART, SCHOOL, House
from tests.service.test_leaving import DOCUMENT, OTHER, QUIET, TEACHER, closing, without

from barnlots.model.errors import Refused, StoreError
from barnlots.model.people import Actor, Reader
from barnlots.service import Barnlots
from barnlots.service.moving import move_all, survey
from barnlots.service.unread import UNREAD, readable_of
from barnlots.store import Ledger
from barnlots.worker.printout import as_html, as_text, pages

WHOLE = f"ärende-2/{SCHOOL}"
DAMAGES = {
    "index": "UPDATE part SET version = 99 WHERE part_id = ?",
    "number": "UPDATE part SET number = 'x' WHERE part_id = ?",
    "record": "UPDATE entry SET record = x'00' WHERE part_id = ?",
    "key": "DELETE FROM part_key WHERE part_id = ?",
}


def spoil(house: House, statement: str, *values: object) -> None:
    with sqlite3.connect(house.url.removeprefix("sqlite:///")) as file:
        for (trigger,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            file.execute(f"DROP TRIGGER {trigger}")
        file.execute(statement, values)
    file.close()


@pytest.fixture(params=sorted(DAMAGES))
def door(house: House, request: pytest.FixtureRequest) -> Iterator[Barnlots]:
    """As a new process has it, which remembers nothing from before the damage."""
    house.see(QUIET)
    house.see(QUIET, case="ärende-2")
    spoil(house, DAMAGES[request.param], PART)
    other = house.another()
    yield other
    other.close()


def reader() -> Reader:
    return Reader(assignment=MENTOR, purpose="uppföljning")


def test_a_list_has_a_line_first_for_what_cannot_be_read(door: Barnlots) -> None:
    first, *rest = door.work(reader())
    assert (first.part, first.case, first.task.id) == (PART, "ärende-1", UNREAD)
    assert first.urgent and PART in first.things[0].what
    assert {one.part for one in rest} == {WHOLE}


def test_a_list_is_read_in_one_go_however_long_it_is(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        house.see(QUIET, case=f"ärende-{number}")
    newer = house.policy.model_copy(update={"name": "nyare"})
    house.barnlots.policy = newer
    house.see(QUIET, case="ärende-5")
    assert len(house.barnlots.work(reader())) == 6
    begun, read = list[None](), Ledger.read

    def counted(ledger: Ledger) -> object:
        begun.append(None)
        return read(ledger)

    monkeypatch.setattr(Ledger, "read", counted)
    assert len(house.barnlots.work(reader())) == 6
    assert len(begun) == 1


def test_what_is_due_names_it(house: House, door: Barnlots) -> None:
    due = door.due(reader(), house.now + timedelta(days=400))
    assert {one.part for one in due if one.unread} == {PART}
    assert {one.part for one in due if not one.unread} == {WHOLE}


def test_a_duty_in_a_part_that_is_not_there_leaves_the_list_readable(house: House) -> None:
    house.see(QUIET)
    spoil(
        house,
        "INSERT INTO duty SELECT assignment, kind, whose, 'borta/ekskolan', tenant, holder"
        " FROM duty WHERE assignment = ? LIMIT 1",
        MENTOR,
    )
    first, *rest = house.barnlots.work(reader())
    assert first.part == "borta/ekskolan" and {one.part for one in rest} == {PART}


def test_the_others_change_hands(
    house: House, door: Barnlots, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR, "barnlots"):
        assert door.change_reference(without(house.reference, MENTOR), {MENTOR: TEACHER}) == 1
    assert any("part_not_read" in one.message for one in caplog.records)
    assert house.part(WHOLE).accountable == TEACHER


def test_one_that_relies_on_nobody_who_is_missed_is_not_looked_at(
    door: Barnlots, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR, "barnlots"):
        assert door.look_after().mended == ()
    assert not caplog.records


def test_an_organisation_with_a_part_nobody_can_read_does_not_close(
    house: House, door: Barnlots
) -> None:
    with pytest.raises(Refused, match="BL-C043") as refused:
        door.change_reference(closing(house.reference))
    assert PART in refused.value.params["delar"]


def test_the_others_are_handed_on_and_offered(door: Barnlots) -> None:
    head = Actor(assignment=HEAD)
    assert door.hand_on(MENTOR, TEACHER, head) == 1
    refused = dict(door.offer_all(SCHOOL, OTHER, DOCUMENT, head).refused)
    assert refused[WHOLE] == "BL-C045" and refused[PART].startswith("BL-")
    assert [one.id for one in door.open_parts()] == [WHOLE]


def test_the_others_are_moved(house: House, door: Barnlots) -> None:
    door.policy = house.policy.model_copy(update={"name": "nyare"})
    assert [one.part for one in survey(door, {}).unread] == [PART]
    moved = move_all(door, {})
    assert (moved.parts, moved.left) == (1, (PART,))


def test_the_printed_page_says_so(house: House, door: Barnlots) -> None:
    (page,) = pages(door, house.now, organisation=SCHOOL)
    assert [one.part for one in page.cases] == [WHOLE]
    assert [part for part, _ in page.unread] == [PART]
    assert f"Går inte att läsa: {PART}" in as_text(page).replace("\n", " ")
    assert f"Går inte att läsa: {PART}" in as_html(page)


def test_who_answers_is_told_for_the_other_parts_of_the_case(house: House, door: Barnlots) -> None:
    assert door.holders_of("ärende-1") == ((PART, ""),)
    with house.barnlots.ledger.read() as ledger:
        assert [one.id for one in readable_of(ledger, "ärende-2")] == [WHOLE]
    with door.ledger.read() as ledger:
        assert readable_of(ledger, "ärende-1") == ()


def test_without_the_keys_nothing_is_taken_for_one_damaged_part(house: House) -> None:
    house.see(QUIET)
    with house.another() as door:
        (house.folder / "liggare.db.nycklar").rename(house.folder / "undan")
        with pytest.raises(StoreError):
            door.change_reference(without(house.reference, MENTOR), {MENTOR: TEACHER})
        assert door.reference is house.reference
