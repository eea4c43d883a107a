"""From a folder of files to a pack with its policy, or to everything that is wrong with it."""

from dataclasses import replace
from itertools import chain
from pathlib import Path

from barnlots.model.errors import Diagnostic, Label, Place, SourceError
from barnlots.packs.base import (
    BUILDS_ON,
    MOST_LAYERS,
    PIN,
    check_pin,
    folder_of_base,
    mark_of,
    pointed_into_overlay,
)
from barnlots.packs.build_policy import policy_of
from barnlots.packs.eased import secrecy_eased
from barnlots.packs.folder import SourceFile, is_there, read_records, source_files
from barnlots.packs.formats import WHEN
from barnlots.packs.hold import check_unique
from barnlots.packs.merge import Merged, check_changes_nothing, merge
from barnlots.packs.openly import check_openly
from barnlots.packs.overlay_formats import CHANGE, FROM
from barnlots.packs.pack import Pack, Records
from barnlots.packs.protected import protection_lost
from barnlots.packs.report import Report
from barnlots.packs.shapes import Record
from barnlots.policy.pathways import Question
from barnlots.policy.policy import Policy


def read_policy(root: Path) -> Policy:
    """The policy of the pack in `root`. Raises SourceError with every fault that was found, and
    when a pack that builds on another protects any child worse than that one does, or lets anything
    out more easily without saying so."""
    return read_sound_pack(root).policy


def read_sound_pack(root: Path) -> Pack:
    """The pack in `root`, as one that children may be decided by. Raises SourceError as
    `read_policy` does."""
    pack = read_pack(root)
    lost = tuple(diagnostic for diagnostic, _ in protection_lost(pack))
    found = (*lost, *secrecy_eased(pack))
    if found:
        raise SourceError(found)
    return pack


def read_pack(root: Path, *, pinned: bool = True) -> Pack:
    """The pack in `root`: its policy and where each part of it is said, laid over its base when it
    builds on one. Raises SourceError.

    `pinned` False reads an overlay over the base as it is now, whatever it was written for. Whether
    an overlay still protects is asked of `read_policy`, `protection_lost` and `secrecy_eased`.
    """
    return _read(root, "", 1, pinned)


def _read(root: Path, mark: str, layer: int, pinned: bool) -> Pack:
    report = Report()
    found = source_files(root, report)
    report.raise_if_any()
    sources = tuple(replace(one, name=mark + one.name) for one in found)
    records = _records(sources, report)
    report.raise_if_any()
    pack = next(iter(records.get("paket", ())), None)
    if pack is None or BUILDS_ON not in pack.values:
        return _whole(records, report)
    base = _base(root, pack, layer, pinned, report)
    report.raise_if_any()
    assert base is not None
    return _laid_over(base, pack, records, report)


def _base(root: Path, pack: Record, layer: int, pinned: bool, report: Report) -> Pack | None:
    said = pack.values[BUILDS_ON]
    folder = folder_of_base(root, pack)
    if layer > MOST_LAYERS or folder.resolve() == root.resolve():
        report.add("BL-X013", said.place, antal=str(MOST_LAYERS))
    elif not is_there(folder) or not folder.is_dir():
        report.add("BL-X014", said.place, ord=pack.text(BUILDS_ON))
    else:
        base = _read(folder, mark_of(pack), layer + 1, pinned)
        if pinned:
            check_pin(pack, base.policy.digest, report)
        return base
    return None


def build_policy(sources: tuple[SourceFile, ...]) -> Policy:
    """The policy that these files say by themselves. Raises SourceError."""
    report = Report()
    return _whole(_records(sources, report), report).policy


def _records(sources: tuple[SourceFile, ...], report: Report) -> Records:
    records = read_records(sources, report)
    for kind, found in records.items():
        versioned = (kind, FROM) if kind in ("regel", CHANGE + "regel") else (kind,)
        check_unique(found, versioned, report)
    for one in records.get("paket", ())[1:]:
        first = records["paket"][0].place
        report.add("BL-F007", one.place, other=Label("BL-LABEL_FIRST", first), fil=first.file)
    return records


def _whole(records: Records, report: Report) -> Pack:
    check_changes_nothing(records, report)
    check_openly(chain.from_iterable(records.values()), report, builds=False)
    for pack in records.get("paket", ()):
        if PIN in pack.values and BUILDS_ON not in pack.values:
            report.add("BL-X015", pack.values[PIN].place)
        if _JOURNEY not in pack.values:
            report.add("BL-S002", pack.place, nyckel=_JOURNEY, titel=pack.shape.title)
    _check_whole(records, report)
    report.raise_if_any()
    return Pack(policy_of(records, report), records)


def _laid_over(base: Pack, pack: Record, own: Records, report: Report) -> Pack:
    check_openly(chain.from_iterable(own.values()), report, builds=True)
    merged = merge(base.records, own, report)
    report.raise_if_any()
    _inherit(pack, base.records["paket"][0], merged.records)
    try:
        _check_whole(merged.records, report)
        report.raise_if_any()
        policy = policy_of(merged.records, report)
    except SourceError as error:
        raise SourceError(_told_once(error, pack, merged)) from None
    return Pack(policy, merged.records, base, merged.gone, merged.off)


def _inherit(pack: Record, base: Record, records: Records) -> None:
    under = {key: one for key, one in base.values.items() if key not in (BUILDS_ON, PIN)}
    values = {**under, **pack.values}
    records["paket"] = [replace(pack, values=values)]


def _told_once(error: SourceError, pack: Record, merged: Merged) -> tuple[Diagnostic, ...]:
    report = Report()
    report.take(pointed_into_overlay(one, pack, merged) for one in error.diagnostics)
    return tuple(report.found)


_JOURNEY = "huvudväg"
_NEEDED = (
    "paket",
    "fakta",
    "roll",
    "hållare",
    "parameter",
    "källa",
    "händelse",
    "slag",
    "innehåll",
    "handling",
    "regel",
    "samtycke",
    "utlämnande",
    "väg",
    "kontaktorsak",
    "svar",
)


def _check_whole(records: Records, report: Report) -> None:
    if report.found:
        return
    for kind in _NEEDED:
        if kind not in records:
            report.add("BL-F003", Place("rules"), slag=kind)
            return
    answered = {
        record.text("fråga")
        for record in records["svar"]
        if not any(record.lines(key.name) for key in WHEN)
    }
    for question in Question:
        if question not in answered:
            report.add("BL-F004", Place(records["svar"][0].place.file), fråga=question)
            return
