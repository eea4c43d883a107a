"""What a ruleset must be before the cage lets it near the engine, whoever compiled it."""

from barnlots.opinion.patterns import ANCHOR, Ruleset

MOST_ALIVE = 59
MOST_PROPERTIES = 240

# Every name that the engine itself looks up by the same 32-bit hash as field names.
_ENGINE_WORDS = (
    "sid id $s $m m s c $i $l $r name $forward all any pri count cap dist run "
    "$lt $lte $gt $gte $eq $neq $mt $imt $iall $iany $ex $nex $or $and $add $sub $mul $div"
)


class Refused(ValueError):
    """A ruleset that the engine would hang on, miss facts under or mix fields in."""


def check(ruleset: Ruleset) -> None:
    """Raises Refused."""
    if len(ruleset.patterns) >= MOST_ALIVE:
        raise Refused("too many patterns in one ruleset")
    if len(ruleset.fields) > MOST_PROPERTIES:
        raise Refused("too many fields in one fact")
    _check_names((*_ENGINE_WORDS.split(), ANCHOR, *sorted(ruleset.fields)))
    for pattern in ruleset.patterns:
        for test in pattern.tests:
            _check_constant(test.value, number=test.op in ("gte", "lte", "present"))


def _check_names(names: tuple[str, ...]) -> None:
    if any(not name.isascii() or "." in name for name in names):
        raise Refused("a field name that is not plain")
    if len({fnv32(name) for name in names}) != len(names):
        raise Refused("two field names that the engine cannot tell apart")


def _check_constant(value: int | str, *, number: bool) -> None:
    if number is not isinstance(value, int):
        raise Refused("a constant of another type than its test")
    if isinstance(value, int) and abs(value) > 2**53:
        raise Refused("a number too large to be exact")
    if isinstance(value, str) and not (value.isascii() and value.isalnum() and len(value) < 32):
        raise Refused("a constant that is not a token")


def fnv32(name: str) -> int:
    """FNV-1a with 32 bits. Source: Fowler, Noll & Vo; `fnv1Hash32` of durable_rules 2.0.28."""
    value = 0x811C9DC5
    for byte in name.encode():
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value
