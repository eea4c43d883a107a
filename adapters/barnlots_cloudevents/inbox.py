"""Receipts that have come in by webhook: each lies on disk until it has been heard."""

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

from barnlots.model.catalogue import say
from barnlots.model.delivery import Receipt
from barnlots.on_disk import usable, write_once
from barnlots.ports import BadSetting, Given, Setting, Unusable
from barnlots_cloudevents.events import NOT_ONE

FOLDER = "mapp"
# A receiver that sends more than this before any is heard is asked to wait.
MOST_WAITING = 10_000
_ENDING = ".json"


class Full(Exception):
    """So many wait already that something must be wrong."""


class Another(Exception):
    """Something else of the same name waits already."""


class Folder:
    """One file for each receipt, named as the receipt is."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def keep(self, receipt: Receipt) -> None:
        """It is on disk when this returns. Raises OSError, Full, and Another when one of the same
        name lies there that says something else: that one stands."""
        if len(self.files()) >= MOST_WAITING:
            raise Full
        file, content = self._file(receipt.id), receipt.model_dump_json().encode()
        if write_once(file, content, 0o600):
            return
        # One that somebody hears meanwhile is known by its name from now on.
        with suppress(FileNotFoundError):
            if file.read_bytes() != content:
                raise Another

    def files(self) -> list[Path]:
        """The newest first: those that nobody can hear never keep it waiting. Raises OSError."""
        found = list[tuple[int, Path]]()
        with os.scandir(self.path) as entries:
            for one in entries:
                if one.name.endswith(_ENDING):
                    with suppress(FileNotFoundError):
                        # What is no file nobody has kept here, and nobody can read.
                        if not one.is_file():
                            continue
                        found.append((one.stat().st_mtime_ns, Path(one.path)))
        return [file for _, file in sorted(found, reverse=True)]

    def read(self, file: Path) -> Receipt | Unusable:
        """Raises FileNotFoundError when somebody else has heard it meanwhile."""
        try:
            found = Receipt.model_validate_json(file.read_bytes())
        except ValueError:
            return Unusable(file.name, file.name, NOT_ONE)
        return found if self._file(found.id) == file else Unusable(file.name, file.name, NOT_ONE)

    def forget(self, receipt: str) -> None:
        self._file(receipt).unlink(missing_ok=True)

    def _file(self, receipt: str) -> Path:
        return self.path / f"{receipt}{_ENDING}"


class Inbox:
    """Hears what the receiver of the webhooks has kept in the same folder."""

    settings: ClassVar[tuple[Setting, ...]] = (Setting(FOLDER, required=True),)

    def __init__(self, given: Given) -> None:
        if not given.path(FOLDER).is_dir():
            raise BadSetting(FOLDER, "BL-WHY_FOLDER")
        self._folder = Folder(given.path(FOLDER))

    def waiting(self) -> Iterator[Receipt | Unusable]:
        for file in self._folder.files():
            with suppress(FileNotFoundError):
                yield self._folder.read(file)

    def confirm(self, receipt: str) -> None:
        self._folder.forget(receipt)

    def probe(self) -> Mapping[str, bool]:
        return {
            say("BL-PROBE_FOLDER", mapp=self._folder.path): usable(self._folder.path),
            say("BL-PROBE_RECEIPTS", antal=len(self._folder.files())): True,
        }
