"""A scenario written in a test, played against the shipped policy."""

from tests.shipped import VIGNETTES, the_policy, the_reference

from barnlots.authoring.coverage.watching import Recording, Watcher
from barnlots.authoring.scenarios.binding import BoundScenario, bind
from barnlots.authoring.scenarios.gherkin import parse_feature
from barnlots.authoring.scenarios.run import Played, play
from barnlots.authoring.scenarios.world import Setting
from barnlots.packs.report import Report
from barnlots.policy.policy import Policy

HEAD = "# language: sv\nEgenskap: Ett prov\n\n  Scenario: Ett scenario\n"


def scenario(steps: str, policy: Policy | None = None) -> BoundScenario:
    """The scenario with these steps. Raises SourceError when a word of it is wrong."""
    report = Report()
    text = HEAD + "\n".join(f"    {line.strip()}" for line in steps.strip().splitlines()) + "\n"
    (found,) = bind(parse_feature(text, "prov.feature", report), policy or the_policy(), report)
    report.raise_if_any()
    return found


def setting(policy: Policy | None = None) -> Setting:
    return Setting(policy or the_policy(), the_reference(), VIGNETTES)


def played(steps: str) -> Played:
    return play(scenario(steps), setting())


def watched(steps: str) -> tuple[Played, Recording]:
    """The scenario played, and what it made the policy decide."""
    watcher = Watcher(the_policy())
    return play(scenario(steps), setting(), watcher=watcher), watcher.recording
