"""Receipts by hand: a slip for each step that only a person at the sender can have heard of.

She has been told by telephone that the document is registered, or who has received it, and writes
that on the slip. A slip that is filled in is a receipt; one that has been heard is kept aside.
"""

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from barnlots.model.catalogue import say
from barnlots.model.delivery import Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import Unusable
from barnlots_dokument.naming import reference_of
from barnlots_dokument.paper import Paper
from barnlots_dokument.shelf import leave, move

NO_DELIVERY, ANOTHER = "BL-I401", "BL-I402"
# That it is delivered is known when the file stands there; whoever goes there may say so too.
_STEPS = (HandoverState.REGISTERED, HandoverState.RECEIVED)
_NAME = re.compile(f"(.+) ({'|'.join((HandoverState.DELIVERED, *_STEPS))})\\.txt")
_WHICH, _NOTED = "leverans", "antecknat av"
_LINE = re.compile(r"^ *([^:\n]+?) *: *(.*?) *$", re.MULTILINE)
_HEARD = "hörda"
_UTF16 = (BOM_UTF16_LE, BOM_UTF16_BE)


class Slips:
    """The folder of the slips. Whoever may write there may say that somebody has a child."""

    def __init__(self, folder: Path, key: bytes) -> None:
        """`key` is what references are made with."""
        self.folder = folder
        self._key = key

    def lay_out(self, handover: str, paper: Paper) -> None:
        """A slip for each step, once: somebody may have written on it. Raises OSError."""
        for step in _STEPS:
            code = f"BL-DOC_SLIP_{step.name}"
            lines = (
                *say(code, titel=paper.title, referens=paper.reference).splitlines(),
                "",
                f"{_by(step)}: ",
                f"{_NOTED}: ",
                "",
                f"{_WHICH}: {handover}",
                "",
            )
            leave(self._file(paper.reference, step), "\r\n".join(lines).encode("utf-8-sig"))

    def filled_in(self) -> Iterator[Receipt | Unusable]:
        """What they say, one by one. A slip that has been laid out and filled in again is another
        receipt. One whose name is of another delivery than it says is none: somebody has mixed up
        two children. Raises OSError."""
        for file in sorted(self.folder.iterdir()):
            found = _NAME.fullmatch(file.name)
            if found is None or not file.is_file():
                continue
            # Of what is saved while it is read, the time is the older: then it is read again.
            saved = file.stat().st_mtime_ns
            step = HandoverState(found[2])
            said = dict(_LINE.findall(_text(file.read_bytes())))
            if not (said.get(_by(step)) and said.get(_NOTED)):
                continue
            if not said.get(_WHICH):
                yield Unusable(file.name, file.name, NO_DELIVERY)
                continue
            if reference_of(said[_WHICH], self._key) != found[1]:
                yield Unusable(file.name, file.name, ANOTHER)
                continue
            by = said[_by(step)] if step is HandoverState.RECEIVED else None
            name = f"{file.name}/{saved}"
            yield Receipt(handover=said[_WHICH], state=step, received_by=by, id=name)

    def put_aside(self, receipt: str) -> None:
        """What stood on that slip has been heard. One that has been saved again since says
        something more, and waits."""
        name, _, saved = receipt.rpartition("/")
        file = self.folder / name
        with suppress(FileNotFoundError):
            if str(file.stat().st_mtime_ns) == saved:
                move(file, self.folder / _HEARD)

    def _file(self, reference: str, step: HandoverState) -> Path:
        return self.folder / f"{reference} {step.value}.txt"


def _by(step: HandoverState) -> str:
    return f"{step.value} av"


def _text(content: bytes) -> str:
    """What somebody's editor has made of it."""
    try:
        text = content.decode("utf-16" if content.startswith(_UTF16) else "utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    return text.replace("\r\n", "\n")
