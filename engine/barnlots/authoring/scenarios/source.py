"""Where a policy, its scenarios and its people are read from: the same for every process."""

from dataclasses import dataclass
from pathlib import Path

from barnlots.authoring.scenarios import read_scenarios
from barnlots.authoring.scenarios.binding import BoundScenario
from barnlots.authoring.scenarios.world import Setting
from barnlots.model.errors import Diagnostic, Place, SourceError
from barnlots.packs import PEOPLE, read_reference, read_sound_pack, shipped, shipped_people


@dataclass(frozen=True)
class Source:
    """`pack` is a folder with flows and rules (None: the shipped one), `features` a folder or one
    file of scenarios (None: the pack's own), `reference` a file of people and organisations."""

    pack: Path | None = None
    features: Path | None = None
    reference: Path | None = None

    @property
    def whole(self) -> bool:
        """Whether these are all the scenarios of a pack, and not one file of them."""
        return self.features is None or not self.features.is_file()

    def read(self) -> tuple[Setting, tuple[BoundScenario, ...]]:
        """Raises SourceError with everything that is wrong in the pack or the scenarios."""
        root = self.pack or shipped()
        if root.suffix == ".feature":
            raise SourceError((Diagnostic("BL-N019", Place(str(root))),))
        pack = read_sound_pack(root)
        policy, base = pack.policy, pack.base.policy if pack.base else None
        features = self.features or root / "features"
        scenarios = read_scenarios(features, policy)
        people = read_reference(self._people(root), policy)
        return Setting(policy, people, self._cases(root), base), scenarios

    @property
    def invented_people(self) -> bool:
        """Whether a pack of somebody's own is played with the shipped, invented people."""
        own = self.pack is not None and self.pack.resolve() != shipped().resolve()
        return own and self._people(self.pack or shipped()) == shipped_people()

    def _people(self, root: Path) -> Path:
        if self.reference is not None:
            return self.reference
        own = (self._folder(root) / PEOPLE, root / "features" / PEOPLE)
        return next((one for one in own if one.is_file()), shipped_people())

    def _cases(self, root: Path) -> tuple[Path, ...]:
        """Coded cases beside the scenarios and in the pack; the first with a name counts."""
        found: dict[str, Path] = {}
        for folder in (self._folder(root), root / "features"):
            for path in sorted(folder.rglob("*.yaml")) if folder.is_dir() else ():
                found.setdefault(path.stem, path)
        return tuple(found.values())

    def _folder(self, root: Path) -> Path:
        features = self.features or root / "features"
        return features if features.is_dir() else features.parent
