"""What somebody who wanted harm has tried, with the database's file or through the door."""

import json
import sqlite3
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.failures.house import CHILD, DOCTOR, MENTOR, PART, SCHOOL, House, kinds, noticed

from barnlots.cli.setting import existing_ledger
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.errors import BarnlotsError, NotFound, Refused, StoreError
from barnlots.model.facts import Answer, Source
from barnlots.model.part import HandoverState
from barnlots.model.people import Actor
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.service import Barnlots, Outcome
from barnlots.store.checkpoints import make_checkpoint
from barnlots.worker.drain import drain_opinions

DANGER = noticed({"sagt om livet": "planer"})


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def tamper(house: House, *statements: str) -> None:
    connection = sqlite3.connect(house.url.removeprefix("sqlite:///"))
    with connection:
        for one in statements:
            connection.execute(one)
    connection.close()


@pytest.mark.parametrize("table", ["entry", "part", "opinion", "part_key", "duty"])
def test_a_database_that_keeps_rows_out_is_not_answered_for(house: House, table: str) -> None:
    house.see({"frånvaro": "enstaka"}, case="ärende-0")
    tamper(house, f"create trigger tyst before insert on {table} begin select raise(ignore); end")
    with pytest.raises(StoreError) as failure:
        house.see({"sagt om livet": "planer"})
    assert failure.value.code in ("BL-L008", "BL-L085")
    tamper(house, "drop trigger tyst")
    house.see({"sagt om livet": "planer"})
    assert "oro-för-suicid" in house.part().ways


@pytest.mark.parametrize("change", ["head = zeroblob(32)", "number = 1"])
def test_nothing_is_added_after_an_end_that_is_not_the_end(house: House, change: str) -> None:
    house.see({"frånvaro": "enstaka"})
    house.see({"frånvaro": "upprepad"})
    tamper(house, f"update part set {change}")
    with pytest.raises(BarnlotsError):
        house.do(c.Record(key="sedd", part=PART, noticed=(DANGER,)))
    with pytest.raises(BarnlotsError):
        house.another().handle(
            c.Record(key="sedd", part=PART, noticed=(DANGER,)), Actor(assignment=MENTOR)
        )


@pytest.mark.parametrize("name", ["", " ", "\t\n"])
def test_nobody_has_it_when_nobody_is_named(house: House, name: str) -> None:
    house.see({"sagt om livet": "planer"})
    (handover,) = (one for one in house.part().handovers.values() if one.way == "oro-för-suicid")
    command = c.RecordReceipt(
        key="kvitto",
        part=PART,
        handover=handover.id,
        state=HandoverState.RECEIVED,
        received_by=name,
    )
    with pytest.raises(Refused, match="BL-C008"):
        house.do(command, None)
    assert house.part().handovers[handover.id].state is HandoverState.OFFERED


def test_half_a_character_turns_nobody_away(house: House) -> None:
    said = {
        "seen_at": "2026-09-15T08:00:00Z",
        "source": "barnet",
        "words": "hon gråter \ud83d",
        "answers": [{"fact": "sagt om livet", "value": "planer"}],
    }
    seen = c.Noticed.model_validate(json.loads(json.dumps(said)))
    opening = c.OpenCase(key="a", case="ärende-1", holder=SCHOOL, child=CHILD, noticed=(seen,))
    quiet = c.Record(key="b", part=PART, noticed=(noticed({"frånvaro": "enstaka"}),))
    by = Actor(assignment=MENTOR)
    answers = house.barnlots.handle_many([(opening, by), (quiet, by), (opening, by)])
    assert [isinstance(one, Outcome) and one.again for one in answers] == [False, False, True]
    assert house.part().observations[0].words == "hon gråter ?"
    assert "oro-för-suicid" in house.part().ways


def test_half_a_character_in_a_name_keeps_nobody_of_the_group_waiting(
    tmp_path: Path, url: str
) -> None:
    house = House(tmp_path, url=url)
    by = Actor(assignment=MENTOR)
    given = {"holder": SCHOOL, "child": CHILD, "noticed": (DANGER,)}
    some: list[tuple[c.Command, Actor]] = [
        (c.OpenCase.model_validate({"key": case, "case": case, **given}), by)
        for case in ("ett", "två \ud83d", "tre")
    ]
    answers = house.barnlots.handle_many(some)
    assert [one.part for one in answers if isinstance(one, Outcome)] == [
        "ett/ekskolan",
        "två ?/ekskolan",
        "tre/ekskolan",
    ]
    house.barnlots.close()


def test_one_that_nobody_thought_of_is_one_of_many(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    decide = house.barnlots._decided_by

    def burst(*given: Any) -> Any:
        if given[3].key == "b":
            raise ZeroDivisionError
        return decide(*given)

    monkeypatch.setattr(house.barnlots, "_decided_by", burst)
    by = Actor(assignment=MENTOR)
    opening = c.OpenCase(key="a", case="ärende-1", holder=SCHOOL, child=CHILD, noticed=(DANGER,))
    some: list[tuple[c.Command, Actor]] = [(opening, by)]
    some += [(c.Record(key=one, part=PART, noticed=(DANGER,)), by) for one in "bc"]
    answers = house.barnlots.handle_many(some)
    assert [one.code if isinstance(one, BarnlotsError) else "" for one in answers] == [
        "",
        "BL-U006",
        "",
    ]
    assert len(house.part().observations) == 2


def test_an_opinion_whose_key_somebody_took_is_recorded(house: House) -> None:
    house.see({"frånvaro": "upprepad"})
    house.see({"frånvaro": "upprepad"}, case="ärende-2")
    version = house.part().version
    other = "ärende-2/ekskolan"
    house.do(c.Record(key=f"bedömning/{PART}/{version}", part=other, noticed=()), None)
    with SecondOpinion() as second:
        drain_opinions(house.barnlots, second, house.barnlots.now().replace(year=2027))
    noted = kinds(house.events(), e.OpinionRecorded)
    assert [one.on_version for one in noted] == [version]


def test_a_damaged_part_of_the_same_child_keeps_nobody_from_being_heard(house: House) -> None:
    house.see({"frånvaro": "upprepad"})
    tamper(house, "update part set version = 99")
    fresh: Barnlots = house.another()
    opening = c.OpenCase(key="a", case="ärende-1", holder="bup", child=CHILD, noticed=(DANGER,))
    assert fresh.handle(opening, Actor(assignment=DOCTOR)).part == "ärende-1/bup"


@pytest.mark.parametrize("key", ["", "  "])
def test_a_command_without_a_key_is_refused_the_first_time(house: House, key: str) -> None:
    opening = c.OpenCase(key=key, case="ärende-1", holder=SCHOOL, child=CHILD, noticed=(DANGER,))
    with pytest.raises(Refused, match="BL-C065"):
        house.do(opening)
    assert house.find(PART) is None


def test_an_answer_that_says_nothing_is_read_by_somebody(house: House) -> None:
    said = c.Noticed(
        seen_at=house.now, source=Source.CHILD, answers=(Answer(fact="sagt om livet"),)
    )
    house.do(c.OpenCase(key="a", case="ärende-1", holder=SCHOOL, child=CHILD, noticed=(said,)))
    assert any("läser iakttagelsen själv" in one.what for one in house.part().tasks.values())


def test_a_key_folder_that_is_another_lets_nobody_write_or_sign(house: House) -> None:
    house.see({"frånvaro": "upprepad"})
    make_checkpoint(house.barnlots.ledger, house.now)
    keys = Path(f"{house.url.removeprefix('sqlite:///')}.nycklar")
    away = keys.rename(keys.with_name("borta"))
    with pytest.raises(StoreError, match="BL-L095"):
        house.another()
    assert not keys.exists()
    (house.folder / "annan").mkdir()
    other = House(house.folder / "annan")
    other.see({"frånvaro": "upprepad"})
    Path(f"{other.url.removeprefix('sqlite:///')}.nycklar").rename(keys)
    with pytest.raises(StoreError, match="BL-L095"):
        house.another()
    keys.rename(keys.with_name("fel"))
    away.rename(keys)
    make_checkpoint(house.another().ledger, house.now)


def test_an_emptied_file_is_no_ledger_in_which_all_is_well(tmp_path: Path) -> None:
    file = tmp_path / "liggare.db"
    file.touch()
    with pytest.raises(NotFound, match="BL-U010"):
        existing_ledger(f"sqlite:///{file}")
    assert not file.stat().st_size


def test_a_key_that_is_gone_is_never_made_anew(house: House) -> None:
    house.see({"frånvaro": "upprepad"})
    fresh = house.another()
    with fresh.ledger.read() as ledger:
        known = ledger.part(PART)
    assert known is not None
    fresh.ledger._keyring.forget(PART)
    tamper(house, "delete from part_key where retention = 'akt'")
    with pytest.raises(StoreError, match="BL-L012"):
        fresh.handle(c.Record(key="sedd", part=PART, noticed=(DANGER,)), Actor(assignment=MENTOR))


@pytest.mark.parametrize("outsider", [None, "larare-friskolan"])
def test_who_opens_a_case_elsewhere_first_silences_nothing(
    house: House, outsider: str | None
) -> None:
    grown_up = CHILD.model_copy(update={"born": date(2000, 1, 1)})
    if outsider is not None:
        house.do(c.OpenCase(key="a", case="ärende-1", holder=SCHOOL, child=grown_up), outsider)
    child = CHILD.model_copy(update={"born": date(2016, 5, 1)})
    told = noticed({"utsatt för slag": "ja", "gjort av vårdnadshavare": "ja"}, about="pappa")
    house.do(c.OpenCase(key="b", case="ärende-1", holder=SCHOOL, child=child, noticed=(told,)))
    assert house.part().child == child
    assert "far-illa" in house.part().ways
    assert [one.guardian for one in house.part().blocks.values()] == ["pappa"]
