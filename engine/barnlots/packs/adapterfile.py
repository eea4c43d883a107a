"""The file that says which adapters an installation has, what they are told and for whom they go.

A secret never stands in it: a setting that is one says where it is to be found, `miljö:NAMN` for a
variable of the environment or `fil:SÖKVÄG` for a file.
"""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from barnlots.model.errors import Diagnostic, Place, Reason, SourceError
from barnlots.model.people import Reference
from barnlots.packs.adapter_format import ADAPTERS
from barnlots.packs.folder import read_bytes, read_held
from barnlots.packs.hold import check_unique, not_an_option
from barnlots.packs.nodes import Node, Scalar
from barnlots.packs.report import Report
from barnlots.packs.shapes import Record
from barnlots.ports import Adapter, BadSetting, Given, Setting

ENVIRONMENT, FILE = "miljö:", "fil:"
_MOST_SECRET = 10_000
# A name and a password before the host of an address.
_CREDENTIALS = re.compile(r"//[^/@\s]*:[^/@\s]+@")


@dataclass(frozen=True)
class Configured:
    """One adapter as it is configured. `to` are the organisations and kinds of holder that it
    carries to, `receipts_from` those besides whose receipts it brings, and `tells_for` those whose
    own system it asks what their documents say. One that is `in_reserve` puts what nobody else
    could carry in front of a person. `owner` is an assignment, empty when nothing comes in by
    it."""

    name: str
    kind: str
    given: Given
    owner: str
    to: tuple[str, ...]
    receipts_from: tuple[str, ...]
    tells_for: tuple[str, ...]
    in_reserve: bool
    _places: Mapping[str, Place]

    @property
    def speaks_for(self) -> tuple[str, ...] | None:
        """Of whom its receipts are heard; None is of everybody."""
        return None if self.in_reserve else (*self.to, *self.receipts_from)

    def unusable(self, bad: BadSetting) -> SourceError:
        """What the adapter says of a setting, at the place where that stands."""
        place = self._places.get(bad.setting, self._places[""])
        reason = Reason(bad.why, bad.params)
        said = Diagnostic("BL-I008", place, {"nyckel": bad.setting}, reason=reason)
        return SourceError((said,))

    def no_inbound_owner(self) -> Diagnostic:
        """It brings commands in, and nobody is said to be told of those that cannot be."""
        return self._wrong("BL-I006")

    def carries_nothing(self) -> Diagnostic:
        """It is to carry to somebody and cannot."""
        return self._wrong("BL-I009")

    def tells_nothing(self) -> Diagnostic:
        """It is to say what documents say and cannot."""
        return self._wrong("BL-I013")

    def heard_of_nobody(self) -> Diagnostic:
        """It brings receipts and nothing else, and nobody is said to send them."""
        return self._wrong("BL-I016")

    def brings_no_receipts(self) -> Diagnostic:
        """It is to bring receipts and cannot."""
        return self._wrong("BL-I017")

    def does_nothing(self) -> Diagnostic:
        """It could do something, and is told to do none of it; or it can do nothing at all."""
        return self._wrong("BL-I018")

    def _wrong(self, code: str) -> Diagnostic:
        return Diagnostic(code, self._places[""], {"namn": self.name})


def read_adapters(
    path: Path,
    kinds: Mapping[str, Adapter | None],
    reference: Reference,
    holders: tuple[str, ...],
    environment: Mapping[str, str] = os.environ,
) -> tuple[Configured, ...]:
    """The adapters that the file at `path` names. `kinds` are those that are installed, by name:
    None for one that could not be loaded, whose settings nobody can judge. `holders` are the kinds
    of holder there are.

    Raises SourceError with every fault that was found.
    """
    report = Report()
    record = read_held(read_bytes(path), str(path), ADAPTERS, report)
    records = record.records("anslutningar")
    check_unique(records, ("anslutning",), report)
    known = (*reference.organisation_by_id, *holders)
    _check_known(records, "bär till", known, "BL-I010", report, holders)
    _check_once(records, "bär till", "BL-I007", report)
    _check_known(records, "kvitton från", known, "BL-I010", report, holders)
    organisations = tuple(reference.organisation_by_id)
    _check_known(records, "eget system för", organisations, "BL-I012", report)
    _check_once(records, "eget system för", "BL-I014", report)
    for one in [one for one in records if one.flag("reserv")][1:]:
        report.add("BL-I015", one.keys["reserv"], namn=one.text("anslutning"))
    found = [_configured(one, path, kinds, reference, environment, report) for one in records]
    report.raise_if_any()
    return tuple(found)


def _check_known(
    records: tuple[Record, ...],
    key: str,
    known: tuple[str, ...],
    code: str,
    report: Report,
    kinds: tuple[str, ...] = (),
) -> None:
    for line in (line for record in records for line in record.lines(key)):
        if line.text not in known:
            val = ", ".join(kinds)
            report.add(code, line.place, word=line.text, among=known, ord=line.text, val=val)


def _check_once(records: tuple[Record, ...], key: str, code: str, report: Report) -> None:
    """Each word under the key stands for one adapter."""
    first: dict[str, Place] = {}
    for line in (line for record in records for line in record.lines(key)):
        earlier = first.setdefault(line.text, line.place)
        if earlier is not line.place:
            report.add(code, line.place, ord=line.text, rad=str(earlier.line))


def _configured(
    record: Record,
    path: Path,
    kinds: Mapping[str, Adapter | None],
    reference: Reference,
    environment: Mapping[str, str],
    report: Report,
) -> Configured:
    organisation = record.scalar("organisation")
    if organisation is not None and organisation.text not in reference.organisation_by_id:
        known = reference.organisation_by_id
        word = organisation.text
        report.add("BL-I012", organisation.place, word=word, among=known, ord=word)
    _check_owner(record, reference, report)
    kind = record.values["slag"]
    settings, secrets = dict[str, str](), dict[str, bytes]()
    if record.text("slag") not in kinds:
        word = record.text("slag")
        report.add(
            "BL-I001",
            kind.place,
            word=word,
            among=kinds,
            ord=word,
            val=", ".join(sorted(kinds)) or "–",
        )
    elif (adapter := kinds[record.text("slag")]) is not None:
        settings, secrets = _settings(
            record, adapter.settings, path, reference, environment, report
        )
    places = {name.text: value.place for name, value in _entries(record)}
    return Configured(
        name=record.text("anslutning"),
        kind=record.text("slag"),
        given=Given(
            name=record.text("anslutning"),
            organisation=record.text("organisation"),
            folder=path.parent,
            settings=settings,
            secrets=secrets,
        ),
        owner=record.text("får veta"),
        to=record.words("bär till"),
        receipts_from=record.words("kvitton från"),
        tells_for=record.words("eget system för"),
        in_reserve=record.flag("reserv"),
        _places={**places, "": record.place},
    )


def _check_owner(record: Record, reference: Reference, report: Report) -> None:
    """Who is told is somebody at the organisation: nobody else may know what came in."""
    owner = record.scalar("får veta")
    if owner is None:
        return
    at = record.text("organisation")
    staff = [one.id for one in reference.staff_by_organisation.get(at, ())]
    if owner.text not in staff:
        report.add("BL-I011", owner.place, word=owner.text, among=staff, ord=owner.text)


def _entries(record: Record) -> tuple[tuple[Scalar, Node], ...]:
    mapping = record.mapping("inställningar")
    return mapping.entries if mapping else ()


def _settings(
    record: Record,
    known: tuple[Setting, ...],
    path: Path,
    reference: Reference,
    environment: Mapping[str, str],
    report: Report,
) -> tuple[dict[str, str], dict[str, bytes]]:
    by_name = {one.name: one for one in known}
    settings, secrets = dict[str, str](), dict[str, bytes]()
    entries = _entries(record)
    for name, value in entries:
        setting = by_name.get(name.text)
        if setting is None:
            among = tuple(by_name)
            report.add(
                "BL-I002",
                name.place,
                word=name.text,
                among=among,
                nyckel=name.text,
                slag=record.text("slag"),
                val=", ".join(among),
            )
        elif not isinstance(value, Scalar):
            report.add("BL-S005", value.place, nyckel=name.text)
        elif setting.secret:
            found = _secret(name.text, value, path, environment, report)
            secrets[name.text] = found
        elif _CREDENTIALS.search(value.text):
            report.add("BL-I004", value.place, nyckel=name.text)
        elif setting.choices and value.text not in setting.choices:
            not_an_option(value, name.text, setting.choices, report)
        elif setting.assignment and value.text not in reference.assignment_by_id:
            _no_assignment(record, name.text, value, reference, report)
        else:
            settings[name.text] = value.text
    there = {name.text for name, _ in entries}
    for one in known:
        if one.required and one.name not in there:
            report.add("BL-I003", record.place, nyckel=one.name, namn=record.text("anslutning"))
    return settings, secrets


def _no_assignment(
    record: Record, name: str, value: Scalar, reference: Reference, report: Report
) -> None:
    staff = reference.staff_by_organisation.get(record.text("organisation"), ())
    val = ", ".join(one.id for one in staff) or "–"
    known = reference.assignment_by_id
    report.add(
        "BL-I019", value.place, word=value.text, among=known, ord=value.text, nyckel=name, val=val
    )


def _secret(
    name: str, value: Scalar, path: Path, environment: Mapping[str, str], report: Report
) -> bytes:
    """What the value points to. What stands there instead is shown to nobody."""
    text = value.text
    if text.startswith(ENVIRONMENT):
        found = environment.get(text.removeprefix(ENVIRONMENT), "").encode()
    elif text.startswith(FILE):
        try:
            with (path.parent / text.removeprefix(FILE)).open("rb") as file:
                found = file.read(_MOST_SECRET).strip()
        except (OSError, ValueError):
            found = b""
    else:
        report.add("BL-I004", value.place, nyckel=name)
        return b""
    if not found:
        report.add("BL-I005", value.place, nyckel=name, ord=text)
    return found
