"""The adapter: files that lie in a folder, row by row, until each is taken in."""

from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import ClassVar

from barnlots.model.catalogue import say
from barnlots.model.identity import LEAST_KEY
from barnlots.model.pseudonym import keyed
from barnlots.on_disk import usable
from barnlots.ports import BadSetting, Given, Incoming, Setting, Unusable
from barnlots_csv.folder import MARK, RENAMED, Folder, Names, identity, packed
from barnlots_csv.heading import EMPTY, Unfit, fit
from barnlots_csv.kept import HOPELESS, hopeless_rows
from barnlots_csv.naming import Naming
from barnlots_csv.profile import Profile, read_profile, shipped_profiles
from barnlots_csv.reading import Reading
from barnlots_csv.rows import Rows


@dataclass(frozen=True)
class _Handed:
    """What has been handed out and not been taken; without a key the file's end."""

    file: Path
    line: int
    key: str | None = None
    rejects: bool = False


def _now() -> datetime:
    return datetime.now(UTC)


class Csv:
    """Concerns out of the rows of files in a folder. Nothing of a row is kept here but its keyed
    name; a file is gone when all of it has been taken in, and what of it nobody can take in has
    been put aside in the folder."""

    settings: ClassVar[tuple[Setting, ...]] = (
        Setting("mapp", required=True),
        Setting("profil", required=True),
        Setting("nyckel", required=True, secret=True),
        Setting("klar", choices=(MARK, RENAMED)),
        Setting("filnamn"),
        Setting("uppdrag", assignment=True),
        Setting("övriga oskyddade", choices=("nej", "ja")),
    )

    def __init__(self, given: Given, clock: Callable[[], datetime] = _now) -> None:
        if len(given.secrets["nyckel"]) < LEAST_KEY:
            raise BadSetting("nyckel", "BL-WHY_KEY")
        if not given.path("mapp").is_dir():
            raise BadSetting("mapp", "BL-WHY_FOLDER")
        self._profile = _profile(given)
        if "uppdrag" not in self._profile.columns and not given.text("uppdrag"):
            raise BadSetting("profil", "BL-WHY_NOBODY", profil=self._profile.name)
        self._folder = Folder(given.path("mapp"), given.text("klar", MARK))
        self._key = given.secrets["nyckel"]
        self._naming = Naming(given.text("filnamn"), self._key)
        self._reading = Reading(
            self._profile,
            given.organisation,
            self._key,
            given.text("uppdrag"),
            clock,
            others_unprotected=given.text("övriga oskyddade") == "ja",
        )
        self._handed = deque[_Handed]()
        self._names = dict[Path, list[bytes]]()
        # Files with rows that are to be put aside, and what the full load before each had.
        self._hopeless = dict[Path, Names]()

    def commands(self) -> Iterator[Incoming | Unusable]:
        """The rows of every whole file, in the order of the files' names."""
        self._handed.clear()
        self._names.clear()
        self._hopeless.clear()
        for file in self._folder.files():
            yield from self._of(file)

    def taken(self, keys: Collection[str]) -> None:
        """How far each file has come is noted, and one that has come to its end is gone."""
        known, last = frozenset(keys), dict[Path, int]()
        while self._handed and (self._handed[0].key is None or self._handed[0].key in known):
            one = self._handed.popleft()
            last[one.file] = one.line
            if one.key is None or one.rejects:
                del last[one.file]
                self._end(one)
        for file, line in last.items():
            self._folder.note(file, line)

    def again(self, content: str, place: str) -> Incoming | Unusable | None:
        return self._reading.again(content, place)

    def probe(self) -> Mapping[str, bool]:
        return {
            say("BL-PROBE_FOLDER", mapp=self._folder.path): usable(self._folder.path),
            say("BL-PROBE_FILES", antal=len(self._folder.files())): True,
        }

    def _of(self, file: Path) -> Iterator[Incoming | Unusable]:
        done = self._folder.taken(file)
        before = self._folder.before() if self._profile.full else Names(b"")
        names = self._names.setdefault(file, []) if self._profile.full else None
        name = self._naming.shown(file.name)
        aside = self._aside(file)
        if done:
            # Some may stand above where it goes on.
            self._hopeless[file] = before
        header: tuple[str, ...] | None = None
        with file.open("rb") as opened:
            for row in Rows(opened, self._profile.encoding, self._profile.delimiter):
                if header is None:
                    try:
                        header = fit(row, self._profile)
                    except Unfit as unfit:
                        yield self._rejected(file, f"{name}:{row.line}", unfit)
                        return
                    continue
                if names is None and row.until <= done:
                    continue
                found = self._reading.of(row, header, f"{name}:{row.line}")
                if names is not None:
                    names.append(packed(found.key))
                if row.until <= done or packed(found.key) in before:
                    continue
                if isinstance(found, Unusable) and found.why in HOPELESS:
                    self._hopeless[file] = before
                    found = replace(found, content="", params={**found.params, "fil": aside})
                self._handed.append(_Handed(file, row.until, found.key))
                yield found
        if header is None:
            yield self._rejected(file, f"{name}:1", Unfit(EMPTY))
            return
        self._ended(_Handed(file, 0))

    def _ended(self, end: _Handed) -> None:
        """The file is done with when everything that was handed out before its end is."""
        if self._handed:
            self._handed.append(end)
        else:
            self._end(end)

    def _end(self, end: _Handed) -> None:
        if end.rejects:
            self._folder.reject(end.file, self._aside(end.file))
            return
        whole = self._put_aside(end.file)
        names = self._names.pop(end.file, None)
        if names is not None:
            self._folder.remember(names)
        if whole:
            self._folder.reject(end.file, whole)
        else:
            self._folder.finish(end.file)

    def _put_aside(self, file: Path) -> str:
        """The rows that no trying again would help are put aside, before anything of the file is
        forgotten. The name that the file itself is to be put aside by, when they are too many."""
        before = self._hopeless.pop(file, None)
        if before is None:
            return ""
        aside = self._aside(file)
        read = partial(self._reading.of, place="")
        rows = hopeless_rows(file, self._profile, read, lambda key: packed(key) not in before)
        if rows is None:
            return aside
        if rows:
            self._folder.keep(aside, rows, file)
        return ""

    def _rejected(self, file: Path, place: str, unfit: Unfit) -> Unusable:
        about = file.stat()
        what = f"{file.name} {about.st_size} {about.st_mtime_ns}"
        key = keyed(self._key, what.encode())
        self._handed.append(_Handed(file, 0, key, rejects=True))
        params = {**unfit.params, "fil": self._aside(file)}
        return Unusable(key, place, unfit.why, params=params)

    def _aside(self, file: Path) -> str:
        return self._naming.aside(file.name, identity(file))


def _profile(given: Given) -> Profile:
    said = given.text("profil")
    shipped = shipped_profiles()
    found = shipped.get(said)
    if found is None:
        found = given.path("profil")
        if not found.is_file():
            raise BadSetting("profil", "BL-WHY_PROFILE", val=", ".join(shipped))
    return read_profile(found)
