"""What a reader gives on the command line and several commands take: a day, a file to write."""

from datetime import UTC, date, datetime
from pathlib import Path

import click

from barnlots.authoring.writing import write_whole
from barnlots.model.clock import local_day
from barnlots.model.errors import BarnlotsError
from barnlots.packs import shipped
from barnlots.packs.shapes import Kind, is_time


class Unusable(click.BadParameter):
    """What the reader gave for `option`; `why` is the code of the reason and of what would do."""

    def __init__(self, option: str, why: str, **params: str) -> None:
        super().__init__("", param_hint=option)
        self.why = why
        self.params = params


def root_of(pack: str | None) -> Path:
    """The pack that the reader names; otherwise the one they stand in, or else the shipped one."""
    if pack is not None:
        return Path(pack)
    here = Path()
    return here if (here / "rules" / "paket.yaml").is_file() else shipped()


def day_of(said: str | None) -> date:
    """The day that `--datum` names, otherwise today. Raises Unusable."""
    if said is None:
        return local_day(datetime.now(UTC))
    if not is_time(said, Kind.DATE):
        raise Unusable("--datum", "BL-WHY_DAY")
    return date.fromisoformat(said)


def write_out(path: str, text: str, option: str = "--ut") -> None:
    """Write the file that `option` names, whole or not at all. Raises Unusable when it cannot be
    written there."""
    try:
        write_whole(Path(path), text.encode())
    except (BarnlotsError, ValueError):  # ValueError: a name that no file can have
        raise Unusable(option, "BL-WHY_WRITE") from None
