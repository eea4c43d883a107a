"""Files that others put in a folder: left alone until they are whole, taken in once, then gone."""

from dataclasses import replace
from pathlib import Path

import pytest
from bench.hostile import HEADER
from tests.adapters.drop import CHILD, OTHER, PROFILES, Drop, csv_of, given, read, row, write

from barnlots.model.catalogue import gist
from barnlots.model.errors import SourceError
from barnlots.ports import BadSetting, Inbound, Incoming, Probing, Unusable
from barnlots_csv import Csv

FULL = "Pnr\tÄndrad\tÄndrad av\tÅk\tNotering\tFrånvaromönster\tNår målen"


def left(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir() if not one.name.startswith(".")}


def full_row(number: str = CHILD, words: str = "Syns aldrig på rasterna", absent: str = "2") -> str:
    return "\t".join((number, "2026-09-14", "mentor-ekskolan", "8", words, absent, "ja"))


def test_it_has_the_roles_that_it_says(tmp_path: Path) -> None:
    csv = csv_of(tmp_path)
    roles: tuple[Inbound, Probing] = (csv, csv)
    assert isinstance(roles[0], Inbound)
    assert all(roles[1].probe().values())


def test_a_file_that_is_being_written_is_left_alone(tmp_path: Path) -> None:
    write(tmp_path, [row()], ready=False)
    assert read(csv_of(tmp_path)) == []
    (tmp_path / "oro.csv").rename(tmp_path / "oro.csv.part")
    renaming = csv_of(tmp_path, klar="namnbyte")
    assert read(renaming) == []
    (tmp_path / "oro.csv.part").rename(tmp_path / "oro.csv")
    assert len(read(renaming)) == 1


def test_a_folder_that_is_called_as_a_file_keeps_none_waiting(tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    (tmp_path / "a.csv.klar").touch()
    write(tmp_path, [row()])
    assert len(read(csv_of(tmp_path))) == 1 and left(tmp_path) == {"a.csv", "a.csv.klar"}


def test_a_file_is_gone_when_all_of_it_has_been_taken(drop: Drop) -> None:
    write(drop.inbox, [row(), row(OTHER)])
    assert drop.take() == {"taken": 2}
    assert left(drop.inbox) == set()
    assert drop.take() == {}


def test_it_goes_on_where_it_was(tmp_path: Path) -> None:
    write(tmp_path, [row(words=f"rad {at}") for at in range(10)])
    csv = csv_of(tmp_path)
    waiting = csv.commands()
    some = [next(waiting) for _ in range(6)]
    csv.taken([one.key for one in some[:4]])
    again = csv_of(tmp_path)
    assert [one.place for one in again.commands()] == [f"oro.csv:{at}" for at in range(6, 12)]
    assert left(tmp_path) == {"oro.csv", "oro.csv.klar"}
    assert len(read(again)) == 6 and left(tmp_path) == set()


def test_another_file_of_the_same_name_is_another_file(tmp_path: Path) -> None:
    write(tmp_path, [row(words=f"rad {at}") for at in range(3)])
    csv = csv_of(tmp_path)
    first = next(csv.commands())
    assert isinstance(first, Incoming)
    csv.taken([first.key])
    write(tmp_path, [row(words="något helt annat")])
    assert [one.place for one in csv.commands()] == ["oro.csv:2"]


def test_what_is_sent_again_is_done_once(drop: Drop) -> None:
    write(drop.inbox, [row()])
    assert drop.take() == {"taken": 1}
    write(drop.inbox, [row(OTHER), row()], "igen.csv")
    assert drop.take() == {"taken": 1, "again": 1}


def test_a_full_load_hands_in_what_is_new_in_it(tmp_path: Path) -> None:
    csv = csv_of(tmp_path, profil="extens-lik")
    night = [full_row(), full_row(OTHER), "fel\trad"]
    for number, rows in enumerate((night, night, [*night, full_row(OTHER, absent="3")])):
        write(tmp_path, rows, f"natt-{number}.csv", header=FULL, encoding="cp1252")
    assert [one.place for one in read_all(csv)] == [
        "natt-0.csv:2",
        "natt-0.csv:3",
        "natt-0.csv:4",
        "natt-2.csv:5",
    ]
    assert left(tmp_path) == {"avvisade"}


def read_all(csv: Csv) -> list[Incoming | Unusable]:
    """A file after the other, each taken before the next is read."""
    found = list[Incoming | Unusable]()
    for one in csv.commands():
        found.append(one)
        csv.taken([one.key])
    return found


PROFILE_SAYS = (
    "Profilen prorenata-lik räknar med det, i kodningen utf-8 och med komma mellan kolumnerna. "
    "Filen ligger i mappen avvisade och heter {fil} där. Rätta profilen eller filen "
    "och lägg tillbaka den."
)
HOME = "Vuxen hemma"


@pytest.mark.parametrize(
    ("header", "why", "told"),
    [
        (
            HEADER.replace(HOME, "Hemma").replace("Signatur", "Av"),
            "BL-I204",
            f"filens första rad saknar Signatur, {HOME}. {PROFILE_SAYS}",
        ),
        (
            HEADER.replace(",", ";"),
            "BL-I204",
            f"filens första rad saknar {HEADER.replace(',', ', ')}. {PROFILE_SAYS}",
        ),
        (
            f"{HEADER},{HOME}",
            "BL-I212",
            f"filens första rad har {HOME} mer än en gång, och ingen vet vilken av dem som "
            "profilen prorenata-lik menar. Filen ligger i mappen avvisade och heter {fil} där. "
            "Byt namn på den ena och lägg tillbaka filen.",
        ),
    ],
)
def test_a_file_whose_columns_are_others_is_put_aside_and_told_which(
    drop: Drop, header: str, why: str, told: str
) -> None:
    write(drop.inbox, [row()], header=header)
    write(drop.inbox, [row()], "rätt.csv")
    assert drop.take() == {"quarantined": 1, "taken": 1}
    (held,) = drop.waiting()
    assert (held.why, held.place) == (why, "oro.csv:1")
    name = held.params["fil"]
    assert gist(why, params=held.params) == told.replace("{fil}", name)
    assert left(drop.inbox) == {"avvisade"} and left(drop.inbox / "avvisade") == {name}
    assert name.startswith("oro-")


UNREADABLE = (
    "filens första rad går inte att läsa i kodningen utf-8, som profilen prorenata-lik säger. "
    "Filen ligger i mappen avvisade och heter {fil} där. Spara om filen, eller rätta "
    "kodning: i profilen, och lägg tillbaka den."
)
NO_ROW = (
    "filens första rad är ingen rubrikrad: den är för lång, eller har ett citattecken som aldrig "
    "stängs. Filen ligger i mappen avvisade och heter {fil} där. Se efter att den är "
    "hel och lägg tillbaka den."
)


@pytest.mark.parametrize(
    ("content", "why", "told"),
    [
        (
            b"",
            "BL-I215",
            "filen är tom: den har inte ens en rubrikrad. Den ligger i mappen avvisade "
            "och heter {fil} där. Se efter i systemet som den kom ifrån varför, och lämna den "
            "igen.",
        ),
        (HEADER.encode("cp1252"), "BL-I213", UNREADABLE),
        (HEADER.encode("utf-16"), "BL-I213", UNREADABLE),
        (b'"' + HEADER.encode(), "BL-I214", NO_ROW),
        (b"x" * 70_000, "BL-I214", NO_ROW),
    ],
)
def test_a_file_whose_first_row_is_none_is_told_of(
    drop: Drop, content: bytes, why: str, told: str
) -> None:
    (drop.inbox / "fel.csv").write_bytes(content)
    (drop.inbox / "fel.csv.klar").touch()
    assert drop.take() == {"quarantined": 1}
    (held,) = drop.waiting()
    name = held.params["fil"]
    assert (held.why, gist(why, params=held.params)) == (why, told.replace("{fil}", name))
    assert left(drop.inbox / "avvisade") == {name} and name.startswith("fel-")


def test_a_file_without_headings_has_a_child_in_its_first_row_and_that_is_not_told(
    drop: Drop,
) -> None:
    write(drop.inbox, [row(OTHER)], header=row(words="Hemligt"))
    assert drop.take() == {"quarantined": 1}
    (held,) = drop.waiting()
    told = gist(held.why, params=held.params)
    assert held.why == "BL-I204" and HEADER.split(",")[0] in told
    assert CHILD not in told and "Hemligt" not in told


def test_a_column_that_the_profile_has_nothing_to_do_with_may_stand_twice(drop: Drop) -> None:
    write(drop.inbox, [f"{row()},,"], header=f"{HEADER},,")
    assert drop.take() == {"taken": 1}


def test_what_nothing_was_kept_of_waits_for_the_same_reason_as_before(drop: Drop) -> None:
    write(drop.inbox, [row(), "en,halv rad"])
    write(drop.inbox, [row()], "utan.csv", header="a,b")
    assert drop.take() == {"taken": 1, "quarantined": 2}
    before = [(one.why, one.params) for one in drop.waiting()]
    assert {why for why, _ in before} == {"BL-I201", "BL-I204"}
    assert drop.again() == {"quarantined": 2}
    assert [(one.why, one.params, one.tries) for one in drop.waiting()] == [
        (*one, 2) for one in before
    ]


def test_a_bad_row_waits_with_its_line_and_is_taken_when_the_profile_is_mended(
    drop: Drop,
) -> None:
    write(drop.inbox, [row(), row(OTHER, hemma="Okänt")])
    assert drop.take() == {"taken": 1, "quarantined": 1}
    (held,) = drop.waiting()
    assert (held.place, held.why, held.owner) == ("oro.csv:3", "BL-I206", "rektor-ekskolan")
    text = (PROFILES["prorenata-lik"].read_text("utf-8")).replace("Borta är", "Okänt är")
    (drop.inbox / "egen.yaml").write_text(text, "utf-8")
    drop.csv = csv_of(drop.inbox, profil="egen.yaml")
    assert drop.again() == {"taken": 1}
    assert drop.waiting() == []


def test_nothing_of_a_child_is_left_in_the_folder_or_in_the_log(
    drop: Drop, caplog: pytest.LogCaptureFixture
) -> None:
    write(drop.inbox, [row(), row("200302022388", "Hemligt"), row(OTHER, hemma="Fel")])
    with caplog.at_level("DEBUG"):
        drop.take()
    kept = b"".join(one.read_bytes() for one in drop.inbox.iterdir() if one.is_file())
    for secret in (CHILD, CHILD[2:], "Hemligt", "Mamma"):
        assert secret.encode() not in kept and secret not in caplog.text
    ledger = (drop.folder / "liggare.db").read_bytes()
    assert CHILD.encode() not in ledger and b"Mamma" not in ledger


@pytest.mark.parametrize(
    ("setting", "value", "why"),
    [
        ("mapp", "borta", "BL-WHY_FOLDER"),
        ("profil", "borta", "BL-WHY_PROFILE"),
        ("profil", "utan.yaml", "BL-WHY_NOBODY"),
    ],
)
def test_what_cannot_be_used_is_told(tmp_path: Path, setting: str, value: str, why: str) -> None:
    text = PROFILES["prorenata-lik"].read_text("utf-8")
    (tmp_path / "utan.yaml").write_text(text.replace("uppdrag: Signatur\n", ""), "utf-8")
    with pytest.raises(BadSetting) as bad:
        Csv(given(tmp_path, **{setting: value}))
    Csv(given(tmp_path, profil="utan.yaml", uppdrag="larare-ekskolan"))
    assert (bad.value.setting, bad.value.why) == (setting, why)
    with pytest.raises(BadSetting, match="BL-WHY_KEY"):
        Csv(replace(given(tmp_path), secrets={"nyckel": b"kort"}))


@pytest.mark.parametrize(
    ("was", "is_", "code"),
    [
        ("Borta är borta", "Borta", "BL-I221"),
        ("Sjuk är sjuk", "Borta är sjuk", "BL-I223"),
        ("avgränsare: komma", "avgränsare: punkt", "BL-S006"),
        ("sett: Samtalet hölls\n", "", "BL-S002"),
    ],
)
def test_what_is_wrong_in_a_profile_is_told_at_its_place(
    tmp_path: Path, was: str, is_: str, code: str
) -> None:
    text = PROFILES["prorenata-lik"].read_text("utf-8")
    assert was in text
    (tmp_path / "egen.yaml").write_text(text.replace(was, is_), "utf-8")
    with pytest.raises(SourceError) as wrong:
        csv_of(tmp_path, profil="egen.yaml")
    (told,) = wrong.value.diagnostics
    assert told.code == code and told.place.line > 0
