"""From records to ways: steps, the sentences that lead on, and what holds for a sound machine."""

from barnlots.model.errors import Place
from barnlots.packs.actions_grammar import ActionReader
from barnlots.packs.build_rules import read_sources
from barnlots.packs.build_vocabulary import check_words
from barnlots.packs.conditions_grammar import ConditionReader
from barnlots.packs.formats import STEP, WAY
from barnlots.packs.report import Report, nearest
from barnlots.packs.shapes import Record, hold
from barnlots.packs.words import Words
from barnlots.packs.yamlsource import Scalar
from barnlots.policy.conditions import ALWAYS
from barnlots.policy.ways import Step, Transition, Way

_RAISE = ", annars lyft till "


def step_names(record: Record) -> tuple[str, ...]:
    """The steps of a way, before anything in them has been read."""
    steps = record.mapping("steg")
    return tuple(name.text for name, _ in steps.entries) if steps else ()


def build_ways(
    records: list[Record], words: Words, actions: ActionReader, report: Report
) -> tuple[Way, ...]:
    return tuple(_way(record, words, actions, report) for record in records)


def _way(record: Record, words: Words, actions: ActionReader, report: Report) -> Way:
    name = record.text("väg")
    check_words(record, "hos", words.holders, "BL-M009", report)
    names = step_names(record)
    begins = record.scalar("börjar i")
    if begins and begins.text not in names:
        near = nearest(begins.text, names)
        report.add("BL-M006", begins.place, suggestions=near, ord=begins.text, slag="steg")
    mapping = record.mapping("steg")
    steps = []
    for title, node in mapping.entries if mapping else ():
        inner = hold(node, STEP, report, (WAY,))
        if inner is not None:
            steps.append(_step(title, inner, name, words, actions, report))
    way = Way(
        name=name,
        title=record.text("namn"),
        escalation=record.text("sort") == "skyddsväg",
        holders=record.words("hos"),
        sources=read_sources(record.lines("källa"), words, report),
        because=record.text("därför"),
        begins_in=record.text("börjar i"),
        steps=tuple(steps),
        file=record.place.file,
        line=record.place.line,
    )
    if len(steps) == len(names):
        _check_sound(way, mapping.entries if mapping else (), report)
    return way


def _step(
    title: Scalar, record: Record, way: str, words: Words, actions: ActionReader, report: Report
) -> Step:
    check_words(record, "ansvarig", words.role_names, "BL-M010", report)
    check_words(record, "lämnar över", words.documents, "BL-M015", report)
    check_words(record, "till", words.holders, "BL-M009", report)
    due, raise_to = None, None
    limit = record.scalar("frist")
    if limit:
        text, _, role = limit.text.partition(_RAISE)
        if role and role not in words.role_names:
            report.add(
                "BL-M010", limit.place, suggestions=nearest(role, words.role_names), ord=role
            )
        due, raise_to = actions.due(limit, text, 0), role or None
    transitions = tuple(
        one
        for line in record.lines("vidare")
        if (one := _transition(line, way, words, report)) is not None
    )
    if transitions and (due is None or not record.text("ansvarig")):
        report.add("BL-W003", title.place, steg=title.text)
    return Step(
        name=title.text,
        accountable=record.text("ansvarig") or None,
        due=due,
        raise_to=raise_to,
        on_entry=actions.read_all(record.lines("så")),
        transitions=transitions,
        hands_over=record.text("lämnar över") or None,
        hands_over_to=record.text("till") or None,
        waits_for=record.text("väntar på") or None,
    )


def _transition(line: Scalar, way: str, words: Words, report: Report) -> Transition | None:
    """`till <steg> när <händelse>, om <villkor>`."""
    head, _, guard_text = line.text.partition(", om ")
    if not head.startswith("till ") or " när " not in head:
        report.add("BL-W001", line.place, ord=line.text)
        return None
    to, _, trigger = head.removeprefix("till ").partition(" när ")
    if to not in words.ways[way]:
        report.add(
            "BL-M006", _at(line, 5), suggestions=nearest(to, words.ways[way]), ord=to, slag="steg"
        )
        return None
    if trigger not in words.triggers:
        place = _at(line, len("till ") + len(to) + len(" när "))
        report.add("BL-M016", place, suggestions=nearest(trigger, words.triggers), ord=trigger)
        return None
    guard = ALWAYS
    if guard_text:
        inner = Scalar(guard_text, _at(line, len(head) + len(", om ")))
        read = ConditionReader(inner, words, report).read()
        if read is None:
            return None
        guard = read
    return Transition(to=to, trigger=trigger, guard=guard)


def _at(line: Scalar, offset: int) -> Place:
    return Place(line.place.file, line.place.line, line.place.column + offset)


def _check_sound(way: Way, entries: tuple[tuple[Scalar, object], ...], report: Report) -> None:
    """Every step can be reached, and from every step the way can end."""
    places = {title.text: title.place for title, _ in entries}
    reached, queue = {way.begins_in}, [way.begins_in]
    while queue:
        for transition in way.step_by_name[queue.pop()].transitions if queue else ():
            if transition.to not in reached:
                reached.add(transition.to)
                queue.append(transition.to)
    for step in way.steps:
        if step.name not in reached:
            report.add("BL-W002", places[step.name], steg=step.name, väg=way.name)
    ends = {step.name for step in way.steps if step.final}
    grew = True
    while grew:
        grew = False
        for step in way.steps:
            if step.name not in ends and any(one.to in ends for one in step.transitions):
                ends.add(step.name)
                grew = True
    for step in way.steps:
        if step.name not in ends:
            report.add("BL-W004", places[step.name], steg=step.name, väg=way.name)
