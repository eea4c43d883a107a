"""Files of rows of which half are wrong, each in a way of its own, with what is to become of each.

Good and bad rows are told apart by what was done to them, and not by reading them.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

HEADER = (
    "Personnummer,Samtalet hölls,Signatur,Barnets ord,Vuxen hemma,Tar en vuxens ansvar,"
    "Ombedd att tiga,Varit med om något svårt"
)
PROFILE = "prorenata-lik"
WHO = "larare-ekskolan"
# Of Skatteverket's published test numbers: nobody has them.
PEOPLE = (
    "199006022397",
    "199107172380",
    "199610202385",
    "200001052380",
    "199312172381",
    "200001022391",
    "200001032382",
    "200001042399",
    "199312162390",
    "199007212393",
    "199007282388",
    "199007302384",
    "199705162387",
    "199001252387",
    "199212252382",
    "199504242398",
    "199710182396",
    "199912282382",
    "200002262384",
    "200007312382",
    "200304302383",
    "200510162381",
    "200512312398",
    "201701012393",
)
LONG = 70_000


@dataclass(frozen=True)
class Line:
    """`why` is the code of the reason that a bad one is to wait for; None for a good one."""

    data: bytes
    why: str | None


def lines(count: int, seed: int = 7) -> Iterator[Line]:
    """So many rows below the header, the same for the same seed."""
    chance = random.Random(seed)
    kinds = sorted(_BAD)
    for number in range(count):
        good = _row(number, chance)
        if chance.random() < 0.5:
            yield Line(",".join(good).encode(), None)
        else:
            why, spoil = _BAD[chance.choice(kinds)]
            yield Line(spoil(good), why)


def _row(number: int, chance: random.Random) -> list[str]:
    day, minute = divmod(number, 1440)
    time = f"2026-{1 + day // 28 % 8:02}-{1 + day % 28:02} {minute // 60:02}:{minute % 60:02}"
    home = chance.choice(("Som vanligt", "Sjuk", "Vet inte", ""))
    words = chance.choice(('"Sov ""dåligt"", igen {}"', "Är trött {}", '"Två\nrader {}"'))
    return [chance.choice(PEOPLE), time, WHO, words.format(number), home, "Nej", "", ""]


def _with(at: int, cell: str) -> Callable[[list[str]], bytes]:
    def spoil(row: list[str]) -> bytes:
        return ",".join(cell if place == at else one for place, one in enumerate(row)).encode()

    return spoil


def _plain(row: list[str]) -> list[str]:
    """The row without quotation marks and line breaks of its own."""
    return [one.replace('"', "").replace("\n", " ").replace(",", "") for one in row]


def _bytes(found: bytes) -> Callable[[list[str]], bytes]:
    return lambda row: ",".join(_plain(row)).encode() + found


def _silent(row: list[str]) -> bytes:
    return ",".join([*row[:3], "", "", "", "", ""]).encode()


def _open(row: list[str]) -> bytes:
    plain = _plain(row)
    return ",".join([*plain[:3], '"' + plain[3], *plain[4:]]).encode()


_BAD: dict[str, tuple[str, Callable[[list[str]], bytes]]] = {
    "few": ("BL-I201", lambda row: ",".join(_plain(row)[:5]).encode()),
    "many": ("BL-I201", lambda row: ",".join([*_plain(row), "x"]).encode()),
    "number": ("BL-I202", _with(0, "200302022388")),
    "nobody": ("BL-I202", _with(0, "")),
    "time": ("BL-I203", _with(1, "2026-02-30 08:00")),
    "not utf-8": ("BL-I205", _bytes(b"\xe5")),
    "nothing": ("BL-I205", _bytes(b"\x00")),
    "terminal": ("BL-I205", _bytes(b"\x1b[2J")),
    "answer": ("BL-I206", _with(4, "=cmd|' /C calc'!A0")),
    "silent": ("BL-I207", _silent),
    "long": ("BL-I208", lambda row: ",".join([*_plain(row)[:3], "x" * LONG]).encode()),
    "open": ("BL-I209", _open),
    "no person": ("BL-I210", _with(2, "")),
    "stranger": ("BL-I106", _with(2, "ingen-alls")),
}
