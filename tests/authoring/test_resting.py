"""What rests on a source: every kind of thing, at its line; and how a reference may be written."""

import pytest
from tests.shipped import the_policy

from barnlots.authoring.lawref import nearest_to, references_to
from barnlots.authoring.resting import resting
from barnlots.packs import read_pack, shipped

LAWS = the_policy().laws


def written(text: str) -> list[str]:
    return [str(one) for one in references_to(text, LAWS)]


@pytest.mark.parametrize(
    "text",
    [
        "SoL 2025:400 19 kap. 1 §",
        "SoL 19 kap. 1 §",
        "sol 19:1",
        "SoL  19 kap 1 §",
        "2025:400 19:1",
        "SFS 2025:400, 19 kap. 1 §",
        "19 kap. 1 § SoL",
        "19:1 i SoL 2025:400",
    ],
)
def test_a_section_may_be_written_in_many_ways(text: str) -> None:
    assert written(text) == ["SoL 2025:400 19 kap. 1 §"]


def test_a_section_without_a_law_is_looked_for_in_all() -> None:
    assert written("16 kap. 2 §") == ["SoL 2025:400 16 kap. 2 §"]
    assert written("6 §") == ["LVU 1990:52 6 §"]
    assert "HSL 2017:30 5 kap. 8 §" in written("5 kap. 8 §")
    assert written("16:2a") == ["SoL 2025:400 16 kap. 2 a §"]
    assert written("artikel 12") == ["Barnkonventionen 2018:1197 artikel 12"]


def test_a_chapter_is_all_its_sections_and_a_law_is_all_of_it() -> None:
    assert written("SoL 21 kap.") == ["SoL 2025:400 21 kap. 1 §", "SoL 2025:400 21 kap. 2 §"]
    assert written("SoL") == written("2025:400") == written("SoL 2025:400")
    assert written("SoL")[:2] == ["SoL 2025:400", "SoL 2025:400 3 kap. 1 §"]
    assert written("vårdprogram suicid") == ["vårdprogram suicid"]
    assert written("SKR 2023") == ["SKR 2023"]


def test_what_is_not_in_the_register_has_a_nearest() -> None:
    assert written("SoL 19:2") == written("SoL 2001:453 14 kap. 1 §") == written("") == []
    assert nearest_to("SoL 2001:453 14 kap. 1 §", LAWS) == ("SoL 2025:400",)
    assert "SoL 2025:400 19 kap. 1 §" in nearest_to("SoL 19:2", LAWS)
    assert nearest_to("vårdprogrm suicid", LAWS) == ("vårdprogram suicid",)


def test_every_source_of_the_shipped_policy_is_found_at_its_line() -> None:
    pack = read_pack(shipped())
    found = resting(pack)
    policy = pack.policy
    for kind, things in (
        ("regel", policy.rules),
        ("väg", policy.ways),
        ("kontaktorsak", policy.pathways),
        ("svar", policy.answers),
        ("samtycke", policy.consents),
        ("utlämnande", policy.grounds),
    ):
        told = [str(one.reference) for one in found if one.kind == kind]
        assert told == [str(source) for thing in things for source in thing.sources]
    files: dict[str, list[str]] = {}
    for one in found:
        if one.place.file not in files:
            files[one.place.file] = (shipped() / one.place.file).read_text("utf-8").split("\n")
        line = files[one.place.file][one.place.line - 1]
        written = str(one.reference) if one.kind != "hållare" else one.reference.section
        assert str(written) in line[one.place.column - 1 :]
    assert {one.kind for one in found} == {
        "regel",
        "väg",
        "kontaktorsak",
        "svar",
        "samtycke",
        "utlämnande",
        "parameter",
        "hållare",
    }


def test_a_dated_value_rests_on_its_source_until_the_next_one() -> None:
    pack = read_pack(shipped())
    days = [one for one in resting(pack) if one.name == "tid till svar från socialtjänsten"]
    assert [(str(one.begins), one.ends, str(one.reference)) for one in days] == [
        ("2025-07-01", None, "SoL 2025:400 20 kap. 2 §")
    ]
