"""`barnlots route CASE…`: try a case, your own or a shipped one, and see how far it goes."""

import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from barnlots.authoring.explain import way_line
from barnlots.authoring.rehearsal import Rehearsal
from barnlots.authoring.view import PartView, views_of
from barnlots.cli.screen import progress, show_json
from barnlots.cli.setting import (
    Setting,
    case_argument,
    case_files,
    json_option,
    options,
    setting,
)
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say
from barnlots.model.clock import to_local
from barnlots.opinion.supervisor import SecondOpinion
from barnlots.packs import CaseFile
from barnlots.worker.drain import Drained, drain_opinions


def command(lang: Language) -> click.Command:
    @options(lang, json_option(lang), case_argument(lang, several=True))
    def route(case: tuple[str, ...], as_json: bool, **given: Any) -> None:
        given.pop("lang")
        found = setting(lang, **given)
        cases = case_files(case, found.policy)
        with tempfile.TemporaryDirectory() as folder:
            url = found.url or f"sqlite:///{Path(folder) / 'ledger.db'}"
            routed = [_routed(found, url, one) for one in progress(cases, say("BL-P001", lang))]
        if as_json:
            show_json([_json(case, views) for case, views, _ in routed])
            return
        for one, views, drained in routed:
            click.echo(tell(one.title, views, drained, lang))

    return command_of(route, lang, "route", "BL-H002")


def _routed(
    found: Setting, url: str, case: CaseFile
) -> tuple[CaseFile, tuple[PartView, ...], Drained]:
    rehearsal = Rehearsal.open(url, found.policy, found.reference, case.entries[0].at)
    with rehearsal.barnlots, SecondOpinion() as second:
        rehearsal.route(case)
        drained = drain_opinions(rehearsal.barnlots, second, rehearsal.later())
        purpose = say("BL-P100")
        return case, views_of(rehearsal.barnlots, case.name, purpose, lang=found.lang), drained


def tell(title: str, views: tuple[PartView, ...], drained: Drained, lang: Language) -> str:
    """One case as text: each part with what is urgent first, and what waits for whom."""
    out = ["", title, "=" * len(title)]
    for view in views:
        part = view.part
        out.append(
            say("BL-P002", lang, del_=view.holder_title, ansvarig=view.who(part.accountable))
        )
        for name, state in part.ways.items():
            if not state.ended:
                out.append(f"  {way_line(view, name)}")
        tasks = sorted(part.tasks.values(), key=lambda one: (not one.urgent, str(one.due_at)))
        out += [f"  {'!' if task.urgent else '·'} {view.task_line(task)}" for task in tasks]
        for handover in part.handovers.values():
            kind = view.policy.vocabulary.holder_by_name[handover.disclosure.receiver_kind]
            out.append(
                "  "
                + say(
                    "BL-P003",
                    lang,
                    handling=handover.disclosure.document,
                    till=kind.title,
                    läge=view.state_of(handover),
                    grund=", ".join({one.kind: None for one in handover.disclosure.grounds}),
                )
            )
        for block in part.blocks.values():
            out.append("  " + say("BL-P004", lang, vem=block.guardian or say("BL-P005", lang)))
        for sibling, case in part.siblings.items():
            out.append("  " + say("BL-P006", lang, syskon=sibling, ärende=case or "–"))
        nearest = min((one.at for one in part.deadlines.values()), default=None)
        out.append("  " + say("BL-P007", lang, när=_when(view, nearest, lang)))
    out.append(opinion_line(drained, lang))
    return "\n".join(out)


def _when(view: PartView, at: datetime | None, lang: Language) -> str:
    if at is None:
        return "–"
    return say("BL-P012", lang, när=to_local(at)) if at < view.now else to_local(at)


def opinion_line(drained: Drained, lang: Language) -> str:
    """What the second opinion said, in one line."""
    if drained.absent:
        return say("BL-P009", lang)
    return say(
        "BL-P008", lang, antal=drained.opinions, olika=drained.differing, uteblev=drained.failed
    )


def _json(case: CaseFile, views: tuple[PartView, ...]) -> dict[str, Any]:
    return {
        "case": case.name,
        "parts": [
            {**view.part.model_dump(mode="json"), "trace": view.trace.model_dump(mode="json")}
            for view in views
        ],
    }
