"""From records to ways: steps, and what holds for a sound machine."""

from barnlots.model.errors import Place
from barnlots.packs.actions_grammar import RAISE, ActionReader
from barnlots.packs.build_rules import read_sources
from barnlots.packs.nodes import Scalar
from barnlots.packs.report import Report
from barnlots.packs.shapes import Record
from barnlots.packs.transitions_grammar import read_transition
from barnlots.packs.words import Words
from barnlots.policy.ways import Step, Way


def step_names(record: Record) -> tuple[str, ...]:
    """The steps of a way, before anything in them has been read."""
    steps = record.mapping("steg")
    return tuple(name.text for name, _ in steps.entries) if steps else ()


def build_ways(
    records: list[Record], words: Words, actions: ActionReader, report: Report
) -> tuple[Way, ...]:
    return tuple(_way(record, words, actions, report) for record in records)


def _way(record: Record, words: Words, actions: ActionReader, report: Report) -> Way:
    before = report.count
    name = record.text("väg")
    names = step_names(record)
    begins = record.scalar("börjar i")
    if begins and begins.text not in names:
        report.add("BL-M018", begins.place, word=begins.text, among=names, ord=begins.text)
    mapping = record.mapping("steg")
    titles = tuple(title for title, _ in mapping.entries) if mapping else ()
    steps = [
        _step(title, inner, name, words, actions, report)
        for title, inner in zip(titles, record.records("steg"), strict=True)
    ]
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
    if report.count == before:
        _check_sound(way, {title.text: title.place for title in titles}, report)
    return way


def _step(
    title: Scalar, record: Record, way: str, words: Words, actions: ActionReader, report: Report
) -> Step:
    due, raise_to = None, None
    limit = record.scalar("frist")
    if limit:
        text, _, role = limit.text.partition(RAISE)
        if role and role not in words.role_names:
            place = limit.at(len(text) + len(RAISE))
            report.add("BL-M010", place, word=role, among=words.role_names, ord=role)
        due, raise_to = actions.due(limit, 0, len(text)), role or None
    handed = record.scalar("lämnar över")
    if handed and handed.text in words.informing:
        report.add("BL-W005", handed.place, steg=title.text, handling=handed.text)
    transitions = tuple(
        one
        for line in record.lines("vidare")
        if (one := read_transition(line, way, words, report)) is not None
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


def _check_sound(way: Way, places: dict[str, Place], report: Report) -> None:
    """Every step can be reached, and from every step the way can end. What only follows from a
    step that was reported is not reported again."""
    before = report.count
    targets = {step.name: {one.to for one in step.transitions} for step in way.steps}
    lost = set(targets) - _spread({way.begins_in}, targets)
    for name in targets:
        if name in lost:
            report.add("BL-W002", places[name], steg=name, väg=way.name)
            lost -= _spread({name}, targets)
    if report.count > before:
        return
    ends = {step.name for step in way.steps if step.final}
    sources: dict[str, set[str]] = {name: set() for name in targets}
    for name, following in targets.items():
        for one in following:
            sources[one].add(name)
    endless = set(targets) - _spread(ends, sources)
    for name in targets:
        if name in endless:
            report.add("BL-W004", places[name], steg=name, väg=way.name)
            endless -= _spread({name}, targets) | _spread({name}, sources)


def _spread(start: set[str], edges: dict[str, set[str]]) -> set[str]:
    """The steps that can be come to from `start` along the edges."""
    reached, queue = set(start), list(start)
    while queue:
        for one in edges[queue.pop()] - reached:
            reached.add(one)
            queue.append(one)
    return reached
