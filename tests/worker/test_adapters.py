"""The adapters that the configuration names are made of what is installed; one that cannot be made
is a receiver that is down, and not one that is not there."""

from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from tests.kernel.room import reference
from tests.kernel.small import POLICY
from tests.worker.post import Post
from tests.worker.receivers import Faulty
from tests.worker.sources import Configured

from barnlots.model.delivery import Receipt
from barnlots.model.errors import SourceError
from barnlots.model.part import Undeliverable
from barnlots.ports import Given, Outbound, Receivers, Unusable
from barnlots.worker import adapters
from barnlots.worker.adapters import GROUP, Broken, Made, kinds, made, receivers


class Letterbox:
    """Brings receipts and does nothing else."""

    settings = ()

    def __init__(self, given: Given) -> None:
        self.given = given

    def waiting(self) -> tuple[Receipt | Unusable, ...]:
        return ()

    def confirm(self, receipt: str) -> None:
        raise LookupError(receipt)


class Carrier(Faulty):
    settings = ()

    def __init__(self, given: Given) -> None:
        super().__init__()


HERE = {
    "källa": "tests.worker.sources:Configured",
    "bud": "tests.worker.test_adapters:Carrier",
    "inget": "tests.worker.sources:Nothing",
    "kvitton": "tests.worker.test_adapters:Letterbox",
    "register": "tests.worker.test_adapters:Register",
    "borta": "finns.inte:Alls",
    "namnlös": "tests.worker.sources:Alls",
    "annat": "json:loads",
}


@pytest.fixture(autouse=True)
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    points = [EntryPoint(name=name, value=value, group=GROUP) for name, value in HERE.items()]
    monkeypatch.setattr(
        adapters, "entry_points", lambda group: [one for one in points if one.group == group]
    )


def configured(folder: Path, *lines: str) -> tuple[Made, ...]:
    file = folder / "adaptrar.yaml"
    file.write_text("\n".join(["anslutningar:", *lines]), "utf-8")
    return made(file, POLICY, reference(), {})


def outside(folder: Path, *lines: str) -> Receivers:
    return receivers(configured(folder, *lines), reference())


SOURCE = (
    "  - anslutning: elevsystemet",
    "    slag: källa",
    "    organisation: skolan",
    "    får veta: rektor-1",
    "    inställningar: {mapp: in}",
)


def test_what_is_installed_is_found_by_its_kind(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("ERROR", logger="barnlots"):
        found = kinds()
    assert found["källa"] is Configured
    assert {name for name, one in found.items() if one is None} == {"borta", "namnlös", "annat"}
    assert caplog.text.count("adapter_not_loaded") == 3


def test_each_does_what_it_is_configured_for(tmp_path: Path) -> None:
    bud = ("  - {anslutning: budet, slag: bud, bär till: [bup, akuten]}",)
    found = outside(tmp_path, *SOURCE, *bud)
    assert isinstance(found.of("bup"), Carrier) and found.of("bup") is found.of("akuten")
    assert isinstance(found.receipts["budet"], Carrier)
    source = found.inbound["elevsystemet"]
    assert isinstance(source.inbound, Configured)
    assert (source.organisation, source.tenant, source.owner) == ("skolan", "kommunen", "rektor-1")
    assert source.inbound.given.path("mapp") == tmp_path / "in"


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (("  - {anslutning: x, slag: källa, inställningar: {mapp: in}}",), "BL-I006"),
        (("  - {anslutning: x, slag: inget, bär till: [bup]}",), "BL-I009"),
        (("  - {anslutning: x, slag: inget, reserv: ja}",), "BL-I009"),
        (("  - {anslutning: x, slag: bud, eget system för: [skolan]}",), "BL-I013"),
        (("  - {anslutning: x, slag: källa, inställningar: {mapp: fel}}",), "BL-I008"),
        (("  - {anslutning: x, slag: kvitton}",), "BL-I016"),
        (("  - {anslutning: x, slag: inget, kvitton från: [bup]}",), "BL-I017"),
        (("  - {anslutning: x, slag: inget}",), "BL-I018"),
        (("  - {anslutning: x, slag: bud}",), "BL-I018"),
        (("  - {anslutning: x, slag: register}",), "BL-I018"),
        ((SOURCE[0], *SOURCE[1:], "    bär till: [bup]"), "BL-I009"),
    ],
)
def test_one_that_cannot_do_what_it_is_to_is_told_of(
    tmp_path: Path, lines: tuple[str, ...], code: str
) -> None:
    with pytest.raises(SourceError) as wrong:
        configured(tmp_path, *lines)
    (told,) = wrong.value.diagnostics
    assert (told.code, told.place.line) == (code, 2)


class Register:
    """Tells of children, and does nothing else."""

    settings = ()

    def __init__(self, given: Given) -> None:
        pass

    def passage(self, child: str, case: str, item: str, protected: bool) -> tuple[str, ...]:
        return (child,)


def test_the_reserve_is_what_the_file_says_is_one(tmp_path: Path) -> None:
    assert outside(tmp_path, "  - {anslutning: x, slag: bud, bär till: [bup]}").reserve is None
    found = outside(tmp_path, "  - {anslutning: x, slag: bud, reserv: ja}")
    assert isinstance(found.reserve, Carrier) and not found.outbound


def test_receipts_are_heard_of_those_it_is_configured_for(tmp_path: Path) -> None:
    found = outside(
        tmp_path,
        "  - {anslutning: budet, slag: bud, bär till: [bup], kvitton från: [akuten]}",
        "  - {anslutning: lådan, slag: kvitton, kvitton från: [bup]}",
        "  - {anslutning: papper, slag: bud, reserv: ja}",
        "  - {anslutning: stilla, slag: bud, bär till: [skolan]}",
        "  - {anslutning: borta, slag: borta}",
    )
    assert found.speaks_for == {
        "budet": ("bup", "akuten"), "lådan": ("bup",), "stilla": ("skolan",), "borta": ()
    }  # fmt: skip
    assert list(found.receipts) == ["budet", "lådan", "papper", "stilla", "borta"]


def test_an_own_system_tells_for_those_it_is_configured_for(tmp_path: Path) -> None:
    found = outside(tmp_path, "  - {anslutning: x, slag: register, eget system för: [skolan]}")
    assert list(found.records) == ["skolan"] and not found.outbound
    assert found.records["skolan"].passage("barn", "ä", "vem", False) == ("barn",)


@pytest.mark.parametrize("kind", ["borta", "namnlös", "annat"])
def test_one_that_cannot_be_made_is_a_receiver_that_is_down(
    post: Post, tmp_path: Path, kind: str
) -> None:
    found = outside(tmp_path, f"  - {{anslutning: x, slag: {kind}, bär till: [bup]}}")
    post.outbound, post.sources = found.outbound, {"brevlådan": Broken()}
    name, carrier = post.referral(), post.another()
    assert post.deliver(carrier) == {"retried": 1}
    assert post.collect() == {"unanswered": 1}
    post.goes(hours=1)
    assert post.reconcile()["unanswered"] == 1
    for _ in range(40):
        post.goes(hours=1)
        post.deliver(carrier)
    assert post.handover(name).undeliverable is Undeliverable.NO_ANSWER


def test_one_that_fails_when_it_is_made_is_down_too_and_says_nothing_of_why(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    lines = (*SOURCE[:-1], "    inställningar: {mapp: trasig}")
    with caplog.at_level("ERROR", logger="barnlots"):
        found = outside(tmp_path, *lines)
    assert isinstance(found.inbound["elevsystemet"].inbound, Broken)
    assert "adapter_not_made" in caplog.text and "hemligt" not in caplog.text


def test_nothing_that_is_asked_of_a_broken_adapter_is_an_answer() -> None:
    broken = Broken()
    assert isinstance(broken, Outbound)
    for question in (broken.receipt, broken.stored, broken.confirm, broken.taken):
        with pytest.raises(adapters.NotLoaded):
            question("x")
    for ask in (broken.waiting, broken.commands, broken.probe):
        with pytest.raises(adapters.NotLoaded):
            ask()
    with pytest.raises(adapters.NotLoaded):
        broken.again("x", "y")
