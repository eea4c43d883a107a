"""A template: an adapter to a system that reads and writes JSON files in a folder.

Copy it, and put your system's own calls where the files are. It passes the kit (`barnlots_kit`).
What is handed in: {"child", "protected", "seen", "by", "words"}, a file each, in the folder `till`.
"""

import json
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from barnlots.model.commands import Noticed, OpenCase
from barnlots.model.delivery import Delivery, Receipt
from barnlots.model.facts import Source
from barnlots.model.part import HandoverState
from barnlots.model.people import Actor, Child
from barnlots.ports import Declined, Given, Incoming, Setting, Unusable

UNREADABLE = "BL-I101"


class Template:
    """Brings concerns in from `till` and carries deliveries out to `från`."""

    settings = (Setting("mapp", required=True),)

    def __init__(self, given: Given) -> None:
        self._organisation = given.organisation
        self._incoming = given.path("mapp") / "till"
        self._outgoing = given.path("mapp") / "från"

    # Brings in ---------------------------------------------------------------------------------

    def commands(self) -> Iterator[Incoming | Unusable]:
        """Oldest first by name. A file is written under another ending, and renamed when whole."""
        for file in sorted(one for one in self._incoming.iterdir() if one.suffix == ".json"):
            yield self._read(file.read_text("utf-8"), file.stem)

    def taken(self, keys: Collection[str]) -> None:
        for key in keys:
            (self._incoming / f"{key}.json").unlink(missing_ok=True)

    def again(self, content: str, place: str) -> Incoming | Unusable:
        return self._read(content, place)

    def _read(self, text: str, name: str) -> Incoming | Unusable:
        try:
            said = json.loads(text)
            noticed = Noticed(
                seen_at=datetime.fromisoformat(said["seen"]),
                source=Source.OWN_EYES,
                words=said["words"],
            )
            command = OpenCase(
                key=name,
                case=f"ärende-{said['child']}",
                holder=self._organisation,
                # Of whom nobody has said no, the identity may be protected.
                child=Child(
                    id=said["child"], protected_identity=said.get("protected") is not False
                ),
                noticed=(noticed,),
            )
            return Incoming(command, Actor(assignment=said["by"]), name)
        except (ValueError, KeyError, TypeError):
            # What went wrong may quote the child: only that it cannot be read is told.
            return Unusable(name, name, UNREADABLE, text)

    # Carries out -------------------------------------------------------------------------------

    def deliver(self, delivery: Delivery) -> Receipt:
        """The id is the file's name, so that what is sent again is the same file. It names the unit
        that sends, which of a child with a protected identity nobody is told (OSL 21:3): then a
        person carries it."""
        if delivery.disclosure.protected:
            raise Declined
        written = self._file(delivery.id).with_suffix(".part")
        written.write_text(delivery.model_dump_json(), "utf-8")
        written.replace(self._file(delivery.id))
        return Receipt(handover=delivery.id, state=HandoverState.DELIVERED)

    def receipt(self, handover: str) -> Receipt | None:
        if not self.stored([handover]):
            return None
        return Receipt(handover=handover, state=HandoverState.DELIVERED)

    def stored(self, handovers: Collection[str]) -> Collection[str]:
        # Of what nobody can reach, nobody knows: this raises when the folder is away.
        self._outgoing.stat()
        return [one for one in handovers if self._file(one).exists()]

    def probe(self) -> Mapping[str, bool]:
        return {"mapparna finns": self._incoming.is_dir() and self._outgoing.is_dir()}

    def _file(self, handover: str) -> Path:
        return self._outgoing / (handover.encode().hex() + ".json")
