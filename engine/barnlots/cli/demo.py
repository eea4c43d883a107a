"""`barnlots demo`: the twenty children, from concern to follow-up, and where to look closer."""

from pathlib import Path
from typing import Any

import click

from barnlots.authoring.play import Played, play
from barnlots.authoring.rehearsal import Rehearsal
from barnlots.authoring.view import PartView, views_of
from barnlots.cli.route import opinion_line
from barnlots.cli.screen import progress, show_table
from barnlots.cli.setting import DEMO_URL, case_files, options, setting, vignettes
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say
from barnlots.model.clock import to_local
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.worker.drain import drain_opinions

MOST_HANDED = 4
SHOWN_STEPS = ("insats", "uppföljning", "avslut")


def command(lang: Language) -> click.Command:
    @options(lang)
    def demo(**given: Any) -> None:
        given.pop("lang")
        found = setting(lang, **given)
        cases = case_files(tuple(str(path) for path in vignettes()), found.policy)
        url = found.url or DEMO_URL
        if found.url is None:
            _start_over()
        start = min(case.entries[0].at for case in cases)
        rehearsal = Rehearsal.open(url, found.policy, found.reference, start)
        rows = []
        with rehearsal.barnlots:
            for case in progress(cases, say("BL-P001", lang)):
                rehearsal.route(case)
                views = views_of(rehearsal.barnlots, case.name, say("BL-P100"), lang=lang)
                played = play(rehearsal, case.name)
                rows.append(_row(case.title, views, played, lang))
            with SecondOpinion() as second:
                drained = drain_opinions(rehearsal.barnlots, second, rehearsal.later())
        headings = [say(f"BL-G00{number}", lang) for number in range(2, 8)]
        show_table(headings, rows, say("BL-G001", lang))
        click.echo(say("BL-G010", lang))
        click.echo(opinion_line(drained, lang))
        click.echo(say("BL-G011", lang, ärende="linda-17", url=url))
        click.echo(say("BL-H000", lang))

    return command_of(demo, lang, "demo", "BL-H001")


def _start_over() -> None:
    """The demo's own ledger is made anew each time; nobody else's is ever touched."""
    for ending in ("", "-wal", "-shm"):
        Path(DEMO_URL.removeprefix("sqlite:///") + ending).unlink(missing_ok=True)


def _row(
    title: str, views: tuple[PartView, ...], played: Played, lang: Language
) -> tuple[str, ...]:
    return (
        title,
        _ways(views),
        _first(views, lang),
        _held(views, lang),
        _handed(views),
        _ending(played, lang),
    )


def _ways(views: tuple[PartView, ...]) -> str:
    names: dict[str, None] = {}
    for view in views:
        for name in view.part.ways:
            way = view.policy.way_by_name[name]
            names["! " + name if way.escalation else name] = None
    return "\n".join(sorted(names))


def _first(views: tuple[PartView, ...], lang: Language) -> str:
    tasks = [(task, view) for view in views for task in view.part.tasks.values()]
    tasks.sort(key=lambda pair: (not pair[0].urgent, str(pair[0].due_at)))
    shown = [view.task_line(task) for task, view in tasks[:1]]
    rest = len(tasks) - len(shown)
    return "\n".join([*shown, *([say("BL-G012", lang, antal=rest)] if rest else [])])


def _held(views: tuple[PartView, ...], lang: Language) -> str:
    keeper = views[0].part.coordinator.assignment
    held = ", ".join(view.who(view.part.accountable) for view in views)
    return say("BL-G013", lang, ansvarig=held, ihop=views[0].who(keeper))


def _handed(views: tuple[PartView, ...]) -> str:
    found: dict[str, None] = {}
    for view in views:
        for name, state in view.part.ways.items():
            for step in view.policy.way_by_name[name].steps:
                if step.hands_over_to and not state.ended:
                    kind = view.policy.vocabulary.holder_by_name[step.hands_over_to]
                    found[f"{step.hands_over} → {kind.title}"] = None
    return "\n".join(list(found)[:MOST_HANDED])


def _ending(played: Played, lang: Language) -> str:
    return "\n".join(
        say("BL-G009", lang, steg=step, när=to_local(at)[:10])
        for step, at in played.steps
        if step in SHOWN_STEPS
    )
