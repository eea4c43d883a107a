"""From records to rules, and the parts that rules share with tables: sources and conditions."""

import re
from datetime import date, timedelta

from barnlots.model.errors import Label
from barnlots.packs.actions_grammar import ActionReader
from barnlots.packs.conditions_grammar import read_all, read_any
from barnlots.packs.nodes import Scalar
from barnlots.packs.report import Report, nearest, nearest_start
from barnlots.packs.shapes import Record
from barnlots.packs.words import Words, starts_with
from barnlots.policy.conditions import All, Any, Compare, Condition, Is, Known, Not
from barnlots.policy.rules import Protects, Rule, SourceRef

# What the engine itself adds to the name of a rule: the version, and what it fired for.
_TAKEN = re.compile(r"@| från [0-9]{4}-| i ny utgåva$")


def build_rules(
    records: list[Record], words: Words, actions: ActionReader, report: Report
) -> tuple[Rule, ...]:
    for record in records:
        name = record.scalar("regel")
        if name is not None and _TAKEN.search(name.text):
            report.add("BL-R004", name.place, regel=name.text)
    rules = tuple(_rule(record, words, actions, report) for record in records)
    return tuple(_version(rule, rules) for rule in rules)


def _version(rule: Rule, rules: tuple[Rule, ...]) -> Rule:
    """The rule as one of its versions: it holds until the next one begins, and only the first has
    the name alone."""
    starts = sorted(one.valid_from for one in rules if one.id == rule.id)
    if len(starts) == 1:
        return rule
    after = starts[starts.index(rule.valid_from) + 1 :]
    ends = [one for one in (rule.valid_until, *(_day_before(day) for day in after[:1])) if one]
    update: dict[str, object] = {"valid_until": min(ends, default=None)}
    if rule.valid_from != starts[0]:
        update |= {"id": f"{rule.id} från {rule.valid_from}", "version_of": rule.id}
    return rule.model_copy(update=update)


def _day_before(day: date) -> date:
    return day - timedelta(days=1)


def _rule(record: Record, words: Words, actions: ActionReader, report: Report) -> Rule:
    begins, ends = record.day("gäller från"), record.day("upphör")
    review = record.day("granskas senast")
    for key, day in (("upphör", ends), ("granskas senast", review)):
        if begins and day and day < begins:
            other = Label("BL-LABEL_BEGINS", record.values["gäller från"].place)
            place = record.values[key].place
            report.add("BL-R001", place, other=other, regel=record.text("regel"))
            break
    when = read_when(record, words, report)
    if not record.lines("när alla") and not record.lines("när något av"):
        report.add("BL-R002", record.place, regel=record.text("regel"))
    asked = record.lines("fråga när")
    protects = record.text("skyddar")
    return Rule(
        id=record.text("regel"),
        name=record.text("namn"),
        protects=Protects(protects) if protects else None,
        valid_from=begins or date.min,
        valid_until=ends,
        review_by=review or date.max,
        holders=record.words("hos"),
        each_time=record.flag("varje gång"),
        sources=read_sources(record.lines("källa"), words, report),
        when=when,
        ask_when=read_any(asked, words, report) if asked else None,
        then=actions.read_all(record.lines("så")),
        because=record.text("därför"),
        file=record.place.file,
        line=record.place.line,
    )


def read_when(record: Record, words: Words, report: Report) -> Condition:
    """`när alla` and `när något av` must both hold, and no line of `utom när` certainly."""
    parts: list[Condition] = []
    if record.lines("när alla"):
        parts.append(read_all(record.lines("när alla"), words, report))
    if record.lines("när något av"):
        parts.append(read_any(record.lines("när något av"), words, report))
    if record.lines("utom när"):
        exceptions = read_any(record.lines("utom när"), words, report)
        parts.append(All(of=tuple(not_certainly(line) for line in exceptions.of)))
    return parts[0] if len(parts) == 1 else All(of=tuple(parts))


def not_certainly(condition: Condition) -> Condition:
    """True unless the condition is certainly so: an exception that nobody has asked about must
    not silence a rule."""
    match condition:
        case All(of=parts):
            return Any(of=tuple(not_certainly(part) for part in parts))
        case Any(of=parts):
            return All(of=tuple(not_certainly(part) for part in parts))
        case Is(fact=fact) | Compare(fact=fact) | Not(of=Is(fact=fact) | Compare(fact=fact)):
            return Any(of=(_negated(condition), Not(of=Known(fact=fact))))
        case _:
            return _negated(condition)


def _negated(condition: Condition) -> Condition:
    return condition.of if isinstance(condition, Not) else Not(of=condition)


def read_sources(lines: tuple[Scalar, ...], words: Words, report: Report) -> tuple[SourceRef, ...]:
    """References into the register of laws: `SoL 2025:400 19 kap. 1 §`."""
    read = (_source(line, words, report) for line in lines)
    return tuple(source for source in read if source)


def _source(line: Scalar, words: Words, report: Report) -> SourceRef | None:
    entry = starts_with(line.text, words.laws)
    if entry is None:
        wrong, near = ("", ()) if report.full else _nearest_law(line.text, words)
        report.add("BL-M008", line.place, suggestions=near, ord=wrong or line.text)
        return None
    section = line.text.removeprefix(entry).strip(" ,") or None
    if section is not None and section not in words.laws[entry]:
        near = tuple(f"{entry} {one}" for one in nearest(section, words.laws[entry]))
        place = line.at(len(entry) + 1)
        other = words.label("BL-LABEL_LAW", "källa", entry, källa=entry)
        report.add("BL-M014", place, suggestions=near, other=other, källa=entry, ord=section)
        return None
    return SourceRef(entry=entry, section=section)


def _nearest_law(text: str, words: Words) -> tuple[str, tuple[str, ...]]:
    """A law by the same letters with another number comes before one that merely looks alike."""
    letters = text.split()[0].casefold()
    same = tuple(one for one in words.laws if one.split()[0].casefold() == letters)
    return (" ".join(text.split()[:2]), same) if same else nearest_start(text, words.laws)
