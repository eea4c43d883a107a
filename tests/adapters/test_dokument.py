"""Documents in a folder: whole, once, and received when a person says so."""

import os
from base64 import b32encode
from collections.abc import Collection
from contextlib import AbstractContextManager
from hashlib import sha256
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.adapters.deliveries import delivery
from tests.adapters.test_contracts import gone

from barnlots.model.delivery import DeliveryState, Receipt
from barnlots.model.part import HandoverState
from barnlots.ports import BadSetting, Declined, Given, Probing, Receipts, Receivers, Unusable
from barnlots.worker.calling import Caller
from barnlots.worker.receipts import collect_receipts
from barnlots.worker.reconcile import reconcile
from barnlots_dokument import Dokument, reference_of
from barnlots_kit import Installation, OutboundContract, ReceivedContract
from barnlots_kit.installation import RECEIVER as RECEIVING

KEY = b"en hemlighet i prov"
NOTED = "Hanna i receptionen"
RECEIVER = "Eva Berg, socialsekreterare"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("in", "kvitton", "skrivare"):
        (tmp_path / name).mkdir()
    return tmp_path


def dokument(folder: Path, **settings: str) -> Dokument:
    said = {"mapp": "in", "kvitton": "kvitton", "kontakt": "Anna Ek, 0910-12 34 56"}
    return Dokument(Given("papper", "", folder, {**said, **settings}, {"nyckel": KEY}))


class Office:
    """A receiver with a folder that somebody empties."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("in", "kvitton"):
            (folder / name).mkdir()

    def adapter(self) -> Dokument:
        return dokument(self.folder)

    where = ("Anna Ek", "0910-12 34 56")

    def told(self) -> str:
        papers = (self.folder / "in").iterdir()
        return "\n".join(f"{one.name} {_text(one)}" for one in papers)

    def lose(self, delivery: str) -> None:
        for one in (self.folder / "in").glob(f"{reference_of(delivery, KEY)}.*"):
            one.unlink()

    def refuses(self) -> None:
        """Whoever may write in a folder may write anything in it."""

    def becomes(self, delivery: str, state: HandoverState | None) -> None:
        """What stands in the folder stands there; what becomes of it a slip says."""

    def has(self) -> Collection[str]:
        slips = (self.folder / "kvitton").glob("* mottagen.txt")
        by_reference = {
            one.name.split()[0]: one.read_text("utf-8-sig").split("leverans: ")[1].strip()
            for one in slips
        }
        return [by_reference[one.stem] for one in (self.folder / "in").glob("*.pdf")]

    def down(self) -> AbstractContextManager[None]:
        return gone(self.folder / "in")


def _text(file: Path) -> str:
    if file.suffix == ".pdf":
        return "\n".join(one.extract_text() for one in PdfReader(file).pages)
    return file.read_text("utf-8")


class TestDokument(OutboundContract):
    says = (HandoverState.DELIVERED,)

    def counterpart(self, folder: Path) -> Office:
        return Office(folder)


class Desk:
    """Where somebody fills in slips, of the name and in the words of those that are laid out."""

    secrets = (NOTED,)

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "kvitton").mkdir()

    def adapter(self) -> Dokument:
        return dokument(self.folder)

    def send(self, handover: str, state: HandoverState, received_by: str | None = None) -> None:
        by = "Registrator" if state is not HandoverState.RECEIVED else received_by or ""
        self._fill_in(handover, state, by)

    def send_back(self, handover: str, because: str) -> None:
        self._fill_in(handover, "återsänd", because)

    def send_odd(self, handover: str) -> None:
        self._fill_in(handover, "lagd på hög", NOTED)

    def _fill_in(self, handover: str, step: str, by: str) -> None:
        lines = (f"{step} av: {by}", f"antecknat av: {NOTED}", f"leverans: {handover}")
        slip = f"{reference_of(handover, KEY)} {step}.txt"
        (self.folder / "kvitton" / slip).write_text("\n".join(lines), "utf-8")

    def send_bad(self) -> bool:
        slip = self.folder / "kvitton" / "ABCD registrerad.txt"
        slip.write_text(f"registrerad av: {NOTED}\nantecknat av: {NOTED}\n", "utf-8")
        return True

    def down(self) -> AbstractContextManager[None]:
        return gone(self.folder / "kvitton")


class TestSlips(ReceivedContract):
    def counterpart(self, folder: Path) -> Desk:
        return Desk(folder)


def fill_in(folder: Path, step: str, by: str, noted: str = "Anna Ek") -> Path:
    (slip,) = (folder / "kvitton").glob(f"* {step}.txt")
    text = slip.read_text("utf-8-sig")
    text = text.replace(f"{step} av: ", f"{step} av: {by}").replace(
        "antecknat av: ", f"antecknat av: {noted}"
    )
    slip.write_text(text, "utf-8")
    return slip


def files(folder: Path) -> dict[str, int]:
    return {one.name: one.stat().st_mtime_ns for one in folder.iterdir()}


def test_it_has_the_methods_of_what_it_is() -> None:
    assert issubclass(Dokument, Receipts) and issubclass(Dokument, Probing)


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"kvitton": "in"}, ("kvitton", "mapp")),
        ({"kvitton": "in/kvitton"}, ("kvitton", "mapp")),
        ({"mapp": "kvitton/in"}, ("mapp", "kvitton")),
        ({"skrivarmapp": "in/../in"}, ("skrivarmapp", "mapp")),
        ({"skrivarmapp": "kvitton"}, ("skrivarmapp", "kvitton")),
    ],
)
def test_folders_that_are_for_different_readers_are_different_folders(
    folder: Path, settings: dict[str, str], told: tuple[str, str]
) -> None:
    with pytest.raises(BadSetting, match="BL-WHY_FOLDER_SHARED") as bad:
        dokument(folder, **settings)
    assert (bad.value.setting, bad.value.params["annan"]) == told


def test_a_document_is_two_files_and_sent_again_it_is_the_same_two(folder: Path) -> None:
    adapter, one = dokument(folder), delivery()
    reference = reference_of(one.id, KEY)
    for _ in range(2):
        assert adapter.deliver(one) == Receipt(handover=one.id, state=HandoverState.DELIVERED)
    before = files(folder / "in")
    assert set(before) == {f"{reference}.pdf", f"{reference}.json"}
    adapter.deliver(one)
    assert files(folder / "in") == before
    assert "ekskolan" not in reference.lower()


def test_nobody_can_try_out_which_delivery_a_reference_is_of(folder: Path) -> None:
    """A reference that followed from the id alone would say which school it is, to whoever tries
    all of them."""
    adapter, one = dokument(folder), delivery()
    adapter.deliver(one)
    (pdf,) = (folder / "in").glob("*.pdf")
    assert pdf.stem == reference_of(one.id, KEY) != reference_of(one.id, b"en annan hemlighet")
    plain = b32encode(sha256(one.id.encode()).digest()).decode()
    assert pdf.stem.replace("-", "") != plain[:16]


def test_a_secret_that_is_too_short_is_said(folder: Path) -> None:
    said = {"mapp": "in", "kvitton": "kvitton", "kontakt": "Anna Ek"}
    with pytest.raises(BadSetting, match="BL-WHY_KEY") as bad:
        Dokument(Given("papper", "", folder, said, {"nyckel": b"kort"}))
    assert bad.value.setting == "nyckel"


@pytest.mark.parametrize("synced", range(10))
def test_a_crash_anywhere_leaves_nothing_that_can_be_read_by_whoever_it_was_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch, synced: int
) -> None:
    """Two files, two slips and a print, each with its folder, make ten times."""
    adapter, one = dokument(folder, skrivarmapp="skrivare"), delivery()
    fsync, done = os.fsync, list[int]()

    def full(handle: int) -> None:
        done.append(handle)
        if len(done) > synced:
            raise OSError(28, "full")
        fsync(handle)

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="full"):
            adapter.deliver(one)
    assert adapter.receipt(one.id) is None and not adapter.stored([one.id])
    assert not list((folder / "in").iterdir())
    adapter.deliver(one)
    assert adapter.stored([one.id]) == [one.id] and len(done) == synced + 1
    assert len(list((folder / "in").iterdir())) == len(list((folder / "kvitton").iterdir())) == 2
    assert len(list((folder / "skrivare").iterdir())) == 1


@pytest.mark.parametrize("away", ["in", "kvitton", "skrivare"])
def test_what_has_changed_since_it_failed_holds_for_all_that_is_left(
    folder: Path, away: str
) -> None:
    adapter = dokument(folder, skrivarmapp="skrivare", **{"kontakt vid skydd": "Samordnaren"})
    with gone(folder / away), pytest.raises(OSError):
        adapter.deliver(delivery())
    assert not list((folder / "in").iterdir()), "it may never leave at all"
    reference = reference_of(delivery().id, KEY)
    # As one that was killed between two names left it.
    for kept in (folder / "in" / f"{reference}.json", folder / "skrivare" / f"{reference}.pdf"):
        kept.write_text("Ekskolan: Anna Ek", "utf-8")
    adapter.deliver(delivery(protected=True))
    said = (folder / "in" / f"{reference}.json").read_text("utf-8")
    assert '"protected": true' in said and "Ekskolan" not in said and "Anna" not in said
    pdf = (folder / "in" / f"{reference}.pdf").read_bytes()
    assert (folder / "skrivare" / f"{reference}.pdf").read_bytes() == pdf


def test_a_slip_that_somebody_has_written_on_is_not_laid_out_anew(folder: Path) -> None:
    adapter, one = dokument(folder), delivery()
    adapter.deliver(one)
    slip = fill_in(folder, "mottagen", RECEIVER)
    for file in (folder / "in").iterdir():
        file.unlink()
    adapter.deliver(one)
    assert RECEIVER in slip.read_text("utf-8")


def test_what_the_printer_takes_is_still_there_and_is_printed_once(folder: Path) -> None:
    adapter, one = dokument(folder, skrivarmapp="skrivare"), delivery()
    adapter.deliver(one)
    (printed,) = (folder / "skrivare").iterdir()
    assert printed.read_bytes() == (folder / "in" / printed.name).read_bytes()
    printed.unlink()
    adapter.deliver(one)
    assert adapter.stored([one.id]) and not list((folder / "skrivare").iterdir())


def test_a_folder_that_is_away_is_no_answer(folder: Path) -> None:
    adapter, one = dokument(folder), delivery()
    adapter.deliver(one)
    with gone(folder / "in"):
        for asked in (adapter.receipt, lambda name: adapter.stored([name])):
            with pytest.raises(OSError):
                asked(one.id)


def test_a_protected_identity_needs_a_contact_that_tells_no_unit(folder: Path) -> None:
    one = delivery(protected=True)
    with pytest.raises(Declined):
        dokument(folder).deliver(one)
    assert not list((folder / "in").iterdir()) and not list((folder / "kvitton").iterdir())
    adapter = dokument(folder, **{"kontakt vid skydd": "Samordnaren, 0910-65 43 21"})
    adapter.deliver(one)
    (told,) = (folder / "in").glob("*.json")
    assert "Samordnaren" in told.read_text("utf-8") and "Anna" not in told.read_text("utf-8")


def test_each_step_is_a_persons_word(folder: Path, installation: Installation) -> None:
    adapter = dokument(folder)
    name = installation.offer()
    installation.deliver(adapter)
    outside = Receivers(receipts={"papper": adapter})

    def heard() -> dict[str, int]:
        return dict(
            collect_receipts(installation.barnlots, outside, Caller(), installation.clock.now)
        )

    assert installation.stands(name) is DeliveryState.DELIVERED and heard() == {}
    fill_in(folder, "registrerad", "Registrator, socialkontoret")
    assert heard() == {"heard": 1}
    assert installation.stands(name) is DeliveryState.REGISTERED
    fill_in(folder, "mottagen", RECEIVER)
    assert heard() == {"heard": 1}
    assert installation.stands(name) is DeliveryState.RECEIVED
    (part,) = installation.barnlots.open_parts()
    assert part.handovers[name].received_by == RECEIVER
    assert heard() == {}
    assert len(list((folder / "kvitton" / "hörda").iterdir())) == 2


def test_a_document_that_somebody_has_taken_away_is_left_again_and_can_be_registered_again(
    folder: Path, installation: Installation
) -> None:
    adapter = dokument(folder)
    name = installation.offer()
    for _ in range(2):
        installation.deliver(adapter)
        fill_in(folder, "registrerad", "Registrator")
        assert installation.collect(adapter) == {"heard": 1}
        assert installation.stands(name) is DeliveryState.REGISTERED
        for file in (folder / "in").iterdir():
            file.unlink()
        installation.goes(hours=24)
        outside = Receivers(outbound={RECEIVING: adapter})
        reconcile(installation.barnlots, outside, Caller(), installation.clock.now)
        assert installation.stands(name) is DeliveryState.WAITING


@pytest.mark.parametrize(("by", "noted"), [("", ""), (RECEIVER, ""), ("", "Anna"), ("  ", "Anna")])
def test_half_a_slip_waits(folder: Path, by: str, noted: str) -> None:
    adapter = dokument(folder)
    adapter.deliver(delivery())
    fill_in(folder, "mottagen", by, noted)
    assert list(adapter.waiting()) == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_slip_is_read_whatever_the_editor_made_of_it(folder: Path, encoding: str) -> None:
    adapter, one = dokument(folder), delivery()
    adapter.deliver(one)
    slip = fill_in(folder, "mottagen", "Åsa Öberg: enhetschef")
    slip.write_bytes(slip.read_text("utf-8").replace("\n", "\r\n").encode(encoding))
    (found,) = adapter.waiting()
    assert found == Receipt(
        handover=one.id,
        state=HandoverState.RECEIVED,
        received_by="Åsa Öberg: enhetschef",
        id=f"{slip.name}/{slip.stat().st_mtime_ns}",
    )


def test_a_slip_that_has_lost_its_delivery_is_counted_and_left(
    folder: Path, installation: Installation
) -> None:
    adapter = dokument(folder)
    adapter.deliver(delivery())
    slip = fill_in(folder, "mottagen", RECEIVER)
    slip.write_text(slip.read_text("utf-8").split("leverans:")[0], "utf-8")
    outside = Receivers(receipts={"papper": adapter})
    counts = collect_receipts(installation.barnlots, outside, Caller(), installation.clock.now)
    assert counts == {"unreadable": 1} and slip.exists()


def test_a_slip_with_the_name_of_one_delivery_and_the_id_of_another_is_neithers(
    folder: Path, installation: Installation
) -> None:
    adapter = dokument(folder)
    name = installation.offer()
    installation.deliver(adapter)
    slip = fill_in(folder, "mottagen", RECEIVER)
    slip = slip.rename(slip.with_name(f"{reference_of('en annan', KEY)} mottagen.txt"))
    (found,) = adapter.waiting()
    assert isinstance(found, Unusable) and found.why == "BL-I402"
    assert installation.collect(adapter) == {"unreadable": 1} and slip.exists()
    assert installation.stands(name) is DeliveryState.DELIVERED


def test_a_folder_that_is_called_as_a_slip_keeps_none_waiting(folder: Path) -> None:
    adapter = dokument(folder)
    adapter.deliver(delivery())
    fill_in(folder, "mottagen", RECEIVER)
    (folder / "kvitton" / "AAA mottagen.txt").mkdir()
    (found,) = adapter.waiting()
    assert isinstance(found, Receipt) and found.received_by == RECEIVER


def test_a_confirmed_slip_is_put_aside_once(folder: Path) -> None:
    adapter = dokument(folder)
    adapter.deliver(delivery())
    slip = fill_in(folder, "mottagen", RECEIVER)
    (found,) = adapter.waiting()
    assert isinstance(found, Receipt)
    for _ in range(2):
        adapter.confirm(found.id)
    assert [one.name for one in (folder / "kvitton" / "hörda").iterdir()] == [slip.name]


def test_what_is_added_to_a_slip_before_it_is_put_aside_is_heard_too(folder: Path) -> None:
    adapter = dokument(folder)
    adapter.deliver(delivery())
    slip = fill_in(folder, "mottagen", RECEIVER)
    (first,) = adapter.waiting()
    slip.write_text(slip.read_text("utf-8").replace(RECEIVER, "Åsa Öberg"), "utf-8")
    os.utime(slip, (0, 0))
    assert isinstance(first, Receipt)
    adapter.confirm(first.id)
    (second,) = adapter.waiting()
    assert isinstance(second, Receipt) and second.received_by == "Åsa Öberg"


def test_a_folder_can_be_asked_about_and_need_not_be_there_from_the_beginning(folder: Path) -> None:
    assert all(dokument(folder, skrivarmapp="skrivare").probe().values())
    adapter = dokument(folder, mapp="finns inte")
    assert sorted(adapter.probe().values()) == [False, True]
    with pytest.raises(OSError):
        adapter.deliver(delivery())
    (folder / "finns inte").mkdir()
    assert adapter.deliver(delivery()).state is HandoverState.DELIVERED
