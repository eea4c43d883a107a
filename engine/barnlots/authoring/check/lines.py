"""Where in the files a way says something: its steps, their lines and the words on them."""

from barnlots.model.errors import Place
from barnlots.packs import Pack
from barnlots.packs.nodes import Scalar
from barnlots.packs.shapes import Record
from barnlots.packs.transitions_grammar import IF


def step_place(pack: Pack, way: str, step: str) -> Place:
    """Where the step has its name."""
    record = pack.record("väg", way)
    mapping = record.mapping("steg") if record else None
    found = (name.place for name, _ in mapping.entries if name.text == step) if mapping else ()
    return next(iter(found), pack.place("väg", way))


def line_place(pack: Pack, way: str, step: str, key: str, number: int = 0) -> Place:
    """A line of the step under one of its keys; the step itself when there is no such line."""
    lines = _lines(pack, way, step, key)
    return lines[number].place if number < len(lines) else step_place(pack, way, step)


def guard_place(pack: Pack, way: str, step: str, number: int) -> Place:
    """Where the condition of an exit begins; where the line does when it has none."""
    lines = _lines(pack, way, step, "vidare")
    if number >= len(lines):
        return step_place(pack, way, step)
    at = lines[number].text.find(IF)
    return lines[number].at(at + len(IF)) if at >= 0 else lines[number].place


def _lines(pack: Pack, way: str, step: str, key: str) -> tuple[Scalar, ...]:
    record = _step(pack, way, step)
    return record.lines(key) if record else ()


def _step(pack: Pack, way: str, step: str) -> Record | None:
    record = pack.record("väg", way)
    mapping = record.mapping("steg") if record else None
    if record is None or mapping is None:
        return None
    steps = zip(mapping.entries, record.records("steg"), strict=True)
    return next((inner for (name, _), inner in steps if name.text == step), None)
