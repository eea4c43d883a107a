"""A row becomes what a person has noticed about a child whom nobody can name."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from bench.hostile import HEADER
from tests.adapters.drop import (
    CHILD,
    KEY,
    NOW,
    OTHER,
    PROFILES,
    Drop,
    csv_of,
    given,
    read,
    row,
    write,
)
from tests.shipped import the_policy

from barnlots.model.catalogue import codes, gist
from barnlots.model.clock import to_local
from barnlots.model.commands import OpenCase
from barnlots.model.facts import Answer, Source, Unknown
from barnlots.model.identity import holds_identity_number, lookup_hash
from barnlots.model.pseudonym import pseudonym
from barnlots.ports import Incoming, Unusable
from barnlots.worker.intake import STRANGER_THERE
from barnlots_csv import Csv

TODAY = date(2026, 9, 15)


def one(folder: Path, text: str, **settings: str) -> Incoming | Unusable:
    write(folder, [text])
    (found,) = read(csv_of(folder, **settings))
    return found


def opened(found: Incoming | Unusable | None) -> OpenCase:
    assert isinstance(found, Incoming) and isinstance(found.command, OpenCase)
    return found.command


def test_what_a_row_says(tmp_path: Path) -> None:
    found = one(tmp_path, row(hemma="Borta", bär="Ja", svårt="Vet inte"))
    command = opened(found)
    (noticed,) = command.noticed
    assert noticed.seen_at == datetime(2026, 9, 14, 6, 25, tzinfo=UTC)
    assert (noticed.source, noticed.words) == (Source.CHILD, "Mamma är borta")
    assert noticed.answers == (
        Answer(fact="vuxen hemma", value="borta"),
        Answer(fact="bär vuxnas ansvar", value="ja"),
        Answer(fact="varit med om något svårt", unknown=Unknown.DONT_KNOW),
    )
    assert (found.place, command.holder) == ("oro.csv:2", "ekskolan")
    assert isinstance(found, Incoming) and found.actor.assignment == "larare-ekskolan"


def test_the_child_is_known_again_and_nobody_can_say_who_it_is(tmp_path: Path) -> None:
    written = [CHILD, "20030202-2389", "030202-2389", "0302022389", "20030202 2389"]
    commands = [opened(one(tmp_path, row(number, str(at)))) for at, number in enumerate(written)]
    assert len({(each.case, each.child.id) for each in commands}) == 1
    child = commands[0].child
    assert child.lookup == lookup_hash(KEY, CHILD) and child.born == date(2003, 2, 2)
    assert opened(one(tmp_path, row(OTHER))).child.id != child.id
    assert not any(letter.isdigit() for letter in child.id + commands[0].case + commands[0].key)


@pytest.mark.parametrize(
    ("number", "born"),
    [
        ("196109732393", date(1961, 9, 13)),
        ("610973-2393", date(1961, 9, 13)),
        ("900222-2397", date(1990, 2, 22)),
    ],
)
def test_numbers_of_all_kinds(number: str, born: date) -> None:
    found = pseudonym(KEY, number, TODAY)
    assert found is not None and found.born == born.isoformat()


@pytest.mark.parametrize("number", ["", "Qx7", "200302022388", "20030202K069", "98240301AA06"])
def test_what_is_no_number_is_not_kept(tmp_path: Path, number: str) -> None:
    found = one(tmp_path, row(number))
    assert isinstance(found, Unusable) and found.why == "BL-I202"
    assert not number or number not in found.content


def test_a_number_in_the_words_is_hidden_and_the_words_are_heard(tmp_path: Path) -> None:
    (noticed,) = opened(one(tmp_path, row(words=f"Kusinen {OTHER} slog"))).noticed
    assert noticed.words == "Kusinen [personnummer] slog"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (row(sett="igår"), "BL-I203"),
        (row(sett="2026-02-30"), "BL-I203"),
        (row(sett="2026-09-16"), "BL-I211"),
        (row(sett="2062-09-14 08:25"), "BL-I211"),
        (row(hemma="Kanske"), "BL-I206"),
        (row(words=""), "BL-I207"),
        (row(av=""), "BL-I210"),
        (row() + ",x", "BL-I201"),
    ],
)
def test_what_is_wrong_has_its_reason_and_can_be_tried_again(
    tmp_path: Path, text: str, why: str
) -> None:
    found = one(tmp_path, text)
    assert isinstance(found, Unusable) and (found.why, found.place) == (why, "oro.csv:2")
    assert not holds_identity_number(found.content)
    csv = csv_of(tmp_path, uppdrag="mentor-ekskolan")
    again = csv.again(found.content, found.place)
    assert isinstance(again, Incoming) == (why == "BL-I210")
    assert {"BL-I201", why} <= codes("sv")


def told(folder: Path, text: str) -> str:
    found = one(folder, text)
    assert isinstance(found, Unusable)
    return gist(found.why, params=found.params)


def test_what_is_wrong_is_told_by_the_profiles_own_words(tmp_path: Path) -> None:
    assert told(tmp_path, row(hemma="Hos moster Eva")) == (
        "i kolumnen Vuxen hemma står något annat än de svar som profilen har: Som vanligt, Sjuk, "
        "Borta, Vet inte. Vad det är syns i filens system; det visas inte här, för det kan handla "
        "om barnet. Lägg till svaret under svar: i profilen och kör barnlots adapters replay, "
        "eller rätta raden och lämna den igen."
    )
    assert told(tmp_path, row(sett="hos Eva")).startswith(
        "i kolumnen Samtalet hölls står ingen tid som går att läsa."
    )
    assert told(tmp_path, row(sett="2026-09-16")) == (
        "dagen i kolumnen Samtalet hölls har inte varit än, och ingen kan ha sett det som inte har "
        "hänt. Rätta den i systemet som filen kom ifrån och lämna raden igen; stämmer den, så kör "
        "barnlots adapters replay när dagen har varit."
    )
    assert told(tmp_path, row("Eva")).startswith("i kolumnen Personnummer saknas personnumret")
    assert "kolumnen Signatur är tom" in told(tmp_path, row(av=""))
    write(tmp_path, [row().encode() + b"\xe5"])
    (found,) = read(csv_of(tmp_path))
    assert isinstance(found, Unusable) and found.params["kodning"] == "utf-8"


def test_a_day_that_has_not_been_waits_until_it_has(tmp_path: Path) -> None:
    found = one(tmp_path, row(sett="2026-09-16"))
    assert isinstance(found, Unusable)
    clock = NOW
    csv = Csv(given(tmp_path), lambda: clock)
    still = csv.again(found.content, found.place)
    assert isinstance(still, Unusable) and still.why == "BL-I211"
    clock += timedelta(days=1)
    again = csv.again(found.content, found.place)
    assert opened(again).noticed[0].seen_at == datetime(2026, 9, 15, 22, tzinfo=UTC)


@pytest.mark.parametrize(("ahead", "taken"), [(10, True), (11, False)])
def test_another_systems_clock_may_be_a_little_ahead(
    tmp_path: Path, ahead: int, taken: bool
) -> None:
    seen = to_local(NOW + timedelta(minutes=ahead))
    assert isinstance(one(tmp_path, row(sett=seen)), Incoming) is taken


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"barn": 1, "celler": {}}', "null"])
def test_of_what_was_never_a_row_there_is_nothing_to_try(tmp_path: Path, content: str) -> None:
    assert csv_of(tmp_path).again(content, "x:1") is None


def test_the_column_that_says_who_is_told_and_what_stands_there_is_not(drop: Drop) -> None:
    write(drop.inbox, [row(av="Eva Berg")])
    assert drop.take() == {"quarantined": 1}
    (held,) = drop.waiting()
    assert (held.why, held.params) == (
        STRANGER_THERE,
        {"plats": "Signatur", "organisation": "ekskolan"},
    )
    assert drop.again() == {"quarantined": 1}
    assert drop.waiting()[0].params == held.params
    assert gist(held.why, params=held.params) == (
        "i kolumnen Signatur står inget uppdrag ur referensfilen. Vad som står i stället visas "
        "inte här, för det kan vara ett namn. Lägg till uppdraget i ekskolan i referensfilen och "
        "kör barnlots adapters replay, eller rätta raden i systemet som den kom ifrån och lämna "
        "den igen."
    )


def test_the_same_row_has_the_same_key_wherever_it_stands(tmp_path: Path) -> None:
    first = opened(one(tmp_path, row()))
    moved = HEADER.split(",")
    mixed = ",".join(reversed(moved)) + ",Ny kolumn"
    write(tmp_path, [",".join(reversed(row().split(","))) + ",x"], header=mixed)
    (second,) = read(csv_of(tmp_path))
    assert opened(second) == first
    assert opened(one(tmp_path, row(words="Något annat"))).key != first.key


@pytest.mark.parametrize("name", sorted(PROFILES))
def test_a_shipped_profile_says_what_the_shipped_policy_knows(name: str, tmp_path: Path) -> None:
    facts = {one.name: one for one in the_policy().vocabulary.facts}
    profile = csv_of(tmp_path, profil=name)._profile
    assert profile.name == name and profile.facts
    unknown = {one.value for one in Unknown}
    for column in profile.facts:
        said = set(column.answers.values()) - unknown
        assert said <= set(facts[column.fact].values), column.fact


@pytest.mark.parametrize(("others", "protected"), [("nej", True), ("ja", False)])
def test_without_such_a_column_a_child_may_be_protected_until_somebody_says_no(
    tmp_path: Path, others: str, protected: bool
) -> None:
    write(tmp_path, [row()])
    (found,) = read(csv_of(tmp_path, **{"övriga oskyddade": others}))
    assert opened(found).child.protected_identity is protected


@pytest.mark.parametrize("others", ["nej", "ja"])
@pytest.mark.parametrize(
    ("cell", "protected"), [("Nej", False), ("Ja", True), ("", True), ("Vet inte", True)]
)
def test_a_column_may_say_whether_the_child_is_protected(
    tmp_path: Path, cell: str, protected: bool, others: str
) -> None:
    column = (
        "  - fakta: skyddade personuppgifter\n    kolumn: Skyddad\n"
        "    svar: [Ja är ja, Nej är nej, Vet inte är vet inte]\n"
    )
    profile = PROFILES["prorenata-lik"].read_text("utf-8").rstrip("\n") + "\n" + column
    (tmp_path / "egen.yaml").write_text(profile, "utf-8")
    write(tmp_path, [f"{row()},{cell}"], header=f"{HEADER},Skyddad")
    (found,) = read(csv_of(tmp_path, profil="egen.yaml", **{"övriga oskyddade": others}))
    command = opened(found)
    assert command.child.protected_identity is protected
    assert command.noticed[0].answers == ()
