"""What a row of attendance is: one pupil, one lesson, how much of it was missed.

Minutes missed that are left empty mean that nobody has registered the lesson: that is unknown, and
never presence. The fields are those of SS 12000's `attendances`, under Swedish names.
"""

import re

# Holder, pupil (a pseudonym), day, when the lesson begins, minutes offered, minutes of valid and of
# invalid absence, subject.
COLUMNS = ("hos", "elev", "dag", "start", "minuter", "giltig", "ogiltig", "ämne")
# Whether the pupil's identity is protected: ja, nej, or nothing for what nobody has said. A file
# may have this column too.
PROTECTED = "skyddad"
DELIMITERS = (";", ",", "\t")
LONGEST_ROW = 1_000

_MONTH_DAY = (
    rb"(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)"
    rb"|(?:0[13578]|1[02])-31)"
)
_DAY = rb"(?:20\d\d-" + _MONTH_DAY + rb"|20(?:[02468][048]|[13579][26])-02-29)"
_TIME = rb"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?"
_WORDS = {
    "hos": (rb"", rb"{1,100}+"),
    "elev": (rb"/", rb"{1,200}+"),
    "ämne": (rb"", rb"{0,100}+"),
}
# What a code of the catalogue calls it, and how it is written.
_FIELDS = {
    "dag": ("DAY", _DAY),
    "start": ("TIME", _TIME),
    "minuter": ("NUMBER", rb"\d{1,4}+"),
    "giltig": ("NUMBER", rb"\d{0,4}+"),
    "ogiltig": ("NUMBER", rb"\d{0,4}+"),
    PROTECTED: ("PROTECTED", rb"(?:ja|nej|)"),
}


class Shape:
    """How the rows of one file are written: its columns in their order, and what parts them.

    `whole` matches any number of good rows, each with its line break; `even` those that all have
    the line break of the heading.
    """

    def __init__(self, columns: tuple[str, ...], delimiter: str, ending: bytes) -> None:
        self.columns, self.delimiter, self.ending = columns, delimiter, ending
        self.heading = f"{delimiter.join(columns)}\n".encode()
        parted = re.escape(delimiter.encode())
        self._fields = [re.compile(_field(name, parted)) for name in columns]
        row = parted.join(_field(name, parted) for name in columns)
        self.whole = re.compile(rb"(?:" + row + rb"\r?\n)*+")
        self.even = re.compile(rb"(?:" + row + ending + rb")*+")

    def fault(self, line: bytes) -> tuple[str, str]:
        """Why a line without its line break is no row: a code of the catalogue, and the column
        that is meant, or an empty text."""
        if len(line) > LONGEST_ROW:
            return "BL-ROW_LONG", ""
        try:
            line.decode()
        except UnicodeDecodeError:
            return "BL-ROW_ENCODING", ""
        fields = line.split(self.delimiter.encode())
        if len(fields) != len(self.columns):
            return "BL-ROW_FIELDS", ""
        for name, pattern, field in zip(self.columns, self._fields, fields, strict=True):
            if pattern.fullmatch(field) is None:
                kind = "TEXT" if name in _WORDS else _FIELDS[name][0]
                return f"BL-ROW_{kind}", name
        return "BL-ROW_FIELDS", ""


def _field(name: str, parted: bytes) -> bytes:
    if name in _FIELDS:
        return _FIELDS[name][1]
    unfit, often = _WORDS[name]
    # A quotation mark would let one line swallow those that follow.
    return rb"[^" + parted + unfit + rb"\"\x00-\x1f\x7f]" + often
