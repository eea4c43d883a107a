"""The page that lies on paper when Barnlots is down: enough to go on with, and no child's name."""

import stat
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from tests.failures.house import CHILD, MENTOR, NOW, PART, House, noticed
from tests.service.test_alarmed import received

from barnlots.cli import run
from barnlots.model import commands as c
from barnlots.model.clock import to_local
from barnlots.model.facts import Source
from barnlots.model.people import Actor, Child, Guardian
from barnlots.worker.printout import Page, as_html, as_text, pages
from barnlots.worker.printout.page import Offered
from barnlots.worker.printout.write import printout_round

OFFER = Offered("ä/ö", "intyg", "Ekskolan", "2026-09-15 10:30", urgent=False, informs=False)
SECRETS = ("Lisbet", "Andersson", "barn-hemligt", "mamma-hemlig", "slår mig")


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A child who is in danger at home, with everything told of it that should not be printed."""
    made = House(tmp_path)
    told = c.Noticed(seen_at=NOW, source=Source.CHILD, words="Lisbet Andersson: mamma slår mig")
    guardian = Guardian(id="mamma-hemlig", relation="vårdnadshavare")
    made.barnlots.handle(
        c.OpenCase(
            key="1",
            case="ärende-1",
            holder="ekskolan",
            child=Child(id="barn-hemligt", circle=(guardian,)),
            noticed=(told, noticed({"sagt om livet": "planer"})),
        ),
        Actor(assignment=MENTOR),
    )
    return made


def page_of(house: House, organisation: str = "ekskolan", days: int = 7) -> Page:
    (found,) = pages(house.barnlots, house.now, organisation=organisation, days=days)
    return found


def test_it_says_who_does_what_by_when_and_what_is_urgent_first(house: House) -> None:
    (case,) = page_of(house).cases
    part = house.part()
    assert case.part == PART
    assert case.accountable == f"mentorn ({MENTOR})"
    urgent = [task for task in part.tasks.values() if task.urgent]
    assert urgent
    first = case.lines[: len(urgent)]
    assert {line.what.partition(":")[0] for line in first} == {task.what for task in urgent}
    assert first[0].at == to_local(min(task.due_at for task in urgent if task.due_at))


def test_it_shows_all_that_is_due_in_the_coming_days_and_when_the_next_thing_is(
    house: House,
) -> None:
    part = house.part()
    deadlines = {one.id: one.at for one in part.deadlines.values()}
    for days in (1, 7, 30):
        until = NOW + timedelta(days=days)
        timed = {task.id for task in part.tasks.values() if task.due_at and task.due_at <= until}
        timeless = {task.id for task in part.tasks.values() if task.due_at is None}
        others = {name for name, at in deadlines.items() if at <= until and name not in part.tasks}
        (case,) = page_of(house, days=days).cases
        assert len(case.lines) == len(timed | timeless | others)
        assert case.next_at == to_local(min(deadlines.values()))


def test_what_is_late_says_so(house: House) -> None:
    house.now = NOW + timedelta(days=3)
    (case,) = page_of(house).cases
    assert any(line.late for line in case.lines)
    assert "(försenat)" in as_text(page_of(house)) and "(försenat)" in as_html(page_of(house))


def test_a_question_says_what_it_asks(house: House) -> None:
    asking = next(one for one in house.part().tasks.values() if one.asks)
    (case,) = page_of(house, days=60).cases
    questions = [house.policy.vocabulary.fact_by_name[fact].question for fact in asking.asks]
    assert f"{asking.what}: {' · '.join(questions)}" in [line.what for line in case.lines]


def test_what_is_watched_over_has_the_words_that_people_know(house: House) -> None:
    (case,) = page_of(house, days=60).cases
    said = [line.what for line in case.lines]
    sent = next(
        one.id for one in house.part().handovers.values() if one.disclosure.receiver_kind == "bup"
    )
    assert 'bevakar steget "akut" i "Oro för att barnet kan ta sitt liv"' in said
    assert f'bevakar svaret på "akut överlämning" till Barn- och ungdomspsykiatrin ({sent})' in said
    shown = as_text(page_of(house, days=60)) + as_html(page_of(house, days=60))
    for id_of_ours in ("steg-", "tyst-", "att-göra-"):
        assert id_of_ours not in shown


@pytest.mark.parametrize("protected", [False, True])
def test_what_nobody_has_taken_is_on_the_receivers_page_what_is_urgent_first(
    tmp_path: Path, protected: bool
) -> None:
    house = House(tmp_path)
    child = CHILD.model_copy(update={"protected_identity": protected})
    opened = c.OpenCase(
        key="1",
        case="ärende-1",
        holder="ekskolan",
        child=child,
        noticed=(noticed({"sagt om livet": "planer"}),),
    )
    house.barnlots.handle(opened, Actor(assignment=MENTOR))
    handover = next(
        one for one in house.part().handovers.values() if one.disclosure.receiver_kind == "bup"
    )
    sender = "skola" if protected else f"Ekskolan, mentorn ({MENTOR})"
    house.now += timedelta(days=2)
    page = page_of(house, "bup")
    assert page.offered == (
        Offered(
            handover=handover.id,
            document="akut överlämning",
            sender=sender,
            since=to_local(NOW),
            urgent=True,
            informs=False,
        ),
    )
    line = f'[ ] {to_local(NOW)} (genast) {handover.id}: "akut överlämning" från {sender}'
    assert line in " ".join(as_text(page).split())
    assert "Erbjudet hit som ingen har tagit emot: 1." in as_text(page)
    reader = Reader()
    reader.feed(as_html(page))
    assert reader.stack == [] and len(reader.attributes("table")) == 1
    received(house)
    assert page_of(house, "bup").offered == ()
    house.barnlots.close()


def test_what_waits_is_also_on_the_page_of_whoever_is_on_call(house: House) -> None:
    """At any hour: nobody prints a page at night."""
    assert page_of(house, "barnmedicin").offered == ()
    there = [
        one.model_copy(update={"covered_by": "barnmedicin"}) if one.id == "bup" else one
        for one in house.reference.organisations
    ]
    changed = house.reference.model_copy(update={"organisations": tuple(there)})
    house.barnlots.reference = changed
    assert page_of(house, "barnmedicin").offered == page_of(house, "bup").offered != ()


def test_what_waits_is_only_where_it_is_offered_in_the_ledger(house: House) -> None:
    assert page_of(house, "ekskolan").offered == (), "the sender has it"
    there = [
        one.model_copy(update={"in_house": one.id == "bup"}) if one.id in ("bup", "bhv") else one
        for one in house.reference.organisations
    ]
    changed = house.reference.model_copy(update={"organisations": tuple(there)})
    house.barnlots.reference = changed
    mine, theirs = page_of(house, "bup"), page_of(house, "bhv")
    assert mine.offered and theirs.offered is None
    assert "Erbjudet hit" in as_text(mine) and "Erbjudet hit" not in as_text(theirs)
    assert "Erbjudet hit" not in as_html(theirs)


def test_what_only_informs_is_to_be_read(house: House) -> None:
    page = replace(page_of(house, "bup"), offered=(OFFER, replace(OFFER, informs=True)))
    for shown in (as_text(page), as_html(page)):
        assert " ".join(shown.split()).count("Ska läsas. Inget ansvar följer med.") == 1


def test_a_block_says_ask_first_and_not_against_whom(house: House) -> None:
    assert not page_of(house).cases[0].ask_first
    hit = noticed({"utsatt för slag": "ja", "gjort av vårdnadshavare": "ja"}, "mamma-hemlig")
    house.do(c.Record(key="2", part=PART, noticed=(hit,)))
    assert house.part().blocks
    page = page_of(house)
    assert page.cases[0].ask_first
    for shown in (as_text(page), as_html(page)):
        assert "kontakta ingen hemma" in shown and "mamma" not in shown


def test_no_word_about_a_child_is_on_it(house: House) -> None:
    shown = as_text(page_of(house)) + as_html(page_of(house))
    assert PART in shown
    assert [one for one in SECRETS if one in shown] == []


def test_an_organisation_with_nothing_has_a_page_that_says_so(house: House) -> None:
    empty = page_of(house, "bhv")
    assert empty.cases == ()
    assert "Öppna ärenden här: 0." in as_text(empty)


def test_every_page_says_where_to_turn_in_danger_and_how_to_go_on(house: House) -> None:
    for page in pages(house.barnlots, house.now):
        for shown in (as_text(page), as_html(page)):
            words = " ".join(shown.split())
            assert "ring 112" in words and "Lämna över genom att ringa." in words
            assert page.name in shown


class Reader(HTMLParser):
    """What a screen reader needs: a language, a title, headings in order, tables with heads."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[tuple[str, dict[str, str | None]]] = []
        self.stack: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.opened.append((tag, dict(attrs)))
        if tag != "meta":
            self.stack.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop() == tag

    def attributes(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for one, attributes in self.opened if one == tag]


def test_the_page_can_be_read_aloud_and_needs_nothing_from_elsewhere(house: House) -> None:
    reader = Reader()
    reader.feed(as_html(page_of(house)))
    assert reader.stack == []
    assert reader.attributes("html") == [{"lang": "sv"}]
    assert len(reader.attributes("h1")) == len(reader.attributes("title")) == 1
    assert len(reader.attributes("caption")) == len(reader.attributes("table")) >= 1
    assert all(one.get("scope") in ("col", "row") for one in reader.attributes("th"))
    tags = {tag for tag, _ in reader.opened}
    assert not tags & {"script", "img", "link", "iframe"}


def test_what_an_id_says_is_never_markup(house: House) -> None:
    house.see({"sagt om livet": "tankar"}, case="<b>&")
    shown = as_html(page_of(house))
    assert "&lt;b&gt;&amp;/ekskolan" in shown and "<b>" not in shown


def test_it_is_had_in_english_with_the_policys_words_in_swedish(house: House) -> None:
    (page,) = pages(house.barnlots, house.now, organisation="ekskolan", lang="en")
    assert "If Barnlots is down" in as_text(page) and "Accountable: mentorn" in as_text(page)


# ---- The command and the worker's round ----


def test_the_command_shows_pages_or_writes_them_for_their_owner_alone(
    house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    house.barnlots.close()
    assert run(["utskrift", "--url", house.url, "--organisation", "ekskolan"]) == 0
    assert PART in capsys.readouterr().out
    folder = tmp_path / "ut"
    assert run(["utskrift", "--url", house.url, "--ut", str(folder)]) == 0
    assert "sidor har skrivits" in capsys.readouterr().out
    files = sorted(folder.iterdir())
    assert {one.name for one in files} == {
        f"{one.id}.html" for one in house.reference.organisations
    }
    assert all(stat.S_IMODE(one.stat().st_mode) == 0o600 for one in files)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert PART in (folder / "ekskolan.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("more", "word"),
    [
        (["--organisation", "ingen"], "--organisation"),
        (["--dagar", "0"], "--dagar"),
        (["--ut", "/dev/null/x"], "--ut"),
    ],
)
def test_what_cannot_be_used_is_refused(
    house: House, more: list[str], word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    house.barnlots.close()
    assert run(["utskrift", "--url", house.url, *more]) == 2
    assert word in capsys.readouterr().err


def test_the_worker_writes_them_ready_to_be_printed(house: House, tmp_path: Path) -> None:
    round_ = printout_round(house.barnlots, tmp_path / "ut", "sv")
    assert not round_.vital
    assert round_.run(house.now) == {"pages": len(house.reference.organisations), "stuck": 0}
    house.see({"sagt om livet": "tankar"}, case="ärende-9")
    round_.run(house.now)
    assert "ärende-9/ekskolan" in (tmp_path / "ut" / "ekskolan.html").read_text("utf-8")
