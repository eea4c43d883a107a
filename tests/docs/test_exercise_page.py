"""The page of exercises: the plan's own questions, files and keys that are there, true examples."""

import re
from collections.abc import Iterator

import pytest
from tests.shipped import ROOT

from barnlots.model.catalogue import codes, say
from barnlots.packs.formats import FILES, LIST_FILES
from barnlots.packs.shapes import Shape

PAGE = (ROOT / "docs" / "ovningar.md").read_text("utf-8")
WHERE = re.compile(r"^Fil: `([^`]+)` · nyckel: `([^`]+)`\n\n```yaml\n(.*?)```$", re.M | re.S)
EXERCISES = {"4A": "4a", "4B": "4b", "5": "5", "6": "6"}
WHERES = WHERE.findall(PAGE)


def records() -> Iterator[Shape]:
    """Every record that a file is, or is a list of."""
    for shape in FILES:
        inner = (key.shape for key in shape.keys if key.shape)
        yield from inner if shape in LIST_FILES else (shape,)


def keys_of(name: str) -> Shape | None:
    return next((one for one in records() if one.keys[0].name == name), None)


def standing(example: str) -> str:
    """The pattern of an example in its file: whole lines, one after the other.

    A `…` last on a line is the rest of it. On a line of its own it is the lines left out, none of
    them further out than the `…`: a key shown after it is the same record's.
    """
    lines = []
    for line in example.splitlines():
        shown = line.removesuffix("…")
        if shown == line:
            lines.append(f"{re.escape(line)}\n")
        elif shown.strip():
            lines.append(f"{re.escape(shown.rstrip())}.+\n")
        else:
            lines.append(f"(?:{re.escape(shown)}.+\n)+")
    return "^" + "".join(lines)


def chapters() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in PAGE.splitlines():
        if line.startswith("## "):
            found[line.removeprefix("## Övning ")] = []
        elif line.startswith("### "):
            found[next(reversed(found))].append(line.removeprefix("### "))
    return found


def test_the_questions_are_those_of_the_plan() -> None:
    known = {
        exercise: [say(code) for code in codes("sv") if code.startswith(f"BL-PLAN_Q_{key}_")]
        for key, exercise in EXERCISES.items()
    }
    found = chapters()
    assert list(found) == list(known)
    assert {name: sorted(one) for name, one in found.items()} == {
        name: sorted(one) for name, one in known.items()
    }


def test_every_question_has_a_place_in_the_files_or_is_left_to_people() -> None:
    for part in PAGE.split("\n### ")[1:]:
        question = part.split("\n")[0]
        assert "Fil: " in part or "Skriv det i handlingsplanen." in part, question


def test_no_place_is_written_in_another_way() -> None:
    assert PAGE.count("Fil: ") == PAGE.count("```yaml") == len(WHERES) > 40


@pytest.mark.parametrize(("file", "key", "example"), WHERES)
def test_the_file_has_the_key_and_the_example(file: str, key: str, example: str) -> None:
    name, *path = key.split(" › ")
    shape = keys_of(name)
    assert shape is not None, name
    for step in path:
        assert shape is not None
        found = shape.key(step)
        assert found is not None, (step, shape.title)
        shape = found.shape
    text = (ROOT / file).read_text("utf-8")
    assert re.search(rf"(?:^|[\s{{-]){re.escape(name)}:", text), (file, name)
    assert f"{path[-1]}:" in text, (file, path[-1])
    assert re.search(standing(example), text, re.M), (file, example)
