"""`barnlots explain CASE [RULE]`: why, why not, and what nobody has asked."""

from typing import Any

import click

from barnlots.authoring.explain import explain_part, explain_rule, tell, tell_rule
from barnlots.cli.looking import looked_at, reader_option
from barnlots.cli.screen import show_json
from barnlots.cli.setting import case_argument, json_option, options, setting
from barnlots.cli.swedish_help import command_of
from barnlots.model.catalogue import Language, say
from barnlots.model.errors import NotFound
from barnlots.packs.report import nearest
from barnlots.policy.policy import Policy


def command(lang: Language) -> click.Command:
    @options(
        lang,
        json_option(lang),
        reader_option(lang),
        click.argument("rule", required=False, metavar=f"[{say('BL-H124', lang)}]"),
        case_argument(lang),
    )
    def explain(
        case: str, rule: str | None, reader: str | None, as_json: bool, **given: Any
    ) -> None:
        given.pop("lang")
        found = setting(lang, **given)
        wanted = found.policy.rule_by_id.get(rule) if rule else None
        if rule and wanted is None:
            raise _no_such_rule(rule, found.policy)
        views = looked_at(found, case, reader)
        if wanted is not None:
            told = [one for view in views if (one := explain_rule(view, wanted)) is not None]
            if as_json:
                show_json([one.model_dump(mode="json") for one in told])
            elif not told:
                click.echo(say("BL-E009", lang, regel=wanted.id))
            for one in () if as_json else told:
                click.echo(tell_rule(one, lang) + "\n")
            return
        if as_json:
            show_json([one.model_dump(mode="json") for view in views for one in explain_part(view)])
            return
        for view in views:
            click.echo(tell(view) + "\n")

    return command_of(explain, lang, "explain", "BL-H004")


def _no_such_rule(rule: str, policy: Policy) -> NotFound:
    near = nearest(rule, policy.rule_by_id)
    if not near:
        return NotFound("BL-U008", regel=rule)
    return NotFound("BL-U012", regel=rule, nära=", ".join(f"`{one}`" for one in near))
