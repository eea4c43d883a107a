"""Ways and the journey as Mermaid: text that other tools draw.

Every word stands in quotes with what Mermaid would take for its own written as a code, and every
node is named by a number, so a step may be called `end` and a title may hold any sign.
"""

from collections.abc import Iterable, Iterator

from barnlots.authoring.diagrams.journey import Journey
from barnlots.authoring.diagrams.model import Arrow, Box, Diagram
from barnlots.model.catalogue import say

# What has a meaning of its own in Mermaid, or in the page that it draws on.
_RESERVED = frozenset("\"#&<>`|[]{}()\\;*_~%$'")


def way_as_mermaid(diagram: Diagram) -> str:
    """One way from its start downwards: a double line is a skyddsväg's step, a stadium an end."""
    nodes = {box.name: f"s{number}" for number, box in enumerate(diagram.boxes, start=1)}
    lines = [
        "flowchart TD",
        *_titles(diagram.title, diagram.because),
        '    start(("\N{NO-BREAK SPACE}"))',
    ]
    lines += [f"    {nodes[box.name]}{_step(box, diagram.protective)}" for box in diagram.boxes]
    lines += [f"    start --> {nodes[box.name]}" for box in diagram.boxes if box.start]
    lines += [_arrow(one, nodes) for one in diagram.arrows]
    lines += ["    classDef first fill:#111,stroke:#111", "    class start first"]
    ends = [nodes[box.name] for box in diagram.boxes if box.end]
    if ends:
        lines += ["    classDef last stroke-width:3px", f"    class {','.join(ends)} last"]
    unseen = [nodes[box.name] for box in diagram.boxes if box.count == 0]
    if unseen:
        lines += [
            "    classDef unseen stroke-dasharray:6 4",
            f"    class {','.join(unseen)} unseen",
        ]
    return "\n".join(lines) + "\n"


def journey_as_mermaid(journey: Journey) -> str:
    """The whole journey from left to right: the rules, the ways that they begin, what is handed
    over, and to whom."""
    lang = journey.lang
    lines = ["flowchart LR", *_titles(journey.title, journey.note)]
    lines.append(f"    subgraph journey[{_quoted([say('BL-DIAGRAM_ALWAYS', lang)])}]")
    steps = [f"j{number}" for number in range(1, len(journey.steps) + 1)]
    for node, step in zip(steps, journey.steps, strict=True):
        left, right = ("([", "])") if step == journey.steps[-1] else ("[", "]")
        lines.append(f"        {node}{left}{_quoted([step])}{right}")
    lines += [f"        {' --> '.join(steps)}", "    end"]
    holders = {name: f"h{number}" for number, name in enumerate(journey.holders, start=1)}
    lines += [f"    {node}[/{_quoted([name])}/]" for name, node in holders.items()]
    for number, way in enumerate(journey.ways, start=1):
        left, right = ("[[", "]]") if way.protective else ("[", "]")
        lines.append(f"    w{number}{left}{_quoted(way.lines)}{right}")
        lines.append(f"    r{number}>{_quoted(way.beginners)}]")
        lines.append(f"    r{number} --> w{number}")
        lines += [
            f"    w{number} -->|{_quoted([given.document])}| {holders[given.holder]}"
            for given in way.given
        ]
    return "\n".join(lines) + "\n"


def _titles(title: str, description: str) -> Iterator[str]:
    yield f"    accTitle: {_escaped(title)}"
    yield f"    accDescr: {_escaped(description)}"


def _step(box: Box, protective: bool) -> str:
    said = _quoted([box.name, *box.lines])
    if box.end:
        return f"([{said}])"
    return f"[[{said}]]" if protective else f"[{said}]"


def _arrow(arrow: Arrow, nodes: dict[str, str]) -> str:
    line = "-.->" if arrow.count == 0 else "-->"
    return f"    {nodes[arrow.source]} {line}|{_quoted(arrow.lines)}| {nodes[arrow.target]}"


def _quoted(lines: Iterable[str]) -> str:
    return '"' + "<br/>".join(map(_escaped, lines)) + '"'


def _escaped(text: str) -> str:
    """The text on one line, with every sign of Mermaid's own as a number that it draws as that
    sign."""
    line = " ".join(text.split())
    return "".join(f"#{ord(sign)};" if sign in _RESERVED else sign for sign in line)
