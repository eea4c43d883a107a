"""Markus, from a row in a file to an orosanmälan that a named person has signed, and no sooner."""

from datetime import UTC, datetime

from tests.adapters.drop import Drop, given, row, write

from barnlots.model import commands as c
from barnlots.model.part import HandoverState
from barnlots_csv import Csv

# Of Skatteverket's published test numbers (open data, testpersonnummer): somebody of nine years.
NINE = "201701012393"
TOLD = "2026-10-06 08:25"
WORDS = "Polisen tog mamma i natt; morfar har sagt att han inte får berätta."
TEACHER = "larare-ekskolan"


def test_from_a_row_to_a_report_that_a_person_has_signed(drop: Drop) -> None:
    drop.house.now = datetime(2026, 10, 6, 6, 35, tzinfo=UTC)
    drop.csv = Csv(given(drop.inbox), lambda: drop.house.now)
    write(drop.inbox, [row(NINE, WORDS, sett=TOLD, hemma="Borta", bär="Ja", tiga="Ja")])
    assert drop.take() == {"taken": 1}
    (case,) = cases(drop)
    part = drop.house.part(f"{case}/ekskolan")
    assert part.ways["far-illa"].step == "skriv anmälan"
    assert part.accountable == TEACHER
    signs = [one for one in part.tasks.values() if one.what.startswith("undertecknar orosanmälan")]
    assert [one.assignee for one in signs] == [TEACHER]
    assert part.handovers == {}, "the engine never files one by itself"
    assert [one.words for one in part.observations] == [WORDS]
    drop.house.do(
        c.Report(
            key="undertecknad",
            part=part.id,
            way="far-illa",
            trigger="anmälan är undertecknad",
        ),
        TEACHER,
    )
    (handover,) = drop.house.part(part.id).handovers.values()
    disclosure = handover.disclosure
    assert (disclosure.document, disclosure.receiver_kind) == ("orosanmälan", "socialtjänst")
    assert handover.state is HandoverState.OFFERED
    write(drop.inbox, [row(NINE, WORDS, sett=TOLD, hemma="Borta", bär="Ja", tiga="Ja")])
    assert drop.take() == {"again": 1}
    assert len(drop.house.part(part.id).handovers) == 1


def cases(drop: Drop) -> tuple[str, ...]:
    with drop.house.barnlots.ledger.read() as reader:
        return reader.cases()
