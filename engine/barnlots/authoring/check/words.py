"""Words that are too near each other: two in one place, one slip of the finger apart.

The sections of a law, numbers and dates differ in a digit by nature: nothing is said of them.
"""

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from barnlots.authoring.check.finding import Finding
from barnlots.model.errors import Diagnostic, Label, Place, Severity
from barnlots.model.facts import Unknown
from barnlots.packs import Pack
from barnlots.packs.case_format import OBSERVATION
from barnlots.packs.likeness import one_slip_apart
from barnlots.packs.words import NAMED_ROLES
from barnlots.policy.vocabulary import FactDefinition, FactType

Named = tuple[str, Place]

# What else may stand where the value of a fact is wanted in a condition.
_BESIDE_VALUES = ("inte", "känt", "minst", "högst", "över", "under")
_BUILT_IN = Place("Barnlots", 0, 0)
_CHOSEN = (
    "roll",
    "hållare",
    "väg",
    "parameter",
    "händelse",
    "handling",
    "innehåll",
    "slag",
    "kontaktorsak",
    "instrument",
)
_REFERRED_TO = ("källa", "regel", "svar", "utlämnande", "samtycke")
_DIGITS = str.maketrans("", "", "0123456789")


def check_words(pack: Pack, day: date) -> Iterator[Finding]:
    """Two words of the pack that one typo makes into each other, where both may be written."""
    for kind in _CHOSEN:
        others = [(one, _BUILT_IN) for one in NAMED_ROLES] if kind == "roll" else []
        yield from _near("BL-J601", [*_names(pack, kind), *others])
    for kind in _REFERRED_TO:
        yield from _near("BL-J602", _names(pack, kind), Severity.WARNING)
    yield from _near("BL-J601", list(_facts(pack)))
    for fact in pack.policy.vocabulary.facts:
        yield from _near("BL-J601", list(_values(pack, fact)))
    for way in pack.records.get("väg", ()):
        steps = way.mapping("steg")
        places = [(name.text, name.place) for name, _ in steps.entries] if steps else []
        yield from _near("BL-J601", places)
    yield from _taken_for_keys(pack)


def _names(pack: Pack, kind: str) -> list[Named]:
    records = pack.records.get(kind, ())
    return list(
        {one.text(kind): (one.text(kind), one.values[kind].place) for one in records}.values()
    )


def _facts(pack: Pack) -> Iterator[Named]:
    """Every fact, those with parts spread out, and those that every pack has."""
    for record in pack.records.get("fakta", ()):
        name = record.text("fakta")
        for part in record.lines("delar"):
            yield f"{name} {part.text}", part.place
        if not record.lines("delar"):
            yield name, record.values["fakta"].place
    yield from ((one.name, _BUILT_IN) for one in pack.policy.vocabulary.facts if one.builtin)


def _values(pack: Pack, fact: FactDefinition) -> Iterator[Named]:
    """What may stand after `är`, and in a case file."""
    record = pack.record("fakta", fact.name)
    if record is None or fact.type in (FactType.NUMBER, FactType.DERIVED):
        return
    yield from ((one.text, one.place) for one in record.lines("värden"))
    yield from ((one, _BUILT_IN) for one in (*_BESIDE_VALUES, *Unknown))


def _near(code: str, names: list[Named], severity: Severity = Severity.ERROR) -> Iterator[Finding]:
    """It stands at the later of the two, and shows the earlier unless that is a word of ours."""
    for one, other in combinations(names, 2):
        if one_slip_apart(one[0], other[0]) and not _numbered(one[0], other[0]):
            first, second = sorted((one, other), key=lambda named: named[1])
            label = None if first[1] == _BUILT_IN else Label("BL-LABEL_NEAR", first[1])
            params = {"ett": second[0], "annat": first[0]}
            yield Finding(Diagnostic(code, second[1], params, severity=severity, other=label))


def _numbered(one: str, other: str) -> bool:
    """Whether two names are the same but for a number, as laws and guidelines are."""
    return one.translate(_DIGITS) == other.translate(_DIGITS)


def _taken_for_keys(pack: Pack) -> Iterator[Finding]:
    """A fact that is called as a key beside `fakta:` in a case file: a line that has moved one
    level would be read as the other."""
    for name, place in _facts(pack):
        for key in OBSERVATION.keys:
            if place != _BUILT_IN and (name == key.name or one_slip_apart(name, key.name)):
                params = {"ett": name, "annat": key.name}
                yield Finding(Diagnostic("BL-J603", place, params))
