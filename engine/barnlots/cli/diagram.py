"""`barnlots diagram [PACK] [WAY]`: the ways and the whole journey as Mermaid and as SVG."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from barnlots.authoring.diagrams.counts import Counts
from barnlots.authoring.diagrams.journey import journey_of
from barnlots.authoring.diagrams.journey_layout import draw_journey
from barnlots.authoring.diagrams.mermaid import journey_as_mermaid, way_as_mermaid
from barnlots.authoring.diagrams.model import diagram_of
from barnlots.authoring.diagrams.svg import as_svg, slug
from barnlots.authoring.diagrams.way_layout import draw_way
from barnlots.authoring.reading.terms import Terms
from barnlots.authoring.scenarios.parallel import play_all
from barnlots.authoring.scenarios.source import Source
from barnlots.cli.given import Unusable, day_of, write_out
from barnlots.cli.read import pack_and_name
from barnlots.cli.screen import progress
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say
from barnlots.model.errors import NotFound
from barnlots.packs import read_policy
from barnlots.packs.report import nearest
from barnlots.policy.ways import Way


@dataclass(frozen=True)
class _Drawn:
    """One picture in its two forms, with the name of its files."""

    name: str
    mermaid: str
    svg: str


def command(lang: Language) -> click.Command:
    @click.option("--lang", type=click.Choice(["sv", "en"]), help=say("BL-H113", lang))
    @click.option("--mermaid", is_flag=True, help=say("BL-H272", lang))
    @click.option("--ut", "to", metavar=say("BL-H120", lang), help=say("BL-H273", lang))
    @click.option("--täckning", "covered", is_flag=True, help=say("BL-H274", lang))
    @click.option("--datum", metavar=say("BL-H153", lang), help=say("BL-H275", lang))
    @click.argument("pack", required=False, metavar=f"[{say('BL-H125', lang)}]")
    @click.argument("way", required=False, metavar=f"[{say('BL-H271', lang)}]")
    def diagram(
        pack: str | None,
        way: str | None,
        mermaid: bool,
        to: str | None,
        covered: bool,
        datum: str | None,
        **_: Any,
    ) -> None:
        root, name = pack_and_name(pack, way)
        terms = Terms(read_policy(root), day_of(datum))
        wanted = _wanted(name, terms)
        counts = _counts(root, lang) if covered else None
        if to is None or mermaid:
            one = _way(wanted, terms, lang, counts) if wanted else _journey(terms, lang, counts)
            click.echo(one.mermaid, nl=False)
        if to is not None:
            ways = (wanted,) if wanted else terms.policy.ways
            drawn = [_way(one, terms, lang, counts) for one in ways]
            drawn += [] if wanted else [_journey(terms, lang, counts)]
            written = _write(drawn, Path(to))
            click.echo(say("BL-G120", lang, antal=written, mapp=to), err=mermaid)

    return command_of(diagram, lang, "diagram", "BL-H270")


def _wanted(name: str | None, terms: Terms) -> Way | None:
    """The way of that name or title; None when none is named. Raises NotFound."""
    if name is None:
        return None
    ways = terms.policy.ways
    for way in ways:
        if name.casefold() in (way.name.casefold(), way.title.casefold()):
            return way
    near = nearest(name, (way.name for way in ways))
    if near:
        raise NotFound("BL-U061", ord=name, nära=", ".join(f"`{one}`" for one in near))
    raise NotFound("BL-U060", ord=name, vägar=", ".join(f"`{one.name}`" for one in ways))


def _counts(root: Path, lang: Language) -> Counts:
    """What the pack's scenarios decide when they are played. Raises SourceError."""
    source = Source(root)
    setting, scenarios = source.read()
    playing = play_all(source, setting, scenarios, lang)
    found = list(progress(playing, say("BL-N215", lang), len(scenarios)))
    failed = sum(failure is not None for failure, _ in found)
    if failed:
        click.echo(say("BL-G121", lang, antal=failed), err=True)
    return Counts.of(reach.tokens for _, reach in found)


def _way(way: Way, terms: Terms, lang: Language, counts: Counts | None) -> _Drawn:
    diagram = diagram_of(way, terms, lang, counts)
    return _Drawn(slug(way.name), way_as_mermaid(diagram), as_svg(draw_way(diagram)))


def _journey(terms: Terms, lang: Language, counts: Counts | None) -> _Drawn:
    journey = journey_of(terms, lang, counts)
    name = say("BL-DIAGRAM_JOURNEY_FILE", lang)
    return _Drawn(name, journey_as_mermaid(journey), as_svg(draw_journey(journey)))


def _write(drawn: list[_Drawn], folder: Path) -> int:
    """Both forms of each picture; how many files. Raises Unusable."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError):
        raise Unusable("--ut", "BL-WHY_WRITE") from None
    for one in drawn:
        write_out(str(folder / f"{one.name}.svg"), one.svg)
        write_out(str(folder / f"{one.name}.mmd"), one.mermaid)
    return 2 * len(drawn)
