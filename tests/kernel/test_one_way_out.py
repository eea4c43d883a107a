"""Nothing leaves by another way: what is disclosed is built in one place, a delivery of it in one,
and one calls the adapters."""

import ast
from functools import cache
from pathlib import Path

import pytest

import barnlots

ENGINE = Path(barnlots.__file__).parent
SHARING, WRITING, CARRIER = "kernel/sharing.py", "worker/writing.py", "worker/deliver.py"
# Whoever makes one of these by any constructor of it.
CLEARED = {"items", "withheld", "ground", "disclosure", "passages"}
BUILT = {"Ground": SHARING, "Item": SHARING, "Disclosure": SHARING, "Delivery": WRITING}


@cache
def files() -> tuple[tuple[str, tuple[ast.AST, ...]], ...]:
    """Each file of the engine with every node of its tree."""
    return tuple(
        (path.relative_to(ENGINE).as_posix(), tuple(ast.walk(ast.parse(path.read_text("utf-8")))))
        for path in sorted(ENGINE.rglob("*.py"))
    )


def made_of(call: ast.Call) -> str | None:
    """`X(…)` and `X.anything(…)` make an X; only of the model's own X."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(value=ast.Name(id=name)):
            return name
    return None


@pytest.mark.parametrize(("what", "where"), BUILT.items())
def test_it_is_built_in_one_place(what: str, where: str) -> None:
    found = {
        file
        for file, nodes in files()
        if any(
            isinstance(node, ast.ImportFrom)
            and node.module in ("barnlots.model.disclosure", "barnlots.model.delivery")
            and any(one.name == what for one in node.names)
            for node in nodes
        )
        and any(isinstance(node, ast.Call) and made_of(node) == what for node in nodes)
    }
    assert found == {where}


def test_one_calls_the_adapters() -> None:
    found = {
        file
        for file, nodes in files()
        if any(isinstance(node, ast.Attribute) and node.attr == "deliver" for node in nodes)
    }
    assert found == {CARRIER}


def test_what_leaves_is_never_widened() -> None:
    """Nobody copies what has been cleared with other items in it."""
    found = [
        file
        for file, nodes in files()
        for node in nodes
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("model_copy", "replace", "_replace")
        and CLEARED & {one.value for one in ast.walk(node) if isinstance(one, ast.Constant)}
    ]
    assert found == []
