"""The map: what it says, and what is wrong with it on its line."""

from pathlib import Path

import pytest
from tests.adapters.fhir.parties import MAP
from tests.shipped import ROOT

from barnlots.model.catalogue import explain_diagnostic
from barnlots.model.errors import SourceError
from barnlots_fhir.identifiers import HSA, ORGANISATION
from barnlots_fhir.parties import Form, Parties, read_parties


def read(folder: Path, text: str) -> Parties:
    (folder / "karta.yaml").write_text(text, "utf-8")
    return read_parties(folder / "karta.yaml")


def test_it_says_who_is_who_and_which_form_is_which(tmp_path: Path) -> None:
    found = read(tmp_path, MAP)
    assert found.organisations == {
        "socialkontoret-norr": (HSA, "SE2321000016-1003"),
        "ekskolan": (ORGANISATION, "2120000142"),
    }
    assert found.assignment(["SE0-0", "SE2321000016-3001"]) == "larare-ekskolan"
    assert found.assignment([]) is None and found.identifier("bup") is None
    assert found.plans == {"begäran om SIP"}
    assert found.forms == {
        "http://exempel.se/Questionnaire/phq-a": Form(
            "phq-a", {"/44260-8": "9"}, {"LA6568-5": 0, "LA6571-9": 3}
        )
    }


def test_the_one_in_the_readme_can_be_read(tmp_path: Path) -> None:
    readme = (ROOT / "adapters" / "barnlots_fhir" / "README.md").read_text("utf-8")
    text = readme.split("```yaml\n")[2].partition("```")[0]
    found = read(tmp_path, text)
    assert found.plans and found.organisations and found.people and found.forms and found.others


@pytest.mark.parametrize(
    ("form", "others"),
    [
        ("http://a.se/vikt", True),
        ("http://a.se/vikt/2", False),
        ("http://b.se/egna/nummer-1", True),
        ("http://b.se/egna/phq-a", False),
        ("http://c.se/vikt", False),
        ("", False),
    ],
)
def test_whose_a_form_is_the_map_says(tmp_path: Path, form: str, others: bool) -> None:
    text = (
        "karta: prov\nformulär:\n  - {formulär: http://b.se/egna/phq-a, instrument: phq-a}\n"
        "andras formulär: [http://a.se/vikt, http://b.se/egna/*]\n"
    )
    assert read(tmp_path, text).is_others(form) is others


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("organisationer:\n  - organisation: ekskolan\n", "BL-I722"),
        ("formulär:\n  - {formulär: x, instrument: y, svar: [ofta är ibland]}\n", "BL-I721"),
        ("formulär:\n  - {formulär: x, instrument: y, svar: [ofta]}\n", "BL-I221"),
        ("formulär:\n  - {formulär: x, instrument: y, frågor: [a är 1, a är 2]}\n", "BL-I223"),
        ("formulär:\n  - {formulär: x}\n", "BL-S002"),
        ("människor:\n  - {hsa-id: a, uppdrag: b}\n  - {hsa-id: a, uppdrag: c}\n", "BL-S009"),
    ],
)
def test_what_is_wrong_is_told_on_its_line(tmp_path: Path, text: str, code: str) -> None:
    with pytest.raises(SourceError) as found:
        read(tmp_path, f"karta: prov\n{text}")
    (one,) = found.value.diagnostics
    assert one.code == code
    told = explain_diagnostic(one)
    assert "karta.yaml:" in told and len(told.splitlines()) >= 3
