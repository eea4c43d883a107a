"""A changed rule that the pack underneath changes again later: from that day the change is over."""

from collections.abc import Iterator
from datetime import date

from barnlots.authoring.check.finding import Finding
from barnlots.model.errors import Diagnostic, Label, Severity
from barnlots.packs import Pack
from barnlots.packs.base import is_own

_FROM = "gäller från"


def check_overtaken(pack: Pack, day: date) -> Iterator[Finding]:
    """Each version of the pack's own that a version of the pack underneath follows upon."""
    if pack.base is None:
        return
    rules = pack.records.get("regel", ())
    for record in rules:
        begins = record.day(_FROM)
        if begins is None or not is_own(record.place):
            continue
        name = record.text("regel")
        versions = (one for one in rules if one.text("regel") == name)
        after = [one for one in versions if (one.day(_FROM) or begins) > begins]
        later = min(after, key=lambda one: one.text(_FROM), default=None)
        if later is not None and not is_own(later.place):
            other = Label("BL-LABEL_VERSION_BEGINS", later.place)
            params = {"regel": name, "dag": later.text(_FROM)}
            place = record.keys.get(_FROM, record.place)
            yield Finding(
                Diagnostic("BL-J207", place, params, severity=Severity.WARNING, other=other)
            )
