"""What is wrong with a text that is not YAML, in the author's terms and where the author erred.

The library says where it could go no further; the fault is often where something began.
"""

import re
import sys

from ruamel.yaml.error import MarkedYAMLError

from barnlots.model.errors import Place
from barnlots.packs.decode import end_of

_NUMBERED = re.compile(r"\\U([0-9A-Fa-f]{8})")


def fault_of(error: MarkedYAMLError, text: str, file: str) -> tuple[str, Place]:
    """The code of the message and the place it is about."""
    lines = text.split("\n")
    here = _place(error.problem_mark or error.context_mark, lines, file)
    start = _place(error.context_mark, lines, file) if error.context_mark else here
    line = lines[here.line - 1]
    if "\t" in _indent(line) or line[here.column - 1 : here.column] == "\t":
        return "BL-Y009", Place(file, here.line, line.index("\t") + 1)
    context, problem = error.context or "", error.problem or ""
    if "quoted scalar" in context and ("end of stream" in problem or "separator" in problem):
        return "BL-Y012", start
    if "flow" in context and "expected ','" in problem:
        closed = line[here.column - 1 : here.column] in ("]", "}")
        same = here.line == start.line and not closed and bool(line[here.column - 1 :].strip())
        return ("BL-Y015", here) if same else ("BL-Y013", start)
    if "could not find expected ':'" in problem:
        return "BL-Y014", start
    if "mapping values are not allowed" in problem:
        inner = ": " in line[: here.column - 1]
        return ("BL-Y011", here) if inner else ("BL-Y001", _first_word(line, here))
    if "escape" in problem:
        return "BL-Y017", here
    if "<document start>" in problem and _first(lines, file).column > 1:
        return "BL-Y001", _first(lines, file)  # indented, which is seen only where others are not
    return "BL-Y001", here


def fault_of_character(text: str, at: Place) -> tuple[str, Place]:
    """A number of a character that does not exist, which the library stumbles over; or else only
    that the text cannot be read on from `at`."""
    for found in _NUMBERED.finditer(text):
        if int(found[1], 16) > sys.maxunicode:
            return "BL-Y017", end_of(text[: found.start()], at.file)
    return "BL-Y001", at


def _first(lines: list[str], file: str) -> Place:
    """Where the first word of the file stands."""
    said = (at for at, one in enumerate(lines) if one.strip() and not one.lstrip().startswith("#"))
    at = next(said, 0)
    return Place(file, at + 1, len(_indent(lines[at])) + 1)


def _place(mark: object, lines: list[str], file: str) -> Place:
    """The mark's place, or the end of the last line with text when the file ended there."""
    line, column = getattr(mark, "line", 0), getattr(mark, "column", 0)
    if line < len(lines) and (lines[line].strip() or line == 0):
        return Place(file, line + 1, min(column, len(lines[line])) + 1)
    last = max((at for at, one in enumerate(lines[: line + 1]) if one.strip()), default=0)
    return Place(file, last + 1, len(lines[last].rstrip()) + 1)


def _first_word(line: str, here: Place) -> Place:
    return Place(here.file, here.line, len(_indent(line)) + 1)


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]
