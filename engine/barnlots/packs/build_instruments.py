"""From the records of instruments to the policy's instruments; every number held against the rest.

What a score raises is checked here: a fact that a score could lower is refused.
"""

import re
from collections.abc import Collection

from barnlots.model.facts import Source
from barnlots.packs.build_rules import read_sources
from barnlots.packs.hold import check_unique
from barnlots.packs.instrument_format import TIMES_TEN
from barnlots.packs.nodes import Scalar
from barnlots.packs.report import Report
from barnlots.packs.shapes import Record, is_number
from barnlots.packs.words import Words, starts_with
from barnlots.policy.instruments import (
    AtLeast,
    Band,
    Banded,
    InBand,
    Indication,
    Instrument,
    Item,
    Norm,
    Scale,
    raises,
    reach,
)

_RANGE = re.compile(r"([0-9]{1,3}) till ([0-9]{1,3})")
_BAND = re.compile(r"(-?[0-9]{1,4}) till (-?[0-9]{1,4}) (\S.*)")
_AT_LEAST = re.compile(r"fråga (.+) är minst (-?[0-9]{1,4})")
_IS = " är "


def build_instruments(
    records: list[Record], words: Words, report: Report
) -> tuple[Instrument, ...]:
    return tuple(_Builder(record, words, report).build() for record in records)


class _Builder:
    """Builds one instrument; every fault is reported where it stands."""

    def __init__(self, record: Record, words: Words, report: Report) -> None:
        self._record, self._words, self._report = record, words, report
        self._items: dict[str, Item] = {}
        self._scales: dict[str, Scale] = {}
        self._norms: dict[str, Norm] = {}
        self._banded: list[Banded] = []
        self._indications: list[Indication] = []

    def build(self) -> Instrument:
        """The instrument so far: each round only when the one before found no fault, so that one
        cause gives one message."""
        record, before = self._record, self._report.count
        rounds = (
            ("frågor", self._add_items),
            ("skalor", self._add_scale),
            ("normer", self._add_norm),
            ("gränser", self._add_bands),
            ("tecken", self._add_indication),
        )
        check_unique(record.records("normer"), ("norm",), self._report)
        check_unique(record.records("gränser"), ("skala", "norm"), self._report)
        for key, add in rounds:
            for row in record.records(key):
                add(row)
            if self._report.count > before:
                break
        return self._instrument()

    def _instrument(self) -> Instrument:
        record = self._record
        return Instrument(
            name=record.text("instrument"),
            title=record.text("namn"),
            informant=Source(record.text("svarar")),
            certainty=record.text("säkerhet"),
            rights=record.text("rättigheter"),
            sources=read_sources(record.lines("källa"), self._words, self._report),
            items=tuple(self._items.values()),
            scales=tuple(self._scales.values()),
            norms=tuple(self._norms.values()),
            banded=tuple(self._banded),
            indications=tuple(self._indications),
            because=record.text("därför"),
            file=record.place.file,
            line=record.place.line,
        )

    def _add_items(self, row: Record) -> None:
        low, high = row.number("lägst") or 0, row.number("högst") or 0
        said = row.text("poäng").split()
        if low >= high or (said and (len(said) != high - low + 1 or not all(map(is_number, said)))):
            self._report.add("BL-Q002", row.place, grupp=row.text("grupp"))
            return
        points = tuple(map(int, said))
        here = tuple(name for word in row.words("nummer") for name in spread(word))
        turned = self._known(row.lines("vänds"), here)
        for name in here:
            if name in self._items:
                self._report.add("BL-Q003", row.values["nummer"].place, ord=name)
            self._items[name] = Item(
                name=name, low=low, high=high, reversed=name in turned, points=points
            )

    def _add_scale(self, row: Record) -> None:
        before = self._report.count
        items = self._known(row.lines("nummer"), self._items)
        scales = self._known(row.lines("skalor"), self._scales)
        gate = next(iter(self._known(row.lines("noll utan"), self._items)), None)
        fewest = row.number("minst besvarade")
        sound = bool(items) != bool(scales) and (fewest is None or 1 <= fewest <= len(items))
        times_ten = row.text("räknas") == TIMES_TEN
        if self._report.count > before:
            return
        if not sound or (times_ten and (scales or gate)) or row.text("skala") in self._scales:
            self._report.add("BL-Q004", row.place, skala=row.text("skala"))
            return
        self._scales[row.text("skala")] = Scale(
            name=row.text("skala"),
            items=items,
            scales=scales,
            fewest=fewest or len(items),
            times_ten=times_ten,
            nothing_without=gate,
        )

    def _add_norm(self, row: Record) -> None:
        ages = row.number("från år"), row.number("till år")
        self._norms[row.text("norm")] = Norm(
            name=row.text("norm"),
            title=row.text("namn"),
            certainty=row.text("säkerhet"),
            sources=read_sources(row.lines("källa"), self._words, self._report),
            ages=None if ages == (None, None) else ages,
        )

    def _add_bands(self, row: Record) -> None:
        scale = self._known(row.lines("skala"), self._scales)
        norm = self._known(row.lines("norm"), self._norms)
        lines = [(line, _BAND.fullmatch(line.text)) for line in row.lines("band")]
        for line, match in lines:
            if match is None:
                self._report.add("BL-Q005", line.place, ord=line.text)
        found = [match for _, match in lines if match]
        bands = tuple(Band(name=one[3], low=int(one[1]), high=int(one[2])) for one in found)
        if not scale or not norm or len(bands) < len(lines):
            return
        low, high = reach(self._scales[scale[0]], self._scales, self._items)
        ends = [edge for one in bands for edge in (one.low, one.high + 1)]
        whole = ends[0] == low and ends[-1] == high + 1
        joined = all(one == other for one, other in zip(ends[1:-1:2], ends[2::2], strict=True))
        if not whole or not joined or any(one.low > one.high for one in bands):
            span = f"{low} till {high}"
            self._report.add("BL-Q006", row.values["band"].place, skala=scale[0], gräns=span)
            return
        self._banded.append(Banded(scale=scale[0], norm=norm[0], bands=bands))

    def _add_indication(self, row: Record) -> None:
        fact, value = row.text("fakta"), row.text("värde")
        definition = self._words.facts.get(fact)
        if definition is None:
            place, among = row.values["fakta"].place, self._words.facts
            self._report.add("BL-M001", place, word=fact, among=among, ord=fact)
        elif not raises(definition, value):
            other = self._words.label("BL-LABEL_FACT", "fakta", fact, fakta=fact)
            place = row.values["värde"].place
            self._report.add("BL-Q007", place, other=other, fakta=fact, ord=value)
        signs = (self._sign(line) for line in row.lines("när något av"))
        found = tuple(one for one in signs if one)
        self._indications.append(Indication(fact=fact, value=value, when=found))

    def _sign(self, line: Scalar) -> AtLeast | InBand | None:
        match = _AT_LEAST.fullmatch(line.text)
        if match is not None and match[1] in self._items:
            item, least = self._items[match[1]], int(match[2])
            if item.low < least <= item.high:
                return AtLeast(item=match[1], least=least)
        scale = starts_with(line.text, self._scales)
        if scale is not None and line.text.startswith(scale + _IS):
            band = line.text.removeprefix(scale + _IS)
            here = [rows.bands for rows in self._banded if rows.scale == scale]
            if any(one.name == band for bands in here for one in bands):
                return InBand(scale=scale, band=band)
        known = ", ".join(
            f"{rows.scale} är {one.name}" for rows in self._banded for one in rows.bands
        )
        self._report.add("BL-Q008", line.place, ord=line.text, val=known or "–")
        return None

    def _known(self, lines: tuple[Scalar, ...], among: Collection[str]) -> tuple[str, ...]:
        """Every name that the lines say; one that is not there is reported."""
        found: list[str] = []
        for line in lines:
            names = spread(line.text)
            missing = next((one for one in names if one not in among), None)
            if missing is None:
                found += names
            else:
                # A number is like every other number: no suggestion helps.
                word = "" if missing.isdecimal() else missing
                self._report.add("BL-Q001", line.place, word=word, among=among, ord=missing)
        return tuple(found)


def spread(text: str) -> tuple[str, ...]:
    """`1 till 25` as every number in it; anything else as it is."""
    match = _RANGE.fullmatch(text)
    if match is None or int(match[1]) > int(match[2]):
        return (text,)
    return tuple(str(one) for one in range(int(match[1]), int(match[2]) + 1))
