"""What is to be done at home must follow the blocks: words for those at home that the engine does
not know would let it reach a guardian who must not be told."""

import re
from collections.abc import Iterator
from datetime import date

from barnlots.authoring.check.finding import Finding
from barnlots.model.errors import Diagnostic, Place, Severity
from barnlots.packs import Pack
from barnlots.packs.actions_grammar import GUARDIANS
from barnlots.packs.nodes import Scalar
from barnlots.policy.actions import Action, AssignTask

_SPEAKS = re.compile(
    r"\b(?:ringer|skriver|mejlar|skickar|talar)(?: \w+)? hem\b"
    r"|\b(?:med|till|kontaktar|informerar|bjuder in|ringer|träffar|frågar)"
    r" (?:(?:ett?|en|båda) )?(?:hemmet|familjehem\w*|mamma\w*|pappa\w*|förälder\w*|föräldrar\w*"
    r"|vårdnadshavare\w*|anhörig\w*|de hemma)\b"
)


def check_at_home(pack: Pack, day: date) -> Iterator[Finding]:
    """Each thing to do that speaks with somebody at home in words that no block is held to."""
    for rule in pack.policy.rules:
        for number, action in enumerate(rule.then):
            yield from _found(action, pack.place("regel", rule.lasting_id, "så", number))
    for way in pack.policy.ways:
        for step in way.steps:
            lines = _lines(pack, way.name, step.name)
            for action, line in zip(step.on_entry, lines, strict=True):
                yield from _found(action, line.place)


def _lines(pack: Pack, way: str, step: str) -> tuple[Scalar, ...]:
    record = pack.record("väg", way)
    mapping = record.mapping("steg") if record else None
    if record is None or mapping is None:
        return ()
    for (title, _), found in zip(mapping.entries, record.records("steg"), strict=True):
        if title.text == step:
            return found.lines("så")
    return ()


def _found(action: Action, place: Place) -> Iterator[Finding]:
    if not isinstance(action, AssignTask) or action.contacts_guardians:
        return
    said = _SPEAKS.search(action.what)
    if said:
        params = {"ord": said[0], "val": ", ".join(f"`{word}`" for word in GUARDIANS)}
        yield Finding(Diagnostic("BL-J604", place, params, severity=Severity.WARNING))
