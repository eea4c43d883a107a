"""A pack examined from its first file to its last scenario: what is refused and what is doubtful,
all as findings."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from barnlots.authoring.check.finding import Finding
from barnlots.authoring.check.proof import Watched, unproven
from barnlots.authoring.check.run import check, found_here, in_file_order
from barnlots.authoring.scenarios.parallel import Outcome
from barnlots.authoring.scenarios.source import Source
from barnlots.model.catalogue import Language
from barnlots.model.errors import Diagnostic, Place, Severity, SourceError
from barnlots.packs import Pack, read_pack


def _unwatched(playing: Iterable[Outcome], _: int) -> Iterable[Outcome]:
    return playing


@dataclass(frozen=True)
class Examined:
    """What was found in the pack in `root`, in file order. With `strict` a warning counts as an
    error. `name` is empty when the pack could not be read."""

    root: Path
    findings: tuple[Finding, ...]
    strict: bool
    name: str = ""

    def count(self, severity: Severity) -> int:
        return sum(one.diagnostic.severity is severity for one in self.findings)

    @property
    def refused(self) -> bool:
        return self.count(Severity.ERROR) > 0 or (self.strict and bool(self.findings))


@dataclass(frozen=True)
class Examiner:
    """Examines the pack in `root` as of `day`. With `strict` its scenarios are played too."""

    root: Path
    day: date
    strict: bool = False
    lang: Language = "sv"
    watched: Watched = field(default=_unwatched)

    def examine(self) -> Examined:
        """Never raises SourceError: what is refused is among the findings."""
        found, name = self._findings()
        return Examined(self.root, in_file_order(found), self.strict, name)

    def _findings(self) -> tuple[list[Finding], str]:
        found: list[Finding] = []
        name = ""
        try:
            pack = read_pack(self.root)
            name = pack.policy.name
            found.extend(check(pack, self.day))
            if self.strict or _has_scenarios(self.root):
                found.extend(found_here(self._scenarios(pack)))
        except SourceError as error:
            # What a check has shown with a child may also be why nobody is let play with the pack.
            shown = {(one.diagnostic.code, one.diagnostic.place) for one in found}
            refused = (self._relative(one) for one in error.diagnostics)
            found += [Finding(one) for one in refused if (one.code, one.place) not in shown]
        return found, name

    def _scenarios(self, pack: Pack) -> Iterator[Finding]:
        source = Source(self.root)
        setting, scenarios = source.read()
        if self.strict:
            for one in unproven(source, pack, setting, scenarios, self.lang, self.watched):
                yield replace(one, diagnostic=self._relative(one.diagnostic))

    def _relative(self, one: Diagnostic) -> Diagnostic:
        """Files of the pack are named from its folder, its scenarios too."""
        other = one.other and replace(one.other, place=self._inside(one.other.place))
        return replace(one, place=self._inside(one.place), other=other)

    def _inside(self, place: Place) -> Place:
        path = Path(place.file)
        if path != self.root and path.is_relative_to(self.root):
            return replace(place, file=path.relative_to(self.root).as_posix())
        return place


def _has_scenarios(root: Path) -> bool:
    return next((root / "features").rglob("*.feature"), None) is not None
