"""`barnlots adapters`: what there is, whether it answers, and what waits in quarantine."""

import json
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from tests.cli.shown import said
from tests.worker.sources import Configured
from tests.worker.test_adapters import Letterbox

from barnlots.cli.adapter_probe import MOST_SHOWN
from barnlots.kernel import evolve
from barnlots.model.delivery import Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import Unusable
from barnlots.store import Ledger
from barnlots.worker import adapters

FILE = """\
anslutningar:
  - anslutning: elevsystemet
    slag: källa
    organisation: ekskolan
    får veta: rektor-ekskolan
    inställningar: {mapp: in}
  - anslutning: tyst
    slag: register
    eget system för: [ekskolan]
"""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    points = [
        EntryPoint(name="källa", value="tests.worker.sources:Configured", group=adapters.GROUP),
        EntryPoint(
            name="register", value="tests.worker.test_adapters:Register", group=adapters.GROUP
        ),
        EntryPoint(name="inget", value="tests.worker.sources:Nothing", group=adapters.GROUP),
    ]
    monkeypatch.setattr(adapters, "entry_points", lambda group: points)
    made = tmp_path / "adaptrar.yaml"
    made.write_text(FILE, "utf-8")
    monkeypatch.setenv("BARNLOTS_ADAPTRAR", str(made))
    return made


def test_what_there_is(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "adapters", "list") == (
        0,
        "elevsystemet (källa): tar in till ekskolan\n"
        "tyst (register): berättar ur eget system för ekskolan\n",
        "",
    )
    code, out, _ = said(capsys, "adapters", "list", "--json", "--bara", "elevsystemet")
    (one,) = json.loads(out)
    assert (code, one["organisation"], one["owner"]) == (0, "ekskolan", "rektor-ekskolan")
    code, _, err = said(capsys, "adapters", "list", "--bara", "x")
    assert code == 2 and "--bara" in err


def test_what_answers(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = "elevsystemet: svarar\n  ja: läsa\n  nej: skriva\ntyst: kan inte frågas\n"
    assert said(capsys, "adapters", "probe") == (4, told, "")
    file.write_text(FILE.replace("mapp: in", "mapp: allt"), "utf-8")
    assert said(capsys, "adapters", "probe")[0] == 0
    file.write_text(FILE.replace("mapp: in", "mapp: nere"), "utf-8")
    code, out, _ = said(capsys, "adapters", "probe")
    assert code == 1 and out.startswith("elevsystemet: svarar inte\n")


class Slips(Letterbox):
    """What somebody has written by hand, some of it wrong."""

    def waiting(self) -> tuple[Receipt | Unusable, ...]:
        many = (Unusable("", f"{at} mottagen.txt", "BL-I402") for at in range(MOST_SHOWN))
        return Receipt(handover="ingen", state=HandoverState.REGISTERED, id="lapp-1"), *many


def test_receipts_that_are_never_heard_are_told_of(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    point = EntryPoint(name="lappar", value=f"{__name__}:Slips", group=adapters.GROUP)
    monkeypatch.setattr(adapters, "entry_points", lambda group: [point])
    file.write_text(
        "anslutningar:\n  - {anslutning: lådan, slag: lappar, kvitton från: [bup]}\n", "utf-8"
    )
    code, out, err = said(capsys, "adapters", "probe")
    assert (code, err) == (4, "")
    first, second, *rest = out.splitlines()
    assert first == "lådan: kan inte frågas"
    assert second.startswith("  nej: kvittot 0 mottagen.txt räknas inte: BL-I402 lappen har en")
    assert len(rest) == MOST_SHOWN - 1 and "fler än" not in out
    url = f"sqlite:///{file.parent / 'liggare.db'}"
    Ledger.open(url, evolve).close()
    code, out, err = said(capsys, "adapters", "probe", "--url", url)
    _, second, *_, last = out.splitlines()
    assert (code, err) == (4, "") and second == (
        "  nej: kvittot lapp-1 räknas inte: BL-I108 kvittot gäller något som aldrig har lämnats "
        "härifrån, eller som gick till någon annan än dem som anslutningen hör kvitton från. Det "
        "ligger kvar hos källan och räknas inte. Se efter vad det gäller; är det rätt mottagare, "
        "så lägg till den under kvitton från:, annars ta bort det där."
    )
    assert last == ("  nej: fler än 20 kvitton räknas inte; de andra visas när de här är rättade")


def test_without_a_file_it_is_asked_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BARNLOTS_ADAPTRAR", raising=False)
    code, _, err = said(capsys, "adapters", "list")
    assert code == 2 and "--adaptrar" in err


def test_a_fault_in_the_file_is_told_at_its_place(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"sqlite:///{file.parent / 'liggare.db'}"
    Ledger.open(url, evolve).close()
    file.write_text(FILE.replace("slag: källa", "slag: käll"), "utf-8")
    for words in (("adapters", "list"), ("adapters", "probe"), ("work", "--en-gång", "--url", url)):
        code, out, err = said(capsys, *words)
        assert (code, out) == (3, "")
        assert f"{file}:3:11: BL-I001 fel" in err and "källa" in err


def test_one_that_would_do_nothing_is_told_of(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(FILE + "  - {anslutning: onödig, slag: inget}\n", "utf-8")
    for words in ("list", "probe", "replay"):
        code, out, err = said(capsys, "adapters", words)
        assert (code, out) == (3, "")
        assert err == (
            f"{file}:10:5: BL-I018 fel: anslutningen onödig gör ingenting så som den står här\n"
            "    Inget skulle komma in eller ut den vägen, och ingen skulle märka det.\n"
            "    Säg vad den är till för (`bär till:`, `reserv: ja`, `kvitton från:` eller "
            "`eget system för:`), eller ta bort den.\n"
        )


def test_what_waits_is_shown_tried_again_and_put_away(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{file.parent / 'liggare.db'}"
    assert said(capsys, "demo", "--url", url)[0] == 0
    wrong = Unusable("rad-1", "oro.csv:17", "BL-I205", "x", {"kodning": "cp1252"})
    monkeypatch.setattr(Configured, "commands", lambda self: iter([wrong]))
    assert said(capsys, "work", "--en-gång", "--url", url)[0] == 0
    code, out, _ = said(capsys, "adapters", "list", "--karantän", "--url", url)
    lines = out.splitlines()
    assert lines[1] == "  i karantän: 1, för rektor-ekskolan"
    name, place, *_ = lines[2].split()
    assert place == "oro.csv:17,"
    assert (
        "rektor-ekskolan: BL-I205 raden har tecken som inte går att läsa i kodningen cp1252"
        in (lines[2])
    )
    code, out, _ = said(capsys, "adapters", "replay", "--url", url)
    assert code == 1
    assert out == "elevsystemet: 0 togs emot, 1 väntar kvar, 0 gick inte att spara nu\n"
    assert said(capsys, "adapters", "discard", name, "--url", url) == (0, "1 lades undan\n", "")
    assert said(capsys, "adapters", "discard", name, "--url", url)[:2] == (1, "0 lades undan\n")
    assert said(capsys, "adapters", "replay", "--url", url)[0] == 0
