"""The files that are formatted: those of a pack or those named, all of them or none."""

from dataclasses import dataclass
from pathlib import Path

from barnlots.authoring.formatting.canonical import canonical
from barnlots.authoring.writing import write_whole
from barnlots.model.errors import BarnlotsError, Diagnostic, Place, SourceError
from barnlots.packs.folder import ENDINGS, FOLDERS, read_bytes

_WITH_CASES = (*FOLDERS, "features")


@dataclass(frozen=True)
class Formatted:
    """A file as it is and as it is to be; `name` is the path as its reader knows it."""

    path: Path
    name: str
    before: bytes
    after: bytes

    @property
    def differs(self) -> bool:
        return self.before != self.after

    def write(self) -> None:
        """Puts the file as it is to be in place of the file as it is, whole or not at all, with the
        same rights. Raises BarnlotsError when that cannot be done, or somebody has written to it
        since it was read."""
        if read_bytes(self.path) != self.before:
            raise BarnlotsError("BL-U049", fil=self.name)
        write_whole(self.path, self.after)


def format_files(named: tuple[Path, ...]) -> tuple[Formatted, ...]:
    """What each file is to be. Raises SourceError with all that is wrong with any of them."""
    found: list[Formatted] = []
    wrong: list[Diagnostic] = []
    for path in dict.fromkeys(one for each in named for one in _files(each)):
        name = _name(path)
        try:
            data = read_bytes(path)
            found.append(Formatted(path, name, data, canonical(data, name)))
        except SourceError as error:
            wrong += error.diagnostics
    if wrong:
        raise SourceError(tuple(wrong))
    return tuple(found)


def _files(named: Path) -> list[Path]:
    """The file itself; the policy and case files of a pack; or those in one of a pack's folders."""
    if not named.is_dir():
        return [named]
    inside = [named / folder for folder in _WITH_CASES if (named / folder).is_dir()]
    is_pack = any(folder.name in FOLDERS for folder in inside)
    folders = inside if is_pack else [named]
    found = [
        path
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.suffix in ENDINGS and path.is_file()
    ]
    if not found:
        place = Place(str(named))
        params = {"mappar": ", ".join(FOLDERS)}
        raise SourceError((Diagnostic("BL-F001", place, params),))
    return found


def _name(path: Path) -> str:
    """The path from where the reader stands, when it is below."""
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else path.as_posix()
