"""Keys that another user owns are told of as what they are, with what to do about it."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.cli.shown import said
from tests.failures.house import House

from barnlots.model.errors import StoreError
from barnlots.store import FileVault

_NOBODY = 65534


@contextmanager
def somebody_else() -> Iterator[None]:
    """As a user who is not root: nothing is closed to root."""
    own = os.geteuid()
    if own == 0:
        os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(own)


@pytest.fixture
def house() -> Iterator[House]:
    """Where anybody may look, a ledger that anybody may write in; its keys are another's."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        made = House(Path(folder))
        made.see({"sagt om livet": "tankar"})
        made.barnlots.close()
        (Path(folder) / "liggare.db").chmod(0o666)
        yield made
        (Path(folder) / "liggare.db.nycklar").chmod(0o700)


@pytest.mark.parametrize("closed", ["liggare.db.nycklar", "liggare.db.nycklar/signering.ed25519"])
def test_every_command_says_which_and_who_is_to_own_it(
    house: House, capsys: pytest.CaptureFixture[str], closed: str
) -> None:
    # What the program reads of its own is read before it may not.
    said(capsys, "doctor", "--url", house.url)
    (house.folder / closed).chmod(0)
    key = house.folder / "liggare.db.nycklar" / "signering.ed25519"
    for command in (["health"], ["work", "--en-gång"], ["utskrift"], ["doctor"], ["tick"]):
        with somebody_else():
            code, out, err = said(capsys, *command, "--url", house.url)
        assert code == 1
        assert f"BL-L010 nyckelfilen {key} går inte att läsa" in out + err
        assert "Låt den användare som kör Barnlots äga nyckelmappen" in out + err
        assert "BL-U006" not in out + err


def test_what_may_not_be_looked_at_is_never_taken_for_gone(house: House) -> None:
    folder = house.folder / "liggare.db.nycklar"
    vault, before = FileVault(folder), {one.name for one in folder.iterdir()}
    folder.chmod(0)
    with somebody_else():
        for asked in (vault.begin, vault.identity, lambda: vault.has("x")):
            with pytest.raises(StoreError, match="BL-L010"):
                asked()
        with pytest.raises(StoreError, match="BL-L010"):
            vault.fingerprint("x")
    folder.chmod(0o700)
    assert {one.name for one in folder.iterdir()} == before
