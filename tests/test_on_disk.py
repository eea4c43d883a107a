"""A file is whole or not there, whatever happens while it is written."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from barnlots.on_disk import settle, write, write_once

KILLED = """
import os, sys
from pathlib import Path
from barnlots import on_disk
os.fsync = lambda _: os._exit(9)
on_disk.write(Path(sys.argv[1]), b"half", 0o600)
"""


def names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


def test_it_takes_the_place_of_what_stands_there_and_keeps_its_rights(tmp_path: Path) -> None:
    file = tmp_path / "en"
    write(file, b"1", 0o600)
    assert file.stat().st_mode & 0o777 == 0o600
    file.chmod(0o640)
    write(file, b"2", 0o600)
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"2", 0o640)
    assert names(tmp_path) == {"en"}


def test_what_is_written_once_stands(tmp_path: Path) -> None:
    file = tmp_path / "en"
    assert write_once(file, b"1", 0o600)
    assert not write_once(file, b"2", 0o600)
    assert file.read_bytes() == b"1"
    assert names(tmp_path) == {"en"}


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_what_could_not_be_written_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    file = tmp_path / "en"
    write(file, b"1", 0o600)
    with monkeypatch.context() as meanwhile, pytest.raises(OSError, match="No space"):
        meanwhile.setattr(os, step, full)
        write(file, b"2", 0o600)
    assert file.read_bytes() == b"1"
    assert names(tmp_path) == {"en"}


def test_what_a_killed_write_left_is_taken_away_and_nothing_else(tmp_path: Path) -> None:
    other = tmp_path / ".annans.ny"
    other.write_bytes(b"")
    killed = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path / "en")], check=False)
    assert killed.returncode == 9
    (left,) = names(tmp_path) - {other.name}
    assert left.startswith(".en.")
    write(tmp_path / "två", b"2", 0o600)
    assert left in names(tmp_path), "it may be somebody else's that is being written"
    for old in (other, tmp_path / left):
        os.utime(old, (0, 0))
    write(tmp_path / "två", b"2", 0o600)
    assert names(tmp_path) == {other.name, "två"}


@pytest.mark.parametrize(("error", "told"), [(errno.EINVAL, False), (errno.EIO, True)])
def test_a_folder_that_cannot_be_asked_is_no_error_and_a_broken_disk_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int, told: bool
) -> None:
    def fail(_: int) -> None:
        raise OSError(error, "fsync")

    monkeypatch.setattr(os, "fsync", fail)
    if told:
        with pytest.raises(OSError, match="fsync"):
            settle(tmp_path)
    else:
        settle(tmp_path)
