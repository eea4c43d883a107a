"""The shipped policy and its own scenarios: each goes as it says, and nothing is undecided."""

import pytest
from pytest_bdd.feature import get_features
from tests.shipped import ROOT
from tests.untraced import untraced

from barnlots.authoring.coverage.measure import Covered, Sort, measure
from barnlots.authoring.scenarios.binding import BoundScenario
from barnlots.authoring.scenarios.parallel import play_all
from barnlots.authoring.scenarios.source import Source

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

WHOLE = (Sort.RULE, Sort.CONDITION, Sort.BOUNDARY, Sort.TRANSITION, Sort.ANSWER)
# A way may have a step in which nobody who starts it can come to wait.
MOST_DEADLINES_UNSEEN = 0.02


@pytest.fixture(scope="module")
def found() -> tuple[tuple[BoundScenario, ...], Covered]:
    source = Source()
    setting, scenarios = source.read()
    with untraced():
        outcomes = list(play_all(source, setting, scenarios, "sv"))
    failed = [
        scenarios[at].text.where for at, (failure, _) in enumerate(outcomes) if failure is not None
    ]
    assert failed == []
    return scenarios, measure(setting.policy, (reach.tokens for _, reach in outcomes))


def test_nothing_of_the_policy_is_left_undecided(
    found: tuple[tuple[BoundScenario, ...], Covered],
) -> None:
    _, covered = found
    assert [one for one in covered.missing if one.sort in WHOLE] == []
    assert covered.unproven == ()
    assert covered.share(Sort.DEADLINE) >= 1 - MOST_DEADLINES_UNSEEN


def test_both_runners_play_the_same_scenarios(
    found: tuple[tuple[BoundScenario, ...], Covered],
) -> None:
    scenarios, _ = found
    theirs = 0
    for feature in get_features([str(ROOT / "features")]):
        for one in feature.scenarios.values():
            theirs += sum(1 for table in one.examples for _ in table.as_contexts()) or 1
    assert theirs == len(scenarios)


def test_every_vignette_has_a_feature_and_every_contact_reason_too() -> None:
    features = ROOT / "features"
    vignettes = {path.stem for path in (features / "vinjetter").glob("*.yaml")}
    assert len(vignettes) == 20
    assert {path.stem for path in (features / "vinjetter").glob("*.feature")} == vignettes
    reasons = {path.stem for path in (ROOT / "rules" / "kontaktorsaker").glob("*.yaml")}
    assert {path.stem for path in (features / "kontaktorsaker").glob("*.feature")} == reasons
