"""A checkpoint covers everything; a witness sees what was taken away, and learns of nobody."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from tests.databases import Database
from tests.store.erasing import close, erase
from tests.store.tampering import (
    DERIVED,
    OPEN,
    PARTS,
    Harm,
    found,
    look,
    more,
    publish_all,
)
from tests.store.values import NOW, begin, days, evolve

from barnlots.model.errors import Conflict, StoreError
from barnlots.store import FileVault, Ledger
from barnlots.store import checkpoints as making
from barnlots.store.checkpoints import make_checkpoint, newest_checkpoint, publish
from barnlots.store.finding import Finding, Kind
from barnlots.store.ledger import database_at
from barnlots.store.merkle import EMPTY, Tree
from barnlots.store.tokens import Tokens
from barnlots.store.verify import Verification
from barnlots.store.witness import FileWitness


def mth(leaves: list[bytes]) -> bytes:
    """Section 2.1 of RFC 6962 as it is written there."""
    if len(leaves) <= 1:
        return hashlib.sha256(b"\0" + leaves[0]).digest() if leaves else EMPTY
    half = 1
    while half * 2 < len(leaves):
        half *= 2
    return hashlib.sha256(b"\1" + mth(leaves[:half]) + mth(leaves[half:])).digest()


@pytest.mark.parametrize("size", range(20))
def test_a_tree_is_that_of_the_rfc(size: int) -> None:
    leaves = [str(number).encode() for number in range(size)]
    tree = Tree()
    for leaf in leaves:
        tree.add(leaf)
    assert tree.root == mth(leaves)


def test_a_root_that_others_have_published() -> None:
    """The roots of the first leaves that the test vectors of Certificate Transparency have."""
    leaves = ("", "00", "10", "2021", "3031")
    roots = (
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    )
    tree = Tree()
    for leaf, root in zip(leaves, roots, strict=True):
        tree.add(bytes.fromhex(leaf))
        assert tree.root.hex() == root


def test_a_name_for_others_is_always_the_same_and_says_nothing() -> None:
    tokens, others = Tokens(b"k" * 64), Tokens(b"o" * 64)
    assert tokens.of("c1/skolan") == tokens.of("c1/skolan")
    assert len(tokens.of("c1/skolan")) == len(tokens.of("c1/barn- och ungdomspsykiatrin"))
    assert tokens.part(tokens.of("ärende 1/åskolan")) == "ärende 1/åskolan"
    assert tokens.part(others.of("c1/skolan")) is None
    assert b"skolan" not in tokens.of("c1/skolan")


def test_a_checkpoint_costs_what_has_changed(ledger: Ledger, database: Database) -> None:
    empty = make_checkpoint(ledger, NOW)
    assert (empty.number, empty.parts, empty.entries, empty.changes) == (1, 0, 0, 0)
    last = begin(ledger, part="c1/skolan")
    begin(ledger, part="c2/skolan")
    look(ledger, "c1/skolan")
    first = make_checkpoint(ledger, days(1))
    assert (first.parts, first.entries, first.changes, first.reads) == (2, 2, 2, 1)
    more(ledger, last, 2)
    second = make_checkpoint(ledger, days(2))
    assert (second.parts, second.entries, second.changes, second.reads) == (2, 4, 1, 0)
    assert make_checkpoint(ledger, days(3)).changes == 0
    assert database.rows("select count(*) from checkpoint_head") == [(3,)]
    with ledger.read() as reader:
        newest = newest_checkpoint(reader)
    assert newest is not None and (newest.number, newest.at) == (4, days(3))


def test_two_make_one_at_the_same_time(
    ledger: Ledger, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(ledger)
    vouch = making._vouch

    def late(*given: object) -> object:
        monkeypatch.setattr(making, "_vouch", vouch)
        raise Conflict("BL-K001", delen="kontrollpunkt 1")

    make_checkpoint(ledger, NOW)
    monkeypatch.setattr(making, "_vouch", late)
    assert make_checkpoint(ledger, days(1)).number == 1
    assert make_checkpoint(ledger, days(1)).number == 2
    assert found(url) == []


@pytest.fixture
def original(harm: Harm) -> Path:
    """One's own, to go on with and to copy."""
    return harm.file


@pytest.fixture
def witness(original: Path, tmp_path: Path) -> FileWitness:
    return publish_all(f"sqlite:///{original}", tmp_path / "vittne")


def copy(original: Path, tmp_path: Path) -> Harm:
    folder = tmp_path / "kopia"
    folder.mkdir()
    return Harm(original, folder)


def test_a_witness_is_given_each_once(original: Path, witness: FileWitness) -> None:
    ledger = Ledger.open(f"sqlite:///{original}", evolve)
    assert publish(ledger, witness) == 0
    make_checkpoint(ledger, days(3))
    assert publish(ledger, witness) == 1
    assert [number for number, _ in witness.documents()] == [1, 2, 3, 4]
    ledger.close()


def test_a_witness_learns_of_nobody(witness: FileWitness) -> None:
    kept = b"".join(document for _, document in witness.documents())
    for word in (*PARTS, "skolan", "kommunen"):
        assert word.encode() not in kept


def test_what_a_witness_has_is_never_written_over(witness: FileWitness) -> None:
    number, document = next(witness.documents())
    witness.publish(number, document)
    with pytest.raises(StoreError) as failure:
        witness.publish(number, document + b" ")
    assert failure.value.code == "BL-L041"
    assert next(witness.documents()) == (number, document)
    assert sorted(one.name[0] for one in witness.folder.iterdir()) == ["k"] * 3


def test_a_witness_that_is_not_there(original: Path, tmp_path: Path) -> None:
    ledger = Ledger.open(f"sqlite:///{original}", evolve)
    with pytest.raises(StoreError) as failure:
        publish(ledger, FileWitness(tmp_path / "ingen"))
    assert failure.value.code == "BL-L042"
    ledger.close()


def whose(told: list[Finding]) -> set[tuple[Kind, str | None]]:
    return {(one.kind, one.part) for one in told}


def without_trace(harm: Harm, part: str) -> None:
    """By somebody who knows every table but has no key: also the checkpoints forget the part."""
    for table in ("entry", "part", "part_key", *DERIVED):
        harm.run(f"delete from {table} where part_id = ?", part)
    harm.run("delete from read_log where part_id = ?", part)
    harm.run("delete from checkpoint_head where part_id = ?", part)


def test_a_removed_part_is_named(original: Path, tmp_path: Path, witness: FileWitness) -> None:
    harm = copy(original, tmp_path)
    without_trace(harm, OPEN)
    assert found(harm.url)
    told = found(harm.url, witness)
    assert (Kind.VANISHED, OPEN) in whose(told)
    harm.close()


def test_a_removed_part_and_all_checkpoints(
    original: Path, tmp_path: Path, witness: FileWitness
) -> None:
    """Then the ledger alone knows nothing, and only the witness can say it."""
    harm = copy(original, tmp_path)
    without_trace(harm, OPEN)
    harm.run("update read_log set checkpoint = null")
    harm.run("delete from checkpoint_head")
    harm.run("delete from checkpoint")
    assert found(harm.url) == []
    assert {(Kind.CUT, None), (Kind.VANISHED, OPEN)} <= whose(found(harm.url, witness))
    harm.close()


def test_a_cut_tail_is_named(original: Path, tmp_path: Path, witness: FileWitness) -> None:
    ledger = Ledger.open(f"sqlite:///{original}", evolve)
    with ledger.read() as reader:
        part = reader.part(OPEN)
    assert part is not None
    more(ledger, part, 2)
    make_checkpoint(ledger, days(3))
    publish(ledger, witness)
    ledger.close()
    harm = copy(original, tmp_path)
    harm.run("delete from entry where part_id = ? and number > 4", OPEN)
    harm.run("delete from checkpoint_head where checkpoint > 3")
    harm.run("delete from checkpoint where number > 3")
    cut = [one for one in found(harm.url, witness) if one.part == OPEN]
    assert [(one.kind, one.number, one.params["till"]) for one in cut] == [(Kind.CUT, 4, "7")]
    harm.close()


def test_yesterdays_file(original: Path, tmp_path: Path, witness: FileWitness) -> None:
    """Restored without a word: all in it is right, and it is not all."""
    folder = tmp_path / "igår"
    folder.mkdir()
    old = Harm(original, folder)
    ledger = Ledger.open(f"sqlite:///{original}", evolve)
    begin(ledger, part="c9/skolan")
    make_checkpoint(ledger, days(4))
    publish(ledger, witness)
    ledger.close()
    assert found(old.url) == []
    told = found(old.url, witness)
    assert {(Kind.CUT, None), (Kind.VANISHED, "c9/skolan")} == whose(told)
    assert [one.code for one in told if one.part is None] == ["BL-L070"]
    again = Ledger.open(old.url, evolve)
    make_checkpoint(again, days(5))
    with pytest.raises(StoreError) as failure:
        publish(again, witness)
    assert failure.value.code == "BL-L041"
    again.close()
    old.close()


@pytest.mark.parametrize("what", ["replaced", "removed", "forged", "first removed"])
def test_a_checkpoint_is(original: Path, tmp_path: Path, witness: FileWitness, what: str) -> None:
    harm = copy(original, tmp_path)
    match what:
        case "replaced":
            harm.run("update checkpoint set root = changed, changed = root where number = 2")
        case "removed":
            harm.run("delete from checkpoint where number = 2")
        case "first removed":
            harm.run("delete from checkpoint where number = 1")
        case "forged":
            harm.run(
                "insert into checkpoint select 4, at, previous, parts, entries, root, changes,"
                " changed, reads, read, key, signature from checkpoint where number = 3"
            )
    for told in (found(harm.url), found(harm.url, witness)):
        assert {one.code for one in told} & {"BL-L068"}
    harm.close()


def test_one_that_was_signed_anew_is_another(
    original: Path, tmp_path: Path, witness: FileWitness
) -> None:
    """By somebody who has the vault as well: only the witness has seen the first one."""
    harm = copy(original, tmp_path)
    harm.run("update read_log set checkpoint = null where checkpoint = 3")
    harm.run("delete from checkpoint_head where checkpoint = 3")
    harm.run("delete from checkpoint where number = 3")
    ledger = Ledger.open(harm.url, evolve)
    make_checkpoint(ledger, days(7))
    ledger.close()
    assert found(harm.url) == []
    told = found(harm.url, witness)
    assert [(one.code, one.number) for one in told] == [("BL-L077", 3)]
    harm.close()


def test_a_witness_that_was_tampered_with(original: Path, witness: FileWitness) -> None:
    file = witness.folder / "kontrollpunkt-000000002.json"
    said = json.loads(file.read_bytes())
    said["statement"]["parts"] += 1
    file.write_text(json.dumps(said))
    (witness.folder / "kontrollpunkt-000000001.json").write_bytes(b"inget")
    told = found(f"sqlite:///{original}", witness)
    assert [(one.code, one.number) for one in told] == [("BL-L078", 1), ("BL-L078", 2)]
    file.unlink()
    told = found(f"sqlite:///{original}", witness)
    assert (Kind.MISSING, 2) in {(one.kind, one.number) for one in told}


def test_a_witness_of_another_vault(original: Path, tmp_path: Path, witness: FileWitness) -> None:
    harm = copy(original, tmp_path)
    keys = Path(f"{harm.file}.nycklar")
    (keys / "signering.ed25519").unlink()
    with pytest.raises(StoreError, match="BL-L095"):
        found(harm.url, witness)
    vault = FileVault(keys)
    vault.begin()
    ledger = Ledger(database_at(harm.url), vault, evolve)
    codes = {one.code for one in Verification(ledger, witness).findings()}
    assert {"BL-L068", "BL-L078", "BL-L095"} <= codes
    ledger.close()
    harm.close()


def test_readings_are_vouched_for(original: Path, tmp_path: Path) -> None:
    for statement in (
        "delete from read_log where number = 1",
        "update read_log set part_id = 'c2/skolan' where number = 1",
        "update read_log set at = at + 1 where number = 1",
    ):
        shutil.rmtree(tmp_path / "kopia", ignore_errors=True)
        harm = copy(original, tmp_path)
        harm.run(statement)
        assert "BL-L079" in {one.code for one in found(harm.url)}
        harm.close()


def test_a_gallring_after_a_checkpoint_changes_nothing_of_it(
    ledger: Ledger, url: str, tmp_path: Path
) -> None:
    close(ledger, begin(ledger))
    look(ledger, OPEN)
    make_checkpoint(ledger, NOW)
    witness = publish_all(url, tmp_path / "vittne")
    erase(ledger, OPEN)
    assert found(url, witness) == []
    make_checkpoint(ledger, days(1))
    assert found(url, witness) == []
