"""The pack that another one builds on: found by its name or its folder, and pinned by digest."""

import re
from dataclasses import replace
from pathlib import Path

from barnlots.model.errors import Diagnostic, Label, Place
from barnlots.packs.folder import is_there, shipped
from barnlots.packs.merge import Merged
from barnlots.packs.report import Report
from barnlots.packs.shapes import Record

BUILDS_ON, PIN = "bygger på", "bas"
MARK = ":"
MOST_LAYERS = 5
LEAST_PIN = 12
_PIN = re.compile(rf"[0-9a-f]{{{LEAST_PIN},64}}")
_SHIPPED = "skr"


def folder_of_base(root: Path, pack: Record) -> Path:
    """The pack that Barnlots is delivered with under that name, or a folder seen from the pack's
    own."""
    said = pack.text(BUILDS_ON)
    return delivered(said) or root / said


def delivered(name: str) -> Path | None:
    """The folder of a pack that Barnlots is delivered with: `skr`, or one of the local models that
    build on it. None when it is no such name."""
    if name == _SHIPPED:
        return shipped()
    folder = shipped() / "overlays" / name
    return folder if name == Path(name).name and is_there(folder / "rules") else None


def mark_of(pack: Record) -> str:
    """What the names of the base's files begin with, `skr:`, so that they are never taken for the
    pack's own."""
    return Path(pack.text(BUILDS_ON)).name + MARK


def is_own(place: Place) -> bool:
    """Whether a place is in the files of the pack itself and not in those of its base."""
    return MARK not in place.file


def check_pin(pack: Record, digest: str, report: Report) -> None:
    """The base must be the one that the overlay was written for."""
    pin = pack.scalar(PIN)
    if pin is None:
        report.add("BL-X010", pack.values[BUILDS_ON].place, digest=digest[:LEAST_PIN])
    elif not _PIN.fullmatch(pin.text):
        report.add("BL-X011", pin.place, ord=pin.text)
    elif not digest.startswith(pin.text):
        report.add("BL-X012", pin.place, fäst=pin.text[:LEAST_PIN], digest=digest[:LEAST_PIN])


def pointed_into_overlay(found: Diagnostic, pack: Record, merged: Merged) -> Diagnostic:
    """The base was whole before the overlay was laid over it: what has become wrong in it is said
    where the overlay took away or changed what it is about, with the line of the base as the other
    place."""
    if is_own(found.place):
        return found
    there, gone, changed = Label("BL-X091", found.place), merged.gone, merged.changed
    word = next((one for one in found.params.values() if one in gone), None)
    if word is not None:
        return Diagnostic("BL-X016", gone[word], {"ord": word}, other=there)
    places = (changed[one] for one in found.params.values() if one in changed)
    return replace(found, place=next(places, pack.place), other=there)
