"""How far a server has been heard: what nobody can hear is remembered, and nothing waits for it."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.adapters.fhir.parties import out
from tests.adapters.fhir.server import Fhir, fhir
from tests.adapters.fhir.test_out import heard, sent

from barnlots_fhir.cursor import MOST_UNHEARD, OVERLAP, Cursor

BEGAN = datetime(2026, 10, 6, 9, tzinfo=UTC)


@pytest.fixture
def server() -> Iterator[Fhir]:
    with fhir(page=3) as made:
        yield made


def told(folder: Path) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = json.loads((folder / "bup-Task.json").read_text("utf-8"))
    return found


def test_the_file_does_not_grow_while_one_cannot_be_heard(server: Fhir, tmp_path: Path) -> None:
    """The first is no receipt of ours, and the others change for two days."""
    adapter = sent(server, tmp_path, "ö-1", "ö-2")
    odd, well = (name for name in server.stored if name.startswith("Task/"))
    server.stored[odd]["identifier"][0]["value"] = "någon annans"
    for _ in range(40):
        server.now += timedelta(hours=1)
        server.change(well, description="något nytt")
        (found,) = heard(adapter)
        adapter.confirm(found.id)
        assert heard(adapter) == []
    assert list(told(tmp_path)["ohörda"]) == [f"{odd}/_history/1"]
    assert len(told(tmp_path)["hörda"]) == 1
    server.server.asked.clear()
    heard(adapter)
    assert "_lastUpdated=ge2026-10-08" in server.server.asked[-1].target


def test_it_is_heard_when_it_has_been_mended_there(server: Fhir, tmp_path: Path) -> None:
    adapter = sent(server, tmp_path, "ö-1", "ö-2")
    odd, well = (name for name in server.stored if name.startswith("Task/"))
    right = server.stored[odd]["identifier"]
    server.change(odd, identifier=[{**right[0], "value": "någon annans"}])
    for one in heard(adapter):
        adapter.confirm(one.id)
    server.now += timedelta(days=1)
    server.change(well, description="något nytt")
    for one in heard(adapter):
        adapter.confirm(one.id)
    server.change(odd, identifier=right)
    # As of a server that keeps the time at which it was first stored.
    server.stored[odd]["meta"]["lastUpdated"] = BEGAN.isoformat()
    (found,) = heard(out(server, tmp_path))
    assert found.handover == "ö-1"
    adapter.confirm(found.id)
    assert heard(adapter) == [] and told(tmp_path)["ohörda"] == {}


def test_what_is_no_longer_there_is_forgotten(server: Fhir, tmp_path: Path) -> None:
    adapter = sent(server, tmp_path, "ö-1")
    (odd,) = (name for name in server.stored if name.startswith("Task/"))
    server.stored[odd]["identifier"][0]["value"] = "någon annans"
    assert heard(adapter) == [] and told(tmp_path)["ohörda"]
    del server.stored[odd]
    assert heard(adapter) == [] and told(tmp_path)["ohörda"] == {}


def at(number: int) -> tuple[str, datetime]:
    return f"Task/{number}/_history/1", BEGAN + timedelta(minutes=number)


def test_so_many_are_remembered_and_then_the_mark_waits(tmp_path: Path) -> None:
    cursor = Cursor(tmp_path / "läge.json")
    cursor.advance(map(at, range(MOST_UNHEARD + 2)))
    stands = cursor.stands()
    assert len(stands.unheard) == MOST_UNHEARD
    assert stands.mark == at(MOST_UNHEARD - 1)[1]
    assert stands.since == stands.mark - OVERLAP
    cursor.hear([at(0), at(1)])
    cursor.advance(map(at, range(2, MOST_UNHEARD + 2)))
    assert cursor.stands().mark == at(MOST_UNHEARD + 1)[1]


def test_the_mark_never_goes_back_past_what_was_not_ours(tmp_path: Path) -> None:
    cursor = Cursor(tmp_path / "läge.json")
    cursor.advance([at(1)], [at(60)[1]])
    cursor.hear([at(1)])
    cursor.advance([])
    assert cursor.stands().mark == at(60)[1]
    assert not cursor.stands().heard and not cursor.stands().unheard


def test_what_an_older_version_has_kept_is_read(tmp_path: Path) -> None:
    file = tmp_path / "läge.json"
    name, moment = at(1)
    file.write_text(
        json.dumps({"till": moment.isoformat(), "hörda": {name: moment.isoformat()}}), "utf-8"
    )
    stands = Cursor(file).stands()
    assert (stands.mark, stands.heard, stands.unheard) == (moment, {name: moment}, {})
