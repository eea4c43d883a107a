"""The adapter: documents into a folder, and what a person has heard of them back from another."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import ClassVar

from barnlots.model.catalogue import say
from barnlots.model.delivery import Delivery, Receipt
from barnlots.model.part import HandoverState
from barnlots.on_disk import usable
from barnlots.ports import BadSetting, Declined, Given, Setting, Unusable
from barnlots_dokument.naming import KEY, key_of, reference_of
from barnlots_dokument.paper import json_of, paper_of
from barnlots_dokument.printing import pdf_of
from barnlots_dokument.shelf import left, replace, together
from barnlots_dokument.slips import Slips

_FOLDERS = ("mapp", "kvitton", "skrivarmapp")


class Dokument:
    """Each delivery is a PDF and a JSON in `mapp`, and for `skrivarmapp` the PDF once more; the PDF
    in `mapp` comes last, and is what says that all of it is there. Until it is, all is written
    anew, since what is told may have changed since it failed."""

    settings: ClassVar[tuple[Setting, ...]] = (
        Setting("mapp", required=True),
        Setting("kvitton", required=True),
        Setting("kontakt", required=True),
        KEY,
        Setting("kontakt vid skydd"),
        Setting("skrivarmapp"),
    )

    def __init__(self, given: Given) -> None:
        # A folder may be on a disk of somebody else's that is away now: that passes.
        self._folders = {one: given.path(one) for one in _FOLDERS if given.text(one)}
        _check_apart(self._folders)
        self._key = key_of(given)
        self._slips = Slips(self._folders["kvitton"], self._key)
        self._call = given.text("kontakt")
        self._hidden_call = given.text("kontakt vid skydd")

    def deliver(self, delivery: Delivery) -> Receipt:
        protected = delivery.disclosure.protected
        call = self._hidden_call if protected else self._call
        if not call:
            # Who answers for an ordinary document may be the name of a unit.
            raise Declined
        if not left(self._pdf(delivery.id)):
            self._write(delivery, call)
        return Receipt(handover=delivery.id, state=HandoverState.DELIVERED)

    def receipt(self, handover: str) -> Receipt | None:
        if not left(self._pdf(handover)):
            return None
        return Receipt(handover=handover, state=HandoverState.DELIVERED)

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        return [one for one in handovers if left(self._pdf(one))]

    def waiting(self) -> Iterator[Receipt | Unusable]:
        return self._slips.filled_in()

    def confirm(self, receipt: str) -> None:
        self._slips.put_aside(receipt)

    def probe(self) -> Mapping[str, bool]:
        return {
            say("BL-PROBE_FOLDER", mapp=folder): usable(folder) for folder in self._folders.values()
        }

    def _write(self, delivery: Delivery, call: str) -> None:
        paper = paper_of(delivery, call, self._key)
        pdf, file = pdf_of(paper), self._pdf(delivery.id)
        with together({file.with_suffix(".json"): json_of(paper), file: pdf}):
            self._slips.lay_out(delivery.id, paper)
            # Last: what has been printed cannot be taken back.
            if "skrivarmapp" in self._folders:
                replace(self._folders["skrivarmapp"] / file.name, pdf)

    def _pdf(self, handover: str) -> Path:
        return self._folders["mapp"] / f"{reference_of(handover, self._key)}.pdf"


def _check_apart(folders: Mapping[str, Path]) -> None:
    """Each folder is for somebody else, and whoever may write among the slips may say that somebody
    has a child. Raises BadSetting."""
    whole = {name: folder.resolve() for name, folder in folders.items()}
    for name, folder in reversed(whole.items()):
        for other, one in whole.items():
            if other != name and folder.is_relative_to(one):
                raise BadSetting(name, "BL-WHY_FOLDER_SHARED", annan=other)
