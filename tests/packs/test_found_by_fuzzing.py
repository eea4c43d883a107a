"""What fuzzing has found, each as the smallest file that shows it."""

from dataclasses import replace

import pytest
from tests.packs.fuzz.subjects import subjects
from tests.packs.fuzz.trial import try_file

MANY = 60_000
SECONDS = 30.0

FOUND = {
    "the name of a base longer than a folder's can be": (
        "overlay",
        "paket: a\nnamn: b\nbygger på: " + "x" * 5_000 + "\nbas: 0123456789ab\n",
        {"BL-X014"},
    ),
    "a list denser than anybody writes": ("policy", "regler: [" + "a," * MANY + "]\n", {"BL-Y020"}),
    "a step longer than anybody writes": (
        "feature",
        "# language: sv\nEgenskap: a\n  Scenario: b\n    Så " + "x och " * 10_000 + "\n",
        {"BL-N012"},
    ),
    "a scenario file of empty lines": (
        "feature",
        "# language: sv\nEgenskap: a\n" + "\n" * MANY,
        {"BL-N028"},
    ),
    "a wrong word in a row of Exempel, where its step is shorter": (
        "feature",
        "# language: sv\nEgenskap: a\n  Scenariomall: b\n"
        "    När kurator i elevhälsan antecknar att <a>\n"
        "    Så ska regeln liv-planer inte gälla i skola\n    Exempel:\n      | a |\n"
        "      | ledsen eller nedstämd är alldeles fel |\n",
        {"BL-M003"},
    ),
}


@pytest.mark.parametrize("name", FOUND)
def test_it_is_told(name: str) -> None:
    kind, text, codes = FOUND[name]
    subject = next(one for one in subjects() if one.name == kind)
    good = next((one for one in subject.goods if "paket" in one.name), subject.goods[0])
    outcome = try_file(subject, replace(good, data=text.encode()), SECONDS)
    assert set(outcome.codes) == codes
