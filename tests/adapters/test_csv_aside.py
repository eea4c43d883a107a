"""A row that nothing can be made of is put aside as it stood before its file is gone, once."""

from pathlib import Path
from stat import S_IMODE

import pytest
from bench.hostile import HEADER
from tests.adapters.drop import CHILD, OTHER, Drop, csv_of, read, row, write
from tests.adapters.test_csv_folder import FULL, full_row, read_all

from barnlots.model.catalogue import gist
from barnlots_csv import kept
from barnlots_csv.folder import Folder

COMMA = row(words="okvoterat komma, hemma är farligt")
BAD: dict[str, tuple[str | bytes, str]] = {
    "okvoterat komma": (COMMA, "BL-I201"),
    "kort rad": (f"{CHILD},2026-09-14,larare-ekskolan,kort rad", "BL-I201"),
    "öppet citat": (row(words='"öppet citat'), "BL-I209"),
    "NUL": (row(words="nu\x00ll"), "BL-I205"),
    "annan kodning": (row(words="frånvarande").encode("cp1252"), "BL-I205"),
    "fel kontrollsiffra": (row("200302022388"), "BL-I202"),
    "fel tid": (row(sett="1/12 2026"), "BL-I203"),
}


def aside(inbox: Path) -> dict[str, bytes]:
    folder = inbox / "avvisade"
    return {one.name: one.read_bytes() for one in folder.iterdir()} if folder.exists() else {}


def lines(*rows: str | bytes) -> bytes:
    said = (one if isinstance(one, bytes) else one.encode() for one in (HEADER, *rows))
    return b"".join(one + b"\n" for one in said)


@pytest.mark.parametrize("kind", BAD)
def test_it_is_there_as_it_stood_under_the_files_own_headings(drop: Drop, kind: str) -> None:
    bad, why = BAD[kind]
    write(drop.inbox, [row(), bad, row(OTHER)])
    assert drop.take() == {"taken": 2, "quarantined": 1}
    (held,) = drop.waiting()
    assert (held.place, held.why) == ("oro.csv:3", why)
    assert aside(drop.inbox) == {held.params["fil"]: lines(bad)}
    told = gist(why, params=held.params)
    assert f"ligger i filen {held.params['fil']} i mappen avvisade" in told
    assert not (drop.inbox / "oro.csv").exists()


def test_whoever_may_not_read_the_file_may_not_read_its_rows(drop: Drop) -> None:
    write(drop.inbox, [COMMA]).chmod(0o600)
    drop.take()
    (file,) = (drop.inbox / "avvisade").iterdir()
    assert S_IMODE(file.stat().st_mode) == 0o600


def test_corrected_and_put_back_it_is_taken_in(drop: Drop) -> None:
    write(drop.inbox, [row(), COMMA])
    drop.take()
    ((name, content),) = aside(drop.inbox).items()
    mended = content.replace(COMMA.encode(), row(words='"komma, hemma är farligt"').encode())
    (drop.inbox / name).write_bytes(mended)
    (drop.inbox / f"{name}.klar").touch()
    assert drop.take() == {"taken": 1}
    words = [seen.words for part in drop.house.barnlots.open_parts() for seen in part.observations]
    assert "komma, hemma är farligt" in words


def test_what_is_still_wrong_in_it_is_told_by_its_own_name(drop: Drop) -> None:
    write(drop.inbox, [COMMA])
    drop.take()
    (name,) = aside(drop.inbox)
    write(drop.inbox, [f"{COMMA},till"], name)
    drop.take()
    assert {held.place for held in drop.waiting()} == {"oro.csv:2", f"{name}:2"}


def test_to_try_it_again_changes_nothing_and_still_says_where_it_is(drop: Drop) -> None:
    write(drop.inbox, [row("200302022388"), COMMA, row(sett="igår")])
    drop.take()
    before = [(one.why, one.params) for one in drop.waiting()]
    assert drop.again() == {"quarantined": 3}
    assert [(one.why, one.params) for one in drop.waiting()] == before


def test_what_can_be_tried_again_is_not_put_aside(drop: Drop) -> None:
    write(drop.inbox, [row(hemma="Kanske"), row(av=""), row(av="Eva Berg"), row(sett="2062-09-14")])
    assert drop.take() == {"quarantined": 4}
    assert aside(drop.inbox) == {}


def test_a_crash_before_the_file_is_gone_loses_nothing_and_does_nothing_twice(
    drop: Drop, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(drop.inbox, [row(), COMMA])
    with monkeypatch.context() as dies:
        dies.setattr(Folder, "finish", _dies)
        assert drop.take() == {"taken": 1, "quarantined": 1, "unconfirmed": 1}
    before = aside(drop.inbox)
    assert list(before.values()) == [lines(COMMA)] and (drop.inbox / "oro.csv").exists()
    drop.csv = csv_of(drop.inbox)
    assert drop.take() == {"again": 1, "quarantined": 1}
    assert aside(drop.inbox) == before and not (drop.inbox / "oro.csv").exists()
    assert len(drop.waiting()) == 1


def test_a_crash_before_it_is_put_aside_leaves_the_file(
    drop: Drop, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(drop.inbox, [row(), COMMA])
    with monkeypatch.context() as dies:
        dies.setattr(Folder, "keep", _dies)
        assert drop.take()["unconfirmed"] == 1
    assert aside(drop.inbox) == {} and (drop.inbox / "oro.csv").exists()
    drop.csv = csv_of(drop.inbox)
    drop.take()
    assert list(aside(drop.inbox).values()) == [lines(COMMA)]


def _dies(*_: object) -> None:
    raise OSError


def test_a_row_that_was_taken_before_a_restart_is_put_aside_with_the_rest(tmp_path: Path) -> None:
    write(tmp_path, [COMMA, row(), "kort", row(OTHER)])
    csv = csv_of(tmp_path)
    waiting = csv.commands()
    csv.taken([next(waiting).key for _ in range(2)])
    assert aside(tmp_path) == {}
    assert len(read(csv_of(tmp_path))) == 2
    assert list(aside(tmp_path).values()) == [lines(COMMA, "kort")]
    write(tmp_path, [row(), row(OTHER)], "oro-2.csv")
    csv = csv_of(tmp_path)
    csv.taken([next(csv.commands()).key])
    read(csv_of(tmp_path))
    assert len(aside(tmp_path)) == 1, "of a file where all is well nothing is"


def test_when_too_much_of_a_file_is_bad_all_of_it_is_put_aside(
    drop: Drop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "MOST", 200)
    file = write(drop.inbox, [row(), *[COMMA] * 5])
    whole = file.read_bytes()
    assert drop.take()["taken"] == 1
    assert {held.params["fil"] for held in drop.waiting()} == aside(drop.inbox).keys()
    assert list(aside(drop.inbox).values()) == [whole]
    assert drop.take() == {} and not (drop.inbox / "oro.csv.klar").exists()


def test_of_a_row_that_is_too_long_its_beginning_is_kept(drop: Drop) -> None:
    write(drop.inbox, [row(words="x" * 3_000_000), row()])
    assert drop.take() == {"taken": 1, "quarantined": 1}
    (held,) = drop.waiting()
    content = aside(drop.inbox)[held.params["fil"]]
    assert content.startswith(lines(row(words="x" * 1000))[:-20]) and len(content) < 70_000


def test_of_a_full_load_what_is_new_is_put_aside(tmp_path: Path) -> None:
    csv = csv_of(tmp_path, profil="extens-lik")
    night = [full_row(), "fel\trad"]
    for number, rows in enumerate((night, night, [*night, "ännu\tett\tfel"])):
        write(tmp_path, rows, f"natt-{number}.csv", header=FULL, encoding="cp1252")
    read_all(csv)
    headed = [content.decode("cp1252").split("\n", 1) for content in aside(tmp_path).values()]
    assert sorted(headed) == [[FULL, "fel\trad\n"], [FULL, "ännu\tett\tfel\n"]]


def test_two_files_of_one_name_are_both_put_aside(drop: Drop) -> None:
    for rows in ([row()], [row(), row(OTHER)]):
        write(drop.inbox, rows, header="a,b")
        assert drop.take() == {"quarantined": 1}
    assert aside(drop.inbox).keys() == {held.params["fil"] for held in drop.waiting()}
    assert len(aside(drop.inbox)) == 2
    for rows in ([COMMA], [COMMA, row()]):
        write(drop.inbox, rows)
        drop.take()
    assert len(aside(drop.inbox)) == 4


CALLED_AFTER_A_CHILD = "y namn på Kalle Anka 20130318-9801.csv"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("oro.csv", True),
        ("oro-2026-09-14T08.25.csv", True),
        ("oro_17.csv", True),
        (f"oro-{CHILD}.csv", False),
        ("oro-0302022389.csv", False),
        ("oro kalle.csv", False),
        ("Kalle.csv", False),
        ("orolig-anna.csv", False),
        (CALLED_AFTER_A_CHILD, False),
    ],
)
def test_only_a_name_that_is_expected_is_told(tmp_path: Path, name: str, told: bool) -> None:
    write(tmp_path, [row(), "kort"], name)
    places = [one.place.partition(":")[0] for one in read(csv_of(tmp_path))]
    assert len(set(places)) == 1 and (places[0] == name) is told
    hidden = write_and_read(tmp_path, name, filnamn="")
    assert hidden.startswith("fil-") and hidden == write_and_read(tmp_path, name, filnamn=" , ")


def write_and_read(folder: Path, name: str, **settings: str) -> str:
    write(folder, [row()], name)
    (found,) = read(csv_of(folder, **settings))
    return found.place.partition(":")[0]


@pytest.mark.parametrize("header", [HEADER, "a,b"])
def test_a_file_that_is_called_after_a_child_is_found_by_the_name_that_is_told(
    drop: Drop, header: str, caplog: pytest.LogCaptureFixture
) -> None:
    write(drop.inbox, ["skräp"], CALLED_AFTER_A_CHILD, header=header)
    with caplog.at_level("DEBUG"):
        assert drop.take() == {"quarantined": 1}
    (held,) = drop.waiting()
    told = held.params["fil"]
    assert aside(drop.inbox).keys() == {told}
    assert told.startswith(held.place.partition(".")[0])
    ledger = b"".join(one.read_bytes() for one in drop.folder.glob("liggare.db*") if one.is_file())
    for secret in ("Kalle", "20130318"):
        assert secret.encode() not in ledger
        assert secret not in f"{caplog.text} {held.place} {held.params} {told}"


def test_where_nothing_can_be_put_aside_the_file_stays(drop: Drop) -> None:
    (drop.inbox / "avvisade").touch()
    write(drop.inbox, [row(), COMMA])
    assert drop.take()["unconfirmed"] == 1
    assert (drop.inbox / "oro.csv").exists()
    (drop.inbox / "avvisade").unlink()
    assert drop.take() == {"again": 1, "quarantined": 1}
    assert list(aside(drop.inbox).values()) == [lines(COMMA)]


def test_what_to_do_about_it_is_told() -> None:
    assert gist("BL-I201", params={"fil": "oro-1.csv"}) == (
        "raden har inte lika många fält som rubrikraden. Raden ligger i filen oro-1.csv i mappen "
        "avvisade. Rätta den där och lägg tillbaka filen, eller lämna raden igen ur systemet som "
        "den kom ifrån. Lägg sedan undan den här med barnlots adapters discard."
    )
    assert gist("BL-I205", params={"fil": "oro-1.csv", "kodning": "utf-8"}) == (
        "raden har tecken som inte går att läsa i kodningen utf-8, eller styrtecken. Den ligger i "
        "filen oro-1.csv i mappen avvisade. Rätta den där, eller kodning: i profilen, och lägg "
        "tillbaka filen, eller lämna raden igen ur systemet som den kom ifrån. Lägg sedan undan "
        "den här med barnlots adapters discard."
    )
    assert gist("BL-I208", params={"fil": "oro-1.csv"}) == (
        "raden är för lång för att vara en rad: kanske är filen inte hel. Början av den ligger i "
        "filen oro-1.csv i mappen avvisade. Lämna raden igen ur systemet som den kom ifrån, och "
        "lägg undan den här med barnlots adapters discard."
    )
