"""What is erased cannot be read again, by anybody or anywhere; the chain stays and says so."""

import os
import random
from itertools import count
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from tests.databases import Database, counts
from tests.store.erasing import close, erase
from tests.store.tampering import DERIVED, look
from tests.store.values import (
    MENTOR,
    begin,
    days,
    decide,
    evolve,
    handover,
    keep,
    noticed,
    opened,
    task,
)

from barnlots.model.erasing import Retention
from barnlots.model.errors import Conflict, Erased, NotFound, StoreError
from barnlots.model.events import HandoverOffered, TaskAssigned
from barnlots.model.part import Part
from barnlots.store import FileVault, Ledger, check_projections, rebuild
from barnlots.store.sealing import Cipher

PART = "c1/skolan"
WORDS = "Ingen får veta, åh"


def filled(ledger: Ledger, part: str = PART, times: int = 3) -> Part:
    """A closed part with something in every table."""
    last = begin(
        ledger,
        noticed(WORDS),
        TaskAssigned(task=task(f"t {part}", days(1))),
        HandoverOffered(handover=handover(f"ö {part}")),
        part=part,
    )
    for number in range(times):
        more = decide(
            last, noticed(WORDS * 400), key=f"{part} {number}", part=part, opinion_due=days(0)
        )
        last = keep(ledger, more)
    look(ledger, part)
    return close(ledger, last)


def test_what_is_erased_cannot_be_asked_for(ledger: Ledger) -> None:
    filled(ledger)
    erase(ledger, PART)
    with ledger.read() as reader:
        for ask in (reader.part, reader.events, reader.trace):
            with pytest.raises(Erased) as failure:
                ask(PART)
            assert failure.value.code == "BL-K004"
        assert reader.parts_of("c1") == ()
        assert reader.reads(PART) == ()
        assert reader.deliveries() == ()
        assert reader.work_of([MENTOR]) == ()
        assert reader.due(days(9)) == ()
        assert reader.opinions_due(days(9)) == ()
        assert reader.cases() == ()


def test_what_is_left_of_it_is_its_chain(ledger: Ledger, database: Database) -> None:
    filled(ledger)
    before = counts(database)
    erase(ledger, PART)
    after = counts(database)
    assert after["entry"] == before["entry"] + 1
    gone = ("part_key", *DERIVED)
    assert {name: after[name] for name in gone} == dict.fromkeys(gone, 0)
    assert (after["part"], after["read_log"]) == (1, 1)
    assert check_projections(ledger) == ()
    assert rebuild(ledger) == 1
    assert check_projections(ledger) == ()


def test_an_old_key_is_still_answered(ledger: Ledger) -> None:
    filled(ledger)
    erase(ledger, PART, key="bort")
    with ledger.read() as reader:
        old, gone = reader.answered(f"{PART} 1"), reader.answered("bort")
    assert old is not None and (old.part, old.digest) == (PART, None)
    assert gone is not None and gone.digest is not None
    with pytest.raises(Conflict):
        keep(ledger, decide(None, opened(), key=f"open {PART}"))


def test_the_child_is_taken_care_of_again(ledger: Ledger, url: str) -> None:
    filled(ledger)
    erase(ledger, PART)
    again = keep(ledger, decide(None, opened(), noticed("Det har hänt igen"), key="åter"))
    look(ledger, PART)
    other = Ledger.open(url, evolve)
    with other.read() as reader:
        assert reader.part(PART) == again
        assert [one.sequence for one in reader.events(PART)] == [1, 2]
        assert len(reader.reads(PART)) == 1
        assert reader.trace(PART) is not None
    other.close()
    assert check_projections(ledger) == ()
    close(ledger, again)
    erase(ledger, PART, key="bort igen")
    with ledger.read() as reader, pytest.raises(Erased):
        reader.part(PART)
    assert check_projections(ledger) == ()


def test_another_process_finds_out(ledger: Ledger, url: str) -> None:
    """It has the part and its keys in memory, and neither reads nor writes with them again."""
    last = filled(ledger)
    other = Ledger.open(url, evolve)
    with other.read() as reader:
        assert reader.part(PART) == last
    look(other, PART)
    erase(ledger, PART)
    with other.read() as reader:
        for ask in (reader.part, reader.events, reader.trace):
            with pytest.raises(Erased):
                ask(PART)
        assert reader.reads(PART) == ()
    with pytest.raises(Conflict):
        keep(other, decide(last, noticed(), key="för sent"))
    keep(other, decide(None, opened(), key="åter"))
    look(other, PART)
    with ledger.read() as reader:
        assert reader.part(PART) is not None
        assert len(reader.reads(PART)) == 1
    assert not {one for one in other._keyring._known if one[0] == PART and one[1] == 0}
    other.close()


def test_traces_alone(ledger: Ledger, database: Database) -> None:
    last = filled(ledger)
    erase(ledger, PART, Retention.TRACE)
    with ledger.read() as reader:
        assert reader.part(PART) == last
        assert len(reader.reads(PART)) == 1
        for version in (None, 2):
            with pytest.raises(Erased) as failure:
                reader.trace(PART, version)
            assert failure.value.code == "BL-K005"
    kept = {row[0] for row in database.rows("select retention from part_key")}
    assert kept == {"akt", "logg"}
    with ledger.read() as reader:
        # Nobody can say any more what the second opinion would have been about.
        assert reader.opinions_due(days(9)) == ()
    assert check_projections(ledger) == ()
    last = keep(ledger, decide(last, noticed(), key="efteråt"))
    with ledger.read() as reader:
        newest = reader.trace(PART)
        assert newest is not None and newest.version == last.version
    assert check_projections(ledger) == ()
    erase(ledger, PART, key="resten")
    assert check_projections(ledger) == ()


def test_who_has_looked_can_be_kept_longer(ledger: Ledger) -> None:
    filled(ledger)
    erase(ledger, PART, Retention.RECORD)
    with ledger.read() as reader:
        assert [one.purpose for one in reader.reads(PART)] == ["uppföljning"]
    with pytest.raises(Erased):
        erase(ledger, PART, Retention.RECORD, Retention.TRACE, key="en gång till")
    erase(ledger, PART, Retention.READS, key="loggen")
    with ledger.read() as reader:
        assert reader.reads(PART) == ()
    assert check_projections(ledger) == ()


def test_what_was_never_there(ledger: Ledger) -> None:
    with pytest.raises(NotFound):
        erase(ledger, PART)


def test_an_erasure_that_is_undone_leaves_everything(ledger: Ledger, database: Database) -> None:
    last = filled(ledger)
    before = counts(database)
    with pytest.raises(ZeroDivisionError), ledger.transaction() as transaction:
        transaction.forget(PART)
        raise ZeroDivisionError
    assert counts(database) == before
    with ledger.read() as reader:
        assert reader.part(PART) == last


def on_disk(file: Path) -> bytes:
    names = (file, file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm"))
    return b"".join(one.read_bytes() for one in names if one.exists())


@pytest.mark.parametrize("seed", range(4))
def test_nothing_of_it_lies_anywhere_in_the_file(file: Path, seed: int) -> None:
    """Many parts of many sizes, opened, grown and erased in any order: neither words nor keys are
    left of those that are gone, and no key that is left opens anything of theirs."""
    chance, numbers = random.Random(seed), count()
    ledger = Ledger.open(f"sqlite:///{file}", evolve)
    database = SqliteRows(file)
    living: dict[str, Part] = {}
    words: dict[str, str] = {}
    keys: dict[str, set[bytes]] = {}
    sealed: dict[str, set[bytes]] = {}
    gone = []
    for _ in range(60):
        if living and chance.random() < 0.4:
            name = chance.choice(sorted(living))
            closed = close(ledger, living.pop(name))
            sealed[name] = database.sealed(name)
            keys[name] = database.keys(name)
            erase(ledger, closed.id)
            gone.append(name)
            continue
        name = f"c{next(numbers)}/{'skolan' * chance.randint(1, 9)}"
        words[name] = f"hemligt {os.urandom(8).hex()}"
        long = words[name] * chance.choice((1, 3, 40, 900))
        last = begin(ledger, noticed(long), part=name)
        for number in range(chance.randint(0, 4)):
            more = decide(last, noticed(long), key=f"{name} {number}", part=name)
            last = keep(ledger, more)
        look(ledger, name)
        living[name] = last
    assert len(gone) > 10
    ledger.shred()
    content = on_disk(file)
    vault = FileVault(file.with_name(f"{file.name}.nycklar"))
    left = [
        AESGCM(vault.unwrap("kommunen", wrapped))
        for name in living
        for wrapped in database.keys(name)
    ]
    for name in gone:
        assert words[name].encode() not in content
        assert keys[name]
        for wrapped in keys[name]:
            assert not any(wrapped[at : at + 12] in content for at in range(0, 49, 12))
        for one in chance.sample(sorted(sealed[name]), min(6, len(sealed[name]))):
            for key in left:
                with pytest.raises(InvalidTag):
                    key.decrypt(one[:12], one[12:], None)
    ledger.close()


class SqliteRows:
    def __init__(self, file: Path) -> None:
        from tests.databases import SqliteDatabase

        self._database = SqliteDatabase(file)

    def keys(self, part: str) -> set[bytes]:
        rows = self._database.rows(f"select wrapped from part_key where part_id = '{part}'")
        return {bytes(row[0]) for row in rows if isinstance(row[0], bytes)}

    def sealed(self, part: str) -> set[bytes]:
        rows = self._database.rows(f"select record, trace from entry where part_id = '{part}'")
        return {one for row in rows for one in row if isinstance(one, bytes)}


def test_a_reader_in_the_way_is_waited_for_and_told_of(file: Path) -> None:
    ledger = Ledger.open(f"sqlite:///{file}?timeout=0.2", evolve)
    filled(ledger)
    with ledger.read() as reader:
        assert reader.part(PART) is not None
        erase(ledger, PART)
        with pytest.raises(StoreError) as failure:
            ledger.shred()
    assert failure.value.code == "BL-L040"
    ledger.shred()
    assert not file.with_name(f"{file.name}-wal").read_bytes()
    ledger.close()


def test_a_key_is_written_anew_in_any_database(ledger: Ledger) -> None:
    filled(ledger)
    filled(ledger, "c2/skolan")
    erase(ledger, PART)
    ledger.shred()
    with ledger.read() as reader:
        assert reader.part("c2/skolan") is not None


def test_a_cipher_that_was_kept_opens_nothing_new(ledger: Ledger) -> None:
    """The key after a gallring is another one."""
    filled(ledger)
    old = next(one for key, one in ledger._keyring._known.items() if key[2] is Retention.RECORD)
    erase(ledger, PART)
    keep(ledger, decide(None, opened(), key="åter"))
    new = ledger._keyring._known[PART, 6, Retention.RECORD]
    assert isinstance(old, Cipher)
    with pytest.raises(StoreError):
        old.open(new.seal(b"x", "plats"), "plats")
