"""Which forms of the map have ever come in: a file that outlives the process, so that an address in
the map that nothing has is found out.
"""

import json
from pathlib import Path

from barnlots.on_disk import write


class Came:
    """Addresses of the map's own, and nothing else that a server has said."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._noted = set[str | None]()

    def forms(self) -> frozenset[str] | None:
        """None when nothing at all has come."""
        try:
            found = json.loads(self._file.read_text("utf-8"))
        except (FileNotFoundError, ValueError):
            return None
        return frozenset(map(str, found)) if isinstance(found, list) else None

    def note(self, form: str | None) -> None:
        """One has come in, of this form; None for one that is not in the map."""
        if form in self._noted:
            return
        before = self.forms()
        after = (before or frozenset()) | ({form} if form is not None else frozenset())
        if after != before:
            write(self._file, json.dumps(sorted(after), ensure_ascii=False).encode(), 0o666)
        self._noted |= {form, None}
