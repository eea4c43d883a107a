"""The children that show findings, saved so that they can be tried: a case file and a feature."""

import re
from collections.abc import Iterable
from pathlib import Path

from barnlots.authoring.check.finding import Finding, Witness
from barnlots.authoring.writing import write_whole

_NAME = re.compile(r"(?m)^ärende: *([0-9a-zåäö-]+) *$")


def save_children(findings: Iterable[Finding], folder: Path) -> tuple[Path, ...]:
    """Write each child to `folder`, which is made if it is not there; the feature files. A file
    that is there already is written over. Raises OSError, BarnlotsError."""
    folder.mkdir(parents=True, exist_ok=True)
    written: dict[Path, Witness] = {}
    for one in findings:
        if one.child is None:
            continue
        name = _free(_name(one.child) or one.diagnostic.code.lower(), folder, written)
        child = _called(one.child, name)
        written[folder / f"{name}.feature"] = child
        write_whole(folder / f"{name}.yaml", child.case.encode())
        write_whole(folder / f"{name}.feature", child.scenario.encode())
    return tuple(written)


def _name(child: Witness) -> str:
    found = _NAME.search(child.case)
    return found[1] if found else ""


def _free(name: str, folder: Path, written: dict[Path, Witness]) -> str:
    tried, number = name, 1
    while folder / f"{tried}.feature" in written:
        number += 1
        tried = f"{name}-{number}"
    return tried


def _called(child: Witness, name: str) -> Witness:
    """The child under a name of its own, in the scenario too if it begins from the case."""
    old = _name(child)
    if not old or old == name:
        return child
    case = _NAME.sub(f"ärende: {name}", child.case, count=1)
    return Witness(case, child.scenario.replace(f"ärendet {old}", f"ärendet {name}"))
