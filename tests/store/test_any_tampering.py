"""Any sequence of what a ledger does, then any one thing done to it: found, and nothing else."""

import sqlite3
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.store.erasing import close, erase
from tests.store.tampering import Harm, emptied, found, look
from tests.store.values import NOW, begin, decide, evolve, keep, noticed

from barnlots.model.erasing import Retention
from barnlots.model.errors import Erased
from barnlots.store import Ledger
from barnlots.store.checkpoints import make_checkpoint, publish
from barnlots.store.witness import FileWitness

NAMES = ("c1/skolan", "c2/skolan", "c3/skolan")
STEPS = st.lists(
    st.tuples(
        st.sampled_from(("begin", "add", "add", "look", "erase", "trim", "checkpoint")),
        st.sampled_from(NAMES),
    ),
    min_size=3,
    max_size=14,
)
DEEDS = st.sampled_from(
    (
        "update entry set record = zeroblob(length(record)) where rowid = ?",
        "update entry set version = version + 1 where rowid = ?",
        "update entry set reference = policy where rowid = ?",
        "update entry set link = zeroblob(32) where rowid = ?",
        "update entry set number = number + 40 where rowid = ?",
        "update entry set part_id = part_id || 'x' where rowid = ?",
        "update entry set trace = x'00' where rowid = ?",
        "delete from entry where rowid = ?",
    )
)


class Story:
    """A ledger to which each step is done where it can be."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "liggare.db"
        self.url = f"sqlite:///{self.file}"
        self.ledger = Ledger.open(self.url, evolve)
        self.witness = FileWitness(folder / "vittne")
        self.witness.folder.mkdir()
        self._steps = 0

    def do(self, what: str, name: str) -> None:
        self._steps += 1
        key = f"{what} {name} {self._steps}"
        try:
            with self.ledger.read() as reader:
                part = reader.part(name)
        except Erased:
            part = None
        if what == "checkpoint":
            make_checkpoint(self.ledger, NOW)
            publish(self.ledger, self.witness)
        elif part is None:
            with self.ledger.read() as reader:
                old = reader.answered(f"open {name}")
            if old is None:
                begin(self.ledger, part=name)
        elif what in ("begin", "add") and part.is_open:
            keep(self.ledger, decide(part, noticed(key), key=key, part=name))
        elif what == "look":
            look(self.ledger, name)
        elif what in ("erase", "trim"):
            if part.is_open:
                close(self.ledger, part)
            some = (Retention.TRACE,) if what == "trim" else tuple(Retention)
            erase(self.ledger, name, *some, key=key)

    def end(self) -> None:
        self.ledger.close()
        emptied(self.file)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS, deed=DEEDS, which=st.integers(min_value=0, max_value=10_000))
def test_one_thing_done_to_any_ledger(steps: list[tuple[str, str]], deed: str, which: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        story = Story(Path(folder))
        for step in (("begin", NAMES[0]), *steps):
            story.do(*step)
        story.end()
        assert found(story.url, story.witness) == []
        (Path(folder) / "kopia").mkdir()
        harm = Harm(story.file, Path(folder) / "kopia")
        rows = harm.rows("entry")
        row = rows[which % len(rows)]
        try:
            harm.run(deed, row["_rowid"])
        except sqlite3.IntegrityError:
            return
        finally:
            after = harm.rows("entry")
            harm.close()
        if [tuple(one) for one in after] != [tuple(one) for one in rows]:
            assert row["part_id"] in {one.part for one in found(harm.url, story.witness)}
