"""A rule in several versions: a scenario that names it means the one that the part is under."""

from datetime import date

import pytest
from tests.authoring.scenarios.playing import scenario, setting
from tests.shipped import the_policy

from barnlots.authoring.scenarios.run import play
from barnlots.policy.policy import Policy

RULE = "skola-frånvaro"
LATER = date(2027, 1, 1)


def versioned() -> Policy:
    """The shipped policy, in which the rule has a second version from the new year."""
    old = the_policy().rule_by_id[RULE]
    new = old.model_copy(
        update={"id": f"{RULE} från {LATER}", "version_of": RULE, "valid_from": LATER}
    )
    ended = old.model_copy(update={"valid_until": date(2026, 12, 31)})
    rules = tuple(ended if one is old else one for one in the_policy().rules)
    return the_policy().model_copy(update={"rules": (*rules, new)})


def passes(*steps: str) -> bool:
    policy = versioned()
    text = "\n".join(
        ("Givet att klockan är 2027-03-01 09:00", "Och att barnet går i grundskola", *steps)
    )
    return play(scenario(text, policy), setting(policy)).passed


@pytest.mark.parametrize(
    ("absence", "said", "expected"),
    [
        ("upprepad", "ska regeln skola-frånvaro gälla i skola", True),
        ("upprepad", "ska regeln skola-frånvaro inte gälla i skola", False),
        ("upprepad", "ska regeln skola-frånvaro från 2027-01-01 gälla i skola", True),
        ("upprepad", "ska regeln skola-frånvaro inte ha slagit till i skola", False),
        ("upprepad", "ska regeln skola-frånvaro vara okänd i skola", False),
        ("vet inte", "ska regeln skola-frånvaro vara okänd i skola", True),
        ("vet inte", "ska regeln skola-frånvaro gälla i skola", False),
    ],
)
def test_the_name_of_the_rule_means_the_version_that_holds(
    absence: str, said: str, expected: bool
) -> None:
    noted = f"När mentor i skola antecknar att frånvaro är {absence}"
    assert passes(noted, f"Så {said}") is expected
