"""Each vignette's feature notices when the policy forgets what that child needs most."""

import pytest
from tests.shipped import ROOT, VIGNETTES, the_policy, the_reference

from barnlots.authoring.scenarios import read_scenarios
from barnlots.authoring.scenarios.run import play
from barnlots.authoring.scenarios.world import Setting
from barnlots.policy.policy import Policy

# Much of the same again and again: following each line would take longer than it tells.
pytestmark = pytest.mark.no_cover

# The rule without which a cell of the professionals' table would be missed.
NEEDED = {
    "linda-17": ("liv-oro-anmälan", "liv-vårdnadshavare", "liv-psykiatri"),
    "stefan-14": ("liv-fråga-stegen", "barn-eget-brott", "liv-tecken"),
    "jasmine-15": ("liv-fråga-stegen", "liv-vårdnadshavare"),
    "markus-9": ("barn-ingen-vuxen", "barn-vem-är-hemma", "barn-löfte", "barn-syskon"),
    "rasmus-11": ("barn-missbruk-hemma", "barn-missbruk-hemma-öppet", "barn-syskon-anmälan"),
    "vera-6": ("barn-fråga-enskilt", "barn-uteblivet-besök", "barn-våld-hemma"),
    "anna-9": ("skola-kränkt",),
    "jonathan-13": ("barn-eget-brott",),
    "jakob-14": ("skola-frånvaro", "barn-vägd-oro"),
    "melwin-14": ("skola-frånvaro",),
    "kalle-5": ("kropp-läkare-förskola",),
    "lisa-5": ("mående-tvång",),
    "mohammed-9": ("mående-tvång",),
    "vilma-9": ("kropp-blodsocker", "kropp-toalett-får-gå"),
    "taric-8": ("mående-utbrott", "skola-buren"),
    "alex-10": ("mående-utbrott",),
    "anna-6": ("mående-utbrott",),
    "fadiana-16": ("skola-frånvarande-tvetydigt",),
    "shiba-16": ("skola-går-hem", "skola-trygghetsfråga"),
    "malin-14": ("liv-tecken",),
}


def _without(rule: str) -> Policy:
    assert rule in the_policy().rule_by_id
    rules = tuple(one for one in the_policy().rules if one.id != rule)
    return the_policy().model_copy(update={"rules": rules})


@pytest.mark.parametrize(
    ("case", "rule"), [(case, rule) for case, rules in NEEDED.items() for rule in rules]
)
def test_a_rule_that_is_gone_is_noticed(case: str, rule: str) -> None:
    scenarios = read_scenarios(ROOT / "features" / "vinjetter" / f"{case}.feature", the_policy())
    wrong = Setting(_without(rule), the_reference(), VIGNETTES)
    assert not all(play(one, wrong, explain=False).passed for one in scenarios)


def test_every_vignette_is_here() -> None:
    assert set(NEEDED) == {path.stem for path in VIGNETTES}
