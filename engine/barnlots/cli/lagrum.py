"""`barnlots lagrum [REFERENCE]`: what depends on a section of a law, or on a law; without one, the
register of sources with how much rests on each."""

from collections import Counter
from itertools import groupby
from typing import Any

import click

from barnlots.authoring.lawref import nearest_to, references_to
from barnlots.authoring.resting import Resting, resting
from barnlots.cli.given import root_of
from barnlots.cli.screen import show_json, show_table
from barnlots.cli.setting import json_option
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say
from barnlots.model.errors import NotFound
from barnlots.packs import Pack, read_pack
from barnlots.policy.rules import SourceRef
from barnlots.policy.vocabulary import LawEntry

_HEADINGS = {
    "regel": "BL-LAGRUM_RULES",
    "väg": "BL-LAGRUM_WAYS",
    "kontaktorsak": "BL-LAGRUM_PATHWAYS",
    "svar": "BL-LAGRUM_ANSWERS",
    "samtycke": "BL-LAGRUM_CONSENTS",
    "utlämnande": "BL-LAGRUM_GROUNDS",
    "parameter": "BL-LAGRUM_PARAMETERS",
    "hållare": "BL-LAGRUM_HOLDERS",
}
_LONGEST = 90


def command(lang: Language) -> click.Command:
    @json_option(lang)
    @click.option("--pack", metavar=say("BL-H120", lang), help=say("BL-H161", lang))
    @click.option("--lang", type=click.Choice(["sv", "en"]), help=say("BL-H113", lang))
    @click.argument("reference", required=False, metavar=f"[{say('BL-H162', lang)}]")
    def lagrum(reference: str | None, pack: str | None, as_json: bool, **_: Any) -> None:
        read = read_pack(root_of(pack))
        if reference is None:
            _show_register(read, as_json, lang)
            return
        found = references_to(reference, read.policy.laws)
        if not found:
            raise _unknown(reference, read)
        _show(read, found, as_json, lang)

    return command_of(lagrum, lang, "lagrum", "BL-H160")


def _unknown(reference: str, pack: Pack) -> NotFound:
    near = nearest_to(reference, pack.policy.laws)
    if not near:
        return NotFound("BL-U020", ord=reference)
    return NotFound("BL-U021", ord=reference, nära=", ".join(f"`{one}`" for one in near))


def _show_register(pack: Pack, as_json: bool, lang: Language) -> None:
    laws, count = pack.policy.laws, Counter(one.reference.entry for one in resting(pack))
    if as_json:
        show_json([{**_law(one), "resting": count[one.name]} for one in laws])
        return
    headings = [say(f"BL-LAGRUM_{one}", lang) for one in ("SOURCE", "BINDING", "CHECKED", "COUNT")]
    rows = ((one.name, one.binding, _dated(one, lang), str(count[one.name])) for one in laws)
    show_table(headings, rows)


def _dated(law: LawEntry, lang: Language) -> str:
    if law.repealed_on is None:
        return law.checked_on
    return say("BL-LAGRUM_REPEALED", lang, kontrollerad=law.checked_on, upphävd=law.repealed_on)


def _show(pack: Pack, found: tuple[SourceRef, ...], as_json: bool, lang: Language) -> None:
    everything = resting(pack)
    laws = pack.policy.law_by_name
    shown = [(one, [rest for rest in everything if rest.reference == one]) for one in found]
    if as_json:
        show_json([_json(one, laws[one.entry], rests) for one, rests in shown])
        return
    kept = [pair for pair in shown if pair[1]] or shown[:1]
    for number, (one, rests) in enumerate(kept):
        law = laws[one.entry]
        click.echo(("\n" if number else "") + _head(one, law, lang))
        for kind, group in groupby(rests, key=lambda rest: rest.kind):
            click.echo(f"  {say(_HEADINGS[kind], lang)}")
            for rest in group:
                click.echo(f"    {rest.place.file}:{rest.place.line}  {_named(rest)}")
    click.echo(f"\n{say('BL-LAGRUM_SUM', lang, antal=sum(len(rests) for _, rests in kept))}")


def _head(reference: SourceRef, law: LawEntry, lang: Language) -> str:
    when = _dated(law, lang)
    return say(
        "BL-LAGRUM_HEAD", lang, lagrum=reference, namn=law.title, bindning=law.binding, dag=when
    )


def _named(rest: Resting) -> str:
    title = rest.title if len(rest.title) <= _LONGEST else rest.title[: _LONGEST - 1] + "…"
    return f"{rest.name}: {title}"


def _law(law: LawEntry) -> dict[str, object]:
    return {
        "source": law.name,
        "title": law.title,
        "binding": law.binding,
        "checked_on": law.checked_on,
        "repealed_on": law.repealed_on,
    }


def _json(reference: SourceRef, law: LawEntry, rests: list[Resting]) -> dict[str, object]:
    return {
        **_law(law),
        "section": reference.section,
        "resting": [
            {
                "kind": one.kind,
                "name": one.name,
                "title": one.title,
                "file": one.place.file,
                "line": one.place.line,
            }
            for one in rests
        ],
    }
