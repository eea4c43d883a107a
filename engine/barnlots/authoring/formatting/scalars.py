"""How a text is written so that it reads as itself: bare when it can be, otherwise in quotes."""

import re

# Not bare: what YAML would read as a mark at the beginning, or as a key, a comment or the end of a
# text further on. Within brackets commas and brackets end a text too.
_BEGINS = re.compile(r"[,\[\]{}#&*!|>'\"%@`:?]|-(?: |$)|---|\.\.\.")
_INSIDE = re.compile(r":(?: |$)| #")
_INSIDE_FLOW = re.compile(r"[,\[\]{}]|:(?:\W|$)| #|\?")


def written(text: str, *, flow: bool = False) -> str:
    """The text of one line as it is to stand, `flow` within brackets; nothing is written `""`.

    Double quotes, unless the text holds them itself and no apostrophe.
    """
    inside = _INSIDE_FLOW if flow else _INSIDE
    if text and not _BEGINS.match(text) and not inside.search(text):
        return text
    if ("\\" in text or '"' in text) and "'" not in text:
        return f"'{text}'"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
