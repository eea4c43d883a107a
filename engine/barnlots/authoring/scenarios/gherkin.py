"""Feature files: Swedish Gherkin read into scenarios, each step with its place.

A line that the parser would take for a description is refused when it stands where a step should,
so that a misspelt `Så` never silently makes a scenario weaker.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from gherkin.errors import ParserError
from gherkin.parser import Parser
from gherkin.token_matcher import TokenMatcher
from gherkin.token_scanner import TokenScanner

from barnlots.model.errors import Label, Place
from barnlots.packs.decode import decode
from barnlots.packs.folder import read_bytes
from barnlots.packs.report import Report, nearest

KEYWORDS = ("Givet", "När", "Så", "Och", "Men")
HEADINGS = ("Egenskap", "Bakgrund", "Scenario", "Scenariomall", "Exempel")
TEMPLATES = ("Scenariomall", "Abstrakt Scenario")
MOST_LINES = 5_000
# Word processors bend quotation marks.
_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"'})
_COLUMN = re.compile(r"<([^<>]+)>")
_FIRST_WORD = re.compile(r"\s*(\S+)")


class Kind(StrEnum):
    """Where a step stands: what is so, what happens, what is expected."""

    GIVEN = "Givet"
    WHEN = "När"
    THEN = "Så"


@dataclass(frozen=True)
class StepText:
    """One step as it is written; `table` is the rows below it, headings first. `raw` is how it
    stands in the file from `place` on; empty when words of it come from a row of Exempel."""

    kind: Kind
    keyword: str
    text: str
    place: Place
    table: tuple[tuple[str, ...], ...] = ()
    raw: str = ""


@dataclass(frozen=True)
class ScenarioText:
    """One scenario; of a Scenariomall one for each row. `title` names the feature."""

    name: str
    title: str
    place: Place
    steps: tuple[StepText, ...]

    @property
    def where(self) -> str:
        return f"{self.place.file}:{self.place.line}"


def feature_files(path: Path) -> tuple[Path, ...]:
    """The feature file at `path`, or every one below it, in name order."""
    return (path,) if path.is_file() else tuple(sorted(path.rglob("*.feature")))


def read_features(paths: tuple[Path, ...], report: Report) -> tuple[ScenarioText, ...]:
    """Every scenario of these files, with every fault in the report."""
    return tuple(one for path in paths for one in read_feature(path, report))


def read_feature(path: Path, report: Report) -> tuple[ScenarioText, ...]:
    """The scenarios of one file. Raises SourceError when it cannot be opened."""
    file = str(path)
    text = decode(read_bytes(path), file, report)
    return parse_feature(text, file, report) if text is not None else ()


def parse_feature(text: str, file: str, report: Report) -> tuple[ScenarioText, ...]:
    """The scenarios of this text. Faults go to the report."""
    if text.count("\n") > MOST_LINES:
        report.add("BL-N028", Place(file, MOST_LINES + 1, 1), gräns=f"{MOST_LINES // 1000} 000")
        return ()
    try:
        parsed = Parser().parse(TokenScanner(text), TokenMatcher("sv"))
    except ParserError as error:
        _report_fault(error, text, file, report)
        return ()
    feature: Any = parsed.get("feature")
    if feature is None:
        report.add("BL-N003", Place(file))
        return ()
    return tuple(_Feature(feature, file, report).scenarios())


class _Feature:
    def __init__(self, feature: dict[str, Any], file: str, report: Report) -> None:
        self._feature = feature
        self._file = file
        self._report = report
        self._unfilled = False
        self._named: dict[str, int] = {}

    def scenarios(self) -> Iterator[ScenarioText]:
        before = self._report.count
        self._no_stray_steps(self._feature)
        background: tuple[StepText, ...] = ()
        children = list(self._children())
        nothing = not any("scenario" in child for child in children)
        if nothing and self._report.count == before:
            self._report.add("BL-N003", self._place(self._feature))
        for child in children:
            if "background" in child:
                self._no_description(child["background"])
                background = tuple(self._steps(child["background"], {}))
            else:
                yield from self._of(child["scenario"], background)

    def _children(self) -> Iterator[dict[str, Any]]:
        for child in self._feature["children"]:
            if "rule" in child:
                self._report.add(
                    "BL-N005", self._place(child["rule"]), ord=child["rule"]["keyword"]
                )
            else:
                yield child

    def _of(self, node: dict[str, Any], background: tuple[StepText, ...]) -> Iterator[ScenarioText]:
        self._no_description(node)
        first = self._named.setdefault(node["name"], node["location"]["line"])
        if first != node["location"]["line"]:
            other = Label("BL-LABEL_FIRST", Place(self._file, first, node["location"]["column"]))
            place = self._place(node)
            self._report.add("BL-N017", place, other=other, namn=node["name"], rad=str(first))
        if not node["steps"]:
            self._report.add("BL-N004", self._place(node), namn=node["name"])
        rows = list(self._rows(node))
        self._no_unused_column(node)
        if not node["examples"] and node["keyword"] in TEMPLATES:
            self._report.add("BL-N006", self._place(node), namn=node["name"])
        elif not node["examples"]:
            rows = [({}, node["location"]["line"])]
        elif not rows:
            self._report.add("BL-N006", self._place(node), namn=node["name"])
        for values, line in rows:
            self._unfilled = False
            steps = tuple(self._steps(node, values))
            if self._unfilled:
                return
            told = ", ".join(values.values())
            yield ScenarioText(
                name=node["name"] + (f" [{told}]" if told else ""),
                title=self._feature["name"],
                place=Place(self._file, line, node["location"]["column"]),
                steps=(*background, *steps),
            )

    def _no_unused_column(self, node: dict[str, Any]) -> None:
        written = [step["text"] for step in node["steps"]]
        for step in node["steps"]:
            rows = step.get("dataTable", {"rows": ()})["rows"]
            written += [cell["value"] for row in rows for cell in row["cells"]]
        used = set(_COLUMN.findall("\n".join(written)))
        cells = [
            cell
            for examples in node["examples"]
            for cell in examples.get("tableHeader", {"cells": ()})["cells"]
        ]
        if not used <= {cell["value"] for cell in cells}:
            return  # a name that is misspelt in a step is told there
        for cell in cells:
            name = cell["value"]
            if name not in used:
                self._report.add("BL-N018", self._place(cell), word=name, among=used, ord=name)

    def _rows(self, node: dict[str, Any]) -> Iterator[tuple[dict[str, str], int]]:
        for examples in node["examples"]:
            self._no_description(examples)
            if "tableHeader" not in examples:
                continue
            names = [cell["value"] for cell in examples["tableHeader"]["cells"]]
            for row in examples["tableBody"]:
                cells = [cell["value"] for cell in row["cells"]]
                yield dict(zip(names, cells, strict=True)), row["location"]["line"]

    def _steps(self, node: dict[str, Any], values: dict[str, str]) -> Iterator[StepText]:
        kind = Kind.GIVEN
        for step in node["steps"]:
            keyword = step["keyword"].strip()
            if keyword in tuple(Kind):
                kind = Kind(keyword)
            if "docString" in step:
                self._report.add("BL-N016", self._place(step["docString"]))
            table = step.get("dataTable", {"rows": ()})["rows"]
            yield StepText(
                kind=kind,
                keyword=keyword,
                text=self._filled(step["text"], values, step),
                place=Place(
                    self._file,
                    step["location"]["line"],
                    step["location"]["column"] + len(step["keyword"]),
                ),
                table=tuple(
                    tuple(self._filled(cell["value"], values, cell) for cell in row["cells"])
                    for row in table
                ),
                raw="" if values and _COLUMN.search(step["text"]) else step["text"],
            )

    def _filled(self, text: str, values: dict[str, str], node: dict[str, Any]) -> str:
        for name in _COLUMN.findall(text) if values else ():
            if name not in values:
                place = self._column_place(name, text, node)
                self._report.add("BL-N007", place, word=name, among=values, ord=name)
                self._unfilled = True
        filled = _COLUMN.sub(lambda found: values.get(found[1], found[0]), text)
        return " ".join(filled.translate(_STRAIGHT).split())

    def _column_place(self, name: str, text: str, node: dict[str, Any]) -> Place:
        """Where `<name>` stands in the text of a step or a cell."""
        place = self._place(node)
        before = len(node.get("keyword", "")) + text.index(f"<{name}>")
        return replace(place, column=place.column + before)

    def _place(self, node: dict[str, Any]) -> Place:
        return Place(self._file, node["location"]["line"], node["location"]["column"])

    def _no_description(self, node: dict[str, Any]) -> None:
        if node["description"].strip():
            first = node["description"].strip().splitlines()[0].strip()
            place = Place(self._file, node["location"]["line"] + 1, 1)
            self._stray(first, place)

    def _no_stray_steps(self, node: dict[str, Any]) -> None:
        """A feature may say what it is about, but not in words that look like a step."""
        for number, line in enumerate(node["description"].splitlines()):
            first = _FIRST_WORD.match(line)
            word = first[1] if first else ""
            heading = word.endswith(":") and nearest(word[:-1], HEADINGS)
            if heading or word.rstrip(":") in (*KEYWORDS, *HEADINGS):
                self._stray(
                    line.strip(), Place(self._file, node["location"]["line"] + 1 + number, 1)
                )
                return

    def _stray(self, line: str, place: Place) -> None:
        words = line.split()
        self._report.add(
            "BL-N001", place, word=words[0].rstrip(":"), among=(*KEYWORDS, *HEADINGS), ord=line
        )


def _report_fault(error: ParserError, text: str, file: str, report: Report) -> None:
    """The parser's own words never reach a reader: only where it stopped, and what stands there."""
    errors: list[Any] = list(getattr(error, "errors", [error]))
    lines = text.splitlines() or [""]
    for one in errors:
        line = min(max(1, one.location["line"]), len(lines))
        place = Place(file, line, max(1, one.location.get("column") or 1))
        said = lines[line - 1].strip()
        if "inconsistent cell count" in str(one):
            report.add("BL-N008", place)
        elif "Language not supported" in str(one):
            report.add("BL-N009", place)
        elif said and "unexpected end of file" not in str(one):
            word = said.split()[0].rstrip(":")
            report.add("BL-N001", place, word=word, among=(*KEYWORDS, *HEADINGS), ord=said)
        else:
            report.add("BL-N010", place)
