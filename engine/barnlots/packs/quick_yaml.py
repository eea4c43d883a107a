"""ruamel.yaml's own parser with its innermost loops made quicker; what it accepts is the same.

A policy is a quarter of a million characters and the pure parser takes them one at a time. Here a
run of characters is one step. A test holds the events against those of the untouched parser.
"""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import FileMark
from ruamel.yaml.events import Event
from ruamel.yaml.parser import Parser
from ruamel.yaml.reader import Reader
from ruamel.yaml.scanner import Scanner
from ruamel.yaml.tokens import ScalarToken

_BREAK = "\0 \t\r\n\x85\u2028\u2029"
_BLOCK_WORD = rf"(?:[^:{_BREAK}]|:(?=[^{_BREAK}]))+"
_FLOW_WORD = rf"(?:[^:,\[\]{{}}{_BREAK}]|:(?=[^{_BREAK}]))+"
_BLOCK_RUN = re.compile(rf"{_BLOCK_WORD}(?: +(?!#){_BLOCK_WORD})*")
_FLOW_RUN = re.compile(rf"{_FLOW_WORD}(?: +(?!#){_FLOW_WORD})*")
_QUOTED = re.compile(rf"""\"[^\"\\{_BREAK[2:]}]*\"|'[^'{_BREAK[2:]}]*'(?!')""")
_BLOCK_GAP = re.compile(r"(?: *(?:#[^\n\0]*)?\n)* *(?:#[^\n\0]*)?")
_FLOW_GAP = re.compile(r"(?:[ \t]*(?:#[^\n\0]*)?\n)*[ \t]*(?:#[^\n\0]*)?")


def parse(text: str) -> Iterator[Event]:
    """The events of a text whose only line break is \\n. Raises YAMLError."""
    yaml = YAML(typ="safe", pure=True)
    yaml.Reader = _Reader
    yaml.Scanner = _Scanner
    yaml.Parser = _Parser
    yield from yaml.parse(text)


class _Reader(Reader):
    """The whole text is there from the start, so nothing is ever fetched."""

    def peek(self, index: int = 0) -> str:
        at = self.pointer + index
        return self.buffer[at] if at < len(self.buffer) else "\0"

    def prefix(self, length: int = 1) -> str:
        return self.buffer[self.pointer : self.pointer + length]

    def forward(self, length: int = 1) -> None:
        start, end = self.pointer, self.pointer + length
        last = self.buffer.rfind("\n", start, end)
        if last < 0:
            self.column += length
        else:
            self.line += self.buffer.count("\n", start, end)
            self.column = end - last - 1
        self.pointer = self.index = end

    def get_mark(self) -> FileMark:
        return FileMark(None, self.index, self.line, self.column)


class _Parser(Parser):
    @cached_property
    def scanner(self) -> Any:
        return self.loader.scanner


class _Scanner(Scanner):
    @cached_property
    def reader(self) -> Any:
        return self.loader.reader

    def check_token(self, *choices: Any) -> bool:
        if self.possible_simple_keys or not self.tokens:
            while self.need_more_tokens():
                self.fetch_more_tokens()
        return bool(self.tokens) and (not choices or isinstance(self.tokens[0], choices))

    def need_more_tokens(self) -> bool:
        if self.done or not self.tokens:
            return not self.done
        if not self.possible_simple_keys:
            return False
        self.stale_possible_simple_keys()
        return bool(self.next_possible_simple_key() == self.tokens_taken)

    def scan_to_next_token(self) -> None:
        """Past spaces, comments and line breaks in one step."""
        reader = self.reader
        gap = (_FLOW_GAP if self.flow_context else _BLOCK_GAP).match(reader.buffer, reader.pointer)
        if gap and gap[0]:
            if "\n" in gap[0] and not self.flow_context:
                self.allow_simple_key = True
            reader.forward(len(gap[0]))

    def scan_flow_scalar(self, style: str) -> ScalarToken:
        """A quoted text on one line without escapes in one step; any other is the library's."""
        reader = self.reader
        found = _QUOTED.match(reader.buffer, reader.pointer)
        if found is None:
            token: ScalarToken = super().scan_flow_scalar(style)
            return token
        start = reader.get_mark()
        reader.forward(len(found[0]))
        return ScalarToken(found[0][1:-1], False, start, reader.get_mark(), style)

    def scan_plain(self) -> ScalarToken:
        """All words of a line in one step; what ends a line is left to the library."""
        reader = self.reader
        start = end = reader.get_mark()
        indent = self.indent + 1
        run = _FLOW_RUN if self.flow_context else _BLOCK_RUN
        chunks: list[str] = []
        spaces: list[str] = []
        while reader.peek() != "#":
            found = run.match(reader.buffer, reader.pointer)
            if found is None:
                break
            self.allow_simple_key = False
            chunks += [*spaces, found[0]]
            reader.forward(len(found[0]))
            end = reader.get_mark()
            spaces = self.scan_plain_spaces(indent, start)
            if not spaces or (not self.flow_context and reader.column < indent):
                break
        return ScalarToken("".join(chunks), True, start, end)
