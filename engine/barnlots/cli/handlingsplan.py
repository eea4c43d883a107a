"""`barnlots handlingsplan [PACK]`: the report's plan of action, filled in from a pack."""

from collections import Counter
from typing import Any

import click

from barnlots.authoring.plan.document import Plan, State
from barnlots.authoring.plan.html import page
from barnlots.authoring.plan.markdown import markdown
from barnlots.authoring.plan.whole import plan_of
from barnlots.cli.given import Unusable, day_of, root_of, write_out
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say
from barnlots.packs import read_pack


def command(lang: Language) -> click.Command:
    @click.option("--lang", type=click.Choice(["sv", "en"]), help=say("BL-H113", lang))
    @click.option("--datum", "day", metavar="DATUM", help=say("BL-PLAN_HELP_DAY", lang))
    @click.option(
        "--markdown", "as_markdown", is_flag=True, help=say("BL-PLAN_HELP_MARKDOWN", lang)
    )
    @click.option("--html", "as_html", is_flag=True, help=say("BL-PLAN_HELP_HTML", lang))
    @click.option("--ut", "out", metavar=say("BL-H121", lang), help=say("BL-PLAN_HELP_OUT", lang))
    @click.argument("pack", required=False, metavar=f"[{say('BL-H125', lang)}]")
    def handlingsplan(
        pack: str | None,
        out: str | None,
        day: str | None,
        as_html: bool,
        as_markdown: bool,
        **_: Any,
    ) -> None:
        if as_html and as_markdown:
            raise Unusable("--html", "BL-WHY_NOT_BOTH", annan="--markdown")
        plan = plan_of(read_pack(root_of(pack)), day_of(day), lang)
        text = page(plan, lang) if as_html else markdown(plan, lang)
        if out is None:
            click.echo(text, nl=False)
            return
        write_out(out, text)
        click.echo(_counted(plan, out, lang))

    return command_of(handlingsplan, lang, "handlingsplan", "BL-PLAN_HELP")


def _counted(plan: Plan, out: str, lang: Language) -> str:
    counted = Counter(one.state for chapter in plan.chapters for one in chapter.questions)
    return say(
        "BL-PLAN_WRITTEN",
        lang,
        fil=out,
        alla=counted.total(),
        svarade=counted[State.ANSWERED],
        delvis=counted[State.PARTLY],
        öppna=counted[State.OPEN],
    )
