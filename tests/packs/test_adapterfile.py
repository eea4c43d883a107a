"""The file of adapters: what is wrong in it is told at its place, and no secret stands in it."""

from pathlib import Path

import pytest
from tests.kernel.room import reference

from barnlots.model.catalogue import Language, explain_error
from barnlots.model.errors import SourceError
from barnlots.packs.adapterfile import Configured, read_adapters
from barnlots.ports import Adapter, BadSetting, Given, Setting


class Kind:
    settings = (
        Setting("adress", required=True),
        Setting("nyckel", secret=True),
        Setting("läge", choices=("delta", "hela")),
        Setting("uppdrag", assignment=True),
    )

    def __call__(self, given: Given) -> object:
        return given


KINDS: dict[str, Adapter | None] = {"källa": Kind(), "borta": None}
LANGUAGES: tuple[Language, ...] = ("sv", "en")
ENVIRONMENT = {"NYCKEL": "det är hemligt"}
WHOLE = """\
anslutningar:
  - anslutning: elevsystemet
    slag: källa
    organisation: skolan
    får veta: rektor-1
    bär till: [bup, akuten]
    inställningar:
      adress: https://elev.example
      nyckel: miljö:NYCKEL
      läge: hela
      uppdrag: mentor-1
"""


def read(folder: Path, text: str) -> tuple[Configured, ...]:
    file = folder / "adaptrar.yaml"
    file.write_text(text, "utf-8")
    return read_adapters(file, KINDS, reference(), ("bup", "skola"), ENVIRONMENT)


def test_what_it_says(tmp_path: Path) -> None:
    (found,) = read(tmp_path, WHOLE)
    assert (found.name, found.kind, found.owner) == ("elevsystemet", "källa", "rektor-1")
    assert found.to == ("bup", "akuten")
    given = found.given
    assert given.settings == {
        "adress": "https://elev.example",
        "läge": "hela",
        "uppdrag": "mentor-1",
    }
    assert given.secrets == {"nyckel": b"det \xc3\xa4r hemligt"}
    assert given.path("läge") == tmp_path / "hela"
    assert "hemligt" not in repr(found)


def test_a_secret_may_lie_in_a_file_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "nyckel").write_bytes(b"i en fil\n")
    (found,) = read(tmp_path, WHOLE.replace("miljö:NYCKEL", "fil:nyckel"))
    assert found.given.secrets == {"nyckel": b"i en fil"}


def test_of_one_that_cannot_be_loaded_the_settings_are_left_alone(tmp_path: Path) -> None:
    (found,) = read(tmp_path, WHOLE.replace("slag: källa", "slag: borta"))
    assert found.given.settings == {} and found.given.secrets == {}


@pytest.mark.parametrize(
    ("was", "is_", "told"),
    [
        ("slag: källa", "slag: kälal", "3:11: BL-I001"),
        ("läge: hela", "lage: hela", "10:7: BL-I002"),
        ("      adress: https://elev.example\n", "", "2:5: BL-I003"),
        ("miljö:NYCKEL", "hunter2hunter2", "9:15: BL-I004"),
        ("//elev", "//barn:hunter2@elev", "8:15: BL-I004"),
        ("miljö:NYCKEL", "miljö:BORTA", "9:15: BL-I005"),
        ("miljö:NYCKEL", "fil:finns/inte", "9:15: BL-I005"),
        ("[bup, akuten]", "[bupp]", "6:16: BL-I010"),
        ("rektor-1", "läkare-1", "5:15: BL-I011"),
        ("organisation: skolan", "organisation: skola", "4:19: BL-I012"),
        ("uppdrag: mentor-1", "uppdrag: mentor-9", "11:16: BL-I019"),
        ("läge: hela", "läge: halva", "10:13: BL-S006"),
        ("läge: hela", "läge: [hela]", "10:13: BL-S005"),
        ("    slag: källa\n", "", "2:5: BL-S002"),
    ],
)
def test_what_is_wrong_is_told_at_its_place(tmp_path: Path, was: str, is_: str, told: str) -> None:
    assert was in WHOLE
    with pytest.raises(SourceError) as wrong:
        read(tmp_path, WHOLE.replace(was, is_, 1))
    for lang in LANGUAGES:
        text = explain_error(wrong.value, lang)
        assert f"adaptrar.yaml:{told} " in text
        assert "hunter2" not in text, "what should not stand there is not repeated"


def test_what_an_adapter_says_of_a_setting_is_told_in_the_readers_language(tmp_path: Path) -> None:
    (found,) = read(tmp_path, WHOLE)
    told = found.unusable(BadSetting("läge", "BL-WHY_PROFILE", val="extens-lik, skola24-lik"))
    assert explain_error(told, "sv").removeprefix(f"{tmp_path}/") == (
        "adaptrar.yaml:10:13: BL-I008 fel: inställningen `läge` går inte att använda\n"
        "    Anslutningen säger nej till den: det finns ingen fil som heter så, och profilerna som "
        "följer med heter extens-lik, skola24-lik.\n"
        "    Rätta den."
    )
    assert "there is no file of that name, and the profiles that come with it" in (
        explain_error(told, "en")
    )


def test_what_is_not_known_is_told_with_what_is(tmp_path: Path) -> None:
    text = WHOLE.replace("mentor-1", "mentor-9").replace("[bup, akuten]", "[bupp]")
    with pytest.raises(SourceError) as wrong:
        read(tmp_path, text)
    kind, assignment = explain_error(wrong.value).split(f"{tmp_path}")[1:]
    assert "Skriv en organisation ur referensfilen, eller ett slag: bup, skola.\n" in kind
    assert "`mentor-9` under `uppdrag` är inget uppdrag i referensfilen\n" in assignment
    assert "Skriv ett uppdrag som finns; i organisationen finns " in assignment
    assert "mentor-1" in assignment and "Menade du" in assignment


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    text = WHOLE.replace("källa", "kula").replace("rektor-1", "ingen").replace("akuten", "akut")
    with pytest.raises(SourceError) as wrong:
        read(tmp_path, text)
    assert {one.code for one in wrong.value.diagnostics} == {"BL-I001", "BL-I010", "BL-I011"}


def test_two_that_carry_to_the_same_are_refused(tmp_path: Path) -> None:
    twice = WHOLE + "  - {anslutning: budet, slag: borta, bär till: [akuten]}\n"
    with pytest.raises(SourceError) as wrong:
        read(tmp_path, twice)
    (told,) = wrong.value.diagnostics
    assert (told.code, told.params["rad"]) == ("BL-I007", "6")


def test_two_that_are_the_own_system_of_the_same_are_refused(tmp_path: Path) -> None:
    own = "  - {anslutning: eget, slag: borta, eget system för: [skolan, annan]}\n"
    assert [one.tells_for for one in read(tmp_path, WHOLE + own)][-1] == ("skolan", "annan")
    twice = WHOLE + own + own.replace("eget,", "två,").replace("skolan, ", "")
    with pytest.raises(SourceError) as wrong:
        read(tmp_path, twice)
    (told,) = wrong.value.diagnostics
    assert (told.code, told.params["ord"]) == ("BL-I014", "annan")
    with pytest.raises(SourceError) as wrong:
        read(tmp_path, WHOLE + own.replace("annan", "anan"))
    (told,) = wrong.value.diagnostics
    assert told.code == "BL-I012"


def test_of_whom_receipts_come_is_somebody_known_and_may_be_said_of_several(tmp_path: Path) -> None:
    heard = "  - {anslutning: kvitton, slag: borta, kvitton från: [bup, skolan]}\n"
    both = read(tmp_path, WHOLE + heard + heard.replace("kvitton,", "fler,"))
    assert [one.speaks_for for one in both][1:] == [("bup", "skolan")] * 2
    with pytest.raises(SourceError) as wrong:
        read(tmp_path, WHOLE + heard.replace("bup", "bupp"))
    (told,) = wrong.value.diagnostics
    assert told.code == "BL-I010"


def test_a_second_reserve_is_refused(tmp_path: Path) -> None:
    one = "  - {anslutning: ett, slag: borta, reserv: ja}\n"
    assert [one.in_reserve for one in read(tmp_path, WHOLE + one)][-1]
    with pytest.raises(SourceError) as wrong:
        read(tmp_path, WHOLE + one + one.replace("ett", "två"))
    (told,) = wrong.value.diagnostics
    assert (told.code, told.params["namn"]) == ("BL-I015", "två")


def test_two_of_the_same_name_are_refused(tmp_path: Path) -> None:
    twice = WHOLE + "  - {anslutning: elevsystemet, slag: borta}\n"
    with pytest.raises(SourceError) as wrong:
        read(tmp_path, twice)
    assert [one.code for one in wrong.value.diagnostics] == ["BL-S009"]


@pytest.mark.parametrize(("text", "code"), [("regler: []\n", "BL-S016"), ("a: [", "BL-Y")])
def test_another_file_is_one_fault(tmp_path: Path, text: str, code: str) -> None:
    with pytest.raises(SourceError) as wrong:
        read(tmp_path, text)
    (told,) = wrong.value.diagnostics
    assert told.code.startswith(code)
