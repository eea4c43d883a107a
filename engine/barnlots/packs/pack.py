"""A pack that has been read: its policy, and the records it was built from with their places."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from barnlots.model.errors import Place
from barnlots.packs.shapes import Record
from barnlots.policy.policy import Policy

Records = dict[str, list[Record]]


def tells_of(record: Record, kind: str, name: str) -> bool:
    """Whether it is the record of what has that name: its own, or that of one of its parts."""
    own = record.text(kind)
    return own == name or any(f"{own} {one.text}" == name for one in record.lines("delar"))


@dataclass(frozen=True)
class Pack:
    """`records` are by the key that names them (`regel`, `väg` …), in file order; `base` is what an
    overlay was laid over, `gone` says where it took something of it away, and `off` is how each
    record that it switched off was so, by its kind and name."""

    policy: Policy
    records: Mapping[str, list[Record]]
    base: "Pack | None" = None
    gone: Mapping[str, Place] = field(default_factory=dict)
    off: Mapping[tuple[str, str], Record] = field(default_factory=dict)

    def record(self, kind: str, name: str) -> Record | None:
        """The first record of that kind with that name."""
        return next((one for one in self.records.get(kind, ()) if tells_of(one, kind, name)), None)

    def place(self, kind: str, name: str, key: str | None = None, line: int = 0) -> Place:
        """Where it is said: the record, what stands under one of its keys, or one line there."""
        record = self.record(kind, name)
        if record is None:
            return Place("rules")
        if key is None:
            return record.place
        lines = record.lines(key)
        if line < len(lines):
            return lines[line].place
        value = record.values.get(key)
        return value.place if value is not None else record.place
